/** What the officer writes about warnings. No words are dropped here but when they are saved or cancelled. */
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Draft, Job, State, CallFailure } from './state';

type Drafts = readonly Draft[];
type Acceptance = Extract<Job, { kind: 'accept' }>;

export function draftOf(drafts: Drafts, key: string): Draft | undefined {
  return drafts.find(({ finding }) => finding.key === key);
}

/** Opens the form: with the words that were left in it, else with the reason that is saved. */
export function opened(drafts: Drafts, finding: ReviewedFinding): Drafts {
  const earlier = draftOf(drafts, finding.key);
  if (earlier !== undefined) return changed(drafts, finding.key, { open: true });
  return [...drafts, { finding, text: finding.reason, open: true, saving: false, problem: null }];
}

/** The words as they stand in the field now. */
export function typed(drafts: Drafts, key: string, text: string): Drafts {
  return changed(drafts, key, { text, problem: null });
}

/** Closes the form and keeps its words, if there are any that are not saved already. */
export function closed(drafts: Drafts, key: string): Drafts {
  return changed(drafts, key, { open: false }).filter(
    (draft) => draft.finding.key !== key || draft.saving || isUnsaved(draft),
  );
}

/** Throws the words away. */
export function cancelled(drafts: Drafts, key: string): Drafts {
  return drafts.filter((draft) => draft.finding.key !== key || draft.saving);
}

/** The call that saves the words; null, with a problem to show, when there are none. */
export function saved(
  drafts: Drafts,
  key: string,
): { readonly drafts: Drafts; readonly job: Acceptance | null } {
  const draft = draftOf(drafts, key);
  if (draft === undefined || draft.saving) return { drafts, job: null };
  const reason = draft.text.trim();
  if (reason === '') return { drafts: changed(drafts, key, { problem: 'empty' }), job: null };
  return {
    drafts: changed(drafts, key, { saving: true, problem: null }),
    job: { kind: 'accept', key, reason },
  };
}

/** The call that takes a saved reason back; words that are being written stay. */
export function takenBack(
  drafts: Drafts,
  finding: ReviewedFinding,
): { readonly drafts: Drafts; readonly job: Acceptance | null } {
  const { key } = finding;
  if (draftOf(drafts, key)?.saving === true) return { drafts, job: null };
  const had = draftOf(drafts, key) === undefined ? closedDraft(drafts, finding) : drafts;
  return {
    drafts: changed(had, key, { saving: true, problem: null }),
    job: { kind: 'accept', key, reason: '' },
  };
}

/** After the call was answered: words that were typed while it was out stay. */
export function kept(drafts: Drafts, { key, reason }: Acceptance): Drafts {
  return changed(drafts, key, { saving: false }).filter(
    (draft) => draft.finding.key !== key || (reason === '' ? isUnsaved(draft) : draft.text.trim() !== reason),
  );
}

/** After the call failed. */
export function failed(drafts: Drafts, key: string, problem: CallFailure): Drafts {
  return changed(drafts, key, { saving: false, problem });
}

/** Words about warnings that the last check no longer found. */
export function orphans({ drafts, checked }: Pick<State, 'drafts' | 'checked'>): Drafts {
  const there = new Set((checked?.findings ?? []).map(({ key }) => key));
  return drafts.filter((draft) => !there.has(draft.finding.key) && isUnsaved(draft));
}

/** Whether the draft holds words that are not saved. */
export function isUnsaved({ text, finding }: Draft): boolean {
  return text.trim() !== '' && text.trim() !== finding.reason;
}

function closedDraft(drafts: Drafts, finding: ReviewedFinding): Drafts {
  return [...drafts, { finding, text: finding.reason, open: false, saving: false, problem: null }];
}

function changed(drafts: Drafts, key: string, change: Partial<Draft>): Drafts {
  return drafts.map((draft) => (draft.finding.key === key ? { ...draft, ...change } : draft));
}
