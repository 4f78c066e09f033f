import type { docs_v1 } from '@googleapis/docs';
import { allTabs, newId } from '../document/edit-tree';
import { findRange, paragraphsIn } from '../document/find-place';
import type { FoundRange } from '../document/find-place';
import { splitInlines } from '../document/inlines';
import type { WorkingDocument } from '../document/working-document';
import { DocsError, refusals, refuse } from '../wire/docs-error';
import { objectAt, objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { checkedContent, commentPost, findThread, isBy, replaceThread, suggestionPost } from './posts';
import type { ThreadKind } from './posts';

/** InsertCommentRequest in googleapis 188.0.0. */
export interface InsertComment {
  readonly content?: string;
  readonly assigneeEmailAddress?: string;
  readonly range?: docs_v1.Schema$Range;
}

/**
 * insertComment: a thread of its own, tied to the range; its place follows the text as a named range does. Source: the
 * reply and the texts of suggest-semantics.md and errors-and-discovery.md (google_workspace_mcp, live 2026-08-01).
 */
export function insertComment(document: WorkingDocument, request: InsertComment): object {
  if (request.range === undefined) refuse(refusals.noCommentRange);
  const range = findRange(document, request.range);
  const content = checkedContent(request.content ?? '');
  const { shared } = document;
  const commentId = newId(document, 'AAAC');
  const anchorId = newId(document, 'kix.');
  const { segment, start, end } = range;
  document.commentAnchors.push({ id: anchorId, spans: [{ segmentId: segment.id, start, end }] });
  const post = commentPost(shared.author, commentId, content);
  const assigneeEmail = request.assigneeEmailAddress ?? '';
  const thread: JsonObject = {
    commentId,
    anchorId,
    headPost: assigneeEmail === '' ? post : { ...post, assigneeEmail },
    status: 'OPEN',
    plainTextQuote: textIn(range),
  };
  shared.comments = [...shared.comments, thread];
  return { insertComment: { commentThread: thread } };
}

/** The text of a range; what is not text has none. */
export function textIn(range: FoundRange): string {
  return paragraphsIn(range)
    .flatMap(({ paragraph, start }) => {
      const [, from] = splitInlines(paragraph.inlines, Math.max(range.start - start, 0));
      const [inside] = splitInlines(from, range.end - Math.max(range.start, start));
      return inside.map((inline) => (inline.kind === 'text' ? inline.text : ''));
    })
    .join('');
}

/** The post that a request names, by its thread. */
interface PostPlace {
  readonly commentId?: string;
  readonly suggestionId?: string;
  readonly postId?: string;
}

/** AddCommentReplyRequest in googleapis 188.0.0. */
export interface AddCommentReply extends PostPlace {
  readonly post?: {
    readonly content?: string;
    readonly commentAction?: string;
    readonly assigneeEmail?: string;
  };
}

/** addCommentReply: a post behind the others of a comment or a suggestion; it can resolve a comment, or open it again. */
export function addCommentReply({ shared }: WorkingDocument, request: AddCommentReply): object {
  const { kind, thread } = threadOf(shared, request);
  const { content = '', commentAction } = request.post ?? {};
  const acts = commentAction === 'RESOLVE' || commentAction === 'REOPEN';
  if (!acts) checkedContent(content);
  const postId = newId({ shared }, 'AAAC');
  const post =
    kind === 'comments'
      ? commentPost(shared.author, postId, content, commentAction)
      : suggestionPost(shared.author, postId, content);
  replaceThread(shared, kind, thread, {
    ...thread,
    replies: [...objectsAt(thread, 'replies'), post],
    ...(acts && kind === 'comments' && { status: commentAction === 'RESOLVE' ? 'RESOLVED' : 'OPEN' }),
  });
  return { addCommentReply: { post } };
}

/** updateCommentPost: other words for a post, by its own author. The first post of a suggestion has none. */
export function updateCommentPost(
  { shared }: WorkingDocument,
  request: PostPlace & { readonly content?: string },
): object {
  const { kind, thread } = threadOf(shared, request);
  const content = checkedContent(request.content ?? '');
  const head = objectAt(thread, 'headPost');
  const edited = (post: JsonObject): JsonObject => {
    if (post.postId !== request.postId) return post;
    if (!isBy(post, shared.author) || (kind === 'suggestions' && post === head)) refuse(refusals.otherAuthor);
    const { contentHtml, commentAction } = commentPost(
      shared.author,
      '',
      content,
      stringAt(post, 'commentAction'),
    );
    return {
      ...post,
      content,
      ...(kind === 'comments' && { contentHtml, commentAction }),
      updateTime: shared.author.time,
    };
  };
  findPost(thread, request.postId ?? '');
  const replies = objectsAt(thread, 'replies').map(edited);
  replaceThread(shared, kind, thread, {
    ...thread,
    headPost: edited(head),
    ...(replies.length > 0 && { replies }),
  });
  return {};
}

/** deleteComment: the thread, by the author of its first post; its place goes with the last thread that is tied to it. */
export function deleteComment({ shared }: WorkingDocument, request: { readonly commentId?: string }): object {
  const thread = findThread(shared, 'comments', request.commentId ?? '');
  if (!isBy(objectAt(thread, 'headPost'), shared.author)) refuse(refusals.otherAuthor);
  replaceThread(shared, 'comments', thread, null);
  if (shared.comments.some(({ anchorId }) => anchorId === thread.anchorId)) return {};
  for (const { document } of allTabs(shared)) {
    document.commentAnchors = document.commentAnchors.filter(({ id }) => id !== thread.anchorId);
  }
  return {};
}

/** deleteCommentReply: a post that is not the first, by its own author. */
export function deleteCommentReply({ shared }: WorkingDocument, request: PostPlace): object {
  const { kind, thread } = threadOf(shared, request);
  const postId = request.postId ?? '';
  const reply = objectsAt(thread, 'replies').find((post) => post.postId === postId);
  if (reply === undefined) throw new DocsError(404, `Reply with ID ${postId} does not exist.`);
  if (!isBy(reply, shared.author)) refuse(refusals.otherAuthor);
  const { replies: _old, ...rest } = thread;
  const left = objectsAt(thread, 'replies').filter((post) => post !== reply);
  replaceThread(shared, kind, thread, left.length === 0 ? rest : { ...rest, replies: left });
  return {};
}

function threadOf(
  shared: WorkingDocument['shared'],
  { commentId, suggestionId }: PostPlace,
): { readonly kind: ThreadKind; readonly thread: JsonObject } {
  const kind = suggestionId === undefined ? 'comments' : 'suggestions';
  return { kind, thread: findThread(shared, kind, suggestionId ?? commentId ?? '') };
}

function findPost(thread: JsonObject, postId: string): void {
  const posts = [objectAt(thread, 'headPost'), ...objectsAt(thread, 'replies')];
  if (!posts.some((post) => post.postId === postId)) {
    throw new DocsError(404, `Reply with ID ${postId} does not exist.`);
  }
}
