import { text, texts, wholeNumber } from '../../../src/engine/contract/cell-types';
import { computed, optional, required } from '../../../src/engine/contract/column';
import { mayBeEmptyWord, saysNothing } from '../../../src/engine/contract/says-nothing';
import { partyRefs, yesOrNo } from '../../../src/iop/cell-types';

describe('saysNothing', () => {
  it.each([
    'Ej aktuellt',
    'inte relevant',
    'Ej tillämpligt.',
    'Ja',
    'Nej',
    'Nej tack!',
    'OK.',
    'inga',
    'Ingen',
    'SAKNAS',
    'N/A',
    '-',
    '–',
    '(se ovan)',
    'Se kommentar',
    'Ingen kommentar.',
    'Inget att tillägga',
    'Vet ej',
    'Inte aktuellt i nuläget',
    'Inget särskilt',
    'Ingen slutsats.',
    'Inga synpunkter',
    'Fylls i senare',
  ])('is so of %j', (written) => {
    expect(saysNothing(written)).toBe(true);
  });

  it.each([
    'Inga avvikelser.',
    'Inget särskilt hände förrän i maj',
    'Inga synpunkter från föreningen',
    'Underlag saknas',
    'Ingen alls',
    '0',
    '-5',
    '...',
    '?',
    'Ja, delvis',
    'Pandemin',
  ])('is not so of %j', (written) => {
    expect(saysNothing(written)).toBe(false);
  });
});

describe('mayBeEmptyWord', () => {
  it('is so of the columns of texts that are read', () => {
    const columns = [optional('Fortsatt arbete', text), required('Mål', text), optional('Mottagare', texts)];
    expect(columns.map(mayBeEmptyWord)).toEqual([true, true, true]);
  });

  it('is not so of a list, a reference, a number or a formula', () => {
    const columns = [
      optional('Kostnadsfri', yesOrNo),
      optional('Deltagande parter', partyRefs),
      optional('Prioritet', wholeNumber),
    ];
    expect([...columns.map(mayBeEmptyWord), mayBeEmptyWord(computed('Avvikelse'))]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
