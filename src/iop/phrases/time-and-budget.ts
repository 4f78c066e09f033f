/** Phrases on timetable and budget that the summary and the section Tidsplan och budget share. */
import { followsPlan } from '../figures/activity-facts';
import type { Deviation } from '../figures/budget-deviation';
import type { BudgetPost } from '../figures/budget-sums';
import { kronor, percentWords } from '../../swedish/format';
import type { Activity } from '../workbook';

interface PostPhrases {
  /** Inside a sentence: "främst för personal". */
  readonly name: string;
  /** The subject of a sentence. With `byParty` it follows the name of the party that contributes, in the genitive. */
  readonly subject: string;
  readonly byParty?: true;
}

/** The phrases for each budget post, of costs and of financing. */
export const budgetPostPhrases: Readonly<Record<BudgetPost, PostPhrases>> = {
  Personal: { name: 'personal', subject: 'Personalkostnaderna' },
  'Arvoden och köpta tjänster': {
    name: 'arvoden och köpta tjänster',
    subject: 'Kostnaderna för arvoden och köpta tjänster',
  },
  Lokaler: { name: 'lokaler', subject: 'Lokalkostnaderna' },
  'Material och utrustning': {
    name: 'material och utrustning',
    subject: 'Kostnaderna för material och utrustning',
  },
  'Resor och transporter': {
    name: 'resor och transporter',
    subject: 'Kostnaderna för resor och transporter',
  },
  'Mat och förtäring': { name: 'mat och förtäring', subject: 'Kostnaderna för mat och förtäring' },
  Kommunikation: { name: 'kommunikation', subject: 'Kommunikationskostnaderna' },
  Utbildning: { name: 'utbildning', subject: 'Utbildningskostnaderna' },
  'Administration (overhead)': { name: 'administration', subject: 'Administrationskostnaderna' },
  Revision: { name: 'revision', subject: 'Revisionskostnaderna' },
  'Ideella timmar, värderade': { name: 'ideella timmar', subject: 'De ideella timmarnas värde' },
  Övrigt: { name: 'övriga kostnader', subject: 'De övriga kostnaderna' },
  'Kommunens bidrag': { name: 'kommunens bidrag', subject: 'Kommunens bidrag' },
  'Idéburen parts insats, kontant': {
    name: 'idéburen parts insats',
    subject: 'kontanta insats',
    byParty: true,
  },
  'Idéburen parts insats, ideella timmar': {
    name: 'idéburen parts insats',
    subject: 'insats i ideella timmar',
    byParty: true,
  },
  'Kommunens insats i natura': { name: 'kommunens insats i natura', subject: 'Kommunens insats i natura' },
  'Annan offentlig finansiering': {
    name: 'annan offentlig finansiering',
    subject: 'Annan offentlig finansiering',
  },
  'Stiftelser och fonder': {
    name: 'stiftelser och fonder',
    subject: 'Finansieringen från stiftelser och fonder',
  },
  'Övrig finansiering': { name: 'övrig finansiering', subject: 'Övrig finansiering' },
};

/** "48 500 kronor (3,6 procent)"; the size without its sign. */
export function deviationSizeText({ amount, percent }: Deviation): string {
  const share = percent === null ? '' : ` (${percentWords(Math.abs(percent))})`;
  return `${kronor(Math.abs(amount))}${share}`;
}

/** "Aktiviteterna har genomförts enligt tidsplanen."; the empty text unless every row shows it. */
export function timetableFollowedText(activities: readonly Activity[]): string {
  if (activities.length === 0 || !activities.every(followsPlan)) return '';
  return `${activities.length === 1 ? 'Aktiviteten' : 'Aktiviteterna'} har genomförts enligt tidsplanen.`;
}
