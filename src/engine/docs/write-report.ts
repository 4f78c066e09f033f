import type { docs_v1 } from '@googleapis/docs';
import type { Report } from '../report/tree';
import { tabsOf, type DocumentTab } from './document-tabs';
import { writeBlocks } from './body';
import { inTab } from './in-tab';
import { nameRange, rangeName } from './named-ranges';
import { segmentsOf, type FoundParagraph, type Segment } from './segments';
import { isReportTag, replaceText, REPORT_TAG, tagReplacements } from './tags';
import { textWidth } from './text-width';
import { writableText } from './writable-text';

/**
 * The one batch that turns a shell into the report: values replace
 * the letterhead's tags in headers, footers and body, their values, the blocks replace the paragraph `{{Rapport}}`, and each block gets its named range, whose name begins
 * with `prefix`. Values are never searched for tags. The same document and report give the same requests.
 *
 * `document` is the shell as documents.get answers, with its tabs or without. Throws an Error when no body has a
 * paragraph `{{Rapport}}` of its own outside tables, and when the report's text cannot stand in a Doc.
 */
export function writeReport(
  document: docs_v1.Schema$Document,
  report: Report,
  prefix: string,
): docs_v1.Schema$Request[] {
  const values = new Map(
    Object.entries<string>({ ...report.letterhead }).map(([tag, value]) => [tag, writableText(value)]),
  );
  const tabs = tabsOf(document);
  const tab = tabs.find(hasPlace);
  const segments = segmentsOf(tab?.content ?? {}).map((segment) => ({
    ...segment,
    replacements: tagReplacements(segment, values),
  }));
  const body = segments.find(({ segmentId }) => segmentId === null);
  const tag = body && tagParagraph(body);
  if (tab === undefined || body === undefined || tag === undefined) {
    throw new Error(
      `The document has no paragraph ${REPORT_TAG} of its own, so the report has no place in it.`,
    );
  }
  const moved = body.replacements
    .filter(({ index }) => index < tag.start)
    .reduce((sum, { removed, text }) => sum + text.length - removed, 0);
  const index = tag.start + moved;
  const written = writeBlocks(report.blocks, {
    index,
    before: tag.before,
    width: textWidth(tab.content, tag.start),
  });
  const requests = [
    ...segments.flatMap(({ segmentId, replacements }) =>
      replacements.flatMap((replacement) => replaceText(segmentId, replacement)),
    ),
    ...emptyParagraph(tag, index),
    ...written.requests,
    ...written.ranges.map((range) => nameRange(prefix, range)),
  ];
  const { tabId } = tab;
  return tabId === null || tab === tabs[0] ? requests : requests.map((request) => inTab(request, tabId));
}

/**
 * What a document that is made for a report holds: the `report`, of which a block has its named range, which begins with
 * `prefix`; the `place` for it, a paragraph `{{Rapport}}`, which alone says nothing once there is a report, that may quote
 * it; or `neither`, when someone has removed it.
 */
export function contentOf(document: docs_v1.Schema$Document, prefix: string): 'report' | 'place' | 'neither' {
  const tabs = tabsOf(document);
  const isNamed = tabs
    .flatMap(({ content }) => Object.keys(content.namedRanges ?? {}))
    .some((name) => name.startsWith(rangeName(prefix, '')));
  if (isNamed) return 'report';
  return tabs.some(hasPlace) ? 'place' : 'neither';
}

function hasPlace({ content }: DocumentTab): boolean {
  return segmentsOf(content).some((segment) => tagParagraph(segment) !== undefined);
}

function tagParagraph({ segmentId, paragraphs }: Segment): FoundParagraph | undefined {
  if (segmentId !== null) return undefined;
  return paragraphs.find(({ text, inTable }) => !inTable && isReportTag(text));
}

function emptyParagraph(tag: FoundParagraph, startIndex: number): docs_v1.Schema$Request[] {
  const range = { startIndex, endIndex: startIndex + tag.text.length };
  return [
    ...(tag.bulleted ? [{ deleteParagraphBullets: { range } }] : []),
    { deleteContentRange: { range } },
  ];
}
