/** A report that lives: edits by hand, changes of the workbook and updates in turn, and what has become of it. */
import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from '../../host/docs/document/assumptions';
import { flatTabs, tabTree } from '../../host/docs/document/tab-contents';
import { applyBatchUpdate } from '../../host/docs/requests/apply-batch';
import { stringAt } from '../../host/docs/wire/json';
import type { RawSheet } from '../../src/engine/contract/cell';
import { blockUnits, type BlockUnits } from '../../src/engine/docs/block-units';
import { looksOf } from '../../src/engine/docs/looks';
import { readNow } from '../../src/engine/docs/read-now';
import type { Choice } from '../../src/engine/merge/merge-plan';
import { matchReports } from '../../src/engine/merge/match-reports';
import type { Report } from '../../src/engine/report/tree';
import { viewDocument } from '../../host/docs/document/view-document';
import { randomOf, type Random } from '../random/random';
import { changedWorkbook } from './data-changes';
import { aHand, allText, editByHand, retypeShare, type Hand } from './person';
import { differenceOf, undoOnce } from './undo-once';
import { freshDocument, PREFIX, reportOf, updateOnce } from './update-once';

/** What came of a sequence. */
export interface Outcome {
  readonly hand: Hand;
  readonly updates: number;
  /** Signs in the words that a person had typed and that are still there. */
  readonly kept: number;
  /** Words that a person had typed and that an update took away. */
  readonly lost: readonly string[];
  /** Words that came or went in an update without being the workbook's. */
  readonly unknown: readonly string[];
  /** Paragraphs that still stand, and those of them that are known again when every named range is gone. */
  readonly standing: number;
  readonly found: number;
  /** Updates that wrote although they had just been made. */
  readonly restless: number;
  readonly conflicts: number;
  /** Updates that were taken back, and where the document was not as before then. */
  readonly undone: number;
  readonly notBack: readonly string[];
}

const ROUNDS = 2;

/** Runs the sequence of a seed, under what Google is assumed to do. */
export function runSequence(
  seed: number,
  sheets: readonly RawSheet[],
  assumptions: Partial<Assumptions> = {},
): Outcome {
  const random = randomOf(seed);
  const hand = aHand();
  let before = sheets;
  let report = reportOf(before, random.below(2));
  let document = freshDocument(report);
  const total = { updates: 0, standing: 0, found: 0, restless: 0, conflicts: 0, undone: 0 };
  const [lost, unknown, notBack]: [string[], string[], string[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round === 0) document = retypeShare(document, 0.3, { random, hand });
    document = editByHand(document, 28 + random.below(12), { random, hand, assumptions });
    const written = blockUnits(report);
    const known = foundWithoutRanges(document, written, report, hand);
    total.standing += known.standing;
    total.found += known.found;
    const after = changedWorkbook(before, random, 1 + random.below(6));
    const next = reportOf(after, random.below(2));
    const updated = updatedWithChoices({ document, written, next, random, hand, assumptions });
    total.conflicts += updated.conflicts;
    total.updates += 1;
    for (const word of hand.words)
      if (!allText(updated.document).includes(word)) lost.push(`${String(seed)}: ${word}`);
    unknown.push(...strangers(document, updated, written, next).map((word) => `${String(seed)}: ${word}`));
    const undone = undoOnce({ ...updated, before: document, after: updated.document }, assumptions);
    if (undone !== null) {
      total.undone += 1;
      const difference = differenceOf(undone, document);
      if (difference !== null) notBack.push(`${String(seed)}: ${difference}`);
    }
    const again = updateOnce(updated.document, blockUnits(next), next, { assumptions });
    if (again.requests.length > 0) total.restless += 1;
    [before, report, document] = [after, next, updated.document];
  }
  const kept = [...hand.words].reduce((sum, word) => sum + word.length, 0);
  return { ...total, hand, kept, lost, unknown, notBack };
}

