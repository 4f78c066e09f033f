/** Single faults in the tabs Ärende, Parter, Överenskommelser and Inställningar. */
import { answered } from '../../builders/answered-questions';
import { day } from '../../builders/partnership';
import { cell, change, clean, each, key, where, whereKey, withoutComputed, type Mutation } from './mutation';

const K34 = { code: 'K34' };
const agreements = 'Överenskommelser';
const settings = 'Inställningar';

/** Every reference to an agreement that is no more, by tab, column and rows. */
const referringToSecondParty = [
  ...each(agreements, 'Parter', [2, 3, 4]),
  ...each('Budget', 'Part', [7, 13, 19]),
  ...each('Utbetalningar', 'Mottagare', [2, 3, 4, 5, 6, 7]),
  ...each('Åtaganden', 'Part', [4]),
  ...each('Uppföljningar', 'Deltagande parter', [5]),
];

const referringToThirdAgreement = [
  ...each('Mål', 'ÖK-nr', [2, 3, 4]),
  ...each('Budget', 'ÖK-nr', [14, 15, 16, 17, 18, 19]),
  ...each('Utbetalningar', 'ÖK-nr', [6, 7]),
  ...each('Aktiviteter', 'ÖK-nr', [6, 7]),
  ...each('Åtaganden', 'ÖK-nr', [2, 3, 4]),
  ...each('Uppföljningar', 'ÖK-nr', [4, 5]),
  ...each('Bilagor', 'ÖK-nr', [4, 5]),
];

const deMinimis = clean.with(agreements, 'Stödgrund', 2, 'De minimis, allmän (EU 2023/2831)');

export const caseMutations: readonly Mutation[] = [
  key('Ärende', 'Kommun', ''),
  key('Ärende', 'Dokumenttyp', 'Promemoria'),
  key('Ärende', 'Förvaltning', '', {}),
  key('Ärende', 'Avdelning eller enhet', ''),
  key('Ärende', 'Avdelning eller enhet', 'Socialavdelningen'),
  key('Ärende', 'Diarienummer', ''),
  key('Ärende', 'Diarienummer', '12/2025', K34),
  key('Ärende', 'Datum', '31 juni 2025'),
  key('Ärende', 'Datum', '10 februari 2025'),
  key('Ärende', 'Datum', day('2025-01-30'), K34),
  key('Ärende', 'Datum', day('2025-03-07'), { ...K34, at: whereKey('Ärende', 'Sammanträdesdatum') }),
  key('Ärende', 'Uppgifter till och med', ''),
  key('Ärende', 'Uppgifter till och med', day('2025-02-11'), { ...K34, at: whereKey('Ärende', 'Datum') }),
  key('Ärende', 'Handläggare, namn', ''),
  key('Ärende', 'Handläggare, namn', 'Anna Ek 121212-1212', { code: 'K25' }),
  key('Ärende', 'Handläggare, telefon', 'anknytning 4711'),
  key('Ärende', 'Handläggare, e-post', 'anna.ek'),
  key('Ärende', 'Handläggare, e-post', 'anna.ek@norrby.example'),
  key('Ärende', 'Handläggare, e-post', 'anna.ek@gmail.com', { code: 'K26' }),
  key('Ärende', 'Nämnd, fullständigt namn', ''),
  key('Ärende', 'Nämnd, kort form', ''),
  key('Ärende', 'Nämnd, kort form', 'XX', { code: 'K27' }),
  key('Ärende', 'Sammanträdesdatum', ''),
  key('Ärende', 'Sammanträdesdatum', day('2025-02-09'), K34),
  key('Ärende', 'Rubrik', '', { code: 'K27' }),
  key(
    'Ärende',
    'Rubrik',
    'Slutrapport för idéburet offentligt partnerskap (IOP) om verkstad, sommarkurs och utställning i Lindby under åren 2022, 2023 och 2024',
  ),
  key('Ärende', 'Rubrik', 'Slutrapport för idéburet offentligt partnerskap (IOP) - Kulturgården', {
    code: 'K29',
  }),
  key('Ärende', 'Rubrik', 'Slutrapport om partnerskapet med Föreningen kulturgården', { code: 'K01' }),
  key('Ärende', 'Underrubrik', 'Överenskommelserna 2022-2024', { code: 'K29' }),
  key('Ärende', 'Ärendet har beretts inom', ''),
  key('Ärende', 'Samråd med', ''),
  key('Ärende', 'Samråd med', 'Hyresgästföreningen'),
  change(
    'no party consulted, none at the workshop',
    clean.withKey('Ärende', 'Samråd med', '').with('Uppföljningar', 'Deltagande parter', 5, 'P1'),
    `Ärende.Samråd med ${whereKey('Ärende', 'Samråd med')}`,
  ),
  key('Ärende', 'Rör ärendet barn?', 'Kanske'),
  change('the tab Ärende is missing', clean.without('Ärende'), 'Ärende Ärende!A1', ['K27 Ärende!A1']),
  key('Ärende', 'Annan offentlig finansiering', 'Regionen, 80 000 kronor'),
  change('the key Kommun is missing', clean.withoutKey('Ärende', 'Kommun'), 'Ärende.Kommun Ärende!B20'),
];

