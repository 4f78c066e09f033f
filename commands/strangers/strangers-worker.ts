/** A thread that calls the functions of the projects that it is sent, one after another, and answers what came of each. */
import { parentPort } from 'node:worker_threads';
import { callFunctions } from './call-functions';

parentPort?.on('message', (folder: string) => {
  parentPort?.postMessage(callFunctions(folder));
});
