import { Paragraph as WordParagraph } from 'docx';
import type { ICommentOptions } from 'docx';
import { at } from '../document/at';
import { findParagraph } from '../document/find-place';
import { splitInlines } from '../document/inlines';
import type { Inline, Segment, SharedParts, WorkingDocument } from '../document/working-document';
import { objectAt, objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';

/** The elements that stand in a paragraph where a comment begins and ends while a document is exported; of no length. */
export const COMMENT_START = 'local.commentStart';
export const COMMENT_END = 'local.commentEnd';

/**
 * The comments as Word has them, replies as comments with a parent; each is marked in the text of the tab that has its
 * place. One whose place is lost is tied to the beginning of the document, as Word has none that is tied to nothing. Throws
 * by name where the place is in a header, a footer or a footnote.
 */
export function exportComments(shared: SharedParts, tabs: readonly WorkingDocument[]): ICommentOptions[] {
  let made = 0;
  return shared.comments.flatMap((thread) => {
    const number = made;
    const posts = [objectAt(thread, 'headPost'), ...objectsAt(thread, 'replies')];
    made += posts.length;
    const numbers = posts.map((_, i) => number + i);
    markPlace(tabs, stringAt(thread, 'anchorId'), numbers);
    return posts.map((post, i) => ({
      ...wordComment(post, number + i),
      ...(i > 0 && { parentId: number }),
      ...(thread.status === 'RESOLVED' && { resolved: true }),
    }));
  });
}

function wordComment(post: JsonObject, id: number): ICommentOptions {
  const author = stringAt(objectAt(post, 'author'), 'displayName');
  const time = stringAt(post, 'createTime');
  return {
    id,
    author,
    ...(time !== '' && { date: new Date(time) }),
    children: stringAt(post, 'content')
      .split('\n')
      .map((text) => new WordParagraph({ text })),
  };
}

function markPlace(tabs: readonly WorkingDocument[], anchorId: string, numbers: readonly number[]): void {
  for (const tab of tabs) {
    const anchor = tab.commentAnchors.find(({ id }) => id === anchorId);
    const [first] = anchor?.spans ?? [];
    const last = anchor?.spans.at(-1);
    if (first === undefined || last === undefined) continue;
    const segment = tab.segments.get(first.segmentId);
    if (segment?.kind !== 'body') {
      throw new Error('not supported by the local host: export to .docx of a comment outside the body');
    }
    // The end first: a mark at the start would not move it, being of no length, but stands before it.
    put(segment, last.end - 1, 1, marks(COMMENT_END, numbers));
    put(segment, first.start, 0, marks(COMMENT_START, numbers));
    return;
  }
  const body = at(tabs, 0).segments.get('');
  if (body !== undefined)
    put(body, firstText(body), 0, [...marks(COMMENT_START, numbers), ...marks(COMMENT_END, numbers)]);
}

function firstText(body: Segment): number {
  const first = body.blocks[0]?.kind === 'sectionBreak' ? 1 : 0;
  return findParagraph(body, first) === null ? body.size - 1 : first;
}

function marks(name: string, numbers: readonly number[]): Inline[] {
  return numbers.map((number) => ({ kind: 'element', name, value: { number }, length: 0 }));
}

/** Puts marks before the unit at `index`, or behind it. Where no paragraph has it, a table's, they go to the next that has. */
function put(segment: Segment, index: number, behind: 0 | 1, elements: readonly Inline[]): void {
  for (let place = index; place < segment.size; place += 1) {
    const found = findParagraph(segment, place);
    if (found === null) continue;
    const { paragraph, start } = found;
    // Behind a newline there is nothing of the paragraph: the marks stand before it.
    const offset = Math.min(place - start + behind, paragraph.size - 1);
    const [before, after] = splitInlines(paragraph.inlines, offset);
    paragraph.inlines = [...before, ...elements, ...after];
    return;
  }
}
