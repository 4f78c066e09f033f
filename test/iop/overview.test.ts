/** The figures of the tab Översikt are those of the report. */
import type { Table } from '../../src/engine/report/tree';
import { composeReport } from '../../src/iop/compose-report';
import { overviewTables } from '../../src/iop/overview';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { noticed } from '../builders/changed-agreements';

type Numbers = readonly (number | undefined)[];

function tablesOf(workbook: WorkbookBuilder): readonly Table[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors: 0 });
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

/** The numbers of the named columns in every row of the report's tables whose keys have this in them. */
function inReport(
  workbook: WorkbookBuilder,
  part: string,
  columns: readonly string[],
  kind: 'body' | 'total' = 'body',
): readonly Numbers[] {
  return (
    tablesOf(workbook)
      .filter(({ key }) => key.includes(part) && !key.endsWith('.alder'))
      // Years without deviations stand last in the report.
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .flatMap((table) =>
        table.rows
          .filter((row) => row.kind === kind)
          .map(({ cells }) =>
            columns.map((name) => {
              const at = table.columns.findIndex(({ key }) => key.endsWith(name));
              return cells[at]?.value;
            }),
          ),
      )
  );
}

function inOverview(workbook: WorkbookBuilder, key: string): readonly Numbers[] {
  return rowsOf(workbook, key).map(({ values }) => values.map((value) => value ?? undefined));
}

function rowsOf(workbook: WorkbookBuilder, key: string) {
  const tables = overviewTables(workbook.read().workbook);
  return tables.filter((table) => table.key.startsWith(key)).flatMap(({ rows }) => rows);
}

const amounts = ['budget', 'utfall', 'avvikelse-kronor'];

describe('overviewTables', () => {
  const partly = aWorkbook().with('Budget', 'Utfall', 2, '').with('Budget', 'Utfall', 3, 123456);

  it.each([
    ['every amount known', aWorkbook()],
    ['an outcome missing', partly],
  ])('has the amounts of the report, year by year and post by post, with %s', (_name, workbook) => {
    const posts = inReport(workbook, '.budget.', amounts);
    expect(posts.length).toBeGreaterThan(0);
    expect(inOverview(workbook, 'per-post')).toEqual(posts);
    const sums = inReport(workbook, '.budget.', amounts, 'total');
    for (const year of inOverview(workbook, 'per-ar')) expect(sums).toContainEqual(year);
  });

  it('leaves out what was budgeted for a year after an early end, as the report does', () => {
    const posts = inReport(noticed(), '.budget.', amounts);
    expect(inOverview(noticed(), 'per-post')).toEqual(posts);
    expect(rowsOf(noticed(), 'per-ar').map(({ key }) => key)).toEqual(['2022', '2023', '2024']);
    expect(rowsOf(noticed(), 'ekonomi').map(({ values }) => values.slice(0, 2))).toEqual([
      [1_920_000, 1_600_000],
      [1_920_000, 1_600_000],
    ]);
  });

  it('leaves the cell of an amount that is missing empty, and says why', () => {
    const missing = rowsOf(partly, 'per-post').filter(({ values }) => values[1] === null);
    expect(missing.map(({ values, note }) => [values[1], note])).toEqual([[null, 'Uppgift saknas']]);
  });

  it('has the participants of the report, and not those of a small group nor a sum with them', () => {
    const whole = (workbook: WorkbookBuilder) => inReport(workbook, '.aktiviteter.', ['totalt']);
    expect(whole(aWorkbook()).length).toBeGreaterThan(0);
    expect(inOverview(aWorkbook(), 'deltagare').flat().sort()).toEqual(whole(aWorkbook()).flat().sort());
    const strict = aWorkbook().withKey('Inställningar', 'Minsta grupp', 1000);
    const hidden = rowsOf(strict, 'deltagare Unika');
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ values, note }) => values[0] === null && note.startsWith('Visas inte'))).toBe(
      true,
    );
    const sum = rowsOf(strict, 'verksamhet').find(({ label }) => label === 'Unika deltagare');
    expect(sum).toMatchObject({ values: [null, null], note: hidden[0]?.note });
  });

  it('counts the goals by judgement, and those without one', () => {
    const rows = rowsOf(aWorkbook().with('Mål', 'Bedömning', 2, ''), 'mal');
    const goals = aWorkbook().read().workbook.goals.rows.length;
    expect(rows.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(goals);
    expect(rows.at(-1)).toMatchObject({ label: 'Bedömning saknas', values: [1] });
  });
});
