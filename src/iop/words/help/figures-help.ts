/** The help of the tabs of goals, money and activities. The examples are made up. */
import type { activitiesSheet, budgetSheet, goalsSheet, paymentsSheet } from '../../sheets';
import type { HelpOf, HelpText } from './help-text';

export const goalsHelp: HelpOf<typeof goalsSheet> = {
  id: ['Kort beteckning för målet. Lämna tomt, så fyller kontrollen i M1, M2 …', 'M1', 'syns inte.'],
  agreements: [
    'Numren på de överenskommelser som har målet, med semikolon emellan.',
    '1; 2',
    'avsnittet Måluppfyllelse.',
  ],
  programme: [
    'Verksamhetsdelen som målet gäller, om det gäller en.',
    'Öppen ateljé',
    'avsnittet Måluppfyllelse.',
  ],
  goal: [
    'Målet, ordagrant ur överenskommelsen.',
    'Minst 400 besök per år i ateljén',
    'avsnittet Måluppfyllelse.',
  ],
  indicator: [
    'Vad som mäts. Behövs inte för kvalitativa mål.',
    'Antal besök per år',
    'tabellen i Måluppfyllelse.',
  ],
  direction: [
    'Hur utfallet ska jämföras med målvärdet. Mål utan siffror är kvalitativa.',
    'Minst',
    'avgör den beräknade bedömningen.',
  ],
  target: ['Talet som skulle nås.', '400', 'tabellen i Måluppfyllelse.'],
  unit: ['Vad talen räknar.', 'besök', 'efter talen i Måluppfyllelse.'],
  outcome: [
    'Talet som nåddes. Lämna tomt om det inte är känt: tomt är inte noll.',
    '433',
    'tabellen i Måluppfyllelse.',
  ],
  source: ['Var uppgiften kommer ifrån.', 'Återrapport 2024, bilaga 2', 'avsnittet Måluppfyllelse.'],
  dataUntil: ['Sista dagen som utfallet gäller.', '2024-10-31', 'avsnittet Måluppfyllelse.'],
  computedJudgement: [
    'Räknas ut av målvärde, utfall och riktning. Fyll inte i.',
    'Uppfyllt',
    'syns inte; kontrollen jämför den med din bedömning.',
  ],
  judgement: ['Din bedömning av målet.', 'Uppfyllt', 'avsnitten Måluppfyllelse och Sammanfattning.'],
  comment: [
    'Varför målet bedöms så. Behövs för andra bedömningar än Uppfyllt.',
    'Ateljén var stängd i två månader',
    'avsnittet Måluppfyllelse.',
  ],
  ground: [
    'Vad bedömningen bygger på, utöver underlaget: vad ni har sett eller jämfört.',
    'Två besök och närvarolistorna för våren',
    'tabellen i Måluppfyllelse.',
  ],
  effect: [
    'Vad målet ska leda till. Börja med att och skriv utan punkt.',
    'att fler barn har en meningsfull fritid',
    'avsnittet Måluppfyllelse.',
  ],
  yearOutcomes: [
    'Utfallet för varje år, med semikolon emellan. Behövs bara för återrapporter, när målet gäller flera år.',
    '2023: 126; 2024: 96',
    'avsnittet Mål i återrapporten för ett år.',
  ],
};

export const budgetHelp: HelpOf<typeof budgetSheet> = {
  agreement: ['Numret på överenskommelsen som raden hör till.', '1', 'tabellen i Tidsplan och budget.'],
  year: [
    'Året. Gäller överenskommelsen ett enda år fyller kontrollen i det.',
    '2024',
    'tabellen i Tidsplan och budget.',
  ],
  type: ['Om raden är en kostnad eller finansierar.', 'Kostnad', 'tabellen i Tidsplan och budget.'],
  post: [
    'Posten. Välj Typ först: listan följer den efter nästa kontroll.',
    'Lokaler',
    'tabellen i Tidsplan och budget.',
  ],
  party: ['Part-ID för den som betalar. Behövs för finansiering.', 'P1', 'avsnittet Tidsplan och budget.'],
  nature: ['Om det är pengar eller insatser i natura.', 'Kontant', 'avsnittet Tidsplan och budget.'],
  budget: ['Vad som var budgeterat, i kronor.', '150000', 'tabellen i Tidsplan och budget.'],
  outcome: [
    'Vad det blev, i kronor. Lämna tomt om det inte är känt: tomt är inte noll.',
    '148500',
    'tabellen i Tidsplan och budget.',
  ],
  forecast: [
    'Vad det väntas bli, i kronor, medan perioden pågår.',
    '150000',
    'avsnittet Tidsplan och budget.',
  ],
  deviation: [
    'Räknas ut. Plus är bättre än budget. Fyll inte i.',
    '1 500 kr',
    'tabellen i Tidsplan och budget.',
  ],
  deviationPercent: [
    'Avvikelsen i procent av budgeten, räknas ut. Fyll inte i.',
    '1,0 %',
    'avsnittet Tidsplan och budget.',
  ],
  explanation: [
    'Varför utfallet skiljer sig från budgeten, om det skiljer mycket.',
    'Hyran sänktes från och med juli',
    'avsnittet Tidsplan och budget.',
  ],
  hours: [
    'Antal ideella timmar. Skriv dem på en rad, så fyller kontrollen i den andra.',
    '120',
    'avsnittet Tidsplan och budget.',
  ],
  hourValue: ['Värdet av en ideell timme, i kronor.', '220', 'avsnittet Tidsplan och budget.'],
};

