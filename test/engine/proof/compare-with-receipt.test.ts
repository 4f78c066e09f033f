import { compareWithReceipt } from '../../../src/engine/proof/compare-with-receipt';
import {
  textDifferenceSentence,
  valueDifferenceSentence,
} from '../../../src/engine/proof/difference-sentences';
import type { RawCell } from '../../../src/engine/contract/cell';
import { aReceipt, digest, sheets, textOf } from './a-receipt';

const receipt = aReceipt();

/** What is said of a document with these paragraphs. */
function saidOf(...paragraphs: readonly string[]): readonly string[] | undefined {
  const { text } = compareWithReceipt(receipt, { text: textOf(...paragraphs), sheets: null }, digest);
  return text?.differences.map(textDifferenceSentence);
}

/** What is said of the workbook with another value in Budget!B2. */
function saidOfValue(cell: RawCell): readonly string[] | undefined {
  const [budget, ...others] = sheets;
  const changed = {
    name: budget?.name ?? '',
    cells: [
      ['Post', 'Utfall'],
      ['Personal', cell],
    ],
  };
  const { values } = compareWithReceipt(receipt, { text: null, sheets: [changed, ...others] }, digest);
  return values?.differences.map(valueDifferenceSentence);
}

describe('compareWithReceipt', () => {
  it('finds no difference in what was finalised, and compares only what is given', () => {
    const text = textOf('H Dnr 1', 'Till nämnden', '# Bakgrund', 'Ett.', 'Två.');
    const same = { isSame: true, differences: [] };
    expect(compareWithReceipt(receipt, { text, sheets }, digest)).toEqual({ text: same, values: same });
    expect(compareWithReceipt(receipt, { text: null, sheets: null }, digest)).toEqual({
      text: null,
      values: null,
    });
  });

  it('names the paragraph that is changed, new or gone, and says what stands there now', () => {
    expect(saidOf('H Dnr 1', 'Till nämnden', '# Bakgrund', 'Ett.', 'Tre.')).toEqual([
      'Stycke 2 under rubriken ”Bakgrund” har ändrats. Nu står det ”Tre.”.',
    ]);
    expect(saidOf('H Dnr 1', 'Till nämnden', '# Bakgrund', 'Noll.', 'Ett.', 'Två.')).toEqual([
      'Stycke 1 under rubriken ”Bakgrund” är nytt. Det lyder ”Noll.”.',
    ]);
    expect(saidOf('H Dnr 2', 'Till nämnden', '# Syfte', 'Ett.')).toEqual([
      'Stycke 1 i sidhuvudet har ändrats. Nu står det ”Dnr 2”.',
      'Rubriken ”Bakgrund” har ändrats. Nu står det ”Syfte”.',
      'Stycke 2 under rubriken ”Bakgrund” finns inte längre.',
    ]);
    expect(saidOf('H Dnr 1', '# Bakgrund', 'Ett.', 'Två.', '# Nytt')).toEqual([
      'Stycke 1 före den första rubriken finns inte längre.',
      'Rubriken ”Nytt” är ny.',
    ]);
  });

  it('names the cell and what stood and stands there', () => {
    expect(saidOfValue(418_500)).toEqual([
      'Cell B2 i fliken Budget har ändrats. Förut stod det ”412 000”, nu står det ”418500”.',
    ]);
    expect(saidOfValue('')).toEqual(['Cell B2 i fliken Budget är tom. Förut stod det ”412 000”.']);
    expect(saidOfValue('412 000')).toEqual([
      'Cell B2 i fliken Budget visar fortfarande ”412 000”, men innehållet är nu av ett annat slag, till exempel text i stället för ett tal.',
    ]);
  });

  it('names a cell that was empty, one that was no entry, and a tab that is not there', () => {
    const now = [
      {
        name: 'Budget',
        cells: [
          ['Post', 'Utfall', 'Ny'],
          ['Lokal', 412_000],
        ],
      },
    ];
    const { values } = compareWithReceipt(receipt, { text: null, sheets: now }, digest);
    expect(values?.differences.map(valueDifferenceSentence)).toEqual([
      'Cell A2 i fliken Budget har ändrats. Nu står det ”Lokal”.',
      'Cell C1 i fliken Budget var tom. Nu står det ”Ny”.',
      'Fliken Mål finns inte i arbetsboken.',
    ]);
  });

  it('says that something differs also where it cannot be pointed out', () => {
    const moved = { ...receipt, text: { ...receipt.text, digest: digest('') } };
    const text = textOf('H Dnr 1', 'Till nämnden', '# Bakgrund', 'Ett.', 'Två.');
    expect(compareWithReceipt(moved, { text, sheets: null }, digest).text).toEqual({
      isSame: false,
      differences: [],
    });
  });
});
