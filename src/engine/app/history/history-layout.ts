import { cellsOfRows, headCells, isAddedTo, newHead, rowsByKey, type WantedTexts } from '../own-layout';
import type { OwnContent } from '../own-sheet';
import type { TabCell } from '../ports';
import { largest } from '../../values/extremes';
import { historyShape, NO_EVENT, type HistoryField, type HistoryTexts } from './history-sheet';

type Wanted = WantedTexts<HistoryField>;

const FIELDS = ['time', 'event', 'version', 'who', 'document', 'detail'] as const;
const NOTHING: HistoryTexts = {
  time: '',
  event: '',
  version: '',
  who: '',
  document: '',
  detail: '',
  key: '',
};

const memory = {
  sayingOf: ({ key: _, ...texts }: HistoryTexts) =>
    JSON.stringify(FIELDS.map((field) => texts[field].trim())),
  looksOurs: ({ time }: HistoryTexts) => time.trim() !== '',
};

/**
 * Where each event is to stand. A row stays where it is, wherever the officer has sorted or moved it; what they have
 * added to a text stays, and a row without a key is theirs whole. An event without a row gets one below all others. Copies
 * of a row, and rows of events that there are none of, are emptied unless the officer has written beside them.
 */
export function planHistory(
  content: OwnContent<HistoryField>,
  events: readonly HistoryTexts[],
): readonly TabCell[] {
  const current = new Map(events.map((texts) => [texts.key, texts]));
  const { byKey, others } = rowsByKey(content.rows, events, memory);
  const wanted = new Map<number, Wanted>();
  const taken = new Set(others.map(({ index }) => index));
  for (const [key, rows] of byKey) {
    const texts = current.get(key);
    const owner = texts === undefined ? undefined : (rows.find(({ hasOwn }) => hasOwn) ?? rows[0]);
    for (const row of rows) {
      if (row === owner && texts !== undefined) {
        wanted.set(row.index, withoutAdded(row.texts, texts));
        taken.add(row.index);
      } else if (row.hasOwn) {
        wanted.set(row.index, { event: NO_EVENT, key: '' });
        taken.add(row.index);
      } else wanted.set(row.index, NOTHING);
    }
  }
  const head = content.head ?? newHead(content.rows, taken);
  const last = largest([...taken, ...(head === null ? [] : [head])], -1);
  const missing = events.filter(({ key }) => !byKey.has(key));
  missing.forEach((texts, index) => wanted.set(last + 1 + index, texts));
  return [...headCells(historyShape, content, head), ...cellsOfRows(historyShape, content, wanted)];
}

/** What the row is to say, but for texts that the officer has written before or after. */
function withoutAdded(stands: HistoryTexts, texts: HistoryTexts): Wanted {
  const added = FIELDS.filter((field) => texts[field] !== '' && isAddedTo(stands[field], texts[field]));
  return Object.fromEntries(Object.entries(texts).filter(([field]) => !added.some((one) => one === field)));
}
