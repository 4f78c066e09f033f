import { documentText } from '../../../../host/docs/document/document-text';
import { viewDocument } from '../../../../host/docs/document/view-document';
import { addComment, suggestText } from '../../../../host/docs/edit/insert-elements';
import {
  acceptSuggestion,
  rejectSuggestion,
  replyToComment,
  resolveComment,
  suggestParagraphStyle,
  suggestTextStyle,
} from '../../../../host/docs/edit/review';
import { objectsAt, plain, stringAt } from '../../../../host/docs/wire/json';
import { aDocument, bodyOf, paragraphsOf, runsOf } from '../document/a-document';

const all = { startIndex: 1, endIndex: 4 };
const commented = () => {
  const document = addComment(aDocument('Ett'), all, 'Stämmer det?');
  const [thread = {}] = objectsAt(plain(document), 'comments');
  return { document, id: stringAt(thread, 'commentId') };
};
const suggested = () => {
  const document = suggestText(aDocument('Ett'), { index: 4 }, ' två');
  const [thread = {}] = objectsAt(plain(document), 'suggestions');
  return { document, id: stringAt(thread, 'suggestionId') };
};

describe('comments', () => {
  it('are answered and resolved', () => {
    const { document, id } = commented();
    const answered = resolveComment(replyToComment(document, id, 'Ja.'), id);
    const [thread = {}] = objectsAt(plain(answered), 'comments');
    expect(stringAt(thread, 'status')).toBe('RESOLVED');
    expect(objectsAt(thread, 'replies').map(({ content }) => content)).toEqual(['Ja.', undefined]);
  });

  it('that are not there leave the document as it was', () => {
    const { document } = commented();
    expect(replyToComment(document, 'none', 'Ja.')).toBe(document);
    expect(resolveComment(document, 'none')).toBe(document);
  });
});

describe('suggestions', () => {
  it('leave their text when accepted and nothing when rejected', () => {
    const { document, id } = suggested();
    expect(documentText(acceptSuggestion(document, id))).toBe('Ett två\n');
    expect(documentText(rejectSuggestion(document, id))).toBe('Ett\n');
    expect(acceptSuggestion(document, 'none')).toBe(document);
  });

  it('of a look and of a style change nothing until they are accepted', () => {
    const styled = suggestParagraphStyle(suggestTextStyle(aDocument('Ett'), all, { bold: true }), all, {
      namedStyleType: 'HEADING_1',
    });
    const seen = (suggestionsViewMode: string) => {
      const [paragraph = {}] = paragraphsOf(bodyOf(viewDocument(styled, { suggestionsViewMode })));
      return [runsOf(paragraph)[0]?.[1].bold, paragraph.paragraphStyle?.namedStyleType];
    };
    expect(seen('PREVIEW_WITHOUT_SUGGESTIONS')).toEqual([undefined, 'NORMAL_TEXT']);
    expect(seen('PREVIEW_SUGGESTIONS_ACCEPTED')).toEqual([true, 'HEADING_1']);
  });
});
