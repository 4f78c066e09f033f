import { words } from './words';
import type { Send } from './event';
import { acceptId, reasonId } from './ids';
import { PressButton } from './press-button';
import type { Draft } from './state';
import { TroubleText } from './trouble-text';

/** Where the officer writes why a warning can stand. Escape closes it and keeps the words. */
export function AcceptForm({ draft, send }: { readonly draft: Draft; readonly send: Send }) {
  const { key } = draft.finding;
  const field = reasonId(key);
  const problem = `${field}-problem`;
  return (
    <form
      class="accept"
      data-home={acceptId(key)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'save-pressed', key });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        send({ type: 'form-closed', key });
      }}
    >
      <label for={field}>{words.question}</label>
      <textarea
        id={field}
        rows={3}
        value={draft.text}
        aria-invalid={draft.problem === 'empty' ? 'true' : undefined}
        aria-describedby={draft.problem === null ? undefined : problem}
        onInput={(event) => {
          send({ type: 'reason-typed', key, text: event.currentTarget.value });
        }}
      />
      <Problem id={problem} problem={draft.problem} />
      <div class="row">
        <button type="submit" class="main" aria-disabled={draft.saving ? 'true' : undefined}>
          {draft.saving ? words.saving : words.save}
        </button>
        <PressButton
          locked={draft.saving}
          press={() => {
            send({ type: 'form-cancelled', key });
          }}
        >
          {words.cancel}
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
        <p>{words.reasonEmpty}</p>
      ) : (
        <>
          <p>{words.notSaved}</p>
          <TroubleText trouble={problem} />
        </>
      )}
    </div>
  );
}
