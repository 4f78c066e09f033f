import { readabilityRule } from '../../../src/iop/rules/k30-readability';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const saying = (text: string, key = 'Bakgrund') => aWorkbook().withKey('Texter', key, text);
const plain = 'Barnen får måla och bygga i lugn och ro. ';
const heavy =
  'Förvaltningens utvärderingsverksamhet inkluderar verksamhetsutveckling, kompetensförsörjning, samverkansstrukturer, ledningssystem, uppföljningsmodeller, kvalitetssäkring. ';

describe('readabilityRule', () => {
  it('finds nothing in texts that are easy to read', () => {
    expect(linesOf(readabilityRule, saying(plain.repeat(20)))).toEqual([]);
  });

  it('advises on a text with a high LIX, and not on a short one', () => {
    expect(linesOf(readabilityRule, saying(heavy))).toEqual([]);
    expect(linesOf(readabilityRule, saying(heavy.repeat(8)))).toEqual(['K30 TIPS Texter!B3 hard-to-read']);
  });

  it('advises on sentences of more than thirty words', () => {
    const thirty = `${'en '.repeat(29)}bil.`;
    const longer = `En ${'en '.repeat(29)}bil.`;
    expect(linesOf(readabilityRule, saying(thirty))).toEqual([]);
    expect(factsOf(readabilityRule, saying(`${thirty} ${longer}`))).toEqual([
      { kind: 'long-sentence', words: 31, written: longer },
    ]);
  });

  it('counts LIX by words a sentence and the share of long words', () => {
    // Ten words, two sentences, two words of more than six letters: 5 + 20; with every word long: 10 + 100.
    const easy = 'Barnen målar gärna stora tavlor. Föreningen ordnar fina lokaler nu. ';
    const hard = `${'verksamhetens '.repeat(10)}slutrapportering. `.replace(/^v/, 'V');
    expect(linesOf(readabilityRule, saying(easy.repeat(6)))).toEqual([]);
    expect(factsOf(readabilityRule, saying(hard.repeat(5)))).toEqual([{ kind: 'hard-to-read', lix: 111 }]);
  });

  it('does not repeat an identity number', () => {
    const facts = factsOf(readabilityRule, saying(`Barnet 121212-1212 ${'en '.repeat(30)}bil.`));
    expect(facts).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toContain('1212');
  });

  describe('IOP', () => {
    const told30 = (summary: string, background = '') =>
      linesOf(readabilityRule, saying(summary, 'Sammanfattning').withKey('Texter', 'Bakgrund', background));

    it('is to be written out where running text first has it', () => {
      expect(told30('Parterna har ett IOP sedan länge.')).toEqual([
        'K30 TIPS Texter!B2 abbreviation-unexplained',
      ]);
      expect(told30('Parterna har samverkat.', 'IOP:t har gett resultat.')).toEqual([
        'K30 TIPS Texter!B3 abbreviation-unexplained',
      ]);
    });

    it('is in order after it has been written out', () => {
      expect(
        told30('Ett idéburet offentligt partnerskap (IOP) har ingåtts.', 'IOP:t har gett resultat.'),
      ).toEqual([]);
    });

    it('is written out by a composed summary', () => {
      expect(linesOf(readabilityRule, saying('IOP:t har gett resultat.'))).toEqual([]);
    });
  });
});
