import type { BudgetDeviation } from '../../figures/budget-deviations';
import type { BudgetPost } from '../../figures/budget-sums';
import { capitalise, genitive, lowerFirst } from '../../../swedish/grammar';
import type { Workbook } from '../../workbook';
import { oneLine } from '../../../engine/report/officer-text';
import { partyName, shortForm } from '../../phrases/parties';
import { budgetPostPhrases } from '../../phrases/time-and-budget';

/**
 * What deviates, as the subject of a sentence: "Personalkostnaderna 2024", "Stiftelsens kontanta insats 2023"; "En del av
 * personalkostnaderna 2024 …" for one of several rows that the words would otherwise mean.
 */
export function deviatingSubject(found: BudgetDeviation, workbook: Workbook): string {
  const { type, post, year, agreement } = found;
  const unnamed = `${type === 'Kostnad' ? 'Kostnaderna för' : 'Finansieringen från'} en post utan namn`;
  const when = year === null ? '' : ` ${String(year)}`;
  const which = agreement === null ? '' : ` inom överenskommelse ${String(agreement)}`;
  const subject = `${post === null ? unnamed : subjectOf(found, post, workbook)}${when}${which}`;
  return isPart(found, workbook) ? `En del av ${lowerFirst(subject)}` : subject;
}

/** True for one row of several with the same type, year, post and agreement, and party where the words name it. */
function isPart({ agreement, post, rows }: BudgetDeviation, { budget }: Workbook): boolean {
  const [row] = rows;
  if (agreement === null || row === undefined) return false;
  const isNamed = post !== null && budgetPostPhrases[post].byParty === true;
  const columns = ['type', 'year', 'post', 'agreement', ...(isNamed ? (['party'] as const) : [])] as const;
  return budget.rows.some(
    (other) => !rows.includes(other) && columns.every((column) => other[column].value === row[column].value),
  );
}

/** The post as a subject; a party's contribution has the party's name where it could be one of several parties. */
function subjectOf({ rows }: BudgetDeviation, post: BudgetPost, workbook: Workbook): string {
  const { parties } = workbook;
  const { subject, byParty } = budgetPostPhrases[post];
  if (byParty !== true) return subject;
  if (parties.rows.filter(({ role }) => role.value === 'Idéburen part').length < 2) {
    return `Den idéburna partens ${subject}`;
  }
  const givers = parties.rows.filter(({ id }) => rows.some(({ party }) => party.value === id.value));
  const [giver] = givers;
  const name =
    giver === undefined || givers.length > 1 ? null : (shortForm(giver, workbook) ?? partyName(giver));
  return name === null
    ? `De idéburna parternas ${subject}`
    : `${capitalise(genitive(oneLine(name)))} ${subject}`;
}
