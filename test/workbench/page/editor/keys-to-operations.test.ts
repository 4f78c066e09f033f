import { deletion, selectionOrWord, type Reach } from '../../../../workbench/page/editor/keys-to-operations';
import type { Caret } from '../../../../workbench/page/editor/shown-places';
import { anEditedDocument } from '../../engine/documents/an-edited-document';

const at = (from: number, to = from): Caret => ({ tab: 't.0', segment: '', from, to });
const write = (from: number, to: number) => ({ kind: 'write', from, to, text: '' });

describe('deletion', () => {
  it.each<readonly [string, string, Caret, 'back' | 'forward', Reach, unknown]>([
    ['what is selected', 'Ett två', at(2, 4), 'back', 'word', write(2, 4)],
    ['the character before', 'Ett', at(3), 'back', 'character', write(2, 3)],
    ['the character behind', 'Ett', at(3), 'forward', 'character', write(3, 4)],
    ['a character of several units', 'a👍🏽', at(6), 'back', 'character', write(2, 6)],
    ['the word before', 'Ett två ', at(9), 'back', 'word', write(5, 9)],
    ['the word behind', 'Ett två', at(4), 'forward', 'word', write(4, 8)],
    ['the paragraph before', 'Ett två', at(5), 'back', 'line', write(1, 5)],
    ['the end of the paragraph before', 'Ett\ntvå', at(5), 'back', 'character', write(4, 5)],
    ['its own end', 'Ett\ntvå', at(4), 'forward', 'character', write(4, 5)],
    ['nothing where the text begins', 'Ett', at(1), 'back', 'character', null],
    ['nothing where the text ends', 'Ett', at(4), 'forward', 'character', null],
  ])('takes %s', (_, text, caret, way, reach, operation) => {
    expect(deletion(anEditedDocument(text).show(), caret, way, reach)).toEqual(operation);
  });

  it('ends a list where its item begins', () => {
    const { edit } = anEditedDocument('Ett\ntvå');
    const { document } = edit({ kind: 'list', from: 5, to: 5, list: 'numbered' });
    expect(deletion(document, at(5), 'back')).toEqual({ kind: 'list', from: 5, to: 5, list: 'none' });
  });

  it('joins nothing with a table', () => {
    const { edit } = anEditedDocument('Ett\ntvå');
    const { document } = edit({ kind: 'table', from: 4, to: 4, rows: 1, columns: 1 });
    expect(deletion(document, at(4), 'forward')).toBeNull();
    expect(deletion(document, at(8), 'back')).toBeNull();
  });
});

describe('selectionOrWord', () => {
  it.each([
    ['what is selected', at(2, 6), { from: 2, to: 6 }],
    ['the word that the caret stands in', at(6), { from: 5, to: 8 }],
    ['the word that it stands behind', at(4), { from: 1, to: 4 }],
    ['nothing where there is no word', at(9), null],
  ])('is %s', (_, caret, range) => {
    expect(selectionOrWord(anEditedDocument('Ett två  !').show(), caret)).toEqual(range);
  });
});
