import { composeReport, type ReportOptions } from '../../src/iop/compose-report';
import type { Block, Inline } from '../../src/engine/report/tree';
import type { Workbook } from '../../src/iop/workbook';

/**
 * The blocks as plain text for tests that a person can read: one block a line, list items and table rows one each.
 * U+000B is shown as a line break.
 */
function blocksText(blocks: readonly Block[]): string {
  return blocks.flatMap(lines).join('\n').replaceAll('\u000b', '\n');
}

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'draft-mark':
      return [block.text];
    case 'title':
      return [`# ${block.text}`];
    case 'subtitle':
      return [block.text];
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${block.text}`];
    case 'paragraph':
      return [inlineText(block.runs)];
    case 'list':
      return block.items.map(
        (item, index) =>
          `${block.style === 'numbered' ? `${String(index + 1)}.` : '-'} ${inlineText(item.runs)}`,
      );
    case 'table':
      return [
        block.caption,
        block.columns.map((column) => column.heading).join('\t'),
        ...block.rows.map((row) => row.cells.map((cell) => cell.text).join('\t')),
      ];
    case 'signature':
      return block.lines.map(({ text }) => text);
  }
}

function inlineText(inline: Inline): string {
  return inline.map((run) => run.text).join('');
}

/**
 * What stands under a heading of the composed report, one block a line; `~` is a non-breaking space, and signs without
 * width are left out. Throws when there
 * is no such heading.
 */
export function sectionText(
  workbook: Workbook,
  heading: string,
  options: ReportOptions = { errors: 0 },
): string {
  const { blocks } = composeReport(workbook, options);
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && block.level === 1 && block.text === heading,
  );
  if (at === -1) throw new Error(`the report has no heading ${heading}`);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return blocksText(end === -1 ? rest : rest.slice(0, end))
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', '~');
}

/** The paragraph of a key; `~` is a non-breaking space. Undefined where there is none. */
export function paragraphText(blocks: readonly Block[], key: string): string | undefined {
  const found = blocks.find((block) => block.key === key);
  return found?.kind === 'paragraph' ? inlineText(found.runs).replaceAll('\u00a0', '~') : undefined;
}

/** The whole composed report as text, one block a line. */
export function wholeReportText(workbook: Workbook, options: ReportOptions = { errors: 0 }): string {
  return blocksText(composeReport(workbook, options).blocks);
}
