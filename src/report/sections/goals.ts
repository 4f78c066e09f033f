import { goalCounts } from '../../figures/goal-judgements';
import { thresholdsOf } from '../../figures/thresholds';
import { capitalise, cardinal, count, list, nouns } from '../../swedish/grammar';
import type { Goal, Workbook } from '../../workbook/workbook';
import { lines, oneLine, withOwnText } from '../own-text';
import { missing, paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block, Paragraph } from '../tree';
import { idPart, withUniqueIds } from './block-ids';
import { countAmong } from './count-among';
import { goalText } from './goals-sentences';
import { goalsTable } from './goals-table';

const SECTION = 'maluppfyllelse';

/**
 * The section Måluppfyllelse after its heading: how many goals were met, each goal with its figures, and the table.
 * The officer's own text takes the place of the prose, or follows it.
 */
export function composeGoals(workbook: Workbook, { draft }: Pick<SectionContext, 'draft'>): Block[] {
  const goals = workbook.goals.rows;
  const prose = withOwnText(SECTION, workbook.texts.goals, composed(workbook, draft));
  return goals.length === 0 ? prose : [...prose, goalsTable(`${SECTION}.tabell`, goals)];
}

function composed(workbook: Workbook, draft: boolean): readonly Paragraph[] {
  const goals = workbook.goals.rows;
  if (goals.length === 0) return missing(`${SECTION}.oversikt`, noGoals(workbook), draft);
  const { partly } = thresholdsOf(workbook.settings);
  return withUniqueIds([
    ...paragraph(`${SECTION}.oversikt`, countsText(goals), ...programmesTexts(workbook)),
    ...goals.flatMap((goal) => paragraph(`${SECTION}.mal.${idPart(goal.id.value)}`, goalText(goal, partly))),
  ]);
}

function noGoals(workbook: Workbook): string {
  const programmes = programmeNames(workbook);
  const whose = programmes.length === 0 ? '' : ` för ${list(programmes)}`;
  return `Uppgifter om mål${whose} saknas i underlaget. Rapporten kan därför inte bedöma måluppfyllelsen.`;
}

/** How many goals were met: "Av fyra mål har inget uppfyllts, ett har uppfyllts delvis och två har inte uppfyllts." */
export function countsText(goals: readonly Goal[]): string {
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

/** What the goals concern: "Av målen gäller ett Art Camp och två hela partnerskapet." */
function programmesTexts(workbook: Workbook): readonly string[] {
  const goals = workbook.goals.rows;
  const total = goals.length;
  const programmes = programmeNames(workbook).map((name) => ({
    name,
    goals: goals.filter(({ programme: { value } }) => value !== null && oneLine(value) === name).length,
  }));
  const tied = programmes.filter((programme) => programme.goals > 0);
  const untied = tied.reduce((rest, programme) => rest - programme.goals, total);
  const [first] = tied;
  if (programmes.length === 0) return [];
  const theGoals = total === 1 ? 'Målet' : 'Målen';
  if (first === undefined) {
    const which = programmes.length > 1 ? `: ${list(programmes.map(({ name }) => name))}` : '';
    return [`${theGoals} gäller hela partnerskapet${which}.`];
  }
  const shares = tied.map(({ name, goals: n }) => `${cardinal(n, 'ett')} ${name}`);
  const whole = untied === 0 ? [] : [`${cardinal(untied, 'ett')} hela partnerskapet`];
  return [
    first.goals === total
      ? `${theGoals} gäller ${first.name}.`
      : `Av målen gäller ${list([...shares, ...whole])}.`,
    ...programmes
      .filter((programme) => programme.goals === 0)
      .map(({ name }) =>
        untied > 0 ? `Inget mål gäller enbart ${name}.` : `Mål för ${name} saknas i underlaget.`,
      ),
  ];
}

function programmeNames({ programmes }: Workbook): readonly string[] {
  return [...new Set(lines(...programmes.rows.map(({ name }) => name)))];
}
