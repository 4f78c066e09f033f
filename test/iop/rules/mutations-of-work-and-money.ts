/** Single faults in the tabs Verksamhetsdelar, Mål, Budget, Utbetalningar and Aktiviteter. */
import { day } from '../../builders/partnership';
import { aPartYear } from '../../builders/part-year';
import { cell, change, clean, each, where, withoutComputed, type Mutation } from './mutation';

const programmes = 'Verksamhetsdelar';
const activities = 'Aktiviteter';
const K13 = { code: 'K13', at: where(activities, 'Flickor/kvinnor', 2) };
const K14 = { code: 'K14', at: where(activities, 'Avvikelse, förklaring', 2) };
const unexplained = { with: [`${K14.code} ${K14.at}`] };
const unequal = { with: [`${K13.code} ${K13.at}`] };
const onGoing = clean
  .withKey('Ärende', 'Uppgifter till och med', day('2024-12-31'))
  .with('Mål', 'Uppgift till och med', 4, day('2024-12-31'));

export const programmeMutations: readonly Mutation[] = [
  cell(programmes, 'Verksamhetsdel', 3, 'Öppen verkstad', {
    with: [...each('Mål', 'Verksamhetsdel', [3]), ...each(activities, 'Verksamhetsdel', [3, 5, 7])],
  }),
  cell(programmes, 'Beskrivning', 2, ''),
  cell(programmes, 'Beskrivning', 2, 'en öppen verkstad för alla'),
  cell(programmes, 'Beskrivning', 2, `en verkstad ${'för barn och unga '.repeat(15)}`),
  cell(
    programmes,
    'Beskrivning',
    2,
    'En öppen konstverkstad två eftermiddagar i veckan, där barn och unga arbetar med bild och form.',
  ),
  cell(programmes, 'Målgrupp', 2, ''),
  cell(programmes, 'Åldersspann från', 2, -1),
  cell(programmes, 'Åldersspann till', 2, 6),
  cell(programmes, 'Åldersspann till', 2, 121),
  cell(programmes, 'Kostnadsfri', 2, 'Gratis'),
];

export const goalMutations: readonly Mutation[] = [
  cell('Mål', 'Mål-ID', 2, 'Mål 1'),
  cell('Mål', 'Mål-ID', 3, 'M1'),
  cell('Mål', 'ÖK-nr', 2, '1; 9'),
  cell('Mål', 'ÖK-nr', 2, 1.2),
  cell('Mål', 'Verksamhetsdel', 2, 'Dans'),
  cell('Mål', 'Verksamhetsdel', 2, '', { code: 'K16', at: where(programmes, 'Verksamhetsdel', 2) }),
  cell('Mål', 'Mål enligt överenskommelsen', 2, ''),
  cell('Mål', 'Mål enligt överenskommelsen', 2, '[målet]', { code: 'K27' }),
  cell('Mål', 'Indikator', 2, ''),
  cell('Mål', 'Riktning', 2, 'Omkring'),
  cell('Mål', 'Målvärde', 2, ''),
  cell('Mål', 'Målvärde', 2, 'ungefär hundra'),
  cell('Mål', 'Enhet', 2, ''),
  cell('Mål', 'Utfall', 2, ''),
  cell('Mål', 'Utfall per år', 2, '40 tillfällen 2023'),
  cell('Mål', 'Utfall', 2, 80, { code: 'K15', at: where('Mål', 'Kommentar', 2) }),
  cell('Mål', 'Underlag', 2, '', { code: 'K16' }),
  cell('Mål', 'Uppgift till och med', 2, day('2025-02-01')),
  cell('Mål', 'Bedömning', 2, 'Bra'),
  cell('Mål', 'Bedömning', 2, 'Inte uppfyllt', { code: 'K15', at: where('Mål', 'Kommentar', 2) }),
  change(
    'a goal judged in words is partly met without a reason',
    clean.with('Mål', 'Bedömning', 4, 'Delvis uppfyllt').with('Mål', 'Kommentar', 4, ''),
    `Mål.Kommentar ${where('Mål', 'Kommentar', 4)}`,
  ),
  cell('Mål', 'Kommentar', 4, '', { code: 'K16' }),
  change('the tab Mål is missing', clean.without('Mål'), 'Mål Mål!A1'),
  cell('Mål', 'Avsedd effekt', 2, 'Fler barn i verkstaden'),
];

