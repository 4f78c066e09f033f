import fc from '../../seeded-fast-check';
import { instantOf, serialOfUtc, utcOfSerial, wallClock } from '../../../host/sheets/serial-date';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('serialOfUtc', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-03-01', 61],
    ['2024-02-29', 45_351],
    ['2024-10-15', 45_580],
  ])('counts %s as day %d', (text, serial) => {
    expect(serialOfUtc(day(text))).toBe(serial);
    expect(utcOfSerial(serial)).toBe(day(text));
  });
});

describe('instantOf', () => {
  it.each([
    ['2024-01-01', 'Europe/Stockholm', '2023-12-31T23:00:00.000Z'],
    ['2024-07-01', 'Europe/Stockholm', '2024-06-30T22:00:00.000Z'],
    ['2024-03-31', 'Europe/Stockholm', '2024-03-30T23:00:00.000Z'],
    ['2024-10-27', 'Europe/Stockholm', '2024-10-26T22:00:00.000Z'],
    ['2024-07-01', 'America/New_York', '2024-07-01T04:00:00.000Z'],
    // Midnight does not exist there on that day: the clock goes from 24.00 to 01.00.
    ['2024-03-31', 'Asia/Beirut', '2024-03-30T22:00:00.000Z'],
  ])('finds midnight of %s in %s', (text, zone, instant) => {
    expect(new Date(instantOf(day(text), zone)).toISOString()).toBe(instant);
  });

  it('is undone by wallClock wherever the clock shows the moment', () => {
    const zones = fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');
    const noons = fc
      .integer({ min: day('1950-01-01'), max: day('2090-01-01') })
      .map((ms) => ms - (ms % 86_400_000) + 43_200_000);
    fc.assert(fc.property(noons, zones, (wall, zone) => wallClock(instantOf(wall, zone), zone) === wall));
  });
});
