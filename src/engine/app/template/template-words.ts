import type { TemplateRemark } from '../../template/template-remark';

/** What was found in a template, in words. */
export interface TemplateWords {
  /** What a remark is about, with the words around it, and what to do; a sentence or two. */
  readonly remark: (remark: TemplateRemark) => string;
  /** What the Google Doc is called that is made of a file of this name. */
  readonly documentName: (name: string) => string;
}
