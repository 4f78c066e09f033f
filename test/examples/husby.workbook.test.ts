import { example } from '../../examples/husby.workbook';
import { readWorkbook } from '../../src/iop/read-workbook';
import { checkRules } from '../../src/iop/rules/rules';
import { dayAt, numberAt, rawSheets, rowsOf, textAt } from './cells';

const caseRow = rowsOf(example, 'Ärende')[0];
const texts = rowsOf(example, 'Texter')[0];
const agreements = rowsOf(example, 'Överenskommelser');
const budget = rowsOf(example, 'Budget');
const activities = rowsOf(example, 'Aktiviteter');
const proposals = rowsOf(example, 'Beslutsförslag').map((row) => textAt(row, 'Lydelse'));

type Row = (typeof budget)[number];

describe('husby', () => {
  it('is read without a finding', () => {
    expect(readWorkbook(rawSheets(example)).findings).toEqual([]);
  });

  it('has no error by any rule', () => {
    expect(checkRules(readWorkbook(rawSheets(example))).filter(({ severity }) => severity === 'FEL')).toEqual(
      [],
    );
  });

  it('is of a modest size', () => {
    expect([agreements.length, budget.length, activities.length]).toEqual([4, 30, 13]);
  });

  it('has its days in order: figures, report, meeting, end of the last agreement', () => {
    const days = [
      dayAt(caseRow, 'Uppgifter till och med'),
      dayAt(caseRow, 'Datum'),
      dayAt(caseRow, 'Sammanträdesdatum'),
      dayAt(agreements.at(-1), 'Slutdatum'),
    ];
    expect(days).toEqual([...days].sort());
  });

  it('has follow-ups that cover no time after their day, and are no later than the report', () => {
    for (const followUp of rowsOf(example, 'Uppföljningar')) {
      expect(dayAt(followUp, 'Avser till') <= dayAt(followUp, 'Datum')).toBe(true);
      expect(dayAt(followUp, 'Datum') <= dayAt(caseRow, 'Datum')).toBe(true);
    }
  });

  it('names the committee as it was called when each agreement was signed', () => {
    const since = dayAt(rowsOf(example, 'Parter')[0], 'Namn gäller från');
    for (const agreement of agreements) {
      const name =
        dayAt(agreement, 'Tecknad') < since ? 'Rinkeby-Kista stadsdelsnämnd' : 'Järva stadsdelsnämnd';
      expect(textAt(agreement, 'Benämning')).toContain(`mellan ${name} och`);
    }
  });
});

describe('husby, money', () => {
  it.each(agreements)('has agreed = budgeted = paid for agreement $ÖK-nr', (agreement) => {
    const own = (row: Row) => row['ÖK-nr'] === agreement['ÖK-nr'];
    const grant = numberAt(agreement, 'Avtalat bidrag, hela perioden');
    expect(grant).toBeGreaterThan(0);
    expect(
      sum(
        budget.filter((row) => own(row) && row['Post'] === 'Kommunens bidrag'),
        'Budget',
      ),
    ).toBe(grant);
    expect(sum(rowsOf(example, 'Utbetalningar').filter(own), 'Belopp')).toBe(grant);
  });

  it.each([2019, 2020, 2022, 2023, 2024])(
    'has financing = cost for %i, budgeted and as it came out',
    (year) => {
      const ofYear = budget.filter((row) => row['År'] === year);
      const cost = ofYear.filter(({ Typ }) => Typ === 'Kostnad');
      const financing = ofYear.filter(({ Typ }) => Typ === 'Finansiering');
      expect(sum(cost, 'Budget')).toBeGreaterThan(0);
      for (const column of ['Budget', 'Utfall', 'Prognos'])
        expect(sum(financing, column)).toBe(sum(cost, column));
    },
  );

  it('has an outcome for each ended agreement and a forecast for the current one', () => {
    for (const row of budget) {
      const running = row['ÖK-nr'] === 4;
      expect([row['Utfall'] === undefined, row['Prognos'] === undefined]).toEqual([running, !running]);
    }
  });

  it('has no row beyond both limits of deviation', () => {
    for (const row of budget) {
      const planned = numberAt(row, 'Budget');
      const deviation = Math.abs(planned - numberAt(row, 'Utfall') - numberAt(row, 'Prognos'));
      expect(deviation > planned * 0.05 && deviation > 5000).toBe(false);
    }
  });

  it('values volunteers at hours × value', () => {
    const volunteers = budget.filter((row) => row['Timmar'] !== undefined);
    expect(volunteers).toHaveLength(10);
    for (const row of volunteers) {
      const value = numberAt(row, 'Utfall') + numberAt(row, 'Prognos');
      expect(numberAt(row, 'Timmar') * numberAt(row, 'Timvärde')).toBe(value);
    }
  });

  it('says in the summary only what the years show: costs within the budget', () => {
    for (const year of [2019, 2020, 2022, 2023]) {
      const cost = budget.filter((row) => row['År'] === year && row['Typ'] === 'Kostnad');
      expect(sum(cost, 'Utfall')).toBeLessThanOrEqual(sum(cost, 'Budget'));
    }
    expect(textAt(texts, 'Sammanfattning')).toContain('inom budgeten');
  });
});

