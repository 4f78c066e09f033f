import { createRunClient, type RunClient, type Runner } from '../../../../workbench/page/frames/run-client';
import type { FormLike } from '../../../../workbench/page/frames/legal-values';

interface Sent {
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

function open(functions: readonly string[] = ['check', 'write']): {
  readonly client: RunClient;
  readonly sent: readonly Sent[];
  readonly uncaught: readonly Error[];
} {
  const sent: Sent[] = [];
  const uncaught: Error[] = [];
  const client = createRunClient({
    functions,
    send: (id, functionName, args) => sent.push({ id, functionName, args }),
    isForm: (value): value is FormLike => value === open,
    uncaught: (error) => uncaught.push(error),
  });
  return { client, sent, uncaught };
}

const runner = (value: unknown): Runner => value as Runner;

describe('createRunClient', () => {
  it('sends a call of a function of the script and answers nothing', () => {
    const { client, sent } = open();
    expect(client.run['check']?.('a', undefined)).toBeUndefined();
    expect(sent).toEqual([{ id: 1, functionName: 'check', args: ['a', null] }]);
  });

  it('has no function that the script has not', () => {
    expect(open().client.run['remove']).toBeUndefined();
  });

  it('gives the success handler the value and the user object', () => {
    const { client } = open();
    const got: unknown[] = [];
    const first = runner(client.run['withUserObject']?.('button'));
    runner(first['withSuccessHandler']?.((...args: unknown[]) => got.push(args)))['check']?.();
    client.receive(1, { ok: true, value: { a: 1 } });
    expect(got).toEqual([[{ a: 1 }, 'button']]);
  });

  it('gives the failure handler an Error with name and message, and the user object', () => {
    const { client, uncaught } = open();
    const got: [Error, unknown][] = [];
    const first = runner(
      client.run['withFailureHandler']?.((error: Error, object: unknown) => got.push([error, object])),
    );
    runner(first['withUserObject']?.(7))['write']?.();
    client.receive(1, { ok: false, name: 'ScriptError', message: 'Exception: nej' });
    expect(got.map(([error, object]) => [error instanceof Error, error.name, error.message, object])).toEqual(
      [[true, 'ScriptError', 'Exception: nej', 7]],
    );
    expect(uncaught).toEqual([]);
  });

  it('reports a failure that no handler takes', () => {
    const { client, uncaught } = open();
    client.run['check']?.();
    client.receive(1, { ok: false, name: 'ScriptError', message: 'Exception: nej' });
    expect(uncaught.map(({ name, message }) => `${name}: ${message}`)).toEqual([
      'ScriptError: Exception: nej',
    ]);
  });

  it('leaves a runner as it is when handlers are set', () => {
    const { client } = open();
    const got: unknown[] = [];
    const withHandler = runner(client.run['withSuccessHandler']?.((value: unknown) => got.push(value)));
    withHandler['withSuccessHandler']?.(() => got.push('another'));
    client.run['check']?.();
    withHandler['check']?.();
    client.receive(1, { ok: true, value: 'plain' });
    client.receive(2, { ok: true, value: 'handled' });
    expect(got).toEqual(['handled']);
  });

  it('throws at once for a value that may not be sent, and sends nothing', () => {
    const { client, sent } = open();
    expect(() => client.run['check']?.('a', new Date(0))).toThrow(
      new TypeError('Failed due to illegal value in property: 1'),
    );
    expect(sent).toEqual([]);
  });

  it('lets ten calls be out and sends the eleventh when one is answered', () => {
    const { client, sent } = open();
    for (let call = 1; call <= 12; call++) client.run['check']?.(call);
    expect(sent).toHaveLength(10);
    client.receive(4, { ok: true, value: null });
    expect(sent.slice(10)).toEqual([{ id: 11, functionName: 'check', args: [11] }]);
  });

  it('passes over an answer to a call that it does not know', () => {
    const { client, uncaught } = open();
    client.receive(99, { ok: false, name: 'ScriptError', message: 'x' });
    expect(uncaught).toEqual([]);
  });
});
