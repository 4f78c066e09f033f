import { quoted } from '../../engine/checks/quoted';
import type { Sentences } from '../../engine/checks/rule';
import type { Entry } from '../../engine/contract/column';
import type { Workbook } from '../workbook';
import type { Prose } from './prose/texts-of';

/** A sentence of a text, the text that it stands in, and the workbook that it is held against. */
export interface SentenceInPlace {
  readonly sentence: string;
  readonly prose: Prose;
  readonly workbook: Workbook;
}

/** The row that has the text in its cell of the field, if one has. */
export function rowWith<F extends string, R extends Readonly<Record<F, Entry<unknown>>>>(
  { sheet, rows }: { readonly sheet: string; readonly rows: readonly R[] },
  field: F,
  prose: Prose,
): R | undefined {
  // There may be 10 000 rows, and most texts stand elsewhere.
  return prose.sheet === sheet && prose.field === field
    ? rows.find((row) => row[field].place === prose.place)
    : undefined;
}

/** What a text says and `tab` has otherwise: `known` is what the tab has, in words. */
export type FactDiffers = {
  readonly kind: 'fact-differs';
  readonly written: string;
  readonly tab: string;
  readonly known: readonly string[];
};

/** The sentence about what a tab has otherwise. */
export const factDiffersSentences: Sentences<FactDiffers> = {
  'fact-differs': ({ written, tab, known }) =>
    `Texten säger ${quoted(written)}, men enligt fliken ${tab} är det ${known.join(' eller ')}. Ändra texten, eller rätta uppgifterna.`,
};

/** The fact as a list of none or one: it holds when `known` has it, or when the data know nothing of it. */
export function differing(
  written: string,
  tab: string,
  isKnown: boolean,
  known: readonly string[],
): readonly FactDiffers[] {
  if (isKnown || known.length === 0) return [];
  return [{ kind: 'fact-differs', written, tab, known: [...new Set(known)].slice(0, 3) }];
}
