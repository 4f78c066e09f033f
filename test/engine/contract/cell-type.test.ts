import * as z from 'zod/v4/core';
import { cellType, type CellType } from '../../../src/engine/contract/cell-type';
import {
  amount,
  civilDate,
  number,
  oneOf,
  text,
  texts,
  wholeNumber,
} from '../../../src/engine/contract/cell-types';
import type { RawCell } from '../../../src/engine/contract/cell';
import { wholeNumberValues } from '../../../src/engine/contract/cell-values';
import { parseIsoDate } from '../../../src/engine/values/civil-date';
import { fromOre } from '../../../src/engine/values/money';
import { agreementRef, agreementRefs, partyRefs, yesOrNo } from '../../../src/iop/cell-types';

interface Pair {
  readonly kind: string;
  readonly cell: RawCell;
  readonly encoded: () => RawCell;
  readonly decoded: () => unknown;
  readonly value: unknown;
}

function pair<T>(type: CellType<T>, value: T, cell: RawCell): Pair {
  return {
    kind: type.kind,
    cell,
    value,
    encoded: () => z.encode(type.codec(), value),
    decoded: () => type.read(cell),
  };
}

const midsummer = parseIsoDate('2024-06-21');

describe('codec', () => {
  it.each([
    pair(text, 'Öppen verkstad', 'Öppen verkstad'),
    pair(texts, ['Revisorn', 'Föreningen'], 'Revisorn; Föreningen'),
    pair(wholeNumber, 47, 47),
    pair(number, -0.75, -0.75),
    pair(amount, fromOre(123_450), 1234.5),
    pair(oneOf(['Minst', 'Högst']), 'Högst', 'Högst'),
    pair(yesOrNo, 'Nej', 'Nej'),
    pair(agreementRef, 3, 3),
    pair(agreementRefs, [2, 5], '2; 5'),
    pair(partyRefs, ['P1', 'P4'], 'P1; P4'),
    ...(midsummer === null ? [] : [pair(civilDate, midsummer, { date: '2024-06-21' })]),
  ])('writes a value of the kind $kind as the cell that is plainly read to it', (one) => {
    expect(one.encoded()).toEqual(one.cell);
    expect(one.decoded()).toEqual({ value: one.value });
  });

  it('refuses to write what is no value of the kind', () => {
    expect(() => z.encode(wholeNumber.codec(), 2.5)).toThrow();
    expect(() => z.encode(amount.codec(), fromOre(1))).not.toThrow();
  });
});

describe('cellType', () => {
  const dozens = cellType<number>({
    kind: 'dozens',
    value: wholeNumberValues,
    decode: (cell) => (typeof cell === 'string' ? { value: cell.length / 12 } : { kind: 'not-a-number' }),
    encode: (value) => 'x'.repeat(value * 12),
  });

  it('reports a value that is not plainly written as the cell that says it plainly', () => {
    expect(dozens.read('y'.repeat(12))).toEqual({ value: 1, readAs: { kind: 'text', text: 'x'.repeat(12) } });
    expect(dozens.read('x'.repeat(12))).toEqual({ value: 1 });
  });

  it('gives the problem of a cell that has no value, as its form has it', () => {
    expect(dozens.read(12)).toEqual({ kind: 'not-a-number' });
  });

  it('throws where the form reads a cell to what is no value of the kind', () => {
    expect(() => dozens.read('y')).toThrow();
  });

  it('reads a date cell and a text that spells the same day each in its own way', () => {
    expect(civilDate.read({ date: '2031-01-02' })).toEqual({ value: '2031-01-02' });
    expect(civilDate.read('2031-01-02')).toEqual({
      value: '2031-01-02',
      readAs: { kind: 'date', date: '2031-01-02' },
    });
  });
});
