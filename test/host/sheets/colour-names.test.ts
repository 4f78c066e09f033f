import { hexColour } from '../../../host/sheets/colour-names';

describe('hexColour', () => {
  it.each([
    ['Crimson', '#dc143c'],
    [' darkslategrey ', '#2f4f4f'],
    ['#ABCDEF', '#abcdef'],
    ['#0af', '#00aaff'],
    ['crimsonish', undefined],
    ['#12345', undefined],
  ])('reads %s', (colour, hex) => {
    expect(hexColour(colour)).toBe(hex);
  });
});
