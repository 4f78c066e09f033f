import type { MatterNote } from './matter-state';
import { verifiedTitle } from './matter-sentences';
import { matterText } from './matter-words';

type Answer = Pick<Extract<MatterNote, { kind: 'verified' }>, 'version' | 'verified'>;

/** What the comparison of a version with its receipt says, in words, and the digest to compare with the diarium. */
export function Verified({ version, verified }: Answer) {
  const { text, values, receipt, attachments, differences, digest } = verified;
  const isSame = text === 'same' && values === 'same' && receipt === 'same' && attachments !== 'differs';
  return (
    <>
      <p>
        <b>{verifiedTitle(version, isSame)}</b>
      </p>
      <ul class="causes">
        <li>{matterText.texts[text]}</li>
        <li>{matterText.values[values]}</li>
        <li>{matterText.receipts[receipt]}</li>
        {attachments !== 'none' && <li>{matterText.attachments[attachments]}</li>}
      </ul>
      {differences.length > 0 && (
        <>
          <p>{matterText.verifyWhere}</p>
          <ul class="causes">
            {differences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {digest !== '' && (
        <>
          <p>{matterText.compareDigest}</p>
          <p class="digest">{digest}</p>
        </>
      )}
      <p class="quiet">{matterText.verifyDiary}</p>
    </>
  );
}
