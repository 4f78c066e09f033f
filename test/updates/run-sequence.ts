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
import { aHand, allText, editByHand, retypeShare, type EditKind, type Hand } from './person';
import { differenceOf, undoOnce } from './undo-once';
import { freshDocument, PREFIX, reportOf, updateOnce } from './update-once';

/** What came of a sequence: plain JSON. */
export interface Outcome {
  /** How often each kind of edit was done. */
  readonly done: Readonly<Partial<Record<EditKind, number>>>;
  readonly updates: number;
  /** Characters of the words that a person had typed and that are still there. */
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

/** How often a report is edited and updated. */
export const ROUNDS = 2;

/** A person at work, in a round of a sequence: in two sequences of three 30 % of the paragraphs are retyped at first. */
export function edited(
  document: docs_v1.Schema$Document,
  { seed, round }: { readonly seed: number; readonly round: number },
  person: Parameters<typeof editByHand>[2],
): docs_v1.Schema$Document {
  const retyped = round === 0 && seed % 3 > 0 ? retypeShare(document, 0.3, person) : document;
  return editByHand(retyped, 12 + person.random.below(5), person);
}

/** The words that should stand in the document and do not. */
export function lostWords(hand: Hand, document: docs_v1.Schema$Document): readonly string[] {
  const text = allText(document);
  return [...hand.words].filter((word) => !text.includes(word));
}

/** Choices for conflicts by their keys; what the workbook is chosen for, the person gives up. */
export function choicesFor(
  conflicts: readonly { readonly key: string; readonly now: string }[],
  random: Random,
  hand: Hand,
): { readonly choices: Readonly<Record<string, Choice>>; readonly givenUp: readonly string[] } {
  const choices = conflicts.map(({ key, now }) => ({
    key,
    now,
    choice: random.chance(0.5) ? ('mine' as const) : ('workbook' as const),
  }));
  const givenUp = choices.flatMap(({ now, choice }) => (choice === 'workbook' ? [now] : []));
  for (const word of hand.words) if (givenUp.some((text) => text.includes(word))) hand.words.delete(word);
  return {
    choices: Object.fromEntries(choices.map(({ key, choice }) => [key, choice])),
    givenUp,
  };
}

/** What a person has done and what is kept of it. */
export function handOutcome({ done, words }: Hand): Pick<Outcome, 'done' | 'kept'> {
  const kept = [...words].reduce((sum, word) => sum + word.length, 0);
  return { done: Object.fromEntries(done), kept };
}

/** Runs the sequence of a seed, under what Google is assumed to do. */
export function runSequence(
  seed: number,
  sheets: readonly RawSheet[],
  assumptions: Partial<Assumptions> = {},
): Outcome {
  const random = randomOf(seed);
  const hand = aHand();
  let before = sheets;
  let { report, document } = firstReport(sheets, random.below(2));
  const total = { updates: 0, standing: 0, found: 0, restless: 0, conflicts: 0, undone: 0 };
  const [lost, unknown, notBack]: [string[], string[], string[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    document = edited(document, { seed, round }, { random, hand, assumptions });
    const written = blockUnits(report);
    const known = foundWithoutRanges(document, written, report, hand);
    total.standing += known.standing;
    total.found += known.found;
    const after = changedWorkbook(before, random, 1 + random.below(6));
    const next = reportOf(after, random.below(2));
    const updated = updatedWithChoices({ document, written, next, random, hand, assumptions });
    total.conflicts += updated.conflicts;
    total.updates += 1;
    lost.push(...lostWords(hand, updated.document).map((word) => `${String(seed)}: ${word}`));
    unknown.push(...strangers(document, updated, written, next).map((word) => `${String(seed)}: ${word}`));
    const made = { ...updated, before: document, after: updated.document };
    const undone = random.chance(0.5) ? undoOnce(made, assumptions) : null;
    if (undone !== null) {
      total.undone += 1;
      const difference = differenceOf(undone, document);
      if (difference !== null) notBack.push(`${String(seed)}: ${difference}`);
    }
    const again = updateOnce(updated.document, blockUnits(next), next, { assumptions });
    if (again.requests.length > 0) total.restless += 1;
    [before, report, document] = [after, next, updated.document];
  }
  return { ...total, ...handOutcome(hand), lost, unknown, notBack };
}

const firstReports = new Map<readonly RawSheet[], Map<number, ReturnType<typeof reportIn>>>();

/** The report of a workbook and a document with it, which many sequences begin with. */
function firstReport(sheets: readonly RawSheet[], errors: number): ReturnType<typeof reportIn> {
  const known = firstReports.get(sheets) ?? new Map<number, ReturnType<typeof reportIn>>();
  firstReports.set(sheets, known);
  const first = known.get(errors) ?? reportIn(reportOf(sheets, errors));
  known.set(errors, first);
  return first;
}

function reportIn(report: Report): { readonly report: Report; readonly document: docs_v1.Schema$Document } {
  return { report, document: freshDocument(report) };
}

interface Updating {
  readonly document: docs_v1.Schema$Document;
  readonly written: readonly BlockUnits[];
  readonly next: Report;
  readonly random: Random;
  readonly hand: Hand;
  readonly assumptions: Partial<Assumptions>;
}

/** Updates with a choice for each conflict. */
function updatedWithChoices({ document, written, next, random, hand, assumptions }: Updating) {
  const first = updateOnce(document, written, next, { assumptions });
  const { conflicts } = first.plan;
  const { choices, givenUp } = choicesFor(conflicts, random, hand);
  const updated =
    givenUp.length === 0 ? first : updateOnce(document, written, next, { choices, assumptions });
  return {
    document: updated.document,
    requests: updated.requests,
    conflicts: conflicts.length,
    givenUp,
  };
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
