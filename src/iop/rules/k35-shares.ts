/** The shares of girls, boys and ages that a text gives, held against the tabs Aktiviteter and Mål. */
import { number } from '../../swedish/format';
import { grouped } from '../../engine/values/grouped';
import { activityYear, hasNoGender, participants } from '../figures/activity-facts';
import type { Activity, Goal, Workbook } from '../workbook';
import { differing, rowWith, type FactDiffers, type SentenceInPlace } from './k35-fact-differs';
import { isOf } from './plan-followed';
import { mentions } from './prose/mentions';
import { programmesNamed } from './prose/named-rows';
import { NUMERAL, numberOf } from './prose/number-words';
import { firstMatch, matchesOf, occurs, wholeWords } from './prose/whole-words';
import { yearsMeant } from './prose/years-in-text';
import { activitiesMeant } from './sentence-scope';

const WHO = '(flickor(?:na)?|pojkar(?:na)?|kvinnor(?:na)?|män(?:nen)?|tjejer(?:na)?|killar(?:na)?)';
const PERCENT = '(\\d{1,3}(?:,\\d)?) (?:procent|%)';
const NEEDS_WHO = 'flickor|pojkar|kvinnor|män|tjejer|killar';
const NEEDS_PERCENT = 'procent|%';
const SHARES = [
  wholeWords(
    `andelen ${WHO}[^.;:,]{0,50}? (?:var|är|blev|uppgick till) ${PERCENT}`,
    'andelen',
    NEEDS_WHO,
    NEEDS_PERCENT,
  ),
  wholeWords(
    `${PERCENT}(?: av (?:deltagarna|besöken|besökarna|barnen|ungdomarna))?(?: (?:var|är|gjordes av))? ${WHO}`,
    NEEDS_WHO,
    NEEDS_PERCENT,
  ),
  wholeWords(
    `${WHO} (?:gjorde|utgör|utgjorde|stod för|står för) ${PERCENT}`,
    'gjorde|utgör|stod|står',
    NEEDS_WHO,
    NEEDS_PERCENT,
  ),
  wholeWords(`(?:stod|står) ${WHO} för ${PERCENT}`, 'stod|står', NEEDS_WHO, NEEDS_PERCENT),
];
/** Who else may be divided by gender, and what is no share of the participants. */
const OTHERS = wholeWords(
  '(?:ledar|personal|styrelse|medlem|stadsdel|kommun|invånar|boende|befolkning|anställd|volontär|sök|konstnär|enkät|svar|procentenhet|ök|minsk)\\p{L}*|\\p{L}*skol\\p{L}*|elev\\p{L}*|bland (?!deltag|besök)\\p{L}+|riket|landet|mål(?:et|värdet)?|minst|högst|ska|skulle|bör|mellan|drygt|knappt|cirka|ungefär|omkring|nästan|närmare',
);

/** Shares and numbers by gender and age that none of the activities which the sentence means have. */
export function shareFaults(place: SentenceInPlace): readonly FactDiffers[] {
  const { sentence, prose, workbook } = place;
  const hasOthers = occurs(sentence, OTHERS);
  const hasGender = /flick|pojk|kvinn|män|tjej|kill/i.test(sentence);
  if (hasOthers && !/andel|de flesta/i.test(sentence)) return [];
  const goal = rowWith(workbook.goals, 'comment', prose);
  return [
    ...(hasGender && !hasOthers ? genderFaults(place, goal) : []),
    ...indicatorFaults(sentence, workbook),
    ...(/de flesta/i.test(sentence) ? ageFaults(sentence, workbook) : []),
  ];
}

/** The activities that the sentence, or the goal whose comment it is, is about. */
function rowsOf(sentence: string, workbook: Workbook, goal?: Goal): readonly Activity[] {
  const { rows, isKnown, isPart } = activitiesMeant(sentence, workbook);
  const years = yearsMeant(
    sentence,
    workbook.activities.rows.map(activityYear).filter((year) => year !== null),
  );
  const programme = isPart ? null : (goal?.programme.value ?? null);
  if (!isKnown) return [];
  return rows.filter(
    (row) => isOf(years, activityYear(row)) && (programme === null || row.programme.value === programme),
  );
}

/** How many took part in some activities. */
interface Tally {
  readonly all: number;
  readonly girls: number;
  readonly boys: number;
}

const GROUPS: readonly ((row: Activity) => unknown)[] = [
  activityYear,
  (row) => row.programme.value,
  (row) => `${row.programme.text} ${String(activityYear(row))}`,
];

/** Whether it holds of all that took part, or of those of some year, programme, both, or activity. */
function holdsOfSome(rows: readonly Activity[], holds: (tally: Tally) => boolean): boolean {
  return (
    holds(tallyOf(rows)) ||
    GROUPS.some((key) => [...grouped(rows, key).values()].some((group) => holds(tallyOf(group)))) ||
    rows.some((row) => holds(tallyOf([row])))
  );
}

function tallyOf(rows: readonly Activity[]): Tally {
  let [all, girls, boys] = [0, 0, 0];
  for (const row of rows) {
    all += participants(row) ?? 0;
    girls += row.girls.value ?? 0;
    boys += row.boys.value ?? 0;
  }
  return { all, girls, boys };
}

function genderOf(who: string): 'girls' | 'boys' {
  return /^(?:flick|kvinn|tjej)/i.test(who) ? 'girls' : 'boys';
}

