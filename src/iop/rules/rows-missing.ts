import { cut } from '../../engine/checks/quoted';
import { foundAt, type Found, type Sentences } from '../../engine/checks/rule';
import type { Entry } from '../../engine/contract/column';
import { list } from '../../swedish/grammar';

/** What no row of the tab `tab` refers to: by name, or agreements by number. */
export type RowsMissing = {
  readonly kind: 'rows-missing';
  readonly of: string | readonly number[];
  readonly tab: string;
  readonly type: string | null;
};

/** The sentence of the rules that report missing rows. */
export const rowsMissingSentences: Sentences<RowsMissing> = {
  'rows-missing': ({ of, tab, type }) =>
    `${typeof of === 'string' ? cut(of) : `Överenskommelse ${list(of.map(String))}`} har ingen rad${type === null ? '' : ` av typen ${type}`} i fliken ${tab}. Lägg till ${typeof of === 'string' || of.length === 1 ? 'en sådan rad' : 'en sådan rad för var och en'}.`,
};

/**
 * That no row of `tab` refers to what has the key `key`, at the key; `used` is what its rows refer to. Silent where there
 * are no rows, and while one cannot be read (null), for it may be the one that is missed.
 */
export function checkReferred(
  key: Entry<string>,
  name: string,
  tab: string,
  used: readonly (string | null)[],
): readonly Found<RowsMissing>[] {
  if (key.value === null || used.length === 0 || used.includes(null) || used.includes(key.value)) return [];
  return [foundAt(key, { kind: 'rows-missing', of: name, tab, type: null })];
}
