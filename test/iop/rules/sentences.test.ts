import { cellSentences } from '../../../src/engine/checks/cell-sentences';
import { messageOf, ruleSet } from '../../../src/iop/rules/rules';
import { columnSentences } from './column-sentences';
import { figureSentences } from './figure-sentences';
import { mutations } from './mutations';
import { proseSentences } from './prose-sentences';

const cases = Object.entries({ ...proseSentences, ...figureSentences }).flatMap(([rule, examples]) => {
  const [code = '', kind = ''] = rule.split(' ');
  return examples.map(([facts, sentence]) => ({ code, facts: { kind, ...facts }, sentence }));
});
const isOfAnyCell = (kind: string) => kind in cellSentences;

describe('messageOf', () => {
  it.each(cases)('$code $facts.kind: $sentence', ({ sentence, ...finding }) => {
    expect(messageOf(finding, 'Texter').replaceAll('\u00a0', '_')).toBe(sentence);
  });

  it.each(columnSentences)('%j: %s', (facts, sentence) => {
    expect(messageOf({ code: `Mål.${String(facts.column)}`, facts }, 'Mål')).toBe(sentence);
  });

  it('cuts long texts from cells', () => {
    const facts = { kind: 'rows-missing', of: 'Å'.repeat(5000), tab: 'Mål', type: null };
    expect(messageOf({ code: 'K16', facts }, 'Mål').length).toBeLessThan(200);
  });

  it('has a sentence for each finding of each single fault', () => {
    for (const { workbook } of mutations) {
      for (const finding of workbook.check()) {
        const message = messageOf(finding, finding.place.tab);
        expect(message).toMatch(/^\S.*[.?]$/s);
        expect(message).not.toContain('kan inte beskriva det');
      }
    }
  });
});

describe('the sentences above', () => {
  it('are of every kind that a rule reports', () => {
    const shown = new Set(
      [...cases, ...columnSentences.map(([facts]) => ({ facts }))].map(({ facts }) => facts.kind),
    );
    const reported = [...ruleSet.rules, ruleSet.columns].flatMap(({ kinds }) => kinds);
    expect(reported.filter((kind) => !isOfAnyCell(kind) && !shown.has(kind))).toEqual([]);
    expect(reported.length).toBeGreaterThan(100);
  });
});
