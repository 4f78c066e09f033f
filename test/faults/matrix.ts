/** The fault matrix: each press meets each fault at each of its calls, and is pressed again without. */
import { isKnownNotMade } from '../../src/sidebar/next-state';
import { textsOf, type Answer } from './answer-texts';
import { untrueSentences, type Aftermath } from './claims';
import { differingParts, reportsIn } from './differences';
import { kinds, type FaultKind } from './kinds';
import { operations, withoutReplaced, type Operation } from './operations';
import { own, type Scenario } from './scenario';
import { stateOf, typedIn, type HostState } from './state';
import { protectTab } from '../builders/tab-edits';

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
    const tabs = ['Mål', 'Kontroll', 'Historik'].map((tab): Disturbance => ({ kind: 'protection', tab }));
    return [...faults, ...scopes, ...tabs].map((disturbance) => ({ operation, disturbance }));
  });
}

/** Runs one case and judges it. */
export function judge({ operation, disturbance }: Case): Verdict {
  const name = `${operation.command} from ${operation.from}: ${nameOf(disturbance)}`;
  const does = disturbance.kind === 'fault' ? disturbance.fault.does : undefined;
  const clean = [
    cleanRun(operation),
    ...(does === undefined ? [] : [cleanRun(operation, does)]),
    ...(does === undefined || operation.work !== 'matter' ? [] : [cleanRunBefore(operation, does)]),
  ];
  const scenario = operation.start();
  const { host } = scenario;
  const given = operation.given(scenario);
  const before = stateOf(host);
  const typedBefore = typedIn(host);

  const { answer, typed } = disturbed(scenario, operation, given, disturbance);
  const after = stateOf(host);
  const typedAfter = typedIn(host);
  const next = press(scenario, operation, givenNext(scenario, operation, given, answer));
  const state = stateOf(host);

  const stays = mustStay(operation, does);
  const aftermath: Aftermath = {
    cause: disturbance.kind === 'fault' ? disturbance.fault.cause : disturbance.kind,
    before,
    after,
    typedBefore: typedBefore.filter((typed) => stays.includes(typed)),
    typedAfter,
    findings: answer !== null && 'findings' in answer ? (answer.findings ?? []).length : 0,
    next: { ok: next !== null && isDone(operation, next), state },
  };
  const typedNow = typedIn(host);
  const lost = stays.filter((typed) => !typedNow.includes(typed));
  return {
    name,
    wrong: [
      ...lost.map((typed) => `lost: ${typed}`),
      ...(before.hasOwnNote === state.hasOwnNote ? [] : ['lost: the note of the officer']),
      ...(typed.note && !hasNewNote(state) ? ['lost: the new note'] : []),
      ...(typed.documents.every((id) => holds(state, id)) ? [] : ['lost: what was typed in the document']),
      ...(next === null
        ? ['no answer to the next press']
        : next.ok || isDone(operation, next) || isInTheirWay(operation, next, does)
          ? []
          : [`next press: ${next.reason.code}`]),
      ...differences('next press', clean, state, operation, given),
      ...state.leftovers.map((key) => `next press: ${key} is left over`),
      ...(answer?.ok === true && does === undefined && saysAllWell(answer)
        ? differences('said to be done', clean, after, operation, given)
        : []),
      ...untrueSentences(textsOf(operation, answer), aftermath).map((sentence) => `untrue: ${sentence}`),
    ],
  };
}

/** Why nothing is left for another press: a copy that is ready for the next period is one no more, an update is taken back once. */
const nothingLeft: Readonly<Partial<Record<Operation['command'], string>>> = {
  startNewPeriod: 'not-a-copy',
  undoUpdate: 'nothing-to-undo',
};

/** Whether the press did its work, or nothing is left of it. */
export function isDone({ command }: Operation, answer: Answer): boolean {
  return answer.ok || answer.reason.code === nothingLeft[command];
}

/**
 * Whether what someone does to the workbook or the document keeps the report from being finalised, as it should, or a copy
 * from being known as one, which only the tab Kontroll says.
 */
function isInTheirWay({ work, command }: Operation, answer: Answer, does: FaultKind['does']): boolean {
  if (does === undefined || answer.ok) return false;
  if (command === 'readNewPeriod') return answer.reason.code === 'not-a-copy';
  if (work !== 'matter') return false;
  return ['has-errors', 'open-warnings', 'already-finalised', 'report-outdated'].includes(answer.reason.code);
}

/** Whether the answer names nothing that was not done. */
function saysAllWell({
  notices = [],
  results = [],
  notWritten = null,
}: Extract<Answer, { ok: true }>): boolean {
  return notWritten === null && notices.length === 0 && results.every(({ why }) => why === null);
}

/** What someone has typed meanwhile. */
interface Typed {
  readonly documents: readonly string[];
  readonly note: boolean;
}

const NOTHING_TYPED: Typed = { documents: [], note: false };

function typedSoFar(state: HostState): Typed {
  const documents = state.documents.flatMap(({ id, text }) => (text.includes(own.typed) ? [id] : []));
  return { documents, note: hasNewNote(state) };
}

function hasNewNote({ tabs }: HostState): boolean {
  return JSON.stringify(tabs).includes(own.newNote);
}

function holds({ documents }: HostState, id: string): boolean {
  return documents.some((document) => document.id === id && document.text.includes(own.typed));
}

const staying = new Map<Operation, Map<FaultKind['does'], readonly string[]>>();

/** All that is typed before the press, and what someone types besides, but for what they remove themselves. */
export function mustStay(operation: Operation, does?: FaultKind['does']): readonly string[] {
  const known = staying.get(operation) ?? new Map<FaultKind['does'], readonly string[]>();
  staying.set(operation, known);
  const kept = known.get(does) ?? typedAround(operation, does);
  known.set(does, kept);
  return kept;
}

