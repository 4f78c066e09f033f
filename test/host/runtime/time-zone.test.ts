import { useTimeZone } from '../../../host/runtime/time-zone';
import { answerOf, manifest } from '../run-script';

describe('useTimeZone', () => {
  const body = 'return [new Date(2024, 6, 1).getTimezoneOffset(), new Date(2024, 0, 1).getTimezoneOffset()];';

  it.each(['America/New_York', 'UTC', 'Asia/Tokyo'])(
    'gives scripts their own zone on a machine in %s',
    (zone) => {
      useTimeZone(zone);
      expect(answerOf(body)).toEqual([-120, -60]);
    },
  );

  it('follows the manifest from one script to the next', () => {
    expect(answerOf(body, { manifest: { ...manifest, timeZone: 'America/New_York' } })).toEqual([240, 300]);
    expect(answerOf(body)).toEqual([-120, -60]);
  });
});
