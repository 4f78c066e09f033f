import type { Fault } from '../../../src/engine/checks/finding';
import { message } from '../../../src/iop/words/messages';

const say = (facts: Fault) => message(facts, 'Budget');

describe('message', () => {
  it.each<readonly [Fault, string]>([
    [{ fault: 'required', column: 'Slag' }, 'Cellen för Slag i fliken Budget är tom. Fyll i den.'],
    [{ fault: 'registry-number', text: '12/2025' }, 'Diarienumret ”12/2025” är inte skrivet'],
    [{ fault: 'repeated-word', written: 'att att' }, 'att att'],
  ])('tells %j, of a cell, of the data and of a text', (facts, part) => {
    expect(say(facts)).toContain(part);
  });

  it.each(['121212-1212', '19121212-1212', '191212121212', '121212+1212', '121272-1219'])(
    'never repeats an identity number: %s',
    (digits) => {
      const said = say({ fault: 'repeated-word', written: `Anna ${digits} Ek` });
      expect(said).toContain('”Anna … Ek”');
    },
  );

  it('repeats an organisation number, a day and a registry number', () => {
    const written = '802456-1238 2024-01-15 LIN 2024-0115';
    expect(say({ fault: 'repeated-word', written })).toContain(written);
  });
});
