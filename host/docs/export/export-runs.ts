import {
  ColumnBreak,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HorizontalPositionRelativeFrom,
  ImageRun,
  InternalHyperlink,
  PageBreak,
  PageNumber,
  Tab,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { IFloating, ParagraphChild } from 'docx';
import { COMMENT_END, COMMENT_START } from './export-comments';
import { runProperties } from './export-style-properties';
import { inlineStyle } from '../document/inlines';
import { isObject, numberAt, objectAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type { Inline, InlineElement, WorkingDocument } from '../document/working-document';

/** What the exporter of paragraphs needs to know of the whole document. */
export interface ExportContext {
  readonly document: WorkingDocument;
  /** The number that each footnote has in the .docx, by its id. */
  readonly footnotes: ReadonlyMap<string, number>;
}

/** Pixels, by which the docx package counts pictures, in a point. */
const PIXELS = 96 / 72;

/**
 * The inlines of a paragraph as Word runs, without its newline. Throws by name at an element that this host cannot write, so
 * that nothing is dropped.
 */
export function exportInlines(context: ExportContext, inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    const link = objectAt(inlineStyle(inline), 'link');
    const isLink = Object.keys(link).length > 0;
    const runs =
      inline.kind === 'text'
        ? textRuns(inline.text.replace(/\n$/, ''), inline.style, isLink)
        : elementRuns(context, inline);
    if (runs.length === 0 || !isLink) return runs;
    const url = stringAt(link, 'url');
    if (url !== '') return [new ExternalHyperlink({ link: url, children: runs })];
    const anchor = linkTarget(link);
    return anchor === '' ? runs : [new InternalHyperlink({ anchor, children: runs })];
  });
}

/** The heading or bookmark that a link inside the document leads to, or `''`. */
export function linkTarget(link: JsonObject): string {
  const own = stringAt(link, 'headingId') || stringAt(link, 'bookmarkId');
  return own || stringAt(objectAt(link, 'heading'), 'id') || stringAt(objectAt(link, 'bookmark'), 'id');
}

/** Text as runs: a line break inside the paragraph begins a run, a tab is an element of its own. */
function textRuns(text: string, style: JsonObject, isLink = false): ParagraphChild[] {
  if (text === '') return [];
  const properties = { ...runProperties(style), ...(isLink && { style: 'Hyperlink' }) };
  return text.split('\u000B').map(
    (line, i) =>
      new TextRun({
        ...properties,
        ...(i > 0 && { break: 1 }),
        children: line.split('\t').flatMap((part, t) => [...(t > 0 ? [new Tab()] : []), writable(part)]),
      }),
  );
}

/** U+FFFE and U+FFFF may not stand in XML at all. */
function writable(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

function elementRuns(context: ExportContext, element: InlineElement): ParagraphChild[] {
  const style = inlineStyle(element);
  const look = runProperties(style);
  switch (element.name) {
    case COMMENT_START:
      return [new CommentRangeStart(numberAt(element.value, 'number'))];
    case COMMENT_END: {
      const number = numberAt(element.value, 'number');
      return [new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] })];
    }
    case 'autoText':
      return [
        new TextRun({
          ...look,
          children: [element.value.type === 'PAGE_COUNT' ? PageNumber.TOTAL_PAGES : PageNumber.CURRENT],
        }),
      ];
    case 'pageBreak':
      return [new TextRun({ ...look, children: [new PageBreak()] })];
    case 'columnBreak':
      return [new TextRun({ ...look, children: [new ColumnBreak()] })];
    case 'footnoteReference':
      return [new FootnoteReferenceRun(context.footnotes.get(stringAt(element.value, 'footnoteId')) ?? 0)];
    case 'inlineObjectElement':
      return picture(objectOf(context, stringAt(element.value, 'inlineObjectId')));
    case 'person':
      return person(objectAt(element.value, 'personProperties'), style);
    case 'richLink': {
      const properties = objectAt(element.value, 'richLinkProperties');
      const uri = stringAt(properties, 'uri');
      return linked(stringAt(properties, 'title') || uri, uri, style);
    }
    case 'dropdown':
      return textRuns(stringAt(objectAt(element.value, 'dropdownProperties'), 'displayValue'), style);
    case 'dateElement':
      return textRuns(stringAt(objectAt(element.value, 'dateElementProperties'), 'displayText'), style);
    // The resource has neither an equation's content nor anything in a rule, which its paragraph shows as a border.
    case 'equation':
      return textRuns('[Ekvation]', style);
    case 'horizontalRule':
      return [];
    default:
      throw new Error(`not supported by the local host: export to .docx of ${element.name}`);
  }
}

