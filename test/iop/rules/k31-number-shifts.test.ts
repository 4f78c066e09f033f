import { numberShiftsRule } from '../../../src/iop/rules/k31-number-shifts';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const saying = (summary: string, goals: string) =>
  aWorkbook().withKey('Texter', 'Sammanfattning', summary).withKey('Texter', 'Måluppfyllelse', goals);

describe('numberShiftsRule', () => {
  it('advises at the first text that shifts', () => {
    const workbook = saying('Partnerskapets mål är tydliga.', 'Partnerskapens mål är många.');
    expect(linesOf(numberShiftsRule, workbook)).toEqual(['K31 TIPS Texter!B4 number-shifts']);
    expect(factsOf(numberShiftsRule, workbook)).toEqual([
      {
        kind: 'number-shifts',
        written: 'Partnerskapens',
        elsewhere: 'Partnerskapets',
        section: 'Sammanfattning',
      },
    ]);
  });

  it('advises on what stands in the agreement and in the agreements', () => {
    const workbook = saying('Åtagandena framgår av överenskommelserna.', 'Målen framgår i överenskommelsen.');
    expect(linesOf(numberShiftsRule, workbook)).toEqual(['K31 TIPS Texter!B4 number-shifts']);
  });

  it.each([
    ['Partnerskapets mål är tydliga.', 'Partnerskapets syfte är klart.'],
    [
      'Enligt överenskommelserna ska parterna mötas.',
      'Enligt överenskommelsen för 2024 ska de mötas oftare.',
    ],
    ['Överenskommelserna har följts.', 'Överenskommelsen löper ut.'],
  ])('lets "%s" and "%s" be', (summary, goals) => {
    expect(linesOf(numberShiftsRule, saying(summary, goals))).toEqual([]);
  });
});
