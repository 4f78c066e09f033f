/**
 * The one table of tabs and columns. Names, order, presence and level are those of the workbook contract
 * (schema.json); everything that needs a tab or a column name takes it from here.
 */
import {
  agreementRef,
  agreementRefs,
  amount,
  civilDate,
  computed,
  number,
  oneOf,
  partyRef,
  partyRefs,
  pattern,
  programmeRef,
  text,
  texts,
  url,
  wholeNumber,
  yesOrNo,
} from './cell-types';
import { column, type Columns, type SheetDefinition } from './column';
import * as lists from './lists';

function table<C extends Columns>(
  name: string,
  columns: C,
  required: 'required' | 'optional',
): SheetDefinition<C> {
  return { name, form: 'table', required: required === 'required', columns };
}

function keys<C extends Columns>(
  name: string,
  columns: C,
  required: 'required' | 'optional',
): SheetDefinition<C> {
  return { name, form: 'keys', required: required === 'required', columns };
}

export const caseSheet = keys(
  'Ärende',
  {
    municipality: column('Kommun', text, 'required', 'FEL'),
    documentType: column('Dokumenttyp', oneOf(lists.documentTypes), 'required', 'FEL'),
    administration: column('Förvaltning', text, 'required', 'FEL'),
    department: column('Avdelning eller enhet', text, 'required', 'VARNING'),
    registryNumber: column('Diarienummer', text, 'required', 'FEL'),
    date: column('Datum', civilDate, 'required', 'FEL'),
    dataUntil: column('Uppgifter till och med', civilDate, 'required', 'VARNING'),
    officerName: column('Handläggare, namn', text, 'required', 'FEL'),
    officerPhone: column('Handläggare, telefon', text, 'optional', 'VARNING'),
    officerEmail: column('Handläggare, e-post', text, 'optional', 'VARNING'),
    committee: column('Nämnd, fullständigt namn', text, 'required', 'FEL'),
    committeeShort: column('Nämnd, kort form', text, 'required', 'FEL'),
    meetingDate: column('Sammanträdesdatum', civilDate, 'required', 'FEL'),
    title: column('Rubrik', text, 'required', 'VARNING'),
    subtitle: column('Underrubrik', text, 'optional', 'TIPS'),
    preparedWithin: column('Ärendet har beretts inom', text, 'required', 'FEL'),
    consultedWith: column('Samråd med', text, 'optional', 'VARNING'),
    concernsChildren: column('Rör ärendet barn?', yesOrNo, 'required', 'FEL'),
  },
  'required',
);

export const partiesSheet = table(
  'Parter',
  {
    id: column('Part-ID', text, 'required', 'FEL'),
    name: column('Namn', text, 'required', 'FEL'),
    shortName: column('Kortnamn', text, 'optional', 'VARNING'),
    definiteForm: column('Bestämd form tillåten', text, 'optional', 'VARNING'),
    formerName: column('Tidigare namn', text, 'optional', 'FEL'),
    nameSince: column('Namn gäller från', civilDate, 'conditional', 'VARNING'),
    role: column('Roll', oneOf(lists.partyRoles), 'required', 'FEL'),
    type: column('Parttyp', oneOf(lists.partyTypes), 'required', 'FEL'),
    organisationNumber: column('Organisationsnummer', text, 'conditional', 'VARNING'),
  },
  'required',
);

export const agreementsSheet = table(
  'Överenskommelser',
  {
    number: column('ÖK-nr', wholeNumber, 'required', 'FEL'),
    title: column('Benämning', text, 'required', 'VARNING'),
    start: column('Startdatum', civilDate, 'required', 'FEL'),
    end: column('Slutdatum', civilDate, 'required', 'FEL'),
    signed: column('Tecknad', civilDate, 'optional', 'VARNING'),
    decidedBy: column('Beslutad av och paragraf', text, 'optional', 'TIPS'),
    registryNumber: column('Diarienummer', text, 'optional', 'VARNING'),
    parties: column('Parter', partyRefs, 'required', 'FEL'),
    grant: column('Avtalat bidrag, hela perioden', amount, 'required', 'FEL'),
    gapExplanation: column('Glapp till föregående, förklaring', text, 'conditional', 'FEL'),
    reported: column('Återrapporterad', civilDate, 'conditional', 'VARNING'),
    plannedReport: column('Planerad återrapport', text, 'conditional', 'VARNING'),
    aidGround: column('Stödgrund', oneOf(lists.aidGrounds), 'required', 'FEL'),
    attached: column('Bifogas', yesOrNo, 'required', 'FEL'),
  },
  'required',
);