export const budgetMutations: readonly Mutation[] = [
  cell('Budget', 'ÖK-nr', 2, 9),
  cell('Budget', 'År', 2, 'tjugotvå'),
  cell('Budget', 'År', 2, 2023, { with: ['K09 Budget!G6', 'K09 Budget!G12'] }),
  cell('Budget', 'Typ', 2, 'Utgift'),
  cell('Budget', 'Post', 2, 'Fika'),
  cell('Budget', 'Post', 2, 'Övrig finansiering'),
  cell('Budget', 'Part', 6, ''),
  cell('Budget', 'Part', 6, 'P9'),
  cell('Budget', 'Slag', 2, 'Pengar'),
  cell('Budget', 'Budget', 2, -450_000, { with: ['K07 Budget!L2', 'K09 Budget!G6'] }),
  cell('Budget', 'Budget', 2, 448_000, { code: 'K09', at: 'Budget!G6' }),
  cell('Budget', 'Utfall', 2, '', { code: 'K10' }),
  cell('Budget', 'Utfall', 2, '452.000'),
  cell('Budget', 'Utfall', 2, 500_000, {
    code: 'K07',
    at: where('Budget', 'Förklaring', 2),
    with: ['K09 Budget!H6'],
  }),
  cell('Budget', 'Utfall', 2, -452_000, { with: ['K07 Budget!L2', 'K09 Budget!H6'] }),
  change(
    'costs that the financing does not cover',
    clean.with('Budget', 'Utfall', 2, 455_000),
    'K09 Budget!H6',
  ),
  change(
    'an outcome so far and no forecast of a year that goes on',
    withoutComputed(aPartYear()).with('Budget', 'Prognos', 15, ''),
    `Budget.Prognos ${where('Budget', 'Prognos', 15)}`,
    [
      'Mål.Uppgift till och med Mål!K2',
      'Mål.Uppgift till och med Mål!K3',
      'Mål.Uppgift till och med Mål!K4',
      'K12 Aktiviteter!H6',
    ],
  ),
  cell('Budget', 'Utfall', 3, 96_000, { code: 'K09', at: 'Budget!H6' }),
  change(
    'no outcome and no forecast of a period that goes on',
    onGoing.with('Budget', 'Utfall', 14, ''),
    `Budget.Prognos ${where('Budget', 'Prognos', 14)}`,
  ),
  cell('Budget', 'Timmar', 5, ''),
  cell('Budget', 'Timmar', 5, -200, { with: ['Budget.Timvärde Budget!N5'] }),
  cell('Budget', 'Timvärde', 5, ''),
  cell('Budget', 'Timvärde', 5, 210),
  change(
    'the hours are another amount as financing',
    clean.with('Budget', 'Timmar', 7, 190).with('Budget', 'Utfall', 7, 38_000),
    `Budget.Timvärde ${where('Budget', 'Timvärde', 7)}`,
    ['K09 Budget!H6'],
  ),
  change('the tab Budget is missing', clean.without('Budget'), 'K10 Budget!A1'),
];

export const paymentMutations: readonly Mutation[] = [
  change(
    'a row of sums stands below the payments',
    clean.withCells('Utbetalningar', [
      ...(clean.sheets.find(({ name }) => name === 'Utbetalningar')?.cells ?? []),
      ['Summa', '', 1_800_000, '', ''],
    ]),
    'Utbetalningar.ÖK-nr Utbetalningar!A8',
  ),
  cell('Utbetalningar', 'ÖK-nr', 2, 9),
  cell('Utbetalningar', 'Datum', 2, ''),
  cell('Utbetalningar', 'Datum', 2, day('2021-10-02')),
  cell('Utbetalningar', 'Datum', 2, day('2023-04-01')),
  cell('Utbetalningar', 'Belopp', 2, '300 000,123'),
  cell('Utbetalningar', 'Belopp', 2, 0, { with: ['K08 Överenskommelser!I2'] }),
  cell('Utbetalningar', 'Belopp', 2, 250_000, { code: 'K08', at: 'Överenskommelser!I2' }),
  cell('Utbetalningar', 'Mottagare', 2, 'P1'),
  cell('Utbetalningar', 'Mottagare', 2, 'Idrottsklubben'),
];

