import type { Finding } from '../../engine/checks/finding';
import { goalsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { columnFinding } from '../../engine/checks/column-check';
import { findingAt, ofRule } from '../../engine/checks/finding-at';
import { mentions } from './prose/mentions';
import { checkReferred } from './rows-missing';

/**
 * Goals without a source, at the empty source; programmes without a goal, at the programme; and an own text on the goals
 * that stands in place of the composed one and leaves programmes out, at the text. While a goal's programme cannot be
 * read, none is said to lack a goal.
 */
export function checkGoalSources({ goals, programmes, texts }: Workbook): readonly Finding[] {
  const unsourced =
    goals.columnIndices.source === undefined ? [] : goals.rows.filter(({ source }) => source.text === '');
  const served = goals.rows.map(({ programme }) => (programme.text === '' ? '' : programme.value));
  const own = texts.goals.placement.value === 'Efter den automatiska texten' ? '' : texts.goals.text;
  const unnamed = programmes.rows.flatMap(({ name }) =>
    name.value === null || mentions(own, name.value) ? [] : name.value,
  );
  return [
    ...ofRule(
      'K16',
      'VARNING',
      unsourced.map(({ source }) => columnFinding(goalsSheet, 'source', source.place, { fault: 'required' })),
    ),
    ...programmes.rows.flatMap(({ name }) =>
      checkReferred('K16', 'VARNING', name, name.text, goals.sheet, served),
    ),
    ...(own !== '' && unnamed.length > 0
      ? [findingAt('K16', 'VARNING', texts.goals, { fault: 'programmes-unnamed', programmes: unnamed })]
      : []),
  ];
}
