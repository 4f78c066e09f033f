import type { Finding } from '../../../src/engine/checks/finding';
import { defineRule, type Rule } from '../../../src/engine/checks/rule';
import { tallyOf } from '../../../src/engine/checks/tally';
import { placeAt } from '../../builders/places';

const rule = (code: string): Rule<string> =>
  defineRule<string, { kind: 'wrong' }>({
    code,
    severity: 'FEL',
    check: () => [],
    sentences: { wrong: () => 'Fel.' },
  });
const set = { rules: [rule('B1'), rule('B1'), rule('B2'), rule('B3')] };
const finding = (code: string, kind = 'wrong'): Finding => ({
  code,
  severity: 'FEL',
  place: placeAt('Bok!A2'),
  facts: { kind },
});

describe('tallyOf', () => {
  it('counts each check once, however many rules it has', () => {
    expect(tallyOf(set, [], [])).toEqual({ checks: 3, passed: 3, undecided: 0, reasons: [] });
  });

  it('counts no check as passed that found something, and nothing of columns', () => {
    expect(tallyOf(set, [finding('B1'), finding('B1'), finding('Bok.Titel')], [])).toMatchObject({
      checks: 3,
      passed: 2,
    });
  });

  it('counts no check as passed that could not be decided, and gives each reason once', () => {
    const undecided = [
      ['B1', 'Datum saknas.'],
      ['B2', 'Datum saknas.'],
      ['B2', 'Namn saknas.'],
    ] as const;
    expect(tallyOf(set, [finding('B1')], undecided)).toEqual({
      checks: 3,
      passed: 1,
      undecided: 2,
      reasons: ['Datum saknas.', 'Namn saknas.'],
    });
  });

  it('takes a rule that failed for undecided', () => {
    expect(tallyOf(set, [finding('B3', 'rule-failed')], [])).toEqual({
      checks: 3,
      passed: 2,
      undecided: 1,
      reasons: ['Kontrollen B3 kunde inte köras.'],
    });
  });
});
