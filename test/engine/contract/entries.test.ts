import { composeReport } from '../../../src/iop/compose-report';
import { entryName, entryPlaces, isSameOrder, workbookEntries } from '../../../src/engine/contract/entries';
import { sheets, tabs } from '../../../src/iop/sheets';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';

function textsOf(book: WorkbookBuilder): Readonly<Record<string, string>> {
  const entries = [...workbookEntries(tabs, book.read().workbook)];
  return Object.fromEntries(entries.map(([key, { text }]) => [key, text]));
}

/** The workbook with the rows of a tab the other way round. */
function reversed(book: WorkbookBuilder, tab: string): WorkbookBuilder {
  const [headings = [], ...rows] = book.sheets.find(({ name }) => name === tab)?.cells ?? [];
  return book.withCells(tab, [headings, ...rows.reverse()]);
}

const tables = sheets.filter(({ form }) => form === 'table').map(({ name }) => name);
/** The tabs whose rows the report takes as they stand. */
const ordered = ['Parter', 'Överenskommelser', 'Verksamhetsdelar', 'Mål', 'Åtaganden', 'Lärdomar'];

/** The tabs and fields that keys are made of. Records in workbooks hold them: a name here is never changed. */
const frozen: Readonly<Record<string, string>> = {
  case: 'municipality documentType administration department registryNumber date dataUntil officerName officerPhone officerEmail committee committeeShort meetingDate title subtitle preparedWithin consultedWith concernsChildren otherFunding',
  parties:
    'id name shortName definiteForm formerName nameSince role type organisationNumber nameChange order',
  agreements:
    'number title start end signed decidedBy registryNumber parties grant gapExplanation reported plannedReport aidGround attached type ended endDecision order',
  programmes: 'name description audience ageFrom ageTo free order',
  goals:
    'id agreements programme goal indicator direction target unit outcome source dataUntil computedJudgement judgement comment ground effect yearOutcomes order',
  budget:
    'agreement year type post party nature budget outcome forecast deviation deviationPercent explanation hours hourValue',
  payments: 'agreement date amount recipient note decision reconciledWith',
  activities:
    'id agreement programme activity plannedStart plannedEnd actualStart actualEnd status plannedOccasions heldOccasions girls boys otherGender age0to6 age7to12 age13to15 age16to19 age20to25 age26to64 age65plus ageUnknown total counting delayDays explanation',
  undertakings: 'party agreements undertaking status source comment ground order',
  lessons: 'type lesson raisedBy priority consequence furtherWork order',
  followUps: 'type date from to agreements parties registryNumber conclusion doneBy link',
  proposals: 'number type wording motivation from to forChildren forEconomy',
  signatures: 'order name title administration',
  attachments: 'number title type agreement link status dated due received',
  texts:
    'summary summary.placement background background.placement goals goals.placement timeAndBudget timeAndBudget.placement undertakings undertakings.placement lessons lessons.placement preparation preparation.placement equality equality.placement children children.placement economy economy.placement opinion opinion.placement ecology ecology.placement unions unions.placement',
  settings:
    'template deviationPercent deviationAmount partlyThreshold delayDays occasionsPercent smallestGroup euroRate euroRateDate registryPattern emailDomain recipients sections decisionStyle signaturePlace distribution decisionOpening signatureForm listsItself registryLabel auditorQuestions',
};

