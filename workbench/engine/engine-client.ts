import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { EngineRequests, EngineSettings, FromEngine } from './engine-messages';
import type { SendEvent } from '../server/event-streams';
import { RequestError } from '../server/request-error';
import { threadCode } from '../thread-code';

/** The engine as the server sees it. */
export interface EngineClient {
  /**
   * Asks the engine, for a page where one asks. Rejects with a RequestError when it cannot be done, and with an Error when the engine has failed.
   */
  ask<Name extends keyof EngineRequests>(
    name: Name,
    body: EngineRequests[Name]['body'],
    page?: string,
  ): Promise<EngineRequests[Name]['answer']>;
  /** Stops the engine, whatever it is doing; what is not answered yet is rejected. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the engine in a thread of its own; `send` is called with each event. */
export function startEngine(
  settings: Pick<EngineSettings, 'latency' | 'examples' | 'project'>,
  send: SendEvent,
): EngineClient {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const bell = new Int32Array(signal);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failure: Error | undefined;

  const worker = new Worker(threadCode(path.join(__dirname, 'engine-worker.ts')), {
    eval: true,
    workerData: { ...settings, port: port2, signal } satisfies EngineSettings,
    transferList: [port2],
  });
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('the engine has stopped'));
    port.close();
  });

  const settle = (id: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) how(one);
  };
  port.on('message', (message: FromEngine) => {
    switch (message.kind) {
      case 'event':
        send(message.event, message.page);
        return;
      case 'answer':
        settle(message.id, ({ resolve }) => {
          resolve(message.answer);
        });
        return;
      case 'refusal':
        settle(message.id, ({ reject }) => {
          reject(new RequestError(message.message));
        });
        return;
      case 'fault':
        settle(message.id, ({ reject }) => {
          reject(new Error(message.stack));
        });
    }
  });

  return {
    ask: (name, body, page) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure);
          return;
        }
        const id = ++lastId;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        port.postMessage({ id, name, body, page });
        Atomics.add(bell, 0, 1);
        Atomics.notify(bell, 0);
      }),
    async stop() {
      fail(new RequestError('Provbänken är avslutad.'));
      await worker.terminate();
    },
  };
}
