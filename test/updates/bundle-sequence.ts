/** A report that lives, in the built add-on: what an officer clicks, between edits by hand and changes of the workbook. */
import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from '../../host/docs/document/assumptions';
import type { Host } from '../../host/host';
import type { UpdateList } from '../../src/engine/app/update/update-answers';
import type { RawSheet } from '../../src/engine/contract/cell';
import { generated, hostOf } from '../builders/on-the-host';
import { changeWorkbook, readUpdate, update } from '../builders/on-an-update';
import { randomOf } from '../random/random';
import { changedWorkbook } from './data-changes';
import { aHand } from './person';
import { choicesFor, edited, handOutcome, lostWords, ROUNDS, type Outcome } from './run-sequence';
import { differenceOf } from './undo-once';

/** Runs the sequence of a seed with the add-on's own commands, under what Google is assumed to do. */
export function runBundleSequence(
  seed: number,
  sheets: readonly RawSheet[],
  assumptions: Partial<Assumptions> = {},
): Outcome {
  const random = randomOf(seed);
  const hand = aHand();
  const host = hostOf(sheets, { assumptions });
  const { id } = generated(host).document;
  const total = { updates: 0, standing: 0, found: 0, restless: 0, conflicts: 0, undone: 0 };
  const [lost, notBack]: [string[], string[]] = [[], []];
  let book = sheets;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = edited(documentOf(host, id), { seed, round }, { random, hand, assumptions });
    host.editDocument(id, before);
    book = changedWorkbook(book, random, 1 + random.below(6));
    changeWorkbook(host, book);
    const list = listOf(host);
    if (list === null) continue;
    const conflicts = conflictsIn(list);
    const { choices } = choicesFor(conflicts, random, hand);
    const write = (shown: string) => {
      const answer = update(host, shown, choices);
      if (!answer.ok) throw new Error(answer.reason.message);
      if (answer.kind !== 'updated') throw new Error(`not updated: ${answer.kind}`);
      lost.push(...lostWords(hand, documentOf(host, id)).map((word) => `${String(seed)}: ${word}`));
      return answer;
    };
    total.conflicts += conflicts.length;
    total.updates += 1;
    if (write(list.shown).canUndo) {
      const undone = host.call('undoUpdate') as unknown as { readonly ok: boolean };
      if (!undone.ok) throw new Error(`not taken back: ${JSON.stringify(undone)}`);
      total.undone += 1;
      const difference = differenceOf(documentOf(host, id), before);
      if (difference !== null) notBack.push(`${String(seed)}: ${difference}`);
      write(listOf(host)?.shown ?? '');
    }
    const again = readUpdate(host);
    if (!again.ok || again.kind !== 'current') total.restless += 1;
  }
  return { ...total, ...handOutcome(hand), lost, unknown: [], notBack };
}

/** What an update would do; null when nothing. */
function listOf(host: Host): UpdateList | null {
  const answer = readUpdate(host);
  if (!answer.ok) throw new Error(answer.reason.message);
  if (answer.kind === 'unknown') throw new Error('it is not known what was written');
  if (answer.kind === 'suggested') throw new Error('suggestions of the add-on wait that nobody asked for');
  return answer.kind === 'current' ? null : answer;
}

/** What has to be decided, each with the text that stands in the document. */
function conflictsIn({ sections }: UpdateList) {
  return sections
    .flatMap(({ conflicts }) => conflicts)
    .map(({ key, mine }) => ({ key, now: mine.map(({ text }) => text).join('') }));
}

function documentOf(host: Host, id: string): docs_v1.Schema$Document {
  const document = host.document(id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return document;
}
