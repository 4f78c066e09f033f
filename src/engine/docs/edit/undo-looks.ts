/** Makes the paragraphs of a body that stands as before a batch look as they did. All places are those of before. */
import type { docs_v1 } from '@googleapis/docs';
import { styleParagraphs, styleText } from '../styles';
import { PARAGRAPH_RESET, TEXT_RESET } from '../write-paragraphs';
import { presetOf, type Preset } from './bullet-presets';
import { saysSame } from './says-same';
import { CannotUndo, type Part, type Undoing } from './undo-text';

/** A paragraph of the body or of a cell. */
export interface Standing {
  readonly start: number;
  readonly end: number;
  readonly paragraph: docs_v1.Schema$Paragraph;
  readonly isInTable: boolean;
  /** Where the table cell begins that it stands in; null in the body. */
  readonly cell: number | null;
}

/** A paragraph that has to be given its looks again, and the bullet that it has without that. */
interface Restyled extends Standing {
  /** Its place among all paragraphs. */
  readonly at: number;
  readonly bullet: docs_v1.Schema$Bullet | undefined;
  /** Whether its own style is as it was: it is the same paragraph, with some other text. */
  readonly isStyled: boolean;
}

const TEXT_FIELDS = `${TEXT_RESET},baselineOffset`;
/** What the API gives and does not take. */
const READ_ONLY = ['headingId', 'tabStops'];

/** The paragraphs in order, those of tables too. */
export function paragraphsIn(
  content: readonly docs_v1.Schema$StructuralElement[],
  cell: number | null = null,
): readonly Standing[] {
  return content.flatMap(({ paragraph, table, startIndex, endIndex }): readonly Standing[] => {
    const [start, end] = [startIndex ?? 0, endIndex ?? 0];
    if (paragraph !== undefined) return [{ start, end, paragraph, isInTable: cell !== null, cell }];
    return (table?.tableRows ?? []).flatMap(({ tableCells = [] }) =>
      tableCells.flatMap((each) => paragraphsIn(each.content ?? [], each.startIndex ?? 0)),
    );
  });
}

/** The paragraph that an index is in. */
export function paragraphAt(paragraphs: readonly Standing[], index: number): Standing | undefined {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found !== undefined && found.start <= index ? found : undefined;
}

/** Adds the requests that give back the looks of every paragraph that the batch, or its undoing, has touched. */
export function looksBack(undoing: Undoing, { was: before, is: after, lists }: Part, isBody: boolean): void {
  const [was, is] = [paragraphsIn(before), paragraphsIn(after)];
  const now = new Map<number, number>();
  const length = after.at(-1)?.endIndex ?? 0;
  for (let index = 0; index < length; index += 1) {
    const place = undoing.origin(index);
    if (place !== null) now.set(place, index);
  }
  const touched = was.flatMap((each, at): readonly Restyled[] => {
    const places = Array.from({ length: each.end - each.start }, (_, by) => now.get(each.start + by) ?? null);
    const parted = undoing.parted.find(({ start, end }) => start <= each.start && each.start < end);
    const source = paragraphAt(is, places.find((place) => place !== null) ?? parted?.like ?? -1);
    const isWhole =
      source !== undefined &&
      source.end - source.start === places.length &&
      places.every((place, by) => place === source.start + by);
    if (isWhole && saysSame(each.paragraph, source.paragraph)) return [];
    const isSame =
      places.at(-1) === (source?.end ?? 0) - 1 && undoing.origin((source?.start ?? 0) - 1) === each.start - 1;
    const isStyled = isSame && saysSame(withoutText(each.paragraph), withoutText(source?.paragraph ?? {}));
    return [{ ...each, at, bullet: source?.paragraph.bullet, isStyled }];
  });
  const { requests } = undoing;
  for (const request of bulletsBack(was, touched, lists)) requests.push(request);
  const fields = paragraphFields([...was, ...is]);
  const bodyEnd = was.at(-1)?.end ?? 0;
  for (const request of paragraphStyles(touched, fields, isBody)) requests.push(request);
  for (const request of textStyles(touched, bodyEnd)) requests.push(request);
}

function withoutText(paragraph: docs_v1.Schema$Paragraph): docs_v1.Schema$Paragraph {
  return { ...paragraph, elements: [] };
}

/** All that the style of a paragraph says anywhere, and that can be written. */
function paragraphFields(paragraphs: readonly Standing[]): readonly string[] {
  const used = new Set(PARAGRAPH_RESET.split(','));
  for (const { paragraph } of paragraphs)
    for (const field of Object.keys(paragraph.paragraphStyle ?? {})) used.add(field);
  return [...used].filter((field) => !READ_ONLY.includes(field));
}

/** A look that stretches over one or more paragraphs in a row. */
interface Look<Style> {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly fields: string;
  /** The place of its last paragraph among all. */
  readonly at: number;
}

/** Neighbours with one look become one. */
function joined<Style>(
  looks: readonly Look<Style>[],
  isNext: (one: Look<Style>, other: Look<Style>) => boolean,
) {
  const all: Look<Style>[] = [];
  for (const look of looks) {
    const last = all.at(-1);
    const isSame =
      last !== undefined &&
      isNext(last, look) &&
      last.fields === look.fields &&
      saysSame(last.style, look.style);
    if (isSame) all.splice(-1, 1, { ...last, end: look.end, at: look.at });
    else all.push(look);
  }
  return all;
}

