/**
 * What people write first where the workbook has a closed list, and what they certainly mean: in small letters, by list.
 * What may mean several of the choices is not here.
 */
import type * as lists from './lists';

type Synonyms<List extends readonly string[]> = Readonly<Record<string, List[number]>>;

export const partyTypeWords: Synonyms<typeof lists.partyTypes> = {
  kommun: 'Kommunal nämnd',
  kommunen: 'Kommunal nämnd',
  nämnd: 'Kommunal nämnd',
  stadsdelsnämnd: 'Kommunal nämnd',
  svb: 'Aktiebolag med särskild vinstutdelningsbegränsning',
};

export const partyRoleWords: Synonyms<typeof lists.partyRoles> = {
  kommun: 'Offentlig part',
  kommunen: 'Offentlig part',
  nämnd: 'Offentlig part',
  offentlig: 'Offentlig part',
  förening: 'Idéburen part',
  föreningen: 'Idéburen part',
  idéburen: 'Idéburen part',
};

export const nameChangeWords: Synonyms<typeof lists.nameChanges> = {
  'bytt namn': 'Namnbyte',
  'nytt namn': 'Namnbyte',
};

export const agreementTypeWords: Synonyms<typeof lists.agreementTypes> = {
  förlängning: 'Tillägg',
  huvudavtal: 'Avtal',
  tilläggsavtal: 'Tillägg',
  tilläggsöverenskommelse: 'Tillägg',
  överenskommelse: 'Avtal',
};

export const directionWords: Synonyms<typeof lists.directions> = {
  min: 'Minst',
  '>=': 'Minst',
  '≥': 'Minst',
  max: 'Högst',
  maximalt: 'Högst',
  '<=': 'Högst',
  '≤': 'Högst',
  '=': 'Exakt',
};

export const fulfilledWords: Synonyms<typeof lists.undertakingStatuses> = {
  ja: 'Uppfyllt',
  uppnått: 'Uppfyllt',
  delvis: 'Delvis uppfyllt',
  'delvis uppnått': 'Delvis uppfyllt',
  nej: 'Inte uppfyllt',
  'inte uppnått': 'Inte uppfyllt',
  'ej uppnått': 'Inte uppfyllt',
};

export const activityStatusWords: Synonyms<typeof lists.activityStatuses> = {
  klar: 'Genomförd',
  klart: 'Genomförd',
  utförd: 'Genomförd',
  slutförd: 'Genomförd',
  pågående: 'Pågår',
  avbokad: 'Inställd',
  uppskjuten: 'Flyttad',
  framflyttad: 'Flyttad',
};

export const budgetTypeWords: Synonyms<typeof lists.budgetTypes> = {
  kostnader: 'Kostnad',
  utgift: 'Kostnad',
  utgifter: 'Kostnad',
  intäkt: 'Finansiering',
  intäkter: 'Finansiering',
};

export const natureWords: Synonyms<typeof lists.natures> = {
  pengar: 'Kontant',
  natura: 'I natura',
  'in natura': 'I natura',
};

export const postWords: Synonyms<readonly [...typeof lists.costPosts, ...typeof lists.financingPosts]> = {
  lön: 'Personal',
  löner: 'Personal',
  lönekostnad: 'Personal',
  lönekostnader: 'Personal',
  personalkostnad: 'Personal',
  personalkostnader: 'Personal',
  hyra: 'Lokaler',
  hyror: 'Lokaler',
  lokal: 'Lokaler',
  lokalhyra: 'Lokaler',
  lokalkostnad: 'Lokaler',
  lokalkostnader: 'Lokaler',
  material: 'Material och utrustning',
  utrustning: 'Material och utrustning',
  resor: 'Resor och transporter',
  transporter: 'Resor och transporter',
  mat: 'Mat och förtäring',
  förtäring: 'Mat och förtäring',
  administration: 'Administration (overhead)',
  overhead: 'Administration (overhead)',
  'oh-kostnader': 'Administration (overhead)',
  'bidrag från kommunen': 'Kommunens bidrag',
  kommunbidrag: 'Kommunens bidrag',
  'kommunalt bidrag': 'Kommunens bidrag',
};

export const lessonTypeWords: Synonyms<typeof lists.lessonTypes> = {
  framgång: 'Framgångsfaktor',
  framgångsfaktorer: 'Framgångsfaktor',
  utmaningar: 'Utmaning',
  förbättring: 'Förbättringsförslag',
};

export const raisedByWords: Synonyms<typeof lists.raisedBy> = {
  båda: 'Gemensamt',
  'båda parter': 'Gemensamt',
  förening: 'Föreningen',
  förvaltning: 'Förvaltningen',
};

export const decisionTypeWords: Synonyms<typeof lists.decisionTypes> = {
  godkänna: 'Godkänna slutrapporten och lägga den till handlingarna',
  'godkänna slutrapporten': 'Godkänna slutrapporten och lägga den till handlingarna',
  'godkänna rapporten': 'Godkänna slutrapporten och lägga den till handlingarna',
  omförhandla: 'Uppdra åt förvaltningen att inleda omförhandling',
  omförhandling: 'Uppdra åt förvaltningen att inleda omförhandling',
  förlängning: 'Förlänga överenskommelsen',
  återkrav: 'Återkräva medel',
};

export const attachmentTypeWords: Synonyms<typeof lists.attachmentTypes> = {
  avtal: 'Överenskommelse',
  'iop-avtal': 'Överenskommelse',
  'ekonomisk rapport': 'Ekonomisk redovisning',
  utvärderingsrapport: 'Utvärdering',
  annat: 'Övrigt',
};

export const attachmentStatusWords: Synonyms<typeof lists.attachmentStatuses> = {
  bifogad: 'Bifogas',
  bifogat: 'Bifogas',
  'i akten': 'Finns i akten',
  akten: 'Finns i akten',
  'inte inkommen': 'Har inte kommit in',
  'ej inkommen': 'Har inte kommit in',
};
