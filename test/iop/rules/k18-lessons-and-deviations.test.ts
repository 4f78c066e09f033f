import { lessonsAndDeviationsRule } from '../../../src/iop/rules/k18-lessons-and-deviations';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const CONSEQUENCE = 'Konsekvens för tidsplan, budget eller åtagande';
const consequential = aWorkbook().with('Lärdomar', CONSEQUENCE, 3, 'Ja');
const claim = 'Det har inte varit några avvikelser.';

describe('lessonsAndDeviationsRule', () => {
  it('finds nothing while no lesson had consequences', () => {
    expect(linesOf(lessonsAndDeviationsRule, aWorkbook().withKey('Texter', 'Sammanfattning', claim))).toEqual(
      [],
    );
  });

  it('warns of a consequence that nothing in the data shows', () => {
    expect(linesOf(lessonsAndDeviationsRule, consequential)).toEqual([
      'K18 VARNING Lärdomar!E3 lesson-without-deviation',
    ]);
  });

  it('takes an explanation for a deviation, but not words that explain nothing', () => {
    const explained = (text: string) => consequential.with('Budget', 'Förklaring', 2, text);
    expect(linesOf(lessonsAndDeviationsRule, explained('Två vikarier anställdes.'))).toEqual([]);
    expect(linesOf(lessonsAndDeviationsRule, explained('-'))).toHaveLength(1);
  });

  it('warns of a consequence that an own text denies, with its words', () => {
    const workbook = consequential.withKey('Texter', 'Tidsplan och budget', claim);
    expect(factsOf(lessonsAndDeviationsRule, workbook)).toEqual([
      {
        kind: 'lesson-contradicted',
        written: 'inte varit några avvikelser',
        section: 'Tidsplan och budget',
      },
    ]);
  });

  it.each([
    consequential.with('Aktiviteter', 'Status', 2, 'Försenad'),
    consequential.with('Budget', 'Utfall', 2, 500_000),
    consequential.with('Budget', 'Förklaring', 2, 'Två vikarier anställdes.'),
    consequential.with('Åtaganden', 'Status', 2, 'Delvis uppfyllt'),
  ])('is content when the data show or explain a deviation (%#)', (workbook) => {
    expect(linesOf(lessonsAndDeviationsRule, workbook)).toEqual([]);
  });

  it('holds an own text on trouble with money against the others', () => {
    const lessons = 'Föreningen framhöll de knappa ekonomiska resurserna.';
    const workbook = aWorkbook().withKey('Texter', 'Lärdomar från partnerskapet', lessons);
    expect(linesOf(lessonsAndDeviationsRule, workbook)).toEqual([]);
    expect(
      linesOf(lessonsAndDeviationsRule, workbook.withKey('Texter', 'Tidsplan och budget', claim)),
    ).toEqual(['K18 VARNING Texter!B7 lesson-contradicted']);
    const explained = `${lessons} Det har inte påverkat budgeten.`;
    expect(
      linesOf(
        lessonsAndDeviationsRule,
        workbook
          .withKey('Texter', 'Tidsplan och budget', claim)
          .withKey('Texter', 'Lärdomar från partnerskapet', explained),
      ),
    ).toEqual([]);
  });
});
