/**
 * The one table of tabs and columns. Names, order, presence and level are those of the workbook contract
 * (schema.json); everything that needs a tab or a column name takes it from here.
 */
import {
  amount,
  civilDate,
  number,
  oneOf,
  pattern,
  text,
  texts,
  url,
  wordForm,
} from '../engine/contract/cell-types';
import {
  composed,
  computed,
  conditional,
  inUnitOf,
  optional,
  renamed,
  required,
  withDefault,
} from '../engine/contract/column';
import { keys, sectionTexts, table, type Tab, type Tabs } from '../engine/contract/tabs';
import { fromKronor } from '../engine/values/money';
import {
  agreementRef,
  agreementRefs,
  organisationNumber,
  partyRef,
  partyRefs,
  programmeRef,
  registryNumber,
  yesOrNo,
} from './cell-types';
import * as lists from './lists';
import * as synonyms from './synonyms';
import * as kinds from './number-kinds';
import { postHints } from './post-hints';

/** "Personal (kostnad), överenskommelse 1, 2022"; null where what names the row is not whole. */
function budgetRowName([agreement = '', year = '', type = '', post = '', ...party]: readonly string[]):
  string | null {
  if (post === '' || !/^\d{4}$/.test(year)) return null;
  return [`${post} (${type.toLowerCase()})`, ...party, `överenskommelse ${agreement}`, year].join(', ');
}

export const caseSheet = keys(
  'Ärende',
  {
    municipality: required('Kommun', text),
    documentType: required('Dokumenttyp', oneOf(lists.documentTypes)),
    administration: required('Förvaltning', text),
    department: required('Avdelning eller enhet', text, 'VARNING'),
    registryNumber: required('Diarienummer', registryNumber),
    date: required('Datum', civilDate),
    dataUntil: required('Uppgifter till och med', civilDate, 'VARNING'),
    officerName: required('Handläggare, namn', text),
    officerPhone: optional('Handläggare, telefon', text, 'VARNING'),
    officerEmail: optional('Handläggare, e-post', text, 'VARNING'),
    committee: required('Nämnd, fullständigt namn', text),
    committeeShort: required('Nämnd, kort form', text),
    meetingDate: required('Sammanträdesdatum', civilDate),
    title: required('Rubrik', text, 'VARNING'),
    subtitle: optional('Underrubrik', text, 'TIPS'),
    preparedWithin: required('Ärendet har beretts inom', text),
    consultedWith: optional('Samråd med', text, 'VARNING'),
    concernsChildren: required('Rör ärendet barn?', yesOrNo),
    otherFunding: optional('Annan offentlig finansiering', text, 'VARNING'),
  },
  'required',
);

export const partiesSheet = table(
  'Parter',
  {
    id: required('Part-ID', text),
    name: required('Namn', text),
    shortName: optional('Kortnamn', text, 'VARNING'),
    definiteForm: renamed(
      optional('Bestämd form', wordForm('föreningen'), 'VARNING'),
      'Bestämd form tillåten',
    ),
    formerName: optional('Tidigare namn', text),
    nameSince: conditional('Namn gäller från', civilDate, 'VARNING'),
    role: required('Roll', oneOf(lists.partyRoles, synonyms.partyRoleWords)),
    type: required('Parttyp', oneOf(lists.partyTypes, synonyms.partyTypeWords)),
    organisationNumber: conditional('Organisationsnummer', organisationNumber, 'VARNING'),
    nameChange: optional('Namnändring', oneOf(lists.nameChanges, synonyms.nameChangeWords), 'VARNING'),
  },
  'required',
  {
    identity: ['id'],
    title: 'name',
    isOrdered: true,
    lookup: { name: 'party', by: ['id', 'name', 'formerName'], called: ['shortName', 'definiteForm'] },
  },
);

