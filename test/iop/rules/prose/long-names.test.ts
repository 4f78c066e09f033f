/** Names as long as a cell can hold, which no pattern can be made of. */
import { partyNamesRule } from '../../../../src/iop/rules/k01-party-names';
import { LONGEST_NAME } from '../../../../src/iop/rules/prose/name-pattern';
import { namesOtherBody, programmesNamed } from '../../../../src/iop/rules/prose/named-rows';
import { shortNamePatterns } from '../../../../src/iop/rules/prose/short-names';
import { aWorkbook } from '../../../builders/a-workbook';
import { linesOf } from '../findings-at';

const LONGEST_CELL = 50_000;
const filledWith = (piece: string) => piece.repeat(LONGEST_CELL / piece.length);

describe('shortNamePatterns', () => {
  it('has none for more than a name', () => {
    expect(shortNamePatterns(filledWith('Bygdegille'))).toEqual([]);
    expect(shortNamePatterns('B'.repeat(LONGEST_NAME)).map(({ flags }) => flags)).toEqual(['g']);
  });
});

describe('programmesNamed', () => {
  const name = filledWith('7+1 (a) ');
  const programmes = (...names: readonly string[]) => ({
    programmes: { rows: names.map((value) => ({ name: { value } })) },
  });
  const named = (text: string, ...names: readonly string[]) =>
    programmesNamed(text, programmes(...names) as unknown as Parameters<typeof programmesNamed>[1]);

  it('finds a name of any length, and only where it is', () => {
    expect(named(`I ${name} deltog alla.`, name)).toEqual([name]);
    expect(named('I 7+1 deltog alla.', name)).toEqual([]);
  });

  it('finds the last word of a name where a word begins', () => {
    expect(named('Vi hade smideskurs.', 'Öppen smideskurs')).toEqual(['Öppen smideskurs']);
    expect(named('Vi hade finsmideskurs.', 'Öppen smideskurs')).toEqual([]);
    expect(named('Vi hade finsmideskurs och smideskurs.', 'Öppen smideskurs')).toEqual(['Öppen smideskurs']);
  });
});

describe('namesOtherBody', () => {
  it('takes a word of any length for another body than the committee', () => {
    const workbook = aWorkbook().read().workbook;
    expect(namesOtherBody(`Förslaget lämnas till ${'b'.repeat(LONGEST_CELL)}nämnden.`, workbook)).toBe(true);
    expect(namesOtherBody(`Förslaget lämnas till ${workbook.case.committee.text}.`, workbook)).toBe(false);
  });
});

describe('partyNamesRule', () => {
  it('runs for a party with a name that fills its cell', () => {
    expect(linesOf(partyNamesRule, aWorkbook().with('Parter', 'Namn', 3, filledWith('Kulturgård')))).toEqual(
      [],
    );
  });
});
