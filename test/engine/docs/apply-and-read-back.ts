import type { docs_v1 } from '@googleapis/docs';
import { applyBatchUpdate } from '../../../host/docs/requests/apply-batch';
import { rangeName } from '../../../src/engine/docs/named-ranges';
import { writeReport } from '../../../src/engine/docs/write-report';
import type { Block, Inline, Letterhead, Report, Run } from '../../../src/engine/report/tree';

/** The prefix of the named ranges. */
export const PREFIX = 'verksamhetsrapport';

type Element = docs_v1.Schema$StructuralElement;
type Row = readonly [kind: 'header' | 'body' | 'total', cells: readonly string[]];

/** A block as a reader of the Doc finds it: its kind by its styles, its texts and what they look like. */
export type ReadBlock =
  | { readonly key: string; readonly kind: 'paragraph'; readonly runs: Inline }
  | { readonly key: string; readonly kind: 'list'; readonly style: string; readonly items: readonly Inline[] }
  | { readonly key: string; readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly key: string; readonly kind: string; readonly text: string }
  | {
      readonly key: string;
      readonly kind: 'table';
      readonly caption: string;
      readonly aligned: readonly string[];
      readonly rows: readonly Row[];
    };

/** A Doc that the report was written into, and what its named ranges hold, in the order of the body. */
export interface ReadBack {
  readonly document: docs_v1.Schema$Document;
  readonly blocks: readonly ReadBlock[];
  /** The texts of the body's paragraphs that stand in no block. */
  readonly strays: readonly string[];
}

/** Writes the report into the shell on the local host's stand-in for Docs and reads it back from the named ranges. */
export function applyAndReadBack(shell: docs_v1.Schema$Document, report: Report): ReadBack {
  const requests = writeReport(shell, report, PREFIX);
  expect(writeReport(shell, report, PREFIX)).toEqual(requests);
  const { document, replies } = applyBatchUpdate(shell, requests);
  expect(replies).toHaveLength(requests.length);
  const content = (document.body?.content ?? []).filter(({ sectionBreak }) => sectionBreak === undefined);
  const bodyEnd = content.at(-1)?.endIndex ?? 0;
  const places = report.blocks.map(({ key }) => ({
    key,
    elements: elementsOf(document, key, content, bodyEnd),
  }));
  const held = new Set(places.flatMap(({ elements }) => elements));
  expect(held.size).toBe(places.reduce((sum, { elements }) => sum + elements.length, 0));
  return {
    document,
    blocks: [...places]
      .sort((one, other) => startOf(one.elements) - startOf(other.elements))
      .map(({ key, elements }) => readBlock(document, key, elements)),
    strays: content.filter((element) => !held.has(element)).map(lineText),
  };
}

/** What reading the block back should give: the tree's block without what no reader of the Doc can tell. */
export function asRead(block: Block): ReadBlock {
  const { key, kind } = block;
  switch (block.kind) {
    case 'paragraph':
      return { key, kind: block.kind, runs: joined(block.runs) };
    case 'list': {
      const items = block.items.map((item) =>
        joined(item.runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') }))),
      );
      const [only = []] = items;
      // One paragraph without a sign before it is no list to anyone.
      if (block.style === 'plain' && items.length === 1) return { key, kind: 'paragraph', runs: only };
      return { key, kind: block.kind, style: block.style, items };
    }
    case 'signature':
      return { key, kind: block.kind, lines: block.lines.map(({ text }) => text) };
    case 'heading':
      return { key, kind: `heading ${String(block.level)}`, text: block.text };
    case 'draft-mark':
    case 'title':
    case 'subtitle':
      return { key, kind, text: block.text };
    case 'table':
      return {
        key,
        kind: block.kind,
        caption: block.caption,
        aligned: block.columns.map(({ align }) => align),
        rows: [
          ['header', block.columns.map(({ heading }) => heading)],
          ...block.rows.map((row): Row => [row.kind, row.cells.map(({ text }) => text)]),
        ],
      };
  }
}

/** A report of these blocks, with every letterhead value filled in unless told otherwise. */
export function aReport(blocks: readonly Block[], letterhead: Letterhead = {}): Report {
  return {
    title: 'Slutrapport',
    draft: false,
    language: 'sv-SE',
    letterhead: {
      Status: '',
      Förvaltning: 'Järva stadsdelsförvaltning',
      Avdelning: 'Avdelningen för administration',
      Dokumenttyp: 'Tjänsteutlåtande',
      'Etikett för Diarienummer': 'Dnr',
      Diarienummer: 'JÄR 2024/123',
      Datum: '2024-11-12',
      Handläggare: 'Anna Ek',
      Telefon: '08-508 00 000',
      'E-post': 'anna.ek@example.se',
      Nämnd: 'Järva stadsdelsnämnd',
      ...letterhead,
    },
    blocks,
  };
}

/** A Doc as documents.get gives it, with one plain paragraph a line in its body. */
export function aDocument(lines: readonly string[]): docs_v1.Schema$Document {
  let next = 1;
  const paragraphs = lines.map((line) => {
    const startIndex = next;
    next += line.length + 1;
    const place = { startIndex, endIndex: next };
    const elements = [{ ...place, textRun: { content: `${line}\n`, textStyle: {} } }];
    return { ...place, paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } } };
  });
  return {
    documentId: 'doc',
    title: 'Skal',
    revisionId: 'r1',
    body: { content: [{ endIndex: 1, sectionBreak: { sectionStyle: {} } }, ...paragraphs] },
    documentStyle: {
      pageSize: { width: { magnitude: 595.3, unit: 'PT' }, height: { magnitude: 841.9, unit: 'PT' } },
      marginLeft: { magnitude: 70.9, unit: 'PT' },
      marginRight: { magnitude: 70.9, unit: 'PT' },
    },
    namedStyles: { styles: [{ namedStyleType: 'NORMAL_TEXT', textStyle: {}, paragraphStyle: {} }] },
  };
}

