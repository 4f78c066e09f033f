/** Where what has happened is kept: in the document properties beside the record, packed, in chunks behind a head. */
import { isPackedKey, packText, sizeOf, STORE_SIZE, unpackText, type Kept } from '../packed-chunks';
import type { Ports } from '../ports';
import { readRecord, recordWriter } from '../record-store';
import type { ReportNames } from '../report-definition';
import { withoutCertainNumbers } from '../../values/identity-numbers';
import type { History, HistoryEvent } from './history-event';
import { HISTORY_FORM, historyText, readHistoryText } from './history-format';

/** What the add-on's smallest keys may grow by while the history is all but full. */
const LEFT_FREE = 2_048;
/** Room for what is not known before Google has answered: ids, addresses and digests. In bytes, with a margin. */
const SPARE = 2_048;

/**
 * What the store keeps of what has happened. `damaged` is a history that cannot be read; `newer` one that a later add-on
 * wrote. Neither is ever written over.
 */
export type KeptHistory =
  { readonly kind: 'known'; readonly history: History } | { readonly kind: 'damaged' | 'newer' };

function headOf({ prefix }: Pick<ReportNames, 'prefix'>): string {
  return `${prefix}.history`;
}

/** Reads the history out of what the store keeps. Never throws for what it holds. */
export function readHistory(
  packing: Ports['packing'],
  kept: Kept,
  names: Pick<ReportNames, 'prefix'>,
): KeptHistory {
  const read = unpackText(packing, kept, headOf(names), HISTORY_FORM);
  if (read.kind === 'none') return { kind: 'known', history: [] };
  if (read.kind !== 'text') return read;
  const history = readHistoryText(read.text);
  return history === null ? { kind: 'damaged' } : { kind: 'known', history };
}

/** Writes histories one after another, each with more events than the one before. */
export interface HistoryWriter {
  /**
   * Adds events behind those of the history and keeps them all, without identity numbers; answers the history as it is
   * then. Null when it does not fit, with room to grow in, however small the record is made; then nothing is written.
   */
  readonly add: (history: History, events: readonly HistoryEvent[]) => History | null;
}

/** A writer for a store that holds what `kept` says. The record's oldest inputs and blocks make room. */
export function historyWriter(
  ports: Pick<Ports, 'store' | 'packing'>,
  kept: Kept,
  names: Pick<ReportNames, 'prefix'>,
): HistoryWriter {
  const { store, packing } = ports;
  const head = headOf(names);
  let now = kept;
  const isOurs = (key: string) => isPackedKey(key, head);
  return {
    add(history, events) {
      const longer = [...history, ...events.map(cleanEvent)];
      const values = packText(packing, historyText(longer), head, HISTORY_FORM);
      const others = Object.fromEntries(Object.entries(now).filter(([key]) => !isOurs(key)));
      const size = sizeOf(values) + SPARE + LEFT_FREE;
      if (size + sizeOf(others) > STORE_SIZE) {
        const read = readRecord(packing, others, names.prefix);
        const writer = recordWriter(ports, { ...others, ...values }, names.prefix);
        if (read.kind !== 'known' || writer.write(read.record, SPARE) === null) return null;
        now = store.readAll();
      }
      store.write(
        values,
        Object.keys(now).filter((key) => isOurs(key) && !(key in values)),
      );
      now = { ...Object.fromEntries(Object.entries(now).filter(([key]) => !isOurs(key))), ...values };
      return longer;
    },
  };
}

/** The event without the identity numbers that people may have typed in names and paragraphs. */
function cleanEvent(event: HistoryEvent): HistoryEvent {
  const clean = <Ref extends { readonly name: string }>(ref: Ref): Ref => ({
    ...ref,
    name: withoutCertainNumbers(ref.name),
  });
  const named = { ...event, document: clean(event.document) };
  switch (named.kind) {
    case 'finalised':
      return { ...named, receipt: { ...named.receipt, file: clean(named.receipt.file) } };
    case 'decided':
      return { ...named, paragraph: withoutCertainNumbers(named.paragraph) };
    case 'shared':
    case 'share-ended':
      return { ...named, email: withoutCertainNumbers(named.email) };
    default:
      return named;
  }
}
