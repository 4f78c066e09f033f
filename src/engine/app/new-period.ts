/** A copied workbook is made ready for the next period: what the last one came to is taken away, after a question. */
import type { ContentColumn } from '../contract/result-columns';
import type { RawSheet } from '../contract/cell';
import { fingerprint } from '../values/fingerprint';
import { grouped } from '../values/grouped';
import { controlShape } from './control-sheet';
import { isUnusedCopy } from './copied-workbook';
import type { Busy, Refusal } from './failure';
import { historyShape, historyTab } from './history/history-sheet';
import { overviewShape, overviewTab } from './overview';
import type { Kept } from './packed-chunks';
import { isKey, readOwnSheet, type SheetShape } from './own-sheet';
import {
  refusalOf,
  type FilledCell,
  type OwnTab,
  type OwnTabContent,
  type Ports,
  type ServiceError,
} from './ports';
import { controlTab } from './publish-control';
import { clearMarks } from './remove-marks';
import type { ReportDefinition } from './report-definition';
import { withDocumentLock } from './with-document-lock';

/** What becomes of a tab of the contract. Plain JSON. */
export interface PeriodTab {
  /** As the workbook spells it. */
  readonly tab: string;
  /** The columns and keys that are emptied, and how many cells each has. */
  readonly emptied: readonly { readonly name: string; readonly cells: number }[];
  /** The columns and keys that hold something and stay. */
  readonly stays: readonly string[];
}

/** What becomes of a tab of the add-on's own: it is removed, or kept under another name where people have written on it. */
export interface PeriodOwnTab {
  readonly tab: string;
  readonly keptAs: string | null;
}

/** What a press would do. Plain JSON. */
export interface PeriodPlan {
  readonly ok: true;
  readonly tabs: readonly PeriodTab[];
  readonly ownTabs: readonly PeriodOwnTab[];
  /** All cells that are emptied. */
  readonly cells: number;
  /** A sum of what was read: the press does nothing when it is another one by then. */
  readonly seen: string;
}

/** What a press did, in words. Plain JSON. */
export interface PeriodStarted {
  readonly ok: true;
  /** False where another press is to go on. */
  readonly isDone: boolean;
  readonly notices: readonly string[];
}

type PeriodRefusal<Code extends 'not-a-copy' | 'copy-changed' | 'no-known-sheet'> = Refusal<Code>;

/** In the order in which they go. The last one says that the workbook is a copy, so that a broken run is gone on with. */
const OWN_TABS: readonly (readonly [tab: OwnTab, shape: SheetShape<string>])[] = [
  [historyTab, historyShape],
  [overviewTab, overviewShape],
  [controlTab, controlShape],
];

/** What a press would do in a copy that nothing has come of yet. Writes nothing. */
export function readNewPeriod<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): PeriodPlan | PeriodRefusal<'not-a-copy' | 'no-known-sheet'> {
  const found = findResults(ports, report);
  return 'plan' in found ? found.plan : found;
}

/**
 * Does what `readNewPeriod` answered, when the workbook is as it was then: empties the cells, takes the marks away, and then
 * the tabs of the add-on's own. Where a tab cannot be written, what comes after the cells waits for another press.
 */
export function startNewPeriod<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  seen: string,
): PeriodStarted | Busy | PeriodRefusal<'not-a-copy' | 'copy-changed' | 'no-known-sheet'> {
  return withDocumentLock(ports, () => {
    const found = findResults(ports, report);
    if (!('plan' in found)) return found;
    const { plan, kept, cellsIn, ownTabs, inputs } = found;
    if (plan.seen !== seen) return { ok: false, reason: 'copy-changed' };
    let cells = 0;
    let left = leftOf(
      [...cellsIn],
      ([tab]) => tab,
      ([tab, filled]) => {
        const isEmpty = ports.spreadsheet.empty(tab, filled);
        if (isEmpty) cells += filled.length;
        return isEmpty;
      },
    );
    if (left.length === 0) left = clearMarks(ports, report, kept, inputs);
    if (left.length === 0) {
      left = leftOf(
        ownTabs,
        ({ tab }) => tab,
        ({ ownTab, keptAs }) => {
          ports.ownTabs.discard(ownTab, keptAs);
          return true;
        },
      );
    }
    return { ok: true, isDone: left.length === 0, notices: report.words.newPeriod.done({ cells, left }) };
  });
}

/** What there is to take away, and where. */
interface FoundResults {
  readonly plan: PeriodPlan;
  readonly kept: Kept;
  /** By the tab's own name. */
  readonly cellsIn: ReadonlyMap<string, readonly FilledCell[]>;
  readonly ownTabs: readonly (PeriodOwnTab & { readonly ownTab: OwnTab })[];
  readonly inputs: readonly RawSheet[];
}

