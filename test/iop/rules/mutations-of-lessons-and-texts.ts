/** Single faults in the tabs Åtaganden, Lärdomar, Uppföljningar, Texter, Beslutsförslag, Underskrifter and Bilagor. */
import { day } from '../../builders/partnership';
import { cell, change, clean, key, where, whereKey, type Mutation } from './mutation';

const consequence = 'Konsekvens för tidsplan, budget eller åtagande';
const goals = whereKey('Texter', 'Måluppfyllelse');
const budget = whereKey('Texter', 'Tidsplan och budget');
const lessons = whereKey('Texter', 'Lärdomar från partnerskapet');
const bothProgrammes = 'Öppen verkstad och Sommarkurs';

export const undertakingMutations: readonly Mutation[] = [
  cell('Åtaganden', 'Part', 2, 'P5'),
  cell('Åtaganden', 'Part', 4, 'P1', { code: 'K17', at: where('Parter', 'Part-ID', 3) }),
  cell('Åtaganden', 'ÖK-nr', 2, '4'),
  cell('Åtaganden', 'Åtagande', 2, ''),
  cell('Åtaganden', 'Åtagande', 2, 'lämna ett årligt ekonomiskt bidrag'),
  cell('Åtaganden', 'Åtagande', 2, 'Att lämna ett årligt ekonomiskt bidrag'),
  cell('Åtaganden', 'Åtagande', 2, 'att lämna ett årligt ekonomiskt bidrag.'),
  cell('Åtaganden', 'Status', 2, 'Nästan'),
  cell('Åtaganden', 'Status', 2, 'Delvis uppfyllt', { code: 'K17', at: where('Åtaganden', 'Kommentar', 2) }),
  cell('Åtaganden', 'Underlag', 2, ''),
];

export const lessonMutations: readonly Mutation[] = [
  cell('Lärdomar', 'Typ', 2, 'Framgång'),
  cell('Lärdomar', 'Typ', 2, 'Förbättringsförslag', { at: 'Lärdomar!A5' }),
  cell('Lärdomar', 'Typ', 3, 'Förbättringsförslag', { at: 'Lärdomar!A5' }),
  cell('Lärdomar', 'Lärdom', 2, 'barnen har varit med och planerat.'),
  cell('Lärdomar', 'Lärdom', 2, 'Barnen har varit med och planerat verksamheten'),
  cell('Lärdomar', 'Lyft av', 2, 'Kommunen'),
  cell('Lärdomar', 'Prioritet', 2, 0),
  cell('Lärdomar', consequence, 2, ''),
  cell('Lärdomar', consequence, 2, 'Ja', { code: 'K18' }),
  cell('Lärdomar', 'Fortsatt arbete', 3, ''),
];

const visit = {
  Typ: 'Besök',
  Datum: day('2024-03-14'),
  'Avser från': day('2024-01-01'),
  'Avser till': day('2024-03-14'),
  'ÖK-nr': 3,
};

export const followUpMutations: readonly Mutation[] = [
  cell('Uppföljningar', 'Typ', 2, 'Möte'),
  cell('Uppföljningar', 'Datum', 2, day('2025-02-11')),
  cell('Uppföljningar', 'Avser från', 2, ''),
  cell('Uppföljningar', 'Avser från', 2, day('2023-01-01')),
  cell('Uppföljningar', 'Avser till', 2, ''),
  cell('Uppföljningar', 'Avser till', 2, day('2023-02-01'), { code: 'K05' }),
  cell('Uppföljningar', 'ÖK-nr', 2, 7),
  cell('Uppföljningar', 'Deltagande parter', 5, ''),
  cell('Uppföljningar', 'Deltagande parter', 5, 'P1; P8'),
  change(
    'a visit does not say who made it',
    clean.withRow('Uppföljningar', { ...visit, Slutsats: 'Verkstaden var öppen som avtalat.' }),
    'Uppföljningar.Gjord av Uppföljningar!I6',
  ),
  change(
    'a visit does not say what it showed',
    clean.withRow('Uppföljningar', { ...visit, 'Gjord av': 'förvaltningens controller' }),
    'Uppföljningar.Slutsats Uppföljningar!H6',
  ),
  cell('Uppföljningar', 'Länk', 5, 'lindby.example/rapport'),
];

