import type { docs_v1 } from '@googleapis/docs';
import type { Element } from '@xmldom/xmldom';
import { assignIndices } from '../document/assign-indices';
import { createDocument, defaultDocumentStyle } from '../document/create-document';
import { mainPart, openPackage } from './docx-package';
import { removeBlocks } from '../document/edit-tree';
import { importBlocks } from './import-blocks';
import type { ImportContext } from './import-context';
import { importNumbering } from './import-numbering';
import { footnoteId } from './import-runs';
import { importStyles } from './import-styles';
import { importPageStyle, sectionBreakStyle } from './import-section';
import { without } from '../wire/json';
import { inLanguage } from '../document/document-language';
import { openDocument } from '../document/open-document';
import type { Segment } from '../document/working-document';
import { attribute, childrenNamed, contentNamed, descend, toggle } from './xml-elements';

/**
 * The Google Doc that Drive makes of a .docx: paragraphs, runs, named styles (by Word's own names, so in any language of
 * Word), lists, tables, headers, footers, footnotes, page fields, links, pictures, page and section breaks. The language
 * of the default text goes with it (document-language.ts). Throws `not a .docx: …` where the bytes are none. What it does
 * not take over is listed in host/DIFFERENCES.md; `onLost` is given the text of each text box, which a Doc has no field for.
 */
export function importDocx(
  bytes: Uint8Array,
  title: string,
  onLost: (what: string) => void = () => undefined,
): docs_v1.Schema$Document {
  const docx = openPackage(bytes);
  const part = mainPart(docx);
  const body = descend(docx.part(part), 'body');
  if (body === undefined) throw new Error('not a .docx: its main document has no body');
  const document = openDocument(createDocument(title));
  const styles = importStyles(docx);
  const context: ImportContext = {
    docx,
    part,
    styles,
    listOf: importNumbering(docx, styles.fonts),
    document,
    footnotes: [],
    onLost,
  };
  document.namedStyles = styles.namedStyles;
  readBody(context, body);
  readFootnotes(context);
  return inLanguage(assignIndices(document), styles.language);
}

function readBody(context: ImportContext, body: Element): void {
  const { document } = context;
  const segment = document.segments.get('');
  if (segment === undefined) throw new Error('the document has no body');
  removeBlocks(segment, 1, segment.blocks.length - 1);
  const sections = sectionProperties(body);
  document.documentStyle = {
    ...defaultDocumentStyle,
    ...importPageStyle(sections[0]),
    ...readHeadersAndFooters(context, sections[0]),
  };
  importBlocks(context, body, segment, (n) => ({
    kind: 'sectionBreak',
    style: {
      ...sectionBreakStyle(sections[n]),
      // Only a whole document has headers of its own for even pages or not (SectionStyle in v1.d.ts).
      ...without(readHeadersAndFooters(context, sections[n]), 'useEvenPageHeaderFooter'),
    },
    rest: {},
    size: 1,
    parent: null,
  }));
}

/** The properties of each section: those in paragraphs, then the body's own, which are the last section's. */
function sectionProperties(body: Element): readonly (Element | undefined)[] {
  const inParagraphs = contentNamed(body, 'p').flatMap((p) => childrenNamed(descend(p, 'pPr'), 'sectPr'));
  return [...inParagraphs, descend(body, 'sectPr')];
}

const REFERENCES = [
  ['headerReference', 'header', 'Header'],
  ['footerReference', 'footer', 'Footer'],
] as const;

/** Reads the section's headers and footers into segments; answers the ids as a document or section style has them. */
function readHeadersAndFooters(
  context: ImportContext,
  sectPr: Element | undefined,
): Record<string, string | boolean> {
  const { docx, document } = context;
  const style: Record<string, string | boolean> = {};
  for (const [name, kind, suffix] of REFERENCES) {
    for (const reference of childrenNamed(sectPr, name)) {
      const part = docx.target(context.part, attribute(reference, 'id'));
      const root = part === undefined ? undefined : docx.part(part);
      if (part === undefined || root === undefined) continue;
      const count = [...document.segments.keys()].filter((id) => id.startsWith('kix.hf')).length;
      const segment = newSegment(kind, `kix.hf${String(count)}`);
      importBlocks({ ...context, part }, root, segment);
      document.segments.set(segment.id, segment);
      const type = attribute(reference, 'type') ?? 'default';
      style[`${{ first: 'firstPage', even: 'evenPage' }[type] ?? 'default'}${suffix}Id`] = segment.id;
    }
  }
  if (toggle(sectPr, 'titlePg') === true) style.useFirstPageHeaderFooter = true;
  const settings = docx.part(docx.targetOfType(context.part, 'settings') ?? 'word/settings.xml');
  if (sectPr !== undefined && toggle(settings, 'evenAndOddHeaders') === true)
    style.useEvenPageHeaderFooter = true;
  return style;
}

/** The footnotes that the document refers to. */
function readFootnotes(context: ImportContext): void {
  const { docx, document } = context;
  const part = docx.targetOfType(context.part, 'footnotes');
  const root = part === undefined ? undefined : docx.part(part);
  for (const id of context.footnotes) {
    const footnote = childrenNamed(root, 'footnote').find((each) => attribute(each, 'id') === id);
    if (part === undefined || footnote === undefined)
      throw new Error(`not a .docx: it has no footnote ${id}`);
    const segment = newSegment('footnote', footnoteId(id));
    importBlocks({ ...context, part }, footnote, segment);
    document.segments.set(segment.id, segment);
  }
}

function newSegment(kind: 'header' | 'footer' | 'footnote', id: string): Segment {
  return { kind, id, blocks: [], size: 0, parent: null, rest: { [`${kind}Id`]: id } };
}
