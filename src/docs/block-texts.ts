import type { Report } from '../report/tree';
import { blockUnits } from './block-units';

/**
 * The text of each block, by its key, as it stands in the Doc when just written: its paragraphs joined with `\n`, and
 * after a table's caption its rows joined with `\n` and their cells with a tab.
 */
export function blockTexts(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    blockUnits(report).map(({ key, units }) => [key, units.map(({ text }) => text).join('\n')]),
  );
}
