import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day, type CellsByHeading } from '../../builders/partnership';
import { sectionText } from '../report-text';

function lessons(workbook: WorkbookBuilder, errors = 0): readonly string[] {
  return sectionText(workbook.read().workbook, 'Lärdomar från partnerskapet', { errors }).split('\n');
}

function lesson(type: string, raisedBy: string, text: string, priority: number | '' = ''): CellsByHeading {
  return { Typ: type, Lärdom: text, 'Lyft av': raisedBy, Prioritet: priority };
}

function withLessons(...rows: readonly CellsByHeading[]): WorkbookBuilder {
  return aWorkbook().withRows('Uppföljningar', []).withRows('Lärdomar', rows);
}

describe('composeLessons', () => {
  it('has the evaluation and each lesson by kind and by who raised it', () => {
    expect(lessons(aWorkbook())).toEqual([
      'Parterna utvärderade partnerskapet i en gemensam workshop den 20~januari~2025. Utvärderingen avser tiden till och med december~2024. Parterna vill fortsätta samarbetet.',
      'Parterna lyfte gemensamt fram en framgångsfaktor: Barnen har varit med och planerat verksamheten.',
      'Föreningen lyfte fram en utmaning: Det har varit svårt att nå barn i de äldre åldrarna. Fortsatt arbete: Parterna planerar uppsökande arbete i högstadiet.',
      'Förvaltningen lyfte fram ett förbättringsförslag: Parterna bör träffas oftare under året.',
    ]);
  });

  it('puts the most important first, and what one party raised after what both did', () => {
    const workbook = withLessons(
      lesson('Framgångsfaktor', 'Gemensamt', 'Förtroendet har varit stort'),
      lesson('Utmaning', 'Föreningen', 'Pengarna räckte inte.', 1),
      lesson('Utmaning', 'Gemensamt', 'Lokalen var liten.'),
      lesson('Utmaning', 'Gemensamt', 'Tiden var kort.', 1),
    );
    expect(lessons(workbook)).toEqual([
      'Parterna lyfte gemensamt fram en framgångsfaktor: Förtroendet har varit stort.',
      'Parterna lyfte gemensamt fram två utmaningar:',
      '- Tiden var kort.',
      '- Lokalen var liten.',
      'Föreningen lyfte även fram en utmaning: Pengarna räckte inte.',
    ]);
  });

  it('names several non-profit parties together, and one without a short form by what it is', () => {
    const rows = [lesson('Utmaning', 'Föreningen', 'Lokalen var liten.')];
    const several = withLessons(...rows).withRow('Parter', {
      'Part-ID': 'P3',
      Namn: 'Stiftelsen Ljus',
      Roll: 'Idéburen part',
    });
    expect(lessons(several)[0]).toBe('De idéburna parterna lyfte fram en utmaning: Lokalen var liten.');
    const unnamed = withLessons(...rows)
      .with('Parter', 'Kortnamn', 3, '')
      .with('Parter', 'Bestämd form', 3, '');
    expect(lessons(unnamed)[0]).toBe('Föreningen lyfte fram en utmaning: Lokalen var liten.');
    const opening = (type: string): string | undefined =>
      lessons(unnamed.with('Parter', 'Parttyp', 3, type))[0]?.split(' lyfte ')[0];
    expect(['Stiftelse', 'Trossamfund', 'Ekonomisk förening', 'Kommunal nämnd', ''].map(opening)).toEqual([
      'Stiftelsen',
      'Trossamfundet',
      'Föreningen',
      'Organisationen',
      'Föreningen',
    ]);
  });

  it('says that there are no challenges when there are none, and marks it in a draft', () => {
    const workbook = withLessons(lesson('Framgångsfaktor', 'Gemensamt', 'Tilliten var stor.'));
    expect(lessons(workbook).at(-1)).toBe('Underlaget innehåller inga utmaningar.');
    expect(lessons(workbook, 1).at(-1)).toBe('[Underlaget innehåller inga utmaningar.]');
  });

  it('says that there are no lessons at all', () => {
    expect(lessons(withLessons())).toEqual(['Underlaget innehåller inga lärdomar.']);
  });

  it('keeps a lesson whose kind could not be read', () => {
    const workbook = withLessons(
      lesson('Framgångsfaktor', 'Gemensamt', 'A.'),
      lesson('Utmaning', '', 'B.'),
      lesson('', 'Gemensamt', 'C.'),
    );
    expect(lessons(workbook).slice(1)).toEqual([
      'I utvärderingen lyftes en utmaning fram: B.',
      'Övriga lärdomar:',
      '- C.',
    ]);
  });

  it('accepts the last day of the calendar', () => {
    const workbook = aWorkbook().with('Uppföljningar', 'Avser till', 5, day('9999-12-31'));
    expect(lessons(workbook)[0]).toContain(' Utvärderingen avser tiden till och med december~9999. ');
  });

  it('names the year once when a period starts on another day than the first of a month', () => {
    const workbook = aWorkbook()
      .with('Uppföljningar', 'Avser från', 5, day('2024-02-12'))
      .with('Uppföljningar', 'Avser till', 5, day('2024-09-30'));
    expect(lessons(workbook)[0]).toContain(
      ' Utvärderingen avser tiden från och med den 12~februari till och med september~2024. ',
    );
  });

  it('has surveys, external evaluations and meetings in order of time', () => {
    const followUp = (type: string, date: string, other: CellsByHeading = {}): CellsByHeading => ({
      Typ: type,
      Datum: day(date),
      'ÖK-nr': 1,
      ...other,
    });
    const workbook = aWorkbook().withRows('Uppföljningar', [
      followUp('Extern utvärdering', '2024-11-01', {
        'Avser från': day('2023-01-01'),
        'Avser till': day('2024-06-15'),
      }),
      followUp('Enkät', '2023-05-02', { Slutsats: 'nio av tio var nöjda' }),
      followUp('Styrgruppsmöte', '2023-02-01', { Slutsats: 'parterna anställer en ledare till' }),
      followUp('Styrgruppsmöte', '2023-09-01'),
      followUp('Utvärderingsworkshop', '2024-12-01', { 'Deltagande parter': 'P2' }),
    ]);
    expect(lessons(workbook)[0]).toBe(
      'Slutsats från styrgruppsmötet den 1~februari~2023: Parterna anställer en ledare till. ' +
        'En enkät genomfördes den 2~maj~2023. Enkäten visar följande: Nio av tio var nöjda. ' +
        'Partnerskapet har utvärderats externt; utvärderingen är daterad den 1~november~2024. Den avser tiden från och med januari~2023 till och med den 15~juni~2024. ' +
        'Föreningen Kulturgården utvärderade partnerskapet i en workshop den 1~december~2024. ' +
        'Sammanlagt har två styrgruppsmöten hållits, det senaste den 1~september~2023.',
    );
  });
});
