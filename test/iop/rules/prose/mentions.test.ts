import { mentions } from '../../../../src/iop/rules/prose/mentions';

describe('mentions', () => {
  it.each([
    ['Den öppna verkstaden har haft många besök.', 'Öppen verkstad'],
    ['Avdelningens chef för kultur och fritid', 'Avdelningen för kultur och fritid'],
    ['Barnen i Art\u00a0Camp trivdes.', 'Art Camp'],
    ['KONSTAKUTEN kom ut varje vecka.', 'Konstakuten'],
    ['Vi möts på Ö.', 'Ö'],
  ])('finds in "%s" the name %s', (text, name) => {
    expect(mentions(text, name)).toBe(true);
  });

  it.each([
    ['Verkstaden har haft många besök.', 'Öppen verkstad'],
    ['Art Camp har nått sitt mål.', 'Konstakuten'],
    ['', 'Art Camp'],
  ])('does not find in "%s" the name %s', (text, name) => {
    expect(mentions(text, name)).toBe(false);
  });
});