export const activityMutations: readonly Mutation[] = [
  cell(activities, 'Aktivitet-ID', 2, 'Kurs 1'),
  cell(activities, 'Aktivitet-ID', 3, 'A1'),
  cell(activities, 'ÖK-nr', 2, 8),
  cell(activities, 'Verksamhetsdel', 2, 'Dans'),
  cell(activities, 'Aktivitet', 2, `Verkstad ${'med bild och form '.repeat(7)}`),
  cell(activities, 'Aktivitet', 2, ''),
  cell(activities, 'Planerad start', 2, ''),
  cell(activities, 'Planerad start', 2, day('2021-12-31'), { code: 'K11' }),
  cell(activities, 'Planerat slut', 2, ''),
  cell(activities, 'Planerat slut', 2, day('2022-01-14'), { code: 'K11', ...unexplained }),
  cell(activities, 'Faktisk start', 2, ''),
  cell(activities, 'Faktisk start', 2, day('2022-12-11'), {
    code: 'K11',
    at: where(activities, 'Faktiskt slut', 2),
  }),
  cell(activities, 'Faktiskt slut', 2, ''),
  cell(activities, 'Faktiskt slut', 2, day('2022-12-27'), K14),
  cell(activities, 'Status', 2, 'Klar'),
  cell(activities, 'Status', 2, 'Pågår', { code: 'K12' }),
  cell(activities, 'Status', 2, 'Planerad', { code: 'K12' }),
  cell(activities, 'Status', 2, 'Genomförd med avvikelse', K14),
  cell(activities, 'Planerade tillfällen', 2, 0),
  cell(activities, 'Planerade tillfällen', 2, 60, K14),
  cell(activities, 'Genomförda tillfällen', 2, ''),
  cell(activities, 'Genomförda tillfällen', 2, -1, unexplained),
  cell(activities, 'Genomförda tillfällen', 2, 0, {
    code: 'K12',
    at: where(activities, 'Status', 2),
    with: [...unexplained.with, 'K17 Åtaganden!D4'],
  }),
  cell(activities, 'Flickor/kvinnor', 2, ''),
  cell(activities, 'Flickor/kvinnor', 2, 12.5),
  cell(activities, 'Flickor/kvinnor', 2, -410, unequal),
  cell(activities, 'Flickor/kvinnor', 2, 411, { code: 'K13' }),
  cell(activities, 'Pojkar/män', 2, ''),
  change(
    'an activity counted without gender',
    clean
      .with(activities, 'Flickor/kvinnor', 2, '')
      .with(activities, 'Pojkar/män', 2, '')
      .with(activities, 'Annat/uppgift saknas', 2, 700),
    `Aktiviteter.Flickor/kvinnor ${where(activities, 'Flickor/kvinnor', 2)}`,
    [`${K13.code} ${K13.at}`],
  ),
  cell(activities, 'Pojkar/män', 2, 'många'),
  cell(activities, 'Annat/uppgift saknas', 2, ''),
  cell(activities, 'Annat/uppgift saknas', 2, 5, K13),
  ...[
    '0–6 år',
    '7–12 år',
    '13–15 år',
    '16–19 år',
    '20–25 år',
    '26–64 år',
    '65 år och äldre',
    'Ålder okänd',
  ].map((age) => cell(activities, age, 2, -1, unequal)),
  cell(activities, '7–12 år', 2, 601, K13),
  cell(activities, 'Räknesätt', 2, 'Personer'),
  change('the tab Aktiviteter is missing', clean.without(activities), 'K10 Aktiviteter!A1'),
];
