/** Alerts and prompts of the script, which waits until they are answered, and the page's own questions. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Alert, Question } from './store/page-state';
import { useDialog } from './use-dialog';

const buttonSets: Readonly<Record<Alert['buttons'], readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const captions: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Avbryt', YES: 'Ja', NO: 'Nej' };

/** An alert or prompt; closing it without a button answers CLOSE, as in Sheets. */
export function AlertDialog({
  alert,
  onAnswer,
}: {
  readonly alert: Alert;
  readonly onAnswer: (button: string, text: string) => void;
}) {
  const text = useRef<HTMLInputElement>(null);
  const answer = (button: string): void => {
    onAnswer(button, text.current?.value ?? '');
  };
  const [main] = buttonSets[alert.buttons];
  return (
    <Box
      title={alert.title}
      onClose={() => {
        answer('CLOSE');
      }}
      onSubmit={() => {
        answer(main ?? 'OK');
      }}
    >
      <p id="alert-text">{alert.prompt}</p>
      {alert.input && (
        <input
          ref={text}
          aria-labelledby={alert.prompt === '' ? 'alert-title' : 'alert-text'}
          autocomplete="off"
        />
      )}
      <div class="buttons">
        {buttonSets[alert.buttons].map((button, index) =>
          index === 0 ? (
            <button key={button} type="submit" class="main">
              {captions[button]}
            </button>
          ) : (
            <button
              key={button}
              type="button"
              onClick={() => {
                answer(button);
              }}
            >
              {captions[button]}
            </button>
          ),
        )}
      </div>
    </Box>
  );
}

/** A question of the page's own; Escape and its second button leave all as it is. */
export function QuestionDialog({
  question,
  onClose,
}: {
  readonly question: Question;
  readonly onClose: () => void;
}) {
  return (
    <Box
      title={question.title}
      onClose={onClose}
      onSubmit={() => {
        onClose();
        question.act();
      }}
    >
      <p id="alert-text">{question.text}</p>
      <div class="buttons">
        {question.no !== null && (
          <button type="button" onClick={onClose}>
            {question.no}
          </button>
        )}
        <button type="submit">{question.yes}</button>
      </div>
    </Box>
  );
}

function Box({
  title,
  onClose,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useDialog(dialog, true);
  return (
    <dialog
      ref={dialog}
      class="alert"
      role="alertdialog"
      aria-labelledby={title === '' ? 'alert-text' : 'alert-title'}
      aria-describedby="alert-text"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {title !== '' && <h2 id="alert-title">{title}</h2>}
        {children}
      </form>
    </dialog>
  );
}
