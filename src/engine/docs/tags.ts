import type { docs_v1 } from '@googleapis/docs';
import type { FoundParagraph, Segment } from './segments';

/** The tag whose paragraph the report replaces. */
export const REPORT_TAG = '{{Rapport}}';

/** A tag, with what stands between its braces. */
export const TAG = /\{\{([^{}]+)\}\}/g;

/** What stands between the braces of the place for the report. */
export const REPORT_NAME = REPORT_TAG.slice(2, -2);

/** The name of a tag by what stands between its braces: any blank is a space, and what no one sees counts for nothing. */
export function tagName(written: string): string {
  return written
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** Whether the text is the place for the report and nothing else. */
export function isReportTag(text: string): boolean {
  const [, name] = /^\s*\{\{([^{}]+)\}\}\s*$/.exec(text) ?? [];
  return name !== undefined && tagName(name) === REPORT_NAME;
}

/** A change of text in a segment: `text` replaces the `removed` units from `index`. */
export interface Replacement {
  readonly index: number;
  readonly removed: number;
  readonly text: string;
}

/**
 * What replaces the tags of the segment, from the last to the first, so that each index holds when its turn comes.
 * A paragraph whose only content was tags that all became empty goes altogether, where Docs lets it go: not the last
 * one of its segment or cell, nor one before a table. A tag that `values` does not know stays as it is.
 */
export function tagReplacements(
  segment: Segment,
  values: ReadonlyMap<string, string>,
): readonly Replacement[] {
  return segment.paragraphs.flatMap((paragraph) => paragraphReplacements(paragraph, values)).reverse();
}

function paragraphReplacements(
  paragraph: FoundParagraph,
  values: ReadonlyMap<string, string>,
): readonly Replacement[] {
  const replacements = [...paragraph.text.matchAll(TAG)].flatMap(({ 0: tag, 1: name = '', index }) => {
    const text = values.get(tagName(name));
    return text === undefined ? [] : [{ index: paragraph.start + index, removed: tag.length, text }];
  });
  if (replacements.length === 0 || replacements.some(({ text }) => text !== '')) return replacements;
  const left = replacements.reduceRight(
    (text, { index, removed }) =>
      text.slice(0, index - paragraph.start) + text.slice(index - paragraph.start + removed),
    paragraph.text,
  );
  if (left.trim() !== '' || paragraph.before !== 'paragraph') return replacements;
  return [{ index: paragraph.start, removed: paragraph.end - paragraph.start, text: '' }];
}

/**
 * The requests that carry out a replacement. The text goes in behind the tag before the tag goes, since it takes after
 * the text just before it: a tag in bold gives a value in bold.
 */
export function replaceText(segmentId: string | null, replacement: Replacement): docs_v1.Schema$Request[] {
  const { index, removed, text } = replacement;
  const segment = segmentId === null ? {} : { segmentId };
  const insert = { insertText: { location: { ...segment, index: index + removed }, text } };
  const range = { ...segment, startIndex: index, endIndex: index + removed };
  return [...(text === '' ? [] : [insert]), { deleteContentRange: { range } }];
}
