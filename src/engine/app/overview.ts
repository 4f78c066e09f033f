/** The tab Översikt: what is to stand there, and where. Figures and list words only; its rows are known by their keys. */
import { cellsOf, coveringAreas, type Area } from '../values/areas';
import { fingerprint } from '../values/fingerprint';
import { headCells, newHead } from './own-layout';
import { headingsIn, isKey, readOwnSheet, type OwnContent, type SheetShape, type TextsOf } from './own-sheet';
import type { OwnChart, OwnTab, OwnTabContent, RowsToInsert, TabCell } from './ports';

/** A row of figures; null is not known, not shown or not yet, and gives an empty cell and no bar. */
export interface OverviewRow {
  /** Lasting, of its own within the table. */
  readonly key: string;
  readonly label: string;
  /** Three at most. */
  readonly values: readonly (number | null)[];
  readonly note: string;
}

/** Rows under headings, and what a chart of them is called. One without rows is not shown. */
export interface OverviewTable {
  /** Lasting, of its own. */
  readonly key: string;
  /** Of the label and of each value; none where the tab's own headings hold. */
  readonly headings: readonly string[];
  readonly rows: readonly OverviewRow[];
  /** `values` says how many of the values are in it. Its title is how it is known again. */
  readonly chart: (Pick<OwnChart, 'kind' | 'title'> & { readonly values: number }) | null;
}

type Field = 'label' | (typeof VALUES)[number] | 'note';

const VALUES = ['first', 'second', 'third'] as const;

/** The columns in their first order. The last one is hidden: it says which row it is. */
export const overviewShape: SheetShape<Field> = {
  headings: {
    label: 'Översikt',
    first: 'Budget',
    second: 'Utfall',
    third: 'Avvikelse',
    note: 'Kommentar',
    key: 'Nyckel',
  },
  marked: 'label',
  known: [['key', isKey]],
};

/** The tab with key figures and charts. */
export const overviewTab: OwnTab = {
  mark: 'oversikt',
  name: 'Översikt',
  otherName: (attempt) => (attempt === 1 ? 'Översikt (tillägget)' : `Översikt (tillägget ${attempt})`),
  isEarlier: (cells) =>
    cells.some((row) => headingsIn(overviewShape, row).size === Object.keys(overviewShape.headings).length),
};

/** How the tab is to be. */
export interface OverviewPlan {
  readonly columns: OwnContent<Field>['columns'];
  readonly valueColumns: readonly number[];
  readonly inserted: readonly RowsToInsert[];
  readonly cells: readonly TabCell[];
  /** The rows of headings within the tab. */
  readonly titles: readonly number[];
  readonly charts: readonly OwnChart[];
}

interface WantedRow {
  readonly key: string;
  readonly texts: TextsOf<Field>;
  readonly values: readonly (number | string)[];
  readonly isTitle: boolean;
}

/**
 * Where the tables are to stand. A row stays where it is as long as the rows keep their order, and so does what people have
 * written beside it; a new one takes an empty row, or one is put in. Rows of people between them stay theirs.
 */
export function planOverview(
  { cells, markColumn }: Pick<OwnTabContent, 'cells' | 'markColumn'>,
  tables: readonly OverviewTable[],
): OverviewPlan {
  const wanted = tables.map(rowsOf);
  const rows = wanted.flat();
  const content = readOwnSheet(
    overviewShape,
    cells,
    markColumn,
    rows.map(({ texts }) => texts),
  );
  const { columns } = content;
  const head = content.head ?? newHead(content.rows, new Set([0]));
  const { at, inserted, emptied } = placed(content, head ?? -1, rows);
  const valueColumns = VALUES.map((field) => columns[field]);
  const cellsIn = (row: number, { texts, values }: Pick<WantedRow, 'texts' | 'values'>): TabCell[] => [
    ...(['label', 'note', 'key'] as const).map((field) => cell(row, columns[field], texts[field])),
    ...valueColumns.map((column, index) => cell(row, column, '', values[index] ?? '')),
  ];
  return {
    columns,
    valueColumns,
    inserted,
    cells: [
      ...headCells(overviewShape, content, head).map((one) =>
        valueColumns.includes(one.column) ? { ...one, value: one.text } : one,
      ),
      ...rows.flatMap((row) => cellsIn(at.get(row) ?? 0, row)),
      ...emptied.flatMap((row) => cellsIn(row, { texts: textsOf('', '', ''), values: [] })),
    ],
    titles: rows.flatMap((row) => (row.isTitle ? [at.get(row) ?? 0] : [])),
    charts: tables.flatMap(({ chart }, index) => {
      if (chart === null) return [];
      const places = (wanted[index] ?? []).slice(0, -1).map((row) => at.get(row) ?? 0);
      const charted = [columns.label, ...valueColumns.slice(0, chart.values)];
      return [{ kind: chart.kind, title: chart.title, areas: chartAreas(places, charted) }];
    }),
  };
}

