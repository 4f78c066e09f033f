import { parseA1 } from './a1';
import { formulaFunctions, numberOf, textOf, type Lazy, type Scalar } from './formula-functions';
import { FormulaError, formulaTokens, type Token } from './formula-tokens';
import { isDateFormat } from './number-format';
import {
  cellAt,
  type CellModel,
  type CellValue,
  type SheetModel,
  type SpreadsheetModel,
} from './spreadsheet-model';

/** A formula that the host cannot work out: `#NAME?`, as Sheets answers a function that it does not know. */
export const unknownFormula = '#NAME?';

const deepest = 200;

/**
 * The value of a formula's cell: the one that its file carries, or else worked out here from the common functions.
 * Errors are their text, as getValues gives them.
 */
export function calculate(book: SpreadsheetModel, sheet: SheetModel, cell: CellModel, depth = 0): CellValue {
  if (cell.value !== undefined || cell.formula === undefined) return cell.value ?? '';
  if (depth > deepest) return '#REF!';
  try {
    const result = new Calculation(book, sheet, formulaTokens(cell.formula), depth).result();
    const shownAsDate =
      isDateFormat(cell.style?.numberFormat ?? 'General') || /^\s*(DATE|TODAY)\(/i.test(cell.formula);
    return typeof result === 'number' && shownAsDate ? { serial: result } : (result ?? '');
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula and works it out in one pass; what an IF does not choose is read over, not worked out. */
class Calculation {
  private place = 0;

  constructor(
    private readonly book: SpreadsheetModel,
    private readonly sheet: SheetModel,
    private readonly tokens: readonly Token[],
    private readonly depth: number,
  ) {}

  result(): Scalar {
    const result = this.readLevel(0)();
    if (this.place < this.tokens.length) throw new FormulaError('#ERROR!');
    return first(result);
  }

  private readLevel(level: number): Lazy {
    const signs = levels[level];
    if (!signs) return this.readPercent();
    let left = this.readLevel(level + 1);
    for (let sign = this.takeSign(signs); sign !== undefined; sign = this.takeSign(signs)) {
      const [before, operator, after] = [left, sign, this.readLevel(level + 1)];
      left = () => [operate(operator, first(before()), first(after()))];
    }
    return left;
  }

  private readPercent(): Lazy {
    let value = this.readUnary();
    while (this.takeSign(['%']) !== undefined) {
      const whole = value;
      value = () => [numberOf(first(whole())) / 100];
    }
    return value;
  }

  private readUnary(): Lazy {
    const sign = this.takeSign(['-', '+']);
    if (sign === undefined) return this.readOperand();
    const operand = this.readUnary();
    return sign === '-' ? () => [-numberOf(first(operand()))] : operand;
  }

  private readOperand(): Lazy {
    const token = this.tokens[this.place++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return () => [token.value];
      case 'range':
        return () => this.valuesOf(token.notation);
      case 'name':
        return this.readName(token.name);
      case 'sign':
        if (token.sign !== '(') throw new FormulaError('#ERROR!');
        return this.closed(this.readLevel(0));
      case undefined:
        throw new FormulaError('#ERROR!');
    }
  }

  private readName(name: string): Lazy {
    if (this.takeSign(['(']) === undefined) {
      if (name === 'TRUE' || name === 'FALSE') return () => [name === 'TRUE'];
      throw new FormulaError(unknownFormula);
    }
    const run = formulaFunctions.get(name);
    if (!run) throw new FormulaError(unknownFormula);
    const args: Lazy[] = [];
    if (this.takeSign([')']) !== undefined) return () => [run(args)];
    do {
      const next = this.tokens[this.place];
      const isEmpty = next?.kind === 'sign' && (next.sign === ',' || next.sign === ')');
      args.push(isEmpty ? () => [null] : this.readLevel(0));
    } while (this.takeSign([',']) !== undefined);
    return this.closed(() => [run(args)]);
  }

  private closed(value: Lazy): Lazy {
    if (this.takeSign([')']) === undefined) throw new FormulaError('#ERROR!');
    return value;
  }

  private takeSign(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.place];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return undefined;
    this.place++;
    return token.sign;
  }

  private valuesOf(notation: string): readonly Scalar[] {
    const area = parseA1(notation, { rows: this.sheet.maxRows, columns: this.sheet.maxColumns });
    const sheet =
      area?.sheet === undefined ? this.sheet : this.book.sheets.find(({ name }) => name === area.sheet);
    if (!area || !sheet) throw new FormulaError('#REF!');
    const values: Scalar[] = [];
    for (let row = area.row; row < area.row + Math.min(area.rows, sheet.cells.length); row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        values.push(this.valueOf(sheet, cellAt(sheet, row, column)));
      }
    }
    return values;
  }

  private valueOf(sheet: SheetModel, cell: CellModel | undefined): Scalar {
    if (!cell) return null;
    const value = calculate(this.book, sheet, cell, this.depth + 1);
    if (typeof value === 'string' && /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!)$/.test(value)) {
      throw new FormulaError(value);
    }
    if (typeof value === 'object') return value.serial;
    return value === '' ? null : value;
  }
}

function first(values: readonly Scalar[]): Scalar {
  return values[0] ?? null;
}

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '&':
      return textOf(left) + textOf(right);
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      if (numberOf(right) === 0) throw new FormulaError('#DIV/0!');
      return numberOf(left) / numberOf(right);
    case '^':
      return numberOf(left) ** numberOf(right);
    default:
      return compare(operator, left, right);
  }
}

function compare(operator: string, left: Scalar, right: Scalar): boolean {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}

/** An empty cell equals both 0 and the empty text; texts are compared without regard to case. */
function comparable(value: Scalar, other: Scalar): string | number | boolean {
  if (value === null) return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  return typeof value === 'string' ? value.toLowerCase() : value;
}
