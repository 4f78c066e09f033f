/** A row of the table: the same thing measured with both bundles; null where there is none of it. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'bytes' | 'MB' | 'calls';
  readonly baseline: number | null;
  readonly today: number | null;
  /** How many times the baseline it may be; null where it is only shown. */
  readonly atMost: number | null;
}

/** The rows as text in columns, under headings. */
export function timeTable(rows: readonly Row[], baselineName: string): string {
  const headings = ['', baselineName, 'today', 'ratio', 'at most'];
  const lines = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rows that take more than they may. */
export function overTheirLimit(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => {
    const ratio = ratioOf(row);
    return ratio !== null && row.atMost !== null && ratio > row.atMost;
  });
}

function cellsOf(row: Row): readonly string[] {
  const { name, unit, baseline, today, atMost } = row;
  const value = (number: number | null): string =>
    number === null ? '–' : `${number.toFixed(unit === 'calls' ? 0 : 1)} ${unit}`;
  const ratio = (number: number | null): string => (number === null ? '–' : number.toFixed(2));
  return [name, value(baseline), value(today), ratio(ratioOf(row)), ratio(atMost)];
}

function ratioOf({ baseline, today }: Row): number | null {
  return baseline === null || today === null ? null : today / baseline;
}
