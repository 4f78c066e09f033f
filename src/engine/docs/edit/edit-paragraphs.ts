import type { docs_v1 } from '@googleapis/docs';
import type { Edit } from '../../merge/merge-plan';
import type { Block } from '../../report/tree';
import { blockContent } from '../block-contents';
import { writeBlocks } from '../body';
import type { ParagraphSpec } from '../paragraph-spec';
import type { NowDocument } from '../read-now';
import { styleParagraphs, styleText } from '../styles';
import { PARAGRAPH_RESET, TEXT_RESET, withRoomAbove } from '../write-paragraphs';
import { replaceSpan } from './replace-span';
import { growth, type Step } from './step';

/** What edits are carried out on. */
export interface Target {
  readonly now: NowDocument;
  /** The blocks of the report that is next, by their keys. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** Items that go. */
  readonly doomed: ReadonlySet<number>;
}

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** Where an insertion goes in relation to what begins at the same index: before the edits of it, after its removal. */
const BEHIND = 0.75;
const AHEAD = 0.25;
/** Looks are given after texts are changed. */
const LOOK = 0.1;

/** The unit of a block as it is to stand. */
function specOf({ blocks }: Target, block: string, unit: string): ParagraphSpec | undefined {
  const own = blocks.get(block);
  if (own === undefined) return undefined;
  const { paragraphs } = blockContent(own);
  if (own.kind === 'list') return paragraphs[own.items.findIndex(({ key }) => key === unit)];
  if (own.kind === 'signature') return paragraphs[own.lines.findIndex(({ key }) => key === unit)];
  return paragraphs[0];
}

/** The spans of a paragraph, the last first; and its look, where all of it is the workbook's. */
export function editText(target: Target, { item, ref, spans, restyled }: EditOf<'text'>): readonly Step[] {
  const { start } = placeOf(target, item);
  const standing = target.now.items[item];
  const text = standing?.kind === 'text' ? standing.text : '';
  const steps = spans.map((span): Step => {
    const requests = replaceSpan(start, text, span);
    const at = start + span.from;
    return { at, position: at + 0.5, delta: growth(requests), requests, made: [] };
  });
  const spec = restyled ? specOf(target, ref.block, ref.unit) : undefined;
  if (spec === undefined || spec.text === '') return steps;
  const requests = styleAll(start, spec);
  return [...steps, { at: start - LOOK, position: start, delta: 0, requests, made: [] }];
}

function styleAll(start: number, { text, styledRanges }: ParagraphSpec): docs_v1.Schema$Request[] {
  return [
    styleText(start, start + text.length, {}, TEXT_RESET),
    ...styledRanges.map((range) => styleText(start + range.start, start + range.end, range.style)),
  ];
}

/** Takes a run of items out, with the newline before it where Docs does not let the one after it go. */
export function removeRun({ now }: Target, items: readonly number[]): Step {
  const { body, places } = now;
  const [first = 0] = items;
  const last = items.at(-1) ?? first;
  const [start, end] = [places[first]?.start ?? 0, places[last]?.end ?? 0];
  const isBefore = body[first - 1]?.paragraph !== undefined;
  const isAfter = body[last + 1]?.paragraph !== undefined;
  const from = !isAfter && isBefore ? start - 1 : start;
  const to = isAfter ? end : end - 1;
  const requests = from < to ? [{ deleteContentRange: { range: { startIndex: from, endIndex: to } } }] : [];
  return { at: start - 0.5, position: start + 0.5, delta: growth(requests), requests, made: [] };
}

