import { composeBudgetAppendix, composeTimeAndBudget } from '../../../src/iop/sections/time-and-budget';
import type { Block } from '../../../src/engine/report/tree';
import type { RawCell } from '../../../src/engine/contract/cell';
import { aPartYear } from '../../builders/part-year';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { changed, noticed } from '../../builders/changed-agreements';
import type { CellsByHeading } from '../../builders/partnership';

const NO_ACTIVITIES =
  'Uppgifter om aktiviteter saknas i underlaget. Rapporten kan därför inte säga om tidsplanen har följts.';

function compose(builder: WorkbookBuilder): readonly Block[] {
  return composeTimeAndBudget(builder.read().workbook, { date: null, draft: false });
}

function appendix(builder: WorkbookBuilder): readonly Block[] {
  return composeBudgetAppendix(builder.read().workbook);
}

function captions(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
}

function text(builder: WorkbookBuilder, key: string): string | null {
  const block = compose(builder).find((candidate) => candidate.key === `tidsplan-och-budget.${key}`);
  return block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : null;
}

function table(builder: WorkbookBuilder, key: string) {
  const block = [...compose(builder), ...appendix(builder)].find(
    (candidate) => candidate.key === `tidsplan-och-budget.${key}`,
  );
  if (block?.kind !== 'table') throw new Error(`there is no table ${key}`);
  return { ...block, rows: block.rows.map(({ cells }) => cells.map((cell) => cell.text)) };
}

/** The first activity, of 2022, changed. */
function withActivity(cells: Readonly<Record<string, RawCell>>): WorkbookBuilder {
  return Object.entries(cells).reduce(
    (builder, [column, value]) => builder.with('Aktiviteter', column, 2, value),
    aWorkbook(),
  );
}

/** Sommarkurs 2024, held ten times as planned. */
function held(
  counting: string,
  participants: Readonly<Record<string, number>>,
): Readonly<Record<string, RawCell>> {
  return {
    'Aktivitet-ID': 'A9',
    Verksamhetsdel: 'Sommarkurs',
    'Planerad start': { date: '2024-06-20' },
    Status: 'Genomförd',
    'Planerade tillfällen': 10,
    'Genomförda tillfällen': 10,
    ...participants,
    Räknesätt: counting,
  };
}

function cancelled(name: string, reason: string): CellsByHeading {
  return { Aktivitet: name, Status: 'Inställd', 'Avvikelse, förklaring': reason };
}

