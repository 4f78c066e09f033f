import { cellAddress } from '../../../../src/engine/values/place';
import fc from '../../../seeded-fast-check';
import { columnRules } from '../../../../src/iop/rules/columns/check-columns';
import { ruleContext } from '../../../../src/iop/rules/rule-context';
import type { Workbook } from '../../../../src/iop/workbook';
import type { RawCell } from '../../../../src/engine/contract/cell';
import { readWorkbook } from '../../../../src/iop/read-workbook';
import type { SheetDefinition } from '../../../../src/engine/contract/column';
import { sheets } from '../../../../src/iop/sheets';
import { example as husby } from '../../../../examples/husby.workbook';
import { aWorkbook } from '../../../builders/a-workbook';
import { rawSheets } from '../../../examples/cells';

const checkColumns = (workbook: Workbook) => {
  const context = ruleContext(workbook);
  return columnRules.checks.flatMap(({ check }) => check(context));
};

const anyCell = fc.oneof<fc.Arbitrary<RawCell>[]>(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'P1',
    'P2; P1',
    '1; 2',
    'Ja',
    'Kostnad',
    'Finansiering',
    'Genomförd',
    'Minst',
    '802456-1238',
    'att vara',
  ),
  fc.double(),
  fc.integer({ min: -3, max: 2100 }),
  fc.boolean(),
  fc.constantFrom({ date: '0001-01-01' }, { date: '2024-02-29' }, { date: '9999-12-31' }),
);

const anyWorkbook = fc.tuple(
  ...sheets.map(({ name, form, columns }: SheetDefinition) => {
    const names = Object.values(columns).map((column) => column.name);
    const table = fc
      .array(fc.array(anyCell, { minLength: names.length, maxLength: names.length }), { maxLength: 4 })
      .map((rows) => ({ name, cells: [names, ...rows] }));
    const keys = fc
      .array(anyCell, { minLength: names.length, maxLength: names.length })
      .map((values) => ({ name, cells: names.map((key, index) => [key, values[index] ?? '']) }));
    return form === 'table' ? table : keys;
  }),
);

describe('columnRules', () => {
  it('finds nothing in workbooks without a fault', () => {
    expect(checkColumns(aWorkbook().read().workbook)).toEqual([]);
    expect(checkColumns(readWorkbook(rawSheets(husby)).workbook)).toEqual([]);
  });

  it('says nothing of an empty workbook but what the reader says', () => {
    expect(checkColumns(readWorkbook([]).workbook)).toEqual([]);
  });

  it('never throws, and says the same of the same workbook', () => {
    fc.assert(
      fc.property(anyWorkbook, (tabs) => {
        const { workbook } = readWorkbook(tabs);
        const findings = checkColumns(workbook);
        expect(checkColumns(workbook)).toEqual(findings);
        for (const { place } of findings) expect(cellAddress(place)).toMatch(/^[A-Z]+[1-9]\d*$/);
      }),
      { numRuns: 150 },
    );
  });

  it('tells each cell of one fault at most', () => {
    fc.assert(
      fc.property(anyWorkbook, (tabs) => {
        const own = checkColumns(readWorkbook(tabs).workbook).filter(
          ({ facts }) =>
            ![
              'duplicate',
              'number-gap',
              'none-of',
              'column-missing',
              'hours-differ',
              // One for each address in the cell.
              'not-an-address',
            ].includes(facts.kind),
        );
        const reported = own.map(({ code, place }) => `${code} ${cellAddress(place)}`);
        expect(new Set(reported).size).toBe(reported.length);
      }),
      { numRuns: 50 },
    );
  });
});