/** Writes whole blocks in a paragraph of their own. */
export function insertBlocks(target: Target, { place, blocks }: EditOf<'insert'>): Step {
  const { now, doomed } = target;
  // Nothing can be put right before a table but at the end of the paragraph that precedes it.
  const isBehind = place.side === 'after' || now.body[place.item]?.table !== undefined;
  const item = place.side === 'before' && isBehind ? place.item - 1 : place.item;
  const { start, end } = placeOf(target, item);
  const isTable = now.body[item]?.table !== undefined;
  const index = isBehind ? end : start;
  const at = isBehind && !isTable ? end - 1 : index;
  let next = isBehind ? item + 1 : item;
  while (doomed.has(next)) next += 1;
  const following = now.body[next];
  const before =
    following === undefined ? 'end' : following.paragraph === undefined ? 'structure' : 'paragraph';
  const wanted = blocks.flatMap((key) => target.blocks.get(key) ?? []);
  const source = isBehind && isTable ? item + 1 : item;
  const afterTable = isBehind ? isTable : now.body[item - 1]?.table !== undefined;
  const written = writeBlocks(wanted, { index, before, width: now.width, afterTable });
  const requests = [
    { insertText: { location: { index: at }, text: '\n' } },
    ...plainAgain(target, source, index),
    ...written.requests,
  ];
  return {
    at: isBehind ? end - BEHIND : start - AHEAD,
    position: index,
    delta: growth(requests),
    requests,
    made: written.ranges,
  };
}

/** Takes from the new paragraph at the index what it has after the item that it was parted from, beyond what writing resets. */
function plainAgain({ now }: Target, source: number, index: number): docs_v1.Schema$Request[] {
  const { bullet, paragraphStyle } = now.body[source]?.paragraph ?? {};
  const reset = new Set([...PARAGRAPH_RESET.split(','), 'headingId', 'direction', 'tabStops']);
  const left = Object.keys(paragraphStyle ?? {}).filter((field) => !reset.has(field));
  const range = { startIndex: index, endIndex: index + 1 };
  return [
    ...(bullet === undefined ? [] : [{ deleteParagraphBullets: { range } }]),
    ...(left.length === 0 ? [] : [styleParagraphs(index, index + 1, {}, left.join(','))]),
  ];
}

/** Puts new items in a list, or lines in a signature, beside one that is there and looks as they do. */
export function insertUnits(target: Target, { place, block, units }: EditOf<'insert-units'>): Step {
  const { start, end } = placeOf(target, place.item);
  const specs = units.flatMap((unit) => specOf(target, block, unit) ?? []);
  const text = specs.map((spec) => spec.text).join('\n');
  const isBehind = place.side === 'after';
  const index = isBehind ? end : start;
  const insert = isBehind
    ? { location: { index: end - 1 }, text: `\n${text}` }
    : { location: { index }, text: `${text}\n` };
  const requests: docs_v1.Schema$Request[] = [{ insertText: insert }];
  let from = index;
  for (const spec of specs) {
    if (spec.text !== '') requests.push(...styleAll(from, spec));
    if (Object.keys(spec.paragraphStyle).length > 0)
      requests.push(styleParagraphs(from, from + Math.max(1, spec.text.length), spec.paragraphStyle));
    from += spec.text.length + 1;
  }
  return {
    at: isBehind ? end - BEHIND : start - AHEAD,
    position: index,
    delta: text.length + 1,
    requests,
    made: [{ key: block, start: index, end: from }],
  };
}

/** Gives a paragraph the room that text has behind a table, or takes it; nothing where it has a room of its own. */
export function editRoom(target: Target, { item, block, isAfterTable }: EditOf<'room'>): readonly Step[] {
  const own = target.blocks.get(block);
  const spec = own === undefined ? undefined : blockContent(own).paragraphs[0];
  if (spec === undefined || 'namedStyleType' in spec.paragraphStyle) return [];
  const { spaceAbove } = isAfterTable ? withRoomAbove(spec) : spec.paragraphStyle;
  const { start } = placeOf(target, item);
  const style = spaceAbove === undefined ? {} : { spaceAbove };
  const requests = [styleParagraphs(start, start + 1, style, 'spaceAbove')];
  return [{ at: start - LOOK, position: start, delta: 0, requests, made: [] }];
}

function placeOf({ now }: Target, item: number): { readonly start: number; readonly end: number } {
  const place = now.places[item];
  if (place === undefined) throw new Error(`the document has no item ${String(item)}`);
  return place;
}
