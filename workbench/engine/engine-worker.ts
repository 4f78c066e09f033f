/** The engine's thread. It never returns to its event loop: it sleeps until a request comes, or a wait of the script is over. */
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { loadProject } from '../../host/runtime/project';
import { createEngine } from './engine';
import type { EngineRequest, EngineSettings, FromEngine } from './engine-messages';
import { RequestError } from '../server/request-error';

const { port, signal, project, ...settings } = workerData as EngineSettings;
const bell = new Int32Array(signal);

/** The next request; undefined when none comes before `until`, milliseconds since 1970. */
function nextRequest(until: number): EngineRequest | undefined {
  for (;;) {
    const heard = Atomics.load(bell, 0);
    const received = receiveMessageOnPort(port);
    if (received) return received.message as EngineRequest;
    const left = until - Date.now();
    if (left <= 0) return undefined;
    Atomics.wait(bell, 0, heard, left);
  }
}

function say(message: FromEngine): void {
  port.postMessage(message);
}

const engine = createEngine({
  ...settings,
  project: loadProject(project),
  send: (event, page) => {
    say({ kind: 'event', event, page });
  },
  meanwhile(milliseconds, isOver = () => false) {
    const until = Date.now() + milliseconds;
    while (!isOver()) {
      const request = nextRequest(until);
      if (!request) return;
      serve(request);
    }
  },
});

function serve({ id, name, body, page }: EngineRequest): void {
  try {
    say({ kind: 'answer', id, answer: engine(name, body, page) });
  } catch (error) {
    if (error instanceof RequestError) say({ kind: 'refusal', id, message: error.message });
    else say({ kind: 'fault', id, stack: error instanceof Error ? String(error.stack) : String(error) });
  }
}

for (;;) {
  const request = nextRequest(Infinity);
  if (request) serve(request);
}
