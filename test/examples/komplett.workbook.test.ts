import { isWritten, readWrittenForm } from '../../src/engine/contract/written-form';
import { example } from '../../examples/komplett.workbook';
import type { PlainValue } from '../../examples/example';
import { sheets } from '../../src/iop/sheets';
import { readWorkbook } from '../../src/iop/read-workbook';
import { checkRules } from '../../src/iop/rules/rules';
import { cellsOf, dayAt, headingsOf, numberAt, rawSheets, rowsOf, textAt } from './cells';

const agreements = rowsOf(example, 'Överenskommelser');
const budget = rowsOf(example, 'Budget');
const activities = rowsOf(example, 'Aktiviteter');
const texts = rowsOf(example, 'Texter')[0];
const goals = rowsOf(example, 'Mål');

type Row = Readonly<Record<string, PlainValue>>;

describe('komplett', () => {
  it('is read without a finding', () => {
    expect(readWorkbook(rawSheets(example)).findings).toEqual([]);
  });

  it('has no error, no warning and few pieces of advice by any rule', () => {
    const findings = checkRules(readWorkbook(rawSheets(example)));
    expect(findings.filter(({ severity }) => severity !== 'TIPS')).toEqual([]);
    expect(findings.length).toBeLessThan(5);
  });

  it('fills every tab of the contract, with its headings only', () => {
    const headings = new Map<string, readonly string[]>(
      sheets.map((sheet) => [sheet.name, headingsOf(sheet)]),
    );
    expect(example.sheets.map(({ name }) => name)).toEqual([...headings.keys()]);
    for (const { tab, heading } of cellsOf(example)) expect(headings.get(tab)).toContain(heading);
    for (const name of headings.keys()) expect(rowsOf(example, name)).not.toEqual([]);
  });

  it('says that everything in it is made up', () => {
    expect(example.name).toContain('påhittat exempel');
    expect(example.about.join(' ')).toContain('allt i den är påhittat');
  });

  it('has only reserved addresses and telephone numbers', () => {
    const everything = JSON.stringify(rawSheets(example));
    const domains = everything.match(/(?<=@)[a-z.]+/g) ?? [];
    expect(domains).toHaveLength(3);
    expect(new Set(domains)).toEqual(new Set(['example.se']));
    expect(everything.match(/\b0\d{1,3}-\d{3} \d[\d ]+/g)).toEqual(['08-465 004 17']);
  });

  it('is a committee, an association and a foundation, in agreements that follow day by day', () => {
    expect(rowsOf(example, 'Parter').map((party) => party['Parttyp'])).toEqual([
      'Kommunal nämnd',
      'Ideell förening',
      'Stiftelse',
    ]);
    const dayAfter = (day: string) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const starts = agreements.map((agreement) => dayAt(agreement, 'Startdatum'));
    const followers = agreements.map((agreement) => dayAfter(dayAt(agreement, 'Slutdatum')));
    expect(starts).toHaveLength(3);
    expect(starts.slice(1)).toEqual(followers.slice(0, -1));
  });

  it('writes its proposals as att-satser and its registry numbers by its own pattern', () => {
    for (const proposal of rowsOf(example, 'Beslutsförslag'))
      expect(textAt(proposal, 'Lydelse')).toMatch(/^att .+[^.]$/);
    const form = readWrittenForm(textAt(rowsOf(example, 'Inställningar')[0], 'Diarienummermönster')) ?? [];
    const numbered = cellsOf(example).filter(({ heading }) => heading === 'Diarienummer');
    expect(numbered.length).toBeGreaterThan(4);
    expect(numbered.filter(({ value }) => typeof value !== 'string' || !isWritten(value, form))).toEqual([]);
  });

  it('has only the texts that an officer must write', () => {
    expect(Object.keys(texts ?? {})).toEqual([
      'Jämställdhetsanalys',
      'Barnkonsekvensanalys',
      'Ekonomiska konsekvenser',
    ]);
  });
});