/** The text of a paragraph of the Doc, without its newline; of a table, a mark. */
export function lineText(element: Element): string {
  if (element.paragraph === undefined) return '[table]';
  return (element.paragraph.elements ?? [])
    .map(({ textRun }) => textRun?.content ?? '\uFFFC')
    .join('')
    .slice(0, -1);
}

/** The elements that the block's one named range holds: whole ones, less only the newline that ends the body. */
function elementsOf(
  document: docs_v1.Schema$Document,
  key: string,
  content: readonly Element[],
  bodyEnd: number,
): readonly Element[] {
  const named = document.namedRanges?.[rangeName(PREFIX, key)]?.namedRanges ?? [];
  expect(named).toHaveLength(1);
  const start = named[0]?.ranges?.[0]?.startIndex ?? 0;
  const end = named[0]?.ranges?.at(-1)?.endIndex ?? 0;
  const elements = content.filter(
    (element) => (element.startIndex ?? 0) >= start && (element.startIndex ?? 0) < end,
  );
  const last = elements.at(-1)?.endIndex ?? 0;
  expect(startOf(elements)).toBe(start);
  expect(last === bodyEnd ? [last, last - 1] : [last]).toContain(end);
  return elements;
}

function startOf(elements: readonly Element[]): number {
  return elements[0]?.startIndex ?? 0;
}

function readBlock(document: docs_v1.Schema$Document, key: string, elements: readonly Element[]): ReadBlock {
  const first = elements[0];
  const table = elements[1]?.table;
  if (first?.paragraph === undefined) throw new Error(`${key} does not start with a paragraph`);
  if (table !== undefined) {
    expect(elements).toHaveLength(2);
    return readTable(key, lineText(first), table);
  }
  const { bullet, paragraphStyle } = first.paragraph;
  if (bullet !== undefined) {
    expect(new Set(elements.map(({ paragraph }) => paragraph?.bullet?.listId)).size).toBe(1);
    return { key, kind: 'list', style: listStyle(document, bullet), items: elements.map(lineRuns) };
  }
  // The lines of a signature stay on one page, whether or not there is a line to sign on above them.
  if (paragraphStyle?.keepLinesTogether === true) {
    return { key, kind: 'signature', lines: elements.map(lineText) };
  }
  if (elements.length > 1) return { key, kind: 'list', style: 'plain', items: elements.map(lineRuns) };
  if (isBordered(paragraphStyle?.borderBottom)) return { key, kind: 'draft-mark', text: lineText(first) };
  const style = paragraphStyle?.namedStyleType ?? '';
  if (style === 'NORMAL_TEXT') return { key, kind: 'paragraph', runs: lineRuns(first) };
  return { key, kind: style.toLowerCase().replace('_', ' '), text: lineText(first) };
}

function readTable(key: string, caption: string, table: docs_v1.Schema$Table): ReadBlock {
  const rows = (table.tableRows ?? []).map(({ tableCells, tableRowStyle }) => {
    const cells = (tableCells ?? []).map(({ content, tableCellStyle }) => {
      expect(content).toHaveLength(1);
      const paragraph = content?.[0] ?? {};
      return {
        text: lineText(paragraph),
        total: tableCellStyle?.borderTop?.width?.magnitude === 1,
        align: paragraph.paragraph?.paragraphStyle?.alignment === 'END' ? 'end' : 'start',
      };
    });
    const kind = tableRowStyle?.tableHeader ? 'header' : cells.every(({ total }) => total) ? 'total' : 'body';
    return { kind, cells } as const;
  });
  const aligned = rows.map(({ cells }) => cells.map(({ align }) => align));
  expect(aligned).toEqual(aligned.map(() => aligned[0]));
  return {
    key,
    kind: 'table',
    caption,
    aligned: aligned[0] ?? [],
    rows: rows.map(({ kind, cells }) => [kind, cells.map(({ text }) => text)]),
  };
}

function listStyle(document: docs_v1.Schema$Document, bullet: docs_v1.Schema$Bullet): string {
  const level = document.lists?.[bullet.listId ?? '']?.listProperties?.nestingLevels?.[0];
  return level?.glyphType === 'DECIMAL' ? 'numbered' : 'bulleted';
}

function isBordered(border: docs_v1.Schema$ParagraphBorder | undefined): boolean {
  return (border?.width?.magnitude ?? 0) > 0;
}

function lineRuns(element: Element): Inline {
  const runs = (element.paragraph?.elements ?? []).map(({ textRun }): Run => {
    const { bold, italic, link } = textRun?.textStyle ?? {};
    return {
      text: (textRun?.content ?? '').replace(/\n$/, ''),
      ...(bold === true && { bold }),
      ...(italic === true && { italic }),
      ...(typeof link?.url === 'string' && { link: link.url }),
    };
  });
  return joined(runs);
}

/** The runs without the empty ones, and with neighbours that look the same as one. */
function joined(runs: Inline): Inline {
  const together: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = together.at(-1);
    const same = last?.bold === run.bold && last?.italic === run.italic && last?.link === run.link;
    if (last !== undefined && same) together.splice(-1, 1, { ...last, text: last.text + run.text });
    else together.push(run);
  }
  return together;
}
