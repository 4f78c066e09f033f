import type { Finding } from '../finding';
import { folded } from '../workbook/clean-text';
import type { Workbook } from '../workbook/workbook';
import { findingAt } from './finding-at';

/**
 * Goals without a source, at the empty source; programmes without a goal, at the programme; and an own text on the goals
 * that stands in place of the composed one and leaves programmes out, at the text. While a goal's programme cannot be
 * read, none is said to lack a goal.
 */
export function checkGoalSources({ goals, programmes, texts }: Workbook): readonly Finding[] {
  const unsourced =
    goals.headings.source === undefined ? [] : goals.rows.filter(({ source }) => source.text === '');
  const areRead = goals.rows.every(({ programme }) => programme.text === '' || programme.value !== null);
  const served = new Set(goals.rows.map(({ programme }) => programme.value));
  const lacking = programmes.rows.filter(({ name }) => name.value !== null && !served.has(name.value));
  const own = texts.goals.placement.value === 'Efter den automatiska texten' ? '' : texts.goals.text;
  const unnamed = programmes.rows.flatMap(({ name }) =>
    name.value === null || folded(own).includes(folded(name.value)) ? [] : [name.value],
  );
  return [
    ...unsourced.map(({ id, source }) =>
      findingAt('K16', 'VARNING', source, { fault: 'goal-without-source', goal: id.text }),
    ),
    ...(goals.rows.length > 0 && areRead ? lacking : []).map(({ name }) =>
      findingAt('K16', 'VARNING', name, { fault: 'programme-without-goal', programme: name.text }),
    ),
    ...(own !== '' && unnamed.length > 0
      ? [findingAt('K16', 'VARNING', texts.goals, { fault: 'programmes-unnamed', programmes: unnamed })]
      : []),
  ];
}
