import type { ComponentChildren } from 'preact';

/** A button, within a heading, that unfolds what it controls and folds it again. */
export function Disclosure(props: {
  readonly id: string;
  /** The id of what it unfolds. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly press: () => void;
  readonly children: ComponentChildren;
}) {
  const { id, controls, isOpen, press, children } = props;
  return (
    <button
      type="button"
      id={id}
      class="disclosure"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={press}
    >
      {children}
    </button>
  );
}
