import fc from '../seeded-fast-check';
import { aWorkbook } from '../builders/a-workbook';
import { ruleContext } from '../../src/iop/rules/rule-context';
import { proseRules } from './prose-rules';

const LENGTH = 50_000;
const MOST_MILLISECONDS = 200;

/** Words that the rules look for, so that a random text almost matches. */
const words = fc.constantFrom(
  ...(
    'avvikelser inga inte några budget tidsplan enligt har följt följts är att det som mål två fyra av överenskommelser ' +
    'överenskommelsen den andra för 2022 2022-2024 kronor 150 000 kostnaderna uppgick till andelen flickor procent hela ' +
    'perioden Föreningen Kulturgården Lindby stadsdelsnämnd uppfyllt parterna föreslår godkänner rapporten [ ( - – ; : , . XX @ 070- ' +
    'a ä \u00a0 \n'
  ).split(' '),
);

const longTexts = fc
  .array(fc.oneof({ weight: 4, arbitrary: words }, fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' '))
  .filter((part) => part.trim() !== '')
  .map((part) => `${part} `.repeat(Math.ceil(LENGTH / (part.length + 1))).slice(0, LENGTH));

const worst = [
  'a',
  ' ',
  'a ',
  '1',
  '1 ',
  '1-',
  'inte ',
  'A. ',
  '[',
  '(a',
  'är ',
  'X',
  'x@',
  '–',
  '\n',
  'avvikelse budget ',
].map((part) => part.repeat(Math.ceil(LENGTH / part.length)));

describe.each(Object.entries(proseRules))('%s', (_, rule) => {
  const isQuick = (text: string): boolean => {
    const context = ruleContext(aWorkbook().withKey('Texter', 'Tidsplan och budget', text).read().workbook);
    // The processor's time, not the clock's: what else the machine does must not decide.
    return [1, 2, 3].some(() => {
      const before = process.cpuUsage();
      rule.check(context);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 < MOST_MILLISECONDS;
    });
  };

  it(`reads ${String(LENGTH)} characters in ${String(MOST_MILLISECONDS)} ms, for any text`, () => {
    fc.assert(fc.property(longTexts, isQuick), {
      numRuns: 24,
      seed: 3,
      examples: worst.map((text): [string] => [text]),
    });
  });
});
