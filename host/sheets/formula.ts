import { parseA1, type Area } from './a1';
import { readExpression, type Expression } from './formula-expression';
import { FormulaError, NotCalculated, type NotCalculatedReason } from './formula-tokens';
import type { Scalar, Values } from './formula-values';
import { isDateFormat } from './number-format';
import type { CellModel, CellValue, SheetModel, SpreadsheetModel } from './spreadsheet-model';

/** A formula that the host cannot work out: `#NAME?`, as Sheets answers a function that it does not know. */
export const unknownFormula = '#NAME?';

/** How many cells formulas may look at in one calculation of a spreadsheet before the rest is given up. */
const usualWork = 100_000_000;
/** Finding a cell's value costs so many times what looking at it again does. */
const findingCost = 3;
/** How many values of ranges are remembered, for formulas that name the same range. */
const mostRemembered = 1_000_000;

/** How deep formulas and what they lie in may be worked out within each other, before the inner ones go first. */
const deepest = 300;

/** A cell that has to be worked out before the one that needs it, since they lie too deep in each other. */
class NeededFirst extends Error {
  constructor(
    readonly sheet: SheetModel,
    readonly cell: CellModel,
  ) {
    super('needed first');
  }
}

interface Result {
  readonly value: CellValue;
  /** Why the host could not work it out. */
  readonly reason?: NotCalculatedReason;
}

/**
 * The value of a formula's cell: the one that its file carries, or else worked out here from the common functions.
 * Errors are their text, as getValues gives them.
 */
export function calculate(book: SpreadsheetModel, sheet: SheetModel, cell: CellModel): CellValue {
  if (cell.value !== undefined || cell.formula === undefined) return cell.value ?? '';
  return new Calculator(book).value(sheet, cell);
}

/**
 * Works out many cells of a spreadsheet, each formula once. It remembers: the spreadsheet must not change meanwhile. The
 * time follows the number of formulas and of the cells that they name, however they hang together; `mostWork` is how many
 * cells may be looked at before the rest is given up.
 */
export class Calculator {
  private readonly results = new Map<CellModel, Result>();
  /** The cells that are being worked out, or wait for one that is. */
  private readonly unfinished = new Set<CellModel>();
  private readonly rows = new Map<SheetModel, readonly number[]>();
  private readonly ranges = new Map<string, Values>();
  private remembered = 0;
  private depth = 0;
  private work = 0;

  constructor(
    private readonly book: SpreadsheetModel,
    private readonly mostWork = usualWork,
  ) {}

  /** The value of a cell: the one that it has, or else its formula's. */
  value(sheet: SheetModel, cell: CellModel): CellValue {
    return cell.value ?? (cell.formula === undefined ? '' : this.result(sheet, cell).value);
  }

  /** Why the host cannot work out a cell; undefined where it can, or need not. */
  reason(sheet: SheetModel, cell: CellModel): NotCalculatedReason | undefined {
    if (cell.value !== undefined || cell.formula === undefined) return undefined;
    return this.result(sheet, cell).reason;
  }

