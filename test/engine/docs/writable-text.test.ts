import { writableText } from '../../../src/engine/docs/writable-text';

describe('writableText', () => {
  it.each(['', 'Åtgärd – 150\u00A0000 kronor', 'rad\u000Brad', 'a\tb', '😀 e\u0301', '<b>{{Datum}}</b>'])(
    'gives %j back as it is',
    (text) => {
      expect(writableText(text)).toBe(text);
    },
  );

  it.each([
    ['\n', 'U+000A'],
    ['\r', 'U+000D'],
    ['\u0000', 'U+0000'],
    ['\u0008', 'U+0008'],
    ['\u001F', 'U+001F'],
    ['\uE000', 'U+E000'],
    ['\uF8FF', 'U+F8FF'],
    ['\uD83D', 'U+D83D'],
    ['\uDE00', 'U+DE00'],
  ])('refuses %j and names it', (character, name) => {
    expect(() => writableText(`före ${character} efter`)).toThrow(name);
  });
});
