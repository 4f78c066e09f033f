import { answerOf, hostOf } from '../../run-script';

describe('LockService', () => {
  // gas-fakes, test/testlock.js, which its author runs in Apps Script too.
  it('gives a free lock at once, gives it again to its holder, and never in negative time', () => {
    const body = `
      const lock = LockService.getDocumentLock();
      const negative = lock.tryLock(-100);
      const answers = [negative, lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
      lock.releaseLock();
      return answers.concat(lock.hasLock());`;
    expect(answerOf(body)).toEqual([false, true, true, true, false]);
  });

  it('waits and gives up while someone else holds the lock', () => {
    const host = hostOf(
      `function probe() {
        const lock = LockService.getDocumentLock();
        const got = lock.tryLock(500);
        try { lock.waitLock(1000); } catch (e) { return [got, Date.now(), e.name, e.message]; }
        return 'locked';
      }`,
      { now: new Date(0) },
    );
    const release = host.holdLock('document');
    expect(host.call('probe')).toEqual([
      false,
      1500,
      'Exception',
      'Lock timeout: another process was holding the lock for too long.',
    ]);
    release();
    expect(host.call('probe')).toBe('locked');
  });

  it('is free again when the execution that held it ends', () => {
    const host = hostOf('function probe() { return LockService.getUserLock().tryLock(0); }');
    expect([host.call('probe'), host.call('probe')]).toEqual([true, true]);
  });
});
