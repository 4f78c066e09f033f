import { aPartYear } from '../../builders/part-year';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { noticed, prolonged } from '../../builders/changed-agreements';
import { day } from '../../builders/partnership';
import { sectionText } from '../report-text';

function summary(workbook: WorkbookBuilder): string {
  return sectionText(workbook.read().workbook, 'Sammanfattning').split('\n')[0] ?? '';
}

describe('composeSummary', () => {
  it('has the partnership, its results and the proposals', () => {
    expect(sectionText(aWorkbook().read().workbook, 'Sammanfattning')).toBe(
      [
        'Lindby stadsdelsnämnd och Föreningen Kulturgården har samverkat i ett idéburet offentligt partnerskap (IOP) genom tre överenskommelser, 2022–2024. Partnerskapet har omfattat Öppen verkstad, som är en öppen konstverkstad två eftermiddagar i veckan, och Sommarkurs, som är en konstkurs under sommarlovet. Förvaltningen bedömer att alla tre mål har uppfyllts. Kostnaderna motsvarade budgeten. Aktiviteterna har genomförts enligt tidsplanen. Parterna har uppfyllt sina åtaganden. Parterna utvärderade partnerskapet i en gemensam workshop den 20~januari~2025.',
        'Förvaltningen föreslår att stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna, samt att nämnden uppdrar åt förvaltningen att senast den 31~maj~2025 återkomma med förslag till en ny överenskommelse om IOP med Föreningen Kulturgården.',
      ].join('\n'),
    );
  });

  it.each([
    ['', 'Öppen verkstad'],
    ['en verkstad som är öppen', 'Öppen verkstad, som är en verkstad som är öppen,'],
    ['en verkstad för alla, som håller öppet varje dag', 'Öppen verkstad, som är en verkstad för alla,'],
    ['en verkstad för barn, unga och vuxna', 'Öppen verkstad, som är en verkstad för barn, unga och vuxna,'],
    ['Här målar barnen.', 'Öppen verkstad'],
    ['en verkstad där alla i hela Lindby kan måla', 'Öppen verkstad'],
  ])('says what a programme described as "%s" is, as far as that is true and short', (description, what) => {
    const workbook = aWorkbook()
      .with('Verksamhetsdelar', 'Beskrivning', 2, description)
      .with('Verksamhetsdelar', 'Beskrivning', 3, '');
    expect(summary(workbook)).toContain(` Partnerskapet har omfattat ${what} och Sommarkurs. `);
  });

  it('leaves out what the last alone is, which could be taken for all', () => {
    const workbook = aWorkbook().with('Verksamhetsdelar', 'Beskrivning', 2, '');
    expect(summary(workbook)).toContain(' Partnerskapet har omfattat Öppen verkstad och Sommarkurs. ');
  });

  it('counts many programmes, and says nothing of none', () => {
    const many = ['Filmklubb', 'Körsång'].reduce(
      (book, name) => book.withRow('Verksamhetsdelar', { Verksamhetsdel: name }),
      aWorkbook(),
    );
    expect(summary(many)).toContain(' Partnerskapet har omfattat fyra verksamhetsdelar. ');
    expect(summary(aWorkbook().without('Verksamhetsdelar'))).not.toContain('har omfattat');
  });

  it('says to which day the facts hold when an agreement still runs', () => {
    const workbook = aWorkbook()
      .withKey('Ärende', 'Datum', day('2024-10-15'))
      .withKey('Ärende', 'Uppgifter till och med', day('2024-09-30'));
    expect(summary(workbook)).toMatch(
      / Uppgifterna gäller till och med den 30~september~2024; den tredje överenskommelsen löper till och med den 31~december~2024\. Förvaltningen bedömer .* Parterna har hittills uppfyllt sina åtaganden\. /,
    );
  });

  it('says how many goals were met', () => {
    const workbook = aWorkbook().with('Mål', 'Bedömning', 2, 'Delvis uppfyllt');
    expect(summary(workbook)).toContain(' Av tre mål har två uppfyllts och ett har uppfyllts delvis. ');
  });

  it.each([
    ['Uppfyllt', 'Förvaltningen bedömer att målet har uppfyllts.'],
    ['Delvis uppfyllt', 'Förvaltningen bedömer att målet delvis har uppfyllts.'],
    ['Inte uppfyllt', 'Förvaltningen bedömer att målet inte har uppfyllts.'],
    ['Går inte att bedöma', 'Målet går inte att bedöma.'],
    ['', 'Målet saknar bedömning i underlaget.'],
  ])('has a sentence on a single goal judged %p', (judgement, sentence) => {
    const workbook = aWorkbook()
      .withoutRow('Mål', 4)
      .withoutRow('Mål', 3)
      .with('Mål', 'Bedömning', 2, judgement);
    expect(summary(workbook)).toContain(` ${sentence} `);
  });

  it('reports a deviation from the budget and its largest post', () => {
    const workbook = aWorkbook().with('Budget', 'Utfall', 2, 500_000);
    expect(summary(workbook)).toContain(
      ' Kostnaderna blev 48~000~kronor (2,5~procent) högre än budget, främst för personal 2022. ',
    );
  });

  it('names no main reason where a larger amount is within the limits', () => {
    const workbook = aWorkbook()
      .withKey('Inställningar', 'Tröskel avvikelse, procent', 10)
      .with('Budget', 'Utfall', 2, 410_000)
      .with('Budget', 'Utfall', 3, 80_000);
    expect(summary(workbook)).toContain(' Kostnaderna blev 60~000~kronor (3,1~procent) lägre än budget. ');
  });

  it('names no main reason by one row of a post that evens out', () => {
    const workbook = aWorkbook().with('Budget', 'Utfall', 2, 400_000).withRow('Budget', {
      'ÖK-nr': 1,
      År: 2022,
      Typ: 'Kostnad',
      Post: 'Personal',
      Slag: 'Kontant',
      Budget: 450_000,
      Utfall: 501_000,
    });
    expect(summary(workbook)).toMatch(/ Kostnaderna blev \S+ \([^)]*\) (?:högre|lägre) än budget\. /);
  });

  it('does not compare costs that are incomplete', () => {
    const workbook = aWorkbook().with('Budget', 'Utfall', 2, '');
    expect(summary(workbook)).toContain(
      ' Uppgifterna om kostnader för 2022 är ofullständiga och kan inte jämföras med budgeten. ',
    );
    expect(summary(workbook)).not.toContain('motsvarade');
  });

  it('says that a forecast is one', () => {
    expect(summary(aPartYear().with('Budget', 'Prognos', 14, 460_000))).toContain(
      ' Med prognosen för 2024 inräknad beräknas kostnaderna bli 10~000~kronor (0,5~procent) högre än budget. ',
    );
  });

  it('does not hold what a part of a year came to against the budget', () => {
    const unforecast = [14, 15, 16, 17].reduce((b, row) => b.with('Budget', 'Prognos', row, ''), aPartYear());
    expect(summary(unforecast)).toContain(
      ' Kostnaderna för 2024 är kända till och med den 30~september~2024 och kan inte jämföras med årets budget. ',
    );
  });

  it('says that timetable and budget were followed only when every row shows it', () => {
    const exact = [2, 3, 8, 9, 14, 15].reduce(
      (workbook, row) => workbook.with('Budget', 'Utfall', row, row % 6 === 2 ? 450_000 : 100_000),
      aWorkbook(),
    );
    expect(summary(exact)).toContain(' Tidsplan och budget har följts. ');
    expect(summary(exact.with('Aktiviteter', 'Status', 2, 'Inställd'))).not.toContain('har följts');
    expect(summary(exact.with('Budget', 'Utfall', 2, ''))).not.toContain('har följts');
  });

  it('counts the activities that deviate', () => {
    const workbook = aWorkbook()
      .with('Aktiviteter', 'Status', 2, 'Inställd')
      .with('Aktiviteter', 'Status', 3, 'Försenad')
      .with('Aktiviteter', 'Status', 4, 'Flyttad');
    expect(summary(workbook)).toContain(
      ' En av sex aktiviteter försenades, en flyttades och en ställdes in. ',
    );
  });

  it('counts activities by their status, as the section on them does', () => {
    const workbook = aWorkbook()
      .with('Aktiviteter', 'Status', 2, 'Genomförd med avvikelse')
      .with('Aktiviteter', 'Genomförda tillfällen', 2, 20)
      .with('Aktiviteter', 'Status', 3, 'Genomförd med avvikelse')
      .with('Aktiviteter', 'Status', 4, 'Inställd');
    expect(summary(workbook)).toContain(
      ' Av sex aktiviteter genomfördes två med avvikelse och en ställdes in. ',
    );
    expect(sectionText(workbook.read().workbook, 'Tidsplan och budget')).toContain(
      'Av sex aktiviteter har tre genomförts, två har genomförts med avvikelse och en ställdes in.',
    );
  });

  it('adds the activities whose figures alone show a deviation, each once', () => {
    const workbook = aWorkbook()
      .with('Aktiviteter', 'Status', 2, 'Inställd')
      .with('Aktiviteter', 'Genomförda tillfällen', 4, 20)
      .with('Aktiviteter', 'Faktiskt slut', 6, day('2025-01-31'));
    expect(summary(workbook)).toContain(
      ' En av sex aktiviteter ställdes in. Ytterligare en avslutades senare än planerat och en hölls färre gånger än planerat. ',
    );
  });

  it.each([
    [[2], ' En av sex aktiviteter är inte avslutad i tid. '],
    [[2, 3], ' Två av sex aktiviteter är inte avslutade i tid. '],
  ])('has the form of the number of activities that are overdue, rows %j', (rows, sentence) => {
    const workbook = rows.reduce(
      (changed, row) => changed.with('Aktiviteter', 'Status', row, 'Pågår'),
      aWorkbook(),
    );
    expect(summary(workbook)).toContain(sentence);
  });

  it.each([
    ['Administration (overhead)', 'administration'],
    ['Ideella timmar, värderade', 'ideella timmar'],
    ['Arvoden och köpta tjänster', 'arvoden och köpta tjänster'],
  ])('names the post %s as %s', (post, name) => {
    const workbook = aWorkbook().with('Budget', 'Utfall', 2, 500_000).with('Budget', 'Post', 2, post);
    expect(summary(workbook)).toContain(` högre än budget, främst för ${name} 2022. `);
  });

  it('counts the activities that were held fewer times than the limit allows', () => {
    const few = aWorkbook().with('Aktiviteter', 'Genomförda tillfällen', 2, 31);
    expect(summary(few)).toContain(' En av sex aktiviteter hölls färre gånger än planerat. ');
    const enough = aWorkbook().with('Aktiviteter', 'Genomförda tillfällen', 2, 32);
    expect(summary(enough)).not.toContain('färre gånger');
  });

  it('says that nothing was late or cancelled only when every row shows it', () => {
    const ongoing = aWorkbook()
      .with('Aktiviteter', 'Status', 2, 'Pågår')
      .withKey('Ärende', 'Uppgifter till och med', '');
    expect(summary(ongoing)).toContain(' Ingen aktivitet har ställts in eller försenats. ');
    expect(summary(ongoing.with('Aktiviteter', 'Faktiskt slut', 3, ''))).not.toContain('Ingen aktivitet');
  });

  it('counts the undertakings', () => {
    const workbook = aWorkbook()
      .with('Åtaganden', 'Status', 2, 'Delvis uppfyllt')
      .with('Åtaganden', 'Status', 3, '');
    expect(summary(workbook)).toContain(
      ' Av parternas tre åtaganden har ett uppfyllts, ett har uppfyllts delvis och ett saknar uppgift om status.',
    );
  });

  it('does not say that the parties have fulfilled theirs when a party has none', () => {
    expect(summary(aWorkbook().withoutRow('Åtaganden', 4))).toContain(
      ' De två åtaganden som finns i underlaget har uppfyllts.',
    );
  });

  it('names what the workbook lacks and claims nothing of it', () => {
    const workbook = ['Mål', 'Budget', 'Aktiviteter', 'Åtaganden'].reduce(
      (builder, sheet) => builder.withRows(sheet, []),
      aWorkbook(),
    );
    expect(summary(workbook)).not.toContain('Förvaltningen bedömer');
    expect(summary(workbook)).toMatch(
      / Underlaget saknar uppgifter om mål, budget, aktiviteter och åtaganden\.$/,
    );
  });

  it('says that an agreement ended early, and counts no addendum', () => {
    expect(summary(noticed())).toContain(
      ' genom tre överenskommelser, 2022–2024. Den tredje överenskommelsen sades upp och upphörde den 30~juni~2024.',
    );
    expect(summary(prolonged())).toContain(
      ' genom två överenskommelser, 2022–2024. Partnerskapet har omfattat',
    );
  });

  it('lists proposals that cannot stand in one sentence', () => {
    const workbook = aWorkbook().with('Beslutsförslag', 'Lydelse', 2, 'Godkänna rapporten');
    expect(sectionText(workbook.read().workbook, 'Sammanfattning').split('\n').slice(1, 3)).toEqual([
      'Förvaltningen föreslår följande beslut:',
      '1. Godkänna rapporten',
    ]);
  });
});
