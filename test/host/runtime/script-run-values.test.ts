import { IllegalValueError, sendArgument, sendResult } from '../../../host/runtime/script-run-values';
import { answerOf, hostOf } from '../run-script';

// Each row is one of Tanaike's measurements (report of 2023-08-28), in the words of host/runtime/script-run-values.ts.
describe('sendArgument', () => {
  it.each([
    ['a number', 1],
    ['a text', 'a'],
    ['a truth value', true],
    ['null', null],
    ['a nested array', [[1], ['a']]],
    ['an object', { a: { b: [1] } }],
  ])('sends %s as it is', (_, value) => {
    expect(sendArgument(value, '0')).toEqual(value);
  });

  it('sends undefined as null', () => {
    expect(sendArgument([undefined, { a: undefined }], '0')).toEqual([null, { a: null }]);
  });

  it.each<[string, unknown]>([
    ['a Date', new Date()],
    ['a Date in an array', [0, 1, 2, new Date(), 4]],
    ['a Map in an object', { 1: 1, 3: new Map() }],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a function', () => 1],
    ['a RegExp', /a/],
    ['a boxed number', new Number(1)],
    ['bytes', new Uint8Array(1)],
    ['a Promise', Promise.resolve(1)],
  ])('refuses %s', (_, value) => {
    expect(() => sendArgument(value, '3')).toThrow(
      new IllegalValueError('Failed due to illegal value in property: 3'),
    );
  });
});

describe('sendResult', () => {
  it.each<[string, string, unknown]>([
    ['undefined', 'undefined', null],
    ['a nested undefined', '[{ a: undefined }]', [{ a: null }]],
    ['a Date', 'new Date()', null],
    ['a Date anywhere', '{ a: 1, b: [0, new Date()] }', null],
    ['an object of a service', 'SpreadsheetApp.getActive()', null],
    ['a Map', 'new Map([[1, 2]])', {}],
    ['a RegExp', '/a/', {}],
    ['a boxed number', 'new Number(123)', {}],
    ['a boxed text', "new String('ab')", { 0: 'a', 1: 'b' }],
    ['signed bytes', 'new Int8Array([1, -1])', [1, -1]],
    ['a function', 'function f() {}', 'function f() {}'],
    ['a promise', "Promise.resolve('ok')", 'ok'],
  ])('answers for %s what the browser gets', (_, source, sent) => {
    expect(answerOf(`return (${source});`)).toEqual(sent);
  });

  it('fails for unsigned bytes', () => {
    expect(() => sendResult(new Uint8Array(1), () => false)).toThrow("We're sorry, a server error occurred.");
  });
});

describe('call', () => {
  const host = hostOf(`
    const arrow = (a) => typeof a;
    function hidden_() {}
    function breaks() { throw new RangeError('too far'); }
    let count = 0;
    function counts() { return ++count; }`);

  it('finds functions however they are declared', () => {
    expect(host.call('arrow', [1])).toBe('object');
    expect(host.call('arrow')).toBe('undefined');
  });

  it.each(['hidden_', 'missing', 'a b'])('does not find %s', (name) => {
    expect(() => host.call(name)).toThrow(`Script function not found: ${name}`);
  });

  it('reports the name and text of what was thrown', () => {
    expect(() => host.call('breaks')).toThrow('RangeError: too far');
  });

  it('starts every execution with fresh globals', () => {
    expect([host.call('counts'), host.call('counts')]).toEqual([1, 1]);
  });
});
