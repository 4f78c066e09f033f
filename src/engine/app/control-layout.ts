import type { Place } from '../values/place';
import {
  controlFields,
  controlHeadings,
  GONE,
  isKey,
  isLevel,
  STRAY,
  textsOf,
  type ControlContent,
  type ControlRow,
  type RowTexts,
} from './control-sheet';
import type { TabCell } from './ports';
import type { ReviewedFinding } from './reviewed-findings';
import { smallest } from '../values/extremes';

/** A reason to accept the finding with this key; an empty one takes it back. */
export interface Acceptance {
  readonly key: string;
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
type Wanted = Partial<RowTexts>;

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
  const { byKey, others } = rowsByKey(content.rows, findings);
  const wanted = new Map<number, Wanted>();
  const taken = new Set(others.map(({ index }) => index));
  const reasons = new Map<string, string>();
  const standing = new Set<string>();

  for (const [key, rows] of byKey) {
    const owner = ownerOf(rows);
    const before = owner.texts.reason.trim();
    const reason = acceptance?.key === key ? acceptance.reason.trim() : before;
    if (reason !== '') reasons.set(key, reason);
    const finding = current.get(key);
    const isKept = reason !== '' || owner.hasOwn;
    if (finding === undefined ? isKept : isKept || before !== '' || isAddedTo(owner, finding)) {
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
  const flowing = findings.filter(({ key }) => !standing.has(key)).map((finding) => textsOf(finding));
  const accepted = acceptance === null || byKey.has(acceptance.key) ? null : acceptance;
  const rows = flowing.map((texts) =>
    accepted?.key === texts.key ? { ...texts, reason: accepted.reason.trim() } : texts,
  );
  if (accepted !== null && accepted.reason.trim() !== '') {
    reasons.set(accepted.key, accepted.reason.trim());
    if (!current.has(accepted.key)) {
      rows.push({
        level: GONE,
        code: '',
        where: '',
        message: '',
        reason: accepted.reason.trim(),
        key: accepted.key,
      });
    }
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
  return { cells: [...headCells(content, head), ...cellsOf(content, wanted, current)], reasons };
}

const NOTHING: RowTexts = { level: '', code: '', where: '', message: '', reason: '', key: '' };

/** The rows of each key in their order, and the rows that are the officer's own. */
function rowsByKey(
  rows: readonly ControlRow[],
  findings: readonly ReviewedFinding[],
): {
  readonly byKey: ReadonlyMap<string, readonly [ControlRow, ...ControlRow[]]>;
  readonly others: readonly ControlRow[];
} {
  const whole = new Set(rows.map(({ texts }) => `${texts.key.trim()} ${sayingOf(texts)}`));
  // A row that has lost its key is known by what it says, when no other row has that key and says the same: a run that
  // broke may have written what a row says and not yet whose it is.
  const lost = new Map(
    findings
      .map((finding) => [sayingOf(textsOf(finding)), finding.key] as const)
      .filter(([saying, key]) => !whole.has(`${key} ${saying}`)),
  );
  const byKey = new Map<string, [ControlRow, ...ControlRow[]]>();
  const others: ControlRow[] = [];
  for (const row of rows) {
    const written = row.texts.key.trim();
    const known = isLevel(row.texts.level) && written === '' ? lost.get(sayingOf(row.texts)) : undefined;
    const key = isKey(written) ? written : known;
    const same = key === undefined ? undefined : byKey.get(key);
    if (key === undefined) others.push(row);
    else if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  return { byKey, others };
}

function sayingOf({ code, where, message }: RowTexts): string {
  return JSON.stringify([code.trim(), where.trim(), message.trim()]);
}

/** Of copies of a row the first one with a reason is the finding's, or else the first. */
function ownerOf(rows: readonly [ControlRow, ...ControlRow[]]): ControlRow {
  return rows.find(({ texts }) => texts.reason.trim() !== '') ?? rows.find(({ hasOwn }) => hasOwn) ?? rows[0];
}

/** Whether the officer has written before or after the message. */
function isAddedTo({ texts }: ControlRow, { message }: ReviewedFinding): boolean {
  return texts.message.trim() !== message && texts.message.includes(message);
}

function standingTexts(row: ControlRow, finding: ReviewedFinding): Wanted {
  const { level, code, where, message, key } = textsOf(finding);
  const texts = { level, code, where, key };
  return isAddedTo(row, finding) ? texts : { ...texts, message };
}

/** The row for headings in a tab that has none: above what stands there, or its first row when that may be moved. */
function newHead(rows: readonly ControlRow[], taken: ReadonlySet<number>): number | null {
  const first = smallest(
    rows.map(({ index }) => index),
    Infinity,
  );
  if (first === Infinity) return 0;
  if (first > 0) return first - 1;
  return taken.has(0) ? null : 0;
}

/** The headings that are missing; one that the officer has renamed stays. */
function headCells({ columns, headings }: ControlContent, row: number | null): readonly TabCell[] {
  if (row === null) return [];
  return controlFields
    .filter((field) => headings[field].trim() === '')
    .map((field) => ({
      row,
      column: columns[field],
      text: controlHeadings[field],
      target: null,
      mayCover: true,
    }));
}

function cellsOf(
  { columns, rows }: ControlContent,
  wanted: ReadonlyMap<number, Wanted>,
  current: ReadonlyMap<string, { readonly place: Place }>,
): readonly TabCell[] {
  const before = new Map(rows.map(({ index, texts }) => [index, texts]));
  const isSame = (row: number, texts: Wanted) => {
    const old = before.get(row);
    return old === undefined || controlFields.every((field) => (texts[field] ?? old[field]) === old[field]);
  };
  const onlyAdds = [...wanted].every(([row, texts]) => isSame(row, texts));
  return [...wanted].flatMap(([row, texts]) =>
    controlFields.flatMap((field) => {
      const text = texts[field];
      if (text === undefined) return [];
      const target = field === 'where' ? (current.get(texts.key ?? '')?.place ?? null) : null;
      // Beside a finding that stands there already the officer may be writing a reason just now.
      const mayCover = field !== 'reason' || (onlyAdds && !before.has(row));
      return [{ row, column: columns[field], text, target, mayCover }];
    }),
  );
}
