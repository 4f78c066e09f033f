import type { Host } from '../../host/host';
import type { ShownMenu } from '../../host/services/ui/ui-record';
import { selectionOf } from '../../host/sheets/selection';
import { changedTabNames } from '../../host/sheets/xlsx-tab-names';
import { allGroups, groupKey, placesCollapsed } from '../../host/sheets/groups';
import type { GroupsModel, SheetModel } from '../../host/sheets/spreadsheet-model';
import type { Axis, DocumentInfo, GroupInfo, MenuInfo, SheetInfo, WorkbenchState } from '../protocol';

/** The width of a column that nothing is said of, in pixels. */
const usualWidth = 100;

/** Everything that the page shows but the cells. The rest of it is what the host does not know. */
export function stateOf(
  host: Host,
  rest: Pick<
    WorkbenchState,
    'faults' | 'others' | 'latency' | 'examples' | 'remarks' | 'isKept' | 'earlierWork'
  >,
): WorkbenchState {
  const { workbook, ui } = host;
  const active = workbook.sheets[workbook.active];
  if (!active) throw new Error('a spreadsheet has an active sheet');
  return {
    name: workbook.name,
    sheets: workbook.sheets.map(sheetInfo),
    selection: { sheet: active.id, ...selectionOf(active).cell },
    menus: menuInfos(ui.menus),
    documents: documentInfos(host),
    functions: host.functionNames(),
    calls: host.calls(),
    changedTabNames: changedTabNames(workbook.sheets.map(({ name }) => name)),
    ...rest,
  };
}

function sheetInfo(sheet: SheetModel): SheetInfo {
  const upTo = (columns: Iterable<number>): number[] =>
    Array.from({ length: Math.max(0, ...columns) }, (_, index) => index + 1);
  const hiddenColumns = new Set([...sheet.hiddenColumns, ...placesCollapsed(sheet.columnGroups)]);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: upTo(sheet.columnWidths.keys()).map(
      (column) => sheet.columnWidths.get(column) ?? usualWidth,
    ),
    hiddenColumns: upTo(hiddenColumns).map((column) => hiddenColumns.has(column)),
    hiddenRows: [...new Set([...sheet.hiddenRows, ...placesCollapsed(sheet.rowGroups)])].sort(
      (a, b) => a - b,
    ),
    groups: [...groupInfos('row', sheet.rowGroups), ...groupInfos('column', sheet.columnGroups)],
  };
}

function groupInfos(axis: Axis, groups: GroupsModel): readonly GroupInfo[] {
  return allGroups(groups).map((group) => ({
    axis,
    ...group,
    isFolded: groups.collapsed.has(groupKey(group)),
  }));
}

/** A menu that is added again under its name takes the place of the earlier one. */
function menuInfos(menus: readonly ShownMenu[]): readonly MenuInfo[] {
  const named = new Map(menus.map((menu) => [menu.caption ?? 'Tillägg', menu]));
  return [...named].map(([caption, { items }]) => ({ caption, items: itemsOf(items) }));
}

/** The items of a menu, with those of its submenus under the submenu's name. */
function itemsOf(items: ShownMenu['items']): MenuInfo['items'] {
  return items.flatMap((item) => {
    if (item === null || !('items' in item)) return [item];
    return itemsOf(item.items).map(
      (inner) => inner && { ...inner, caption: `${item.caption ?? ''} › ${inner.caption}` },
    );
  });
}

function documentInfos(host: Host): readonly DocumentInfo[] {
  return host
    .files()
    .flatMap(({ id, name, trashed, document }) =>
      document ? [{ id, name, inBin: trashed, revision: document.revisionId ?? '' }] : [],
    );
}
