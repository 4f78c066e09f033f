import type { Finding } from '../../../src/engine/checks/finding';
import { defineRule, messagesOf } from '../../../src/engine/checks/rule';
import { messageIn, runRules, type RuleSet } from '../../../src/engine/checks/rule-set';
import { placeAt } from '../../builders/places';

type Note = { readonly kind: 'note'; readonly written: string };

const finding = (code: string, cell: string, facts: Finding['facts']): Finding => ({
  code,
  severity: 'FEL',
  place: placeAt(cell),
  facts,
});
const empty = { kind: 'empty' };
const set: RuleSet<string> = {
  columns: {
    checks: [
      {
        sheet: 'Lån',
        check: () => [finding('Lån.Datum', 'Lån!B3', empty), finding('Lån.Bok', 'Lån!A3', empty)],
      },
    ],
    ...messagesOf<{ readonly kind: 'empty' }>({ empty: (_facts, sheet) => `Cellen i ${sheet} är tom.` }),
  },
  rules: [
    defineRule<string, Note>({
      code: 'L1',
      severity: 'VARNING',
      supersedes: { code: 'Lån.Datum', kinds: ['empty'] },
      check: (cell) => [{ place: placeAt(cell), facts: { kind: 'note', written: 'sen' } }],
      sentences: { note: ({ written }) => `Där står ${written}.` },
    }),
    defineRule<string, { readonly kind: 'late' }>({
      code: 'L1',
      severity: 'FEL',
      check: () => [],
      sentences: { late: () => 'Boken är sen.' },
    }),
  ],
};
const run = (cell: string, read: readonly Finding[] = []) =>
  runRules(set, cell, read, ['Lån', 'Böcker']).map(
    ({ code, place: { tab, row } }) => `${code} ${tab} ${String(row)}`,
  );

describe('runRules', () => {
  it('sorts what was read and what the rules find by tab, row and column', () => {
    expect(run('Lån!C2', [finding('Böcker', 'Böcker!A1', empty)])).toEqual([
      'L1 Lån 1',
      'Lån.Bok Lån 2',
      'Lån.Datum Lån 2',
      'Böcker Böcker 0',
    ]);
  });

  it('drops what a rule supersedes where the rule has a finding in the same place', () => {
    expect(run('Lån!B3')).toEqual(['Lån.Bok Lån 2', 'L1 Lån 2']);
  });
});

describe('a rule that throws', () => {
  const fail = (): never => {
    throw new RangeError('Anna Ek');
  };
  const broken: RuleSet<string> = {
    columns: {
      ...set.columns,
      checks: [...set.columns.checks, { sheet: 'Böcker', check: fail }],
    },
    rules: [
      defineRule<string, Note>({ code: 'L9', severity: 'FEL', check: fail, sentences: { note: fail } }),
      ...set.rules,
    ],
  };
  const found = runRules(broken, 'Lån!C2', [], ['Lån', 'Böcker']);

  it('is a warning in the first cell of the first tab, and the others run', () => {
    const failed = { severity: 'VARNING', place: placeAt('Lån!A1'), facts: { kind: 'rule-failed' } };
    expect(found.slice(0, 2)).toEqual([
      { ...failed, code: 'Böcker' },
      { ...failed, code: 'L9' },
    ]);
    expect(found.slice(2)).toEqual(runRules(set, 'Lån!C2', [], ['Lån', 'Böcker']));
  });

  it('is told by its code or its tab, and that it cannot vouch for anything', () => {
    const [ofBooks, ofL9] = found.map((each) => messageIn(broken, each, 'Lån'));
    expect(ofBooks).toBe(
      'Kontrollen av fliken Böcker kunde inte köras. Övriga kontroller är gjorda. Rapporten kan skapas, men det som den här kontrollen ser efter har ingen kontrollerat: gå igenom det själv, och kontakta den som sköter tillägget.',
    );
    expect(ofL9).toMatch(/^Kontrollen L9 kunde inte köras\. /);
  });

  it('whose sentence cannot be made is told without it', () => {
    expect(messageIn(broken, { code: 'L9', facts: { kind: 'note', written: 'sen' } }, 'Lån')).toBe(
      'Kontrollen L9 har funnit något här, men kan inte beskriva det. Övriga kontroller är gjorda. Kontrollera cellen, och kontakta den som sköter tillägget.',
    );
  });
});

describe('messageIn', () => {
  it('takes the sentence of the rule with that code that knows the kind, else that of the columns', () => {
    expect(messageIn(set, { code: 'L1', facts: { kind: 'note', written: 'sen' } }, 'Lån')).toBe(
      'Där står sen.',
    );
    expect(messageIn(set, { code: 'L1', facts: { kind: 'late' } }, 'Lån')).toBe('Boken är sen.');
    expect(messageIn(set, { code: 'Lån.Bok', facts: empty }, 'Lån')).toBe('Cellen i Lån är tom.');
  });

  const say = (written: string) => messageIn(set, { code: 'L1', facts: { kind: 'note', written } }, 'Lån');

  it.each(['121212-1212', '19121212-1212', '191212121212', '121212+1212', '121272-1219'])(
    'never repeats an identity number: %s',
    (digits) => {
      expect(say(`Anna ${digits} Ek`)).toBe('Där står Anna … Ek.');
    },
  );

  it('repeats an organisation number, a day and a registry number', () => {
    const written = '802456-1238 2024-01-15 LIN 2024-0115';
    expect(say(written)).toContain(written);
  });
});
