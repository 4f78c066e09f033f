import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { paragraphsIn } from '../document/find-place';
import type { PlacedParagraph } from '../document/find-place';
import { criteriaTabs } from '../document/find-tab';
import { inlineStyle, splitInlines, textRun } from '../document/inlines';
import { splitParagraph, writableText } from './insert-text';
import { spansAfterReplacement } from '../document/named-range-spans';
import type { Segment, WorkingDocument } from '../document/working-document';

/** What stands for an element that is not text while a paragraph is searched; it cannot be typed, as the API strips it. */
const THING = '\uE000';

/**
 * replaceAllText: every occurrence in body, headers, footers and footnotes of the tabs that are meant, each within one paragraph, in the style of its
 * first character. Answers how many there were; a zero is left out, as Google leaves zeros out.
 */
export function replaceAllText(
  document: WorkingDocument,
  request: docs_v1.Schema$ReplaceAllTextRequest,
): object {
  const wanted = request.containsText?.text ?? '';
  if (wanted === '') refuse(refusals.nothingToFind);
  const source =
    request.containsText?.searchByRegex === true ? wanted : wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(source, request.containsText?.matchCase === true ? 'gu' : 'giu');
  const replacement = writableText(request.replaceText ?? '');
  let occurrencesChanged = 0;
  for (const tab of criteriaTabs(document, request.tabsCriteria)) {
    for (const segment of tab.segments.values()) {
      // From the end, so that what is still to be searched has not moved.
      const placed = [...paragraphsIn({ segment, start: 0, end: segment.size })].reverse();
      for (const each of placed) occurrencesChanged += replaceIn(tab, segment, each, pattern, replacement);
    }
  }
  return { replaceAllText: occurrencesChanged === 0 ? {} : { occurrencesChanged } };
}

function replaceIn(
  document: WorkingDocument,
  segment: Segment,
  { paragraph, start }: PlacedParagraph,
  pattern: RegExp,
  replacement: string,
): number {
  const text = paragraph.inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : THING.repeat(inline.length)))
    .join('')
    .slice(0, -1);
  const matches = [...text.matchAll(pattern)].filter((match) => match[0] !== '');
  // A replacement with newlines leaves what stands before it, and so the other matches, in a paragraph of its own.
  let searched = paragraph;
  for (const match of matches.reverse()) {
    const end = match.index + match[0].length;
    const [before, rest] = splitInlines(searched.inlines, match.index);
    const [found, after] = splitInlines(rest, match[0].length);
    const style = found[0] === undefined ? {} : inlineStyle(found[0]);
    const lines = replacement.split('\n').map((line) => textRun(line, style));
    searched = splitParagraph(document, searched, before, after, lines)[0] ?? searched;
    spansAfterReplacement(document, segment.id, start + match.index, start + end, replacement.length);
  }
  return matches.length;
}