interface Updating {
  readonly document: docs_v1.Schema$Document;
  readonly written: readonly BlockUnits[];
  readonly next: Report;
  readonly random: Random;
  readonly hand: Hand;
  readonly assumptions: Partial<Assumptions>;
}

/** Updates with a choice for each conflict; what the workbook is chosen for, the person gives up. */
function updatedWithChoices({ document, written, next, random, hand, assumptions }: Updating) {
  const { plan } = updateOnce(document, written, next, { assumptions });
  const choices: Record<string, Choice> = {};
  const givenUp: string[] = [];
  for (const { key, now } of plan.conflicts) {
    choices[key] = random.chance(0.5) ? 'mine' : 'workbook';
    if (choices[key] !== 'workbook') continue;
    givenUp.push(now);
    for (const word of hand.words) if (now.includes(word)) hand.words.delete(word);
  }
  const updated = updateOnce(document, written, next, { choices, assumptions });
  const { requests } = updated;
  return { document: updated.document, requests, conflicts: plan.conflicts.length, givenUp };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that an update put in and the workbook does not have, or took out and the add-on had not written. */
function strangers(
  before: docs_v1.Schema$Document,
  { document, givenUp }: { readonly document: docs_v1.Schema$Document; readonly givenUp: readonly string[] },
  written: readonly BlockUnits[],
  next: Report,
): readonly string[] {
  const textOf = (blocks: readonly BlockUnits[]) =>
    blocks.flatMap(({ units }) => units.map(({ text }) => text)).join('\n');
  const [was, is] = [new Set(wordsOf(allText(before))), new Set(wordsOf(allText(document)))];
  const ours = new Set(wordsOf([textOf(written), ...givenUp].join('\n')));
  const theirs = new Set(wordsOf(textOf(blockUnits(next))));
  return [
    ...[...is].filter((word) => !was.has(word) && !theirs.has(word)),
    ...[...was].filter((word) => !is.has(word) && !ours.has(word)),
  ];
}

/** How many paragraphs that still stand are known again when every named range is gone. What is true is known by what was typed. */
function foundWithoutRanges(
  document: docs_v1.Schema$Document,
  written: readonly BlockUnits[],
  report: Report,
  hand: Hand,
): { readonly standing: number; readonly found: number } {
  const bare = withoutRanges(document);
  const texts = new Set(written.flatMap(({ units }) => units.map(({ text }) => text)));
  const now = readNow(viewDocument(bare, { includeTabsContent: true }), PREFIX, texts);
  const looks = looksOf(report);
  const matched = matchReports({
    written,
    now: now.items,
    next: written,
    lookOf: (block) => looks.get(block) ?? null,
  });
  const places = new Map<string, number[]>();
  matched.written.forEach((item, at) => {
    if (item.kind === 'text') places.set(item.text, [...(places.get(item.text) ?? []), at]);
  });
  const home = (text: string, depth = 0): number | null => {
    const at = places.get(text);
    if (at !== undefined) return at.length === 1 ? (at[0] ?? null) : null;
    if (depth > 30) return null;
    for (const word of text.match(/Zq\d{5}x/g) ?? []) {
      const over = hand.typedOver.get(word);
      const found = over === undefined ? null : home(over, depth + 1);
      if (found !== null) return found;
    }
    return null;
  };
  const result = { standing: 0, found: 0 };
  now.items.forEach((item, place) => {
    const at = item.kind === 'text' ? home(item.text) : null;
    if (at === null) return;
    result.standing += 1;
    if (matched.found.get(at)?.now === place) result.found += 1;
  });
  return result;
}

/** The document without the named ranges of any tab. */
export function withoutRanges(document: docs_v1.Schema$Document): docs_v1.Schema$Document {
  const requests = flatTabs(tabTree(document)).flatMap(({ properties, content }) =>
    Object.keys((content['namedRanges'] as object | undefined) ?? {}).map((name) => ({
      deleteNamedRange: { name, tabsCriteria: { tabIds: [stringAt(properties, 'tabId')] } },
    })),
  );
  return requests.length === 0 ? document : applyBatchUpdate(document, requests).document;
}