const inGöteborg = clean
  .withKey('Inställningar', 'Kommunmall', 'Göteborg')
  .withKey('Inställningar', 'Diarienummermönster', '^LIN ')
  .withKey('Texter', 'Ekologisk dimension', 'Verkstaden använder återbrukat material.')
  .withKey('Texter', 'Facklig samverkan', 'Ärendet samverkades den 3 februari 2025.');

export const textMutations: readonly Mutation[] = [
  key('Texter', 'Jämställdhetsanalys', '', { code: 'K19' }),
  key('Texter', 'Jämställdhetsanalys', 'Verksamheten är öppen för alla.', { code: 'K19' }),
  key('Texter', 'Barnkonsekvensanalys', '', { code: 'K20' }),
  key('Texter', 'Barnkonsekvensanalys', 'Verksamheten är bra för barnen.', { code: 'K20' }),
  ...['Ekonomiska konsekvenser', 'Ekologisk dimension', 'Facklig samverkan'].map((name) =>
    change(
      `a template that has the section ${name} has no text for it`,
      inGöteborg.withKey('Texter', name, ''),
      `Texter.${name} ${whereKey('Texter', name)}`,
    ),
  ),
  change(
    'it is not clear where a text goes',
    clean
      .withKey('Texter', 'Lärdomar från partnerskapet', 'Barnen har varit med och planerat.')
      .withPlacement('Lärdomar från partnerskapet', 'Kanske'),
    'Texter.Så används texten Texter!C7',
  ),
  key('Texter', 'Måluppfyllelse', `${bothProgrammes} har nått alla fyra mål.`, { code: 'K02' }),
  key('Texter', 'Måluppfyllelse', 'Öppen verkstad har nått sitt mål.', { code: 'K16' }),
  key('Texter', 'Lärdomar från partnerskapet', 'Lindby Stadsdelsnämnd har varit drivande.', {
    code: 'K01',
  }),
  change(
    'the whole period is claimed before it has ended',
    clean
      .withKey('Texter', 'Måluppfyllelse', `${bothProgrammes} har nått sina mål under hela perioden.`)
      .with('Överenskommelser', 'Slutdatum', 4, day('2025-02-28')),
    `K04 ${goals}`,
    [`K04 ${where('Överenskommelser', 'Återrapporterad', 4)}`],
  ),
  change(
    'no deviations are claimed though one is explained',
    clean
      .withKey(
        'Texter',
        'Tidsplan och budget',
        'Det har inte varit några avvikelser från tidsplan eller budget.',
      )
      .with('Budget', 'Utfall', 2, 500_000)
      .with('Budget', 'Förklaring', 2, 'Fler ledare behövdes.'),
    `K06 ${budget}`,
    ['K09 Budget!H6'],
  ),
  key('Texter', 'Lärdomar från partnerskapet', 'En förälder, 121212-1212, har hjälpt till.', { code: 'K25' }),
  key('Texter', 'Lärdomar från partnerskapet', 'Skriv till kulturgarden@hotmail.com.', { code: 'K26' }),
  key('Texter', 'Lärdomar från partnerskapet', 'TODO', { code: 'K27' }),
  key('Texter', 'Lärdomar från partnerskapet', 'Barnen har sagt att att det är viktigt.', { code: 'K28' }),
  key('Texter', 'Lärdomar från partnerskapet', 'Verksamheten bedrevs mellan 2022-2024.', { code: 'K29' }),
  key(
    'Texter',
    'Lärdomar från partnerskapet',
    `Barnen har varit med ${'och planerat och provat '.repeat(10)}på verkstaden.`,
    { code: 'K30' },
  ),
  change(
    'the partnership is one in a text and several in another',
    clean
      .withKey('Texter', 'Måluppfyllelse', `${bothProgrammes} har nått partnerskapets mål.`)
      .withKey('Texter', 'Lärdomar från partnerskapet', 'Partnerskapens lärdomar är många.'),
    `K31 ${lessons}`,
  ),
  key('Texter', 'Tidsplan och budget', 'De sammanlagda kostnaderna uppgick till 1 900 000 kronor.', {
    code: 'K35',
  }),
];

