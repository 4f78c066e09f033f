import type { docs_v1 } from '@googleapis/docs';
import { Document, Footer, Header, Packer, SectionType } from 'docx';
import type { ISectionOptions, Paragraph as WordParagraph, Table as WordTable } from 'docx';
import { at } from '../document/at';
import { allTabs } from '../document/edit-tree';
import { exportComments } from './export-comments';
import { documentLanguage } from '../document/document-language';
import { exportBlocks, exportParagraph } from './export-blocks';
import { exportNumbering } from './export-numbering';
import type { ExportContext } from './export-runs';
import { twipsOf } from './export-style-properties';
import { exportStyles } from './export-styles';
import { numberAt, objectAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { openDocument } from '../document/open-document';
import type { Block, Segment, WorkingDocument } from '../document/working-document';

/**
 * The document as a .docx for Word and LibreOffice: named styles as Word's own, headers and footers with page fields, lists
 * that number themselves, tables with repeated header rows, links, pictures that the document carries, comments, and its
 * title; each tab begins on a page of its own. The language is the one given, else the document's own, else sv-SE. Nothing is dropped: what cannot be written throws
 * `not supported by the local host: export to .docx of …`.
 */
export async function exportDocx(
  document: docs_v1.Schema$Document,
  options: { readonly language?: string } = {},
): Promise<Uint8Array> {
  const { shared } = openDocument(document);
  const tabs = allTabs(shared).map((tab) => tab.document);
  const notes = tabs.flatMap((tab) => segments(tab, 'footnote').map((segment) => ({ tab, segment })));
  const footnotes = new Map(notes.map(({ segment }, i) => [segment.id, i + 1]));
  const contextOf = (tab: WorkingDocument): ExportContext => ({ document: tab, footnotes });
  const language = options.language ?? documentLanguage(document) ?? 'sv-SE';
  const { documentStyle, namedStyles } = at(tabs, 0);
  const comments = exportComments(shared, tabs);
  const file = new Document({
    title: document.title ?? '',
    creator: '',
    lastModifiedBy: '',
    styles: exportStyles(namedStyles, language),
    numbering: exportNumbering(new Map(tabs.flatMap(({ lists }) => [...lists]))),
    evenAndOddHeaderAndFooters: documentStyle.useEvenPageHeaderFooter === true,
    ...(comments.length > 0 && { comments: { children: comments } }),
    footnotes: Object.fromEntries(
      notes.map(({ tab, segment }) => [
        String(footnotes.get(segment.id)),
        { children: segment.blocks.map((block) => footnoteParagraph(contextOf(tab), block)) },
      ]),
    ),
    sections: tabs.flatMap((tab) =>
      sectionsOf(tab).map((section, i) => exportSection(contextOf(tab), section, i === 0)),
    ),
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function segments(document: WorkingDocument, kind: Segment['kind']): Segment[] {
  return [...document.segments.values()].filter((segment) => segment.kind === kind);
}

function footnoteParagraph(context: ExportContext, block: Block): WordParagraph {
  if (block.kind !== 'paragraph') {
    throw new Error(`not supported by the local host: export to .docx of a ${block.kind} in a footnote`);
  }
  return exportParagraph(context, block);
}

interface Section {
  readonly style: JsonObject;
  readonly blocks: Block[];
}

/** The body cut at its section breaks, each of which stands before its section. */
function sectionsOf(document: WorkingDocument): Section[] {
  const sections: Section[] = [];
  for (const block of document.segments.get('')?.blocks ?? []) {
    if (block.kind === 'sectionBreak') sections.push({ style: block.style, blocks: [] });
    else {
      const current = sections.at(-1);
      if (current === undefined) sections.push({ style: {}, blocks: [block] });
      else current.blocks.push(block);
    }
  }
  return sections;
}

function exportSection(context: ExportContext, section: Section, isFirst: boolean): ISectionOptions {
  const whole = context.document.documentStyle;
  const margins = { ...whole, ...section.style };
  const own = isFirst ? { ...whole, ...section.style } : section.style;
  const pageSize = objectAt(whole, 'pageSize');
  const [width, height] = [twipsOf(pageSize, 'width') ?? A4.width, twipsOf(pageSize, 'height') ?? A4.height];
  const [left, right] = [margin(margins, 'marginLeft'), margin(margins, 'marginRight')];
  const textWidth = (width - left - right) / 20;
  const pageNumberStart = numberAt(own, 'pageNumberStart');
  const part = <Part>(make: (children: (WordParagraph | WordTable)[]) => Part, kind: 'Header' | 'Footer') =>
    headersOrFooters(context, own, kind, textWidth, make);
  return {
    properties: {
      titlePage: own.useFirstPageHeaderFooter === true,
      type:
        !isFirst && section.style.sectionType === 'CONTINUOUS'
          ? SectionType.CONTINUOUS
          : SectionType.NEXT_PAGE,
      page: {
        size: { width, height },
        margin: {
          top: margin(margins, 'marginTop'),
          bottom: margin(margins, 'marginBottom'),
          left,
          right,
          header: twipsOf(margins, 'marginHeader') ?? 720,
          footer: twipsOf(margins, 'marginFooter') ?? 720,
        },
        ...(pageNumberStart > 1 && { pageNumbers: { start: pageNumberStart } }),
      },
    },
    headers: part((children) => new Header({ children }), 'Header'),
    footers: part((children) => new Footer({ children }), 'Footer'),
    children: exportBlocks(context, section.blocks, textWidth),
  };
}

/** A4, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };

function margin(style: JsonObject, field: string): number {
  return twipsOf(style, field) ?? 1440;
}

const PAGES = [
  ['default', 'default'],
  ['firstPage', 'first'],
  ['evenPage', 'even'],
] as const;

function headersOrFooters<Part>(
  context: ExportContext,
  style: JsonObject,
  kind: 'Header' | 'Footer',
  width: number,
  make: (children: (WordParagraph | WordTable)[]) => Part,
): Record<string, Part> {
  return Object.fromEntries(
    PAGES.flatMap(([field, name]) => {
      const segment = context.document.segments.get(stringAt(style, `${field}${kind}Id`) || 'none');
      return segment === undefined
        ? []
        : [[name, make(exportBlocks(context, segment.blocks, width))] as const];
    }),
  );
}
