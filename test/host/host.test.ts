import { hostOf } from './run-script';
import { hostOf as bundleOn } from '../builders/on-the-host';
import { aWorkbook } from '../builders/a-workbook';

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
