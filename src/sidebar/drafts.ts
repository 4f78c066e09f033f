/** What the officer writes about warnings. No words are dropped here but when they are saved or cancelled. */
import type { CallFailure } from './call-failure';
import type { FindingGroup } from '../engine/app/arranged-findings';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Draft, Job, State, Warnings } from './state';

type Drafts = readonly Draft[];
type Acceptance = Extract<Job, { kind: 'accept' }>;

export function draftOf(drafts: Drafts, key: string): Draft | undefined {
  return drafts.find((draft) => draft.key === key);
}

/** The key of a draft about several warnings, by that of the first. */
export function severalKey(key: string): string {
  return `${key}-alla`;
}

/** The draft about several warnings of this group; it stands where the first of them that is left does. */
export function draftOfGroup(
  { drafts, checked }: Pick<State, 'drafts' | 'checked'>,
  keys: readonly string[],
): Draft | undefined {
  return drafts.find((draft) => {
    if (!isOfSeveral(draft)) return false;
    const there = new Set((checked?.findings ?? []).map(({ key }) => key));
    const left = draft.findings.find(({ key }) => there.has(key));
    return left !== undefined && keys.includes(left.key);
  });
}

/** Opens the form: with the words that were left in it, else with the reason that is saved. */
export function opened(drafts: Drafts, key: string, findings: Warnings): Drafts {
  const earlier = draftOf(drafts, key);
  if (earlier !== undefined) {
    return changed(drafts, key, earlier.saving ? { open: true } : { open: true, findings });
  }
  return [...drafts, draftFor(key, findings, true)];
}

/** The words as they stand in the field now. */
export function typed(drafts: Drafts, key: string, text: string): Drafts {
  return changed(drafts, key, { text, problem: null });
}

/** Closes the form and keeps its words, if there are any that are not saved already. */
export function closed(drafts: Drafts, key: string): Drafts {
  return changed(drafts, key, { open: false }).filter(
    (draft) => draft.key !== key || draft.saving || isUnsaved(draft),
  );
}

/** Throws the words away. */
export function cancelled(drafts: Drafts, key: string): Drafts {
  return drafts.filter((draft) => draft.key !== key || draft.saving);
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
    job: { kind: 'accept', key, keys: draft.findings.map((finding) => finding.key), reason },
  };
}

/** The call that takes a saved reason back; words that are being written stay. */
export function takenBack(
  drafts: Drafts,
  finding: ReviewedFinding,
): { readonly drafts: Drafts; readonly job: Acceptance | null } {
  const { key } = finding;
  if (draftOf(drafts, key)?.saving === true) return { drafts, job: null };
  const had = draftOf(drafts, key) === undefined ? [...drafts, draftFor(key, [finding], false)] : drafts;
  return {
    drafts: changed(had, key, { saving: true, problem: null }),
    job: { kind: 'accept', key, keys: [key], reason: '' },
  };
}

/** After the call was answered: words that were typed while it was out stay. */
export function kept(drafts: Drafts, { key, reason }: Acceptance): Drafts {
  return changed(drafts, key, { saving: false }).filter(
    (draft) => draft.key !== key || (reason === '' ? isUnsaved(draft) : draft.text.trim() !== reason),
  );
}

/** After the call failed. */
export function failed(drafts: Drafts, key: string, problem: CallFailure): Drafts {
  return changed(drafts, key, { saving: false, problem });
}

/** Words about warnings that the last check no longer found, or that are no longer shown as one. */
export function orphans(state: Pick<State, 'drafts' | 'checked'>): Drafts {
  const there = new Set((state.checked?.findings ?? []).map(({ key }) => key));
  const several = (state.checked?.groups ?? []).filter(isOfWarnings);
  const ofGroups = new Set(several.map(({ keys }) => draftOfGroup(state, keys)));
  return state.drafts.filter(
    (draft) => isUnsaved(draft) && !(isOfSeveral(draft) ? ofGroups.has(draft) : there.has(draft.key)),
  );
}

/** Whether a group is shown as one and its warnings can be accepted with one reason. */
export function isOfWarnings({ severity, count }: Pick<FindingGroup, 'severity' | 'count'>): boolean {
  return severity === 'VARNING' && count > 1;
}

/** Whether the draft holds words that are not saved. */
export function isUnsaved({ text, findings }: Draft): boolean {
  return text.trim() !== '' && text.trim() !== findings[0].reason;
}

function isOfSeveral({ key, findings }: Draft): boolean {
  return key !== findings[0].key;
}

function draftFor(key: string, findings: Warnings, open: boolean): Draft {
  return { key, findings, text: findings[0].reason, open, saving: false, problem: null };
}

function changed(drafts: Drafts, key: string, change: Partial<Draft>): Drafts {
  return drafts.map((draft) => (draft.key === key ? { ...draft, ...change } : draft));
}
