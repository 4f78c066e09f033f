import { changedNote } from '../../../src/engine/app/cell-note';

const name = 'Slutrapport';
const mark = 'Cellen för Utfall är tom. Fyll i den.';
const marked = (note: string, text: string | null = mark) =>
  changedNote(note, { name, mark: text, isEarlier: false });
const cleared = (note: string) => marked(note, null);

/** The note as it is seen: signs without width do not show. */
function shown(note: string): string {
  return note.replace(/[\u200b-\u200d\u2060\u2063\u2064]/g, '');
}

describe('changedNote', () => {
  it('begins the mark with what the report is called', () => {
    expect(shown(marked(''))).toBe(`Slutrapport: ${mark}`);
  });

  it.each(['', 'Fråga registrator.', 'Två\n\nstycken', 'Slutrapport: ring Anna om den', ' '])(
    'gives %j back as it was when the mark goes',
    (own) => {
      expect(cleared(marked(own))).toBe(own);
    },
  );

  it('says the new mark in place of the old, and the same again when nothing is new', () => {
    const note = marked('Fråga registrator.');
    expect(shown(marked(note, 'Beloppet är negativt.'))).toBe(
      'Fråga registrator.\n\nSlutrapport: Beloppet är negativt.',
    );
    expect(marked(note)).toBe(note);
  });

  it.each(['\nSvar väntas i mars.', ' Svar väntas i mars.', '\n\nSlutrapport: den i mars'])(
    'keeps %j, written after the mark',
    (typed) => {
      expect(shown(marked(marked('') + typed, 'Annat.'))).toBe(`Slutrapport: Annat.${typed}`);
      expect(cleared(marked('') + typed)).toBe(typed.replace(/^\n+/, ''));
      expect(cleared(marked('Först') + typed)).toContain(typed.trim());
    },
  );

  it('keeps what is written before the mark', () => {
    expect(cleared(`Ring Anna. ${marked('')}`)).toBe('Ring Anna. ');
  });

  it('keeps a text with words among those of the mark, and marks beside it', () => {
    const edited = marked('').replace('tom', 'tom eftersom fakturan dröjer');
    expect(cleared(edited)).toBe(edited);
    expect(shown(marked(edited))).toBe(`${shown(edited)}\n\nSlutrapport: ${mark}`);
  });

  it('takes every mark of a note away, also those that were copied into it', () => {
    expect(cleared(`${marked('Eget')}\n${marked('', 'Annat.')}`)).toBe('Eget');
  });

  describe('after an earlier version', () => {
    const earlier = (note: string, text: string | null) =>
      shown(changedNote(note, { name, mark: text, isEarlier: true }));

    it('takes its mark away, and what is found again is said once', () => {
      expect(earlier(`Eget\n\nSlutrapport: ${mark}`, null)).toBe('Eget');
      expect(earlier(`Slutrapport: ${mark}`, mark)).toBe(`Slutrapport: ${mark}`);
    });

    it('keeps what was written after it', () => {
      expect(earlier(`Slutrapport: ${mark} Ring Anna`, mark)).toBe(`Slutrapport: ${mark} Ring Anna`);
      expect(earlier(`Slutrapport: ${mark}\n\nRing Anna`, null)).toBe('Ring Anna');
      expect(earlier(`Slutrapport: ${mark}\nRing Anna.`, null)).toBe('Ring Anna.');
    });
  });

  it('loses no word whatever is written in between, 300 times', () => {
    let seed = 7;
    const next = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
    let note = '';
    const words: string[] = [];
    for (let turn = 0; turn < 300; turn += 1) {
      const word = `ord${String(turn)}ö`;
      const at = next(note.length + 1);
      const open = note.lastIndexOf('ord', at - 1);
      // In the middle of an earlier word the typing itself would break it.
      const place = open !== -1 && note.slice(open, at).length < 7 && note.indexOf('ö', open) >= at ? 0 : at;
      if (next(3) > 0) {
        note = `${note.slice(0, place)} ${word} ${note.slice(place)}`;
        words.push(word);
      }
      note = marked(note, next(3) === 0 ? null : `Fel nummer ${String(next(5))}.`);
      expect(words.filter((one) => !note.includes(one))).toEqual([]);
    }
  });
});