describe('workbookEntries', () => {
  it('tells what each filled cell said and where it stands', () => {
    const book = aWorkbook();
    const entries = workbookEntries(tabs, book.read().workbook);
    expect(entries.get('goals|M1|outcome')).toEqual({
      place: placeAt(`Mål!${book.cellOf('Mål', 'Utfall', 2)}`),
      text: '120',
    });
    expect(entries.get('case||title')?.place).toEqual(
      placeAt(`Ärende!${book.cellOfKey('Ärende', 'Rubrik')}`),
    );
  });

  it('leaves out what is empty and what the workbook computes', () => {
    const book = aWorkbook().with('Mål', 'Utfall', 2, '').with('Mål', 'Beräknad bedömning', 2, 'Uppfyllt');
    const keys = Object.keys(textsOf(book)).filter((key) => key.startsWith('goals|M1|'));
    expect(keys).not.toContain('goals|M1|outcome');
    expect(keys).not.toContain('goals|M1|computedJudgement');
    expect(keys).toContain('goals|M1|judgement');
  });

  it('gives each row its own key by the ids of the tab, or by what the row is about', () => {
    const keys = Object.keys(textsOf(aWorkbook()));
    expect(keys).toEqual(
      expect.arrayContaining([
        'parties|P1|name',
        'agreements|1|start',
        'activities|A1|status',
        'proposals|1|wording',
        'budget|1 / 2022 / Kostnad / Personal|budget',
        'texts||equality',
      ]),
    );
    expect(keys.filter((key) => /\|\?\|/.test(key))).toEqual([]);
  });

  it('keeps every key when a row is put first and when columns change places', () => {
    const book = aWorkbook();
    const [headings = [], ...rows] = book.sheets.find(({ name }) => name === 'Budget')?.cells ?? [];
    const turned = book.withCells(
      'Budget',
      [headings, ...rows].map((row) => [...row].reverse()),
    );
    expect(textsOf(turned)).toEqual(textsOf(book));
    const [first = []] = rows;
    const other = first.map((cell, column) => (headings[column] === 'År' ? 2031 : cell));
    const longer = textsOf(book.withCells('Budget', [headings, other, ...rows]));
    expect(longer).toMatchObject(textsOf(book));
    expect(Object.keys(longer).filter((key) => key.includes('/ 2031 /')).length).toBeGreaterThan(4);
  });

  it('knows a party by its id whether the cell says the id or the name', () => {
    const name = aWorkbook().read().workbook.parties.rows[0]?.name.value ?? '';
    const byId = textsOf(aWorkbook().with('Budget', 'Part', 2, 'P1'));
    const byName = textsOf(aWorkbook().with('Budget', 'Part', 2, name));
    expect(byName).toEqual({ ...byId, 'budget|1 / 2022 / Kostnad / Personal / P1|party': name });
  });

  it('tells rows alike in name apart by what else they say, whichever stands first', () => {
    const [headings = [], first = []] = aWorkbook().sheets.find(({ name }) => name === 'Budget')?.cells ?? [];
    const withBudget = (amount: number) =>
      first.map((cell, column) => (headings[column] === 'Budget' ? amount : cell));
    const one = aWorkbook().withCells('Budget', [headings, withBudget(100), withBudget(250)]);
    const other = aWorkbook().withCells('Budget', [headings, withBudget(250), withBudget(100)]);
    expect(textsOf(one)).toEqual(textsOf(other));
    const amounts = Object.entries(textsOf(one)).filter(([key]) => /^budget\|.*\|budget$/.test(key));
    expect(amounts.map(([, text]) => text).sort()).toEqual(['100', '250']);
  });

  it('has a key for rows without a name too', () => {
    const book = aWorkbook().with('Mål', 'Mål-ID', 2, '').with('Mål', 'Mål-ID', 3, '');
    const goals = Object.entries(textsOf(book)).filter(([key]) => /^goals\|\?( #2)?\|goal$/.test(key));
    expect(goals).toHaveLength(2);
  });

  it('holds the placement of a text as an entry of its own', () => {
    const book = aWorkbook().withPlacement('Bakgrund', 'Efter den automatiska texten');
    expect(textsOf(book)['texts||background.placement']).toBe('Efter den automatiska texten');
  });

  it.each(tables)('holds the order of rows where the report depends on it: %s', (tab) => {
    const [book, other] = [aWorkbook(), reversed(aWorkbook(), tab)];
    const report = (one: WorkbookBuilder) =>
      JSON.stringify(composeReport(one.read().workbook, { errors: 0 }));
    if (report(book) !== report(other)) expect(ordered).toContain(tab);
    const [texts, others] = [textsOf(book), textsOf(other)];
    const differing = Object.keys(texts).filter((key) => texts[key] !== others[key]);
    expect(differing).toEqual(ordered.includes(tab) ? [expect.stringMatching(/\|\|order$/)] : []);
  });
});

describe('entryPlaces', () => {
  it('has the keys that records in workbooks hold', () => {
    const fields = new Map<string, Set<string>>();
    for (const key of entryPlaces(tabs, aWorkbook().read().workbook).keys()) {
      const [tab = '', , field = ''] = key.split('|');
      fields.set(tab, (fields.get(tab) ?? new Set()).add(field));
    }
    const found = [...fields].map(([tab, names]) => [tab, [...names].join(' ')]);
    expect(Object.fromEntries(found)).toEqual(frozen);
  });

  it('tells where an entry belongs that is empty', () => {
    const book = aWorkbook().with('Mål', 'Utfall', 2, '');
    expect(entryPlaces(tabs, book.read().workbook).get('goals|M1|outcome')).toEqual(
      placeAt(`Mål!${book.cellOf('Mål', 'Utfall', 2)}`),
    );
  });
});

describe('entryName', () => {
  it.each([
    ['goals|M1|outcome', { sheet: 'Mål', row: 'M1', column: 'Utfall' }],
    ['case||title', { sheet: 'Ärende', row: null, column: 'Rubrik' }],
    ['texts||background.placement', { sheet: 'Texter', row: null, column: 'Bakgrund, så används texten' }],
    ['goals||order', { sheet: 'Mål', row: null, column: null }],
    [
      'budget|1 / 2022 / Kostnad / Personal|outcome',
      { sheet: 'Budget', row: 'Personal (kostnad), överenskommelse 1, 2022', column: 'Utfall' },
    ],
    [
      'budget|1 / 2022 / Finansiering / Bidrag / P1 #2|budget',
      { sheet: 'Budget', row: 'Bidrag (finansiering), P1, överenskommelse 1, 2022 #2', column: 'Budget' },
    ],
    [
      'budget|1 / Kostnad / Personal|outcome',
      { sheet: 'Budget', row: '1 / Kostnad / Personal', column: 'Utfall' },
    ],
    ['later|X|thing', { sheet: 'later', row: 'X', column: 'thing' }],
    [
      `learnings|Utmaning / ${'å'.repeat(60)}|text`,
      { sheet: 'learnings', row: `Utmaning / ${'å'.repeat(60)}…`, column: 'text' },
    ],
  ])('names %s in the words of the workbook', (key, name) => {
    expect(entryName(tabs, key)).toEqual(name);
  });
});

describe('isSameOrder', () => {
  it('compares the rows that both have', () => {
    expect(isSameOrder('M1; M2; M3', 'M0; M1; M3')).toBe(true);
    expect(isSameOrder('M1; M2; M3', 'M3; M1')).toBe(false);
  });
});