function genderFaults({ sentence, workbook }: SentenceInPlace, goal?: Goal): readonly FactDiffers[] {
  const claims = matchesOf(sentence, ...SHARES);
  const counts = countsIn(sentence, workbook);
  // There may be 10 000 activities, and few sentences give a share or a number.
  if (claims.length + counts.length === 0) return [];
  const rows = rowsOf(sentence, workbook, goal).filter(
    (row) => (participants(row) ?? 0) > 0 && !hasNoGender(row),
  );
  if (rows.length === 0) return [];
  const { all, ...genders } = tallyOf(rows);
  const tab = workbook.activities.sheet;
  const shares = claims.flatMap((match) => {
    const [written, ...groups] = match;
    const parts = groups.filter(Boolean);
    const who = parts.find((part) => /^\p{L}/u.test(part)) ?? '';
    const figure = parts.find((part) => /^\d/.test(part)) ?? '';
    const ofGoals = workbook.goals.rows.flatMap(({ outcome, target, indicator }) =>
      indicator.text.toLowerCase().includes(who.toLowerCase().slice(0, 5))
        ? [outcome.value, target.value]
        : [],
    );
    const percent = Number(figure.replace(',', '.'));
    const within = figure.includes(',') ? 0.06 : 0.6;
    const isNear = (share: number | null) => share !== null && Math.abs(share - percent) <= within;
    const gender = genderOf(who);
    const holds =
      ofGoals.some(isNear) ||
      holdsOfSome(
        rows,
        (tally) =>
          isNear((100 * tally[gender]) / tally.all) ||
          isNear((100 * tally[gender]) / (tally.girls + tally.boys)),
      );
    return differing(written, tab, holds, [`${number(Math.round((100 * genders[gender]) / all))} procent`]);
  });
  return [...shares, ...counts.flatMap((claim) => countFaults(claim, rows, tab))];
}

const BOTH = wholeWords(
  `(${NUMERAL}) (flickor|kvinnor|pojkar|män) och (${NUMERAL}) (pojkar|män|flickor|kvinnor)`,
  'flickor|kvinnor|pojkar|män',
  'och',
);

/** "209 flickor och 247 pojkar", where the sentence names the programme or the participants. */
function countsIn(sentence: string, workbook: Workbook): readonly RegExpExecArray[] {
  const counts = matchesOf(sentence, BOTH);
  const isOfOurs = () => /deltag|besök/i.test(sentence) || programmesNamed(sentence, workbook).length > 0;
  return counts.length > 0 && isOfOurs() ? counts : [];
}

function countFaults(
  [written, one = '', who = '', other = '', others = '']: RegExpExecArray,
  rows: readonly Activity[],
  tab: string,
): readonly FactDiffers[] {
  const [gender, otherGender] = [genderOf(who), genderOf(others)];
  const [count, otherCount] = [numberOf(one), numberOf(other)];
  const holds = holdsOfSome(rows, (tally) => tally[gender] === count && tally[otherGender] === otherCount);
  const whole = tallyOf(rows);
  const known = `${number(whole[gender])} ${who} och ${number(whole[otherGender])} ${others}`;
  return differing(written, tab, holds, [known]);
}

const SOME_SHARE = wholeWords(`andelen[^.;:]{0,80}? (?:var|är|blev|uppgick till) ${PERCENT}`, 'andelen');

/** "Andelen inställda tillfällen var 9 procent": the goal whose indicator the sentence names has another outcome. */
function indicatorFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  if (!/andelen/i.test(sentence)) return [];
  const programmes = programmesNamed(sentence, workbook);
  const [written, figure] = firstMatch(sentence, SOME_SHARE) ?? [];
  if (written === undefined || /\d{4}/.test(sentence)) return [];
  const goals = workbook.goals.rows.filter(
    ({ unit, indicator, programme, outcome }) =>
      /^(?:procent|%)$/i.test(unit.text) &&
      outcome.value !== null &&
      (indicator.text.match(/\p{L}{4,}/gu) ?? []).length > 2 &&
      mentions(sentence, indicator.text) &&
      (programmes.length === 0 || programmes.includes(programme.text)),
  );
  const percent = Number((figure ?? '').replace(',', '.'));
  const known = goals.flatMap(({ outcome, target }) => [outcome.value ?? 0, target.value ?? 0]);
  const holds = known.some((value) => Math.abs(value - percent) <= 0.6);
  return differing(
    written,
    workbook.goals.sheet,
    holds,
    goals.map(({ outcome }) => `${number(outcome.value ?? 0)} procent`),
  );
}

const AGES = [
  ['age0to6', 0, 6],
  ['age7to12', 7, 12],
  ['age13to15', 13, 15],
  ['age16to19', 16, 19],
  ['age20to25', 20, 25],
  ['age26to64', 26, 64],
] as const;
const MOST = wholeWords(
  'de flesta (?:av )?(?:deltagarna|besöken|besökarna|barnen)[^.;:]{0,60}? (?:mellan )?(\\d{1,2}) ?(?:och|till|–|-) ?(\\d{1,2}) år',
  'de flesta',
);

/** "De flesta är mellan 13 och 15 år", where fewer than half are. */
function ageFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const [written, from, to] = firstMatch(sentence, MOST) ?? [];
  if (written === undefined) return [];
  const within = AGES.filter(([, low, high]) => low >= Number(from) && high <= Number(to));
  const isWhole = within[0]?.[1] === Number(from) && within.at(-1)?.[2] === Number(to);
  const rows = rowsOf(sentence, workbook);
  const sumOf = (ages: readonly (typeof AGES)[number][]): number =>
    rows.reduce((sum, row) => sum + ages.reduce((part, [age]) => part + (row[age].value ?? 0), 0), 0);
  const all = sumOf(AGES) + rows.reduce((sum, { age65plus }) => sum + (age65plus.value ?? 0), 0);
  if (!isWhole || all === 0) return [];
  return differing(written, workbook.activities.sheet, sumOf(within) * 2 >= all, [
    `${number(sumOf(within))} av ${number(all)}`,
  ]);
}
