/** What a check fills in: ids, years, hours and formulas, on the bundle. */
import fc from '../seeded-fast-check';
import { Calculator } from '../../host/sheets/formula';
import type { Host } from '../../host/host';
import { ensureCell, type SheetModel } from '../../host/sheets/spreadsheet-model';
import type { RawCell } from '../../src/engine/contract/cell';
import { fromKronor } from '../../src/engine/values/money';
import { deviationOf } from '../../src/iop/figures/budget-deviation';
import { judgeOutcome } from '../../src/iop/figures/goal-judgements';
import { hostOf } from '../builders/on-the-host';

function tabOf(host: Host, name: string): SheetModel {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

function checked(
  name: string,
  cells: readonly (readonly RawCell[])[],
  others: Record<string, RawCell[][]> = {},
): Host {
  const host = hostOf([
    { name, cells },
    ...Object.entries(others).map(([tab, rows]) => ({ name: tab, cells: rows })),
  ]);
  host.call('checkWorkbook');
  return host;
}

/** What each cell of a column shows, below the heading; '' where a formula gives nothing. */
function shown(host: Host, tab: string, column: number): readonly unknown[] {
  const sheet = tabOf(host, tab);
  const calculator = new Calculator(host.workbook);
  return sheet.cells.slice(1).map((row) => {
    const cell = row?.[column];
    return cell === undefined ? '' : calculator.value(sheet, cell);
  });
}

const formulaIn = (host: Host, tab: string, row: number, column: number) =>
  tabOf(host, tab).cells[row]?.[column]?.formula;

describe('ids', () => {
  const rows = [
    ['Part-ID', 'Namn'],
    ['', 'Lindby kommun'],
    ['P7', 'Föreningen'],
    ['egen', 'Kyrkan'],
    ['', 'Klubben'],
  ];

  it('are plain text in rows that have none, after the last that there is', () => {
    const host = checked('Parter', rows);
    expect(shown(host, 'Parter', 0)).toEqual(['P8', 'P7', 'egen', 'P9']);
    expect(formulaIn(host, 'Parter', 1, 0)).toBeUndefined();
  });

  it('are written once: the next check changes nothing', () => {
    const host = checked('Parter', rows);
    const before = structuredClone(tabOf(host, 'Parter').cells);
    host.call('checkWorkbook');
    expect(tabOf(host, 'Parter').cells).toEqual(before);
  });

  it('never stand over what somebody types while the check runs', () => {
    const host = hostOf([{ name: 'Parter', cells: rows }], {
      onServiceCall: (call) => {
        if (call === 'Range.getFormulas') ensureCell(tabOf(host, 'Parter'), 2, 1).value = 'P1';
      },
    });
    host.call('checkWorkbook');
    expect(shown(host, 'Parter', 0)).toEqual(['P1', 'P7', 'egen', 'P9']);
  });
});

describe('the year and the hours', () => {
  const agreements = [
    ['ÖK-nr', 'Startdatum', 'Slutdatum'],
    [1, { date: '2024-01-01' }, { date: '2024-12-31' }],
    [2, { date: '2019-06-01' }, { date: '2020-08-31' }],
  ];

  it('fills in the year where the agreement has one', () => {
    const host = checked(
      'Budget',
      [
        ['ÖK-nr', 'År', 'Typ'],
        [1, '', 'Kostnad'],
        [2, '', 'Kostnad'],
        [1, 2023, 'Kostnad'],
      ],
      { Överenskommelser: agreements },
    );
    expect(shown(host, 'Budget', 1)).toEqual([2024, '', 2023]);
  });

  it('fills in hours of voluntary work on the other row of the same year', () => {
    const host = checked('Budget', [
      ['ÖK-nr', 'År', 'Typ', 'Post', 'Timmar', 'Timvärde'],
      [1, 2024, 'Kostnad', 'Ideella timmar, värderade', 120, 220],
      [1, 2024, 'Finansiering', 'Idéburen parts insats, ideella timmar', '', ''],
      [1, 2023, 'Finansiering', 'Idéburen parts insats, ideella timmar', '', ''],
    ]);
    expect(shown(host, 'Budget', 4)).toEqual([120, 120, '']);
    expect(shown(host, 'Budget', 5)).toEqual([220, 220, '']);
  });
});

describe('the formulas of computed columns', () => {
  const kronor = fc.integer({ min: 0, max: 500_000 });
  const figure = fc.oneof(
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: 0, max: 400 }).map((n) => n / 8),
  );

  it('give the deviation that the checks compute, over random rows', () => {
    const row = fc.record({
      type: fc.constantFrom('Kostnad' as const, 'Finansiering' as const),
      budget: kronor,
      outcome: kronor,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const host = checked('Budget', [
          ['ÖK-nr', 'Typ', 'Budget', 'Utfall', 'Avvikelse', 'Avvikelse, procent'],
          ...rows.map(({ type, budget, outcome }): RawCell[] => [1, type, budget, outcome]),
        ]);
        const expected = rows.map(({ type, budget, outcome }) =>
          deviationOf(type, fromKronor(budget), fromKronor(outcome)),
        );
        expect(shown(host, 'Budget', 4)).toEqual(expected.map(({ amount }) => amount / 100 + 0));
        shown(host, 'Budget', 5).forEach((value, index) => {
          const percent = expected[index]?.percent ?? null;
          if (percent === null) expect(value).toBe('–');
          else expect(value).toBeCloseTo(percent, 8);
        });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('give the judgement that the checks compute, by the limit in Inställningar or without it', () => {
    const row = fc.record({
      direction: fc.constantFrom('Minst' as const, 'Högst' as const, 'Exakt' as const),
      target: figure,
      outcome: figure,
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom<'' | number>('', 0.5, 0.9),
        (rows, limit) => {
          const host = checked(
            'Mål',
            [
              ['Mål-ID', 'Riktning', 'Målvärde', 'Utfall', 'Beräknad bedömning'],
              ...rows.map(({ direction, target, outcome }, index): RawCell[] => [
                `M${index + 1}`,
                direction,
                target,
                outcome,
              ]),
            ],
            {
              Inställningar: [
                ['Uppgift', 'Värde'],
                ['Tröskel delvis uppfyllt', limit],
              ],
            },
          );
          expect(shown(host, 'Mål', 4)).toEqual(
            rows.map(({ direction, target, outcome }) =>
              judgeOutcome(direction, target, outcome, typeof limit === 'number' ? limit : 0.75),
            ),
          );
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  const activities = [
    [
      'Aktivitet-ID',
      'Planerat slut',
      'Faktiskt slut',
      'Flickor/kvinnor',
      'Pojkar/män',
      'Annat/uppgift saknas',
      'Deltagare totalt',
      'Försening, dagar',
    ],
    ['A1', { date: '2024-06-01' }, { date: '2024-06-11' }, 3, 4, 0],
    ['A2', { date: '2024-06-11' }, { date: '2024-06-01' }, '', '', 9],
    ['A3', { date: '2024-06-11' }, '', 3, '', 0],
    ['A4', '', '', '', '', '', 25],
  ];

  it('give the participants and the delay, and nothing where the figures are not there', () => {
    const host = checked('Aktiviteter', activities);
    expect(shown(host, 'Aktiviteter', 6)).toEqual([7, 9, '', 25]);
    expect(shown(host, 'Aktiviteter', 7)).toEqual([10, 0, '', '']);
    expect(formulaIn(host, 'Aktiviteter', 3, 6)).toBeUndefined();
    expect(formulaIn(host, 'Aktiviteter', 4, 6)).toBeUndefined();
  });

  it('give nothing when the figures are taken away again, and the next check leaves them as they are', () => {
    const host = checked('Aktiviteter', activities);
    const cells = tabOf(host, 'Aktiviteter').cells;
    for (const column of [2, 3]) delete cells[1]?.[column];
    const before = structuredClone(cells);
    host.call('checkWorkbook');
    expect(shown(host, 'Aktiviteter', 6)[0]).toBe('');
    expect(shown(host, 'Aktiviteter', 7)[0]).toBe('');
    expect(cells.map((row) => row?.map((cell) => cell?.formula))).toEqual(
      before.map((row) => row?.map((cell) => cell?.formula)),
    );
  });

  it('say the same with any separator: arguments are parted by semicolons and there are no decimals', () => {
    const host = checked('Aktiviteter', activities);
    const formulas = host.workbook.sheets.flatMap(({ cells }) =>
      cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])),
    );
    expect(formulas.length).toBeGreaterThan(2);
    for (const formula of formulas) expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/[,.]/);
  });

  it('never stand over a formula or a value of the officer', () => {
    const host = hostOf([
      {
        name: 'Budget',
        cells: [
          ['ÖK-nr', 'Typ', 'Budget', 'Utfall', 'Avvikelse'],
          [1, 'Kostnad', 100, 90, 'egen'],
          [1, 'Kostnad', 100, 90, ''],
        ],
      },
    ]);
    ensureCell(tabOf(host, 'Budget'), 3, 5).formula = 'TRIM("")';
    host.call('checkWorkbook');
    expect(shown(host, 'Budget', 4)).toEqual(['egen', '']);
    expect(formulaIn(host, 'Budget', 2, 4)).toBe('TRIM("")');
  });

  it('says which tab could not be filled in, and counts its ids as missing', () => {
    const host = hostOf([
      {
        name: 'Parter',
        cells: [
          ['Part-ID', 'Namn'],
          ['', 'Lindby kommun'],
        ],
      },
    ]);
    host.fail('Range.getFormulas', { code: 403 }, 9);
    const { notices, findings } = host.call('checkWorkbook') as unknown as {
      notices: string[];
      findings: { code: string }[];
    };
    expect(notices.join(' ')).toContain('kunde inte fylla i beteckningar och uträkningar i fliken Parter');
    expect(findings.map(({ code }) => code)).toContain('Parter.Part-ID');
  });
});

describe('the list of posts of a budget row', () => {
  const heading = ['ÖK-nr', 'År', 'Typ', 'Post'];
  /** The first post that each row below the heading offers, down to so many rows. */
  const offered = (host: Host, rows: number) =>
    Array.from({ length: rows }, (_row, index) => {
      const found = tabOf(host, 'Budget').validations.find(({ areas }) =>
        areas.some(
          ({ row, column, rows: height, columns }) =>
            row <= index + 2 && row + height > index + 2 && column <= 4 && column + columns > 4,
        ),
      );
      const [list] = found?.rule.values ?? [];
      return Array.isArray(list) ? `${String(list[0])} … ${String(list[list.length - 1])}` : null;
    });
  const [all, cost, financing] = [
    'Personal … Övrig finansiering',
    'Personal … Övrigt',
    'Kommunens bidrag … Övrig finansiering',
  ];

  function setUpWith(types: readonly string[]): Host {
    const host = hostOf([{ name: 'Budget', cells: [heading, ...types.map((type) => [1, 2024, type])] }]);
    host.call('setUpWorkbook');
    return host;
  }

  it('follows its Typ from the next check on, and is the whole list where that is empty', () => {
    const host = setUpWith(['Kostnad', '', 'Finansiering']);
    expect(offered(host, 3)).toEqual([all, all, all]);
    host.call('checkWorkbook');
    expect(offered(host, 4)).toEqual([cost, all, financing, all]);
    const budget = tabOf(host, 'Budget');
    ensureCell(budget, 2, 3).value = 'Finansiering';
    for (const column of [0, 1, 2]) delete budget.cells[3]?.[column];
    host.call('checkWorkbook');
    expect(offered(host, 4)).toEqual([financing, all, all, all]);
  });

  it('is read and written only when a Typ is another than at the last check', () => {
    const calls: string[] = [];
    const host = hostOf(
      [{ name: 'Budget', cells: [heading, [1, 2024, 'Kostnad'], [1, 2024, 'Finansiering']] }],
      { onServiceCall: (call) => calls.push(call) },
    );
    host.call('setUpWorkbook');
    const rulesAt = () => {
      calls.length = 0;
      host.call('checkWorkbook');
      return calls.filter((call) => call.includes('DataValidation'));
    };
    expect(rulesAt()).toEqual(['Range.getDataValidations', 'Range.setDataValidations']);
    expect(rulesAt()).toEqual([]);
    ensureCell(tabOf(host, 'Budget'), 2, 3).value = 'Finansiering';
    expect(rulesAt()).toEqual(['Range.getDataValidations', 'Range.setDataValidations']);
  });

  it('leaves a rule of the officer, and a row without one', () => {
    const host = setUpWith(['Kostnad', 'Kostnad', 'Kostnad']);
    const budget = tabOf(host, 'Budget');
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: [['Egen post']],
      showDropdown: true,
      allowInvalid: false,
      helpText: null,
    };
    const area = (row: number, rows: number) => ({ row, column: 4, rows, columns: 1 });
    budget.validations = [
      ...budget.validations.map((one) =>
        one.areas.some(({ column }) => column === 4) ? { ...one, areas: [area(4, 20)] } : one,
      ),
      { areas: [area(2, 1)], rule },
    ];
    host.call('checkWorkbook');
    expect(offered(host, 4)).toEqual(['Egen post … Egen post', null, cost, all]);
  });

  it('that could not be written is reported, and written at the next check', () => {
    const host = setUpWith(['Kostnad']);
    host.fail('Range.setDataValidations', { code: 403 }, 9);
    const { notices } = host.call('checkWorkbook') as unknown as { notices: string[] };
    expect(notices.join(' ')).toContain('Listan över poster kunde inte följa Typ i fliken Budget');
    const next = hostOf([], { workbook: host.workbook });
    next.call('checkWorkbook');
    expect(offered(next, 1)).toEqual([cost]);
  });
});