describe('komplett, money', () => {
  it.each(agreements)('has agreed = budgeted = paid before repayment for agreement $ÖK-nr', (agreement) => {
    const own = (row: Row) => row['ÖK-nr'] === agreement['ÖK-nr'];
    const grant = numberAt(agreement, 'Avtalat bidrag, hela perioden');
    expect(grant).toBeGreaterThan(0);
    expect(
      sum(
        budget.filter((row) => own(row) && row['Post'] === 'Kommunens bidrag'),
        'Budget',
      ),
    ).toBe(grant);
    const paid = rowsOf(example, 'Utbetalningar').filter((row) => own(row) && numberAt(row, 'Belopp') > 0);
    expect(sum(paid, 'Belopp')).toBe(grant);
  });

  it('has the grant after the repayment in the text on the economy', () => {
    const outcome = sum(
      budget.filter((row) => row['Post'] === 'Kommunens bidrag'),
      'Utfall',
    );
    expect(sum(rowsOf(example, 'Utbetalningar'), 'Belopp')).toBe(outcome);
    expect(textAt(texts, 'Ekonomiska konsekvenser').replace(/(?<=\d) (?=\d)/g, '')).toContain(
      `sammanlagt ${String(outcome)} kronor`,
    );
  });

  it.each([2022, 2023, 2024, 2025])('has financing = cost for %i, budgeted and as it came out', (year) => {
    const ofYear = budget.filter((row) => row['År'] === year);
    const cost = ofYear.filter(({ Typ }) => Typ === 'Kostnad');
    const financing = ofYear.filter(({ Typ }) => Typ === 'Finansiering');
    expect(sum(cost, 'Budget')).toBeGreaterThan(0);
    for (const column of ['Budget', 'Utfall']) expect(sum(financing, column)).toBe(sum(cost, column));
  });

  it('explains the rows beyond both limits of deviation, and no others', () => {
    const beyond = budget.filter((row) => {
      const planned = numberAt(row, 'Budget');
      const deviation = Math.abs(planned - numberAt(row, 'Utfall'));
      return deviation > planned * 0.05 && deviation > 5_000;
    });
    expect(beyond).toHaveLength(8);
    expect(budget.filter((row) => row['Förklaring'] !== undefined)).toEqual(beyond);
  });
});

const genders = ['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas'];
const ages = ['7–12 år', '13–15 år', '16–19 år', '20–25 år', '26–64 år', '65 år och äldre'];

describe('komplett, participants', () => {
  it('counts as many by gender as by age, and has one small group', () => {
    for (const row of activities) expect(total(row, genders)).toBe(total(row, ages));
    const groups = activities.flatMap((row) => [...genders, ...ages].map((group) => numberAt(row, group)));
    expect(groups.filter((group) => group > 0 && group < 5)).toEqual([3]);
  });

  it('has one activity that was late and one that was cancelled, both explained', () => {
    const explained = activities.filter((row) => row['Avvikelse, förklaring'] !== undefined);
    expect(explained.map(({ Status }) => Status)).toEqual(['Försenad', 'Inställd']);
    expect(activities.filter(({ Status }) => Status !== 'Genomförd')).toEqual(explained);
  });

  it('has goals of all directions, whose outcomes are those of the activities', () => {
    const open = activities.filter(({ Verksamhetsdel }) => Verksamhetsdel === 'Lyktverkstan');
    const choir = activities.filter(({ Verksamhetsdel }) => Verksamhetsdel === 'Fabelkören');
    const all = (rows: readonly Row[]) => rows.reduce((left, row) => left + total(row, genders), 0);
    const planned = sum(open, 'Planerade tillfällen');
    expect(new Set(goals.map(({ Riktning }) => Riktning))).toEqual(
      new Set(['Kvalitativt', 'Minst', 'Högst', 'Exakt']),
    );
    expect(goals.map((goal) => goal['Utfall'])).toEqual([
      undefined,
      all(open),
      Math.round((sum(open, 'Flickor/kvinnor') / all(open)) * 100),
      Math.round(((planned - sum(open, 'Genomförda tillfällen')) / planned) * 100),
      choir.length,
      all(choir) / choir.length,
    ]);
  });

  it.each([
    ['Lyktverkstan', 'Flickor gjorde', ' procent av besöken och pojkar'],
    ['Fabelkören', 'I Fabelkören är', ' procent av deltagarna kvinnor och'],
  ])('has the figures of %s in the equality analysis', (programme, opening, between) => {
    const rows = activities.filter(({ Verksamhetsdel }) => Verksamhetsdel === programme);
    const all = rows.reduce((left, row) => left + total(row, genders), 0);
    const share = (column: string) => String(Math.round((sum(rows, column) / all) * 100));
    expect(textAt(texts, 'Jämställdhetsanalys')).toContain(
      `${opening} ${share('Flickor/kvinnor')}${between} ${share('Pojkar/män')} procent`,
    );
  });
});

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((left, row) => left + numberAt(row, column), 0);
}

function total(row: Row, columns: readonly string[]): number {
  return columns.reduce((left, column) => left + numberAt(row, column), 0);
}
