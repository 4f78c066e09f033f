/** What an officer reads of a fault, from the cell to the sentence: which cells and values it is about, and what to write. */
import { messageOf } from '../../../src/iop/rules/rules';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

/** The messages of the findings with this code, without the spaces that hold a number together. */
function said(code: string, workbook: WorkbookBuilder): readonly string[] {
  return workbook
    .check()
    .filter((finding) => finding.code === code)
    .map((finding) => messageOf(finding, finding.place.tab).replaceAll('\u00a0', ' '));
}

describe('messageOf', () => {
  it('says how a proposal begins, and what the municipality has instead', () => {
    const uppsala = aWorkbook().withKey('Inställningar', 'Kommunmall', 'Uppsala');
    expect(said('K22', uppsala)).toContain(
      'Beslutsförslaget börjar med ”Stadsdelsnämnden godkänner”. Mallen för Uppsala har att-satser: ”att godkänna …”. Skriv så, eller välj Numrerade meningar vid Beslutsstil i fliken Inställningar.',
    );
    expect(said('K22', aWorkbook().withKey('Inställningar', 'Beslutsstil', 'Att-satser'))[0]).toContain(
      'Beslutsstilen är Att-satser',
    );
  });

  it('says how much of the financing was not spent where money is reclaimed without a sum', () => {
    const reclaiming = aWorkbook()
      .with('Beslutsförslag', 'Beslutstyp', 3, 'Återkräva medel')
      .with('Beslutsförslag', 'Lydelse', 3, 'Stadsdelsnämnden återkräver medel av föreningen.');
    const sum = (workbook: WorkbookBuilder) => said('K22', workbook).filter((text) => /kronor/.test(text));
    expect(sum(reclaiming.with('Budget', 'Utfall', 3, 67_000))).toEqual([
      'Beslutsförslaget ska ange hur många kronor som ska återkrävas. Enligt fliken Budget är 31 000 kronor inte förbrukade. Skriv beloppet i förslaget.',
    ]);
    expect(sum(reclaiming.with('Budget', 'Utfall', 3, ''))).toEqual([
      'Beslutsförslaget ska ange hur många kronor som ska återkrävas. Skriv beloppet i förslaget.',
    ]);
  });

  it('says whose number is missing', () => {
    expect(
      said('Parter.Organisationsnummer', aWorkbook().with('Parter', 'Organisationsnummer', 3, '')),
    ).toEqual([
      'Organisationsnummer saknas för Föreningen Kulturgården. En idéburen part ska ha ett. Skriv det här.',
    ]);
  });

  it('quotes the own text on the lessons, and not a lesson, where that is what tells of trouble', () => {
    const contradicting = aWorkbook()
      .withKey('Texter', 'Sammanfattning', 'Det har inte funnits några avvikelser.')
      .withKey('Texter', 'Lärdomar från partnerskapet', 'Personalbrist har varit svårast.');
    expect(said('K18', contradicting)).toEqual([
      'Texten berättar om ”Personalbrist”, men under Sammanfattning står ”inte funnits några avvikelser”. Ändra den ena texten, eller förklara här hur det hänger ihop.',
    ]);
  });

  it('quotes the words that may tell of a protected person', () => {
    const text = 'En av flickorna lever under skyddad identitet.';
    expect(said('K26', aWorkbook().with('Lärdomar', 'Fortsatt arbete', 3, text))).toEqual([
      'Vid ”Fortsatt arbete” står ”lever under skyddad identitet”, som kan röja en skyddad person, plats eller uppgift. Ta bort det om det inte hör till tjänsten och får vara offentligt.',
    ]);
  });

  it.each([
    ['Budget', 'Utfall', '–', 'Är beloppet noll skriver du 0. Saknas uppgiften tömmer du cellen.'],
    ['Budget', 'Utfall', '150.000', 'Menar du 150 000 kronor eller 150 kronor? Skriv det som du menar.'],
    ['Budget', 'Utfall', '452 tkr', 'Det har lästs som 452 000 kronor. Ändra cellen om det är fel.'],
    ['Utbetalningar', 'Datum', '15/2-22', 'Menar du den 15 februari 2022? Skriv i så fall det.'],
    ['Utbetalningar', 'Datum', 'vecka 7', 'Vet du bara månaden skriver du dess sista dag.'],
    ['Åtaganden', 'Åtagande', 'Samordna partnerskapet.', 'Skriv ”att samordna partnerskapet”.'],
    [
      'Överenskommelser',
      'Slutdatum',
      { date: '2021-03-01' },
      'men det ska komma efter Startdatum, där det står ”2022-01-01”. Ändra antingen Slutdatum eller Startdatum.',
    ],
  ])('says what to write in %s, %s: %p', (tab, column, value, part) => {
    expect(said(`${tab}.${column}`, aWorkbook().with(tab, column, 2, value)).join(' ')).toContain(part);
  });
});
