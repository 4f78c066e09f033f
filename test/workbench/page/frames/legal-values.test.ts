import { legalArguments, type FormLike } from '../../../../workbench/page/frames/legal-values';

class Form implements FormLike {
  constructor(readonly elements: readonly object[]) {}
}
const isForm = (value: unknown): value is FormLike => value instanceof Form;
const send = (...args: readonly unknown[]): readonly unknown[] => legalArguments(args, isForm);
const field = (name: string, value: string, rest: object = {}): object => ({
  name,
  value,
  type: 'text',
  disabled: false,
  ...rest,
});

describe('legalArguments', () => {
  it('sends plain values as they are and undefined as null', () => {
    expect(send('å', 1, true, null, undefined, [1, [undefined]], { a: { b: undefined } })).toEqual([
      'å',
      1,
      true,
      null,
      null,
      [1, [null]],
      { a: { b: null } },
    ]);
  });

  it.each([
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a regular expression', /a/],
    ['a function', () => 1],
    ['a boxed number', Object(1) as unknown],
    ['a boxed string', Object('a') as unknown],
    ['a promise', Promise.resolve()],
    ['bytes', new Uint8Array(1)],
    ['a buffer', new ArrayBuffer(1)],
    ['a symbol', Symbol('a')],
  ])('refuses %s', (_name, value) => {
    expect(() => send('first', value)).toThrow(new TypeError('Failed due to illegal value in property: 1'));
  });

  it('names the property nearest to what it refuses', () => {
    expect(() => send([0, 1, 2, new Date(0), 4])).toThrow('Failed due to illegal value in property: 3');
    expect(() => send({ when: new Date(0) })).toThrow('Failed due to illegal value in property: when');
  });

  it('sends a form that is the only argument as an object of its fields', () => {
    const form = new Form([
      field('namn', 'Husby'),
      field('', 'utan namn'),
      field('av', 'x', { disabled: true }),
      field('val', 'a', { type: 'checkbox', checked: true }),
      field('val', 'b', { type: 'checkbox', checked: false }),
      field('val', 'c', { type: 'checkbox', checked: true }),
      field('knapp', 'Spara', { type: 'submit' }),
      field('nämnd', '', { type: 'select-one', selectedOptions: [{ value: 'KS' }] }),
    ]);
    expect(send(form)).toEqual([{ namn: 'Husby', val: ['a', 'c'], nämnd: 'KS' }]);
  });

  it('refuses a form beside other arguments', () => {
    expect(() => send(new Form([]), 1)).toThrow('Failed due to illegal value in property: 0');
  });
});
