import { answerOf, errorOf, hostOf } from '../../run-script';

describe('CacheService', () => {
  it('forgets a value when its time is out', () => {
    const host = hostOf(`
      function put() { const cache = CacheService.getDocumentCache(); cache.put('a', 'x'); cache.put('b', 'y', 30); }
      function wait(seconds) { Utilities.sleep(seconds * 1000); return CacheService.getDocumentCache().getAll(['a', 'b']); }`);
    host.run('put');
    // An execution ends after six minutes, so that ten take two.
    expect([host.call('wait', 31), host.call('wait', 300), host.call('wait', 300)]).toEqual([
      { a: 'x' },
      { a: 'x' },
      {},
    ]);
  });

  it('makes strings of what is put, as measured', () => {
    const body = `
      const cache = CacheService.getScriptCache();
      cache.putAll({ n: 1 }); cache.put('o', {}); cache.put('z', null);
      return [cache.get('n'), cache.get('o'), cache.get('z')];`;
    expect(answerOf(body)).toEqual(['1', '[object Object]', 'null']);
  });

  // Limits and texts: jpoehnelt, 2025-12-22.
  it('refuses a value over 102 400 bytes and an empty key', () => {
    const put = (key: string, length: number): string =>
      `CacheService.getScriptCache().put(${key}, 'x'.repeat(${String(length)}));`;
    expect(errorOf(put("'k'", 102_400))).toBe('nothing thrown');
    expect(errorOf(put("'k'", 102_401))).toEqual(['Exception', 'Argument too large: value']);
    expect(errorOf(put("''", 1))).toEqual(['Exception', 'Invalid argument: key']);
    expect(errorOf(put('null', 1))).toEqual(['Exception', 'Invalid argument: key']);
  });

  it('drops the oldest hundred or so when a thousand are kept', () => {
    const body = `
      const cache = CacheService.getScriptCache();
      for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v');
      return [cache.get('k100'), cache.get('k101'), cache.get('k1000')];`;
    expect(answerOf(body)).toEqual([null, 'v', 'v']);
  });

  it('calls the listener of the host with each value while the script runs', () => {
    const seen: string[] = [];
    const host = hostOf("function probe() { CacheService.getUserCache().put('step', 'one'); }", {
      onCachePut: (key, value) => seen.push(`${key}=${value}`),
    });
    host.call('probe');
    expect(seen).toEqual(['step=one']);
  });
});