function typedAround(operation: Operation, does: FaultKind['does']): readonly string[] {
  const { host } = operation.start();
  const goes = takenAway(operation);
  const typed = typedIn(host);
  does?.(host);
  const afterwards = typedIn(host);
  const added = afterwards.filter((one) => !typed.includes(one));
  const stays = typed.filter((one) => afterwards.includes(one) && !goes.includes(one));
  return withoutReplaced([...stays, ...added], operation);
}

/** What the officer lets a press take away. */
function takenAway(operation: Operation): readonly string[] {
  if (operation.work !== 'period') return [];
  const scenario = operation.start();
  const before = typedIn(scenario.host);
  press(scenario, operation, operation.given(scenario));
  const left = typedIn(scenario.host);
  return before.filter((one) => !left.includes(one));
}

const cleanRuns = new Map<Operation, Map<FaultKind['does'], HostState>>();

/** What the press leaves without faults, when someone `does` what they do before it. */
function cleanRun(operation: Operation, does?: FaultKind['does']): HostState {
  const runs = cleanRuns.get(operation) ?? new Map<FaultKind['does'], HostState>();
  cleanRuns.set(operation, runs);
  const kept = runs.get(does);
  if (kept !== undefined) return kept;
  const scenario = operation.start();
  const given = operation.given(scenario);
  does?.(scenario.host);
  press(scenario, operation, operation.givenAgain?.(scenario) ?? given);
  const state = stateOf(scenario.host);
  runs.set(does, state);
  return state;
}

/** What the press leaves without faults, when someone `does` what they do after it. */
function cleanRunBefore(operation: Operation, does: NonNullable<FaultKind['does']>): HostState {
  const scenario = operation.start();
  press(scenario, operation, operation.given(scenario));
  does(scenario.host);
  return stateOf(scenario.host);
}

const callsMade = new Map<Operation, readonly string[]>();

/** The service calls of the press, in their order. */
export function callsOf(operation: Operation): readonly string[] {
  const calls = callsMade.get(operation) ?? callsCounted(operation);
  callsMade.set(operation, calls);
  return calls;
}

function callsCounted(operation: Operation): readonly string[] {
  const scenario = operation.start();
  const given = operation.given(scenario);
  const calls: string[] = [];
  scenario.during(
    (name) => calls.push(name),
    () => press(scenario, operation, given),
  );
  return calls;
}

/** At which of the calls something is to happen: of more than six of one name at three of them. */
export function positionsOf(calls: readonly string[]): readonly number[] {
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
): { readonly answer: Answer | null; readonly typed: Typed } {
  const { host } = scenario;
  switch (disturbance.kind) {
    case 'scope': {
      host.grant(SCOPES.filter((scope) => scope !== disturbance.scope));
      const answer = press(scenario, operation, given);
      host.grant(null);
      return { answer, typed: NOTHING_TYPED };
    }
    case 'protection': {
      const sheet = host.workbook.sheets.find(({ name }) => name === disturbance.tab);
      if (sheet !== undefined) protectTab(sheet);
      const answer = press(scenario, operation, given);
      sheet?.protections.splice(0);
      return { answer, typed: NOTHING_TYPED };
    }
    case 'fault': {
      const { fault, call, name } = disturbance;
      let count = 0;
      let typed = NOTHING_TYPED;
      const answer = scenario.during(
        (called) => {
          count += 1;
          if (count >= call)
            fault.disturb(host, called, { isFirst: count === call, isSame: called === name });
          if (count === call) typed = typedSoFar(stateOf(host));
        },
        () => press(scenario, operation, given),
      );
      return { answer: fault.silent === true ? null : answer, typed };
    }
  }
}

/** Null when the add-on throws, which Google shows in words of its own. */
export function press(
  { host }: Scenario,
  { command }: Pick<Operation, 'command'>,
  given: readonly unknown[],
): Answer | null {
  try {
    return host.call(command, ...given) as unknown as Answer;
  } catch {
    return null;
  }
}

/** The sidebar makes another report only when it knows that none was made. */
export function givenNext(
  scenario: Scenario,
  { givenAgain }: Operation,
  given: readonly unknown[],
  answer: Answer | null,
): readonly unknown[] {
  if (givenAgain !== undefined) return givenAgain(scenario);
  const isKnown = answer?.ok === false && isKnownNotMade({ kind: 'answered', reason: answer.reason });
  return isAnother(given) && !isKnown ? [{ again: false, confirmed: true }] : given;
}

function isAnother([first]: readonly unknown[]): boolean {
  return typeof first === 'object' && first !== null && 'again' in first && first.again === true;
}

function differences(
  when: string,
  clean: readonly HostState[],
  state: HostState,
  { work }: Operation,
  given: readonly unknown[],
): readonly string[] {
  const found = reportsIn(state);
  // Whoever gets no answer is shown the report that there is, and need not have made another.
  const isEnough =
    isAnother(given) &&
    found.length > 0 &&
    found.every((one) => clean.some((other) => reportsIn(other).includes(one)));
  return differingParts(clean, state, [
    ...(isEnough ? [] : (['documents'] as const)),
    ...(['marks', 'reason', 'value', 'period'].includes(work) ? (['marks', 'Kontroll'] as const) : []),
    ...(work === 'matter' ? (['receipts', 'locks', 'Historik', 'access'] as const) : []),
    'template',
    'Översikt',
    'uploads',
    'tabs',
    'looks',
  ]).map((part) => `${when}: other ${part} than without faults`);
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
