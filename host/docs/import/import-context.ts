import type { DocxPackage } from './docx-package';
import type { ImportedStyles } from './import-styles';
import type { ListOf } from './import-numbering';
import type { WorkingDocument } from '../document/working-document';

/** What the importer of any part of a .docx needs: the package, the part being read, its styles, and the Doc being made. */
export interface ImportContext {
  readonly docx: DocxPackage;
  /** The part that is being read: its relationships name the targets of links and pictures. */
  readonly part: string;
  readonly styles: ImportedStyles;
  readonly listOf: ListOf;
  readonly document: WorkingDocument;
  /** The ids that the .docx has for the footnotes referred to so far, in their order: what they are numbered by. */
  readonly footnotes: string[];
  /** Called with the name of each element with content of its own that a Doc cannot hold. */
  readonly onLost: (what: string) => void;
}
