import { a1Notation, type Area } from './a1';
import { afterDelete, afterInsert } from './areas';
import { referencesAfterDelete, referencesAfterInsert } from './moved-references';
import type { SheetModel, SpreadsheetModel, ValidationModel } from './spreadsheet-model';

type Axis = 'row' | 'column';

/**
 * Puts empty rows or columns in before number `at`. Merged cells, rules and the cells that their lists come
 * from, protections, names, sizes, groups and what formulas point at move along; the formulas of rules do not.
 */
export function insertCells(
  book: SpreadsheetModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): void {
  referencesAfterInsert(book, sheet, axis, at, count);
  if (axis === 'row') {
    if (at - 1 < sheet.cells.length)
      sheet.cells.splice(at - 1, 0, ...Array.from({ length: count }, () => []));
    sheet.maxRows += count;
  } else {
    for (const row of sheet.cells) {
      if (row && at - 1 < row.length)
        row.splice(at - 1, 0, ...Array.from({ length: count }, () => undefined));
    }
    sheet.maxColumns += count;
  }
  moveAreas(book, sheet, (area) => afterInsert(area, axis, at, count));
  moveLines(sheet, axis, (place) => (place < at ? place : place + count));
}

/** Takes rows or columns away from number `at`, and what lay in them alone. */
export function deleteCells(
  book: SpreadsheetModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): void {
  referencesAfterDelete(book, sheet, axis, at, count);
  if (axis === 'row') {
    sheet.cells.splice(at - 1, count);
    sheet.maxRows -= count;
  } else {
    for (const row of sheet.cells) row?.splice(at - 1, count);
    sheet.maxColumns -= count;
  }
  moveAreas(book, sheet, (area) => afterDelete(area, axis, at, count));
  moveLines(sheet, axis, (place) => {
    if (place < at) return place;
    return place < at + count ? undefined : place - count;
  });
}

function moveAreas(book: SpreadsheetModel, sheet: SheetModel, move: (area: Area) => Area | undefined): void {
  const moved = (areas: readonly Area[]): Area[] => areas.flatMap((area) => move(area) ?? []);
  sheet.merges.splice(0, sheet.merges.length, ...moved(sheet.merges));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: moved(format.areas) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: moved(validation.areas) }))
    .filter(({ areas }) => areas.length > 0);
  for (const own of book.sheets) {
    own.validations = own.validations.map((validation) => withMovedList(validation, own, sheet, move));
  }
  for (const protection of [...sheet.protections]) {
    const area = protection.area && move(protection.area);
    if (protection.area && !area) sheet.protections.splice(sheet.protections.indexOf(protection), 1);
    protection.area = area;
    protection.unprotected = moved(protection.unprotected);
  }
  for (const named of [...book.namedRanges]) {
    if (named.sheet !== sheet.id) continue;
    const area = move(named.area);
    if (area) named.area = area;
    else book.namedRanges.splice(book.namedRanges.indexOf(named), 1);
  }
}

/** A rule whose list comes from cells of the tab, where they are now; a list that is gone is left as it was. */
function withMovedList(
  validation: ValidationModel,
  own: SheetModel,
  sheet: SheetModel,
  move: (area: Area) => Area | undefined,
): ValidationModel {
  const { source: _, ...rule } = validation.rule;
  const values = rule.values.map((value) => {
    if (typeof value !== 'object' || !('area' in value)) return value;
    const moved = (value.sheet ?? own.name) === sheet.name ? move(value.area) : undefined;
    return moved && a1Notation(moved) !== a1Notation(value.area) ? { ...value, area: moved } : value;
  });
  const isMoved = values.some((value, index) => value !== rule.values[index]);
  return isMoved ? { ...validation, rule: { ...rule, values } } : validation;
}

function moveLines(sheet: SheetModel, axis: Axis, move: (place: number) => number | undefined): void {
  const [sizes, hidden, groups] =
    axis === 'row'
      ? [sheet.rowHeights, sheet.hiddenRows, sheet.rowGroups]
      : [sheet.columnWidths, sheet.hiddenColumns, sheet.columnGroups];
  moveKeys(sizes, move);
  moveKeys(groups.depths, move);
  const places = [...hidden].flatMap((place) => move(place) ?? []);
  hidden.clear();
  for (const place of places) hidden.add(place);
  const keys = [...groups.collapsed].flatMap((key) => {
    const [depth = '', first = ''] = key.split(':');
    const place = move(Number(first));
    return place === undefined ? [] : [`${depth}:${String(place)}`];
  });
  groups.collapsed.clear();
  for (const key of keys) groups.collapsed.add(key);
}

function moveKeys(values: Map<number, number>, move: (place: number) => number | undefined): void {
  const entries = [...values].flatMap(([place, value]) => {
    const moved = move(place);
    return moved === undefined ? [] : [[moved, value] as const];
  });
  values.clear();
  for (const [place, value] of entries) values.set(place, value);
}
