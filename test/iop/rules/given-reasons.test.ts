import { givesReason } from '../../../src/iop/rules/given-reasons';

describe('givesReason', () => {
  it.each([
    '',
    '-',
    '–',
    'Ja',
    'Nej.',
    'OK',
    'se ovan',
    'Se kommentar ovan.',
    'enligt ovan',
    'Ej aktuellt',
    'Ingen kommentar',
    'inget att tillägga',
    'Pandemin',
    '12',
    'se föregående',
  ])('takes "%s" for no reason', (text) => {
    expect(givesReason({ text })).toBe(false);
  });

  it.each([
    'Ledaren var sjuk.',
    'Pandemin stängde lokalen.',
    'Brist på ledare',
    'Inga deltagare kom de sista veckorna.',
    'Se återrapporten för 2023, bilaga 2.',
  ])('takes "%s" for a reason', (text) => {
    expect(givesReason({ text })).toBe(true);
  });
});