export const agreementsSheet = table(
  'Överenskommelser',
  {
    number: required('ÖK-nr', kinds.ordinal),
    title: required('Benämning', text, 'VARNING'),
    start: required('Startdatum', civilDate),
    end: required('Slutdatum', civilDate),
    signed: optional('Tecknad', civilDate, 'VARNING'),
    decidedBy: optional('Beslutad av och paragraf', text, 'TIPS'),
    registryNumber: optional('Diarienummer', registryNumber, 'VARNING'),
    parties: required('Parter', partyRefs),
    grant: required('Avtalat bidrag, hela perioden', amount),
    gapExplanation: conditional('Glapp till föregående, förklaring', text),
    reported: conditional('Återrapporterad', civilDate, 'VARNING'),
    plannedReport: conditional('Planerad återrapport', text, 'VARNING'),
    aidGround: required('Stödgrund', oneOf(lists.aidGrounds)),
    attached: required('Bifogas', yesOrNo),
    type: optional('Typ', oneOf(lists.agreementTypes, synonyms.agreementTypeWords)),
    ended: optional('Upphörde', civilDate),
    endDecision: conditional('Upphörde, beslut', text, 'VARNING'),
  },
  'required',
  {
    identity: ['number'],
    title: 'title',
    isOrdered: true,
    lookup: { name: 'agreement', by: ['number'] },
  },
);

export const programmesSheet = table(
  'Verksamhetsdelar',
  {
    name: required('Verksamhetsdel', text),
    description: required('Beskrivning', text, 'TIPS'),
    audience: required('Målgrupp', text),
    ageFrom: optional('Åldersspann från', kinds.age),
    ageTo: optional('Åldersspann till', kinds.age),
    free: optional('Kostnadsfri', yesOrNo, 'TIPS'),
  },
  'optional',
  { identity: ['name'], isOrdered: true, lookup: { name: 'programme', by: ['name'] } },
);

export const goalsSheet = table(
  'Mål',
  {
    id: required('Mål-ID', text),
    agreements: required('ÖK-nr', agreementRefs),
    programme: optional('Verksamhetsdel', programmeRef, 'VARNING'),
    goal: required('Mål enligt överenskommelsen', text),
    indicator: conditional('Indikator', text),
    direction: required('Riktning', oneOf(lists.directions, synonyms.directionWords)),
    target: inUnitOf(conditional('Målvärde', number), 'unit'),
    unit: conditional('Enhet', text),
    outcome: inUnitOf(conditional('Utfall', number), 'unit'),
    source: required('Underlag', text, 'VARNING'),
    dataUntil: required('Uppgift till och med', civilDate),
    computedJudgement: computed('Beräknad bedömning'),
    judgement: required('Bedömning', oneOf(lists.goalJudgements, synonyms.fulfilledWords)),
    comment: conditional('Kommentar', text),
    ground: optional('Grund för bedömningen', text, 'TIPS'),
    effect: optional('Avsedd effekt', text, 'VARNING'),
    yearOutcomes: optional('Utfall per år', text, 'VARNING'),
  },
  'required',
  { identity: ['id'], title: 'goal', isOrdered: true },
);

export const budgetSheet = table(
  'Budget',
  {
    agreement: required('ÖK-nr', agreementRef),
    year: required('År', kinds.year),
    type: required('Typ', oneOf(lists.budgetTypes, synonyms.budgetTypeWords)),
    post: required(
      'Post',
      oneOf([...lists.costPosts, ...lists.financingPosts], synonyms.postWords, postHints),
    ),
    party: conditional('Part', partyRef),
    nature: required('Slag', oneOf(lists.natures, synonyms.natureWords)),
    budget: required('Budget', amount),
    outcome: conditional('Utfall', amount),
    forecast: conditional('Prognos', amount, 'VARNING'),
    deviation: computed('Avvikelse'),
    deviationPercent: computed('Avvikelse, procent'),
    explanation: conditional('Förklaring', text),
    hours: conditional('Timmar', kinds.hours),
    hourValue: conditional('Timvärde', kinds.hourValue, 'VARNING'),
  },
  'optional',
  { identity: ['agreement', 'year', 'type', 'post', 'party'], rowName: budgetRowName },
);

export const paymentsSheet = table(
  'Utbetalningar',
  {
    agreement: required('ÖK-nr', agreementRef),
    date: required('Datum', civilDate, 'VARNING'),
    amount: required('Belopp', amount),
    recipient: required('Mottagare', partyRef),
    note: optional('Anmärkning', text, 'TIPS'),
    decision: optional('Beslut', text, 'TIPS'),
    reconciledWith: optional('Avstämd mot', text, 'TIPS'),
  },
  'optional',
  { identity: ['agreement', 'date', 'recipient'] },
);

