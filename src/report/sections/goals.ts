import { goalCounts, type GoalCounts } from '../../figures/goal-judgements';
import { thresholdsOf } from '../../figures/thresholds';
import { capitalise, cardinal, count, list, nouns } from '../../swedish/grammar';
import type { Goal, Workbook } from '../../workbook/workbook';
import { oneLine, withOwnText } from '../own-text';
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
    ...paragraph(`${SECTION}.oversikt`, countsText(goals), programmesText(workbook)),
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
  const all = total === 2 ? 'Båda målen' : `Alla ${cardinal(total, 'ett')} mål`;
  const none = `Inget av de ${cardinal(total, 'ett')} målen`;
  if (fulfilled === total) return `${all} har uppfyllts.`;
  if (partly === total) return `${all} har uppfyllts delvis.`;
  if (notFulfilled === total) return `${none} har uppfyllts.`;
  if (notAssessable === total) return `${none} går att bedöma.`;
  if (unjudged === total) return `${none} har bedömts i underlaget.`;
  const sentences = [
    judgedText(goalCounts(goals)),
    notAssessable === 0 ? '' : `${capitalise(count(notAssessable, nouns.goal))} går inte att bedöma.`,
    unjudged === 0 ? '' : `${capitalise(count(unjudged, nouns.goal))} saknar bedömning i underlaget.`,
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

function judgedText({ total, fulfilled, partly, notFulfilled }: GoalCounts): string {
  const among = (n: number): string => countAmong(n, total, 'ett');
  const opening = `Av ${cardinal(total, 'ett')} mål har`;
  if (fulfilled === 0 && partly === 0) {
    return notFulfilled === 0 ? '' : `${opening} ${among(notFulfilled)} inte uppfyllts.`;
  }
  const parts = [
    fulfilled === 0 ? 'inget uppfyllts' : `${among(fulfilled)} uppfyllts`,
    partly === 0 ? '' : `${among(partly)} har uppfyllts delvis`,
    notFulfilled === 0 ? '' : `${among(notFulfilled)} har inte uppfyllts`,
  ];
  return `${opening} ${list(parts.filter((text) => text !== ''))}.`;
}

function programmesText(workbook: Workbook): string {
  const goals = workbook.goals.rows;
  const programmes = programmeNames(workbook);
  const tied = programmes.map((name) => ({
    name,
    goals: goals.filter((goal) => goal.programme.value !== null && oneLine(goal.programme.value) === name)
      .length,
  }));
  const withGoals = tied.filter(({ goals: n }) => n > 0);
  const without = tied.filter(({ goals: n }) => n === 0).map(({ name }) => name);
  const untied = goals.length - withGoals.reduce((sum, { goals: n }) => sum + n, 0);
  if (programmes.length > 0 && untied === goals.length) {
    const which = programmes.length > 1 ? `: ${list(programmes)}` : '';
    return `${goals.length === 1 ? 'Målet' : 'Målen'} gäller hela partnerskapet${which}.`;
  }
  const lacking = without.map((name) =>
    untied > 0 ? `Inget mål gäller enbart ${name}.` : `Mål för ${name} saknas i underlaget.`,
  );
  return [whatGoalsConcern(goals.length, withGoals, untied), ...lacking]
    .filter((text) => text !== '')
    .join(' ');
}

function whatGoalsConcern(
  total: number,
  withGoals: readonly { readonly name: string; readonly goals: number }[],
  untied: number,
): string {
  const [first] = withGoals;
  if (first === undefined) return '';
  if (first.goals === total) return `${total === 1 ? 'Målet' : 'Målen'} gäller ${first.name}.`;
  const shares = withGoals.map(({ name, goals }) => `${cardinal(goals, 'ett')} ${name}`);
  const whole = untied === 0 ? [] : [`${cardinal(untied, 'ett')} hela partnerskapet`];
  return `Av målen gäller ${list([...shares, ...whole])}.`;
}

function programmeNames(workbook: Workbook): readonly string[] {
  const names = workbook.programmes.rows.flatMap(({ name }) =>
    name.value === null ? [] : [oneLine(name.value)],
  );
  return [...new Set(names)];
}
