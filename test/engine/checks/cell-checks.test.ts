import { ordered, within } from '../../../src/engine/checks/cell-checks';
import { programmesSheet } from '../../../src/iop/sheets';
import { placeAt } from '../../builders/places';

const entry = <T>(value: T | null) => ({
  place: placeAt('Flik!B2'),
  value,
  text: value === null ? 'oläst' : String(value),
});

describe('within', () => {
  it.each([
    [0, 5, 0, true],
    [0, 5, 5, true],
    [0, 5, -0.01, false],
    [0, 5, 5.01, false],
    [1, null, 1e9, true],
  ])('from %p to %p: %p', (least, most, value, isWithin) => {
    const fault = within(least, most)(entry(value));
    expect(fault).toEqual(isWithin ? null : { kind: 'out-of-range', text: String(value), least, most });
  });

  it('says nothing of what could not be read', () => {
    expect(within(0)(entry<number>(null))).toBeNull();
  });
});

describe('ordered', () => {
  const limit = { sheet: 'Verksamhetsdelar', column: 'Åldersspann från', text: '5' };
  const after = (ageFrom: number | null) => ({ ageFrom: entry(ageFrom) });

  it.each([
    ['after', 5, false],
    ['after', 6, true],
    ['from', 5, true],
    ['from', 4, false],
    ['until', 5, true],
    ['until', 6, false],
  ] as const)('%s 5: %d', (order, value, isInOrder) => {
    const fault = ordered(order, programmesSheet, 'ageFrom')(entry(value), after(5));
    expect(fault).toEqual(isInOrder ? null : { kind: 'out-of-order', text: String(value), order, limit });
  });

  it('says nothing while the limit is unknown', () => {
    expect(ordered('after', programmesSheet, 'ageFrom')(entry(1), after(null))).toBeNull();
  });
});
