import type { DocumentOperation } from '../../../../workbench/document-protocol';
import { anEditedDocument, linesOf, refusalOf } from './an-edited-document';

const place = (index: number) => ({ from: index, to: index });

/** What a person does with "Ett" and "två tre" on a line each, and the lines after it. */
const operations: readonly (readonly [string, DocumentOperation, readonly string[]])[] = [
  ['types', { kind: 'write', ...place(4), text: ' mer' }, ['Ett mer', 'två tre']],
  ['types over', { kind: 'write', from: 5, to: 8, text: 'fyra' }, ['Ett', 'fyra tre']],
  ['deletes', { kind: 'write', from: 5, to: 9, text: '' }, ['Ett', 'tre']],
  ['joins two paragraphs', { kind: 'write', from: 4, to: 5, text: '' }, ['Etttvå tre']],
  ['pastes two lines', { kind: 'write', ...place(4), text: '!\r\nNy' }, ['Ett!', 'Ny', 'två tre']],
  ['presses Enter', { kind: 'split', ...place(8) }, ['Ett', 'två', ' tre']],
  ['presses Enter over a word', { kind: 'split', from: 8, to: 9 }, ['Ett', 'två', 'tre']],
  ['makes text bold', { kind: 'look', from: 5, to: 8, bold: true }, ['Ett', '*två* tre']],
  ['makes text italic', { kind: 'look', from: 5, to: 8, italic: true }, ['Ett', '_två_ tre']],
  ['makes a heading', { kind: 'style', ...place(1), style: 'HEADING_2' }, ['HEADING_2 Ett', 'två tre']],
  ['makes a list', { kind: 'list', from: 1, to: 6, list: 'bulleted' }, ['• Ett', '• två tre']],
  ['makes a numbered list', { kind: 'list', from: 1, to: 6, list: 'numbered' }, ['1. Ett', '2. två tre']],
  ['puts a table', { kind: 'table', ...place(4), rows: 1, columns: 2 }, ['Ett', '[ | ]', '', 'två tre']],
  ['puts a footnote', { kind: 'footnote', ...place(4), text: 'Källa' }, ['Ett^1^', 'två tre', '1:  Källa']],
  ['comments', { kind: 'comment', from: 5, to: 8, text: 'Stämmer det?' }, ['Ett', '«två» tre']],
];

const table = () => {
  const desk = anEditedDocument('');
  desk.edit({ kind: 'table', ...place(1), rows: 2, columns: 2 });
  desk.edit({ kind: 'write', ...place(5), text: 'a' });
  desk.edit({ kind: 'write', ...place(8), text: 'b' });
  return desk;
};

