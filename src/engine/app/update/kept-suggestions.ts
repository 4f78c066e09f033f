/** What is kept of an update that was written as suggestions, as long as nobody has decided on them. */
import type { Choices } from '../../merge/conflicts';
import { unpackText, type Kept } from '../packed-chunks';
import type { Ports } from '../ports';
import type { Intended, Version } from '../record';
import { isObject, parseJson, readRecordText, recordText } from '../record-format';
import { forgetBeside, keepBeside } from './kept-beside';

const FORM = 1;

const headOf = (prefix: string, document: string) => `${prefix}.suggested.${document}`;

/** An update that was written as suggestions. */
export interface SuggestedUpdate {
  /** The number of the version that stands in the document, and the one that it becomes when all is accepted. */
  readonly from: number;
  readonly version: Version<Intended>;
  /** What is suggested, as `refKey` names it. */
  readonly refs: readonly string[];
  readonly choices: Choices;
  /** The ids of the suggestions that were there before. */
  readonly others: readonly string[];
  /** The ids of the add-on's own; null when the run broke before they were known. */
  readonly own: readonly string[] | null;
}

/** Keeps it; false when there is no room, and then nothing is written. */
export function keepSuggested(
  ports: Pick<Ports, 'store' | 'packing'>,
  prefix: string,
  { version, ...others }: SuggestedUpdate,
): boolean {
  const text = JSON.stringify({ ...others, record: recordText({ versions: [version] }) });
  return keepBeside(ports, headOf(prefix, version.document.id), text, FORM);
}

/** What is kept of a document; null when nothing is, or it cannot be read. */
export function readSuggested(
  packing: Ports['packing'],
  kept: Kept,
  prefix: string,
  document: string,
): SuggestedUpdate | null {
  const read = unpackText(packing, kept, headOf(prefix, document), FORM);
  const stored = read.kind === 'text' ? parseJson(read.text) : null;
  if (!isObject(stored)) return null;
  const { record, ...others } = stored;
  const [version] = readRecordText(String(record))?.versions ?? [];
  return version?.state === 'intended' ? ({ ...others, version } as unknown as SuggestedUpdate) : null;
}

/** Forgets it. */
export function forgetSuggested(ports: Pick<Ports, 'store'>, prefix: string, document: string): void {
  forgetBeside(ports, headOf(prefix, document));
}
