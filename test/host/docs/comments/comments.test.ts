import type { docs_v1 } from '@googleapis/docs';
import { viewDocument } from '../../../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { objectsAt, plain, stringAt } from '../../../../host/docs/wire/json';
import type { JsonObject } from '../../../../host/docs/wire/json';
import { aDocument, bodyText, refusal } from '../document/a-document';
import { expectInvariants } from '../document/invariants';

type Document = docs_v1.Schema$Document;

const kim = { displayName: 'Kim', user: 'users/2', time: '2026-02-01T08:00:00.000Z' };
const lo = { displayName: 'Lo', user: 'users/3', time: '2026-02-02T08:00:00.000Z' };
const by = (author: typeof kim, document: Document, ...requests: readonly object[]): Document =>
  applyBatchUpdate(document, requests, { author }).document;
const comment = (startIndex: number, endIndex: number, content = 'Stämmer det?') => ({
  insertComment: { content, range: { startIndex, endIndex } },
});
const insert = (index: number, text: string) => ({ insertText: { location: { index }, text } });
const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});

/** The threads, and where each is tied to: [start, end], or null where its place is lost. */
function places(
  document: Document,
): readonly (readonly [JsonObject, readonly (readonly [number, number])[] | null])[] {
  const view = plain(
    viewDocument(document, {
      includeTabsContent: true,
      commentsViewMode: 'COMMENTS_VIEW_MODE_INCLUDED',
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
      reader: kim.user,
    }),
  );
  const tabs = objectsAt(view, 'tabs') as readonly {
    documentTab: { commentAnchors?: Record<string, { ranges: { startIndex: number; endIndex: number }[] }> };
  }[];
  const anchors = new Map(
    tabs.flatMap(({ documentTab }) => Object.entries(documentTab.commentAnchors ?? {})),
  );
  return objectsAt(view, 'comments').map((thread) => {
    const ranges = anchors.get(stringAt(thread, 'anchorId'))?.ranges;
    return [thread, ranges?.map(({ startIndex, endIndex }) => [startIndex, endIndex] as const) ?? null];
  });
}

const spans = (document: Document) => places(document).map(([, place]) => place);

describe('insertComment', () => {
  // The thread as recorded: suggest-semantics.md of google_workspace_mcp, live 2026-08-01.
  it('answers the thread, and ties it to the range', () => {
    const { document, replies, commentUpdateState } = applyBatchUpdate(
      aDocument('0123456789'),
      [comment(3, 7)],
      {
        author: kim,
      },
    );
    const [thread, place]: readonly [JsonObject, unknown] = places(document)[0] ?? [{}, null];
    expect(thread).toEqual({
      commentId: expect.stringMatching(/^AAAC/) as string,
      anchorId: expect.stringMatching(/^kix\./) as string,
      headPost: {
        postId: thread.commentId,
        content: 'Stämmer det?',
        contentHtml: 'Stämmer det?',
        author: { displayName: 'Kim', user: 'users/2', me: true },
        createTime: kim.time,
        updateTime: kim.time,
        commentAction: 'NO_COMMENT_ACTION_CHANGE',
      },
      status: 'OPEN',
      plainTextQuote: '2345',
    });
    expect(place).toEqual([[3, 7]]);
    expect(commentUpdateState).toBe('ALL_SAVED');
    expect(replies).toHaveLength(1);
    expect(document.namedRanges).toBeUndefined();
  });

  // errors-and-discovery.md, live 2026-08-01.
  it('refuses to be tied to nothing, in Google’s words', () => {
    expect(refusal(aDocument('ett'), { insertComment: { content: 'x' } })).toBe(
      'Invalid requests[0].insertComment: Insert comment requests must specify a range to anchor to.',
    );
    expect(refusal(aDocument('ett'), { insertComment: { content: 'x', range: { tabId: 't.0' } } })).toBe(
      'Invalid requests[0].insertComment: Invalid range: must contain a start and end index',
    );
  });
});

