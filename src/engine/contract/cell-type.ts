/** A kind of cell: a zod codec between the cell and its value, and how the reading of a cell is reported. */
import * as z from 'zod/v4/core';
import type { ReadAs } from '../checks/finding';
import { once } from '../values/once';
import { remembering } from '../values/remembering';
import { cellText, type RawCell } from './cell';
import { asNumber, asText, type CellProblem, type Decoded, type Meaning } from './meaning';
import type { References, Resolution } from './lookup';
import { valuesThat, type Values } from './cell-values';

declare module 'zod/v4/core' {
  // Zod merges this into its own issue: what is wrong with a cell travels typed, where `params` would lose its type.
  interface $ZodIssueCustom {
    readonly problem?: CellProblem;
  }
}

/** A kind of cell, and for a cell that refers to another tab how its rows are found. */
export interface CellType<T> {
  readonly kind: string;
  /**
   * From a cleaned cell that is not empty to its value, and from a value to the cell that says it plainly: `z.encode`
   * throws for what is no value of the kind.
   */
  readonly codec: () => z.$ZodType<T, RawCell>;
  /** What a cleaned cell that is not empty means, or why it cannot be read. */
  readonly read: (cell: RawCell) => Meaning<T> | CellProblem;
  /** How the value is reported to the officer. */
  readAs(value: T): ReadAs;
  /** The choices of a closed list, in the officer's order. */
  readonly values?: readonly string[];
  /** The lookup of another tab's rows that the cell refers to. */
  readonly refersTo?: string;
  resolve?(value: T, references: References): Resolution<T>;
}

/** What a kind of cell is made of. */
export interface CellForm<T> {
  readonly kind: string;
  /** What every value is, whether a cell or the code gave it. */
  readonly value: Values<T>;
  readonly decode: (cell: RawCell) => Decoded<T>;
  readonly encode: (value: T) => RawCell;
  /** Whether the cell says the value plainly, or is reported as it was read. Left out where only the encoded value is. */
  readonly isPlain?: (cell: RawCell, value: T) => boolean;
  /** Left out where a value is reported as the cell that says it. */
  readonly readAs?: (value: T) => ReadAs;
}

/** The kind of cell of this form. Its schemas are made when a value is first encoded. */
export function cellType<T>(form: CellForm<T>): CellType<T> {
  const { kind, value: values, decode, encode } = form;
  const codec = once(() => codecOf(form));
  const isPlain = form.isPlain ?? ((cell: RawCell, value: T) => encode(value) === cell);
  const readAs = form.readAs ?? ((value: T) => readAsCell(z.encode(codec(), value)));
  const readCell = (cell: RawCell): Meaning<T> | CellProblem => {
    // As the codec decodes it, without what that makes for each of the many cells.
    const decoded = decode(cell);
    if (!('value' in decoded)) return decoded;
    const { value } = decoded;
    if (!values.has(value)) throw new Error('a cell was read to a value that its kind does not have');
    return isPlain(cell, value) ? { value } : { value, readAs: readAs(value) };
  };
  const days = remembering((date: string) => readCell({ date }));
  const others = remembering((cell: Exclude<RawCell, object>) => readCell(cell));
  return {
    kind,
    codec,
    read: (cell) => (typeof cell === 'object' ? days(cell.date) : others(cell)),
    readAs,
  };
}

const cells = valuesThat<RawCell>((cell) => typeof cell !== 'object' || typeof cell.date === 'string');

function codecOf<T>({ value, decode, encode }: CellForm<T>): z.$ZodType<T, RawCell> {
  const definition: z.$ZodCodecDef<z.$ZodType<RawCell, RawCell>, z.$ZodType<T, T>> = {
    type: 'pipe',
    in: cells.schema(),
    out: value.schema(),
    transform: (cell, payload) => {
      const decoded = decode(cell);
      if ('value' in decoded) return decoded.value;
      payload.issues.push({ code: 'custom', input: cell, problem: decoded });
      return z.NEVER;
    },
    reverseTransform: encode,
  };
  // The core's constructor has no type parameters; the codec has those of its definition.
  return new z.$ZodCodec(definition) as z.$ZodType as z.$ZodType<T, RawCell>;
}

function readAsCell(cell: RawCell): ReadAs {
  if (typeof cell === 'number') return asNumber(cell);
  return typeof cell === 'object' ? { kind: 'date', date: cell.date } : asText(cellText(cell));
}
