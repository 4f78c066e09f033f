import type { docs_v1 } from '@googleapis/docs';
import { blockUnits } from '../../docs/block-units';
import { looksOf } from '../../docs/looks';
import { readNow } from '../../docs/read-now';
import type { Block, Report, Run } from '../../report/tree';
import { refusalOf, type Ports } from '../ports';
import { templateOf, type ReportRecord, type Version, type Written } from '../record';
import { carryOver, unitId, type CarryOver, type OwnParagraph } from './carry-over';

/** What became of what people had written in the document that another one, of another template, takes the place of. */
export interface CarriedText extends Pick<CarryOver, 'conflicts' | 'tables' | 'objects' | 'isTextAround'> {
  /** False when it is not known what people had written: nothing is taken along then. */
  readonly isRead: boolean;
  /** How many texts of people's the new document has, those that they have removed included. */
  readonly texts: number;
}

/** A report to be written in a new document, and what it has of people's; null where none of it was looked for. */
export interface ReportToWrite {
  readonly report: Report;
  readonly carried: CarriedText | null;
}

const UNREAD: CarriedText = {
  isRead: false,
  texts: 0,
  conflicts: 0,
  tables: 0,
  objects: 0,
  isTextAround: false,
};

/**
 * The report for a document of a template with this digest (null for the add-on's own): where the version before stands in
 * another template, with what people have written there. Of the same template the report is begun over.
 */
export function reportForTemplate(
  { documents }: Pick<Ports, 'documents'>,
  { record, before, prefix }: { record: ReportRecord; before: Version<Written> | undefined; prefix: string },
  report: Report,
  digest: string | null,
): ReportToWrite {
  if (before === undefined) return { report, carried: null };
  const earlier = templateOf(record, before.document.id);
  if (earlier === digest) return { report, carried: null };
  const document = before.blocks === null ? null : readOrNull(documents, before.document.id);
  if (document === null || before.blocks === null) return { report, carried: UNREAD };
  const looks = looksOf(report);
  const texts = new Set(before.blocks.flatMap(({ units }) => units.map(({ text }) => text)));
  const carry = carryOver(
    {
      written: before.blocks,
      now: readNow(document, prefix, texts).items,
      next: blockUnits(report),
      lookOf: (block) => looks.get(block) ?? null,
    },
    earlier === null,
  );
  const { conflicts, tables, objects, isTextAround } = carry;
  const count = carry.texts.size + carry.own.length;
  return {
    report: carriedReport(report, carry),
    carried: { isRead: true, texts: count, conflicts, tables, objects, isTextAround },
  };
}

/** The document; null when this person cannot reach it, or Google has given up showing it. */
function readOrNull(documents: Ports['documents'], id: string): docs_v1.Schema$Document | null {
  let document: docs_v1.Schema$Document | null = null;
  const refusal = refusalOf(() => {
    document = documents.read(id);
  });
  if (refusal !== null && refusal.kind !== 'not-found' && refusal.code !== 500) throw refusal;
  return document;
}

/** The report with what people have written: in a document it stands as if they had written it there. */
function carriedReport(report: Report, { texts, own }: CarryOver): Report {
  const added = own.map((one, at) => ({ after: one.after, block: ownBlock(one, at) }));
  const behind = (after: string | null) =>
    added.filter((one) => one.after === after).map(({ block }) => block);
  const blocks = report.blocks.flatMap((block) => [...carried(block, texts), ...behind(block.key)]);
  return { ...report, blocks: [...behind(null), ...blocks] };
}

function ownBlock({ text, look }: OwnParagraph, at: number): Block {
  const key = `own-text.${String(at + 1)}`;
  const level = /^HEADING_(\d)$/.exec(look)?.[1];
  if (level !== undefined) return { kind: 'heading', key, level: level === '1' ? 1 : 2, text };
  return { kind: 'paragraph', key, runs: [{ text }] };
}

/** The block with its units as they are to be; none when all of it is removed. */
function carried(block: Block, texts: CarryOver['texts']): readonly Block[] {
  const of = (unit: string) => texts.get(unitId(block.key, unit));
  const runs = (text: string): readonly Run[] => [{ text }];
  switch (block.kind) {
    case 'list': {
      const items = kept(block.items, of, (item, text) => ({ ...item, runs: runs(text) }));
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'signature': {
      const lines = kept(block.lines, of, (line, text) => ({ ...line, text }));
      return lines.length === 0 ? [] : [{ ...block, lines }];
    }
    case 'table':
      return of('table') === null ? [] : [{ ...block, caption: of('caption') ?? block.caption }];
    case 'paragraph': {
      const text = of('text');
      return text === null ? [] : [text === undefined ? block : { ...block, runs: runs(text) }];
    }
    case 'draft-mark':
    case 'title':
    case 'subtitle':
    case 'heading': {
      const text = of('text');
      return text === null ? [] : [text === undefined ? block : { ...block, text }];
    }
  }
}

function kept<T extends { readonly key: string }>(
  parts: readonly T[],
  textOf: (unit: string) => string | null | undefined,
  change: (part: T, text: string) => T,
): readonly T[] {
  return parts.flatMap((part) => {
    const text = textOf(part.key);
    return text === null ? [] : [text === undefined ? part : change(part, text)];
  });
}
