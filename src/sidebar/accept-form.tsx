import { forSeveralText } from './list-words';
import { notSavedText, sidebarText } from './words';
import { isUnsaved } from './drafts';
import type { Send } from './event';
import { acceptId, reasonId } from './ids';
import { PressButton } from './press-button';
import type { Draft } from './state';
import { FailureText } from './failure-text';

/** Where the officer writes why a warning, or several, can stand. Escape closes it and keeps the words. */
export function AcceptForm({ draft, send }: { readonly draft: Draft; readonly send: Send }) {
  const { key, findings } = draft;
  const field = reasonId(key);
  const problem = `${field}-problem`;
  return (
    <form
      class="accept"
      data-home={acceptId(key)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ kind: 'save-pressed', key });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        send({ kind: 'form-closed', key });
      }}
    >
      {findings.length > 1 && <p class="quiet">{forSeveralText(findings.length)}</p>}
      <label for={field}>{sidebarText.question}</label>
      <textarea
        id={field}
        rows={3}
        value={draft.text}
        aria-invalid={draft.problem === 'empty' ? 'true' : undefined}
        aria-describedby={draft.problem === null ? undefined : problem}
        onInput={(event) => {
          send({ kind: 'reason-typed', key, text: event.currentTarget.value });
        }}
      />
      <Problem id={problem} problem={draft.problem} />
      <div class="row">
        <button type="submit" class="main" aria-disabled={draft.saving ? 'true' : undefined}>
          {draft.saving ? sidebarText.saving : sidebarText.save}
        </button>
        <PressButton
          locked={draft.saving}
          press={() => {
            send({ kind: 'form-cancelled', key });
          }}
        >
          {sidebarText.cancel}
        </PressButton>
      </div>
    </form>
  );
}

/** Why the words are not saved, if they could not be. */
export function Problem({ id, problem }: { readonly id: string; readonly problem: Draft['problem'] }) {
  if (problem === null) return null;
  return (
    <div id={id} class="problem" role="alert">
      {problem === 'empty' ? (
        <p>{sidebarText.reasonEmpty}</p>
      ) : (
        <>
          <p>{notSavedText(problem)}</p>
          <FailureText failure={problem} />
        </>
      )}
    </div>
  );
}

/** That words whose form is closed are being saved, or are not saved. */
export function DraftState({ draft }: { readonly draft: Draft | undefined }) {
  if (draft?.saving === true) return <span class="quiet">{sidebarText.saving}</span>;
  return draft !== undefined && isUnsaved(draft) ? (
    <span class="quiet">{sidebarText.unsavedHere}</span>
  ) : null;
}