export const programmesSheet = table(
  'Verksamhetsdelar',
  {
    name: column('Verksamhetsdel', text, 'required', 'FEL'),
    description: column('Beskrivning', text, 'required', 'TIPS'),
    audience: column('Målgrupp', text, 'required', 'FEL'),
    ageFrom: column('Åldersspann från', wholeNumber, 'optional', 'FEL'),
    ageTo: column('Åldersspann till', wholeNumber, 'optional', 'FEL'),
    free: column('Kostnadsfri', yesOrNo, 'optional', 'TIPS'),
  },
  'optional',
);

export const goalsSheet = table(
  'Mål',
  {
    id: column('Mål-ID', text, 'required', 'FEL'),
    agreements: column('ÖK-nr', agreementRefs, 'required', 'FEL'),
    programme: column('Verksamhetsdel', programmeRef, 'optional', 'VARNING'),
    goal: column('Mål enligt överenskommelsen', text, 'required', 'FEL'),
    indicator: column('Indikator', text, 'conditional', 'FEL'),
    direction: column('Riktning', oneOf(lists.directions), 'required', 'FEL'),
    target: column('Målvärde', number, 'conditional', 'FEL'),
    unit: column('Enhet', text, 'conditional', 'FEL'),
    outcome: column('Utfall', number, 'conditional', 'FEL'),
    source: column('Underlag', text, 'required', 'VARNING'),
    dataUntil: column('Uppgift till och med', civilDate, 'required', 'FEL'),
    computedJudgement: column('Beräknad bedömning', computed, 'computed', 'FEL'),
    judgement: column('Bedömning', oneOf(lists.goalJudgements), 'required', 'FEL'),
    comment: column('Kommentar', text, 'conditional', 'FEL'),
  },
  'required',
);

export const budgetSheet = table(
  'Budget',
  {
    agreement: column('ÖK-nr', agreementRef, 'required', 'FEL'),
    year: column('År', wholeNumber, 'required', 'FEL'),
    type: column('Typ', oneOf(lists.budgetTypes), 'required', 'FEL'),
    post: column('Post', oneOf([...lists.costPosts, ...lists.financingPosts]), 'required', 'FEL'),
    party: column('Part', partyRef, 'conditional', 'FEL'),
    nature: column('Slag', oneOf(lists.natures), 'required', 'FEL'),
    budget: column('Budget', amount, 'required', 'FEL'),
    outcome: column('Utfall', amount, 'conditional', 'FEL'),
    forecast: column('Prognos', amount, 'conditional', 'VARNING'),
    deviation: column('Avvikelse', computed, 'computed', 'FEL'),
    deviationPercent: column('Avvikelse, procent', computed, 'computed', 'FEL'),
    explanation: column('Förklaring', text, 'conditional', 'FEL'),
    hours: column('Timmar', number, 'conditional', 'FEL'),
    hourValue: column('Timvärde', amount, 'conditional', 'VARNING'),
  },
  'optional',
);

export const paymentsSheet = table(
  'Utbetalningar',
  {
    agreement: column('ÖK-nr', agreementRef, 'required', 'FEL'),
    date: column('Datum', civilDate, 'required', 'VARNING'),
    amount: column('Belopp', amount, 'required', 'FEL'),
    recipient: column('Mottagare', partyRef, 'required', 'FEL'),
    note: column('Anmärkning', text, 'optional', 'TIPS'),
  },
  'optional',
);

