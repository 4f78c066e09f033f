/** All that the officer reads of the answer to a press. */
import type { Failure } from '../../src/engine/app/failure';
import type { GeneratedReport } from '../../src/engine/app/generate-report';
import type { ReportQuestion } from '../../src/engine/app/report-question';
import { countsOf, stoppingOf } from '../../src/sidebar/sections';
import { againText, doneText, doneTitle, notSavedText, sidebarText } from '../../src/sidebar/words';
import type { Operation } from './operations';

/** The answer of a press, as a page gets it; null when none comes. */
export type Answer =
  | ({
      readonly ok: true;
      readonly notices?: readonly string[];
      readonly notWritten?: string | null;
      readonly results?: readonly { readonly why: string | null }[];
      readonly findings?: readonly { readonly severity: string }[];
    } & Partial<Omit<GeneratedReport, 'ok' | 'findings'>> &
      Partial<Pick<ReportQuestion, 'question'>>)
  | Failure;

/** What the sidebar says of the answer. */
export function textsOf(
  { command, work }: Pick<Operation, 'command' | 'work'>,
  answer: Answer | null,
): readonly string[] {
  if (answer === null) return [];
  if (answer.ok) {
    const whys = (answer.results ?? []).flatMap(({ why }) => why ?? []);
    const notWritten = answer.notWritten == null ? [] : [sidebarText.notWritten, answer.notWritten];
    return [
      ...notWritten,
      ...(answer.notices ?? (command === 'generateReport' ? madeTexts(answer) : [])),
      ...whys,
    ];
  }
  const { reason } = answer;
  const failure = { kind: 'answered', reason } as const;
  if (command === 'generateReport') {
    return [sidebarText.failedTitle({ kind: 'generate', again: false }, failure), reason.message];
  }
  if (work === 'value') return [sidebarText.failedTitle({ kind: 'write', key: '' }, failure), reason.message];
  return work === 'reason' ? [notSavedText(failure), reason.message] : [reason.message];
}

function madeTexts(answer: Extract<Answer, { ok: true }>): readonly string[] {
  if (answer.question !== undefined) return [sidebarText.openQuestion];
  const {
    created = false,
    draft = false,
    changed = null,
    at = '',
    placeRemoved = false,
    replaced = null,
    carried = null,
  } = answer;
  const { counts = [] } = answer;
  const { warnings: all, accepted } = countsOf({ counts });
  const [errors, warnings] = [stoppingOf({ counts }), all - accepted];
  const sentences = created
    ? doneText({ changed, draft, errors, warnings, at, placeRemoved, replaced, carried })
    : againText({ changed, draft, at });
  return [doneTitle({ created, draft }), ...sentences];
}
