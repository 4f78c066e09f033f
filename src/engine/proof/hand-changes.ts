import type { BlockUnits, Unit } from '../docs/block-units';
import { withoutIdentityNumbers } from '../values/identity-numbers';
import type { DocumentText } from './document-text';
import { normaliseText } from './normalise-text';
import type { HandChange } from './receipt';
import { textGaps, type Gap } from '../values/text-gaps';

/**
 * What a person has changed in the document since the add-on wrote these blocks, in order: texts changed, removed and put
 * in between. What stands before the first and after the last text that is as it was written belongs to the letterhead,
 * but for what stands where blocks are missing. Differences that normalising takes away are none. Without identity numbers.
 */
export function handChanges(
  written: readonly BlockUnits[],
  { units }: Pick<DocumentText, 'units'>,
): readonly HandChange[] {
  const before = written.flatMap((block) => block.units.map(unitText)).filter((text) => text !== '');
  const after = units.filter(({ part }) => part === 'body').map(({ text }) => text);
  return textGaps(before, after)
    .flatMap((gap) => pairsOf(withoutLetterhead(gap, before.length)))
    .map(([one, other]) => handChange(at(before, one), at(after, other)));
}

/** The text of what was written, as documentText gives it. */
function unitText({ text, cells }: Unit): string {
  if (cells === undefined) return normaliseText(text);
  const texts = cells.map((cell) => normaliseText(cell.text));
  return texts.every((cell) => cell === '') ? '' : texts.join('\t');
}

/** The gap without what is more than the blocks that are missing, where it is before the first or after the last of them. */
function withoutLetterhead({ before, after }: Gap, written: number): Gap {
  const [isFirst, isLast] = [before[0] === 0, before[1] === written];
  const extra = Math.max(0, after[1] - after[0] - (before[1] - before[0]));
  if (isFirst === isLast) return { before, after };
  return { before, after: isFirst ? [after[0] + extra, after[1]] : [after[0], after[1] - extra] };
}

/** The indices of what stands in place of what; null where there is nothing. */
function pairsOf({
  before,
  after,
}: Gap): readonly (readonly [before: number | null, after: number | null])[] {
  const most = Math.max(before[1] - before[0], after[1] - after[0]);
  const index = ([from, to]: readonly [number, number], offset: number) =>
    from + offset < to ? from + offset : null;
  return Array.from({ length: most }, (_, offset) => [index(before, offset), index(after, offset)] as const);
}

function at(texts: readonly string[], index: number | null): string {
  return index === null ? '' : (texts[index] ?? '');
}

function handChange(before: string, after: string): HandChange {
  const [written, now] = [before, after].map(withoutIdentityNumbers) as [string, string];
  return { written, now, isFigure: numbersIn(before) !== numbersIn(after) };
}

function numbersIn(text: string): string {
  return (text.match(/-?\d+(?:[ .,]\d+)*/g) ?? []).join('|');
}