function paragraphStyles(
  touched: readonly Restyled[],
  fields: readonly string[],
  isBody: boolean,
): docs_v1.Schema$Request[] {
  const wrong = touched.filter(({ isStyled }) => !isStyled);
  const looks = wrong.map(({ start, end, at, paragraph, isInTable }) => {
    // A page begins only at a paragraph of the body.
    const own = isInTable || !isBody ? fields.filter((field) => field !== 'pageBreakBefore') : fields;
    const style = Object.fromEntries(
      Object.entries(paragraph.paragraphStyle ?? {}).filter(([field]) => own.includes(field)),
    ) as docs_v1.Schema$ParagraphStyle;
    // The range of a paragraph needs not its newline, which may be the body's last.
    return { start, end: Math.max(start + 1, end - 1), style, fields: own.join(','), at };
  });
  return joined(looks, (one, other) => other.at === one.at + 1).map(({ start, end, style, fields: own }) =>
    styleParagraphs(start, end, style, own),
  );
}

function textStyles(touched: readonly Restyled[], bodyEnd: number): docs_v1.Schema$Request[] {
  const starts = new Set(touched.map(({ start }) => start));
  const looks = touched.flatMap((each) => textLooks(each, bodyEnd));
  const isNext = (one: Look<unknown>, other: Look<unknown>) =>
    one.end === other.start || (other.at === one.at + 1 && starts.has(other.start));
  return joined(looks, isNext).map(({ start, end, style, fields }) => styleText(start, end, style, fields));
}

function textLooks({ start: first, end: last, at, paragraph }: Restyled, bodyEnd: number) {
  const newline = last - 1;
  const look = (start: number, end: number, style: docs_v1.Schema$TextStyle) => ({
    start,
    end,
    style,
    fields: TEXT_FIELDS,
    at,
  });
  const looks = (paragraph.elements ?? []).flatMap(({ textRun, startIndex, endIndex }) =>
    textRun === undefined ? [] : [look(startIndex ?? 0, endIndex ?? 0, textRun.textStyle ?? {})],
  );
  const ending = looks.at(-1) ?? look(newline, last, {});
  const { bullet } = paragraph;
  const ownBullet = bullet?.textStyle ?? {};
  const isApart = bullet !== undefined && !saysSame(ownBullet, ending.style);
  // The body's last newline takes the look of the text before it, and so does one whose bullet looks otherwise.
  if ((last === bodyEnd && first < newline) || (isApart && ending.start < newline))
    looks.splice(-1, 1, ...(ending.start < newline ? [{ ...ending, end: newline }] : []));
  return isApart ? [look(newline, last, ownBullet), ...looks] : looks;
}

/** Takes away bullets that were not there, and gives those that were: the last ones first, since lists join the one before them. */
function bulletsBack(
  was: readonly Standing[],
  touched: readonly Restyled[],
  lists: Part['lists'],
): docs_v1.Schema$Request[] {
  const listOf = ({ bullet }: docs_v1.Schema$Paragraph) => bullet?.listId ?? null;
  const wrong = touched.filter(
    ({ paragraph: { bullet: wanted }, bullet }) =>
      (wanted?.listId ?? null) !== (bullet?.listId ?? null) ||
      (wanted?.nestingLevel ?? 0) !== (bullet?.nestingLevel ?? 0),
  );
  const groups: Restyled[][] = [];
  for (const each of wrong.filter(({ paragraph }) => paragraph.bullet !== undefined)) {
    const last = groups.at(-1)?.at(-1);
    const isSame = last?.at === each.at - 1 && last.cell === each.cell;
    if (isSame && listOf(last.paragraph) === listOf(each.paragraph)) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  const isWrong = new Set(wrong.map(({ at }) => at));
  const presets = groups.map((group): Preset => {
    const [first] = group;
    const list = first === undefined ? null : listOf(first.paragraph);
    const preset = presetOf(lists[list ?? '']);
    const isNested = group.some(({ paragraph }) => (paragraph.bullet?.nestingLevel ?? 0) > 0);
    if (first === undefined || preset === null || isNested) throw new CannotUndo('a list has no preset');
    const previous = was[first.at - 1];
    const before = previous?.cell === first.cell ? listOf(previous.paragraph) : null;
    if (before === list) return preset;
    const isAlone = was.filter(({ paragraph }) => listOf(paragraph) === list).length === group.length;
    const wouldJoin = before !== null && !isWrong.has(first.at - 1) && presetOf(lists[before]) === preset;
    if (!isAlone || wouldJoin) throw new CannotUndo('a list has parts that stand apart');
    return preset;
  });
  const placeOf = (group: readonly Restyled[]) => {
    const last = group.at(-1);
    return {
      startIndex: group[0]?.start ?? 0,
      endIndex: Math.max((last?.start ?? 0) + 1, (last?.end ?? 0) - 1),
    };
  };
  return [
    ...wrong
      .filter(({ bullet }) => bullet !== undefined)
      .map((each) => ({ deleteParagraphBullets: { range: placeOf([each]) } })),
    ...groups
      .map((group, at) => ({
        createParagraphBullets: { range: placeOf(group), bulletPreset: presets[at] ?? null },
      }))
      .reverse(),
  ];
}
