import fc from '../../seeded-fast-check';
import { parseDelimited } from '../../../src/engine/paste/delimited-text';
import { mayWrite, pastedBlock, type PasteDecisions } from '../../../src/engine/paste/pasted-block';
import { tabOf } from '../../../src/engine/paste/pasted-table';
import type { RawCell } from '../../../src/engine/contract/cell';
import { activitiesSheet, budgetSheet, sheets } from '../../../src/iop/sheets';

const tables = sheets.filter((sheet) => sheet.form === 'table');
const undecided: PasteDecisions = { columns: null, fixed: {}, thousands: false, sums: false };
const HEADINGS = ['ÖK-nr', 'År', 'Typ', 'Post', 'Part', 'Budget', 'Utfall', 'Avvikelse', 'Förklaring'];

function budgetTab(...rows: readonly (readonly RawCell[])[]) {
  return { name: 'Budget', cells: [HEADINGS, ...rows] };
}

function block(text: string, decided: Partial<PasteDecisions> = {}, tab = budgetTab()) {
  const made = pastedBlock(budgetSheet, parseDelimited(text), tab, { ...undecided, ...decided });
  if (made === null) throw new Error('the tab has no headings');
  return made;
}

describe('tabOf', () => {
  it('finds the tab that most of the headings are of, below a title too', () => {
    expect(tabOf(tables, parseDelimited('Post;Budget;Utfall\nHyra;1;2'))?.name).toBe('Budget');
    const listed =
      'Aktiviteter 2023\nAktivitet-ID;Aktivitet;Planerad start;Status\nA1;Kör;2023-01-01;Genomförd';
    expect(tabOf(tables, parseDelimited(listed))).toBe(activitiesSheet);
  });

  it('finds none where fewer than two headings are known', () => {
    expect(tabOf(tables, parseDelimited('Konto;Text\n5010;Hyra'))).toBeNull();
  });
});

describe('pastedBlock', () => {
  it('matches columns by name and writes numbers, days and words of a list plainly', () => {
    const made = block('post\tBudget (kr)\tUtfall\tÖK-nr\nlokal\t150 000,50\t−12\u202f000\t1');
    expect(made.headings).toEqual(['ÖK-nr', 'Post', 'Budget', 'Utfall']);
    expect(made.rows).toEqual([[1, 'Lokaler', 150000.5, -12000]]);
    expect(made.at).toEqual([0, 3, 5, 6]);
  });

  it('keeps as text what may mean several things, so that the check puts the question', () => {
    expect(block('Post;Budget\nHyra;212.800').rows).toEqual([['Lokaler', '212.800']]);
  });

  it('keeps what looks like a formula as the text that it is', () => {
    expect(block('Post;Förklaring\n=1+1;+46 70').rows).toEqual([['=1+1', '+46 70']]);
  });

  it('fills none of the computed columns', () => {
    const made = block('Post;Avvikelse\nHyra;5');
    expect(made.headings).toEqual(['Post']);
    expect(made.choices).not.toContain('Avvikelse');
  });

  it('lists what every row must have and was not pasted, and takes one value for all rows', () => {
    const pasted = 'Post;Budget\nHyra;1\nEl;2';
    expect(block(pasted).missing.map(({ column }) => column)).toEqual(['ÖK-nr', 'År', 'Typ']);
    expect(block(pasted, { fixed: { År: '2023' } }).rows).toEqual([
      [2023, 'Lokaler', 1],
      [2023, 'El', 2],
    ]);
  });

  it('takes the columns that the officer has chosen, each once', () => {
    const made = block('Konto;Text;2023\n5010;Hyra;1', { columns: ['Post', 'Post', 'Utfall'] });
    expect(made.columns.map(({ column }) => column)).toEqual(['Post', null, 'Utfall']);
    expect(made.rows).toEqual([['5010', 1]]);
  });

  describe('amounts in thousands', () => {
    it.each([
      ['in a heading', 'Post;Budget (tkr)\nHyra;150'],
      ['in a line above', 'Belopp i tkr\nPost;Budget\nHyra;150'],
      ['at an amount', 'Post;Budget\nHyra;150 tkr'],
    ])('are seen where it is said %s, and made kronor when the officer says so', (_, text) => {
      expect(block(text).thousands).toBe('said');
      expect(block(text, { thousands: true }).rows).toEqual([['Lokaler', 150000]]);
    });

    it('may be meant where all of at least three amounts are small', () => {
      expect(block('Post;Budget\nHyra;150\nEl;20\nMat;3,5').thousands).toBe('small');
      expect(block('Post;Budget\nHyra;150\nEl;20\nMat;30000').thousands).toBeNull();
    });
  });

  describe('rows that look like sums', () => {
    it.each([
      ['by their word', 'Post;Budget\nHyra;1\nSumma kostnader;900'],
      ['by their amounts', 'Post;Budget;Utfall\nHyra;100;90\nEl;200;10\nKostnader;300;100'],
      ['among headings', 'Post;Budget\nKostnader;\nHyra;100'],
    ])('are seen %s, left out, and added when the officer says so', (_, text) => {
      const all = parseDelimited(text).length - 1;
      expect(block(text).sums).toHaveLength(1);
      expect(block(text).rows).toHaveLength(all - 1);
      expect(block(text, { sums: true }).rows).toHaveLength(all);
    });

    it('are seen for each part and for the whole', () => {
      const made = block('Post;Budget\nA;10\nB;20\nKostnader;30\nC;5\nD;6\nIntäkter;11\nAllt;41');
      expect(made.sums).toEqual(['Kostnader · 30', 'Intäkter · 11', 'Allt · 41']);
    });

    it('are none of the rows of a table with amounts that no row above adds up to', () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (steps) => {
          // Each amount is more than all above it together.
          let sum = 0;
          const lines = steps.map((step) => {
            const amount = sum + step;
            sum += amount;
            return `Post ${String(amount)};${String(amount)}`;
          });
          expect(block(['Post;Budget', ...lines].join('\n')).sums.length).toBeLessThan(steps.length);
        }),
      );
    });
  });

  it('begins below the last row with anything in it, but for what is computed', () => {
    const tab = budgetTab(
      [1, 2023, '', 'Hyra'],
      [],
      ['', '', '', '', '', '', '', '', 'Kom ihåg'],
      ['', '', '', '', '', '', '', 0],
    );
    expect(block('Post;Budget\nEl;1', {}, tab).row).toBe(4);
  });

  it('gives one and the same block for a text and for its rows in quotation marks', () => {
    const cell = fc.stringMatching(/^[a-zåäö0-9 .,+=@-]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const all = [['Post', 'Förklaring'], ...rows];
        const plain = all.map((row) => row.join('\t')).join('\n');
        const quoted = all.map((row) => row.map((one) => `"${one}"`).join(';')).join('\n');
        expect(block(quoted)).toEqual(block(plain));
      }),
    );
  });
});

describe('mayWrite', () => {
  it('writes where every cell is free or says the same, and never over anything else', () => {
    const cell = fc.constantFrom<RawCell>('', false, 'Hyra', 5, { date: '2023-01-01' });
    const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(grid, grid, (there, wanted) => {
        const covers = wanted.some((row, r) =>
          row.some((one, c) => {
            const now = there[r]?.[c] ?? '';
            return now !== '' && now !== false && JSON.stringify(now) !== JSON.stringify(one);
          }),
        );
        expect(mayWrite(there, wanted)).toBe(!covers);
      }),
    );
  });
});
