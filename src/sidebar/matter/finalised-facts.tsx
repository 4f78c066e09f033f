import type { FinalisedVersion } from '../../engine/app/history/matter';
import type { Send } from '../event';
import { PressButton } from '../press-button';
import { OutLink } from '../report-links';
import type { State } from '../state';
import { byHandText, finalisedText, unlockedText } from './matter-sentences';
import { matterText } from './matter-words';

/** A finalised version: when and by whom, its receipt, and the digest to be noted in the diarium. */
export function FinalisedFacts(props: {
  readonly version: FinalisedVersion;
  readonly state: State;
  readonly send: Send;
}) {
  const { version, state, send } = props;
  const { receipt, unlocked, changedByHand } = version;
  const { copy } = state.matter;
  const byHand = byHandText(changedByHand);
  return (
    <>
      <p>{finalisedText(version)}</p>
      {unlocked !== null && <p>{unlockedText(unlocked)}</p>}
      {byHand !== null && <p>{byHand}</p>}
      <p>{matterText.digest}</p>
      <p class="digest">{receipt.digest}</p>
      <div class="row">
        <PressButton
          press={() => {
            send({ kind: 'copy-pressed', text: receipt.digest });
          }}
        >
          {matterText.copy}{' '}
          <span class="hidden">
            {matterText.theDigest} {version.version}
          </span>
        </PressButton>
        {copy?.text === receipt.digest && copy.state !== 'wanted' && (
          <span class="quiet">{copy.state === 'copied' ? matterText.copied : matterText.notCopied}</span>
        )}
      </div>
      <ul class="links">
        <OutLink to={receipt.file.url} text={matterText.receipt} />
      </ul>
      <p class="quiet">{matterText.receiptWhere}</p>
    </>
  );
}
