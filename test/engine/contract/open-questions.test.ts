import type { RawCell, RawSheet } from '../../../src/engine/contract/cell';
import {
  amount,
  number,
  percentage,
  share,
  text,
  url,
  wholeNumber,
  civilDate,
} from '../../../src/engine/contract/cell-types';
import { inUnitOf, optional } from '../../../src/engine/contract/column';
import { withAnswers } from '../../../src/engine/contract/open-questions';
import { keys, table } from '../../../src/engine/contract/tabs';

const results = table(
  'Resultat',
  {
    name: optional('Namn', text),
    hours: optional('Timmar', number),
    grade: inUnitOf(optional('Betyg', number), 'unit'),
    unit: optional('Enhet', text),
    people: optional('Antal', wholeNumber),
    cost: optional('Kostnad', amount),
    day: optional('Dag', civilDate),
    link: optional('Länk', url),
  },
  'optional',
  { identity: ['name'] },
);
const limits = keys(
  'Gränser',
  { most: optional('Högst', percentage), part: optional('Del', share) },
  'optional',
);
const headings = ['Namn', 'Timmar', 'Betyg', 'Enhet', 'Antal', 'Kostnad', 'Dag', 'Länk'];
const day = (date: string) => ({ date });

/** A row of Resultat with these cells, by heading. */
const row = (cells: Readonly<Record<string, RawCell>>): readonly RawCell[] =>
  headings.map((heading) => cells[heading] ?? '');

/** What is read of one row that shows these texts, and what the spreadsheet was asked. */
function seen(cells: Readonly<Record<string, RawCell>>, shown: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const [tab] = withAnswers([results, limits], [{ name: 'Resultat', cells: [headings, row(cells)] }], {
    shown: (name) => {
      asked.push(`shown ${name}`);
      return [headings, row(shown).map(String)];
    },
    links: (name, column) => {
      asked.push(`links ${name} ${String(column)}`);
      return ['', shown['Länk'] ?? null].map((link) => (link === '' ? null : link));
    },
  });
  return { read: Object.fromEntries(headings.map((h, i) => [h, tab?.cells[1]?.[i]])), asked };
}

describe('withAnswers', () => {
  it('asks nothing where the values say what people see', () => {
    const plain = {
      Namn: 'Ett',
      Timmar: 12.5,
      Betyg: 40,
      Enhet: 'procent',
      Antal: 3,
      Kostnad: 0.5,
      Dag: day('2024-01-01'),
    };
    expect(seen({ ...plain, Länk: 'https://ett.example/a' }, {}).asked).toEqual([]);
  });

  it('reads a number of percent as it is shown, with every other number of the tab', () => {
    const { read, asked } = seen({ Betyg: 0.54, Enhet: '%', Timmar: 3 }, { Betyg: '54 %', Timmar: '300 %' });
    expect(read).toMatchObject({ Betyg: '54 %', Timmar: '300 %' });
    expect(asked).toEqual(['shown Resultat']);
  });

  it.each([
    [{ Betyg: 1, Enhet: 'procent' }, { Betyg: '100%' }, { Betyg: '100%' }],
    [{ Betyg: 1.25, Enhet: 'Procent av barnen' }, { Betyg: '125 %' }, { Betyg: '125 %' }],
    [{ Timmar: 0.5 }, { Timmar: '0,50 h' }, { Timmar: 0.5 }],
    [{ Timmar: 0.5 }, { Timmar: '50 %' }, { Timmar: '50 %' }],
    [{ Antal: 2.5 }, { Antal: '250 %' }, { Antal: '250 %' }],
    [{ Timmar: day('1900-01-07') }, { Timmar: '204:00' }, { Timmar: '204:00' }],
    [{ Antal: day('2022-01-01') }, { Antal: '2022' }, { Antal: 2022 }],
    [{ Antal: day('2024-02-01') }, { Antal: '1/2' }, { Antal: '1/2' }],
    [{ Namn: day('2025-03-01') }, { Namn: 'mars 2025' }, { Namn: 'mars 2025' }],
    [{ Namn: 0.4 }, { Namn: '40 %' }, { Namn: '40 %' }],
    [
      { Timmar: 0.4, Kostnad: 150 },
      { Timmar: '0,4', Kostnad: '150 tkr' },
      { Timmar: 0.4, Kostnad: '150 tkr' },
    ],
    [
      { Timmar: 0.4, Kostnad: 150 },
      { Timmar: '0,4', Kostnad: '150 kr' },
      { Timmar: 0.4, Kostnad: 150 },
    ],
    [{ Timmar: 0.4, Dag: day('2024-06-01') }, { Timmar: '0,4', Dag: 'juni' }, { Dag: day('2024-06-01') }],
  ])('reads %j, shown as %j, as %j', (cells, shown, read) => {
    expect(seen(cells, shown)).toMatchObject({ read, asked: ['shown Resultat'] });
  });

  it('reads the address that a text links to', () => {
    const link = 'https://ett.example/avtal';
    expect(seen({ Länk: 'Avtalet' }, { Länk: link })).toMatchObject({
      read: { Länk: link },
      asked: ['links Resultat 7'],
    });
    expect(seen({ Länk: 'Avtalet' }, {}).read['Länk']).toBe('Avtalet');
  });

  it('asks one question of a tab', () => {
    expect(seen({ Timmar: 0.5, Länk: 'Avtalet' }, { Timmar: '50 %' }).asked).toEqual(['shown Resultat']);
  });

  it('asks about the keys of a tab, but for a part of the whole', () => {
    const raw = (most: RawCell): RawSheet => ({
      name: 'gränser:',
      cells: [
        ['Högst', most],
        ['Del', 0.75],
      ],
    });
    const ask = {
      shown: () => [
        ['Högst', '5 %'],
        ['Del', '75 %'],
      ],
      links: () => [],
    };
    expect(withAnswers([results, limits], [raw(0.05)], ask)).toEqual([raw('5 %')]);
    expect(withAnswers([results, limits], [raw(5)], { ...ask, shown: () => [] })).toEqual([raw(5)]);
  });

  it('leaves tabs that are no input, and asks nothing about them', () => {
    const own = { name: 'Mina tal', cells: [headings, [0.5, 0.5]] };
    expect(withAnswers([results], [own], { shown: () => [['fel']], links: () => [] })).toEqual([own]);
  });
});
