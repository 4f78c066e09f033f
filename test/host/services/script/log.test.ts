import { hostOf } from '../../run-script';

describe('console', () => {
  it('is kept by the host with its levels', () => {
    const host = hostOf(`function probe() {
      console.log('%s is %d', 'a', 1); console.warn({ b: 2 }); console.error('c'); Logger.log('d');
    }`);
    host.call('probe');
    expect(host.log).toEqual([
      { level: 'log', message: 'a is 1' },
      { level: 'warn', message: '{ b: 2 }' },
      { level: 'error', message: 'c' },
      { level: 'log', message: 'd' },
    ]);
  });
});
