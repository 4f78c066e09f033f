import { sidebarText } from './words';
import type { Send } from './event';
import { ids } from './ids';
import { PressButton } from './press-button';
import { isSettingUp, type State } from './state';

/** A spreadsheet that is no workbook yet: one button, which makes it one. */
export function FirstMeeting({ state, send }: { readonly state: State; readonly send: Send }) {
  const settingUp = isSettingUp(state);
  return (
    <section class="actions" aria-label={sidebarText.actions}>
      <PressButton
        id={ids.main}
        kind="main"
        locked={settingUp}
        describedBy={ids.why}
        press={() => {
          send({ kind: 'set-up-pressed' });
        }}
      >
        {sidebarText.setUp}
      </PressButton>
      <p id={ids.why}>{settingUp ? sidebarText.settingUp : sidebarText.whatSetUpDoes}</p>
    </section>
  );
}
