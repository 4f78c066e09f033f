/** The fault matrix: each press meets each fault at each of its calls, and is pressed again without. */
import type { Failure } from '../../src/engine/app/failure';
import { notSavedText, sidebarText } from '../../src/sidebar/words';
import { untrueSentences, type Aftermath } from './claims';
import { kinds, type FaultKind } from './kinds';
import { operations, type Operation } from './operations';
import { own, type Scenario } from './scenario';
import { stateOf, typedIn, type HostState } from './state';

/** One press that is disturbed. */
export interface Case {
  readonly operation: Operation;
  readonly disturbance: Disturbance;
}

/** What disturbs: a fault at the call of this number, 1 for the first; a scope that is missing; or a protected tab. */
type Disturbance =
  | { readonly kind: 'fault'; readonly fault: FaultKind; readonly call: number; readonly name: string }
  | { readonly kind: 'scope'; readonly scope: string }
  | { readonly kind: 'protection'; readonly tab: string };

/** What came of a case: what is wrong, if anything. */
export interface Verdict {
  readonly name: string;
  readonly wrong: readonly string[];
}

/** The answer of a press, as a page gets it; null when none comes. */
type Answer =
  | ({ readonly ok: true } & { readonly notices?: readonly string[]; readonly findings?: readonly unknown[] })
  | Failure;

const SCOPES = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
/** Calls of one name beyond this number meet faults only first, in the middle and last. */
const MOST_ALIKE = 6;

/** Every case, in the order of the operations. Runs each operation once without faults to see which calls it makes. */
export function allCases(): readonly Case[] {
  return operations.flatMap((operation) => {
    const calls = callsOf(operation);
    const faults = positionsOf(calls).flatMap((call) => {
      const name = calls[call - 1] ?? '';
      return kinds
        .filter((fault) => fault.meets(name))
        .map((fault): Disturbance => ({ kind: 'fault', fault, call, name }));
    });
    const scopes = SCOPES.map((scope): Disturbance => ({ kind: 'scope', scope }));
    const tabs = ['Mål', 'Kontroll'].map((tab): Disturbance => ({ kind: 'protection', tab }));
    return [...faults, ...scopes, ...tabs].map((disturbance) => ({ operation, disturbance }));
  });
}

/** Runs one case and judges it. */
export function judge({ operation, disturbance }: Case): Verdict {
  const name = `${operation.command} from ${operation.from}: ${nameOf(disturbance)}`;
  const clean = cleanRun(operation);
  const scenario = operation.start();
  const { host } = scenario;
  const given = operation.given(scenario);
  const before = stateOf(host);
  const typedBefore = typedIn(host);

  const answer = disturbed(scenario, operation, given, disturbance);
  const after = stateOf(host);
  const typedAfter = typedIn(host);
  const next = press(scenario, operation, givenNext(given, answer));
  const state = stateOf(host);

  const aftermath: Aftermath = {
    cause: disturbance.kind === 'fault' ? disturbance.fault.cause : disturbance.kind,
    before,
    after,
    typedBefore,
    typedAfter,
    findings: answer !== null && 'findings' in answer ? (answer.findings ?? []).length : 0,
    next: { ok: next?.ok === true, state },
  };
  const typedNow = typedIn(host);
  const isTyping = disturbance.kind === 'fault' && disturbance.fault.name === 'someone types meanwhile';
  const lost = typedBefore.filter((typed) => !typedNow.includes(typed));
  return {
    name,
    wrong: [
      ...lost.map((typed) => `lost: ${typed}`),
      ...(before.hasOwnNote === state.hasOwnNote ? [] : ['lost: the note of the officer']),
      ...(isTyping && !typedNow.some((typed) => typed.includes(own.typed)) ? ['lost: what was typed'] : []),
      ...(next === null
        ? ['no answer to the next press']
        : next.ok
          ? []
          : [`next press: ${next.reason.code}`]),
      ...differences('next press', clean, state, operation, given),
      ...(answer?.ok === true && (answer.notices ?? []).length === 0
        ? differences('said to be done', clean, after, operation, given)
        : []),
      ...untrueSentences(textsOf(operation, answer), aftermath).map((sentence) => `untrue: ${sentence}`),
    ],
  };
}

const cleanRuns = new Map<Operation, HostState>();

function cleanRun(operation: Operation): HostState {
  const kept = cleanRuns.get(operation);
  if (kept !== undefined) return kept;
  const scenario = operation.start();
  press(scenario, operation, operation.given(scenario));
  const state = stateOf(scenario.host);
  cleanRuns.set(operation, state);
  return state;
}

