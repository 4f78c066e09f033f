import { addFootnote, addPicture } from '../../../../host/docs/edit/insert-elements';
import { viewDocument } from '../../../../host/docs/document/view-document';
import { shown, textPieces } from '../../../../src/engine/app/update/text-pieces';
import { objectSigns } from '../../../../src/engine/docs/object-signs';
import { readNow } from '../../../../src/engine/docs/read-now';
import { aReport } from '../../docs/apply-and-read-back';
import { aParagraph } from '../../docs/sample-blocks';
import { indexOf } from '../../../builders/on-an-update';
import { freshDocument, PREFIX } from '../../../updates/update-once';

const { picture, footnote, other } = objectSigns;

describe('shown', () => {
  it('has words for what is no text', () => {
    expect(shown(`Se ${picture}${picture} och not${footnote}, av ${other}${other}.`)).toBe(
      'Se [bild][bild] och not[fotnot], av […].',
    );
  });

  it('tells a picture from a footnote as they are read of a document', () => {
    const standing = freshDocument(aReport([aParagraph('a.1', 'Alla kom hit.')]));
    const uri = { uri: 'data:image/png;base64,iVBORw0KGgo=', width: 10, height: 10 };
    const pictured = addPicture(standing, { index: indexOf(standing, 'kom') }, uri);
    const document = addFootnote(pictured, { index: indexOf(pictured, ' hit') }, 'Enligt listan.');
    const { items } = readNow(viewDocument(document, { includeTabsContent: true }), PREFIX, new Set());
    const texts = items.flatMap((item) => (item.kind === 'text' ? [shown(item.text)] : []));
    expect(texts).toContain('Alla [bild]kom[fotnot] hit.');
  });
});

describe('textPieces', () => {
  it('marks a picture that only one of the two has', () => {
    const [mine, theirs] = textPieces(`Utfallet blev ${picture} 412 kronor.`, 'Utfallet blev 412 kronor.');
    expect(mine.map(({ text }) => text).join('')).toBe('Utfallet blev [bild] 412 kronor.');
    expect(mine.filter(({ differs }) => differs).map(({ text }) => text.trim())).toEqual(['[bild]']);
    expect(theirs.map(({ text }) => text).join('')).not.toContain('[');
  });
});
