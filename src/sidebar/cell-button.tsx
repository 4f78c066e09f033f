import type { ComponentChildren } from 'preact';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Send } from './event';
import { Icon, shapes } from './icon';

/** What is wrong, and where, in words: a button that takes the officer to the cell. */
export function CellButton({
  id,
  finding: { severity, place },
  message,
  send,
  children,
}: {
  readonly id: string;
  readonly finding: Pick<ReviewedFinding, 'severity' | 'place'>;
  readonly message: string;
  readonly send: Send;
  /** The place in words. */
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      id={id}
      class="go"
      onClick={() => {
        send({ kind: 'cell-pressed', move: { from: id, place } });
      }}
    >
      <span class="place">
        <Icon shape={shapes[severity]} />
        <span>{children}</span>
      </span>{' '}
      <span class="message">{message}</span>
    </button>
  );
}