function findResults<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): FoundResults | PeriodRefusal<'not-a-copy' | 'no-known-sheet'> {
  const { spreadsheet, ownTabs: own, store } = ports;
  const kept = store.readAll();
  if (!isUnusedCopy(ports, kept, report)) return { ok: false, reason: 'not-a-copy' };
  const values = spreadsheet.read(report.tabs.isInput);
  const { workbook, isRecognised } = report.read(report.tabs.withAnswers(values, spreadsheet));
  if (!isRecognised) return { ok: false, reason: 'no-known-sheet' };
  const columns = report.contents(workbook).map((column) => filledIn(column, values, spreadsheet));
  const tabs = [...grouped(columns, ({ sheet }) => sheet)].flatMap(([, ofTab]) => periodTab(ofTab));
  const charts = report.overview(workbook).flatMap(({ chart }) => chart?.title ?? []);
  const ownTabs = OWN_TABS.flatMap(([ownTab, shape]) => {
    const tab = own.nameOf(ownTab);
    // The mark of a broken run may be gone, and not yet what says that the workbook is a copy.
    if (tab === null) return ownTab === controlTab ? [{ ownTab, tab: ownTab.name, keptAs: null }] : [];
    const isKept = hasWords(own.read(ownTab), shape) || own.isTouched(ownTab, charts);
    return [{ ownTab, tab, keptAs: isKept ? report.words.newPeriod.keptName(tab) : null }];
  });
  const cellsIn = grouped(
    columns.flatMap(({ results, filled }) => (results === 'none' ? [] : filled)),
    ({ tab }) => tab,
  );
  const shown = {
    tabs,
    ownTabs: ownTabs.map(({ tab, keptAs }) => ({ tab, keptAs })),
    cells: tabs.reduce((sum, { emptied }) => emptied.reduce((part, { cells }) => part + cells, sum), 0),
  };
  const seen = fingerprint(JSON.stringify([shown, [...cellsIn]]));
  return {
    plan: { ok: true, ...shown, seen },
    kept,
    cellsIn,
    ownTabs,
    inputs: values,
  };
}

type FilledColumn = ContentColumn & { readonly filled: readonly (FilledCell & { readonly tab: string })[] };

/** The cells of a column that hold something: those of a formula only where somebody has typed over it. */
function filledIn(
  column: ContentColumn,
  sheets: readonly RawSheet[],
  { formulas }: Pick<Ports['spreadsheet'], 'formulas'>,
): FilledColumn {
  const filled = column.places.flatMap((place) => {
    const was = sheets.find(({ name }) => name === place.tab)?.cells[place.row]?.[place.column] ?? '';
    return was === '' ? [] : [{ ...place, was }];
  });
  const [first] = filled;
  if (column.results !== 'typed' || first === undefined) return { ...column, filled };
  const computed = formulas(first.tab, first.column);
  return { ...column, filled: filled.filter(({ row }) => (computed[row] ?? '') === '') };
}

/** What becomes of a tab; nothing of one that holds nothing. */
function periodTab(columns: readonly FilledColumn[]): readonly PeriodTab[] {
  const filled = columns.filter((column) => column.filled.length > 0);
  const tab = filled[0]?.filled[0]?.tab;
  if (tab === undefined) return [];
  return [
    {
      tab,
      emptied: filled.flatMap((column) =>
        column.results !== 'none' ? [{ name: column.name, cells: column.filled.length }] : [],
      ),
      stays: filled.flatMap(({ results, name }) => (results === 'none' ? [name] : [])),
    },
  ];
}

/** Whether people have written rows or columns of their own in a tab of the add-on's. */
function hasWords({ cells, markColumn }: OwnTabContent, shape: SheetShape<string>): boolean {
  const { rows } = readOwnSheet(shape, cells, markColumn, []);
  return rows.some(({ hasOwn, texts }) => hasOwn || !isKey(texts.key ?? ''));
}

/**
 * Does the work of each, which answers whether it is done, and answers the tabs where it is not. After a refusal that the
 * others would meet too, they are left.
 */
function leftOf<T>(
  items: readonly T[],
  tabOf: (item: T) => string,
  work: (item: T) => boolean,
): readonly string[] {
  const left: T[] = [];
  for (const [index, item] of items.entries()) {
    let isDone = false as boolean;
    const refusal: ServiceError | null = refusalOf(() => {
      isDone = work(item);
    });
    if (!isDone) left.push(item);
    if (refusal !== null && refusal.kind !== 'protected' && refusal.kind !== 'sheet-gone') {
      left.push(...items.slice(index + 1));
      break;
    }
  }
  return left.map(tabOf);
}