const genders = ['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas'];
const ages = ['7–12 år', '13–15 år', '16–19 år'];

describe('husby, participants', () => {
  it('counts as many by gender as by age, and no group of one to four', () => {
    for (const row of activities) {
      expect(total(row, genders)).toBe(total(row, ages));
      for (const group of [...genders, ...ages]) expect([1, 2, 3, 4]).not.toContain(numberAt(row, group));
    }
  });

  it('has the figures of the activities in the equality analysis', () => {
    const camp = of('Art Camp');
    const outreach = of('Konstakuten');
    const text = textAt(texts, 'Jämställdhetsanalys').replace(/\u00a0/g, '');
    expect(text).toContain(
      `var ${digits(camp.girls)} av ${digits(camp.all)} deltagare flickor (${share(camp.girls, camp.all)} procent) och ${digits(camp.boys)} pojkar (${share(camp.boys, camp.all)} procent)`,
    );
    expect(text).toContain(
      `${digits(outreach.girls)} av ${digits(outreach.all)} besök av flickor (${share(outreach.girls, outreach.all)} procent) och ${digits(outreach.boys)} av pojkar (${share(outreach.boys, outreach.all)} procent)`,
    );
  });

  it('has goals whose outcomes are those of the activities', () => {
    const camp = of('Art Camp');
    const summers = activities.filter((row) => textAt(row, 'Aktivitet').includes('sommarlovet'));
    const outreach = activities.filter(({ Verksamhetsdel }) => Verksamhetsdel === 'Konstakuten');
    expect(rowsOf(example, 'Mål').map((goal) => goal['Utfall'])).toEqual([
      undefined,
      sum(
        summers.map((row) => ({ antal: total(row, genders) })),
        'antal',
      ),
      Number(share(camp.girls, camp.all)),
      sum(outreach, 'Genomförda tillfällen'),
      of('Konstakuten').all,
    ]);
  });
});

describe('husby, texts', () => {
  it('has the same proposals, in the same order, in all three places', () => {
    expect(proposals).toHaveLength(2);
    for (const section of ['Sammanfattning', 'Förvaltningens synpunkter och förslag']) {
      const places = proposals.map((wording) =>
        textAt(texts, section).indexOf(`att ${wording.charAt(0).toLowerCase()}${wording.slice(1)}`),
      );
      expect(places[0]).toBeGreaterThan(-1);
      expect(places[1]).toBeGreaterThan(places[0] ?? 0);
    }
  });

  it('limits its claims to the cut-off date of the figures', () => {
    for (const section of ['Sammanfattning', 'Måluppfyllelse', 'Uppfyllnad av parternas åtaganden'])
      expect(textAt(texts, section)).toContain('till och med den 30 september 2024');
    expect(dayAt(caseRow, 'Uppgifter till och med')).toBe('2024-09-30');
  });

  it('mentions every attachment by its number', () => {
    for (const attachment of rowsOf(example, 'Bilagor'))
      expect(textAt(texts, 'Bakgrund')).toContain(`bilaga ${digits(numberAt(attachment, 'Nr'))})`);
  });

  it('says which children, their best interests and how they were heard', () => {
    const text = textAt(texts, 'Barnkonsekvensanalys');
    for (const said of ['7–19 år', 'barnets bästa', 'komma till tals', 'artikel 31'])
      expect(text).toContain(said);
  });

  it('writes the name in one form, spans with en dashes, and no doubled words', () => {
    const everything = JSON.stringify(rawSheets(example));
    expect(everything).not.toMatch(/Hantverksföreningen|Hantverksförenings/);
    expect(
      everything.match(/(?<=Husby Konst )\S+ \p{L}+/gu)?.every((end) => end === '& Hantverksförening'),
    ).toBe(true);
    expect(JSON.stringify(texts)).not.toMatch(/\d{4}-\d{4}| - |uppdrar till|(?<=[\s"])(\p{L}+) \1(?!\p{L})/u);
  });
});

it('has an organisation number with a right check digit, of no natural person', () => {
  const number = textAt(rowsOf(example, 'Parter')[1], 'Organisationsnummer');
  expect(number).toMatch(/^\d\d[2-9]\d{3}-\d{4}$/);
  const digits = Array.from(number.replace('-', ''), Number);
  const weighed = digits.map((digit, place) => (place % 2 === 0 ? digit * 2 : digit));
  const checksum = weighed.reduce((left, value) => left + (value > 9 ? value - 9 : value), 0);
  expect(checksum % 10).toBe(0);
});

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((left, row) => left + numberAt(row, column), 0);
}

function total(row: Row, columns: readonly string[]): number {
  return columns.reduce((left, column) => left + numberAt(row, column), 0);
}

function of(programme: string): { readonly girls: number; readonly boys: number; readonly all: number } {
  const rows = activities.filter(({ Verksamhetsdel }) => Verksamhetsdel === programme);
  const girls = sum(rows, 'Flickor/kvinnor');
  const boys = sum(rows, 'Pojkar/män');
  return { girls, boys, all: girls + boys + sum(rows, 'Annat/uppgift saknas') };
}

function digits(count: number): string {
  return String(count);
}

function share(part: number, whole: number): string {
  return String(Math.round((part / whole) * 100));
}
