/** What came of many sequences, in lines. */
import { assumedFor } from './assumed';
import { editKinds } from './person';
import type { Outcome } from './run-sequence';
import type { Answer } from './updates-worker';

export interface Summary {
  readonly lines: readonly string[];
  /** Whether anything was lost, changed without a reason, not taken back as it was, or stopped. */
  readonly isWrong: boolean;
}

/** The most faults that are shown. */
const SHOWN = 40;

/** Counts sequences up. */
export function summaryOf(answers: readonly Answer[]): Summary {
  const outcomes = answers.flatMap((answer) => ('outcome' in answer ? [answer.outcome] : []));
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + of(each), 0);
  const all = (of: (outcome: Outcome) => readonly string[]) => outcomes.flatMap(of);
  const faults = answers.flatMap((each) => ('fault' in each ? [`${String(each.seed)}: ${each.fault}`] : []));
  const [lost, unknown, notBack] = [
    all((each) => each.lost),
    all((each) => each.unknown),
    all((each) => each.notBack),
  ];
  const done = editKinds.map((kind) => [kind, sum((each) => each.done[kind] ?? 0)] as const);
  const edits = done.reduce((total, [, times]) => total + times, 0);
  const assumed = new Map<string, number>();
  for (const { seed } of answers) {
    const { name } = assumedFor(seed);
    assumed.set(name, (assumed.get(name) ?? 0) + 1);
  }
  const fewest = Math.min(...outcomes.map((each) => Object.values(each.done).reduce((a, b) => a + b, 0)));
  const [standing, found] = [sum((each) => each.standing), sum((each) => each.found)];
  return {
    lines: [
      `sequences ${String(outcomes.length)}, edits ${String(edits)} (at least ${String(fewest)} a sequence), updates ${String(sum((each) => each.updates))}`,
      `30 % of the paragraphs retyped in ${String(outcomes.filter((each) => (each.done['retype words'] ?? 0) > 0).length)} sequences`,
      ...done.map((each) => share(each, edits)),
      'what Google is assumed to do, in shares of the sequences:',
      ...[...assumed].sort().map((each) => share(each, answers.length)),
      `conflicts ${String(sum((each) => each.conflicts))}, characters kept ${String(sum((each) => each.kept))}`,
      ...(standing > 0
        ? [`found without named ranges ${String(found)} of ${String(standing)}, ${percent(found, standing)}`]
        : []),
      `updates taken back ${String(sum((each) => each.undone))}, not as before ${String(notBack.length)}`,
      `updates that wrote again ${String(sum((each) => each.restless))}`,
      `unknown changes ${String(unknown.length)}, lost ${String(lost.length)}, sequences that stopped ${String(faults.length)}`,
      ...[
        ...unknown.map((word) => `unknown ${word}`),
        ...lost.map((word) => `lost ${word}`),
        ...notBack.map((place) => `not back ${place}`),
        ...faults,
      ].slice(0, SHOWN),
    ],
    isWrong: unknown.length + lost.length + notBack.length + faults.length > 0,
  };
}

function share([name, times]: readonly [string, number], of: number): string {
  return `  ${name.padEnd(32)} ${percent(times, of)}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
