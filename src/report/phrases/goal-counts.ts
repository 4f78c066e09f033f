import { goalCounts } from '../../figures/goal-judgements';
import { capitalise, cardinal, count, list, nouns } from '../../swedish/grammar';
import type { Goal } from '../../workbook/workbook';
import { countAmong } from './count-among';

/** How many goals were met: "Av fyra mål har inget uppfyllts, ett har uppfyllts delvis och två har inte uppfyllts." */
export function goalCountsText(goals: readonly Goal[]): string {
  const { total, fulfilled, partly, notFulfilled, notAssessable, unjudged } = goalCounts(goals);
  if (total === 0) return '';
  if (total === 1) return 'Partnerskapet har haft ett mål.';
  const n = cardinal(total, 'ett');
  const all = total === 2 ? 'Båda målen' : `Alla ${n} mål`;
  const none = `Inget av de ${n} målen`;
  const alike = [
    [fulfilled, all, 'har uppfyllts'],
    [partly, all, 'har uppfyllts delvis'],
    [notFulfilled, none, 'har uppfyllts'],
    [notAssessable, none, 'går att bedöma'],
    [unjudged, none, 'har bedömts i underlaget'],
  ] as const;
  const found = alike.find(([goalsAlike]) => goalsAlike === total);
  if (found !== undefined) return `${found[1]} ${found[2]}.`;
  const among = (part: number, what: string): readonly string[] =>
    part === 0 ? [] : [`${countAmong(part, total, 'ett')} ${what}`];
  const judged =
    fulfilled + partly === 0
      ? among(notFulfilled, 'inte uppfyllts')
      : [
          ...(fulfilled === 0 ? ['inget uppfyllts'] : among(fulfilled, 'uppfyllts')),
          ...among(partly, 'har uppfyllts delvis'),
          ...among(notFulfilled, 'har inte uppfyllts'),
        ];
  const others = (part: number, what: string): readonly string[] =>
    part === 0 ? [] : [`${capitalise(count(part, nouns.goal))} ${what}.`];
  return [
    ...(judged.length === 0 ? [] : [`Av ${n} mål har ${list(judged)}.`]),
    ...others(notAssessable, 'går inte att bedöma'),
    ...others(unjudged, 'saknar bedömning i underlaget'),
  ].join(' ');
}
