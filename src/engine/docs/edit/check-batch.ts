import type { docs_v1 } from '@googleapis/docs';
import type { TextSpan } from '../../merge/merge-text';
import type { Edit, MergePlan, UnitRef } from '../../merge/merge-plan';
import type { BlockUnits } from '../block-units';
import type { NowDocument, Stretch } from '../read-now';
import { bodySigns } from './body-signs';
import { replay } from './replay';

/** A batch, and what it was made of. */
export interface CheckedBatch {
  readonly now: NowDocument;
  readonly plan: MergePlan;
  readonly written: readonly BlockUnits[];
  readonly requests: readonly docs_v1.Schema$Request[];
}

/** A stretch that may go: its text as it must be, or null where a person has given it up by name. */
interface Allowed extends Stretch {
  readonly text: string | null;
}

/**
 * Throws an Error unless everything that the batch takes out of the document is, unit for unit of UTF-16, what the add-on is
 * known to have written there, or what a person has given up. To be called before anything is sent.
 */
export function checkBatch({ now, plan, written, requests }: CheckedBatch): void {
  const texts = bodySigns(now.body);
  const known = new Map(
    written.map(({ key, units }) => [key, new Map(units.map((unit) => [unit.key, unit]))]),
  );
  const writtenText = ({ block, unit, column }: UnitRef): string => {
    const found = known.get(block)?.get(unit);
    const text =
      column === undefined ? found?.text : found?.cells?.find((cell) => cell.column === column)?.text;
    if (text === undefined) throw new Error(`nothing is known to have been written as ${block} ${unit}`);
    return text;
  };
  const allowed = plan.edits.flatMap((edit) => allowedBy(edit, now, written, writtenText));
  const free = new Uint8Array(texts.length + 1);
  for (const { start, end, text } of allowed) {
    const standing = texts
      .slice(start, end)
      .filter((sign) => sign !== null)
      .join('');
    if (text !== null && standing !== text)
      throw new Error(`the text at ${String(start)} is not what was written`);
    free.fill(1, start, end);
  }
  // Where the newline after what goes has to stay, the one before it goes in its place.
  for (const { start, end } of [...allowed, ...joined(allowed)])
    if (texts[end - 1] === '\n' && texts[start - 1] === '\n') free[start - 1] = 1;
  for (const index of replay(now.body, requests).removed) {
    if (free[index] !== 1)
      throw new Error(`the sign at ${String(index)} would be taken out, and is not ours`);
  }
}

/** The stretches that touch each other as one: a table that goes, and the caption after it. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const last = runs.at(-1);
    if (last === undefined || start > last.end) runs.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return runs;
}

function allowedBy(
  edit: Edit,
  { places }: NowDocument,
  written: readonly BlockUnits[],
  writtenText: (ref: UnitRef) => string,
): readonly Allowed[] {
  if (edit.kind === 'insert') {
    // A new paragraph parts the newline of the one before it from its text, and goes again where a table ends the new.
    const { end = 1 } = places[edit.place.item] ?? {};
    return [{ start: end - 1, end, text: null }].filter(() => edit.place.side === 'after');
  }
  const place = 'item' in edit ? places[edit.item] : undefined;
  if (place === undefined) return [];
  const spansAt = (start: number, spans: readonly TextSpan[], ref: UnitRef): readonly Allowed[] =>
    spans
      .filter(({ from, to }) => to > from)
      .map(({ from, to, writtenAt }) => ({
        start: start + from,
        end: start + to,
        text: writtenAt === null ? null : writtenText(ref).slice(writtenAt, writtenAt + to - from),
      }));
  switch (edit.kind) {
    case 'text':
      return spansAt(place.start, edit.spans, edit.ref);
    case 'remove': {
      const block = written.find(({ key }) => key === edit.block);
      const rows = (block?.units ?? []).flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
      const text =
        edit.unit === null
          ? rows
              .flat()
              .map((cell) => `${cell.text}\n`)
              .join('')
          : `${writtenText({ block: edit.block, unit: edit.unit })}\n`;
      return [{ start: place.start, end: place.end, text }];
    }
    case 'table': {
      const rowKeys = (written.find(({ key }) => key === edit.block)?.units ?? []).flatMap((unit) =>
        unit.cells === undefined ? [] : [unit],
      );
      const cellText = (row: number, column: number): string => {
        const [r, c] = [edit.writtenRow.get(row), edit.writtenColumn.get(column)];
        return (r === undefined || c === undefined ? undefined : rowKeys[r]?.cells?.[c]?.text) ?? '';
      };
      const keptRows = new Set(edit.rows.map(({ now }) => now));
      const keptColumns = new Set(edit.columns.map(({ now }) => now));
      const gone = place.cells.flatMap((cells, row) =>
        cells.flatMap(({ start, end }, column): readonly Allowed[] => {
          if (keptRows.has(row) && keptColumns.has(column)) return [];
          // With the cell's own sign, and the row's before its first cell.
          const before = column === 0 && !keptRows.has(row) ? 2 : 1;
          return [{ start: start - before, end: end + 1, text: `${cellText(row, column)}\n` }];
        }),
      );
      const cells = edit.rows.flatMap((row) =>
        row.cells.flatMap(({ column, spans, ref }) =>
          spansAt(place.cells[row.now ?? -1]?.[column]?.start ?? 0, spans, ref),
        ),
      );
      return [...gone, ...cells];
    }
    case 'room':
    case 'insert-units':
      return [];
  }
}
