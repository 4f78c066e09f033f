import { asSeen } from '../../swedish/typography';
import { fingerprint } from '../values/fingerprint';
import type { Choice, Conflict, Note, UnitRef } from './merge-plan';
import { givenUp, mergeText, type TextSpan, type ThreeTexts } from './merge-text';

/** What people have decided, by the keys of the conflicts. */
export type Choices = Readonly<Record<string, Choice>>;

/** What becomes of one unit. */
export interface MergedUnit {
  readonly spans: readonly TextSpan[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
}

/** Merges one unit's text by what people have decided. A text with suggestions is left alone. */
export function mergeUnit(ref: UnitRef, texts: ThreeTexts, isFrozen: boolean, choices: Choices): MergedUnit {
  const note = (kind: Note['kind'], of: ThreeTexts = texts): Note => ({ kind, ref, ...of });
  const { written, now, next } = texts;
  if (written === next) return { spans: [], conflicts: [], notes: now === written ? [] : [note('kept')] };
  if (now === next) return { spans: [], conflicts: [], notes: [] };
  if (isFrozen)
    return { spans: [], conflicts: [], notes: asSeen(written) === asSeen(next) ? [] : [note('frozen')] };
  const merged = mergeText(texts);
  const spans = [...merged.spans];
  const conflicts: Conflict[] = [];
  for (const conflict of merged.conflicts) {
    const { written: was, now: is, next: becomes } = conflict;
    const place = [ref.block, ref.unit, ref.column ?? ''].join('|');
    const key = fingerprint(JSON.stringify([place, was, is, becomes]));
    const choice = choices[key];
    if (choice === 'workbook') spans.push(...givenUp(conflict));
    else if (choice === undefined) conflicts.push({ key, ref, written: was, now: is, next: becomes });
  }
  spans.sort((one, other) => one.from - other.from);
  return { spans, conflicts, notes: merged.removed.map((of) => note('removed-changed', of)) };
}