export const activitiesSheet = table(
  'Aktiviteter',
  {
    id: required('Aktivitet-ID', text),
    agreement: required('ÖK-nr', agreementRef),
    programme: required('Verksamhetsdel', programmeRef),
    activity: required('Aktivitet', text, 'VARNING'),
    plannedStart: required('Planerad start', civilDate),
    plannedEnd: required('Planerat slut', civilDate),
    actualStart: conditional('Faktisk start', civilDate),
    actualEnd: conditional('Faktiskt slut', civilDate),
    status: required('Status', oneOf(lists.activityStatuses, synonyms.activityStatusWords)),
    plannedOccasions: required('Planerade tillfällen', kinds.count),
    heldOccasions: conditional('Genomförda tillfällen', kinds.count),
    girls: conditional('Flickor/kvinnor', kinds.count),
    boys: conditional('Pojkar/män', kinds.count),
    otherGender: conditional('Annat/uppgift saknas', kinds.count),
    age0to6: optional('0–6 år', kinds.count),
    age7to12: optional('7–12 år', kinds.count),
    age13to15: optional('13–15 år', kinds.count),
    age16to19: optional('16–19 år', kinds.count),
    age20to25: optional('20–25 år', kinds.count),
    age26to64: optional('26–64 år', kinds.count),
    age65plus: optional('65 år och äldre', kinds.count),
    ageUnknown: optional('Ålder okänd', kinds.count),
    total: computed('Deltagare totalt', kinds.count),
    counting: required('Räknesätt', oneOf(lists.countings)),
    delayDays: computed('Försening, dagar'),
    explanation: conditional('Avvikelse, förklaring', text),
  },
  'optional',
  { identity: ['id'], title: 'activity' },
);

export const undertakingsSheet = table(
  'Åtaganden',
  {
    party: required('Part', partyRef),
    agreements: required('ÖK-nr', agreementRefs),
    undertaking: required('Åtagande', text, 'VARNING'),
    status: required('Status', oneOf(lists.undertakingStatuses, synonyms.fulfilledWords)),
    source: required('Underlag', text, 'VARNING'),
    comment: conditional('Kommentar', text),
    ground: optional('Grund för bedömningen', text, 'TIPS'),
  },
  'required',
  { identity: ['party', 'agreements', 'undertaking'], isOrdered: true },
);

export const lessonsSheet = table(
  'Lärdomar',
  {
    type: required('Typ', oneOf(lists.lessonTypes, synonyms.lessonTypeWords), 'VARNING'),
    lesson: required('Lärdom', text),
    raisedBy: required('Lyft av', oneOf(lists.raisedBy, synonyms.raisedByWords)),
    priority: optional('Prioritet', kinds.ordinal, 'TIPS'),
    consequence: required('Konsekvens för tidsplan, budget eller åtagande', yesOrNo, 'VARNING'),
    furtherWork: conditional('Fortsatt arbete', text, 'VARNING'),
  },
  'required',
  { identity: ['type', 'lesson'], isOrdered: true },
);

export const followUpsSheet = table(
  'Uppföljningar',
  {
    type: required('Typ', oneOf(lists.followUpTypes)),
    date: required('Datum', civilDate),
    from: required('Avser från', civilDate),
    to: required('Avser till', civilDate, 'VARNING'),
    agreements: required('ÖK-nr', agreementRefs),
    parties: conditional('Deltagande parter', partyRefs),
    registryNumber: optional('Diarienummer', registryNumber, 'TIPS'),
    conclusion: optional('Slutsats', text, 'TIPS'),
    doneBy: conditional('Gjord av', text, 'VARNING'),
    link: optional('Länk', url, 'VARNING'),
  },
  'optional',
  { identity: ['type', 'date'] },
);

export const textsSheet = sectionTexts(
  'Texter',
  {
    summary: composed('Sammanfattning', text, 'VARNING'),
    background: composed('Bakgrund', text, 'VARNING'),
    goals: composed('Måluppfyllelse', text, 'VARNING'),
    timeAndBudget: composed('Tidsplan och budget', text),
    undertakings: composed('Uppfyllnad av parternas åtaganden', text, 'VARNING'),
    lessons: composed('Lärdomar från partnerskapet', text, 'VARNING'),
    preparation: composed('Ärendets beredning', text, 'VARNING'),
    equality: required('Jämställdhetsanalys', text, 'VARNING'),
    children: conditional('Barnkonsekvensanalys', text),
    economy: conditional('Ekonomiska konsekvenser', text),
    opinion: composed('Förvaltningens synpunkter och förslag', text, 'VARNING'),
    ecology: conditional('Ekologisk dimension', text, 'VARNING'),
    unions: conditional('Facklig samverkan', text, 'VARNING'),
  },
  'optional',
);

