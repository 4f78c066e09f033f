/** What keeps a template from being used: a report would have no place in it, or say what nobody meant. */
export type TemplateFault =
  | 'no-place'
  | 'second-place'
  | 'place-on-pages'
  | 'place-in-table'
  | 'place-in-line'
  | 'unknown-tag'
  | 'half-tag'
  | 'tag-in-box'
  | 'tag-in-note'
  | 'tracked-changes';

/** What the officer should know of a template: what is left out, or is not as it was in Word. */
export type TemplateNote =
  | 'lacks-tags'
  | 'lacks-styles'
  | 'tight'
  | 'no-page-number'
  | 'other-styles'
  | 'sections'
  | 'text-box'
  | 'drawing'
  | 'floating'
  | 'field'
  | 'control'
  | 'restart'
  | 'language';

/** Where in a document something stands. */
export type TemplatePlace = 'body' | 'header' | 'footer';

/** Something that was found in a template. */
export interface TemplateRemark<Kind extends TemplateFault | TemplateNote = TemplateFault | TemplateNote> {
  readonly kind: Kind;
  /** Where it stands; null where that is not one place, or not known. */
  readonly place: TemplatePlace | null;
  /** What it is about: a tag as it is written, names, the text of a box, or a number. */
  readonly about: readonly string[];
  /** The words around it; '' where there are none. */
  readonly around: string;
}

/** A remark on the whole of a template. */
export function remark<Kind extends TemplateFault | TemplateNote>(
  kind: Kind,
  about: readonly string[] = [],
): TemplateRemark<Kind> {
  return { kind, place: null, about, around: '' };
}
