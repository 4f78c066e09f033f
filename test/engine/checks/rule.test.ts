import {
  attributeToRule,
  defineRule,
  faultsOfColumn,
  foundAt,
  messagesOf,
} from '../../../src/engine/checks/rule';
import { required } from '../../../src/engine/contract/column';
import { text } from '../../../src/engine/contract/cell-types';
import { placeAt } from '../../builders/places';

type Rain = { readonly kind: 'rain'; readonly days: number } | { readonly kind: 'snow' };

const place = placeAt('Väder!B2');
const sentences = {
  rain: ({ days }: { readonly days: number }, sheet: string) => `${sheet}: ${String(days)} dagar med regn.`,
  snow: () => 'Det har snöat.',
};
const rule = defineRule<number, Rain>({
  code: 'V1',
  severity: 'FEL',
  check: (days) => [foundAt({ place }, { kind: 'rain', days }), foundAt({ place }, { kind: 'snow' }, 'TIPS')],
  sentences,
});

describe('defineRule', () => {
  it("gives each finding the rule's code, and its level where the finding has none", () => {
    expect(rule.check(3)).toEqual([
      { code: 'V1', severity: 'FEL', place, facts: { kind: 'rain', days: 3 } },
      { code: 'V1', severity: 'TIPS', place, facts: { kind: 'snow' } },
    ]);
  });
});

describe('messagesOf', () => {
  it('makes the sentence of the kind, with its facts and the name of the tab', () => {
    const { kinds, message } = messagesOf<Rain>(sentences);
    expect(kinds).toEqual(['rain', 'snow']);
    expect(message({ kind: 'rain', days: 4 }, 'Väder')).toBe('Väder: 4 dagar med regn.');
  });

  it('throws for facts of a kind that has no sentence', () => {
    expect(() => messagesOf<Rain>(sentences).message({ kind: 'hail' }, 'Väder')).toThrow('hail');
  });
});

describe('attributeToRule', () => {
  it("leaves the column's code and level behind", () => {
    const facts = { kind: 'required', column: 'Dag' };
    expect(attributeToRule([{ code: 'Väder.Dag', severity: 'TIPS', place, facts }])).toEqual([
      { place, facts },
    ]);
  });
});

describe('faultsOfColumn', () => {
  it('names the column by the code of its findings', () => {
    const sheet = {
      name: 'Väder',
      form: 'table',
      required: true,
      columns: { day: required('Dag', text) },
    } as const;
    expect(faultsOfColumn(sheet, 'day', 'required')).toEqual({ code: 'Väder.Dag', kinds: ['required'] });
  });
});