export const partyMutations: readonly Mutation[] = [
  cell('Parter', 'Part-ID', 3, 'Part 2', { with: referringToSecondParty }),
  cell('Parter', 'Part-ID', 3, 'P1', { with: referringToSecondParty }),
  cell('Parter', 'Namn', 3, ''),
  change(
    'an inflected part of the name is said to be allowed',
    clean
      .with('Parter', 'Namn', 3, 'Lindby Kulturförening')
      .with('Parter', 'Bestämd form', 3, 'Kulturföreningen'),
    `Parter.Bestämd form ${where('Parter', 'Bestämd form', 3)}`,
  ),
  cell('Parter', 'Tidigare namn', 2, 'Norrby stadsdelsnämnd', {
    code: 'Parter.Namn gäller från',
    at: where('Parter', 'Namn gäller från', 2),
  }),
  cell('Parter', 'Namn gäller från', 2, 'förra året'),
  cell('Parter', 'Namnändring', 2, 'Omorganisation', { with: each('Parter', 'Tidigare namn', [2]) }),
  cell('Parter', 'Namnändring', 2, 'Namnbyte', {
    code: 'Parter.Tidigare namn',
    at: where('Parter', 'Tidigare namn', 2),
  }),
  cell('Parter', 'Roll', 3, 'Medlem'),
  cell('Parter', 'Roll', 3, 'Offentlig part', {
    at: 'Parter!A4',
    with: each('Utbetalningar', 'Mottagare', [2, 3, 4, 5, 6, 7]),
  }),
  cell('Parter', 'Roll', 2, 'Idéburen part', {
    at: 'Parter!A4',
    with: ['Parter.Parttyp Parter!H2', 'Parter.Organisationsnummer Parter!I2'],
  }),
  cell('Parter', 'Parttyp', 3, 'Bolag'),
  cell('Parter', 'Parttyp', 3, 'Kommunal nämnd'),
  cell('Parter', 'Organisationsnummer', 3, ''),
  cell('Parter', 'Organisationsnummer', 3, '802456-1239'),
  cell('Parter', 'Organisationsnummer', 3, '8024561238'),
  cell('Parter', 'Organisationsnummer', 3, '121212-1212', { code: 'K25' }),
  cell('Parter', 'Kortnamn', 3, 'stadsdelsnämnden', { code: 'K01' }),
  cell('Parter', 'Kortnamn', 3, 'ring 070-123 45 67', { code: 'K26' }),
  change('the tab Parter is empty', clean.withRows('Parter', []), 'Parter Parter!A2'),
];

