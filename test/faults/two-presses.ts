/** One press while another one runs: a colleague's, or the same officer's in another tab, at each call of the first. */
import { textsOf } from './answer-texts';
import { isUnfinished, untrueSentences } from './claims';
import { differingParts, reportsIn } from './differences';
import { callsOf, givenNext, isDone, mustStay, positionsOf, press, type Verdict } from './matrix';
import { operations, withoutReplaced, type Operation } from './operations';
import { officer, type Scenario } from './scenario';
import { stateOf, typedIn, type HostState } from './state';

/** Who presses meanwhile. */
const people = {
  'a colleague': { name: 'Kollegan', email: 'kollegan@example.se' },
  'the officer in another tab': officer,
} as const;

type Who = keyof typeof people;

/** A press of `operation`, and one of `other` at its call of this number, 1 for the first. */
export interface Meeting {
  readonly operation: Operation;
  readonly other: Other;
  readonly who: Who;
  readonly call: number;
  readonly name: string;
}

interface Other {
  readonly command: Operation['command'];
  readonly given: readonly unknown[];
}

const others: readonly Other[] = [
  { command: 'checkWorkbook', given: [] },
  { command: 'generateReport', given: [{ again: false, confirmed: true }] },
  { command: 'setUpWorkbook', given: [] },
];

/** Every meeting, in the order of the operations that do something. */
export function allMeetings(): readonly Meeting[] {
  return operations
    .filter(({ work }) => work !== 'nothing')
    .flatMap((operation) => {
      const calls = callsOf(operation);
      return positionsOf(calls).flatMap((call) =>
        others.flatMap((other) =>
          (['a colleague', 'the officer in another tab'] as const).map((who) => ({
            operation,
            other,
            who,
            call,
            name: calls[call - 1] ?? '',
          })),
        ),
      );
    });
}

/** Runs one meeting, lets each press once more afterwards, and judges what is there then. */
export function judgeMeeting({ operation, other, who, call, name }: Meeting): Verdict {
  const clean = inTurn(operation, other, who);
  const scenario = operation.start();
  const { host } = scenario;
  const given = operation.given(scenario);
  const before = stateOf(host);
  const stays = mustStay(operation);
  const typedBefore = withoutReplaced(typedIn(host), operation).filter((typed) => stays.includes(typed));
  let count = 0;
  let met = 0;
  let theirs: ReturnType<typeof press> = null;
  let theirBefore = before;
  let theirAfter = before;
  const answer = scenario.during(
    () => {
      count += 1;
      if (count !== call || met > 0) return;
      met = 1;
      theirBefore = stateOf(host);
      theirs = as(scenario, who, other);
      theirAfter = stateOf(host);
    },
    () => press(scenario, operation, given),
  );
  const after = stateOf(host);
  const typedAfter = typedIn(host);
  const next = press(scenario, operation, givenNext(scenario, operation, given, answer));
  const theirNext = as(scenario, who, other);
  const state = stateOf(host);
  const aftermath = {
    cause: 'another press',
    before,
    after,
    typedBefore,
    typedAfter,
    findings: 1,
    next: { ok: next !== null && isDone(operation, next), state },
  } as const;
  const typedNow = typedIn(host);
  // What the officer made: what the other press made was there before, as far as the officer's answer goes.
  const made = after.documents
    .map(({ id }) => id)
    .filter((id) => ![...before.documents, ...newOf(theirBefore, theirAfter)].some((one) => one.id === id));
  // A colleague's report is one that the add-on cannot open, and says so: whoever wants one of their own asks for another.
  const counts = ownersOf(state).map(([owner, documents]) => [owner, documents, most(clean, owner)] as const);
  return {
    name: `${operation.command} from ${operation.from}: ${who} presses ${other.command} at call ${call}, ${name}`,
    wrong: [
      ...typedBefore.filter((typed) => !typedNow.includes(typed)).map((typed) => `lost: ${typed}`),
      ...(before.hasOwnNote === state.hasOwnNote ? [] : ['lost: the note of the officer']),
      ...[next, theirNext].flatMap((one) =>
        one === null
          ? ['no answer to the next press']
          : one.ok ||
              isDone(operation, one) ||
              (who === 'a colleague' && /^colleagues-(report|template)$/.test(one.reason.code))
            ? []
            : [`next press: ${one.reason.code}`],
      ),
      ...counts.flatMap(([owner, documents, limit]) =>
        documents > limit ? [`${documents} documents of ${owner}, ${limit} in turn`] : [],
      ),
      ...state.documents.filter(isUnfinished).map((document) => `unfinished: ${document.name}`),
      ...reportsIn(state)
        .filter((report) => !clean.some((one) => reportsIn(one).includes(report)))
        .map(() => 'a document that is none of those in turn'),
      ...differingParts(clean, { ...state, folders: 0 }, [
        'marks',
        'Kontroll',
        'tabs',
        'looks',
        'template',
      ]).map((part) => `other ${part} than in turn`),
      ...untrueSentences(textsOf(operation, answer), {
        ...aftermath,
        before: { ...before, documents: after.documents.filter(({ id }) => !made.includes(id)) },
      }).map((sentence) => `untrue: ${sentence}`),
      ...untrueSentences(textsOf({ ...other, work: 'nothing' }, theirs), {
        ...aftermath,
        before: theirBefore,
        after: theirAfter,
      }).map((sentence) => `untrue to the other: ${sentence}`),
    ],
  };
}

const turns = new Map<Operation, Map<string, readonly HostState[]>>();

/** What is there when one presses after the other, the officer first or last. */
function inTurn(operation: Operation, other: Other, who: Who): readonly HostState[] {
  const known = turns.get(operation) ?? new Map<string, readonly HostState[]>();
  turns.set(operation, known);
  const key = `${who} ${other.command}`;
  const kept = known.get(key) ?? runInTurn(operation, other, who);
  known.set(key, kept);
  return kept;
}

function runInTurn(operation: Operation, other: Other, who: Who): readonly HostState[] {
  return [true, false].map((isFirst) => {
    const scenario = operation.start();
    const given = operation.given(scenario);
    if (!isFirst) as(scenario, who, other);
    press(scenario, operation, given);
    as(scenario, who, other);
    return stateOf(scenario.host);
  });
}

function as(scenario: Scenario, who: Who, other: Other): ReturnType<typeof press> {
  scenario.host.actAs(people[who]);
  try {
    return press(scenario, other, other.given);
  } finally {
    scenario.host.actAs(officer);
  }
}

function newOf(before: HostState, after: HostState): HostState['documents'] {
  return after.documents.filter(({ id }) => !before.documents.some((one) => one.id === id));
}

function ownersOf({ documents }: HostState): readonly (readonly [owner: string, documents: number])[] {
  const owners = [...new Set(documents.map(({ owner }) => owner))];
  return owners.map((owner) => [owner, documents.filter((one) => one.owner === owner).length]);
}

function most(clean: readonly HostState[], owner: string): number {
  return Math.max(...clean.map(({ documents }) => documents.filter((one) => one.owner === owner).length));
}
