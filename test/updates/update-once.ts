import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from '../../host/docs/document/assumptions';
import { viewDocument } from '../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../host/docs/requests/apply-batch';
import type { RawSheet } from '../../src/engine/contract/cell';
import { blockUnits, type BlockUnits } from '../../src/engine/docs/block-units';
import { looksOf } from '../../src/engine/docs/looks';
import { checkBatch } from '../../src/engine/docs/edit/check-batch';
import { writeEdits } from '../../src/engine/docs/edit/write-edits';
import { readNow, type NowDocument } from '../../src/engine/docs/read-now';
import { writeReport } from '../../src/engine/docs/write-report';
import type { Choices } from '../../src/engine/merge/conflicts';
import type { MergePlan } from '../../src/engine/merge/merge-plan';
import { mergeReport } from '../../src/engine/merge/merge-report';
import type { Report } from '../../src/engine/report/tree';
import { composeReport } from '../../src/iop/compose-report';
import { readWorkbook } from '../../src/iop/read-workbook';
import { aDocument } from '../engine/docs/apply-and-read-back';

export const PREFIX = 'slutrapport';

/** The report of a workbook, as if it had no errors or as a draft. */
export function reportOf(sheets: readonly RawSheet[], errors = 0): Report {
  return composeReport(readWorkbook(sheets).workbook, { errors });
}

/** A document that the report has just been written in. */
export function freshDocument(report: Report): docs_v1.Schema$Document {
  const shell = aDocument(['Före', '{{Rapport}}', 'Efter']);
  return applyBatchUpdate(shell, writeReport(shell, report, PREFIX)).document;
}

/** An update of a document, and what it was made of. */
export interface Updated {
  readonly document: docs_v1.Schema$Document;
  readonly now: NowDocument;
  readonly plan: MergePlan;
  readonly requests: readonly docs_v1.Schema$Request[];
}

/** Updates a document as the add-on does. */
export function updateOnce(
  document: docs_v1.Schema$Document,
  written: readonly BlockUnits[],
  report: Report,
  { choices = {}, assumptions = {} }: { choices?: Choices; assumptions?: Partial<Assumptions> } = {},
): Updated {
  const texts = new Set(written.flatMap(({ units }) => units.map(({ text }) => text)));
  const now = readNow(viewDocument(document, { includeTabsContent: true }), PREFIX, texts);
  const looks = looksOf(report);
  const next = blockUnits(report);
  const plan = mergeReport(
    { written, now: now.items, next, lookOf: (block) => looks.get(block) ?? null },
    choices,
  );
  const requests = writeEdits(now, plan, report, PREFIX);
  checkBatch({ now, plan, written, requests });
  if (requests.length === 0) return { document, now, plan, requests };
  return { document: applyBatchUpdate(document, requests, { assumptions }).document, now, plan, requests };
}
