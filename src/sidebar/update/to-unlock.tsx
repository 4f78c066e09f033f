import type { Send } from '../event';
import { PressButton } from '../press-button';
import { updateText } from './update-words';

/** The button that leads to where a locked version is unlocked. */
export function ToUnlock({ send }: { readonly send: Send }) {
  return (
    <PressButton
      press={() => {
        send({ kind: 'unlock-sought' });
      }}
    >
      {updateText.toUnlock}
    </PressButton>
  );
}
