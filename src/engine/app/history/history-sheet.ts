import { fingerprint } from '../../values/fingerprint';
import {
  headingsIn,
  isKey,
  readOwnSheet,
  type OwnContent,
  type SheetShape,
  type TextsOf,
} from '../own-sheet';
import type { OwnTab } from '../ports';
import type { History, HistoryEvent } from './history-event';

/** What a column of the tab Historik holds. */
export type HistoryField = 'time' | 'event' | 'version' | 'who' | 'document' | 'detail';

/** The text of a row of the tab, by what its columns hold. */
export type HistoryTexts = TextsOf<HistoryField>;

/** What an event says in the tab, in words. */
export type EventTexts = Pick<HistoryTexts, 'event' | 'detail'>;

/** The columns in their first order. The last one is hidden: it says which event it is. */
export const historyShape: SheetShape<HistoryField> = {
  headings: {
    time: 'Tidpunkt',
    event: 'Händelse',
    version: 'Version',
    who: 'Vem',
    document: 'Dokument',
    detail: 'Uppgift',
    key: 'Nyckel',
  },
  marked: 'detail',
  known: [['key', isKey]],
};

/** The tab where what has happened to the matter stands, a row an event. */
export const historyTab: OwnTab = {
  mark: 'historik',
  name: 'Historik',
  otherName: (attempt) => (attempt === 1 ? 'Historik (tillägget)' : `Historik (tillägget ${attempt})`),
  // No version has made one without its mark: one with all headings, a key's too, has lost it.
  isEarlier: (cells) =>
    cells.some((row) => headingsIn(historyShape, row).size === Object.keys(historyShape.headings).length),
};

/** Instead of the event, in a row that the officer made of another, with words of its own. */
export const NO_EVENT = 'Hör inte till någon händelse';

/** The tab's rows by its columns, as `readOwnSheet` finds them. */
export function readHistorySheet(
  cells: readonly (readonly string[])[],
  markColumn: number | null,
  wanted: readonly HistoryTexts[],
): OwnContent<HistoryField> {
  return readOwnSheet(historyShape, cells, markColumn, wanted);
}

/** The rows of the events that are shown, in their order: what was begun is only shown while it is not finished. */
export function historyRows(
  history: History,
  wordsOf: (event: HistoryEvent) => EventTexts,
): readonly HistoryTexts[] {
  return history.flatMap((event, index) => {
    if (event.kind === 'finalising' && isEnded(event, history.slice(index + 1))) return [];
    return [
      {
        time: event.at.slice(0, 16).replace('T', ' '),
        version: 'version' in event && event.version !== null ? String(event.version) : '',
        who: event.by?.name ?? '',
        document: event.document.name,
        ...wordsOf(event),
        key: fingerprint(JSON.stringify([index, event.kind, event.at])),
      },
    ];
  });
}

function isEnded({ document }: HistoryEvent, later: History): boolean {
  return later.some(
    ({ kind, document: { id } }) =>
      id === document.id && (kind === 'finalised' || kind === 'unlocked' || kind === 'finalising'),
  );
}
