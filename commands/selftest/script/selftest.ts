import { documentProbes } from './document-probes';
import { ask, differences, type Answers } from './probe';
import { serviceProbes } from './service-probes';

const groups = { documents: documentProbes, services: serviceProbes };

/** What this place answers to a group of probes, as JSON. */
export function record(group: keyof typeof groups): string {
  return JSON.stringify(ask(groups[group]));
}

/** Asks a group of probes and logs where the answers are not the expected ones, and how many agree. */
export function compare(group: keyof typeof groups, expected: Answers): readonly string[] {
  const found = ask(groups[group]);
  const different = differences(expected, found);
  for (const line of different) console.log(line);
  const count = Object.keys(found).length;
  console.log(`${String(count - different.length)} of ${String(count)} answers are those of the local host.`);
  return different;
}
