import type { ComponentChildren } from 'preact';

/**
 * A button. A locked one does nothing when it is pressed, but keeps its place and its focus: a button that is really
 * disabled would lose the officer's place on the page.
 */
export function PressButton(props: {
  readonly id?: string;
  readonly kind?: 'main' | 'plain' | 'text';
  readonly locked?: boolean;
  /** For one that is pressed in and out. */
  readonly pressed?: boolean;
  readonly describedBy?: string;
  readonly press: () => void;
  readonly children: ComponentChildren;
}) {
  const { id, kind = 'plain', locked = false, pressed, describedBy, press, children } = props;
  return (
    <button
      type="button"
      id={id}
      class={kind}
      aria-disabled={locked ? 'true' : undefined}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      onClick={() => {
        if (!locked) press();
      }}
    >
      {children}
    </button>
  );
}
