/** Composes a report of raw sheets as the add-on does, and gives it as a reader has it on paper. */
import type { RawSheet } from '../../src/engine/contract/cell';
import type { Block, Report } from '../../src/engine/report/tree';
import { slutrapport } from '../../src/iop/definition';
import type { PlainReport, ReportLine, ReportTable } from './reader/plain-report';

/** The report of the sheets: a draft when errors are left. */
export function composePlain(sheets: readonly RawSheet[]): PlainReport {
  const reading = slutrapport.read(sheets);
  const findings = slutrapport.check(reading, []);
  const errors = findings.filter(({ severity }) => severity === 'FEL').length;
  return plainReport(slutrapport.compose(reading.workbook, { errors }));
}

/** The tags of the page header whose key in the tab Ärende has another name. */
const LETTERHEAD: Readonly<Record<string, string>> = {
  Avdelning: 'Avdelning eller enhet',
  Handläggare: 'Handläggare, namn',
  Telefon: 'Handläggare, telefon',
  'E-post': 'Handläggare, e-post',
  Nämnd: 'Nämnd, fullständigt namn',
};

/** The report's text and tables, without keys, styles and links. */
export function plainReport({ letterhead, blocks }: Report): PlainReport {
  const lines: ReportLine[] = Object.entries(letterhead)
    .filter(([tag, text]) => !/^(?:Status$|Etikett)/.test(tag) && text !== '' && !text.startsWith('['))
    .map(([tag, text]) => ({ section: 'sidhuvud', kind: 'whole', cell: LETTERHEAD[tag] ?? tag, text }));
  const tables: ReportTable[] = [];
  let section = 'början';
  for (const block of blocks) {
    if (block.kind === 'heading') section = block.text;
    if (block.kind === 'table') {
      tables.push({
        section,
        caption: block.caption,
        headings: block.columns.map(({ heading }) => heading),
        rows: block.rows.map(({ cells }) => cells.map(({ text }) => text)),
      });
    } else lines.push(...linesOf(block).map((line) => ({ ...line, section })));
  }
  return { lines, tables };
}

function linesOf(block: Exclude<Block, { kind: 'table' }>): readonly Omit<ReportLine, 'section'>[] {
  switch (block.kind) {
    case 'title':
      return [{ kind: 'whole', cell: 'Rubrik', text: block.text }];
    case 'subtitle':
      return [{ kind: 'whole', cell: 'Underrubrik', text: block.text }];
    case 'draft-mark':
    case 'heading':
      return [{ kind: 'prose', text: block.text }];
    case 'paragraph':
      return [{ kind: 'prose', text: block.runs.map(({ text }) => text).join('') }];
    case 'list':
      return block.items.map(({ runs }) => ({ kind: 'prose', text: runs.map(({ text }) => text).join('') }));
    case 'signature':
      return block.lines.map(({ key, text }) => ({ kind: key === 'text' ? 'prose' : 'whole', text }));
  }
}
