import type { costPosts, financingPosts } from './lists';

/** What people write for a post of the budget, and the post that they may mean. Tried on small letters. */
export const postHints: readonly (readonly [RegExp, (typeof costPosts | typeof financingPosts)[number]])[] = [
  [/^(?:lön|personal|anställ)/, 'Personal'],
  [/arvode|konsult|köpt|föreläs/, 'Arvoden och köpta tjänster'],
  [/^(?:hyr|lokal)/, 'Lokaler'],
  [/materi|utrustning|inventarie/, 'Material och utrustning'],
  [/^res(?:a|or)|transport|frakt/, 'Resor och transporter'],
  [/^(?:mat|fika|livsmedel)|förtäring|lunch/, 'Mat och förtäring'],
  [/annons|marknadsför|tryck|information/, 'Kommunikation'],
  [/kurs|fortbild/, 'Utbildning'],
  [/^(?:oh|overhead|adm)/, 'Administration (overhead)'],
  [/^revis/, 'Revision'],
  [/ideell|volontär/, 'Ideella timmar, värderade'],
  [/ideell|volontär/, 'Idéburen parts insats, ideella timmar'],
  [/^bidrag|(?:kommun|nämnd).*bidrag/, 'Kommunens bidrag'],
  [/egeninsats|föreningens/, 'Idéburen parts insats, kontant'],
  [/fond|stiftelse/, 'Stiftelser och fonder'],
  [/region|statsbidrag|statlig/, 'Annan offentlig finansiering'],
];