export const activitiesSheet = table(
  'Aktiviteter',
  {
    id: column('Aktivitet-ID', text, 'required', 'FEL'),
    agreement: column('ÖK-nr', agreementRef, 'required', 'FEL'),
    programme: column('Verksamhetsdel', programmeRef, 'required', 'FEL'),
    activity: column('Aktivitet', text, 'required', 'VARNING'),
    plannedStart: column('Planerad start', civilDate, 'required', 'FEL'),
    plannedEnd: column('Planerat slut', civilDate, 'required', 'FEL'),
    actualStart: column('Faktisk start', civilDate, 'conditional', 'FEL'),
    actualEnd: column('Faktiskt slut', civilDate, 'conditional', 'FEL'),
    status: column('Status', oneOf(lists.activityStatuses), 'required', 'FEL'),
    plannedOccasions: column('Planerade tillfällen', wholeNumber, 'required', 'FEL'),
    heldOccasions: column('Genomförda tillfällen', wholeNumber, 'conditional', 'FEL'),
    girls: column('Flickor/kvinnor', wholeNumber, 'conditional', 'FEL'),
    boys: column('Pojkar/män', wholeNumber, 'conditional', 'FEL'),
    otherGender: column('Annat/uppgift saknas', wholeNumber, 'conditional', 'FEL'),
    age0to6: column('0–6 år', wholeNumber, 'optional', 'FEL'),
    age7to12: column('7–12 år', wholeNumber, 'optional', 'FEL'),
    age13to15: column('13–15 år', wholeNumber, 'optional', 'FEL'),
    age16to19: column('16–19 år', wholeNumber, 'optional', 'FEL'),
    age20to25: column('20–25 år', wholeNumber, 'optional', 'FEL'),
    age26to64: column('26–64 år', wholeNumber, 'optional', 'FEL'),
    age65plus: column('65 år och äldre', wholeNumber, 'optional', 'FEL'),
    ageUnknown: column('Ålder okänd', wholeNumber, 'optional', 'FEL'),
    total: column('Deltagare totalt', computed, 'computed', 'FEL'),
    counting: column('Räknesätt', oneOf(lists.countings), 'required', 'FEL'),
    delayDays: column('Försening, dagar', computed, 'computed', 'FEL'),
    explanation: column('Avvikelse, förklaring', text, 'conditional', 'FEL'),
  },
  'optional',
);

export const undertakingsSheet = table(
  'Åtaganden',
  {
    party: column('Part', partyRef, 'required', 'FEL'),
    agreements: column('ÖK-nr', agreementRefs, 'required', 'FEL'),
    undertaking: column('Åtagande', text, 'required', 'VARNING'),
    status: column('Status', oneOf(lists.undertakingStatuses), 'required', 'FEL'),
    source: column('Underlag', text, 'required', 'VARNING'),
    comment: column('Kommentar', text, 'conditional', 'FEL'),
  },
  'required',
);

export const lessonsSheet = table(
  'Lärdomar',
  {
    type: column('Typ', oneOf(lists.lessonTypes), 'required', 'VARNING'),
    lesson: column('Lärdom', text, 'required', 'FEL'),
    raisedBy: column('Lyft av', oneOf(lists.raisedBy), 'required', 'FEL'),
    priority: column('Prioritet', wholeNumber, 'optional', 'TIPS'),
    consequence: column('Konsekvens för tidsplan, budget eller åtagande', yesOrNo, 'required', 'VARNING'),
    furtherWork: column('Fortsatt arbete', text, 'conditional', 'VARNING'),
  },
  'required',
);

export const followUpsSheet = table(
  'Uppföljningar',
  {
    type: column('Typ', oneOf(lists.followUpTypes), 'required', 'FEL'),
    date: column('Datum', civilDate, 'required', 'FEL'),
    from: column('Avser från', civilDate, 'required', 'FEL'),
    to: column('Avser till', civilDate, 'required', 'VARNING'),
    agreements: column('ÖK-nr', agreementRefs, 'required', 'FEL'),
    parties: column('Deltagande parter', partyRefs, 'conditional', 'FEL'),
    registryNumber: column('Diarienummer', text, 'optional', 'TIPS'),
    conclusion: column('Slutsats', text, 'optional', 'TIPS'),
  },
  'optional',
);

