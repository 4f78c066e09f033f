/** A stretch of two lists where they differ: from an index up to, and not including, another, in each. */
export interface Gap {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** Pairs of texts that are compared at most; a larger difference is one gap. */
const MOST_PAIRS = 4_000_000;

/** Where two lists of texts differ, in order: what stands between the longest list of texts that both have in the same order. */
export function textGaps(before: readonly string[], after: readonly string[]): readonly Gap[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [rows, columns] = [before.length - start - end, after.length - start - end];
  if (rows === 0 && columns === 0) return [];
  const whole: Gap = { before: [start, start + rows], after: [start, start + columns] };
  if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return [whole];
  return gapsIn(whole, before, after);
}

function gapsIn(
  { before: [top, bottom], after: [left, right] }: Gap,
  before: readonly string[],
  after: readonly string[],
): readonly Gap[] {
  const width = right - left + 1;
  // How long the longest common list is from each pair of indices on.
  const lengths = new Uint32Array((bottom - top + 1) * width);
  const length = (row: number, column: number) => lengths[(row - top) * width + column - left] ?? 0;
  for (let row = bottom - 1; row >= top; row -= 1) {
    for (let column = right - 1; column >= left; column -= 1) {
      lengths[(row - top) * width + column - left] =
        before[row] === after[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const gaps: Gap[] = [];
  let [row, column] = [top, left];
  let [fromRow, fromColumn] = [top, left];
  const close = () => {
    if (row > fromRow || column > fromColumn)
      gaps.push({ before: [fromRow, row], after: [fromColumn, column] });
  };
  while (row < bottom && column < right) {
    if (before[row] === after[column]) {
      close();
      row += 1;
      column += 1;
      [fromRow, fromColumn] = [row, column];
    } else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
  [row, column] = [bottom, right];
  close();
  return gaps;
}
