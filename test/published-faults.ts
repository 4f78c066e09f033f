/**
 * The 24 faults of the published report (section 5 of the domain notes), each with the findings that report it in
 * examples/husby-original.xlsx, or with the reason why software cannot see it.
 */
export interface PublishedFault {
  readonly row: number;
  readonly fault: string;
  /** Code and cell, as "K28 Texter!B4". */
  readonly found: readonly string[];
  readonly unseen?: string;
}

export const publishedFaults: readonly PublishedFault[] = [
  { row: 1, fault: 'dubbelt verb', found: ['K28 Texter!B4'] },
  { row: 2, fault: 'namnvariant', found: ['K01 Texter!B6', 'K01 Åtaganden!C2'] },
  { row: 3, fault: 'jämställdhet i rubriken men inte i texten', found: ['K19 Texter!B9'] },
  {
    row: 4,
    fault: 'påståenden om hela perioden före sista återrapporten',
    found: ['K04 Texter!B2', 'K04 Texter!B4', 'K04 Texter!B5', 'K04 Texter!B6', 'K06 Texter!B2'],
  },
  {
    row: 5,
    fault: 'utvärderingen är tidigare än periodens slut',
    found: ['K05 Uppföljningar!D6', 'K04 Texter!B7'],
  },
  { row: 6, fault: 'oförklarat glapp', found: ['K03 Överenskommelser!J3'] },
  { row: 7, fault: 'två lydelser, ”mellan” med bindestreck', found: ['K29 Texter!B2'] },
  {
    row: 8,
    fault: 'ojämn noggrannhet i perioderna',
    found: [],
    unseen: 'Arbetsboken har alla perioder som datum, och texten får säga ”2022” om ett helt år.',
  },
  {
    row: 9,
    fault: 'nämndens namn gällde inte när överenskommelserna tecknades',
    found: ['K24 Överenskommelser!B2', 'K24 Överenskommelser!B3', 'K24 Överenskommelser!B4'],
  },
  {
    row: 10,
    fault: 'semikolon för kolon; Konstakuten redovisas inte',
    found: ['K29 Texter!B3', 'K16 Texter!B4'],
  },
  {
    row: 11,
    fault: 'målen saknar siffror och källa',
    found: ['K16 Mål!J2', 'K16 Verksamhetsdelar!A2', 'K16 Verksamhetsdelar!A3'],
  },
  {
    row: 12,
    fault: 'inga avvikelser, utan uppgifter',
    found: ['K06 Texter!B5', 'K10 Budget!A1', 'K10 Aktiviteter!A1'],
  },
  {
    row: 13,
    fault: 'lärdomarna talar emot texten',
    found: ['K18 Lärdomar!E2', 'K18 Lärdomar!E3', 'K18 Lärdomar!E4', 'K18 Lärdomar!E5'],
  },
  { row: 14, fault: 'växlande numerus och preposition', found: ['K31 Texter!B4', 'K31 Texter!B6'] },
  { row: 15, fault: '”tidsplan eller budget” och ”tidsplan och budget”', found: ['K35 Texter!B5'] },
  {
    row: 16,
    fault: 'förslagen saknar punkt; ”uppdrar till”',
    found: ['K22 Beslutsförslag!C2', 'K22 Beslutsförslag!C3'],
  },
  { row: 17, fault: 'förslagen är inte lika på tre ställen', found: ['K22 Texter!B2', 'K22 Texter!B12'] },
  { row: 18, fault: 'omförhandling av det som löper ut, utan dag', found: ['K23 Beslutsförslag!C3'] },
  { row: 19, fault: 'bilagan är inte numrerad', found: ['K21 Bilagor!A2'] },
  {
    row: 20,
    fault: 'bindestreck för tankstreck; ”Slutrapport av”',
    found: ['K29 Ärende!B15', 'K29 Överenskommelser!B2', 'K29 Texter!B2'],
  },
  { row: 21, fault: 'förkortning utan förklaring', found: ['K30 Texter!B2'] },
  { row: 22, fault: 'inget samråd med föreningen', found: ['Ärende.Samråd med Ärende!B18'] },
  { row: 23, fault: 'barnens röst och barnets bästa saknas', found: ['K20 Texter!B10'] },
  {
    row: 24,
    fault: 'spalter gjorda med mellanslag',
    found: [],
    unseen: 'Det finns bara i textutdraget. Tillägget skriver varje underskrift i egna stycken.',
  },
];

/** The rows of section 5 that a finding reports: "rad 4 och 7" as numbers. */
export function rowsOf(code: string, sheet: string, cell: string): readonly number[] {
  const key = `${code} ${sheet}!${cell}`;
  return publishedFaults.filter(({ found }) => found.includes(key)).map(({ row }) => row);
}
