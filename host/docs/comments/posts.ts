import { DocsError, refusals, refuse } from '../wire/docs-error';
import { objectAt, stringAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type { Author, SharedParts } from '../document/working-document';

/** The longest text of a post. Source: InsertCommentRequest.content in googleapis 188.0.0. */
const LONGEST = 2048;

/** A post of a comment, as the API answers it. As recorded (google_workspace_mcp, live 2026-07-30). */
export function commentPost(author: Author, postId: string, content: string, action?: string): JsonObject {
  return {
    ...madeBy(author, postId),
    ...(content !== '' && {
      content: checkedContent(content),
      contentHtml: content.replace(/[&<>]/g, escaped),
    }),
    commentAction: action ?? 'NO_COMMENT_ACTION_CHANGE',
  };
}

/** A post of a suggestion: the first one has no words of its own. */
export function suggestionPost(author: Author, postId: string, content: string): JsonObject {
  return {
    ...madeBy(author, postId),
    ...(content !== '' && { content: checkedContent(content) }),
    suggestionAction: 'NO_SUGGESTION_ACTION_CHANGE',
  };
}

function madeBy({ displayName, user, time }: Author, postId: string): JsonObject {
  return { postId, author: { displayName, user }, createTime: time, updateTime: time };
}

function escaped(character: string): string {
  return { '&': '&amp;', '<': '&lt;' }[character] ?? '&gt;';
}

/** The text of a post. Refuses an empty one and one that is too long. */
export function checkedContent(content: string): string {
  if (content === '') refuse(refusals.noContent);
  if (content.length > LONGEST) refuse(refusals.longContent);
  return content;
}

/** True where the post was written by this author. */
export function isBy(post: JsonObject, { user }: Author): boolean {
  return stringAt(objectAt(post, 'author'), 'user') === user;
}

/** The threads as one reader gets them: `me` at what that person wrote. */
export function asReadBy(thread: JsonObject, user: string | undefined): JsonObject {
  const posts = (post: JsonObject): JsonObject => {
    const author = objectAt(post, 'author');
    return { ...post, author: author.user === user ? { ...author, me: true } : without(author, 'me') };
  };
  const replies = thread.replies as readonly JsonObject[] | undefined;
  return {
    ...thread,
    headPost: posts(objectAt(thread, 'headPost')),
    ...(replies !== undefined && { replies: replies.map(posts) }),
  };
}

/** Where a thread is kept: by the name of its list and of its id. */
export type ThreadKind = 'comments' | 'suggestions';

const ID_FIELDS = { comments: 'commentId', suggestions: 'suggestionId' } as const;
const NAMES = { comments: 'Comment', suggestions: 'Suggestion' } as const;

/** The thread with the id. Answers 404 in Google's words where there is none (live 2026-08-01). */
export function findThread(shared: SharedParts, kind: ThreadKind, id: string): JsonObject {
  const found = shared[kind].find((thread) => thread[ID_FIELDS[kind]] === id);
  if (found === undefined) throw new DocsError(404, `${NAMES[kind]} with ID ${id} does not exist.`);
  return found;
}

/** Puts a changed thread in the place of the old one, or takes the old one away. */
export function replaceThread(
  shared: SharedParts,
  kind: ThreadKind,
  old: JsonObject,
  changed: JsonObject | null,
): void {
  shared[kind] = shared[kind].flatMap((thread) => {
    if (thread !== old) return [thread];
    return changed === null ? [] : [changed];
  });
}
