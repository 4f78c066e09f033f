import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day, type CellsByHeading } from '../../builders/partnership';
import { sectionText } from '../report-text';

function agreement(number: number, start: string, end: string, other: CellsByHeading = {}): CellsByHeading {
  return {
    'ÖK-nr': number,
    Startdatum: day(start),
    Slutdatum: day(end),
    Parter: 'P1; P2',
    Bifogas: 'Nej',
    ...other,
  };
}

const four = [
  agreement(1, '2019-06-01', '2020-08-31', { Återrapporterad: day('2020-11-19') }),
  agreement(2, '2022-01-01', '2022-12-31', {
    Återrapporterad: day('2023-03-16'),
    'Glapp till föregående, förklaring': 'eftersom parterna väntade på nya riktlinjer',
  }),
  agreement(3, '2023-01-01', '2023-12-31', { Återrapporterad: day('2024-03-14') }),
  agreement(4, '2024-01-01', '2024-12-31', {
    'Planerad återrapport': 'Under det första kvartalet 2025.',
    Bifogas: 'Ja',
  }),
];

function bare(rows: readonly CellsByHeading[] = four): WorkbookBuilder {
  return aWorkbook()
    .withKey('Ärende', 'Datum', day('2024-10-15'))
    .withRows('Överenskommelser', rows)
    .withRows('Uppföljningar', [])
    .withRows('Verksamhetsdelar', [])
    .withRows('Bilagor', [
      { Nr: 1, Titel: 'Överenskommelse 2024', Typ: 'Överenskommelse', 'ÖK-nr': 4, Status: 'Bifogas' },
    ]);
}

function background(workbook: WorkbookBuilder, errors = 0): readonly string[] {
  return sectionText(workbook.read().workbook, 'Ärendet', { errors }).split('\n');
}