describe('composeTimeAndBudget', () => {
  describe('an agreement that ended early', () => {
    const plain = (key: string) => text(noticed(), key)?.replaceAll('\u00a0', ' ');

    it('is why activities that were planned to go on after it were cut short, or came to nothing', () => {
      expect(plain('tidsplan')).toContain('en har genomförts med avvikelse och en blev inte av.');
      expect(plain('tidsplan.avvikelser')).toBe(
        'Öppen verkstad 2024 hölls 20 av 40 planerade gånger, eftersom överenskommelsen upphörde den 30 juni 2024. Sommarkurs 2025 blev inte av, eftersom överenskommelsen upphörde den 30 juni 2024.',
      );
    });

    it('is why the budget of its last year was not used, and that of later years is left out', () => {
      expect(plain('utfall')).toMatch(
        / Budgeten för 2024 användes inte fullt ut och budgeten för 2025 användes inte alls, eftersom överenskommelsen upphörde den 30 juni 2024\. Budgeten för 2025 ingår inte i beloppen\.$/,
      );
      expect(plain('utfall.avvikelser')).toBeUndefined();
    });
  });

  it('has who paid a deficit, where no deviation says it', () => {
    const deficit = changed(aWorkbook().with('Budget', 'Utfall', 15, 103_000), 'Budget', 15, {
      Avvikelse: '',
      Förklaring: 'Föreningen har täckt underskottet.',
    });
    expect(text(deficit, 'utfall')?.replaceAll('\u00a0', ' ')).toContain(
      'Kostnaderna översteg finansieringen med 5 000 kronor. Föreningen har täckt underskottet.',
    );
  });

  describe('the timetable', () => {
    it('was followed when every row shows it', () => {
      expect(text(aWorkbook(), 'tidsplan')).toBe('Aktiviteterna har genomförts enligt tidsplanen.');
    });

    it('is not claimed to be followed when a day or an occasion is missing', () => {
      expect(text(withActivity({ 'Genomförda tillfällen': 39 }), 'tidsplan')).toBe(
        'Alla sex aktiviteter har genomförts. Av 150 planerade tillfällen genomfördes 149. Ingen aktivitet avslutades mer än 14 dagar senare än planerat, och ingen hölls färre än 80\u00a0procent av de planerade gångerna.',
      );
    });

    it('was followed by those that are done when the others are planned', () => {
      const builder = aWorkbook()
        .withKey('Ärende', 'Uppgifter till och med', { date: '2024-06-30' })
        .with('Aktiviteter', 'Status', 6, 'Pågår')
        .with('Aktiviteter', 'Status', 7, 'Planerad');
      expect(text(builder, 'tidsplan')).toBe(
        'Av sex aktiviteter har fyra genomförts, en pågår och en är planerad. De som har genomförts följde tidsplanen.',
      );
    });

    it.each([
      [
        ['Planerad', 'Planerad', 'Pågår', 'Pågår', '', ''],
        'Av sex aktiviteter pågår två, två är planerade och två saknar uppgift om status.',
      ],
      [
        ['Försenad', 'Inställd', 'Planerad', 'Inställd', 'Inställd', 'Inställd'],
        'Av sex aktiviteter försenades en, fyra ställdes in och en är planerad.',
      ],
      [['', '', '', '', '', ''], 'Alla sex aktiviteter saknar uppgift om status.'],
    ])('counts the activities with status %j', (statuses, expected) => {
      const workbook = statuses.reduce(
        (changed, status, index) => changed.with('Aktiviteter', 'Status', index + 2, status),
        aWorkbook(),
      );
      expect(text(workbook, 'tidsplan')?.startsWith(expected)).toBe(true);
    });

    it('counts in figures beside a total in figures', () => {
      const rows = Array.from({ length: 14 }, (_, index) => ({
        Status: index === 0 ? 'Inställd' : 'Genomförd',
      }));
      expect(text(aWorkbook().withRows('Aktiviteter', rows), 'tidsplan')).toContain(
        'Av 14 aktiviteter har 13 genomförts och en ställdes in.',
      );
    });

    it('does not count occasions of activities that are not over', () => {
      const under = aWorkbook()
        .withKey('Ärende', 'Uppgifter till och med', { date: '2024-06-30' })
        .with('Aktiviteter', 'Status', 6, 'Pågår')
        .with('Aktiviteter', 'Genomförda tillfällen', 6, 18);
      expect(text(under, 'tidsplan')).toBe(
        'Av sex aktiviteter har fem genomförts och en pågår. De som har genomförts följde tidsplanen.',
      );
    });

    it('says what cannot be known', () => {
      expect(text(withActivity({ 'Faktiskt slut': '' }), 'tidsplan')).toBe(
        'Alla sex aktiviteter har genomförts. Uppgift om planerat eller faktiskt slut saknas för en aktivitet. Rapporten kan därför inte säga om tidsplanen har följts i alla delar.',
      );
    });

    it('reports a delay with its explanation', () => {
      const builder = withActivity({
        'Faktiskt slut': { date: '2022-12-31' },
        'Avvikelse, förklaring': 'eftersom lokalen byggdes om',
      });
      expect(text(builder, 'tidsplan.avvikelser')).toBe(
        'Öppen verkstad 2022 försenades med 21 dagar, eftersom lokalen byggdes om.',
      );
    });

    it('reports what was cancelled, and that the explanation is missing', () => {
      const builder = withActivity({ Status: 'Inställd', 'Genomförda tillfällen': 0 });
      expect([text(builder, 'tidsplan'), text(builder, 'tidsplan.avvikelser')]).toEqual([
        'Av sex aktiviteter har fem genomförts och en ställdes in. Av 150 planerade tillfällen genomfördes 110.',
        'Öppen verkstad 2022 ställdes in. Förklaring saknas i underlaget.',
      ]);
    });

    it('reports both a delay and few occasions', () => {
      const builder = withActivity({
        'Faktiskt slut': { date: '2022-12-31' },
        'Genomförda tillfällen': 18,
        'Avvikelse, förklaring': 'Lokalen byggdes om.',
      });
      expect(text(builder, 'tidsplan.avvikelser')).toBe(
        'Öppen verkstad 2022 försenades med 21 dagar och hölls 18 av 40 planerade gånger. Lokalen byggdes om.',
      );
    });

    it.each([
      ['2022-10-26', '2022-10-30', 'till den 26–30 oktober 2022'],
      ['2022-10-26', '2022-11-02', 'till den 26 oktober–2 november 2022'],
      ['2022-10-26', '2022-10-26', 'till den 26 oktober 2022'],
      ['2023-01-09', '2023-01-13', 'till den 9–13 januari 2023, efter överenskommelsens slut'],
    ])('reports to when an activity of %s was moved', (start, end, said) => {
      const builder = withActivity({
        Status: 'Flyttad',
        'Faktisk start': { date: start },
        'Faktiskt slut': { date: end },
        'Avvikelse, förklaring': 'eftersom lokalen byggdes om',
      });
      expect(text(builder, 'tidsplan')).toContain('Av sex aktiviteter har fem genomförts och en flyttades.');
      const deviation = text(builder, 'tidsplan.avvikelser')?.replaceAll('\u00a0', ' ');
      expect(deviation).toBe(`Öppen verkstad 2022 flyttades ${said}, eftersom lokalen byggdes om.`);
    });

    it('reports that an activity was moved where its new days are not known', () => {
      const builder = withActivity({ Status: 'Flyttad', 'Faktisk start': '', 'Faktiskt slut': '' });
      expect(text(builder, 'tidsplan.avvikelser')).toBe(
        'Öppen verkstad 2022 flyttades. Förklaring saknas i underlaget.',
      );
    });

    it('reports what should have ended by the cut-off day', () => {
      expect(text(withActivity({ Status: 'Pågår' }), 'tidsplan.avvikelser')).toBe(
        'Öppen verkstad 2022 skulle ha avslutats den 10\u00a0december\u00a02022 men är enligt underlaget inte genomförd. Förklaring saknas i underlaget.',
      );
    });

    it('reports twelve deviations and counts the rest', () => {
      const rows = Array.from({ length: 15 }, (_, at) =>
        cancelled(`Verkstad ${String(at)}`, `Skäl ${String(at)}.`),
      );
      const sentences = text(aWorkbook().withRows('Aktiviteter', rows), 'tidsplan.avvikelser');
      expect(sentences?.match(/ställdes in/g)).toHaveLength(12);
      expect(sentences).toMatch(/Ytterligare tre aktiviteter avvek från tidsplanen\.$/);
    });

    it.each([
      [['Lov', 'Höst'], 'Lov och Höst ställdes in, eftersom lokalen var stängd.'],
      [['A', 'B', 'C', 'D'], 'Fyra aktiviteter ställdes in, eftersom lokalen var stängd.'],
      [['Kurs, våren'], 'Kurs, våren, ställdes in, eftersom lokalen var stängd.'],
    ])('says once what %j have in common', (names, said) => {
      const rows = names.map((name) => cancelled(name, 'Eftersom lokalen var stängd.'));
      expect(text(aWorkbook().withRows('Aktiviteter', rows), 'tidsplan.avvikelser')).toBe(said);
    });

    it('is not known without activities', () => {
      expect(text(aWorkbook().without('Aktiviteter'), 'tidsplan.saknas')).toBe(NO_ACTIVITIES);
    });
  });

  describe('the budget', () => {
    it.each([['with'], ['without']])('has what else is paid with public money, %s a budget', (budget) => {
      const funded = aWorkbook().withKey(
        'Ärende',
        'Annan offentlig finansiering',
        'Regionen har gett verkstaden 80 000 kronor',
      );
      expect(text(budget === 'with' ? funded : funded.without('Budget'), 'budget.annan-finansiering')).toBe(
        'Regionen har gett verkstaden 80\u00a0000\u00a0kronor.',
      );
      expect(text(aWorkbook(), 'budget.annan-finansiering')).toBeNull();
    });

    it('was followed when sums and every row show it', () => {
      expect(text(aWorkbook(), 'utfall')).toBe(
        'Kostnaderna uppgick till 1\u00a0920\u00a0000\u00a0kronor, vilket motsvarar budgeten. Finansieringen uppgick till samma belopp. Ingen budgetpost avvek från budgeten med både mer än 5\u00a0procent och mer än 5\u00a0000\u00a0kronor.',
      );
    });

    it('has the deviation of the sum, and each beyond the limits with its explanation', () => {
      const builder = aWorkbook()
        .with('Budget', 'Utfall', 14, 500_000)
        .with('Budget', 'Förklaring', 14, 'eftersom en vikarie anställdes');
      expect([text(builder, 'utfall'), text(builder, 'utfall.avvikelser')]).toEqual([
        'Kostnaderna uppgick till 1\u00a0968\u00a0000\u00a0kronor mot budgeterade 1\u00a0920\u00a0000\u00a0kronor, vilket är 48\u00a0000\u00a0kronor (2,5\u00a0procent) över budgeten. Finansieringen uppgick till 1\u00a0920\u00a0000\u00a0kronor, vilket motsvarar budgeten. Kostnaderna översteg finansieringen med 48\u00a0000\u00a0kronor. Det framgår inte av budgeten vem som har betalat mellanskillnaden.',
        'Personalkostnaderna 2024 blev 50\u00a0000\u00a0kronor (11,1\u00a0procent) högre än budget, eftersom en vikarie anställdes.',
      ]);
    });

    const contribution = (...givers: readonly string[]) =>
      givers.reduce(
        (builder, giver) =>
          builder.withRow('Budget', {
            'ÖK-nr': 3,
            År: 2024,
            Typ: 'Finansiering',
            Post: 'Idéburen parts insats, kontant',
            Part: giver,
            Slag: 'Kontant',
            Budget: 50_000,
            Utfall: 40_000,
            Förklaring: 'eftersom en insamling ställdes in',
          }),
        aWorkbook(),
      );
    const foundation = { Namn: 'Stiftelsen Grunden', Roll: 'Idéburen part', Parttyp: 'Stiftelse' };

    it('says "den idéburna parten" when there is only one', () => {
      expect(text(contribution('P2'), 'utfall.avvikelser')).toBe(
        'Den idéburna partens kontanta insats 2024 blev 10\u00a0000\u00a0kronor (20\u00a0procent) lägre än budget, eftersom en insamling ställdes in.',
      );
    });

    it('names the party that contributes, or all of them, when there are several', () => {
      const started = (...givers: readonly string[]) =>
        text(
          contribution(...givers).withRow('Parter', { 'Part-ID': 'P3', ...foundation }),
          'utfall.avvikelser',
        )?.replace(/ 2024 blev .*/, '');
      expect(started('P3')).toBe('Stiftelsen Grundens kontanta insats');
      expect(started('P2', 'P3')).toBe('De idéburna parternas kontanta insats');
    });

    it('reports volunteers’ hours once, unless the two rows differ in amount or reason', () => {
      const fewer = aWorkbook()
        .with('Budget', 'Utfall', 17, 30_000)
        .with('Budget', 'Utfall', 19, 30_000)
        .with('Budget', 'Förklaring', 17, 'eftersom lägret ställdes in');
      const subjects = (builder: WorkbookBuilder) =>
        text(builder, 'utfall.avvikelser')?.match(/(?:De ideella|Den idéburna)[^0-9]+/g);
      const both = ['De ideella timmarnas värde ', 'Den idéburna partens insats i ideella timmar '];
      const alike = fewer.with('Budget', 'Förklaring', 19, 'eftersom lägret ställdes in');
      expect(subjects(alike)).toEqual(both.slice(0, 1));
      expect(subjects(fewer)).toEqual(both);
      expect(subjects(alike.with('Budget', 'Utfall', 19, 29_000))?.sort()).toEqual(both);
    });

    it('says that an explanation is missing', () => {
      expect(text(aWorkbook().with('Budget', 'Utfall', 6, 540_000), 'utfall.avvikelser')).toBe(
        'Kommunens bidrag 2022 blev 60\u00a0000\u00a0kronor (10\u00a0procent) lägre än budget. Förklaring saknas i underlaget.',
      );
    });

    it('claims nothing of a year without outcomes', () => {
      const builder = [14, 15, 16, 17].reduce((b, row) => b.with('Budget', 'Utfall', row, ''), aWorkbook());
      expect([text(builder, 'utfall'), text(builder, 'utfall.saknas')]).toEqual([
        'Kostnaderna 2022–\u20602023 uppgick till 1\u00a0280\u00a0000\u00a0kronor, vilket motsvarar budgeten. Finansieringen uppgick till 1\u00a0920\u00a0000\u00a0kronor, vilket motsvarar budgeten. Ingen budgetpost 2022–\u20602023 avvek från budgeten med både mer än 5\u00a0procent och mer än 5\u00a0000\u00a0kronor.',
        'Uppgifter om kostnader 2024 saknas i underlaget. Rapporten kan därför inte jämföra utfallet med budgeten för det året.',
      ]);
    });

    it('says how many outcomes are missing when some are', () => {
      expect(text(aWorkbook().with('Budget', 'Utfall', 2, ''), 'utfall.saknas')).toBe(
        'Utfall saknas för en av fyra kostnadsposter 2022. Rapporten kan därför inte jämföra utfallet med budgeten för det året.',
      );
    });

    it('says that a forecast is one', () => {
      const builder = aPartYear().with('Budget', 'Prognos', 14, 460_000);
      expect(text(builder, 'utfall')).toBe(
        'Kostnaderna 2022–\u20602023 uppgick till 1\u00a0280\u00a0000\u00a0kronor, vilket motsvarar budgeten. Finansieringen uppgick till samma belopp. Till och med den 30\u00a0september\u00a02024 uppgick årets kostnader till 320\u00a0000\u00a0kronor och årets finansiering till 320\u00a0000\u00a0kronor. Prognosen för kostnaderna 2024 är 650\u00a0000\u00a0kronor mot budgeterade 640\u00a0000\u00a0kronor, vilket är 10\u00a0000\u00a0kronor (1,6\u00a0procent) över budgeten. Prognosen för finansieringen 2024 är 640\u00a0000\u00a0kronor, vilket motsvarar budgeten. Ingen budgetpost 2022–\u20602023 avvek från budgeten med både mer än 5\u00a0procent och mer än 5\u00a0000\u00a0kronor.',
      );
    });

    it('holds what a part of a year came to against no budget', () => {
      const unforecast = [14, 15, 16, 17].reduce(
        (b, row) => b.with('Budget', 'Prognos', row, ''),
        aPartYear(),
      );
      expect(text(unforecast, 'utfall')).toContain(
        'Till och med den 30\u00a0september\u00a02024 uppgick årets kostnader till 320\u00a0000\u00a0kronor och årets finansiering till 320\u00a0000\u00a0kronor. Prognosen för finansieringen 2024 är 640\u00a0000\u00a0kronor, vilket motsvarar budgeten.',
      );
      expect(text(unforecast, 'utfall.saknas')).toBe(
        'Prognos saknas för fyra av fyra kostnadsposter 2024. Rapporten kan därför inte jämföra utfallet med budgeten för det året.',
      );
      expect(text(unforecast, 'avvikelser')).toBeNull();
    });

    it('reports a forecast for costs and financing once when it is the same', () => {
      const builder = [14, 15, 16, 17, 18, 19].reduce(
        (b, row) =>
          b.with('Budget', 'Utfall', row, '').with('Budget', 'Prognos', row, row > 17 ? 300_000 : 150_000),
        aWorkbook().withKey('Ärende', 'Uppgifter till och med', { date: '2024-09-30' }),
      );
      expect(text(builder, 'utfall')).toContain(
        'Finansieringen uppgick till samma belopp. Prognosen för både kostnaderna och finansieringen 2024 är 600\u00a0000\u00a0kronor mot budgeterade 640\u00a0000\u00a0kronor, vilket är 40\u00a0000\u00a0kronor (6,3\u00a0procent) under budgeten.',
      );
    });

    it('does not take a forecast for the outcome of a period that has ended', () => {
      const builder = aWorkbook().with('Budget', 'Utfall', 14, '').with('Budget', 'Prognos', 14, 460_000);
      expect(text(builder, 'utfall.saknas')).toBe(
        'Utfall saknas för en av fyra kostnadsposter 2024. Rapporten kan därför inte jämföra utfallet med budgeten för det året.',
      );
    });

    it('says that no post deviates only when no row does', () => {
      const even = aWorkbook().with('Budget', 'Utfall', 2, 400_000).withRow('Budget', {
        'ÖK-nr': 1,
        År: 2022,
        Typ: 'Kostnad',
        Post: 'Personal',
        Slag: 'Kontant',
        Budget: 450_000,
        Utfall: 500_000,
        Förklaring: 'En tjänst flyttades hit.',
      });
      expect(text(even, 'utfall')).not.toContain('Ingen budgetpost');
      expect(text(even, 'utfall.avvikelser')).toBe(
        'En del av personalkostnaderna 2022 inom överenskommelse 1 blev 50\u00a0000\u00a0kronor (11,1\u00a0procent) lägre än budget. Förklaring saknas i underlaget. En del av personalkostnaderna 2022 inom överenskommelse 1 blev 50\u00a0000\u00a0kronor (11,1\u00a0procent) högre än budget. En tjänst flyttades hit.',
      );
    });

    it('says when rows are left out of the sums', () => {
      expect(text(aWorkbook().with('Budget', 'Typ', 2, ''), 'utfall.saknas')).toBe(
        'En budgetrad utan angiven typ ingår inte i summorna.',
      );
    });

    it('is not known without rows', () => {
      expect(text(aWorkbook().without('Budget'), 'utfall.saknas')).toBe(
        'Uppgifter om budget och utfall saknas i underlaget. Rapporten kan därför inte säga om budgeten har följts.',
      );
    });
  });

  describe('the table of a budget year', () => {
    it('has posts with sums, costs first', () => {
      const { caption, rows } = table(
        aWorkbook()
          .with('Budget', 'Utfall', 2, 498_500)
          .with('Budget', 'Förklaring', 2, 'Vikarie\nhela våren'),
        'budget.2022',
      );
      expect(caption).toBe('Budget och utfall 2022, kronor');
      expect(rows).toEqual([
        [
          'Personal',
          '450\u00a0000',
          '498\u00a0500',
          '−48\u00a0500',
          '−10,8\u00a0%',
          'Vikarie\u000bhela våren',
        ],
        ['Lokaler', '100\u00a0000', '98\u00a0000', '2\u00a0000', '2,0\u00a0%', '–'],
        ['Material och utrustning', '50\u00a0000', '50\u00a0000', '0', '0,0\u00a0%', '–'],
        ['Ideella timmar, värderade', '40\u00a0000', '40\u00a0000', '0', '0,0\u00a0%', '–'],
        ['Summa kostnader', '640\u00a0000', '686\u00a0500', '−46\u00a0500', '−7,3\u00a0%', '–'],
        ['Kommunens bidrag', '600\u00a0000', '600\u00a0000', '0', '0,0\u00a0%', '–'],
        ['Idéburen parts insats, ideella timmar', '40\u00a0000', '40\u00a0000', '0', '0,0\u00a0%', '–'],
        ['Summa finansiering', '640\u00a0000', '640\u00a0000', '0', '0,0\u00a0%', '–'],
      ]);
    });

    it('has no column for explanations when there is none', () => {
      const { columns, rows } = table(aWorkbook(), 'budget.2022');
      expect(columns.map(({ heading }) => heading)).toEqual([
        'Post',
        'Budget',
        'Utfall',
        'Avvikelse, kronor',
        'Avvikelse, procent',
      ]);
      expect(rows.filter(({ length }) => length !== 5)).toEqual([]);
    });

    it('is one of all years where several have no deviation, with the tables of their posts last in the report', () => {
      const { caption, columns, rows } = table(aWorkbook(), 'budget-per-ar');
      expect(caption).toBe('Budget och utfall per år, kronor');
      expect(columns.map(({ heading }) => heading)).toEqual([
        'År',
        'Kostnader, budget',
        'Kostnader, utfall',
        'Avvikelse, kronor',
        'Avvikelse, procent',
        'Finansiering',
      ]);
      expect(rows[0]).toEqual(['2022', '640\u00a0000', '640\u00a0000', '0', '0,0\u00a0%', '640\u00a0000']);
      expect(captions(compose(aWorkbook())).filter((one) => one.startsWith('Budget'))).toEqual([caption]);
      expect(appendix(aWorkbook())[0]).toEqual({
        key: 'tidsplan-och-budget.poster',
        kind: 'heading',
        level: 1,
        text: 'Budget per post',
      });
      expect(captions(appendix(aWorkbook()))).toEqual([
        'Budget och utfall 2022, kronor',
        'Budget och utfall 2023, kronor',
        'Budget och utfall 2024, kronor',
      ]);
    });

    it.each([
      ['a deviation', aWorkbook().with('Budget', 'Utfall', 2, 500_000)],
      ['a gap', aWorkbook().with('Budget', 'Utfall', 2, '')],
    ])('stays in the section for a year with %s', (_what, builder) => {
      expect(captions(compose(builder)).filter((one) => one.startsWith('Budget'))).toEqual([
        'Budget och utfall per år, kronor',
        'Budget och utfall 2022, kronor',
      ]);
      expect(captions(appendix(builder))).toHaveLength(2);
    });

    it('is one a year under one heading where fewer than two years are without deviation', () => {
      const builder = aWorkbook().with('Budget', 'Utfall', 2, 500_000).with('Budget', 'Utfall', 8, 500_000);
      expect(captions(compose(builder)).filter((one) => one.startsWith('Budget'))).toHaveLength(3);
      expect(appendix(builder)).toEqual([]);
    });

    it('does not add up what is missing', () => {
      const { rows } = table(aWorkbook().with('Budget', 'Utfall', 2, ''), 'budget.2022');
      expect([rows[0], rows[4]]).toEqual([
        ['Personal', '450\u00a0000', 'Uppgift saknas', '–', '–'],
        ['Summa kostnader', '640\u00a0000', 'Uppgift saknas', '–', '–'],
      ]);
    });

    it('marks a forecast', () => {
      const builder = aPartYear().with('Budget', 'Prognos', 14, 460_000);
      const { caption, rows } = table(builder, 'budget.2024');
      expect(caption).toBe('Budget, utfall och prognos 2024, kronor');
      expect(rows[0]).toEqual([
        'Personal',
        '450\u00a0000',
        '460\u00a0000 (prognos)',
        '−10\u00a0000',
        '−2,2\u00a0%',
      ]);
      expect(text(builder, 'budget.lasanvisning')).toBe(
        'Ett minustecken betyder att kostnaden är högre eller finansieringen lägre än budget. Belopp märkta prognos avser perioder som ännu pågår. Posterna för 2022–\u20602024 redovisas sist i rapporten, under rubriken Budget per post.',
      );
    });

    it('marks what a part of a year came to, where nothing says what the year will', () => {
      const builder = aPartYear().with('Budget', 'Prognos', 14, '');
      const { rows } = table(builder, 'budget.2024');
      expect([rows[0], rows[4]]).toEqual([
        ['Personal', '450\u00a0000', '225\u00a0000 (hittills)', '–', '–'],
        ['Summa kostnader', '640\u00a0000', '320\u00a0000 (hittills)', '–', '–'],
      ]);
      expect(text(builder, 'budget.lasanvisning')).toBe(
        'Ett minustecken betyder att kostnaden är högre eller finansieringen lägre än budget. Belopp märkta prognos avser perioder som ännu pågår. Belopp märkta hittills gäller till och med den 30\u00a0september\u00a02024 och jämförs inte med budgeten. Posterna för 2022–\u20602023 redovisas sist i rapporten, under rubriken Budget per post.',
      );
    });

    it('shows no forecast beside a sum of a part of the year, so that the column adds up', () => {
      const builder = aPartYear().with('Budget', 'Prognos', 15, '');
      const column = table(builder, 'budget.2024').rows.map((cells) => cells[2]);
      expect(column).toEqual([
        '225\u00a0000 (hittills)',
        '50\u00a0000 (hittills)',
        '25\u00a0000 (hittills)',
        '20\u00a0000 (hittills)',
        '320\u00a0000 (hittills)',
        '600\u00a0000 (prognos)',
        '40\u00a0000 (prognos)',
        '640\u00a0000 (prognos)',
      ]);
    });

    it('is one for each year, with a row for each post, however many rows there are', () => {
      const rows = Array.from({ length: 2000 }, (_, index) => ({
        'ÖK-nr': 1,
        År: 2022,
        Typ: 'Kostnad',
        Post: index % 2 === 0 ? 'Personal' : 'Lokaler',
        Slag: 'Kontant',
        Budget: 100,
        Utfall: 100,
      }));
      const builder = aWorkbook().withRows('Budget', rows);
      expect(table(builder, 'budget.2022').rows.map(([post, budget]) => [post, budget])).toEqual([
        ['Personal', '100\u00a0000'],
        ['Lokaler', '100\u00a0000'],
        ['Summa kostnader', '200\u00a0000'],
      ]);
    });
  });

  describe('the tables of a programme', () => {
    it.each([
      [{ '26–64 år': 40, '65 år och äldre': 18 }, ['Kvinnor', 'Män']],
      [{ '16–19 år': 2, '65 år och äldre': 56 }, ['Flickor/kvinnor', 'Pojkar/män']],
      [{ '65 år och äldre': 50 }, ['Flickor/kvinnor', 'Pojkar/män']],
    ])('calls participants women and men where all are known to be adults: %j', (ages, headings) => {
      const genders = { 'Flickor/kvinnor': 30, 'Pojkar/män': 28, 'Annat/uppgift saknas': 0 };
      const rows = [held('Unika deltagare', { ...genders, ...ages })];
      const { columns } = table(aWorkbook().withRows('Aktiviteter', rows), 'aktiviteter.a9.unika-deltagare');
      expect(columns.slice(3, 5).map(({ heading }) => heading)).toEqual(headings);
    });

    it('have occasions and participants by gender and age, a row for each year', () => {
      const occasions = table(aWorkbook(), 'aktiviteter.a2.unika-deltagare');
      expect([occasions.caption, occasions.columns.map(({ heading }) => heading), occasions.rows[0]]).toEqual(
        [
          'Sommarkurs: tillfällen och unika deltagare per år',
          [
            'År',
            'Planerade tillfällen',
            'Genomförda tillfällen',
            'Flickor/kvinnor',
            'Pojkar/män',
            'Annat/uppgift saknas',
            'Deltagare totalt',
          ],
          ['2022', '10', '10', '30', '28', '0', '58'],
        ],
      );
      const ages = table(aWorkbook(), 'aktiviteter.a2.unika-deltagare.alder');
      expect([ages.caption, ages.columns.map(({ heading }) => heading), ages.rows[0]]).toEqual([
        'Sommarkurs: unika deltagare efter ålder',
        ['År', '7–12 år', '13–15 år', 'Totalt'],
        ['2022', '40', '18', '58'],
      ]);
    });

    it('do not show a small group or what would give it away, and say so', () => {
      const builder = aWorkbook().with('Aktiviteter', 'Flickor/kvinnor', 3, 3);
      expect(table(builder, 'aktiviteter.a2.unika-deltagare').rows[0]).toEqual([
        '2022',
        '10',
        '10',
        'Visas inte',
        'Visas inte',
        '0',
        '31',
      ]);
      expect(text(builder, 'aktiviteter.lasanvisning')).toBe(
        'Grupper med färre än fem personer visas inte i tabellerna, och inte heller uppgifter som skulle avslöja dem. De grupper som inte visas ingår i totalen.',
      );
    });

    it('say that people may be counted twice where activities are added up', () => {
      const builder = aWorkbook().with('Aktiviteter', 'Planerad start', 5, { date: '2022-07-02' });
      expect([
        text(aWorkbook(), 'aktiviteter.lasanvisning'),
        text(builder, 'aktiviteter.lasanvisning'),
      ]).toEqual([
        null,
        'Unika deltagare räknas för varje aktivitet. Den som har deltagit i flera aktiviteter räknas därför flera gånger.',
      ]);
    });

    it('show neither a small total nor four groups that must be one each', () => {
      const ages = { '0–6 år': 1, '7–12 år': 1, '13–15 år': 1, '16–19 år': 1 };
      const genders = { 'Flickor/kvinnor': 2, 'Pojkar/män': 2, 'Annat/uppgift saknas': 0 };
      const builder = aWorkbook().withRows('Aktiviteter', [held('Unika deltagare', { ...genders, ...ages })]);
      const hidden = (length: number) => Array.from({ length }, () => 'Visas inte');
      expect(table(builder, 'aktiviteter.a9.unika-deltagare').rows).toEqual([
        ['2024', '10', '10', ...hidden(2), '0', 'Visas inte'],
      ]);
      const shown = table(builder, 'aktiviteter.a9.unika-deltagare.alder');
      expect(shown.rows).toEqual([['2024', ...hidden(9)]]);
      expect(shown.columns.map(({ heading }) => heading)).toContain('65 år och äldre');
      expect(text(builder, 'aktiviteter.lasanvisning')).toBe(
        'Grupper med färre än fem personer visas inte i tabellerna, och inte heller uppgifter som skulle avslöja dem.',
      );
    });

    it('show every visit, as visits are not people', () => {
      const genders = { 'Flickor/kvinnor': 381, 'Pojkar/män': 479, 'Annat/uppgift saknas': 4 };
      const ages = { '7–12 år': 861, '13–15 år': 3 };
      const visits = held('Besök', { ...genders, ...ages });
      const builder = aWorkbook().withRows('Aktiviteter', [visits]);
      expect(table(builder, 'aktiviteter.a9.besok').rows).toEqual([
        ['2024', '10', '10', '381', '479', '4', '864'],
      ]);
      expect(table(builder, 'aktiviteter.a9.besok.alder').rows).toEqual([['2024', '861', '3', '864']]);
      expect(text(builder, 'aktiviteter.lasanvisning')).toBeNull();
      const people = held('Unika deltagare', {
        'Flickor/kvinnor': 12,
        'Pojkar/män': 2,
        'Annat/uppgift saknas': 0,
      });
      const both = aWorkbook().withRows('Aktiviteter', [visits, people]);
      expect(text(both, 'aktiviteter.lasanvisning')).toBe(
        'Grupper med färre än fem personer visas inte i tabellerna, och inte heller uppgifter som skulle avslöja dem. De grupper som inte visas ingår i totalen. Antalet besök visas alltid, eftersom ett besök inte är detsamma som en person.',
      );
    });

    it('show no small group of what may be people, when the way of counting is missing', () => {
      const genders = { 'Flickor/kvinnor': 30, 'Pojkar/män': 20, 'Annat/uppgift saknas': 2 };
      const builder = aWorkbook().withRows('Aktiviteter', [held('', genders)]);
      const { rows } = table(builder, 'aktiviteter.a9.utan-raknesatt');
      expect(rows).toEqual([['2024', '10', '10', '30', 'Visas inte', 'Visas inte', '52']]);
    });

    it('have no number in a cell that is withheld', () => {
      const block = compose(aWorkbook().with('Aktiviteter', 'Flickor/kvinnor', 3, 3)).find(
        ({ key }) => key === 'tidsplan-och-budget.aktiviteter.a2.unika-deltagare',
      );
      expect(block?.kind === 'table' && block.rows[0]?.cells.slice(3, 5)).toEqual([
        { text: 'Visas inte' },
        { text: 'Visas inte' },
      ]);
    });

    it('say that a figure is missing, in the sum too', () => {
      const { rows } = table(
        aWorkbook().with('Aktiviteter', 'Pojkar/män', 3, ''),
        'aktiviteter.a2.unika-deltagare',
      );
      expect(rows[0]).toEqual(['2022', '10', '10', '30', 'Uppgift saknas', '0', 'Uppgift saknas']);
    });

    it('have a dash for a year in which nothing has been held yet', () => {
      const planned = {
        'Aktivitet-ID': 'A9',
        Verksamhetsdel: 'Sommarkurs',
        Aktivitet: 'Sommarkurs 2025',
        'Planerad start': { date: '2025-06-20' },
        'Planerat slut': { date: '2025-07-01' },
        Status: 'Planerad',
        'Planerade tillfällen': 10,
        Räknesätt: 'Unika deltagare',
      };
      const { rows } = table(aWorkbook().withRow('Aktiviteter', planned), 'aktiviteter.a2.unika-deltagare');
      expect(rows[3]).toEqual(['2025', '10', '–', '–', '–', '–', '–']);
    });

    it('are as many for ten thousand activities as for one', () => {
      const held = {
        Verksamhetsdel: 'Sommarkurs',
        'Planerad start': { date: '2024-06-20' },
        Status: 'Genomförd',
        'Planerade tillfällen': 1,
        'Genomförda tillfällen': 1,
        'Flickor/kvinnor': 5,
        'Pojkar/män': 5,
        'Annat/uppgift saknas': 0,
        Räknesätt: 'Besök',
      };
      const builder = aWorkbook().withRows(
        'Aktiviteter',
        Array.from({ length: 10_000 }, () => held),
      );
      expect(table(builder, 'aktiviteter.mal.m2.besok').rows).toEqual([
        ['2024', '10\u00a0000', '10\u00a0000', '50\u00a0000', '50\u00a0000', '0', '100\u00a0000'],
      ]);
    });
  });

  it('has headings only where there are tables', () => {
    const headings = (builder: WorkbookBuilder) =>
      compose(builder).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect([headings(aWorkbook()), headings(aWorkbook().without('Aktiviteter', 'Budget'))]).toEqual([
      ['Aktiviteter', 'Budget'],
      [],
    ]);
  });

  it('keeps text from cells literal, and every text on lines that a document can hold', () => {
    const hostile = 'a\r\nb\n\n<script>{{Diarienummer}}=1+1 😀';
    const blocks = compose(
      aWorkbook()
        .with('Verksamhetsdelar', 'Verksamhetsdel', 2, hostile)
        .with('Aktiviteter', 'Aktivitet', 2, hostile)
        .with('Aktiviteter', 'Status', 2, 'Inställd')
        .with('Aktiviteter', 'Avvikelse, förklaring', 2, hostile)
        .with('Budget', 'Utfall', 2, 1)
        .with('Budget', 'Förklaring', 2, hostile),
    );
    const all = JSON.stringify(blocks);
    expect(all).not.toMatch(/\\n|\\r/);
    expect(all.split('<script>{{Diarienummer}}=1+1 😀').length - 1).toBe(4);
  });

  it('marks what is missing in a draft', () => {
    const { workbook } = aWorkbook().without('Aktiviteter').read();
    expect(composeTimeAndBudget(workbook, { date: null, draft: true })[0]).toEqual({
      key: 'tidsplan-och-budget.tidsplan.saknas',
      kind: 'paragraph',
      runs: [{ text: `[${NO_ACTIVITIES}]`, bold: true }],
    });
  });

  it('has the officer’s own text instead of its prose, and keeps the tables', () => {
    const keys = compose(aWorkbook().withKey('Texter', 'Tidsplan och budget', 'Tidsplanen har följts.')).map(
      ({ key }) => key,
    );
    expect(keys.slice(0, 2)).toEqual([
      'tidsplan-och-budget.egen.95bdf29f',
      'tidsplan-och-budget.aktiviteter',
    ]);
  });
});
