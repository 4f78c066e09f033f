import table from '../../platform/appsScriptWinterCG.json';
import { answerOf, errorOf, hostOf } from '../run-script';

// Whether each global of the WinterCG minimum exists in Apps Script, as jpoehnelt found by running it there (2024-02).
const found = table as readonly {
  readonly name: string;
  readonly available: boolean;
  readonly error?: string;
}[];

describe('createRealm', () => {
  it.each(found.map(({ name, available }) => [name, available] as const))(
    'has %s as Apps Script does: %s',
    (name, available) => {
      const [root = '', member] = name.split('.');
      const path =
        member === undefined
          ? `typeof ${root}`
          : `typeof ${root} === 'undefined' ? 'undefined' : typeof ${name}`;
      expect(answerOf(`return (${path}) !== 'undefined';`)).toBe(available);
    },
  );

  it.each(
    found.flatMap(({ name, error }) => (error?.endsWith(' is not defined') ? [[name, error] as const] : [])),
  )('says of %s what Apps Script says: %s', (name, error) => {
    expect(errorOf(`${name};`)).toEqual(['ReferenceError', error]);
  });

  it.each(['process', 'require', 'module', 'global', 'Buffer', 'setTimeout'])('has no %s', (name) => {
    expect(answerOf(`return typeof ${name};`)).toBe('undefined');
  });

  it('refuses to compile strings', () => {
    expect(answerOf("try { return eval('1 + 1'); } catch (e) { return e.name; }")).toBe('EvalError');
    expect(answerOf("try { return new Function('return 1')(); } catch (e) { return e.name; }")).toBe(
      'EvalError',
    );
  });

  it('refuses to compile strings through the constructor of a service method', () => {
    const body = `try { return Utilities.getUuid.constructor('return typeof process')(); } catch (e) { return e.name; }`;
    expect(answerOf(body)).toBe('EvalError');
  });

  it('has the time that the host was given', () => {
    const now = new Date('2024-10-15T10:00:00Z');
    const body =
      'return [new Date().toISOString(), Date.now(), Date().slice(0, 15), new Date(0) instanceof Date];';
    expect(answerOf(body, { now })).toEqual([
      '2024-10-15T10:00:00.000Z',
      now.getTime(),
      'Tue Oct 15 2024',
      true,
    ]);
  });

  it('lets a subclass of Date be made', () => {
    const body = 'class Day extends Date { year() { return this.getFullYear(); } } return new Day().year();';
    expect(answerOf(body, { now: new Date('2024-10-15T10:00:00Z') })).toBe(2024);
  });

  it('runs what promises have waiting before it answers', () => {
    const host = hostOf(`
      let log = [];
      async function waits() { await null; log.push('a'); await Promise.resolve(); log.push('b'); return log; }
      async function breaks() { await null; throw new TypeError('no'); }`);
    expect(host.call('waits')).toEqual(['a', 'b']);
    expect(() => host.call('breaks')).toThrow('TypeError: no');
  });
});