  private result(sheet: SheetModel, cell: CellModel): Result {
    const waiting = [{ sheet, cell }];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      const needed = this.attempt(next.sheet, next.cell);
      if (needed) waiting.push(needed);
      else waiting.pop();
    }
    return this.results.get(cell) ?? { value: '#REF!' };
  }

  /** Works out a cell, unless another is needed first, which is answered then. */
  private attempt(sheet: SheetModel, cell: CellModel): NeededFirst | undefined {
    const depth = this.depth;
    try {
      this.depth = 0;
      this.workOut(sheet, cell);
      return undefined;
    } catch (error) {
      if (!(error instanceof NeededFirst)) throw error;
      this.unfinished.add(cell);
      return error;
    } finally {
      this.depth = depth;
    }
  }

  private workOut(sheet: SheetModel, cell: CellModel): Result {
    const known = this.results.get(cell);
    if (known) return known;
    this.unfinished.add(cell);
    try {
      const result = this.evaluate(sheet, cell);
      this.results.set(cell, result);
      return result;
    } finally {
      this.unfinished.delete(cell);
    }
  }

  private evaluate(sheet: SheetModel, cell: CellModel): Result {
    const before = this.depth;
    try {
      const expression = this.expressionOf(sheet, cell.formula ?? '');
      this.depth += 1 + expression.nesting;
      return { value: cellValue(cell, expression.value()) };
    } catch (error) {
      if (error instanceof FormulaError) return { value: error.value };
      if (error instanceof NotCalculated) return { value: unknownFormula, reason: error.reason };
      throw error;
    } finally {
      this.depth = before;
    }
  }

  private expressionOf(sheet: SheetModel, formula: string): Expression {
    return readExpression(formula, {
      range: (notation) => this.valuesOf(sheet, notation),
      named: (name) => this.namedValues(name),
    });
  }

  private namedValues(name: string): Values | undefined {
    const named = this.book.namedRanges.find((one) => one.name.toUpperCase() === name);
    const sheet = named && this.book.sheets.find(({ id }) => id === named.sheet);
    return sheet && this.valuesIn(sheet, named.area);
  }

  private valuesOf(own: SheetModel, notation: string): Values {
    const area = parseA1(notation, { rows: own.maxRows, columns: own.maxColumns });
    const wanted = area?.sheet?.toLowerCase();
    const sheet =
      wanted === undefined ? own : this.book.sheets.find(({ name }) => name.toLowerCase() === wanted);
    if (!area || !sheet) throw new FormulaError('#REF!');
    return this.valuesIn(sheet, area);
  }

  private valuesIn(sheet: SheetModel, area: Area): Values {
    const { row, column, rows, columns } = area;
    const key = [sheet.id, row, column, rows, columns].join();
    const known = this.ranges.get(key);
    if (known) {
      this.count(known.values.length);
      return known;
    }
    const values = this.read(sheet, area);
    this.remembered += values.values.length;
    if (this.remembered > mostRemembered) {
      this.ranges.clear();
      this.remembered = values.values.length;
    }
    this.ranges.set(key, values);
    return values;
  }

  private read(sheet: SheetModel, { row, column, rows, columns }: Area): Values {
    const values: Scalar[] = [];
    const places: number[] = [];
    const end = column - 1 + columns;
    for (const at of this.rowsWithin(sheet, row - 1, rows)) {
      const cells = sheet.cells[at];
      if (!cells) continue;
      const last = end < cells.length ? end : cells.length;
      this.count(findingCost * (last > column ? last - column + 2 : 2));
      for (let index = column - 1; index < last; index++) {
        const cell = cells[index];
        const value = cell ? this.scalarOf(sheet, cell) : null;
        if (value === null) continue;
        values.push(value);
        places.push((at - row + 1) * columns + index - column + 1);
      }
    }
    return { size: rows * columns, values, places };
  }

  private count(cells: number): void {
    this.work += cells;
    if (this.work > this.mostWork) throw new NotCalculated({ kind: 'work' });
  }

  /** The rows, from 0, of a range that have cells; the others cost nothing. */
  private rowsWithin(sheet: SheetModel, from: number, count: number): readonly number[] {
    if (count === 1) return [from];
    const all = this.rows.get(sheet) ?? Object.keys(sheet.cells).map(Number);
    this.rows.set(sheet, all);
    return all.slice(placeIn(all, from), placeIn(all, from + count));
  }

  private scalarOf(sheet: SheetModel, cell: CellModel): Scalar {
    const value = cell.value ?? (cell.formula === undefined ? '' : this.inner(sheet, cell));
    if (typeof value === 'object') return value.serial;
    if (value === '') return null;
    if (typeof value === 'string' && errors.test(value)) throw new FormulaError(value);
    return value;
  }

  /** The value of a formula that another formula needs. */
  private inner(sheet: SheetModel, cell: CellModel): CellValue {
    const known = this.results.get(cell);
    if (!known && this.unfinished.has(cell)) throw new FormulaError('#REF!');
    if (!known && this.depth > deepest) throw new NeededFirst(sheet, cell);
    const { value, reason } = known ?? this.workOut(sheet, cell);
    if (reason) throw new NotCalculated(reason);
    return value;
  }
}

const errors = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!)$/;

function cellValue({ formula = '', style }: CellModel, result: Scalar): CellValue {
  const isDate = isDateFormat(style?.numberFormat ?? 'General') || /^\s*(DATE|TODAY)\(/i.test(formula);
  return typeof result === 'number' && isDate ? { serial: result } : (result ?? '');
}

/** How many of a sorted list's numbers are below one. */
function placeIn(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