function person(properties: JsonObject, style: JsonObject): ParagraphChild[] {
  const email = stringAt(properties, 'email');
  return linked(stringAt(properties, 'name') || email, `mailto:${email}`, style);
}

function linked(text: string, url: string, style: JsonObject): ParagraphChild[] {
  return [new ExternalHyperlink({ link: url, children: textRuns(text, style, true) })];
}

function objectOf(context: ExportContext, id: string): JsonObject {
  const object = context.document.inlineObjects.get(id);
  if (object === undefined) throw new Error(`the document has no inline object ${id}`);
  return objectAt(objectAt(object, 'inlineObjectProperties'), 'embeddedObject');
}

/** A picture that stands beside a paragraph, as Word has it: from the paragraph's column and its top, text round it. */
export function positionedPicture(context: ExportContext, id: string): ParagraphChild[] {
  const object = objectAt(context.document.rest, 'positionedObjects')[id];
  if (!isObject(object)) throw new Error(`the document has no positioned object ${id}`);
  const properties = objectAt(object, 'positionedObjectProperties');
  const positioning = objectAt(properties, 'positioning');
  const offset = (side: string) => Math.round(numberAt(objectAt(positioning, side), 'magnitude') * EMU);
  const layout = stringAt(positioning, 'layout');
  return picture(objectAt(properties, 'embeddedObject'), {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, offset: offset('leftOffset') },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: offset('topOffset') },
    behindDocument: layout === 'BEHIND_TEXT',
    wrap: { type: WRAPS[layout] ?? TextWrappingType.NONE },
  });
}

/** English metric units in a point. */
const EMU = 12700;

const WRAPS: Readonly<Record<string, (typeof TextWrappingType)[keyof typeof TextWrappingType]>> = {
  WRAP_TEXT: TextWrappingType.SQUARE,
  BREAK_LEFT: TextWrappingType.TOP_AND_BOTTOM,
  BREAK_RIGHT: TextWrappingType.TOP_AND_BOTTOM,
  BREAK_LEFT_RIGHT: TextWrappingType.TOP_AND_BOTTOM,
};

/** A picture that the document carries itself. One that only has an address, as Google gives it, is written as a link. */
function picture(object: JsonObject, floating?: IFloating): ParagraphChild[] {
  const uri = stringAt(objectAt(object, 'imageProperties'), 'contentUri');
  const match = /^data:image\/(png|jpeg|gif|bmp);base64,(.*)$/s.exec(uri);
  const title = stringAt(object, 'title');
  const description = stringAt(object, 'description');
  const [, format, base64] = match ?? [];
  if (format === undefined || base64 === undefined) {
    const words = `[Bild${[title, description]
      .filter((word) => word !== '')
      .map((word) => `: ${word}`)
      .join('')}]`;
    return uri === '' ? textRuns(words, {}) : linked(words, uri, {});
  }
  const size = objectAt(object, 'size');
  const pixels = (side: string) => Math.round(numberAt(objectAt(size, side), 'magnitude') * PIXELS);
  return [
    new ImageRun({
      type: format === 'jpeg' ? 'jpg' : (format as 'png' | 'gif' | 'bmp'),
      data: Buffer.from(base64, 'base64'),
      transformation: { width: pixels('width'), height: pixels('height') },
      altText: { name: title === '' ? 'Bild' : title, title, description },
      ...(floating !== undefined && { floating }),
    }),
  ];
}

/** True where the paragraph holds a horizontal rule. */
export function hasRule(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.kind === 'element' && inline.name === 'horizontalRule');
}