export const decisionMutations: readonly Mutation[] = [
  cell('Beslutsförslag', 'Nr', 3, 3),
  cell('Beslutsförslag', 'Nr', 3, 1),
  cell('Beslutsförslag', 'Nr', 2, 'första'),
  cell('Beslutsförslag', 'Beslutstyp', 3, 'Bordlägga'),
  cell('Beslutsförslag', 'Lydelse', 2, ''),
  cell(
    'Beslutsförslag',
    'Lydelse',
    2,
    'Stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna',
    { code: 'K22' },
  ),
  change(
    'something unusual is proposed without a reason',
    clean.withRow('Beslutsförslag', {
      Nr: 3,
      Beslutstyp: 'Omedelbar justering',
      Lydelse: 'Paragrafen justeras omedelbart.',
    }),
    'Beslutsförslag.Motivering Beslutsförslag!D4',
  ),
  cell('Beslutsförslag', 'Beslutstyp', 3, 'Förlänga överenskommelsen', {
    code: 'Beslutsförslag.Gäller till',
    at: where('Beslutsförslag', 'Gäller till', 3),
    with: ['K23 Beslutsförslag!C3'],
  }),
  change(
    'the end of the partnership has no day',
    clean
      .with('Beslutsförslag', 'Beslutstyp', 3, 'Avsluta partnerskapet')
      .with('Beslutsförslag', 'Gäller från', 3, ''),
    'Beslutsförslag.Gäller från Beslutsförslag!E3',
    ['K23 Beslutsförslag!C3'],
  ),
  cell('Beslutsförslag', 'Gäller till', 3, day('2025-01-01')),
  cell('Beslutsförslag', 'Beslutstyp', 3, 'Uppdra åt förvaltningen att inleda omförhandling', {
    code: 'K23',
    at: where('Beslutsförslag', 'Lydelse', 3),
  }),
  cell('Beslutsförslag', 'Konsekvens för barn', 3, 'fler kvällar'),
  cell('Beslutsförslag', 'Konsekvens för ekonomin', 3, 'inga extra kostnader'),
  cell('Underskrifter', 'Ordning', 2, 'först'),
  cell('Underskrifter', 'Namn', 2, ''),
  cell('Underskrifter', 'Titel', 2, ''),
  cell('Underskrifter', 'Förvaltning', 2, 'Kulturförvaltningen'),
];

export const attachmentMutations: readonly Mutation[] = [
  cell('Bilagor', 'Nr', 5, 6, { code: 'K21' }),
  cell('Bilagor', 'Nr', 5, 3, { code: 'K21' }),
  cell('Bilagor', 'Nr', 5, '', { code: 'K21' }),
  change('a row is dropped', clean.withoutRow('Bilagor', 3), 'K21 Bilagor!A3', ['K21 Överenskommelser!N3']),
  cell('Bilagor', 'Titel', 5, ''),
  change(
    'an attachment is not mentioned',
    clean.withKey('Texter', 'Bakgrund', 'Överenskommelserna (bilaga 1–2) finns med.'),
    'Bilagor.Titel Bilagor!B4',
  ),
  cell('Bilagor', 'Typ', 5, 'Rapport'),
  cell('Bilagor', 'ÖK-nr', 5, '', { code: 'K21' }),
  cell('Bilagor', 'ÖK-nr', 2, 9, {}),
  cell('Bilagor', 'Länk', 5, 'lindby.example/rapport'),
  cell('Bilagor', 'Status', 2, 'Skickad'),
  cell('Bilagor', 'Datum', 5, day('2025-02-11')),
  cell('Bilagor', 'Begärd till', 5, day('2025-01-31'), {
    at: where('Bilagor', 'Inkom', 5),
    code: 'Bilagor.Inkom',
  }),
  cell('Bilagor', 'Inkom', 5, day('2025-02-11')),
  change(
    'a paper that has not come in has no last day',
    clean.withRow('Bilagor', {
      Titel: 'Revisionsintyg 2024',
      Typ: 'Revisionsintyg',
      Status: 'Har inte kommit in',
    }),
    'Bilagor.Begärd till Bilagor!H6',
  ),
];
