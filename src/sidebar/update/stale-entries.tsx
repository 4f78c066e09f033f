import type { CheckedWorkbook } from '../../engine/app/check-and-publish';
import type { WorkbookDifference } from '../../engine/app/workbook-differences';
import { placeOfCell } from '../../engine/values/place';
import { Disclosure } from '../disclosure';
import type { Send } from '../event';
import type { State } from '../state';
import { ChangeText } from './change-text';
import { PlaceLinks } from './place-links';
import { updateIds } from './update-ids';
import { moreEntriesText, staleText, updateText } from './update-words';

interface Props {
  readonly checked: CheckedWorkbook;
  readonly state: State;
  readonly send: Send;
}

/** How many entries say otherwise now than when the report was written, and unfolded which, cell by cell. */
export function StaleEntries({ checked, state, send }: Props) {
  const { report } = checked;
  const changes = report?.changes ?? null;
  if (report === null || changes === null) return null;
  if (changes.count === 0) return report.changed === false ? <p class="quiet">{updateText.same}</p> : null;
  const isOpen = state.open.includes(updateIds.stale);
  const left = changes.count - changes.first.length;
  return (
    <div>
      <h2>
        <Disclosure
          id={updateIds.stale}
          controls={`${updateIds.stale}-list`}
          isOpen={isOpen}
          press={() => {
            send({ kind: 'section-pressed', name: updateIds.stale });
          }}
        >
          {staleText(changes)}
        </Disclosure>
      </h2>
      <div id={`${updateIds.stale}-list`} class="inside" hidden={!isOpen}>
        {isOpen && (
          <ul class="changes">
            {changes.first.map((difference, index) => (
              <li key={difference.key}>
                <p>
                  <b>{nameOf(difference)}</b>
                </p>
                <Difference difference={difference} />
                <PlaceLinks
                  at={`${updateIds.stale}-${index}`}
                  places={placesOf(difference, checked)}
                  state={state}
                  send={send}
                />
              </li>
            ))}
          </ul>
        )}
        {isOpen && left > 0 && <p class="quiet">{moreEntriesText(left)}</p>}
      </div>
    </div>
  );
}

function Difference({ difference }: { readonly difference: WorkbookDifference }) {
  switch (difference.kind) {
    case 'row-added':
      return <ChangeText before="" after={rowText(difference)} />;
    case 'row-removed':
      return <ChangeText before={rowText(difference)} after="" />;
    case 'reordered':
      return <p>{updateText.reordered}</p>;
    case 'added':
    case 'removed':
    case 'changed':
      return <ChangeText before={difference.before ?? ''} after={difference.after ?? ''} />;
  }
}

function rowText({ entries }: Extract<WorkbookDifference, { entries: unknown }>): string {
  return entries.map(({ column, text }) => `${column}: ${text}`).join('; ');
}

function nameOf(difference: WorkbookDifference): string {
  const { sheet, row } = difference;
  const column = 'column' in difference ? difference.column : null;
  return [sheet, row, column].filter((part) => part !== null).join(', ');
}

function placesOf({ sheet, cell }: WorkbookDifference, { sheets }: CheckedWorkbook) {
  const tab = sheets.find(({ name }) => name === sheet)?.tab ?? sheet;
  return cell === null ? [] : [placeOfCell(tab, cell)];
}