describe('composeBackground', () => {
  it('has the parties, agreements one by one, the gap, what is reported and what is attached', () => {
    expect(background(bare())).toEqual([
      'Lindby stadsdelsnämnd och Föreningen Kulturgården (föreningen) har samverkat i ett idéburet offentligt partnerskap (IOP) genom fyra överenskommelser.',
      'Den första överenskommelsen gällde från och med den 1~juni~2019 till och med den 31~augusti~2020. Därefter saknades överenskommelse till och med den 31~december~2021, eftersom parterna väntade på nya riktlinjer. Den andra överenskommelsen gällde 2022, den tredje 2023 och den fjärde gäller 2024.',
      'Överenskommelserna för 2019–2020, 2022 och 2023 har återrapporterats. Överenskommelsen för 2024 återrapporteras under det första kvartalet 2025. Den biläggs ärendet (bilaga~1).',
    ]);
  });

  describe('an agreement that is reported before its last day', () => {
    const reporting = (plannedReport: string) =>
      background(
        bare([
          agreement(1, '2022-01-01', '2022-12-31', { Återrapporterad: day('2023-03-16') }),
          agreement(2, '2023-01-01', '2024-12-31', {
            Återrapporterad: day('2024-03-14'),
            'Planerad återrapport': plannedReport,
          }),
        ]),
      ).at(2);
    const soFar =
      'Överenskommelsen för 2022 har återrapporterats. Överenskommelsen för 2023–2024 återrapporterades senast den 14~mars~2024';

    it.each([
      ['första kvartalet', '. Planerad slutredovisning: första kvartalet.'],
      ['Under det första kvartalet 2025.', ' och slutredovisas under det första kvartalet 2025.'],
      ['2025-03-13', ' och ska slutredovisas den 13~mars~2025.'],
      ['', '. Det framgår inte av underlaget när resten redovisas.'],
    ])('says when the rest is reported: "%s"', (plannedReport, rest) => {
      expect(reporting(plannedReport)).toBe(`${soFar}${rest}`);
    });

    it('is the only one', () => {
      const only = agreement(1, '2023-01-01', '2024-12-31', {
        Återrapporterad: day('2024-02-01'),
        'Planerad återrapport': 'hösten 2025',
      });
      expect(background(bare([only])).at(2)).toBe(
        'Överenskommelsen återrapporterades senast den 1~februari~2024 och slutredovisas hösten 2025.',
      );
    });
  });

  it('does not count a single agreement', () => {
    const [parties, period, reporting] = background(bare([agreement(1, '2022-01-01', '2023-12-31')]));
    expect(parties).toMatch(/\(IOP\) genom en överenskommelse\.$/);
    expect(period).toBe('Överenskommelsen gällde 2022–2023.');
    expect(reporting).toBe('Uppgift saknas om återrapportering av överenskommelsen.');
  });

  it('writes thirteen agreements with figures and has each of them', () => {
    const years = Array.from({ length: 13 }, (_, index) => String(2010 + index));
    const rows = years.map((year, index) => agreement(index + 1, `${year}-01-01`, `${year}-12-31`));
    const [parties, periods] = background(bare(rows));
    expect(parties).toMatch(/ genom 13 överenskommelser\.$/);
    expect(periods).toMatch(
      /^Den första överenskommelsen gällde 2010, den andra 2011, .* och den trettonde 2022\.$/,
    );
  });

  it('says that a gap is not explained, and marks it in a draft', () => {
    const rows = four.map((row) => ({ ...row, 'Glapp till föregående, förklaring': '' }));
    const gap = 'Därefter saknades överenskommelse till och med den 31~december~2021.';
    expect(background(bare(rows))[1]).toContain(`${gap} Skälet framgår inte av underlaget. Den andra`);
    expect(background(bare(rows), 1)[1]).toContain(`${gap} [Skälet framgår inte av underlaget.] Den andra`);
  });

  it('says nothing of a gap that an agreement without an end may have filled', () => {
    const rows = four.map((row) => (row['ÖK-nr'] === 3 ? { ...row, Slutdatum: '' } : row));
    const text = background(bare(rows))[1];
    expect(text).toContain('Uppgift saknas om vilken tid den tredje överenskommelsen avser.');
    expect(text).not.toContain('saknades överenskommelse');
  });

  it('lets a whole sentence of explanation stand by itself', () => {
    const rows = four.map((row) =>
      row['ÖK-nr'] === 2
        ? { ...row, 'Glapp till föregående, förklaring': 'Parterna väntade på nya riktlinjer' }
        : row,
    );
    expect(background(bare(rows))[1]).toContain(
      '31~december~2021. Parterna väntade på nya riktlinjer. Den andra',
    );
  });

  it('says that an agreement has no dates', () => {
    const rows = [...four.slice(1, 3), { ...four[3], Startdatum: '' }].map((row, index) => ({
      ...row,
      'ÖK-nr': index + 1,
    }));
    expect(background(bare(rows))[1]).toBe(
      'Den första överenskommelsen gällde 2022 och den andra 2023. Uppgift saknas om vilken tid den tredje överenskommelsen avser.',
    );
  });

  it('says of what committees another was made, and who made an agreement only where that is written', () => {
    const merged = aWorkbook()
      .with('Parter', 'Tidigare namn', 2, 'Norra nämnden; Södra nämnden')
      .with('Parter', 'Namn gäller från', 2, { date: '2023-07-01' });
    const text = (workbook: WorkbookBuilder) => background(workbook).join(' ');
    expect(text(merged)).toContain(
      ' Lindby stadsdelsnämnd bildades den 1~juli~2023 genom sammanslagning av Norra nämnden och Södra nämnden. De två första överenskommelserna ingicks före den 1~juli~2023.',
    );
    const decided = [2, 3].reduce(
      (workbook, row) =>
        workbook.with('Överenskommelser', 'Beslutad av och paragraf', row, 'Norra nämnden § 4'),
      merged,
    );
    expect(text(decided)).toContain(' De två första överenskommelserna ingicks av Norra nämnden.');
  });

  it('has the former name of a party and the agreements that it signed under that name', () => {
    const workbook = bare()
      .with('Parter', 'Tidigare namn', 2, 'Gamla stadsdelsnämnd')
      .with('Parter', 'Namn gäller från', 2, day('2022-07-01'));
    const [parties, periods] = background(workbook);
    expect(parties).toMatch(/^Lindby stadsdelsnämnd \(tidigare Gamla stadsdelsnämnd\) och Föreningen/);
    expect(periods).toMatch(
      / Namnet Lindby stadsdelsnämnd gäller från och med den 1~juli~2022\. De två första överenskommelserna ingicks av Gamla stadsdelsnämnd\.$/,
    );
  });

  it('says what a party that has changed its name was called when it made the agreements', () => {
    const renamed = bare()
      .with('Parter', 'Tidigare namn', 2, 'Gamla stadsdelsnämnd')
      .with('Parter', 'Namn gäller från', 2, day('2022-07-01'))
      .with('Parter', 'Namnändring', 2, 'Namnbyte');
    expect(background(renamed)[1]).toMatch(
      / De två första överenskommelserna ingicks av Gamla stadsdelsnämnd, som nämnden hette till och med den 30~juni~2022\.$/,
    );
    const association = bare()
      .with('Parter', 'Tidigare namn', 3, 'Lindby Konstförening')
      .with('Parter', 'Namn gäller från', 3, day('2021-07-01'))
      .with('Parter', 'Namnändring', 3, 'Namnbyte');
    expect(background(association)[1]).toMatch(
      / Den första överenskommelsen ingicks av Lindby Konstförening, som föreningen hette till och med den 30~juni~2021\.$/,
    );
  });

  it('does not call a new committee by the name of those that it was formed of', () => {
    const [parties, periods] = background(
      bare()
        .with('Parter', 'Tidigare namn', 2, 'Norra nämnden')
        .with('Parter', 'Namn gäller från', 2, day('2022-07-01'))
        .with('Parter', 'Namnändring', 2, 'Ny nämnd'),
    );
    expect(parties).toMatch(
      /^Lindby stadsdelsnämnd och Föreningen Kulturgården \(föreningen\) har samverkat/,
    );
    expect(periods).toMatch(
      / Lindby stadsdelsnämnd bildades den 1~juli~2022 ur Norra nämnden\. De två första överenskommelserna ingicks av Norra nämnden\.$/,
    );
  });

  describe('an addendum', () => {
    const addendum = (more: CellsByHeading) =>
      agreement(2, '2022-10-01', '2023-06-30', { Typ: 'Tillägg', ...more });
    const made = agreement(1, '2022-01-01', '2022-12-31', { Återrapporterad: day('2023-09-01') });
    const changedBy = (more: CellsByHeading) => background(bare([made, addendum(more)]));

    it('prolongs the agreement and raises the grant, and is no agreement of its own', () => {
      const [parties, periods] = changedBy({
        Tecknad: day('2022-09-15'),
        'Avtalat bidrag, hela perioden': 300_000,
      });
      expect(parties).toContain('(IOP) genom en överenskommelse.');
      expect(periods).toBe(
        'Överenskommelsen ingicks för 2022. Den förlängdes till och med den 30~juni~2023 genom ett tillägg som tecknades den 15~september~2022, och bidraget höjdes med 300~000~kronor.',
      );
    });

    it.each<readonly [CellsByHeading, string]>([
      [{}, 'Den förlängdes till och med den 30~juni~2023 genom ett tillägg.'],
      [
        { Slutdatum: day('2022-12-31'), 'Avtalat bidrag, hela perioden': 40_000 },
        'Bidraget höjdes med 40~000~kronor genom ett tillägg.',
      ],
      [
        { Slutdatum: day('2022-12-31') },
        'Den ändrades genom ett tillägg som gäller från och med den 1~oktober~2022.',
      ],
    ])('says what it changed: %j', (more, sentence) => {
      expect(changedBy(more)[1]).toContain(sentence);
    });

    it('is attached under its own name', () => {
      const text = background(bare([{ ...made, Bifogas: 'Ja' }, addendum({ Bifogas: 'Ja' })])).join(' ');
      expect(text).toContain('Överenskommelsen och tillägget till den biläggs ärendet');
    });
  });

  describe('an agreement that ended early', () => {
    const ended = (more: CellsByHeading) =>
      background(
        bare([agreement(1, '2023-01-01', '2024-12-31', { Upphörde: day('2023-06-30'), ...more })]),
      )[1];

    it('was given notice of, by the words of the decision', () => {
      expect(
        ended({
          'Upphörde, beslut':
            'Lindby stadsdelsnämnd, 2023-03-14, § 31, sedan föreningen hade sagt upp överenskommelsen',
        }),
      ).toBe(
        'Överenskommelsen ingicks för 2023–2024, men sades upp och upphörde den 30~juni~2023. Beslutet om det fattades av Lindby stadsdelsnämnd den 14~mars~2023, §~31, sedan föreningen hade sagt upp överenskommelsen.',
      );
      expect(ended({ 'Upphörde, beslut': 'Föreningen sade upp överenskommelsen den 14 mars 2023.' })).toMatch(
        /, men sades upp och upphörde den 30~juni~2023\. Föreningen sade upp överenskommelsen den 14~mars~2023\.$/,
      );
    });

    it.each([
      ['Lindby stadsdelsnämnd, § 31, i samförstånd utan uppsägning', 'Beslutet om det fattades av Lindby'],
      ['Överenskommelsen sades inte upp', '. Överenskommelsen sades inte upp.'],
      ['se protokoll', 'Om beslutet anges ”se protokoll”.'],
    ])('was given no notice of by "%s", nor decided by what decides nothing', (decision, said) => {
      const text = ended({ 'Upphörde, beslut': decision });
      expect(text).toContain(', men upphörde i förtid den 30~juni~2023. ');
      expect(text).toContain(said);
    });

    it('is not said to have been given notice of where nothing says so, nor decided by anyone', () => {
      expect(ended({})).toBe(
        'Överenskommelsen ingicks för 2023–2024, men upphörde i förtid den 30~juni~2023. Det framgår inte av underlaget vem som beslutade det.',
      );
    });

    it('has the time to come in another tense', () => {
      expect(
        ended({
          Slutdatum: day('2026-12-31'),
          Upphörde: day('2025-06-30'),
          'Upphörde, beslut': 'Uppsägning av nämnden',
        }),
      ).toMatch(/, men har sagts upp och upphör den 30~juni~2025\./);
    });
  });

  it('counts the days without an agreement from an early end', () => {
    const [first, next] = [
      agreement(1, '2019-01-01', '2020-12-31', {
        Upphörde: day('2020-06-30'),
        'Upphörde, beslut': 'Nämnden, § 2',
      }),
      agreement(2, '2022-01-01', '2022-12-31', {
        'Glapp till föregående, förklaring': 'eftersom lokalen saknades',
      }),
    ];
    expect(background(bare([first, next]))[1]).toContain(
      'Beslutet om det fattades av nämnden, §~2. Från och med den 1~juli~2020 saknades överenskommelse till och med den 31~december~2021, eftersom lokalen saknades.',
    );
  });

  it('has who decided on each of several agreements in a table, and of one in a sentence', () => {
    expect(background(aWorkbook()).slice(-4)).toEqual([
      'Överenskommelse\tTid\tBeslutad av\tTecknad\tDiarienummer\tAvtalat bidrag, kronor',
      ...[2022, 2023, 2024].map(
        (year, index) =>
          `Den ${['första', 'andra', 'tredje'][index] ?? ''}\t${String(year)}\tLindby stadsdelsnämnd den 24~november~${String(year - 1)}, §~14\t${String(year - 1)}-12-05\tLIN ${String(year - 1)}/40\t600~000`,
      ),
    ]);
    const one = agreement(1, '2022-01-01', '2022-12-31', {
      'Beslutad av och paragraf': 'Lindby stadsdelsnämnd, § 14',
      Tecknad: day('2021-12-05'),
      Diarienummer: 'LIN 2021/40',
    });
    expect(background(bare([one]))[1]).toMatch(
      / Den beslutades av Lindby stadsdelsnämnd, §~14, och tecknades den 5~december~2021 \(dnr LIN 2021\/40\)\.$/,
    );
  });

  it('describes the programmes in one sentence', () => {
    const workbook = bare().withRows('Verksamhetsdelar', [
      { Verksamhetsdel: 'Art Camp', Beskrivning: 'En öppen konstverksamhet för barn.', Målgrupp: 'barn' },
      {
        Verksamhetsdel: 'Konstakuten',
        Beskrivning: 'en mobil konstverksamhet',
        Målgrupp: 'Boende i Lindby',
        'Åldersspann från': 16,
      },
    ]);
    expect(background(workbook)[2]).toBe(
      'Partnerskapet har omfattat två verksamhetsdelar: Art Camp, som är en öppen konstverksamhet för barn, och Konstakuten, som är en mobil konstverksamhet. Konstakuten riktar sig till boende i Lindby från 16~års ålder.',
    );
  });

  it.each(['Unga och vuxna', 'Barn', 'Äldre'])('writes the audience %s small in its sentence', (audience) => {
    const workbook = bare().withRows('Verksamhetsdelar', [
      { Verksamhetsdel: 'Kören', Beskrivning: 'en öppen kör', Målgrupp: audience },
    ]);
    expect(background(workbook)[2]).toMatch(
      new RegExp(` Kören riktar sig till ${audience.toLowerCase()}\\.$`),
    );
  });

  it('keeps the ages apart from a clause of the audience', () => {
    const workbook = bare().withRows('Verksamhetsdelar', [
      {
        Verksamhetsdel: 'Stödsamtal',
        Beskrivning: 'en samtalsgrupp',
        Målgrupp: 'Barn som har upplevt våld',
        'Åldersspann från': 7,
        'Åldersspann till': 17,
      },
    ]);
    expect(background(workbook)[2]).toMatch(
      / Stödsamtal riktar sig till barn som har upplevt våld, i åldern 7–17~år\.$/,
    );
  });

  it('lists programmes whose descriptions do not fit in a sentence', () => {
    const workbook = bare().withRows('Verksamhetsdelar', [
      { Verksamhetsdel: 'Art Camp', Beskrivning: 'Barnen målar. De visar sedan sina verk.' },
      { Verksamhetsdel: 'Konstakuten' },
    ]);
    expect(background(workbook).slice(2, 5)).toEqual([
      'Partnerskapet har omfattat två verksamhetsdelar:',
      '- Art Camp – Barnen målar. De visar sedan sina verk.',
      '- Konstakuten.',
    ]);
  });

  it('names yearly reports and every attachment that is not an agreement', () => {
    expect(background(aWorkbook()).slice(3, 5)).toEqual([
      'Alla tre överenskommelserna har återrapporterats. Årliga återrapporter lämnades den 28~januari~2023 (dnr LIN 2023/5), den 28~januari~2024 (dnr LIN 2024/5) och den 28~januari~2025 (dnr LIN 2025/5). Alla tre överenskommelserna biläggs ärendet (bilaga~1, bilaga~2 och bilaga~3).',
      'I akten finns återrapporten för 2024 (bilaga~4).',
    ]);
  });

  it('names the yearly reports together, by their years', () => {
    const paper = (Nr: number, Titel: string) => ({ Nr, Titel, Status: 'Bifogas' });
    const papers = [paper(1, 'Återrapport 2022-2023'), paper(2, 'Årlig återrapport 2024'), paper(3, 'Enkät')];
    const attached = (rows: Parameters<WorkbookBuilder['withRows']>[1]) =>
      background(aWorkbook().withRows('Bilagor', rows))[4]?.replaceAll('~', ' ');
    expect(attached(papers)).toBe(
      'Till ärendet hör även återrapporterna för 2022–2023 (bilaga 1) och 2024 (bilaga 2) samt enkät (bilaga 3).',
    );
    expect(attached([paper(1, 'Återrapport från föreningen 2024')])).toBe(
      'Till ärendet hör även återrapport från föreningen 2024 (bilaga 1).',
    );
  });

  it('names an interim report with the time that it concerns', () => {
    const report = {
      Typ: 'Delårsrapport',
      Datum: day('2023-08-31'),
      'Avser från': day('2023-01-01'),
      'Avser till': day('2023-06-30'),
    };
    expect(background(aWorkbook().withRows('Uppföljningar', [report]))[3]).toContain(
      'En delårsrapport lämnades den 31~augusti~2023. Delårsrapporten avser tiden från och med januari till och med juni~2023.',
    );
  });

  it.each([
    ['mars 2027', 'i mars 2027'],
    ['Q1 2027', 'under det första kvartalet 2027'],
    ['kvartal 3 2027', 'under det tredje kvartalet 2027'],
    ['Första kvartalet 2027', 'under det första kvartalet 2027'],
    ['senast 31 mars', 'senast den 31 mars'],
    ['2027', 'under 2027'],
    ['Hösten 2027', 'hösten 2027'],
  ])('says when a report planned for %j is due', (planned, said) => {
    const workbook = aWorkbook()
      .with('Överenskommelser', 'Återrapporterad', 4, '')
      .with('Överenskommelser', 'Planerad återrapport', 4, planned);
    expect(background(workbook)[3]?.replaceAll('~', ' ')).toContain(` återrapporteras ${said}.`);
  });

  it.each([
    ['13–19 år', 'personer i åldern 13–19 år'],
    ['65 år och äldre', 'personer som är 65 år och äldre'],
  ])('says that an audience of %j is people', (audience, said) => {
    const workbook = aWorkbook().with('Verksamhetsdelar', 'Målgrupp', 2, audience);
    expect(background(workbook).join(' ').replaceAll('~', ' ')).toContain(` riktar sig till ${said}.`);
  });

  it('gives long descriptions a sentence each', () => {
    const workbook = aWorkbook().with(
      'Verksamhetsdelar',
      'Beskrivning',
      2,
      'en öppen konstverksamhet för barn som hålls under alla skollov och ger plats för fritt skapande utan bedömning',
    );
    expect(background(workbook).join(' ')).toContain(
      'två verksamhetsdelar: Öppen verkstad och Sommarkurs. Öppen verkstad är en öppen konstverksamhet för barn som hålls under alla skollov och ger plats för fritt skapande utan bedömning. Sommarkurs är en konstkurs',
    );
  });

  it('says what is missing when there are neither parties nor agreements', () => {
    const workbook = bare([]).withRows('Parter', []).withRows('Bilagor', []);
    expect(background(workbook, 1)).toEqual([
      'Rapporten gäller ett idéburet offentligt partnerskap (IOP).',
      '[Underlaget innehåller inga parter.]',
      '[Underlaget innehåller inga överenskommelser.]',
    ]);
  });
});