describe('createHandEdits', () => {
  it.each(operations)('lets a person who %s see it, at a new revision', (_, operation, lines) => {
    const { edit, show } = anEditedDocument('Ett\ntvå tre');
    const { revision } = show();
    const { document } = edit(operation);
    expect(linesOf(document)).toEqual(lines);
    expect(document.revision).not.toBe(revision);
    expect(show()).toEqual(document);
  });

  it.each(operations)('undoes what a person who %s has done, and does it again', (_, operation, lines) => {
    const { edit, show } = anEditedDocument('Ett\ntvå tre');
    const before = show();
    edit(operation);
    expect(show()).toMatchObject({ canUndo: true, canRedo: false });
    const { document } = edit({ kind: 'undo' });
    expect({ ...document, revision: before.revision, canRedo: false }).toEqual(before);
    expect(linesOf(edit({ kind: 'redo' }).document)).toEqual(lines);
    expect(show()).toMatchObject({ canUndo: true, canRedo: false });
  });

  it('answers where the person is then', () => {
    const { edit } = anEditedDocument('Ett');
    const at = (from: number, to = from) => ({ tab: 't.0', segment: '', from, to });
    expect(edit({ kind: 'write', ...place(4), text: ' två' }).caret).toEqual(at(8));
    expect(edit({ kind: 'look', from: 1, to: 4, bold: true }).caret).toEqual(at(1, 4));
    expect(edit({ kind: 'split', ...place(8) }).caret).toEqual(at(9));
    // What Docs strips takes no room.
    expect(edit({ kind: 'write', ...place(9), text: 'a\u0007b' }).caret).toEqual(at(11));
    const made = edit({ kind: 'table', ...place(11), rows: 1, columns: 1 });
    expect(linesOf(edit({ kind: 'write', from: 15, to: 15, text: 'x' }).document)).toContain('[x]');
    expect(made.caret).toEqual(at(15));
  });

  it('goes on with ordinary text after a heading, and with nothing after an empty item', () => {
    const { edit } = anEditedDocument('Rubrik');
    edit({ kind: 'style', ...place(1), style: 'HEADING_1' });
    expect(linesOf(edit({ kind: 'split', ...place(7) }).document)).toEqual(['HEADING_1 Rubrik', '']);
    edit({ kind: 'list', ...place(8), list: 'bulleted' });
    expect(linesOf(edit({ kind: 'split', ...place(8) }).document)).toEqual(['HEADING_1 Rubrik', '']);
  });

  it.each([
    ['a row', { change: 'add', of: 'row' }, ['', '[a | b]', '[ | ]', '[ | ]', '']],
    ['a column', { change: 'add', of: 'column' }, ['', '[a |  | b]', '[ |  | ]', '']],
    ['no row', { change: 'remove', of: 'row' }, ['', '[ | ]', '']],
    ['no column', { change: 'remove', of: 'column' }, ['', '[b]', '[]', '']],
  ] as const)('gives a table %s by the cell that a person is in', (_, change, lines) => {
    const { edit } = table();
    expect(linesOf(edit({ kind: 'cells', ...place(5), ...change }).document)).toEqual(lines);
  });

  it('answers a comment and takes it away when it is resolved', () => {
    const { edit, show } = anEditedDocument('Ett två');
    edit({ kind: 'comment', from: 5, to: 8, text: 'Två?' });
    const [{ id: comment } = { id: '' }] = show().comments;
    edit({ kind: 'reply', comment, text: 'Ja.' });
    expect(show().comments).toEqual([
      {
        id: comment,
        quote: 'två',
        posts: [
          { author: 'Handläggaren', text: 'Två?' },
          { author: 'Handläggaren', text: 'Ja.' },
        ],
      },
    ]);
    const { document } = edit({ kind: 'resolve', comment });
    expect([document.comments, linesOf(document)]).toEqual([[], ['Ett två']]);
  });

  describe('suggesting', () => {
    const suggested = () => {
      const desk = anEditedDocument('Ett två tre');
      const { document } = desk.edit({ kind: 'write', from: 5, to: 8, text: 'fyra' }, { suggests: true });
      const [{ id: suggestion } = { id: '' }] = document.suggestions;
      return { ...desk, document, suggestion };
    };

    it('puts new text behind the old, which stays', () => {
      const { document, suggestion } = suggested();
      expect(linesOf(document)).toEqual(['Ett {-två-}{+fyra+} tre']);
      expect(document.suggestions).toEqual([
        { id: suggestion, author: 'Handläggaren', added: 'fyra', deleted: 'två' },
      ]);
    });

    it.each([
      ['accept', 'Ett fyra tre'],
      ['reject', 'Ett två tre'],
    ] as const)('leaves the text that it should after %s', (kind, line) => {
      const { edit, suggestion } = suggested();
      const { document } = edit({ kind, suggestion });
      expect([linesOf(document), document.suggestions]).toEqual([[line], []]);
      expect(refusalOf(() => edit({ kind, suggestion }))).toBe('RequestError: Förslaget är redan avgjort.');
    });

    it('takes out for real what the person has suggested to add', () => {
      const { edit } = suggested();
      const { document, caret } = edit({ kind: 'write', from: 8, to: 12, text: '' }, { suggests: true });
      expect(linesOf(document)).toEqual(['Ett {-två-} tre']);
      expect(caret).toMatchObject({ from: 8, to: 8 });
    });

    it('goes on with the same suggestion while the person types', () => {
      const { edit } = suggested();
      const { document } = edit({ kind: 'write', ...place(12), text: 's' }, { suggests: true });
      expect(document.suggestions.map(({ added }) => added)).toEqual(['fyras']);
    });

    it('suggests another look, and refuses in words what cannot be suggested', () => {
      const { edit } = anEditedDocument('Ett');
      const look = edit({ kind: 'look', from: 1, to: 4, bold: true }, { suggests: true });
      expect(linesOf(look.document)).toEqual(['{~Ett~}']);
      expect(look.document.suggestions).toHaveLength(1);
      expect(
        refusalOf(() => edit({ kind: 'list', from: 1, to: 4, list: 'bulleted' }, { suggests: true })),
      ).toBe('RequestError: Det kan inte läggas som ett förslag. Slå av Föreslå först.');
    });
  });

  it('adds a tab, in which the person then is', () => {
    const { edit } = anEditedDocument('Ett');
    const { document, caret } = edit({ kind: 'addTab', title: ' Bilaga ' });
    expect(document.tabs.map(({ title }) => title)).toEqual(['Tab 1', 'Bilaga']);
    const tab = document.tabs[1]?.id ?? '';
    expect(caret).toEqual({ tab, segment: '', from: 1, to: 1 });
    const written = edit({ kind: 'write', ...place(1), text: 'I bilagan' }, { tab }).document;
    expect([linesOf(written), linesOf(written, 1)]).toEqual([['Ett'], ['I bilagan']]);
  });

  it('writes in a footnote', () => {
    const { edit } = anEditedDocument('Ett');
    const { document } = edit({ kind: 'footnote', ...place(4), text: 'Källa' });
    const segment = document.tabs[0]?.footnotes[0]?.id ?? '';
    const written = edit({ kind: 'write', ...place(6), text: ' 2' }, { segment }).document;
    expect(linesOf(written)).toEqual(['Ett^1^', '1:  Källa 2']);
  });

  describe('on a revision that somebody has written after', () => {
    it('moves the place with the text before it', () => {
      const { edit, show, host, id } = anEditedDocument('Ett två');
      const { revision } = show();
      host.call('write', id, 'Först. ');
      const { document, caret } = edit({ kind: 'write', ...place(8), text: '!' }, { revision });
      expect(linesOf(document)).toEqual(['Först. Ett två!']);
      expect(caret).toMatchObject({ from: 16, to: 16 });
    });

    it('leaves the place before it, and another tab, where they are', () => {
      const { edit, show, host, id } = anEditedDocument('Ett två');
      const tab = edit({ kind: 'addTab', title: 'Bilaga' }).caret?.tab ?? '';
      const { revision } = show();
      edit({ kind: 'write', ...place(8), text: ' tre' }, { page: 'another' });
      expect(linesOf(edit({ kind: 'write', ...place(4), text: 'a' }, { revision }).document)).toEqual([
        'Etta två tre',
      ]);
      host.call('write', id, 'Skript ');
      const written = edit({ kind: 'write', ...place(1), text: 'B' }, { revision, tab }).document;
      expect(linesOf(written, 1)).toEqual(['B']);
    });

    it.each([
      ['the text itself is another', 'Ett tio'],
      ['everything is another', 'Nytt'],
    ])('refuses in words where %s', (_, text) => {
      const { edit, show } = anEditedDocument('Ett två');
      const { revision } = show();
      edit({ kind: 'write', from: 1, to: 8, text }, { page: 'another' });
      expect(refusalOf(() => edit({ kind: 'write', from: 5, to: 8, text: 'x' }, { revision }))).toBe(
        'RequestError: Texten just där har ändrats av skriptet eller på en annan sida. Nu visas den som den är; gör om din ändring.',
      );
      expect(linesOf(show())).toEqual([text]);
    });

    it('refuses in words where the revision is unknown', () => {
      const { edit } = anEditedDocument('Ett');
      expect(refusalOf(() => edit({ kind: 'write', ...place(1), text: 'x' }, { revision: 'r' }))).toMatch(
        /^RequestError: Texten just där/,
      );
    });
  });

  describe('undoing', () => {
    it('takes the letters of a word together, and the words one by one', () => {
      const { edit, show } = anEditedDocument('');
      ['a', 'b', ' ', 'c', 'd'].forEach((text, i) => edit({ kind: 'write', ...place(i + 1), text }));
      const lines = [1, 2].map(() => linesOf(edit({ kind: 'undo' }).document));
      expect(lines).toEqual([['ab'], ['']]);
      expect(show().canUndo).toBe(false);
    });

    it('never undoes what the script has written since', () => {
      const { edit, host, id, show } = anEditedDocument('Ett');
      edit({ kind: 'write', ...place(4), text: '!' });
      host.call('write', id, 'Skript ');
      expect(show().canUndo).toBe(false);
      expect(refusalOf(() => edit({ kind: 'undo' }))).toBe(
        'RequestError: Det går inte att ångra längre, eftersom skriptet har skrivit i dokumentet sedan dess.',
      );
      edit({ kind: 'write', ...place(1), text: 'x' });
      expect(linesOf(edit({ kind: 'undo' }).document)).toEqual(['Skript Ett!']);
      expect(refusalOf(() => edit({ kind: 'undo' }))).toBe('RequestError: Det finns inget att ångra.');
    });

    it('never undoes what another page has done', () => {
      const { edit, show } = anEditedDocument('Ett');
      edit({ kind: 'write', ...place(4), text: '!' }, { page: 'another' });
      expect(show().canUndo).toBe(false);
      expect(refusalOf(() => edit({ kind: 'undo' }))).toBe(
        'RequestError: Det går inte att ångra här, eftersom den senaste ändringen gjordes på en annan sida.',
      );
    });
  });

  it('says why a document cannot be edited, and leaves it as it is', () => {
    const { edit, host, id, show } = anEditedDocument('Ett');
    const write = { kind: 'write', ...place(4), text: '!' } as const;
    host.call('lock', id);
    expect(show().readOnly).toBe('Dokumentet är låst och går inte att ändra.');
    expect(refusalOf(() => edit(write))).toBe('RequestError: Dokumentet är låst och går inte att ändra.');
    expect(linesOf(show())).toEqual(['Ett']);
  });

  it('says why a document is locked where that is given', () => {
    const { host, id, show } = anEditedDocument('Ett');
    host.call('lock', id, 'Fastställd version 1.');
    expect(show().readOnly).toBe(
      'Dokumentet är låst och går inte att ändra. Skälet är: Fastställd version 1.',
    );
  });

  it.each<readonly [DocumentOperation, string]>([
    [{ kind: 'write', ...place(0), text: 'x' }, 'Det går inte att skriva eller ta bort där.'],
    [{ kind: 'write', from: 3, to: 2, text: 'x' }, 'Det går inte att skriva eller ta bort där.'],
    [{ kind: 'split', ...place(90) }, 'Det går inte att skriva eller ta bort där.'],
    [{ kind: 'look', ...place(90), bold: true }, 'Utseendet går inte att ändra där.'],
    [
      { kind: 'comment', ...place(1), text: 'x' },
      'Kommentaren gick inte att lägga där. Markera text att kommentera.',
    ],
    [{ kind: 'comment', from: 1, to: 2, text: ' ' }, 'Skriv något först.'],
    [{ kind: 'cells', ...place(1), change: 'add', of: 'row' }, 'Ställ markören i en tabell först.'],
    [{ kind: 'reply', comment: 'x', text: 'x' }, 'Kommentaren finns inte längre.'],
    [{ kind: 'resolve', comment: 'x' }, 'Kommentaren finns inte längre.'],
  ])('says in words why it does not do %j', (operation, words) => {
    const { edit, show } = anEditedDocument('Ett');
    const before = show();
    expect(refusalOf(() => edit(operation))).toBe(`RequestError: ${words}`);
    expect(show()).toEqual(before);
  });
});
