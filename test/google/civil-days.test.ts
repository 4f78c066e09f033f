import { civilDays, swedishOffset } from '../../src/google/civil-days';

const MINUTE = 60_000;

/** The offset of a zone in minutes, asked of the machine's own zone data. */
function offsetIn(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

/** The instant of midnight, local time, at the start of a day in a zone. */
function midnight(day: string, offsetAt: (instant: number) => number): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const guess = utc - offsetAt(utc) * MINUTE;
  return utc - offsetAt(guess) * MINUTE;
}

function everyDay(from: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + index * 24 * 60 * MINUTE).toISOString().slice(0, 10),
  );
}

describe('civilDays', () => {
  it.each(['Europe/Stockholm', 'America/New_York', 'Asia/Tokyo', 'Africa/Casablanca', 'Australia/Lord_Howe'])(
    'gives each day of six years back in %s, summer time included',
    (zone) => {
      const offsetAt = offsetIn(zone);
      const days = everyDay('2019-01-01', 6 * 365);
      const instants = days.map((day) => midnight(day, offsetAt));
      const found = civilDays(instants, offsetAt);
      expect(instants.map((instant) => found.get(instant))).toEqual(days);
    },
  );

  it('asks for the offset at few instants, not at each', () => {
    const offsetAt = offsetIn('Europe/Stockholm');
    const instants = everyDay('2019-01-01', 6 * 365).map((day) => midnight(day, offsetAt));
    let asked = 0;
    civilDays(instants, (instant) => {
      asked += 1;
      return offsetAt(instant);
    });
    expect(asked).toBeLessThan(instants.length / 4);
  });

  it('asks twice where a rule that is right of the last instants gives the offsets', () => {
    const offsetAt = offsetIn('Europe/Stockholm');
    const days = everyDay('2019-01-01', 6 * 365);
    const instants = days.map((day) => midnight(day, offsetAt));
    let asked = 0;
    const counted = (instant: number) => {
      asked += 1;
      return offsetAt(instant);
    };
    const found = civilDays(instants, counted, swedishOffset);
    expect(instants.map((instant) => found.get(instant))).toEqual(days);
    expect(asked).toBe(2);
  });

  it.each(['Asia/Tokyo', 'America/New_York'])('does not believe a rule that is wrong in %s', (zone) => {
    const offsetAt = offsetIn(zone);
    const days = everyDay('2019-01-01', 6 * 365);
    const instants = days.map((day) => midnight(day, offsetAt));
    const found = civilDays(instants, offsetAt, swedishOffset);
    expect(instants.map((instant) => found.get(instant))).toEqual(days);
  });

  it('gives nothing for no instants', () => {
    expect(civilDays([], offsetIn('Europe/Stockholm')).size).toBe(0);
  });

  it('gives the days of the others beside what is no day at all', () => {
    const noon = Date.parse('2024-06-01T12:00:00Z');
    const days = civilDays([NaN, noon, Infinity, 8.64e15, -8.64e15], () => 120);
    expect([...days]).toEqual([[noon, '2024-06-01']]);
  });
});

describe('swedishOffset', () => {
  it('is that of the zone Europe/Stockholm each half hour around each change from 1996 to 2025', () => {
    const offsetAt = offsetIn('Europe/Stockholm');
    const hours = Array.from({ length: 30 }, (_, index) => 1996 + index).flatMap((year) =>
      [`${String(year)}-03-24T00:00Z`, `${String(year)}-10-24T00:00Z`].flatMap((from) =>
        Array.from({ length: 8 * 48 }, (_, half) => Date.parse(from) + half * 30 * MINUTE),
      ),
    );
    expect(hours.filter((instant) => swedishOffset(instant) !== offsetAt(instant))).toEqual([]);
  });

  it('is not known before 1996, when summer time ended in September', () => {
    expect(swedishOffset(Date.parse('1995-10-01T00:00Z'))).toBeNull();
  });
});