describe('the place of a comment', () => {
  const document = by(kim, aDocument('Det blev 412 000 kronor.'), comment(10, 17));

  // Live: notes on preserving comments, 2025-10-31: insert inside the span, delete after it, then before it.
  it('marks the new text when that went in before the old went out', () => {
    const replaced = by(kim, document, insert(11, '418 500'), remove(18, 24), remove(10, 11));
    expect(bodyText(replaced)).toBe('Det blev 418 500 kronor.\n');
    expect(spans(replaced)).toEqual([[[10, 17]]]);
  });

  // googleworkspace/cli issue 169.
  it('is lost when all its text goes first, and the thread stays', () => {
    const replaced = by(kim, document, remove(10, 17), insert(10, '418 500'));
    expect(spans(replaced)).toEqual([null]);
    expect(places(replaced).map(([{ plainTextQuote }]) => plainTextQuote)).toEqual(['412 000']);
    expectInvariants(replaced);
  });

  it('moves with text that comes and goes before it', () => {
    expect(spans(by(kim, document, insert(1, 'Ja. '), remove(5, 9)))).toEqual([[[10, 17]]]);
  });

  it('is in the tab where it was set, and named with it', () => {
    const { document: two, replies } = applyBatchUpdate(document, [{ addDocumentTab: {} }]);
    const [reply] = replies as docs_v1.Schema$Response[];
    const tabId = reply?.addDocumentTab?.tabProperties?.tabId ?? '';
    const range = { tabId, startIndex: 1, endIndex: 2 };
    const both = by(
      kim,
      two,
      { insertText: { location: { tabId, index: 1 }, text: 'x' } },
      { insertComment: { content: 'y', range } },
    );
    expect(spans(both)).toEqual([[[10, 17]], [[1, 2]]]);
    expect(JSON.stringify(both.tabs?.[1])).toContain(`"tabId":"${tabId}"}]}}`);
  });
});

describe('replies', () => {
  const document = by(kim, aDocument('ett två'), comment(1, 4));
  const [thread] = places(document)[0] ?? [{}];
  const commentId = stringAt(thread, 'commentId');
  const replied = by(lo, document, { addCommentReply: { commentId, post: { content: 'Ja.' } } });
  const [withReply] = places(replied)[0] ?? [{}];
  const postId = stringAt(objectsAt(withReply, 'replies')[0] ?? {}, 'postId');

  it('stand behind the first post, with their author', () => {
    expect(objectsAt(withReply, 'replies')).toMatchObject([
      { content: 'Ja.', author: { displayName: 'Lo', user: 'users/3' }, createTime: lo.time },
    ]);
  });

  it('can resolve a comment and open it again', () => {
    const act = (from: Document, commentAction: string) =>
      by(lo, from, { addCommentReply: { commentId, post: { commentAction } } });
    const resolved = act(document, 'RESOLVE');
    expect(places(resolved)[0]?.[0].status).toBe('RESOLVED');
    expect(places(act(resolved, 'REOPEN'))[0]?.[0].status).toBe('OPEN');
  });

  it('are changed and deleted by their own author only', () => {
    const change = { updateCommentPost: { commentId, postId, content: 'Nej.' } };
    expect(JSON.stringify(places(by(lo, replied, change)))).toContain('"content":"Nej."');
    expect(() => by(kim, replied, change)).toThrow('Only the author');
    const removed = by(lo, replied, { deleteCommentReply: { commentId, postId } });
    expect(places(removed)).toEqual(places(document));
  });

  // suggest-semantics.md, live 2026-08-01.
  it('and comments that are not there answer 404 in Google’s words', () => {
    const removed = by(kim, replied, { deleteComment: { commentId } });
    expect(places(removed)).toEqual([]);
    expect(JSON.stringify(removed)).not.toContain('commentAnchors');
    expect(refusal(removed, { deleteComment: { commentId } })).toBe(
      `Comment with ID ${commentId} does not exist.`,
    );
    expect(refusal(document, { deleteCommentReply: { commentId, postId } })).toBe(
      `Reply with ID ${postId} does not exist.`,
    );
  });
});
