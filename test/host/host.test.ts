import { hostOf } from './run-script';
import { hostOf as bundleOn } from '../builders/on-the-host';
import { aWorkbook } from '../builders/a-workbook';

describe('Host.run', () => {
  it('calls a private function, as a menu may, which a page may not', () => {
    const host = hostOf(
      "function tidy_() { PropertiesService.getUserProperties().setProperty('tidy', 'yes'); }",
    );
    expect(() => host.call('tidy_')).toThrow('Script function not found: tidy_');
    host.run('tidy_');
    expect(host.properties('user').get('tidy')).toBe('yes');
  });
});

describe('Host.functionNames', () => {
  it('gives the functions of the top level, without private ones and other values', () => {
    const host = hostOf(`
      function first() {}
      var second = () => 1;
      function private_() {}
      var number = 3;
      (function () { function hidden() {} })();
      async function third() {}`);
    expect(host.functionNames()).toEqual(['first', 'third', 'second']);
  });

  it('names for the add-on what can be called, and nothing of the language', () => {
    const host = bundleOn(aWorkbook().sheets);
    const names = host.functionNames();
    expect(names).toEqual(
      expect.arrayContaining(['checkWorkbook', 'generateReport', 'showSidebar', 'onOpen']),
    );
    expect(names).not.toContain('Object');
    expect(host.totalCalls()).toBe(0);
  });

  it('fails as any call does when the project cannot be run', () => {
    expect(() => hostOf('null.x; function a() {}').functionNames()).toThrow('TypeError');
  });
});