export const proposalsSheet = table(
  'Beslutsförslag',
  {
    number: required('Nr', kinds.ordinal),
    type: required('Beslutstyp', oneOf(lists.decisionTypes, synonyms.decisionTypeWords)),
    wording: required('Lydelse', text),
    motivation: conditional('Motivering', text, 'VARNING'),
    from: conditional('Gäller från', civilDate),
    to: conditional('Gäller till', civilDate),
    forChildren: optional('Konsekvens för barn', text, 'VARNING'),
    forEconomy: optional('Konsekvens för ekonomin', text, 'VARNING'),
  },
  'required',
  { identity: ['number'], title: 'wording' },
);

export const signaturesSheet = table(
  'Underskrifter',
  {
    order: required('Ordning', kinds.ordinal),
    name: required('Namn', text),
    title: required('Titel', text),
    administration: required('Förvaltning', text, 'VARNING'),
  },
  'optional',
  { identity: ['name'] },
);

export const attachmentsSheet = table(
  'Bilagor',
  {
    number: conditional('Nr', kinds.ordinal),
    title: required('Titel', text, 'VARNING'),
    type: required('Typ', oneOf(lists.attachmentTypes, synonyms.attachmentTypeWords)),
    agreement: conditional('ÖK-nr', agreementRef),
    link: optional('Länk', url, 'VARNING'),
    status: required('Status', oneOf(lists.attachmentStatuses, synonyms.attachmentStatusWords)),
    dated: optional('Datum', civilDate, 'VARNING'),
    due: conditional('Begärd till', civilDate, 'VARNING'),
    received: conditional('Inkom', civilDate, 'VARNING'),
  },
  'optional',
  { identity: ['number'], title: 'title' },
);

export const settingsSheet = keys(
  'Inställningar',
  {
    template: optional('Kommunmall', oneOf(lists.municipalTemplates)),
    deviationPercent: withDefault('Tröskel avvikelse, procent', kinds.percent, 5),
    deviationAmount: withDefault('Tröskel avvikelse, kronor', amount, fromKronor(5000)),
    partlyThreshold: withDefault('Tröskel delvis uppfyllt', kinds.share, 0.75),
    delayDays: withDefault('Tröskel försening, dagar', kinds.days, 14),
    occasionsPercent: withDefault('Tröskel tillfällen, procent', kinds.shareInPercent, 80),
    smallestGroup: withDefault('Minsta grupp', kinds.group, 5),
    euroRate: conditional('Eurokurs', kinds.euroRate),
    euroRateDate: conditional('Eurokursdatum', civilDate),
    registryPattern: optional('Diarienummermönster', pattern, 'VARNING'),
    emailDomain: optional('E-postdomän', text, 'VARNING'),
    recipients: optional('Mottagare', texts, 'VARNING'),
    sections: optional('Avsnitt', texts),
    decisionStyle: optional('Beslutsstil', oneOf(lists.decisionStyles)),
    signaturePlace: optional('Underskrifter', oneOf(lists.signaturePlaces)),
    distribution: optional('Beslutet skickas till', texts, 'TIPS'),
    decisionOpening: optional('Inledning till beslut', oneOf(lists.decisionOpenings)),
    signatureForm: optional('Underskrifternas form', oneOf(lists.signatureForms)),
    listsItself: optional('Rapporten bland bilagorna', yesOrNo),
    registryLabel: optional('Diarienumrets benämning', text, 'TIPS'),
    auditorQuestions: optional('Revisorns frågor', yesOrNo),
  },
  'optional',
);

/**
 * Every tab that is read, in the officer's order, by the name of its field in the workbook. Records in workbooks hold
 * these names and those of the columns: a name here is never changed.
 */
export const tabs = {
  case: caseSheet,
  parties: partiesSheet,
  agreements: agreementsSheet,
  programmes: programmesSheet,
  goals: goalsSheet,
  budget: budgetSheet,
  payments: paymentsSheet,
  activities: activitiesSheet,
  undertakings: undertakingsSheet,
  lessons: lessonsSheet,
  followUps: followUpsSheet,
  texts: textsSheet,
  proposals: proposalsSheet,
  signatures: signaturesSheet,
  attachments: attachmentsSheet,
  settings: settingsSheet,
} as const satisfies Tabs;

/** The tabs alone, in the officer's order. */
export const sheets: readonly Tab[] = Object.values(tabs);
