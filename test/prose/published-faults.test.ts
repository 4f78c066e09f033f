/** The faults of the published report (rows of the review in the workbook contract, section 5) that prose carries. */
import { example as mended } from '../../examples/husby.workbook';
import { example as published } from '../../examples/husby-original.workbook';
import type { Finding } from '../../src/engine/checks/finding';
import { readWorkbook } from '../../src/iop/read-workbook';
import { sheetsOf } from './example-sheets';
import { ruleContext } from '../../src/iop/rules/rule-context';
import { proseRules } from './prose-rules';
import { placeText } from '../builders/places';

const rules = Object.values(proseRules);

function findingsIn(example: typeof mended): readonly Finding[] {
  const context = ruleContext(readWorkbook(sheetsOf(example)).workbook);
  return rules.flatMap((rule) => rule.check(context));
}

/** The cell of a section in Texter: the sections have the example's order. */
function placeOf(section: string): string {
  const texts = published.sheets.find((sheet) => sheet.name === 'Texter');
  const keys = texts !== undefined && 'texts' in texts ? Object.keys(texts.texts) : [];
  return keys.includes(section) ? `Texter!B${String(keys.indexOf(section) + 1)}` : 'none';
}

const found = findingsIn(published).map(({ code, severity, place, facts }) => ({
  at: `${code} ${severity} ${placeText(place)}`,
  facts,
}));
const at = (code: string, severity: string, section: string) => `${code} ${severity} ${placeOf(section)}`;

describe('the published report', () => {
  it.each([
    [1, at('K28', 'VARNING', 'Måluppfyllelse'), { written: 'är Husby Konst & Hantverksförening är' }],
    [
      2,
      at('K01', 'VARNING', 'Uppfyllnad av parternas åtaganden'),
      { written: 'Husby Konst & Hantverksföreningen' },
    ],
    [4, at('K04', 'VARNING', 'Sammanfattning'), { kind: 'whole-period-claim' }],
    [4, at('K04', 'VARNING', 'Måluppfyllelse'), { kind: 'whole-period-claim' }],
    [4, at('K04', 'VARNING', 'Tidsplan och budget'), { kind: 'whole-period-claim' }],
    [4, at('K04', 'VARNING', 'Uppfyllnad av parternas åtaganden'), { kind: 'whole-period-claim' }],
    [7, at('K29', 'TIPS', 'Sammanfattning'), { kind: 'typography' }],
    [10, at('K29', 'TIPS', 'Bakgrund'), { kind: 'typography' }],
    [12, at('K06', 'FEL', 'Sammanfattning'), { tab: 'Budget', state: 'unknown' }],
    [12, at('K06', 'FEL', 'Tidsplan och budget'), { tab: 'Budget', state: 'unknown' }],
    [13, at('K18', 'VARNING', 'Lärdomar från partnerskapet'), { kind: 'lesson-contradicted' }],
    [14, at('K31', 'TIPS', 'Måluppfyllelse'), { written: 'partnerskapens' }],
    [14, at('K31', 'TIPS', 'Uppfyllnad av parternas åtaganden'), { written: 'framgår i överenskommelsen' }],
    [
      15,
      at('K35', 'TIPS', 'Tidsplan och budget'),
      { written: 'tidsplan och budget', elsewhere: 'tidsplan eller budget' },
    ],
    [17, at('K22', 'VARNING', 'Sammanfattning'), { missing: ['lägger den till handlingarna'] }],
    [17, at('K22', 'VARNING', 'Förvaltningens synpunkter och förslag'), { missing: [], added: [] }],
    [21, at('K30', 'TIPS', 'Sammanfattning'), { kind: 'abbreviation-unexplained' }],
    [23, at('K20', 'VARNING', 'Barnkonsekvensanalys'), { lacks: ['best-interests', 'heard'] }],
  ])('row %i is found: %s', (_, place, facts) => {
    expect(found).toContainEqual({ at: place, facts: expect.objectContaining(facts) as Finding['facts'] });
  });

  it.each([
    [3, /^K19 VARNING Texter!B\d+$/, 'gender-untold'],
    [13, /^K18 VARNING Lärdomar!\w+$/, 'lesson-contradicted'],
    [16, /^K22 VARNING Beslutsförslag!C2$/, 'proposal-form'],
    [16, /^K22 VARNING Beslutsförslag!C3$/, 'proposal-form'],
    [16, /^K22 TIPS Beslutsförslag!C3$/, 'proposal-assigns-till'],
    [20, /^K29 TIPS Ärende!B\d+$/, 'typography'],
  ])('row %i is found outside the own texts: %s', (_, place, fault) => {
    expect(found.filter(({ at: where, facts }) => place.test(where) && facts.kind === fault)).not.toEqual([]);
  });

  it('has the number of agreements and the attachment right (rows 7 and 19), and has no findings on them', () => {
    expect(found.filter(({ at: where }) => where.startsWith('K02'))).toEqual([]);
  });
});

describe('the corrected report', () => {
  it('has no fault in its prose', () => {
    expect(findingsIn(mended)).toEqual([]);
  });
});
