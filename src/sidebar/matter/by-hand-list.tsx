import type { MatterNote } from './matter-state';
import { matterText } from './matter-words';

type Changes = Extract<MatterNote, { kind: 'finalised' }>['answer']['changedByHand'];

/** The figures that a person has changed in the document, so that they are not the workbook's. */
export function ByHandList({ changes }: { readonly changes: Changes }) {
  if (changes.length === 0) return null;
  return (
    <>
      <p>{matterText.byHand}</p>
      <ul class="causes">
        {changes.map(({ written, now }, index) => (
          <li key={index}>
            {matterText.written} ”{written === '' ? matterText.added : written}”. {matterText.now} ”
            {now === '' ? matterText.removed : now}”.
          </li>
        ))}
      </ul>
    </>
  );
}
