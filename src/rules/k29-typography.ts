import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { textsOf } from './prose/texts-of';
import { typographyFaults } from './prose/typography-faults';

const MOST_EXAMPLES = 3;

/** What in a text goes against the Swedish writing rules: one finding a text, with its first examples. */
export function checkTypography(workbook: Workbook): readonly Finding[] {
  const texts = textsOf(workbook).filter(({ kind }) => kind !== 'quote');
  return texts.flatMap(({ sheet, cell, text }): Finding[] => {
    const faults = typographyFaults(text);
    if (faults.length === 0) return [];
    const examples = faults.slice(0, MOST_EXAMPLES).map(({ text: written, better }) => ({ written, better }));
    return [{ code: 'K29', severity: 'TIPS', sheet, cell, facts: { fault: 'typography', examples } }];
  });
}
