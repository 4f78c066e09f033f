import type { Fault } from '../../src/finding';
import { message } from '../../src/swedish/messages';

const say = (facts: Fault) => message({ code: 'X', severity: 'FEL', sheet: 'Budget', cell: 'A1', facts });

describe('message', () => {
  it.each<readonly [Fault, string]>([
    [{ fault: 'required', column: 'Slag' }, 'Cellen för Slag i fliken Budget är tom. Fyll i den.'],
    [{ fault: 'registry-number', text: '12/2025' }, 'Diarienumret ”12/2025” är inte skrivet'],
    [{ fault: 'repeated-word', written: 'att att' }, 'att att'],
  ])('tells %j, of a cell, of the data and of a text', (facts, part) => {
    expect(say(facts)).toContain(part);
  });
});
