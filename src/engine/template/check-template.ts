import type { docs_v1 } from '@googleapis/docs';
import { nearestName } from '../contract/near-names';
import { tabsOf, type TabContent } from '../docs/document-tabs';
import { segmentsOf, type FoundParagraph, type Segment } from '../docs/segments';
import { isReportTag, REPORT_NAME, TAG, tagName } from '../docs/tags';
import {
  remark,
  type TemplateFault,
  type TemplateNote,
  type TemplatePlace,
  type TemplateRemark,
} from './template-remark';
import { readWordFile, type WordParts } from './word-file';

/** What a template says with its tags, and what was found. */
export interface CheckedTemplate {
  /** The tags that it has, by their names, each once, in the order in which they are known. */
  readonly tags: readonly string[];
  readonly faults: readonly TemplateRemark<TemplateFault>[];
  readonly notes: readonly TemplateRemark<TemplateNote>[];
}

/** The tags besides the place for the report, by what stands between their braces. */
export interface TemplateTags {
  readonly known: readonly string[];
  /** Those that a template is told of when it lacks them. */
  readonly wanted: readonly string[];
}

/** As many characters as are quoted on each side of what is amiss. */
const AROUND = 30;

/** A tag that stands in a paragraph. */
interface FoundTag {
  readonly written: string;
  readonly name: string;
  readonly place: TemplatePlace;
  readonly paragraph: FoundParagraph;
  readonly around: string;
}

/**
 * Checks a template by the Doc that was made of it, as documents.get answers, and the `parts` of the .docx itself:
 * `{{Rapport}}` has to stand once, in a paragraph of its own in the body and outside tables, and every other tag has to be
 * known.
 */
export function checkTemplate(
  document: docs_v1.Schema$Document,
  parts: WordParts,
  { known, wanted }: TemplateTags,
): CheckedTemplate {
  const contents = tabsOf(document).map(({ content }) => content);
  const lines = contents.flatMap((content) =>
    segmentsOf(content).flatMap((segment) =>
      segment.paragraphs.map((paragraph) => ({ paragraph, place: placeOf(segment, content) })),
    ),
  );
  const found = lines.flatMap(({ paragraph, place }) => tagsIn(paragraph, place));
  const places = found.filter(({ written }) => isReportTag(written));
  const others = found.filter(({ written }) => !isReportTag(written));
  const tags = known.filter((name) => others.some((tag) => tag.name === name));
  const lacking = wanted.filter((name) => !tags.includes(name));
  const sections = sectionsIn(contents, places);
  const word = readWordFile(parts);
  const faults = [
    ...placeFaults(places),
    ...others
      .filter(({ name }) => !known.includes(name))
      .map((tag) => remarkOn('unknown-tag', tag, nearestTag(known, tag.name))),
    ...lines.flatMap(({ paragraph, place }) => halfTags(paragraph, place, known)),
    ...word.faults,
  ];
  // Where a tag is likely meant as the place, that is what is to be mended.
  const isMeant = faults.some(({ about }) => about.join(' ').includes(REPORT_NAME));
  return {
    tags,
    faults: faults.filter(({ kind }) => kind !== 'no-place' || !isMeant),
    notes: [
      ...(lacking.length > 0 ? [remark('lacks-tags', lacking)] : []),
      ...(contents.some(hasPageNumber) ? [] : [remark('no-page-number')]),
      ...(contents.some(isTight) ? [remark('tight')] : []),
      ...(sections === null ? [] : [remark('sections', sections)]),
      ...word.notes,
    ],
  };
}

function placeFaults(places: readonly FoundTag[]): readonly TemplateRemark<TemplateFault>[] {
  const inBody = places.filter(({ place }) => place === 'body');
  const [first, ...more] = inBody;
  return [
    ...(places.length === 0 ? [remark('no-place')] : []),
    ...places
      .filter(({ place }) => place !== 'body')
      .map((tag) => remarkOn('place-on-pages', tag, first === undefined ? ['only'] : [])),
    ...(first?.paragraph.inTable === true ? [remarkOn('place-in-table', first)] : []),
    ...(first === undefined || isAlone(first) ? [] : [remarkOn('place-in-line', first)]),
    ...more.map((tag) => remarkOn('second-place', tag)),
  ];
}

