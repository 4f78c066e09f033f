import type { BlockUnits } from '../../docs/block-units';
import type { NowItem } from '../../merge/items';
import type { MergePlan, UnitRef } from '../../merge/merge-plan';
import { asSeen } from '../../../swedish/typography';
import { sentencesOf } from '../../../swedish/sentences';
import type { EntryChange, EntryTexts } from '../entry-changes';
import { shownForms } from './shown-forms';

/** A figure, name or date that the workbook gave before, in a text that a person has typed. */
export interface StaleFigure {
  /** The unit, or for a text of the person's own the one that precedes it. */
  readonly ref: UnitRef;
  /** The sentence that it stands in. */
  readonly now: string;
  /** What the workbook gives in its place; '' where that follows of several entries. */
  readonly next: string;
}

/** What is looked through, and what the workbook gave and gives. */
export interface StaleSources {
  readonly plan: Pick<MergePlan, 'edits' | 'notes' | 'items'>;
  readonly items: readonly NowItem[];
  readonly changes: readonly EntryChange[];
  readonly present: EntryTexts;
  readonly written: readonly BlockUnits[];
  readonly next: readonly BlockUnits[];
}

/** The shortest name or text that is looked for, and the fewest digits of a number: shorter ones stand for too much else. */
const SHORTEST_TEXT = 4;
const LONGEST_TEXT = 80;
const FEWEST_DIGITS = 3;

/** The sentences that a person has typed with a figure, name or date of before, one for each. */
export function staleFigures(sources: StaleSources): readonly StaleFigure[] {
  const gone = goneTexts(sources);
  if (gone.size === 0) return [];
  return typedTexts(sources).flatMap(({ ref, text }) =>
    sentencesOf(text).flatMap(({ text: sentence }): readonly StaleFigure[] => {
      const found = [...gone].find(([said, becomes]) => {
        return says(sentence, said) && (becomes === '' || !says(sentence, becomes));
      });
      return found === undefined ? [] : [{ ref, now: sentence.trim(), next: found[1] }];
    }),
  );
}

/** What the workbook and its report said and say no longer, with what it says in its place. */
function goneTexts({ changes, present, written, next }: StaleSources): ReadonlyMap<string, string> {
  const still = new Set([...present.values()].flatMap(shownForms));
  const gone = new Map<string, string>();
  for (const { before, after } of changes) {
    const [forms, becomes = ''] = [shownForms(before), shownForms(after)[0]];
    for (const form of forms) if (isTelling(form) && !still.has(form)) gone.set(form, becomes);
  }
  const [was, is] = [written, next].map(numbersIn) as [ReadonlySet<string>, ReadonlySet<string>];
  for (const number of was)
    if (isTelling(number) && !is.has(number) && !still.has(number) && !gone.has(number)) gone.set(number, '');
  return gone;
}

function isTelling(text: string): boolean {
  if (/^[\d\s\u00a0.,–-]+$/u.test(text)) return text.replace(/\D/g, '').length >= FEWEST_DIGITS;
  return text.length >= SHORTEST_TEXT && text.length <= LONGEST_TEXT;
}

function numbersIn(blocks: readonly BlockUnits[]): ReadonlySet<string> {
  const texts = blocks.flatMap(({ units }) => units.map(({ text }) => text));
  return new Set(texts.flatMap((text) => text.match(/\d+(?:[\u00a0,]\d+)*/g) ?? []));
}

/** Whether a sentence has the text as words of its own; a person types other spaces than the report has. */
function says(sentence: string, text: string): boolean {
  const [one, other] = [asSeen(sentence), asSeen(text)];
  for (let at = one.indexOf(other); at >= 0; at = one.indexOf(other, at + 1)) {
    const around = `${one.charAt(at - 1)} ${one.charAt(at + other.length)}`;
    const digits = /\d ?$/.test(one.slice(0, at)) || /^(?:[ ,]?\d)/.test(one.slice(at + other.length));
    if (!/[\p{L}\p{N}]/u.test(around) && !(digits && /\d/.test(other))) return true;
  }
  return false;
}

/** What people have typed: units that they have changed and that are kept, and paragraphs of their own. */
function typedTexts({
  plan,
  items,
  written,
}: StaleSources): readonly { readonly ref: UnitRef; readonly text: string }[] {
  const kept = plan.notes.flatMap(({ kind, ref, now }) => (kind === 'kept' ? [{ ref, text: now }] : []));
  const blockOf = new Map(
    [...plan.items].flatMap(([block, places]) => places.map((at) => [at, block] as const)),
  );
  const ours = new Set([
    ...plan.notes.map(({ now }) => now),
    ...written.flatMap(({ units }) => units.map(({ text }) => text)),
  ]);
  const touched = new Set(plan.edits.flatMap((edit) => ('item' in edit ? [edit.item] : [])));
  let block = '';
  const own = items.flatMap((item, at) => {
    const known = blockOf.get(at);
    block = known ?? block;
    if (known !== undefined || touched.has(at) || item.kind !== 'text' || ours.has(item.text)) return [];
    return [{ ref: { block, unit: `own ${String(at)}` }, text: item.text }];
  });
  return [...kept, ...own];
}