export const paymentsHelp: HelpOf<typeof paymentsSheet> = {
  agreement: [
    'Numret på överenskommelsen som utbetalningen hör till.',
    '1',
    'avsnittet Tidsplan och budget.',
  ],
  date: ['Dagen då pengarna betalades ut.', '2024-01-31', 'avsnittet Tidsplan och budget.'],
  amount: [
    'Beloppet, i kronor. En återbetalning skrivs med minus på en egen rad.',
    '450000',
    'jämförs med det avtalade bidraget.',
  ],
  recipient: ['Part-ID för den som fick pengarna.', 'P2', 'avsnittet Tidsplan och budget.'],
  decision: [
    'Beslutet bakom utbetalningen: vem som beslutade, när och i vilken paragraf.',
    'Förvaltningschefen, delegationsbeslut 2024-01-15, § 4',
    'tabellen över utbetalningar.',
  ],
  reconciledWith: [
    'Vad utbetalningen har stämts av mot.',
    'Redovisningen för 2023 och kommunens bokföring',
    'tabellen över utbetalningar.',
  ],
  note: [
    'Något som behöver sägas om utbetalningen.',
    'Andra halvåret',
    'tabellen över utbetalningar, om den finns.',
  ],
};

const age = (group: string): HelpText => [
  `Antal deltagare ${group}. Fyll i alla åldrar eller ingen.`,
  '12',
  'sammanfattningen av deltagarna.',
];

export const activitiesHelp: HelpOf<typeof activitiesSheet> = {
  id: ['Kort beteckning för aktiviteten. Lämna tomt, så fyller kontrollen i A1, A2 …', 'A1', 'syns inte.'],
  agreement: ['Numret på överenskommelsen som aktiviteten hör till.', '1', 'tabellen över aktiviteter.'],
  programme: ['Verksamhetsdelen som aktiviteten hör till.', 'Öppen ateljé', 'tabellen över aktiviteter.'],
  activity: [
    'Vad aktiviteten är. Inga personnamn.',
    'Öppen ateljé, vårterminen',
    'tabellen över aktiviteter.',
  ],
  plannedStart: ['Dagen då den skulle börja.', '2024-01-15', 'tabellen över aktiviteter.'],
  plannedEnd: ['Dagen då den skulle vara slut.', '2024-06-05', 'tabellen över aktiviteter.'],
  actualStart: ['Dagen då den började.', '2024-01-15', 'tabellen över aktiviteter.'],
  actualEnd: ['Dagen då den var slut.', '2024-06-05', 'tabellen över aktiviteter.'],
  status: ['Hur det gick med aktiviteten.', 'Genomförd', 'avsnittet Tidsplan och budget.'],
  plannedOccasions: ['Hur många gånger den skulle hållas.', '20', 'tabellen över aktiviteter.'],
  heldOccasions: ['Hur många gånger den hölls.', '19', 'tabellen över aktiviteter.'],
  girls: ['Antal flickor och kvinnor.', '34', 'sammanfattningen och Jämställdhetsanalys.'],
  boys: ['Antal pojkar och män.', '28', 'sammanfattningen och Jämställdhetsanalys.'],
  otherGender: [
    'Antal med annat kön, eller där uppgift saknas. Skriv 0 om det inte är några.',
    '0',
    'sammanfattningen.',
  ],
  age0to6: age('0–6 år'),
  age7to12: age('7–12 år'),
  age13to15: age('13–15 år'),
  age16to19: age('16–19 år'),
  age20to25: age('20–25 år'),
  age26to64: age('26–64 år'),
  age65plus: age('65 år och äldre'),
  ageUnknown: age('vars ålder inte är känd'),
  total: ['Summan av flickor, pojkar och annat, räknas ut. Fyll inte i.', '62', 'tabellen över aktiviteter.'],
  counting: ['Om talen är personer eller besök.', 'Besök', 'hur deltagarna räknas i rapporten.'],
  delayDays: [
    'Dagar mellan planerat och faktiskt slut, räknas ut. Fyll inte i.',
    '0',
    'avsnittet Tidsplan och budget.',
  ],
  explanation: [
    'Varför aktiviteten inte blev som planerat.',
    'Handledaren var sjuk',
    'avsnittet Tidsplan och budget.',
  ],
};
