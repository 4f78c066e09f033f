/** Executions that begin and end while another one waits in a service call, as concurrent runs at Google do. */
import type { Host } from '../../../host/host';
import { aWorkbook } from '../../builders/a-workbook';
import { documentsOf, hostOf as bundleOn } from '../../builders/on-the-host';
import { hostOf, manifest } from '../run-script';

/** A host on which `meanwhile` is called once, while the script waits in the first call of a method. */
function interrupted(open: (onServiceCall: (name: string) => void) => Host, method: string) {
  const waiting: { meanwhile?: (host: Host) => void } = {};
  const host: Host = open((name) => {
    const { meanwhile } = waiting;
    if (name !== method || !meanwhile) return;
    delete waiting.meanwhile;
    meanwhile(host);
  });
  return (run: (host: Host) => unknown, meanwhile: (host: Host) => void): unknown => {
    waiting.meanwhile = meanwhile;
    const answer = run(host);
    expect(waiting.meanwhile).toBeUndefined();
    return answer;
  };
}

const cachePut = 'Cache.put';
const code = `
  function outer() {
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(0);
    CacheService.getScriptCache().put('step', 'one');
    const zone = new Date(2024, 0, 1).getTimezoneOffset();
    return [got, lock.hasLock(), Drive.About.get({ fields: 'user' }).user.displayName,
      SpreadsheetApp.getActive().getRange('A1').getValue(), zone];
  }
  function inner() {
    return [LockService.getDocumentLock().tryLock(100), CacheService.getScriptCache().get('step'),
      Drive.About.get({ fields: 'user' }).user.displayName];
  }
  function sleeping() { Utilities.sleep(31000); return 'slept'; }
  function onOpen() { CacheService.getScriptCache().put('step', 'one'); PropertiesService.getScriptProperties(); }
  function failing() { throw new Error('inner'); }`;

describe('onServiceCall', () => {
  it('gets each call that counts, in order', () => {
    const names: string[] = [];
    const host = hostOf(code, { onServiceCall: (name) => names.push(name) });
    host.call('outer');
    expect(names).toEqual(['Lock.tryLock', 'Cache.put', 'Lock.hasLock', 'Drive.About.get', 'Range.getValue']);
    expect(host.totalCalls()).toBe(names.length);
  });

  it('lets another person run the script meanwhile: locks, users and edits are as with two runs at once', () => {
    const during = interrupted(
      (onServiceCall) => hostOf(code, { onServiceCall, now: new Date(0) }),
      cachePut,
    );
    let inner: unknown;
    const outer = during(
      (host) => host.call('outer'),
      (host) => {
        host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
        inner = host.call('inner');
        const [sheet] = host.workbook.sheets;
        sheet?.cells.splice(0, 1, [{ value: 'ändrad' }]);
      },
    );
    expect(inner).toEqual([false, null, 'Kollegan']);
    expect(outer).toEqual([true, true, 'Handläggaren', 'ändrad', -60]);
  });

  it('lets a run that fails meanwhile fail alone', () => {
    const during = interrupted((onServiceCall) => hostOf(code, { onServiceCall }), cachePut);
    const outer = during(
      (host) => host.call('outer'),
      (host) => {
        expect(() => host.call('failing')).toThrow('Error: inner');
      },
    );
    expect(outer).toEqual([true, true, 'Handläggaren', '', -60]);
  });

  it('gives each execution its own mode and time: a call is not held to the thirty seconds of a trigger', () => {
    const during = interrupted(
      (onServiceCall) => hostOf(code, { onServiceCall, now: new Date(0) }),
      cachePut,
    );
    const open = () =>
      during(
        (host) => {
          host.trigger('onOpen');
        },
        (host) => {
          expect(host.call('sleeping')).toBe('slept');
        },
      );
    expect(open).toThrow('Exception: Exceeded maximum execution time');
  });

  it('keeps the time zone of its own project while another runs', () => {
    const during = interrupted((onServiceCall) => hostOf(code, { onServiceCall }), cachePut);
    const other = hostOf('function zone() { return new Date(2024, 0, 1).getTimezoneOffset(); }', {
      manifest: { ...manifest, timeZone: 'America/New_York' },
    });
    const outer = during(
      (host) => host.call('outer'),
      () => {
        expect(other.call('zone')).toBe(300);
      },
    );
    expect(outer).toEqual([true, true, 'Handläggaren', '', -60]);
  });
});

describe('two clicks at once on the add-on', () => {
  it('make one document: the second learns since when, and the progress can be read meanwhile', () => {
    let time = Date.parse('2024-03-01T12:00:00Z');
    const during = interrupted(
      (onServiceCall) => bundleOn(aWorkbook().sheets, { onServiceCall, now: () => time }),
      'Docs.Documents.batchUpdate',
    );
    const seen: unknown[] = [];
    const first = during(
      (host) => host.call('generateReport'),
      (host) => {
        time += 10_000;
        seen.push(host.call('readProgress'), host.call('generateReport'), documentsOf(host).length);
      },
    );
    expect(first).toMatchObject({ ok: true, created: true });
    expect(seen).toEqual([
      {
        ok: true,
        progress: expect.objectContaining({ step: 'skriver', seconds: 10 }) as unknown,
        waits: false,
      },
      {
        ok: false,
        reason: {
          code: 'busy',
          message: expect.stringMatching(/sedan 1[01] sekunder/) as unknown,
          url: null,
          left: null,
        },
        findings: [],
      },
      1,
    ]);
  });
});
