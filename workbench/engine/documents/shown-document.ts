import type { docs_v1 } from '@googleapis/docs';
import type { TabContent } from '../../../host/docs/document/tab-contents';
import { listCounter } from '../../../host/docs/document/list-numbers';
import { numberAt, objectAt, objectsAt, plain, stringAt } from '../../../host/docs/wire/json';
import type { JsonObject } from '../../../host/docs/wire/json';
import type { ShownBlock, ShownDocument, ShownSuggestion, ShownTab } from '../../document-protocol';
import { paragraphsOf, tabsOf } from './document-parts';
import { shownBlocks, type BlockContext } from './shown-blocks';

/** A document as it is drawn; the rest is what the document itself does not say. */
export function shownDocument(
  document: docs_v1.Schema$Document,
  rest: Pick<ShownDocument, 'id' | 'readOnly' | 'canUndo' | 'canRedo'>,
): ShownDocument {
  const json = plain(document);
  const open = objectsAt(json, 'comments').filter(({ status }) => status !== 'RESOLVED');
  const tabs = tabsOf(document).map((tab) => shownTab(tab, open));
  return {
    ...rest,
    revision: document.revisionId ?? '',
    tabs,
    comments: open.map((thread) => ({
      id: stringAt(thread, 'commentId'),
      quote: stringAt(thread, 'plainTextQuote'),
      posts: [objectAt(thread, 'headPost'), ...objectsAt(thread, 'replies')].map((post) => ({
        author: authorOf(post),
        text: stringAt(post, 'content'),
      })),
    })),
    suggestions: shownSuggestions(tabs, objectsAt(json, 'suggestions')),
  };
}

function authorOf(post: JsonObject): string {
  return stringAt(objectAt(post, 'author'), 'displayName') || 'Okänd';
}

function shownTab({ properties, content }: TabContent, threads: readonly JsonObject[]): ShownTab {
  const body = objectsAt(objectAt(content, 'body'), 'content');
  const notes = footnoteIds(body);
  const context = (segment: string): BlockContext => ({
    lists: objectAt(content, 'lists'),
    counter,
    comments: commentsIn(content, segment, threads),
    footnoteNumber: (id) => String(notes.indexOf(id) + 1),
  });
  const counter = listCounter(objectAt(content, 'lists'));
  const footnotes = objectAt(content, 'footnotes');
  return {
    id: stringAt(properties, 'tabId'),
    title: stringAt(properties, 'title'),
    blocks: shownBlocks(body, context('')),
    footnotes: notes.map((id, i) => ({
      id,
      number: String(i + 1),
      blocks: shownBlocks(objectsAt(objectAt(footnotes, id), 'content'), context(id)),
    })),
  };
}

/** The footnotes in the order in which the text refers to them. */
function footnoteIds(body: readonly JsonObject[]): readonly string[] {
  return paragraphsOf(body)
    .flatMap(({ paragraph }) => objectsAt(paragraph, 'elements'))
    .map((element) => stringAt(objectAt(element, 'footnoteReference'), 'footnoteId'))
    .filter((id) => id !== '');
}

function commentsIn(
  content: JsonObject,
  segment: string,
  threads: readonly JsonObject[],
): BlockContext['comments'] {
  const anchors = objectAt(content, 'commentAnchors');
  return threads.flatMap((thread) =>
    objectsAt(objectAt(anchors, stringAt(thread, 'anchorId')), 'ranges')
      .filter((range) => stringAt(range, 'segmentId') === segment)
      .map((range) => ({
        comment: stringAt(thread, 'commentId'),
        from: numberAt(range, 'startIndex'),
        to: numberAt(range, 'endIndex'),
      })),
  );
}

/** The suggestions that something in the text waits for, in the order of the text. */
function shownSuggestions(
  tabs: readonly ShownTab[],
  threads: readonly JsonObject[],
): readonly ShownSuggestion[] {
  const texts = new Map<string, { added: string; deleted: string }>();
  const note = (id: string | undefined, field: 'added' | 'deleted' | null, text: string): void => {
    if (id === undefined) return;
    const noted = texts.get(id) ?? { added: '', deleted: '' };
    if (field) noted[field] += text;
    texts.set(id, noted);
  };
  const visit = (blocks: readonly ShownBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'contents') visit(block.blocks);
      if (block.kind === 'table')
        for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks);
      if (block.kind !== 'paragraph') continue;
      for (const { text, added, deleted, restyled } of [
        ...block.runs,
        { ...block, text: '¶', restyled: undefined },
      ]) {
        // What is both added and taken away goes whichever way it is decided.
        note(added, deleted === undefined ? 'added' : null, text);
        note(deleted, added === undefined ? 'deleted' : null, text);
        note(restyled, null, '');
      }
    }
  };
  for (const { blocks, footnotes } of tabs) {
    visit(blocks);
    for (const footnote of footnotes) visit(footnote.blocks);
  }
  return [...texts].map(([id, { added, deleted }]) => {
    const thread = threads.find(({ suggestionId }) => suggestionId === id) ?? {};
    return { id, author: authorOf(objectAt(thread, 'headPost')), added, deleted };
  });
}
