import { readArguments, type ArgumentReaders } from './command-arguments';
import {
  commands,
  isMenuCommand,
  type AnswerOf,
  type ArgumentsOf,
  type CommandName,
  type Done,
  type Handlers,
  type OutcomeOf,
} from './commands';
import { leftBy, type Busy, type Failure, type FailureFacts, type Refusal } from './failure';
import { isServiceError } from './ports';
import type { ReportWords } from './report-definition';

/** What running a command needs besides its use case. */
export interface CommandEdge {
  readonly words: Pick<ReportWords, 'failed' | 'failure' | 'busy'>;
  /** Where the officer can give a permission that the add-on lacks; null when it has them all. */
  readonly consentUrl: () => string | null;
  /** Shows a box with one button. */
  readonly showBox: (title: string, text: string) => void;
  readonly log: (text: string) => void;
}

type Answer = AnswerOf[CommandName];
type Outcome = OutcomeOf[CommandName];

const readersOf: {
  readonly [Name in CommandName]: { readonly arguments: ArgumentReaders<ArgumentsOf[Name]> };
} = commands;

/**
 * Runs a command with the arguments that Google hands over, and answers plain JSON. Arguments of the wrong shape, a
 * refusal, and whatever is thrown become a Failure. What a command of the menu did, or why it failed, is also shown in
 * a box.
 */
export function runCommand(
  handlers: Handlers,
  edge: CommandEdge,
  name: CommandName,
  given: readonly unknown[],
): Done | Failure {
  const result = toResult(edge, () => outcomeOf(handlers, name, given));
  if (isMenuCommand(name)) showResult(edge, result);
  return result;
}

function outcomeOf<Name extends CommandName>(
  handlers: Handlers,
  name: Name,
  given: readonly unknown[],
): OutcomeOf[Name] | Refusal {
  const read = readArguments<ArgumentsOf[Name]>(readersOf[name].arguments, given);
  return read === null ? { ok: false, reason: 'wrong-arguments' } : handlers[name](...read);
}

/** Runs a use case; a refusal and what it throws get their words. The log has the cause, without any cell text. */
function toResult(edge: CommandEdge, run: () => Outcome | Refusal): Answer | Failure {
  try {
    const outcome = run();
    return outcome.ok ? outcome : failureOf(edge, outcome, {});
  } catch (error) {
    edge.log(isServiceError(error) ? error.message : whereOf(error));
    const left = leftBy(error);
    const url = edge.consentUrl();
    if (url !== null) return failureOf(edge, { ok: false, reason: 'consent' }, { left }, url);
    if (!isServiceError(error)) return failureOf(edge, { ok: false, reason: 'unexpected' }, { left });
    return failureOf(edge, { ok: false, reason: error.kind }, { left, tab: error.tab });
  }
}

function failureOf(
  { words }: CommandEdge,
  refusal: Busy | Refusal,
  { tab = null, left = null }: Partial<FailureFacts>,
  url: string | null = null,
): Failure {
  if (refusal.reason === 'busy') {
    const message = words.busy(refusal.seconds);
    return { ok: false, reason: { code: 'busy', message, url, left }, findings: [] };
  }
  const { reason: code, findings = [], maker = null, left: before = left } = refusal;
  const message = words.failure(code, { tab, maker, left: before });
  return { ok: false, reason: { code, message, url, left: before }, findings };
}

function showResult({ words, showBox }: CommandEdge, result: Answer | Failure): void {
  if (!result.ok) showBox(words.failed, result.reason.message);
  else if ('notice' in result && result.notice !== null) showBox(result.notice.title, result.notice.text);
}

/** Where an error of ours arose: its name and the lines of code, without its text, which could hold cell text. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
