import type { docs_v1 } from '@googleapis/docs';
import type { BlockUnits } from '../../docs/block-units';
import { editLetterhead } from '../../docs/edit/edit-letterhead';
import { LETTERHEAD } from '../../docs/letterhead-lines';
import { looksOf } from '../../docs/looks';
import { readNow, type NowDocument } from '../../docs/read-now';
import { segmentsOf } from '../../docs/segments';
import type { NowItem } from '../../merge/items';
import { mergeReport } from '../../merge/merge-report';
import type { Report } from '../../report/tree';
import type { Version } from '../record';

/**
 * Whether the document holds what was intended rather than what was written before it: a batch is written whole or not at
 * all. What only one of the two says is looked for; where neither is found, by whether there would be anything to write.
 */
export function holdsPending(
  document: docs_v1.Schema$Document,
  prefix: string,
  versions: {
    readonly written: Pick<Version, 'blocks' | 'letterhead'>;
    readonly pending: Pick<Version, 'blocks' | 'letterhead'>;
  },
  report: Report,
): boolean {
  const [written, pending] = [versions.written.blocks, versions.pending.blocks];
  if (written === null || pending === null) return false;
  const lines = versions.written.letterhead ?? [];
  const [before, after] = [
    textsIn([...written, { key: LETTERHEAD, units: lines }]),
    textsIn([...pending, { key: LETTERHEAD, units: versions.pending.letterhead ?? [] }]),
  ];
  const now = readNow(document, prefix, new Set([...before, ...after]));
  const { items } = now;
  const standing = new Set([...standingTexts(items), ...textsOnPages(now)]);
  const count = (texts: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...texts].filter((text) => !others.has(text) && standing.has(text)).length;
  const [old, fresh] = [count(before, after), count(after, before)];
  if (old !== fresh) return fresh > old;
  const looks = looksOf(report);
  const reports = { written, now: items, next: pending, lookOf: (block: string) => looks.get(block) ?? null };
  const letterhead = editLetterhead(lines, now, report.letterhead);
  return mergeReport(reports).edits.length + letterhead.edits.length + letterhead.requests.length === 0;
}

function textsIn(blocks: readonly BlockUnits[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ units }) => units.map(({ text }) => text)));
}

function standingTexts(items: readonly NowItem[]): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) => {
      if (item.kind === 'other') return [];
      if (item.kind === 'text') return [item.text];
      return item.rows.map((cells) => cells.map(({ text }) => text).join('\t'));
    }),
  );
}

function textsOnPages({ content }: NowDocument): readonly string[] {
  return segmentsOf(content).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}
