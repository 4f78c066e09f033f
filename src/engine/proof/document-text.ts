import type { docs_v1 } from '@googleapis/docs';
import { isKept, isSuggested } from '../values/is-suggested';
import { normaliseText, OBJECT_MARK } from './normalise-text';

/** Where in a document a text stands. */
export type Part = 'body' | 'header' | 'footer' | 'footnote';

/** A paragraph with text in it, or a row of a table: what a person takes for one thing. */
export interface TextUnit {
  readonly part: Part;
  readonly kind: 'paragraph' | 'row';
  readonly isHeading: boolean;
  /** Normalised; the cells of a row have a tab between them, and the paragraphs of a cell a U+000B. */
  readonly text: string;
}

/** What a document says. */
export interface DocumentText {
  readonly units: readonly TextUnit[];
  /** What the document's digest is made of: a line for each unit, its part's letter and a tab before its text. */
  readonly text: string;
  /** Whether there are suggestions that nobody has decided on. They are read as if they were accepted. */
  readonly hasSuggestions: boolean;
}

/** The letter of each part in the text that is digested. Frozen. */
const LETTERS: Readonly<Record<Part, string>> = { body: 'B', header: 'H', footer: 'F', footnote: 'N' };

type Document = docs_v1.Schema$Document;
type Structural = docs_v1.Schema$StructuralElement;
type ParagraphElement = docs_v1.Schema$ParagraphElement;
type Content = Pick<Document, 'body' | 'headers' | 'footers' | 'footnotes' | 'documentStyle' | 'namedRanges'>;

/**
 * The normalised text of a document as documents.get answers: the body, the headers and footers that its pages show, each
 * text of them once, and the footnotes in the order of their references. Paragraphs without text count for nothing. Page
 * numbers, list numbers and looks are no text; a picture and a reference to a footnote are a mark. Of a document with its
 * tabs it is the first tab with a named range that begins with `prefix` and a full stop, else the first tab.
 */
export function documentText(document: Document, prefix = ''): DocumentText {
  const content = contentOf(document, prefix);
  const body = content.body?.content ?? [];
  const lines = (part: Part, elements: readonly Structural[]) => unitsIn(elements, part);
  const units = [
    ...lines('body', body),
    ...onPages(content, body, 'header').flatMap((elements) => lines('header', elements)),
    ...onPages(content, body, 'footer').flatMap((elements) => lines('footer', elements)),
    ...footnotesOf(body).flatMap((id) => lines('footnote', content.footnotes?.[id]?.content ?? [])),
  ];
  return {
    units,
    text: units.map(({ part, text }) => `${LETTERS[part]}\t${text}`).join('\n'),
    hasSuggestions: isSuggested(content),
  };
}

function contentOf(document: Document, prefix: string): Content {
  const tabs = flatTabs(document.tabs ?? []).flatMap(({ documentTab }) => documentTab ?? []);
  const holds = ({ namedRanges }: Content) =>
    Object.keys(namedRanges ?? {}).some((name) => name.startsWith(`${prefix}.`));
  return tabs.find(holds) ?? tabs[0] ?? document;
}

function flatTabs(tabs: readonly docs_v1.Schema$Tab[]): readonly docs_v1.Schema$Tab[] {
  return tabs.flatMap((tab) => [tab, ...flatTabs(tab.childTabs ?? [])]);
}

function unitsIn(content: readonly Structural[], part: Part): readonly TextUnit[] {
  return content.flatMap(({ paragraph, table, tableOfContents }): readonly TextUnit[] => {
    if (paragraph !== undefined) {
      const text = paragraphText(paragraph);
      const style = paragraph.paragraphStyle?.namedStyleType ?? '';
      return text === '' ? [] : [{ part, kind: 'paragraph', isHeading: style.startsWith('HEADING_'), text }];
    }
    if (tableOfContents !== undefined) return unitsIn(tableOfContents.content ?? [], part);
    return (table?.tableRows ?? []).filter(isKept).flatMap(({ tableCells }) => {
      const cells = (tableCells ?? []).filter(isKept).map(cellText);
      if (cells.every((text) => text === '')) return [];
      return [{ part, kind: 'row' as const, isHeading: false, text: cells.join('\t') }];
    });
  });
}

function cellText({ content }: docs_v1.Schema$TableCell): string {
  return paragraphsIn(content ?? []).join('\u000B');
}

/** The texts of the paragraphs, those of tables among them cell by cell. */
function paragraphsIn(content: readonly Structural[]): readonly string[] {
  return content.flatMap(({ paragraph, table, tableOfContents }) => {
    if (paragraph !== undefined) return [paragraphText(paragraph)].filter((text) => text !== '');
    if (tableOfContents !== undefined) return paragraphsIn(tableOfContents.content ?? []);
    const cells = (table?.tableRows ?? []).filter(isKept).flatMap(({ tableCells }) => tableCells ?? []);
    return cells.filter(isKept).flatMap((cell) => paragraphsIn(cell.content ?? []));
  });
}

