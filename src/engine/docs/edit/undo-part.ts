/** Makes a part of a document, the body, a header or a footer, as it was before a batch. */
import type { docs_v1 } from '@googleapis/docs';
import { fingerprint } from '../../values/fingerprint';
import { replay, unitsOf, type Unit } from './replay';
import { contentBack } from './undo-body';
import { looksBack, paragraphAt, paragraphsIn } from './undo-looks';
import { tableLooksBack } from './undo-table-looks';
import { CannotUndo, type Part, type Touched, type Undoing } from './undo-text';

/** What is kept to make a part as it was: plain JSON. */
export interface KeptPart {
  /** The header or footer; null for the body. */
  readonly segmentId: string | null;
  /** Says whether the part is still as the batch left it. */
  readonly sum: string;
  /** The text that goes: what the batch has put in. */
  readonly goes: string;
  /** Without the names of the part and the tab. */
  readonly requests: readonly docs_v1.Schema$Request[];
}

type Content = readonly docs_v1.Schema$StructuralElement[];

/** What is to be kept of a part that these requests have changed, and where they have; null when it cannot be made as it was. */
export function keptPart(
  segmentId: string | null,
  part: Part,
  requests: readonly docs_v1.Schema$Request[],
): { readonly kept: KeptPart; readonly touched: readonly Touched[] } | null {
  const { was, is } = part;
  const { units } = replay(was, requests);
  if (!isAlike(units, unitsOf(is))) return null;
  const undoing = undoingOf(was, is, units);
  try {
    contentBack(undoing, was, is);
    const { removed, units: back } = replay(is, undoing.requests);
    // What the batch has put in may go, and a newline in the place of which another one stays.
    const isOurs = removed.every((at) => units[at]?.index === null || units[at]?.sign === '\n');
    if (!isOurs || !isAlike(back, unitsOf(was))) return null;
    looksBack(undoing, part, segmentId === null);
    tableLooksBack(undoing, was, is);
    const kept = { segmentId, sum: sumOf(is), goes: signsAt(units, removed), requests: undoing.requests };
    return { kept, touched: undoing.touched };
  } catch (error) {
    if (!(error instanceof CannotUndo)) throw error;
    return null;
  }
}

/** A short text that differs when the content does. */
export function sumOf(content: Content): string {
  return fingerprint(JSON.stringify(content));
}

/** The signs that requests take out, in the order of the content. */
export function goneText(content: Content, requests: readonly docs_v1.Schema$Request[]): string {
  return signsAt(unitsOf(content), replay(content, requests).removed);
}

function isAlike(one: readonly Unit[], other: readonly Unit[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ mark, sign }, at) => mark === other[at]?.mark && sign === other[at].sign)
  );
}

/** The signs at these indices, without what is structure. */
function signsAt(units: readonly Unit[], indices: readonly number[]): string {
  return indices.map((at) => units[at]?.sign ?? '').join('');
}

function undoingOf(was: Content, is: Content, units: readonly Unit[]): Undoing {
  const [before, after] = [paragraphsIn(was), paragraphsIn(is)];
  return {
    requests: [],
    touched: [],
    parted: [],
    origin: (index) => units[index]?.index ?? null,
    listBefore: (index) => paragraphAt(before, index)?.paragraph.bullet?.listId ?? null,
    listNow: (index) => paragraphAt(after, index)?.paragraph.bullet?.listId ?? null,
  };
}
