import {
  controlShape,
  GONE,
  isLevel,
  STRAY,
  textsOf,
  type ControlContent,
  type ControlRow,
  type Field,
  type RowTexts,
} from './control-sheet';
import {
  cellsOfRows,
  headCells,
  isAddedTo,
  newHead,
  rowsByKey,
  type RowsOfKey,
  type WantedTexts,
} from './own-layout';
import type { TabCell } from './ports';
import type { ReviewedFinding } from './reviewed-findings';
import { smallest } from '../values/extremes';

/** One reason to accept the findings with these keys; an empty one takes theirs back. */
export interface Acceptance {
  readonly keys: readonly string[];
  readonly reason: string;
}

/** What is to stand in the tab, and the reasons that stand there. */
export interface ControlPlan {
  /** Every cell that the add-on answers for, also those that stand as they should. */
  readonly cells: readonly TabCell[];
  /** The officer's reasons by the key of their finding. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** A row's texts that are to stand; a field that is not named is left alone. */
type Wanted = WantedTexts<Field>;

/**
 * Where each finding is to stand. A row with any words of the officer's, as a reason or in columns of their own, stays
 * where it is, also when its finding is gone; a row without a key is the officer's whole and is not written. The other
 * findings stand in their order in the rows between and after.
 */
export function planControl(
  content: ControlContent,
  findings: readonly ReviewedFinding[],
  acceptance: Acceptance | null,
): ControlPlan {
  const current = new Map(findings.map((finding) => [finding.key, finding]));
  const accepted = new Set(acceptance?.keys);
  const given = acceptance?.reason.trim() ?? '';
  const { byKey, others } = rowsByKey(content.rows, findings.map(textsOf), memory);
  const wanted = new Map<number, Wanted>();
  const taken = new Set(others.map(({ index }) => index));
  const reasons = new Map<string, string>();
  const standing = new Set<string>();

  for (const [key, rows] of byKey) {
    const owner = ownerOf(rows);
    const before = owner.texts.reason.trim();
    const reason = accepted.has(key) ? given : before;
    if (reason !== '') reasons.set(key, reason);
    const finding = current.get(key);
    const isKept = reason !== '' || owner.hasOwn;
    if (
      finding === undefined
        ? isKept
        : isKept || before !== '' || isAddedTo(owner.texts.message, finding.message)
    ) {
      standing.add(key);
      taken.add(owner.index);
      const texts = finding === undefined ? { level: GONE, key } : standingTexts(owner, finding);
      wanted.set(owner.index, reason === before ? texts : { ...texts, reason });
    }
    for (const row of rows) {
      const hasWords = row.hasOwn || !['', before].includes(row.texts.reason.trim());
      if (row === owner || !hasWords) continue;
      taken.add(row.index);
      wanted.set(row.index, { level: STRAY, key: '' });
    }
  }

  const head = content.head ?? newHead(content.rows, taken);
  if (head !== null) taken.add(head);
  const rowless = new Set([...accepted].filter((key) => !byKey.has(key)));
  const rows = findings
    .filter(({ key }) => !standing.has(key))
    .map((finding) => ({ ...textsOf(finding), reason: rowless.has(finding.key) ? given : '' }));
  for (const key of given === '' ? [] : rowless) {
    reasons.set(key, given);
    if (!current.has(key)) rows.push({ ...NOTHING, level: GONE, reason: given, key });
  }
  const emptied = [...byKey.values()].flat().filter(({ index }) => !taken.has(index));
  const starts = [...emptied.map(({ index }) => index), ...(head === null ? [] : [head + 1])];
  let next = starts.length === 0 ? 0 : smallest(starts, Infinity);
  for (const texts of rows) {
    while (taken.has(next)) next += 1;
    wanted.set(next, texts);
    next += 1;
  }
  for (const { index } of emptied) if (!wanted.has(index)) wanted.set(index, NOTHING);
  const targetOf = (field: Field | 'key', texts: Wanted) =>
    field === 'where' ? (current.get(texts.key ?? '')?.place ?? null) : null;
  return {
    cells: [
      ...headCells(controlShape, content, head),
      ...cellsOfRows(controlShape, content, wanted, targetOf),
    ],
    reasons,
  };
}

const NOTHING: RowTexts = { level: '', code: '', where: '', message: '', reason: '', key: '' };

const memory = {
  sayingOf: ({ code, where, message }: RowTexts) =>
    JSON.stringify([code.trim(), where.trim(), message.trim()]),
  looksOurs: ({ level }: RowTexts) => isLevel(level),
};

/** Of copies of a row the first one with a reason is the finding's, or else the first. */
function ownerOf(rows: RowsOfKey<Field>): ControlRow {
  return rows.find(({ texts }) => texts.reason.trim() !== '') ?? rows.find(({ hasOwn }) => hasOwn) ?? rows[0];
}

function standingTexts(row: ControlRow, finding: ReviewedFinding): Wanted {
  const { level, code, where, message, key } = textsOf(finding);
  const texts = { level, code, where, key };
  return isAddedTo(row.texts.message, finding.message) ? texts : { ...texts, message };
}
