import { columnLetters } from '../a1';
import { allGroups, collapseHidden, controlOf, groupKey, placesCollapsed } from '../groups';
import type { GroupsModel, SheetModel } from '../spreadsheet-model';
import type { ColourReader } from './colours';
import { widthInDigits, widthInPixels } from './line-sizes';
import { isTrue } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';
import { xml, xmlList, type OutAttributes } from './xml-out';

// The width of a column of Sheets that none was set for, in pixels.
const defaultWidth = 100;

/** Reads how a tab is laid out: frozen panes, the tab's colour, columns and groups. Its cells are read already. */
export function readLayout(rest: XmlElement, sheet: SheetModel, colour: ColourReader): void {
  const properties = childOf(rest, 'sheetPr');
  const tabColour = colour(childOf(properties, 'tabColor'));
  if (tabColour !== undefined) sheet.tabColor = tabColour;
  readFrozen(rest, sheet);
  readColumns(rest, sheet);
  const { summaryBelow, summaryRight } = childOf(properties, 'outlinePr')?.attributes ?? {};
  sheet.rowGroups.controlsBefore = summaryBelow !== undefined && !isTrue(summaryBelow);
  sheet.columnGroups.controlsBefore = summaryRight !== undefined && !isTrue(summaryRight);
  collapseHidden(sheet.rowGroups, sheet.hiddenRows);
  collapseHidden(sheet.columnGroups, sheet.hiddenColumns);
}

function readFrozen(rest: XmlElement, sheet: SheetModel): void {
  const views = childrenOf(childOf(rest, 'sheetViews'), 'sheetView');
  const pane = views.flatMap((view) => childOf(view, 'pane') ?? []).at(-1)?.attributes;
  if (!pane || !/^frozen/.test(pane['state'] ?? '')) return;
  const count = (value: string | undefined): number => Math.max(0, Math.trunc(Number(value ?? 0)) || 0);
  sheet.frozenRows = Math.min(count(pane['ySplit']), sheet.maxRows);
  sheet.frozenColumns = Math.min(count(pane['xSplit']), sheet.maxColumns);
}

/** Columns beyond the grid are left out: a file may state the look of all that it could have. */
function readColumns(rest: XmlElement, sheet: SheetModel): void {
  let next = 1;
  for (const { attributes } of childrenOf(childOf(rest, 'cols'), 'col')) {
    const { min, max, width, hidden, outlineLevel } = attributes;
    const pixels = width === undefined ? NaN : widthInPixels(Number(width));
    const depth = Math.min(8, Math.trunc(Number(outlineLevel ?? 0)));
    const last = Math.min(Number(max ?? min), sheet.maxColumns);
    for (let column = Math.max(next, Number(min)); column <= last; column++) {
      if (pixels > 0) sheet.columnWidths.set(column, pixels);
      if (isTrue(hidden)) sheet.hiddenColumns.add(column);
      if (depth > 0) sheet.columnGroups.depths.set(column, depth);
      next = column + 1;
    }
  }
}

/** A tab's properties, views and default sizes, which stand before its columns. `isOpen` is whether it is the open tab. */
export function layoutXml(sheet: SheetModel, isOpen: boolean): string {
  const { tabColor, rowGroups, columnGroups } = sheet;
  return [
    xml('sheetPr', {}, [
      tabColor === undefined ? '' : xml('tabColor', { rgb: argb(tabColor) }),
      outline(rowGroups, columnGroups),
      xml('pageSetUpPr', { fitToPage: 1 }),
    ]),
    xml(
      'sheetViews',
      {},
      xml('sheetView', { tabSelected: isOpen ? 1 : undefined, workbookViewId: 0 }, pane(sheet)),
    ),
    xml('sheetFormatPr', {
      defaultRowHeight: 15,
      outlineLevelRow: deepest(rowGroups),
      outlineLevelCol: deepest(columnGroups),
    }),
  ].join('');
}

/** A colour as the format writes it, with full opacity: "FF112233". */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}

function outline(rows: GroupsModel, columns: GroupsModel): string {
  if (!rows.controlsBefore && !columns.controlsBefore) return '';
  return xml('outlinePr', {
    summaryBelow: rows.controlsBefore ? 0 : undefined,
    summaryRight: columns.controlsBefore ? 0 : undefined,
  });
}

function deepest({ depths }: GroupsModel): number | undefined {
  let most = 0;
  for (const depth of depths.values()) most = Math.max(most, depth);
  return most === 0 ? undefined : most;
}

function pane({ frozenRows, frozenColumns }: SheetModel): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const below = frozenRows > 0 ? 'bottom' : 'top';
  const right = frozenColumns > 0 ? 'Right' : 'Left';
  return xml('pane', {
    xSplit: frozenColumns === 0 ? undefined : frozenColumns,
    ySplit: frozenRows === 0 ? undefined : frozenRows,
    topLeftCell: `${columnLetters(frozenColumns + 1)}${String(frozenRows + 1)}`,
    activePane: `${below}${right}`,
    state: 'frozen',
  });
}

/** A tab's columns that are not as the default: those with a width (in characters, by number from 1), hidden, or in groups. */
export function columnsXml(sheet: SheetModel, widths: readonly number[]): string {
  const { hiddenColumns, columnGroups } = sheet;
  const lines = linesOf(columnGroups);
  const numbers = new Set([
    ...widths.map((_, index) => index + 1),
    ...[...hiddenColumns, ...columnGroups.depths.keys(), ...lines.controls].filter((column) => column > 0),
  ]);
  const runs: { min: number; max: number; readonly look: OutAttributes }[] = [];
  for (const column of [...numbers].sort((a, b) => a - b)) {
    const look = {
      width: widths[column - 1] ?? widthInDigits(defaultWidth),
      hidden: hiddenColumns.has(column) || lines.hidden.has(column) ? 1 : undefined,
      customWidth: 1,
      outlineLevel: columnGroups.depths.get(column),
      collapsed: lines.controls.has(column) ? 1 : undefined,
    };
    const run = runs.at(-1);
    if (run?.max === column - 1 && JSON.stringify(run.look) === JSON.stringify(look)) run.max = column;
    else runs.push({ min: column, max: column, look });
  }
  const columns = runs.map(({ min, max, look }) => xml('col', { min, max, ...look }));
  return xmlList('cols', columns, false);
}

/** The rows or columns that collapsed groups hide, and those that open and shut them. */
export function linesOf(groups: GroupsModel): {
  readonly hidden: ReadonlySet<number>;
  readonly controls: ReadonlySet<number>;
} {
  const shut = allGroups(groups).filter((group) => groups.collapsed.has(groupKey(group)));
  return {
    hidden: placesCollapsed(groups),
    controls: new Set(shut.map((group) => controlOf(groups, group))),
  };
}
