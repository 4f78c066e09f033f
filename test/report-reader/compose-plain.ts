/** Composes a report of raw sheets as the add-on does, and gives it as a reader has it on paper. */
import type { RawSheet } from '../../src/engine/contract/cell';
import type { Block, Report } from '../../src/engine/report/tree';
import { slutrapport } from '../../src/iop/definition';
import type { PlainReport, ReportLine, ReportTable } from './reader/plain-report';

/** The report of the sheets: a draft when errors are left, and always one for `draft`. */
export function composePlain(sheets: readonly RawSheet[]): PlainReport {
  const reading = slutrapport.read(sheets);
  const findings = slutrapport.check(reading);
  const errors = findings.filter(({ severity }) => severity === 'FEL').length;
  return plainReport(slutrapport.compose(reading.workbook, { errors }));
}

/** The report's text and tables, without keys, styles and links. */
export function plainReport({ letterhead, blocks }: Report): PlainReport {
  const lines: ReportLine[] = Object.values(letterhead)
    .filter((text) => text !== '' && text !== 'UTKAST' && !text.startsWith('['))
    .map((text) => ({ section: 'sidhuvud', kind: /^\d{4}-\d\d-\d\d$/.test(text) ? 'day' : 'whole', text }));
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
    case 'draft-mark':
    case 'title':
    case 'subtitle':
    case 'heading':
      return [{ kind: 'prose', text: block.text }];
    case 'paragraph':
      return [{ kind: 'prose', text: block.runs.map(({ text }) => text).join('') }];
    case 'list':
      return block.items.map(({ runs }) => ({ kind: 'prose', text: runs.map(({ text }) => text).join('') }));
    case 'signature':
      return block.lines.map(({ text }) => ({ kind: 'whole', text }));
  }
}
