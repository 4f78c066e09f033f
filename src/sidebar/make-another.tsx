import type { Send } from './event';
import { PressButton } from './press-button';
import { sidebarText } from './words';

/** The button that makes a new document beside the one that there is. */
export function MakeAnother({ locked, send }: { readonly locked: boolean; readonly send: Send }) {
  return (
    <PressButton
      locked={locked}
      press={() => {
        send({ kind: 'make-pressed', again: true });
      }}
    >
      {sidebarText.makeAnother}
    </PressButton>
  );
}
