import type { docs_v1 } from '@googleapis/docs';
import type { Report } from '../report/tree';
import { writeBlocks } from './body';
import { nameRange, rangeName } from './named-ranges';
import { segmentsOf, type FoundParagraph, type Segment } from './segments';
import { replaceText, REPORT_TAG, tagReplacements } from './tags';
import { writableText } from './writable-text';

// A4 less 2.5 cm on either side, in points.
const DEFAULT_WIDTH = 453.5;

/**
 * The one batch that turns a shell into the report: values replace
 * the letterhead's tags in headers, footers and body, their values, the blocks replace the paragraph `{{Rapport}}`, and each block gets its named range, whose name begins
 * with `prefix`. Values are never searched for tags. The same document and report give the same requests.
 *
 * `document` is the shell as documents.get answers without includeTabsContent. Throws an Error when its body has no
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
  const segments = segmentsOf(document).map((segment) => ({
    ...segment,
    replacements: tagReplacements(segment, values),
  }));
  const body = segments.find(({ segmentId }) => segmentId === null);
  const tag = body && tagParagraph(body);
  if (body === undefined || tag === undefined) {
    throw new Error(
      `The document has no paragraph ${REPORT_TAG} of its own, so the report has no place in it.`,
    );
  }
  const moved = body.replacements
    .filter(({ index }) => index < tag.start)
    .reduce((sum, { removed, text }) => sum + text.length - removed, 0);
  const index = tag.start + moved;
  const written = writeBlocks(report.blocks, { index, before: tag.before, width: textWidth(document) });
  return [
    ...segments.flatMap(({ segmentId, replacements }) =>
      replacements.flatMap((replacement) => replaceText(segmentId, replacement)),
    ),
    ...emptyParagraph(tag, index),
    ...written.requests,
    ...written.ranges.map((range) => nameRange(prefix, range)),
  ];
}

/**
 * What a document that is made for a report holds: the `report`, of which a block has its named range, which begins with
 * `prefix`; the `place` for it, a paragraph `{{Rapport}}`, which alone says nothing once there is a report, that may quote
 * it; or `neither`, when someone has removed it.
 */
export function contentOf(document: docs_v1.Schema$Document, prefix: string): 'report' | 'place' | 'neither' {
  const isNamed = Object.keys(document.namedRanges ?? {}).some((name) =>
    name.startsWith(rangeName(prefix, '')),
  );
  if (isNamed) return 'report';
  return segmentsOf(document).some((segment) => tagParagraph(segment) !== undefined) ? 'place' : 'neither';
}

function tagParagraph({ segmentId, paragraphs }: Segment): FoundParagraph | undefined {
  if (segmentId !== null) return undefined;
  return paragraphs.find(({ text, inTable }) => !inTable && text.trim() === REPORT_TAG);
}

function emptyParagraph(tag: FoundParagraph, startIndex: number): docs_v1.Schema$Request[] {
  const range = { startIndex, endIndex: startIndex + tag.text.length };
  return [
    ...(tag.bulleted ? [{ deleteParagraphBullets: { range } }] : []),
    { deleteContentRange: { range } },
  ];
}

function textWidth({ documentStyle }: docs_v1.Schema$Document): number {
  const page = documentStyle?.pageSize?.width?.magnitude;
  const left = documentStyle?.marginLeft?.magnitude;
  const right = documentStyle?.marginRight?.magnitude;
  if (typeof page !== 'number' || typeof left !== 'number' || typeof right !== 'number') return DEFAULT_WIDTH;
  return page - left - right;
}
