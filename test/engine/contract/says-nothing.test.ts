import { text, texts } from '../../../src/engine/contract/cell-types';
import { composed, conditional, optional, required } from '../../../src/engine/contract/column';
import { saysNothing } from '../../../src/engine/contract/says-nothing';
import { partyRefs, yesOrNo } from '../../../src/iop/cell-types';

const table = { form: 'table' } as const;

describe('saysNothing', () => {
  it.each([
    'Ej aktuellt',
    'inte relevant',
    'Ej tillämpligt.',
    'Nej',
    'inga',
    'Ingen',
    'Inget',
    'SAKNAS',
    'N/A',
    '-',
    '–',
    'Se ovan',
  ])('is so of %j where a text may be empty', (written) => {
    expect(saysNothing(table, optional('Fortsatt arbete', text), written)).toBe(true);
    expect(saysNothing(table, conditional('Mottagare', texts), written)).toBe(true);
  });

  it.each(['Nej tack', 'Inga avvikelser.', 'Underlag saknas', 'Ingen alls', '0', 'Ja', '-5'])(
    'is not so of %j',
    (written) => {
      expect(saysNothing(table, optional('Fortsatt arbete', text), written)).toBe(false);
    },
  );

  it('is not so where a text is required or composed, in a list, a reference or an own text for a section', () => {
    expect(saysNothing(table, required('Mål', text), 'Nej')).toBe(false);
    expect(saysNothing(table, composed('Bakgrund', text), 'Nej')).toBe(false);
    expect(saysNothing(table, optional('Kostnadsfri', yesOrNo), 'Nej')).toBe(false);
    expect(saysNothing(table, conditional('Deltagande parter', partyRefs), 'Inga')).toBe(false);
    expect(saysNothing({ form: 'texts' }, conditional('Barnkonsekvensanalys', text), 'Nej')).toBe(false);
  });
});
