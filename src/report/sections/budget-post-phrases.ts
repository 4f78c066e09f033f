import type { BudgetDeviation } from '../../figures/budget-deviations';
import type { BudgetPost } from '../../figures/budget-sums';

const phrases: Readonly<Record<BudgetPost, string>> = {
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
  'Kommunens bidrag': 'Kommunens bidrag',
  'Idéburen parts insats, kontant': 'Den idéburna partens kontanta insats',
  'Idéburen parts insats, ideella timmar': 'Den idéburna partens insats i ideella timmar',
  'Kommunens insats i natura': 'Kommunens insats i natura',
  'Annan offentlig finansiering': 'Annan offentlig finansiering',
  'Stiftelser och fonder': 'Finansieringen från stiftelser och fonder',
  'Övrig finansiering': 'Övrig finansiering',
};

/** What deviates, as the subject of a sentence: "Personalkostnaderna 2024", "Kommunens bidrag 2023". */
export function deviatingSubject({ type, post, year, agreement }: BudgetDeviation): string {
  const unnamed =
    type === 'Kostnad' ? 'Kostnaderna för en post utan namn' : 'Finansieringen från en post utan namn';
  const parts = [post === null ? unnamed : phrases[post]];
  if (year !== null) parts.push(String(year));
  if (agreement !== null) parts.push(`inom överenskommelse ${String(agreement)}`);
  return parts.join(' ');
}