export const agreementMutations: readonly Mutation[] = [
  cell(agreements, 'ÖK-nr', 4, 5, { with: ['K10 Budget!A1', ...referringToThirdAgreement] }),
  cell(agreements, 'ÖK-nr', 4, 2.5),
  cell(agreements, 'ÖK-nr', 4, '3:1'),
  change(
    'two agreements have the same number',
    clean.withRow(agreements, {
      'ÖK-nr': 3,
      Benämning: 'Överenskommelse om IOP 2024',
      Startdatum: day('2025-01-01'),
      Slutdatum: day('2025-12-31'),
      Parter: 'P1; P2',
      'Avtalat bidrag, hela perioden': 600_000,
      'Planerad återrapport': 'januari 2026',
      Stödgrund: 'Inte ekonomisk verksamhet',
      Bifogas: 'Nej',
    }),
    `${agreements}.ÖK-nr ${agreements}!A5`,
  ),
  cell(agreements, 'Typ', 3, 'Avtal om mer'),
  cell(agreements, 'Typ', 2, 'Tillägg'),
  change(
    'an addendum begins when its agreement has run out',
    clean.with(agreements, 'Typ', 3, 'Tillägg').with(agreements, 'Startdatum', 3, day('2023-02-01')),
    `${agreements}.Typ ${where(agreements, 'Typ', 3)}`,
  ),
  cell(agreements, 'Upphörde, beslut', 2, 'Nämnden, § 2', {
    code: `${agreements}.Upphörde`,
    at: where(agreements, 'Upphörde', 2),
  }),
  cell(agreements, 'Upphörde', 2, 'i våras', { with: each(agreements, 'Upphörde, beslut', [2]) }),
  change(
    'an agreement is said to have ended after the last day that was agreed',
    clean
      .with(agreements, 'Upphörde', 4, day('2025-01-15'))
      .with(agreements, 'Upphörde, beslut', 4, 'Nämnden, § 2'),
    `${agreements}.Upphörde ${where(agreements, 'Upphörde', 4)}`,
  ),
  cell(agreements, 'Upphörde', 4, day('2024-12-30'), {
    code: `${agreements}.Upphörde, beslut`,
    at: where(agreements, 'Upphörde, beslut', 4),
  }),
  cell(agreements, 'Benämning', 2, ''),
  cell(agreements, 'Benämning', 2, 'Avtal om kulturverksamhet'),
  cell(agreements, 'Startdatum', 2, 'våren 2022'),
  cell(agreements, 'Startdatum', 3, day('2023-01-10'), {
    code: 'K03',
    at: where(agreements, 'Glapp till föregående, förklaring', 3),
  }),
  cell(agreements, 'Startdatum', 3, day('2022-12-10'), { code: 'K03' }),
  cell(agreements, 'Slutdatum', 2, '2022-02-30'),
  cell(agreements, 'Slutdatum', 2, day('2021-12-31')),
  cell(agreements, 'Slutdatum', 2, day('2022-12-20'), {
    code: 'K03',
    at: where(agreements, 'Glapp till föregående, förklaring', 3),
  }),
  cell(agreements, 'Tecknad', 2, day('2022-01-15')),
  cell(agreements, 'Diarienummer', 2, 'LIN-2021-40', K34),
  cell(agreements, 'Parter', 2, ''),
  cell(agreements, 'Parter', 2, 'P2'),
  cell(agreements, 'Parter', 2, 'P1; P9'),
  cell(agreements, 'Avtalat bidrag, hela perioden', 2, ''),
  cell(agreements, 'Avtalat bidrag, hela perioden', 2, -600_000, { with: [`K08 ${agreements}!I2`] }),
  cell(agreements, 'Avtalat bidrag, hela perioden', 2, '600.000'),
  cell(agreements, 'Avtalat bidrag, hela perioden', 2, '600 000 kr'),
  cell(agreements, 'Avtalat bidrag, hela perioden', 2, 700_000, { code: 'K08' }),
  cell(agreements, 'Återrapporterad', 2, ''),
  cell(agreements, 'Återrapporterad', 2, day('2022-11-30'), { code: 'K04' }),
  change(
    'an agreement goes on without a planned report',
    clean
      .with(agreements, 'Återrapporterad', 4, '')
      .with(agreements, 'Slutdatum', 4, day('2025-01-31'))
      .with('Bilagor', 'Titel', 5, 'Årlig återrapport 2023'),
    `${agreements}.Planerad återrapport ${where(agreements, 'Planerad återrapport', 4)}`,
  ),
  cell(agreements, 'Stödgrund', 2, 'Bidrag'),
  cell(agreements, 'Bifogas', 2, ''),
  change(
    'an agreement that is to be attached is not listed',
    clean.with('Bilagor', 'Typ', 2, 'Övrigt'),
    `K21 ${agreements}!N2`,
  ),
  change(
    'the committee had another name when an agreement was signed',
    clean
      .with('Parter', 'Tidigare namn', 2, 'Norrby stadsdelsnämnd')
      .with('Parter', 'Namn gäller från', 2, day('2022-01-01')),
    `K24 ${agreements}!F2`,
  ),
  change(
    'the aid passes the ceiling',
    deMinimis.withKey(settings, 'Eurokurs', 2.1).withKey(settings, 'Eurokursdatum', day('2025-01-02')),
    `K33 ${agreements}!M2`,
  ),
];

export const settingsMutations: readonly Mutation[] = [
  key(settings, 'Kommunmall', 'Lund'),
  key(settings, 'Tröskel avvikelse, procent', -5),
  key(settings, 'Tröskel avvikelse, kronor', 'lite'),
  key(settings, 'Tröskel avvikelse, kronor', -1),
  key(settings, 'Tröskel delvis uppfyllt', 75),
  key(settings, 'Tröskel försening, dagar', 'två veckor'),
  key(settings, 'Tröskel tillfällen, procent', 'de flesta'),
  key(settings, 'Tröskel tillfällen, procent', -80),
  key(settings, 'Minsta grupp', -1),
  change(
    'no rate for de minimis aid',
    deMinimis.withKey(settings, 'Eurokursdatum', day('2025-01-02')),
    `${settings}.Eurokurs Inställningar!B9`,
  ),
  change(
    'no day for the rate',
    deMinimis.withKey(settings, 'Eurokurs', 11.5),
    `${settings}.Eurokursdatum Inställningar!B10`,
  ),
  key(settings, 'Eurokurs', 0),
  key(settings, 'Eurokursdatum', 'i går'),
  key(settings, 'Diarienummermönster', '('),
  key(settings, 'E-postdomän', 'lindby'),
  key(settings, 'Mottagare', 'registrator'),
  key(settings, 'Beslutsstil', 'Fri'),
  key(settings, 'Underskrifter', 'Aldrig'),
  key(settings, 'Inledning till beslut', 'bör besluta'),
  key(settings, 'Underskrifternas form', 'Stämpel'),
  key(settings, 'Rapporten bland bilagorna', 'Kanske'),
  key(settings, 'Revisorns frågor', 'Kanske'),
  change(
    'a chosen question of auditors’ has no answer',
    withoutComputed(answered()).withKey('Ärende', 'Annan offentlig finansiering', ''),
    `K36 ${whereKey('Ärende', 'Annan offentlig finansiering')}`,
  ),
];