/** Braces that make no tag, and names of tags between single ones. */
function halfTags(
  paragraph: FoundParagraph,
  place: TemplatePlace,
  known: readonly string[],
): readonly TemplateRemark<TemplateFault>[] {
  const { text } = paragraph;
  const rest = text.replace(TAG, (tag) => ' '.repeat(tag.length));
  const names = [...known, REPORT_NAME];
  return [...rest.matchAll(/\{+([^{}]*)\}*|\}{2,}/g)].flatMap(({ 0: written, 1: name = '', index }) => {
    const isMeant = written.includes('{{') || written.includes('}}') || names.includes(tagName(name));
    if (!isMeant) return [];
    return [
      { kind: 'half-tag', place, about: [written.trim()], around: around(text, index, written.length) },
    ];
  });
}

function tagsIn(paragraph: FoundParagraph, place: TemplatePlace): readonly FoundTag[] {
  const { text } = paragraph;
  return [...text.matchAll(TAG)].map(({ 0: written, 1: name = '', index }) => ({
    written,
    name: tagName(name),
    place,
    paragraph,
    around: around(text, index, written.length),
  }));
}

/** Whether a tag has its paragraph for itself, or stands in a table, which is a fault of its own. */
function isAlone({ written, paragraph: { text, inTable } }: FoundTag): boolean {
  return inTable || text.trim() === written;
}

function remarkOn<Kind extends TemplateFault>(
  kind: Kind,
  { written, place, around: words }: FoundTag,
  more: readonly string[] = [],
): TemplateRemark<Kind> {
  return { kind, place, about: [written, ...more], around: words };
}

/** The tag that is likely meant, when there is one. */
function nearestTag(known: readonly string[], name: string): readonly string[] {
  const names = [...known, REPORT_NAME];
  const same = names.find((one) => one.toLowerCase() === name.toLowerCase());
  const near = same ?? nearestName(names, name);
  return near === null ? [] : [`{{${near}}}`];
}

/** The words around a stretch of a text, cut between words where there are more. */
function around(text: string, index: number, length: number): string {
  const clean = (part: string) => part.replace(/[\uFFFC\u000B\t]/g, ' ');
  const before = clean(text.slice(0, index));
  const after = clean(text.slice(index + length));
  const left = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s+/, '')}` : before;
  const right = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s+\S*$/, '')}…` : after;
  return `${left}${text.slice(index, index + length)}${right}`.replace(/\s+/g, ' ').trim();
}

function placeOf({ segmentId }: Segment, { headers }: TabContent): TemplatePlace {
  if (segmentId === null) return 'body';
  return segmentId in { ...headers } ? 'header' : 'footer';
}

/** How many sections there are and which of them the report is in, both from 1; null when there is only one. */
function sectionsIn(
  contents: readonly TabContent[],
  places: readonly FoundTag[],
): readonly [count: string, own: string] | null {
  const elements = contents.flatMap(({ body }) => body?.content ?? []);
  const starts = elements.filter(({ sectionBreak }) => sectionBreak !== undefined);
  if (starts.length < 2) return null;
  const place = places.find((tag) => tag.place === 'body')?.paragraph.start ?? 0;
  const own = starts.filter(({ startIndex }) => (startIndex ?? 0) <= place).length;
  return [String(starts.length), String(own)];
}

/** Whether running text has no room between its paragraphs. Docs leaves a magnitude out that is zero. */
function isTight({ namedStyles }: TabContent): boolean {
  const normal = namedStyles?.styles?.find(({ namedStyleType }) => namedStyleType === 'NORMAL_TEXT');
  const { spaceAbove, spaceBelow } = normal?.paragraphStyle ?? {};
  return normal !== undefined && (spaceAbove?.magnitude ?? 0) + (spaceBelow?.magnitude ?? 0) === 0;
}

function hasPageNumber(content: TabContent): boolean {
  return Object.values({ ...content.headers, ...content.footers }).some(({ content: blocks = [] }) =>
    hasAutoText(blocks),
  );
}

function hasAutoText(blocks: readonly docs_v1.Schema$StructuralElement[]): boolean {
  return blocks.some(({ paragraph, table }) => {
    const cells = (table?.tableRows ?? []).flatMap(({ tableCells }) => tableCells ?? []);
    return (
      paragraph?.elements?.some(({ autoText }) => autoText?.type === 'PAGE_NUMBER') === true ||
      cells.some((cell) => hasAutoText(cell.content ?? []))
    );
  });
}
