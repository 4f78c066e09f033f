import type { BudgetDeviation } from '../../figures/budget-deviations';
import type { BudgetPost } from '../../figures/budget-sums';

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
  'Idéburen parts insats, kontant': 'Den idéburna partens kontanta insats',
  'Idéburen parts insats, ideella timmar': 'Den idéburna partens insats i ideella timmar',
  'Stiftelser och fonder': 'Finansieringen från stiftelser och fonder',
};

/** What deviates, as the subject of a sentence: "Personalkostnaderna 2024", "Kommunens bidrag 2023". */
export function deviatingSubject({ type, post, year, agreement }: BudgetDeviation): string {
  const unnamed = `${type === 'Kostnad' ? 'Kostnaderna för' : 'Finansieringen från'} en post utan namn`;
  const when = year === null ? '' : ` ${String(year)}`;
  const which = agreement === null ? '' : ` inom överenskommelse ${String(agreement)}`;
  return `${post === null ? unnamed : (phrases[post] ?? post)}${when}${which}`;
}
