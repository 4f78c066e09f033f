import { answerOf, errorOf, hostOf } from '../../run-script';

describe('PropertiesService', () => {
  it('keeps three stores apart, as strings', () => {
    const body = `
      PropertiesService.getDocumentProperties().setProperty('a', 1);
      PropertiesService.getUserProperties().setProperties({ a: 'x', b: true });
      return [
        PropertiesService.getDocumentProperties().getProperties(),
        PropertiesService.getUserProperties().getProperties(),
        PropertiesService.getScriptProperties().getProperty('a'),
      ];`;
    expect(answerOf(body)).toEqual([{ a: '1' }, { a: 'x', b: 'true' }, null]);
  });

  it('keeps values from one execution to the next, and users apart', () => {
    const host = hostOf(`
      function put() { PropertiesService.getUserProperties().setProperty('k', 'mine'); }
      function get() { return PropertiesService.getUserProperties().getProperty('k'); }`);
    host.call('put');
    expect(host.call('get')).toBe('mine');
    host.actAs({ name: 'En kollega', email: 'kollega@example.se' });
    expect(host.call('get')).toBeNull();
  });

  it('replaces the store where that is requested', () => {
    const body = `
      const store = PropertiesService.getScriptProperties();
      store.setProperties({ a: '1', b: '2' });
      store.setProperties({ c: '3' }, true).deleteProperty('x');
      return store.getKeys();`;
    expect(answerOf(body)).toEqual(['c']);
  });

  // Texts and limits: Tanaike, 2023-05-22.
  it.each(['null', "''"])('refuses the key %s', (key) => {
    expect(errorOf(`PropertiesService.getScriptProperties().getProperty(${key});`)).toEqual([
      'Exception',
      'When setting or getting a property value, the property name must not be null or empty.',
    ]);
  });

  it('takes 524 288 bytes of keys and values and not one more, and a refused write changes nothing', () => {
    const put = (length: number): string =>
      `const s = PropertiesService.getScriptProperties(); s.setProperty('k', 'x'); s.setProperty('å', 'x'.repeat(${String(length)}));`;
    const limit = 524_288 - 2 - 2;
    expect(errorOf(put(limit))).toBe('nothing thrown');
    expect(errorOf(put(limit + 1))).toEqual([
      'Exception',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ]);
    const left = 'return PropertiesService.getScriptProperties().getProperties();';
    expect(answerOf(`try { ${put(limit + 1)} } catch (e) { ${left} }`)).toEqual({ k: 'x' });
  });
});