function paragraphText({ elements = [], positionedObjectIds }: docs_v1.Schema$Paragraph): string {
  const pieces = [
    ...(positionedObjectIds ?? []).map(() => null),
    ...elements.filter((element) => isKept(insideOf(element))).map(elementText),
  ];
  // Text may be cut anywhere, so what stands between two objects is normalised as one.
  const between = pieces.reduce<readonly string[]>(
    (sofar, piece) =>
      piece === null ? [...sofar, ''] : [...sofar.slice(0, -1), `${sofar.at(-1) ?? ''}${piece}`],
    [''],
  );
  return between.map(normaliseInside).join(OBJECT_MARK).replace(/^ | $/g, '');
}

/** A text normalised, with a space at an end where it has one there. */
function normaliseInside(text: string): string {
  // Signs that no rule changes, and that nothing is composed with, keep what stands at the ends.
  return normaliseText(`|${text}|`).slice(1, -1);
}

/** The text of an element, which chips have too; null for a picture and a footnote's number. Breaks and rules have none. */
function elementText(element: ParagraphElement): string | null {
  const { textRun, person, richLink, inlineObjectElement, footnoteReference } = element;
  if (textRun !== undefined) return textRun.content ?? '';
  if (inlineObjectElement !== undefined || footnoteReference !== undefined) return null;
  if (person !== undefined) return person.personProperties?.name ?? person.personProperties?.email ?? '';
  if (richLink !== undefined) {
    return richLink.richLinkProperties?.title ?? richLink.richLinkProperties?.uri ?? '';
  }
  return chipText(element);
}

/** The text of a chip that the package of types does not know yet. */
function chipText(element: ParagraphElement): string {
  const { dropdown, dateElement } = element as {
    readonly dropdown?: { readonly dropdownProperties?: { readonly displayValue?: string } };
    readonly dateElement?: { readonly dateElementProperties?: { readonly displayText?: string } };
  };
  return dropdown?.dropdownProperties?.displayValue ?? dateElement?.dateElementProperties?.displayText ?? '';
}

interface Suggestible {
  readonly suggestedInsertionIds?: string[] | null;
  readonly suggestedDeletionIds?: string[] | null;
}

/** The member of an element that says what it is, which carries its suggestions. */
function insideOf(element: ParagraphElement): Suggestible {
  const members: readonly unknown[] = Object.values(element);
  return members.find((member): member is Suggestible => typeof member === 'object' && member !== null) ?? {};
}

/** The contents of the headers or footers that pages show, without one that says what an earlier one says. */
function onPages(
  { headers, footers, documentStyle }: Content,
  body: readonly Structural[],
  part: 'header' | 'footer',
): readonly (readonly Structural[])[] {
  const found = part === 'header' ? headers : footers;
  const styles = [documentStyle, ...body.map(({ sectionBreak }) => sectionBreak?.sectionStyle)];
  const ids = styles.flatMap((style) => idsOf(style ?? {}, documentStyle ?? {})[part]);
  const texts = new Set<string>();
  return [...new Set(ids)].flatMap((id) => {
    const content = found?.[id]?.content ?? [];
    const text = JSON.stringify(unitsIn(content, part));
    if (texts.has(text)) return [];
    texts.add(text);
    return [content];
  });
}

/** The ids of what a section shows on its pages: on all but the first, on the first, and on even ones. */
function idsOf(
  style: docs_v1.Schema$DocumentStyle & docs_v1.Schema$SectionStyle,
  whole: docs_v1.Schema$DocumentStyle,
): Readonly<Record<'header' | 'footer', readonly string[]>> {
  const first = style.useFirstPageHeaderFooter === true;
  const even = whole.useEvenPageHeaderFooter === true;
  const shown = (...ids: readonly (string | null | undefined | false)[]) =>
    ids.flatMap((id) => (typeof id === 'string' && id !== '' ? [id] : []));
  return {
    header: shown(style.defaultHeaderId, first && style.firstPageHeaderId, even && style.evenPageHeaderId),
    footer: shown(style.defaultFooterId, first && style.firstPageFooterId, even && style.evenPageFooterId),
  };
}

/** The ids of the footnotes that the body refers to, in the order of the references. */
function footnotesOf(content: readonly Structural[]): readonly string[] {
  return content.flatMap(({ paragraph, table, tableOfContents }) => {
    if (paragraph !== undefined) {
      return (paragraph.elements ?? []).flatMap(
        ({ footnoteReference }) => footnoteReference?.footnoteId ?? [],
      );
    }
    if (tableOfContents !== undefined) return footnotesOf(tableOfContents.content ?? []);
    return (table?.tableRows ?? []).flatMap(({ tableCells }) =>
      (tableCells ?? []).flatMap((cell) => footnotesOf(cell.content ?? [])),
    );
  });
}