export const textsSheet = keys(
  'Texter',
  {
    summary: column('Sammanfattning', text, 'composed', 'VARNING'),
    background: column('Bakgrund', text, 'composed', 'VARNING'),
    goals: column('Måluppfyllelse', text, 'composed', 'VARNING'),
    timeAndBudget: column('Tidsplan och budget', text, 'composed', 'FEL'),
    undertakings: column('Uppfyllnad av parternas åtaganden', text, 'composed', 'VARNING'),
    lessons: column('Lärdomar från partnerskapet', text, 'composed', 'VARNING'),
    preparation: column('Ärendets beredning', text, 'composed', 'VARNING'),
    equality: column('Jämställdhetsanalys', text, 'required', 'VARNING'),
    children: column('Barnkonsekvensanalys', text, 'conditional', 'FEL'),
    economy: column('Ekonomiska konsekvenser', text, 'conditional', 'FEL'),
    opinion: column('Förvaltningens synpunkter och förslag', text, 'composed', 'VARNING'),
  },
  'optional',
);

export const proposalsSheet = table(
  'Beslutsförslag',
  {
    number: column('Nr', wholeNumber, 'required', 'FEL'),
    type: column('Beslutstyp', oneOf(lists.decisionTypes), 'required', 'FEL'),
    wording: column('Lydelse', text, 'required', 'FEL'),
    motivation: column('Motivering', text, 'conditional', 'VARNING'),
    from: column('Gäller från', civilDate, 'conditional', 'FEL'),
    to: column('Gäller till', civilDate, 'conditional', 'FEL'),
  },
  'required',
);

export const signaturesSheet = table(
  'Underskrifter',
  {
    order: column('Ordning', wholeNumber, 'required', 'FEL'),
    name: column('Namn', text, 'required', 'FEL'),
    title: column('Titel', text, 'required', 'FEL'),
    administration: column('Förvaltning', text, 'required', 'VARNING'),
  },
  'optional',
);

export const attachmentsSheet = table(
  'Bilagor',
  {
    number: column('Nr', wholeNumber, 'required', 'FEL'),
    title: column('Titel', text, 'required', 'VARNING'),
    type: column('Typ', oneOf(lists.attachmentTypes), 'required', 'FEL'),
    agreement: column('ÖK-nr', agreementRef, 'conditional', 'FEL'),
    link: column('Länk', url, 'optional', 'VARNING'),
    status: column('Status', oneOf(lists.attachmentStatuses), 'required', 'FEL'),
  },
  'optional',
);

export const settingsSheet = keys(
  'Inställningar',
  {
    template: column('Kommunmall', oneOf(lists.municipalTemplates), 'optional', 'FEL'),
    deviationPercent: column('Tröskel avvikelse, procent', number, 'optional', 'FEL'),
    deviationAmount: column('Tröskel avvikelse, kronor', amount, 'optional', 'FEL'),
    partlyThreshold: column('Tröskel delvis uppfyllt', number, 'optional', 'FEL'),
    delayDays: column('Tröskel försening, dagar', wholeNumber, 'optional', 'FEL'),
    occasionsPercent: column('Tröskel tillfällen, procent', number, 'optional', 'FEL'),
    smallestGroup: column('Minsta grupp', wholeNumber, 'optional', 'FEL'),
    euroRate: column('Eurokurs', number, 'conditional', 'FEL'),
    euroRateDate: column('Eurokursdatum', civilDate, 'conditional', 'FEL'),
    registryPattern: column('Diarienummermönster', pattern, 'optional', 'VARNING'),
    emailDomain: column('E-postdomän', text, 'optional', 'VARNING'),
    recipients: column('Mottagare', texts, 'optional', 'FEL'),
    sections: column('Avsnitt', texts, 'optional', 'FEL'),
    decisionStyle: column('Beslutsstil', oneOf(lists.decisionStyles), 'optional', 'FEL'),
    signaturePlace: column('Underskrifter', oneOf(lists.signaturePlaces), 'optional', 'FEL'),
    distribution: column('Beslutet skickas till', texts, 'optional', 'TIPS'),
  },
  'optional',
);

/** Every tab that is read, in the officer's order. */
export const sheets = [
  caseSheet,
  partiesSheet,
  agreementsSheet,
  programmesSheet,
  goalsSheet,
  budgetSheet,
  paymentsSheet,
  activitiesSheet,
  undertakingsSheet,
  lessonsSheet,
  followUpsSheet,
  textsSheet,
  proposalsSheet,
  signaturesSheet,
  attachmentsSheet,
  settingsSheet,
] as const;

/** Tabs that the add-on writes or that explain an example: known, and never read as input. */
export const outputSheets = ['Kontroll', 'Historik', 'Översikt', 'Om exemplet'] as const;