function callsOf(operation: Operation): readonly string[] {
  const scenario = operation.start();
  const given = operation.given(scenario);
  const calls: string[] = [];
  scenario.during(
    (name) => calls.push(name),
    () => press(scenario, operation, given),
  );
  return calls;
}

function positionsOf(calls: readonly string[]): readonly number[] {
  return [...new Set(calls)]
    .flatMap((name) => {
      const at = calls.flatMap((call, index) => (call === name ? [index + 1] : []));
      const some = [at[0], at[Math.floor(at.length / 2)], at[at.length - 1]];
      return at.length > MOST_ALIKE ? some.flatMap((one) => one ?? []) : at;
    })
    .sort((a, b) => a - b);
}

function disturbed(
  scenario: Scenario,
  operation: Operation,
  given: readonly unknown[],
  disturbance: Disturbance,
): Answer | null {
  const { host } = scenario;
  switch (disturbance.kind) {
    case 'scope': {
      host.grant(SCOPES.filter((scope) => scope !== disturbance.scope));
      const answer = press(scenario, operation, given);
      host.grant(null);
      return answer;
    }
    case 'protection': {
      const sheet = host.workbook.sheets.find(({ name }) => name === disturbance.tab);
      sheet?.protections.push({
        area: undefined,
        rangeName: null,
        description: '',
        warningOnly: false,
        domainEdit: false,
        editors: [],
        unprotected: [],
      });
      const answer = press(scenario, operation, given);
      sheet?.protections.splice(0);
      return answer;
    }
    case 'fault': {
      const { fault, call, name } = disturbance;
      let count = 0;
      const answer = scenario.during(
        (called) => {
          count += 1;
          if (count >= call)
            fault.disturb(host, called, { isFirst: count === call, isSame: called === name });
        },
        () => press(scenario, operation, given),
      );
      return fault.silent === true ? null : answer;
    }
  }
}

/** Null when the add-on throws, which Google shows in words of its own. */
function press({ host }: Scenario, { command }: Operation, given: readonly unknown[]): Answer | null {
  try {
    return host.call(command, ...given) as unknown as Answer;
  } catch {
    return null;
  }
}

/** The sidebar makes another report only when it knows that none was made. */
function givenNext(given: readonly unknown[], answer: Answer | null): readonly unknown[] {
  return isAnother(given) && answer?.ok !== false ? [{ again: false }] : given;
}

function isAnother([first]: readonly unknown[]): boolean {
  return typeof first === 'object' && first !== null && 'again' in first && first.again === true;
}

function differences(
  when: string,
  clean: HostState,
  state: HostState,
  { work }: Operation,
  given: readonly unknown[],
): readonly string[] {
  const documents = ({ documents: all }: HostState) =>
    all.map(({ name, text }) => JSON.stringify([name, text])).sort();
  const wanted = documents(clean);
  const found = documents(state);
  // Whoever gets no answer is shown the report that there is, and need not have made another.
  const isEnough = isAnother(given) && found.length > 0 && found.every((one) => wanted.includes(one));
  const parts: readonly (readonly [string, unknown, unknown])[] = [
    ...(work === 'document' && !isEnough ? [['documents', wanted, found] as const] : []),
    ['folders', true, state.folders <= Math.max(1, clean.folders)],
    ...(work === 'marks' || work === 'reason'
      ? [['marks', clean.marks, state.marks] as const, ['Kontroll', clean.control, state.control] as const]
      : []),
    ['tabs', withoutOwn(clean), withoutOwn(state)],
    ['looks', [...clean.looks].sort(), [...state.looks].sort()],
  ];
  return parts
    .filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .map(([part]) => `${when}: other ${part} than without faults`);
}

function withoutOwn({ tabs }: HostState): HostState['tabs'] {
  return tabs.filter(([tab]) => tab !== 'Mina saker');
}

/** All that the officer reads of the answer. */
function textsOf({ command, work }: Operation, answer: Answer | null): readonly string[] {
  if (answer === null) return [];
  if (answer.ok) return answer.notices ?? [];
  const { reason } = answer;
  const failure = { kind: 'answered', reason } as const;
  if (command === 'generateReport') {
    return [sidebarText.failedTitle({ kind: 'generate', again: false }, failure), reason.message];
  }
  return work === 'reason' ? [notSavedText(failure), reason.message] : [reason.message];
}

function nameOf(disturbance: Disturbance): string {
  switch (disturbance.kind) {
    case 'scope':
      return `without ${disturbance.scope}`;
    case 'protection':
      return `${disturbance.tab} is protected`;
    case 'fault':
      return `${disturbance.fault.name} at call ${disturbance.call}, ${disturbance.name}`;
  }
}