function chartAreas(rows: readonly number[], columns: readonly number[]): readonly Area[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const tall = { row: first, rows: last - first + 1, columns: 1 };
  return coveringAreas(
    columns.flatMap((column) => cellsOf({ ...tall, column })),
    columns.length,
  );
}

/** The headings of a table, its rows, and an empty one that parts it from the next. */
function rowsOf({ key, headings, rows }: OverviewTable): readonly WantedRow[] {
  if (rows.length === 0) return [];
  const [title, ...others] = headings;
  const row = (of: string, label: string, values: WantedRow['values'], note = '', isTitle = false) => {
    const ownKey = fingerprint(`${key} ${of}`);
    return { key: ownKey, texts: textsOf(label, note, ownKey), values, isTitle };
  };
  return [
    ...(title === undefined ? [] : [row('rubrik', title, others, '', true)]),
    ...rows.map((one) =>
      row(
        `rad ${one.key}`,
        one.label,
        one.values.map((value) => value ?? ''),
        one.note,
      ),
    ),
    row('slut', '', []),
  ];
}

function textsOf(label: string, note: string, key: string): TextsOf<Field> {
  return { label, first: '', second: '', third: '', note, key };
}

function cell(row: number, column: number, text: string, value?: number | string): TabCell {
  const plain = { row, column, text, target: null, mayCover: true };
  return value === undefined ? plain : { ...plain, value };
}

/** The place of each row as it will be when the new rows are put in, and the places of the rows that say nothing any more. */
function placed(content: OwnContent<Field>, head: number, wanted: readonly WantedRow[]) {
  const ours = content.rows.filter(({ texts }) => isKey(texts.key));
  const kept = new Map<WantedRow, number>();
  let last = head;
  for (const row of wanted) {
    const found = ours.find(({ index, texts }) => index > last && texts.key.trim() === row.key);
    if (found === undefined) continue;
    kept.set(row, found.index);
    last = found.index;
  }
  const staying = new Set(kept.values());
  const released = ours.filter(({ index }) => !staying.has(index));
  const free = new Set(released.filter(({ hasOwn }) => !hasOwn).map(({ index }) => index));
  const written = new Set(content.rows.map(({ index }) => index));
  const used = new Set<number>();
  const counts = new Map<number, number>();
  const at = new Map<WantedRow, number>();
  let [place, shift] = [head, 0];
  for (const row of wanted) {
    const next = kept.get(row) ?? place + 1;
    if (kept.has(row) || !written.has(next) || free.has(next)) {
      place = next;
      used.add(place);
    } else {
      counts.set(next, (counts.get(next) ?? 0) + 1);
      shift += 1;
    }
    at.set(row, place + shift);
  }
  const inserted = [...counts].map(([before, count]) => ({ before, count }));
  const shiftOf = (index: number) =>
    inserted.reduce((sum, { before, count }) => (before <= index ? sum + count : sum), 0);
  const emptied = released.filter(({ index }) => !used.has(index)).map(({ index }) => index + shiftOf(index));
  return { at, inserted, emptied };
}
