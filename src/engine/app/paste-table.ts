import { cellText, type RawSheet } from '../contract/cell';
import { mayWrite, pastedBlock, type PastedBlock, type PasteDecisions } from '../paste/pasted-block';
import { parseDelimited } from '../paste/delimited-text';
import { tabOf } from '../paste/pasted-table';
import type { Busy, Refusal } from './failure';
import type { Ports } from './ports';
import type { ReportDefinition } from './report-definition';
import { withDocumentLock } from './with-document-lock';

/** As many rows as are added by one press, and as many of them as are shown before. */
const MOST_ROWS = 1000;
const SHOWN_ROWS = 20;

/** A pasted text, and what the officer has decided about it. */
export interface PasteChoice extends PasteDecisions {
  readonly text: string;
  /** The contract's name of the tab; null while it is known by the headings. */
  readonly tab: string | null;
}

/** What would become of a pasted text. Plain JSON. */
export interface PastePlan {
  readonly ok: true;
  /** The tabs that rows can be pasted in, by the contract's names. */
  readonly tabs: readonly string[];
  /** The tab; null when the headings do not say which it is, and then nothing else is known. */
  readonly tab: string | null;
  readonly block: BlockShown | null;
}

/** The rows as they are shown: the first of them as texts, and how many there are. `row` is an index. */
export type BlockShown = Omit<PastedBlock, 'rows' | 'at'> & {
  readonly shown: readonly (readonly string[])[];
  readonly count: number;
};

/** Where rows were added: the tab's own name, the number of the first row in the sheet, and how many. Plain JSON. */
export interface PasteAdded {
  readonly ok: true;
  readonly tab: string;
  readonly first: number;
  readonly count: number;
}

type PasteRefusal<Code extends 'tab-missing' | 'too-many-rows' | 'tab-changed'> = Refusal<Code>;

/** Reads a pasted text as rows of a tab. Writes nothing. */
export function readPaste<Workbook>(
  { spreadsheet }: Pick<Ports, 'spreadsheet'>,
  report: ReportDefinition<Workbook>,
  choice: PasteChoice,
): PastePlan | PasteRefusal<'tab-missing' | 'too-many-rows'> {
  const found = blockOf({ spreadsheet }, report, choice);
  if (!('block' in found)) return found;
  const tabs = report.tabs.tables.map(({ name }) => name);
  if (found.block === null) return { ok: true, tabs, tab: null, block: null };
  const { tab, block } = found;
  const { rows, at: _places, ...seen } = block;
  const shown = rows.slice(0, SHOWN_ROWS).map((row) => row.map(cellText));
  return { ok: true, tabs, tab, block: { ...seen, shown, count: rows.length } };
}

/**
 * Adds the rows of a pasted text at the row, an index, and under the headings that `readPaste` answered with the same
 * choice. What stands there is never covered; pressed again, it adds nothing that is there already.
 */
export function addPaste<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  choice: PasteChoice,
  row: number,
  seen: string,
): PasteAdded | Busy | PasteRefusal<'tab-missing' | 'too-many-rows' | 'tab-changed'> {
  return withDocumentLock(ports, () => {
    const found = blockOf(ports, report, choice);
    if (!('block' in found)) return found;
    if (found.block === null) return { ok: false, reason: 'tab-missing' };
    const { block, name, cells } = found;
    const { rows, at } = block;
    const there = rows.map((_, index) => at.map((column) => cells[row + index]?.[column] ?? ''));
    // Written rows lie under the first free one afterwards: what a press was cut off from is finished by the next.
    const isSeen = block.seen === seen && row <= block.row && mayWrite(there, rows);
    if (!isSeen || !ports.spreadsheet.addRows(name, row, at, rows, mayWrite)) {
      return { ok: false, reason: 'tab-changed' };
    }
    return { ok: true, tab: name, first: row + 1, count: rows.length };
  });
}

/** The block of a pasted text, with its tab as it is now; `tab` is its name in the contract. */
type Found =
  | { readonly tab: null; readonly block: null }
  | {
      readonly tab: string;
      readonly block: PastedBlock;
      readonly name: string;
      readonly cells: RawSheet['cells'];
    };

function blockOf<Workbook>(
  { spreadsheet }: Pick<Ports, 'spreadsheet'>,
  { tabs }: ReportDefinition<Workbook>,
  choice: PasteChoice,
): Found | PasteRefusal<'tab-missing' | 'too-many-rows'> {
  const pasted = parseDelimited(choice.text);
  if (pasted.length > MOST_ROWS) return { ok: false, reason: 'too-many-rows' };
  const definition =
    choice.tab === null ? tabOf(tabs.tables, pasted) : tabs.tables.find(({ name }) => name === choice.tab);
  if (definition == null) return { tab: null, block: null };
  const tab = definition.name;
  const [sheet] = spreadsheet.read((name) => tabs.match([name]).has(tab));
  const block = sheet === undefined ? null : pastedBlock(definition, pasted, sheet, choice);
  if (sheet === undefined || block === null) return { ok: false, reason: 'tab-missing' };
  return { tab, name: sheet.name, cells: sheet.cells, block };
}
