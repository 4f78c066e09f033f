import type { BudgetDeviation } from '../figures/budget-deviations';
import type { BudgetPost } from '../figures/budget-sums';
import { capitalise, genitive } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { oneLine } from '../../engine/report/officer-text';
import { partyName, shortForm } from '../phrases/parties';

// Any other post is its own phrase.
const phrases: Readonly<Partial<Record<BudgetPost, string>>> = {
  Personal: 'Personalkostnaderna',
  'Arvoden och köpta tjänster': 'Kostnaderna för arvoden och köpta tjänster',
  Lokaler: 'Lokalkostnaderna',
  'Material och utrustning': 'Kostnaderna för material och utrustning',
  'Resor och transporter': 'Kostnaderna för resor och transporter',
  'Mat och förtäring': 'Kostnaderna för mat och förtäring',
  Kommunikation: 'Kommunikationskostnaderna',
  Utbildning: 'Utbildningskostnaderna',
  'Administration (overhead)': 'Administrationskostnaderna',
  Revision: 'Revisionskostnaderna',
  'Ideella timmar, värderade': 'De ideella timmarnas värde',
  Övrigt: 'De övriga kostnaderna',
  'Stiftelser och fonder': 'Finansieringen från stiftelser och fonder',
};

// What stands after the name of the party that gives it.
const contributions: Readonly<Partial<Record<BudgetPost, string>>> = {
  'Idéburen parts insats, kontant': 'kontanta insats',
  'Idéburen parts insats, ideella timmar': 'insats i ideella timmar',
};

/** What deviates, as the subject of a sentence: "Personalkostnaderna 2024", "Stiftelsens kontanta insats 2023". */
export function deviatingSubject(found: BudgetDeviation, workbook: Workbook): string {
  const { type, post, year, agreement } = found;
  const unnamed = `${type === 'Kostnad' ? 'Kostnaderna för' : 'Finansieringen från'} en post utan namn`;
  const when = year === null ? '' : ` ${String(year)}`;
  const which = agreement === null ? '' : ` inom överenskommelse ${String(agreement)}`;
  return `${post === null ? unnamed : (contributionOf(found, post, workbook) ?? phrases[post] ?? post)}${when}${which}`;
}

/** A party's contribution, by its name where there are several that it could be; null for any other post. */
function contributionOf({ rows }: BudgetDeviation, post: BudgetPost, { parties }: Workbook): string | null {
  const contribution = contributions[post];
  if (contribution === undefined) return null;
  if (parties.rows.filter(({ role }) => role.value === 'Idéburen part').length < 2) {
    return `Den idéburna partens ${contribution}`;
  }
  const givers = parties.rows.filter(({ id }) => rows.some(({ party }) => party.value === id.value));
  const [giver] = givers;
  const name = giver === undefined || givers.length > 1 ? null : (shortForm(giver) ?? partyName(giver));
  return name === null
    ? `De idéburna parternas ${contribution}`
    : `${capitalise(genitive(oneLine(name)))} ${contribution}`;
}
