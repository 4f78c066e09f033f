import type { docs_v1 } from '@googleapis/docs';
import type { BlockUnits, Unit } from '../../docs/block-units';
import { looksOf } from '../../docs/looks';
import { LETTERHEAD } from '../../docs/letterhead-lines';
import { readNow } from '../../docs/read-now';
import { segmentsOf } from '../../docs/segments';
import { isPartly } from '../../merge/is-partly';
import type { Conflict, UnitRef } from '../../merge/merge-plan';
import { mergeReport } from '../../merge/merge-report';
import { suggestionIds } from '../../values/is-suggested';
import type { EntryTexts } from '../entry-changes';
import type { Refusal } from '../failure';
import type { Ports } from '../ports';
import { nextNumber, withVersion, type Version, type Written } from '../record';
import type { ReportDefinition } from '../report-definition';
import { registerVersion } from '../write-version';
import { forgetSuggested, keepSuggested, readSuggested, type SuggestedUpdate } from './kept-suggestions';
import { openUpdate, readDocument, type OpenedUpdate, type ReadUpdateCode } from './open-update';
import type { UpdateSuggested } from './update-answers';

/** Names a unit, or a cell of it, among what is suggested. */
export function refKey({ block, unit, column = '' }: UnitRef): string {
  return [block, unit, column].join('|');
}

/**
 * Opens the report for an update once all that the add-on has suggested in its document is decided: what was accepted counts as
 * written, what was not is as it was. As long as anything waits, it answers that. Throws ServiceError when a service refuses.
 */
export function openSettled<Workbook>(
  ports: Ports,
  definition: ReportDefinition<Workbook>,
): OpenedUpdate<Workbook> | UpdateSuggested | Refusal<ReadUpdateCode> {
  const opened = openUpdate(ports, definition);
  if ('ok' in opened) return opened;
  const { prefix } = definition;
  const { n, document: ref } = opened.standing.written;
  const suggested = readSuggested(ports.packing, opened.kept, prefix, ref.id);
  if (suggested === null) return opened;
  if (suggested.from !== n) {
    forgetSuggested(ports, prefix, ref.id);
    return opened;
  }
  const document = readDocument(ports, ref.id);
  if ('ok' in document) return document;
  const own = ownIds(document, suggested);
  if (own.length > 0) {
    if (suggested.own === null) keepSuggested(ports, prefix, { ...suggested, own });
    return { ok: true, kind: 'suggested', document: ref, count: own.length, isNew: false };
  }
  const { version, left } = settle(ports, prefix, opened, document, suggested);
  const rejected = suggested.own === null ? 0 : left;
  if (version === null) return { ...opened, rejected };
  const record = withVersion(opened.record, version);
  return { ...opened, record, standing: { written: version, pending: null }, rejected };
}

/** The add-on's own suggestions that wait in the document; where they are not known, those that are new there. */
export function ownIds(
  document: docs_v1.Schema$Document,
  { own, others }: Pick<SuggestedUpdate, 'own' | 'others'>,
): readonly string[] {
  return suggestionIds(document).filter((id) => own?.includes(id) ?? !others.includes(id));
}

/**
 * Keeps what came of suggestions of which none waits. `left` is how many changes the document does not have; the version is
 * null when it has none.
 */
export function settle<Workbook>(
  ports: Ports,
  prefix: string,
  { record, standing, present, keeper }: OpenedUpdate<Workbook>,
  document: docs_v1.Schema$Document,
  suggested: SuggestedUpdate,
): { readonly version: Version<Written> | null; readonly left: number } {
  const { version, refs, choices } = suggested;
  const { written } = standing;
  const [was, next] = [written.blocks ?? [], version.blocks ?? []];
  const texts = new Set([...was, ...next].flatMap(({ units }) => units.map(({ text }) => text)));
  const now = readNow(document, prefix, texts);
  const looks = looksOf(present.report());
  const merged = mergeReport(
    { written: was, now: now.items, next, lookOf: (block) => looks.get(block) ?? null },
    choices,
  );
  const lines = new Set(
    segmentsOf(now.content).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
  const lineBefore = ({ key }: Unit) => written.letterhead?.find((line) => line.key === key);
  const isLeft = (line: Unit): boolean => {
    const { text = '' } = lineBefore(line) ?? {};
    return text !== line.text && lines.has(text) && !(line.text !== '' && lines.has(line.text));
  };
  const { letterhead = [] } = version;
  const frozen = merged.notes.filter(({ kind }) => kind === 'frozen');
  const left = new Set(
    [
      ...[...merged.changes, ...merged.conflicts, ...frozen].filter(({ ref }) => refs.includes(refKey(ref))),
      ...letterhead.filter(isLeft).map(({ key: unit }) => ({ ref: { block: LETTERHEAD, unit } })),
    ].map(({ ref }) => refKey(ref)),
  );
  const refused = refs.filter((ref) => left.has(ref)).length;
  let found: Version<Written> | null = null;
  if (refused < refs.length) {
    const isWhole = left.size === 0;
    found = registerVersion({ documents: ports.documents, record: keeper, leaves: () => undefined }, record, {
      ...version,
      n: nextNumber(record),
      at: ports.clock.now(),
      inputs: isWhole ? version.inputs : partlyOf(written.inputs, version.inputs),
      blocks: isWhole ? next : next.map((block) => partlyAccepted(block, was, left, merged.conflicts)),
      ...(version.letterhead !== undefined && {
        letterhead: letterhead.map((line) => (isLeft(line) ? (lineBefore(line) ?? line) : line)),
      }),
    });
  }
  forgetSuggested(ports, prefix, version.document.id);
  return { version: found, left: refused };
}

/** The block with what was written before in place of what is left: as far as it was not accepted. */
function partlyAccepted(
  { key: block, units }: BlockUnits,
  was: readonly BlockUnits[],
  left: ReadonlySet<string>,
  conflicts: readonly Conflict[],
): BlockUnits {
  const before = was.find(({ key }) => key === block)?.units ?? [];
  const settled = <T extends { readonly text: string }>(next: T, old: T | undefined, ref: UnitRef): T => {
    const key = refKey(ref);
    if (old === undefined || !left.has(key)) return next;
    const partly = conflicts.filter((conflict) => refKey(conflict.ref) === key && isPartly(conflict));
    return {
      ...old,
      text: partly.reduce((text, { written, now }) => text.replace(written, () => now), old.text),
    };
  };
  return {
    key: block,
    units: units.map((unit): Unit => {
      const old = before.find(({ key }) => key === unit.key);
      const ref = { block, unit: unit.key };
      if (unit.cells === undefined) return settled(unit, old, ref);
      const cells = unit.cells.map((cell) =>
        settled(
          cell,
          old?.cells?.find(({ column }) => column === cell.column),
          { ...ref, column: cell.column },
        ),
      );
      return { ...unit, cells, text: cells.map(({ text }) => text).join('\t') };
    }),
  };
}

/** What the workbook said, with nothing as what entries said that differ: so they are a cause of any change that is left. */
function partlyOf(before: EntryTexts | null, after: EntryTexts | null): EntryTexts | null {
  if (before === null || after === null) return null;
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return new Map(keys.map((key) => [key, before.get(key) === after.get(key) ? (before.get(key) ?? '') : '']));
}
