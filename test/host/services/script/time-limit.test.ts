import { hostOf } from '../../run-script';

const code = `
  function slow(seconds) {
    for (let i = 0; i < seconds; i++) Utilities.sleep(1000);
    PropertiesService.getScriptProperties().setProperty('done', 'yes');
    return 'done';
  }
  function stubborn() {
    try { Utilities.sleep(400000); } catch (e) { /* goes on */ }
    try { PropertiesService.getScriptProperties().setProperty('done', 'yes'); } catch (e) { return e.message; }
    return 'done';
  }
  function onOpen() { Utilities.sleep(31000); }`;

const ended = 'Exception: Exceeded maximum execution time';

// Six minutes, and thirty seconds for simple triggers: developers.google.com/apps-script/guides/services/quotas.
// The text as users report it: ids 38392611341, 17863402447, 23645059057.
describe('the time of an execution', () => {
  it('ends after six minutes on the clock of the host', () => {
    const host = hostOf(code, { now: new Date('2024-03-01T12:00:00Z') });
    expect(host.call('slow', 360)).toBe('done');
    expect(() => host.call('slow', 361)).toThrow(ended);
  });

  it('starts over with each execution', () => {
    const host = hostOf(code, { now: new Date('2024-03-01T12:00:00Z') });
    expect([host.call('slow', 300), host.call('slow', 300)]).toEqual(['done', 'done']);
  });

  it('cannot be outlived by catching the error', () => {
    const host = hostOf(code, { now: new Date('2024-03-01T12:00:00Z') });
    expect(() => host.call('stubborn')).toThrow(ended);
    expect(host.properties('script').get('done')).toBeUndefined();
  });

  it('counts the work of the process and not the clock on the wall', () => {
    const [started, wall] = [Date.now(), jest.spyOn(Date, 'now')];
    // An hour goes by between any two looks at the clock, as on a computer that was asleep.
    wall.mockImplementation(() => started + wall.mock.calls.length * 3_600_000);
    try {
      expect(hostOf(code).call('slow', 3)).toBe('done');
    } finally {
      wall.mockRestore();
    }
    expect(() => hostOf(code).call('slow', 361)).toThrow(ended);
  });

  it('is thirty seconds for a simple trigger', () => {
    const host = hostOf(code, { now: new Date('2024-03-01T12:00:00Z') });
    expect(() => {
      host.trigger('onOpen');
    }).toThrow(ended);
  });
});
