import { programmeNamed } from '../figures/programme-named';
import { thresholdsOf } from '../figures/thresholds';
import { cardinal, list, sentence } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { lines, oneLine, withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import { judgedUntilText } from '../phrases/part-year';
import { goalCountsText } from '../phrases/goals';
import type { SectionContext } from '../section-context';
import type { Block, Paragraph } from '../../engine/report/tree';
import { commonSource } from './judgement-grounds';
import { goalText } from './goals/goal-sentences';
import { goalKeys, goalsTable } from './goals/goals-table';

const SECTION = 'maluppfyllelse';

/**
 * The section Måluppfyllelse after its heading: how many goals were met, each goal with its figures, and the table.
 * The officer's own text takes the place of the prose, or follows it.
 */
export function composeGoals(workbook: Workbook, { draft }: Pick<SectionContext, 'draft'>): Block[] {
  const goals = workbook.goals.rows;
  const prose = withOfficerText(SECTION, workbook.texts.goals, composed(workbook, draft));
  if (goals.length === 0) return prose;
  return [
    ...prose,
    goalsTable(`${SECTION}.tabell`, goals),
    ...commonSource(`${SECTION}.underlag`, 'mål', goals),
  ];
}

function composed(workbook: Workbook, draft: boolean): readonly Paragraph[] {
  const goals = workbook.goals.rows;
  if (goals.length === 0) return missing(`${SECTION}.saknas`, noGoals(workbook), draft);
  const { partly } = thresholdsOf(workbook.settings);
  const keys = goalKeys(goals);
  return [
    ...paragraph(
      `${SECTION}.oversikt`,
      goalCountsText(goals),
      ...programmesTexts(workbook),
      judgedUntilText(workbook, workbook.texts.goals.text),
    ),
    ...goals.flatMap((goal, at) => paragraph(`${SECTION}.mal.${keys[at] ?? ''}`, goalText(goal, partly))),
  ];
}

function noGoals(workbook: Workbook): string {
  const programmes = programmeNames(workbook);
  const whose = programmes.length === 0 ? '' : ` för ${list(programmes)}`;
  return `Uppgifter om mål${whose} saknas i underlaget. Rapporten kan därför inte bedöma måluppfyllelsen.`;
}

/** What the goals concern: "Ett mål gäller Art Camp och två gäller hela partnerskapet." */
function programmesTexts(workbook: Workbook): readonly string[] {
  const goals = workbook.goals.rows;
  const total = goals.length;
  const served = goals.flatMap((goal) => {
    const name = programmeNamed(goal);
    return name === null ? [] : [oneLine(name)];
  });
  const programmes = [...new Set([...programmeNames(workbook), ...served])].map((name) => ({
    name,
    goals: served.filter((each) => each === name).length,
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
  const shares = [
    ...tied.map(({ name, goals: n }) => ({ name, n })),
    ...(untied === 0 ? [] : [{ name: 'hela partnerskapet', n: untied }]),
  ].map(({ name, n }, at) => `${cardinal(n, 'ett')}${at === 0 ? ' mål' : ''} gäller ${name}`);
  return [
    first.goals === total ? `${theGoals} gäller ${first.name}.` : sentence(list(shares)),
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
