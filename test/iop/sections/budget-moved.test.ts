/** A document in which the tables of every year's posts stand in the section, as they did before there was one of all years. */
import type { docs_v1 } from '@googleapis/docs';
import { typeText } from '../../../host/docs/edit/edit-text';
import { viewDocument } from '../../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../../host/docs/requests/apply-batch';
import { blockUnits } from '../../../src/engine/docs/block-units';
import { checkBatch } from '../../../src/engine/docs/edit/check-batch';
import { writeEdits } from '../../../src/engine/docs/edit/write-edits';
import { looksOf } from '../../../src/engine/docs/looks';
import { readNow } from '../../../src/engine/docs/read-now';
import { writeReport } from '../../../src/engine/docs/write-report';
import { mergeReport } from '../../../src/engine/merge/merge-report';
import type { Report } from '../../../src/engine/report/tree';
import { composeReport } from '../../../src/iop/compose-report';
import { aWorkbook } from '../../builders/a-workbook';
import { indexOf, paragraphsOf } from '../../builders/on-an-update';
import { aDocument, PREFIX } from '../../engine/docs/apply-and-read-back';

const report = composeReport(aWorkbook().read().workbook, { errors: 0 });

/** The report with its budget as it was: the posts of each year after the heading Budget, and no table of all years. */
function asBefore({ blocks, ...rest }: Report): Report {
  const tables = blocks.filter(({ key }) => /^tidsplan-och-budget\.budget\.\d+$/.test(key));
  const others = blocks.filter((block) => !tables.includes(block) && !block.key.includes('.poster'));
  return {
    ...rest,
    blocks: others.flatMap((block) => (block.key === 'tidsplan-och-budget.budget-per-ar' ? tables : [block])),
  };
}

function updated(document: docs_v1.Schema$Document, from: Report, to: Report) {
  const now = readNow(viewDocument(document, { includeTabsContent: true }), PREFIX, new Set());
  const looks = looksOf(to);
  const written = blockUnits(from);
  const plan = mergeReport({
    written,
    now: now.items,
    next: blockUnits(to),
    lookOf: (block) => looks.get(block) ?? null,
  });
  const requests = writeEdits(now, plan, to, PREFIX);
  checkBatch({ now, plan, written, requests });
  return { plan, document: applyBatchUpdate(document, requests).document };
}

const BUDGET = [
  'Budget',
  'Budget och utfall per år, kronor',
  'Uppfyllnad av parternas åtaganden',
  'Budget per post',
  'Budget och utfall 2022, kronor',
  'Budget och utfall 2023, kronor',
  'Budget och utfall 2024, kronor',
];

describe('a document with the posts of each year in the section', () => {
  const before = asBefore(report);
  const shell = aDocument(['{{Rapport}}', '']);
  const { document: written } = applyBatchUpdate(shell, writeReport(shell, before, PREFIX));
  const linesOf = (document: docs_v1.Schema$Document) => paragraphsOf(document).map(({ text }) => text);

  it('gets the table of all years, and the others last', () => {
    const { document } = updated(written, before, report);
    expect(linesOf(document).filter((line) => BUDGET.includes(line))).toEqual(BUDGET);
  });

  it('keeps a table that a person has written in where it stands, the others beside it, and asks nothing', () => {
    const at = indexOf(written, 'Ideella timmar, värderade') + 'Ideella timmar'.length;
    const { plan, document } = updated(typeText(written, { index: at }, ' (egna)'), before, report);
    const lines = linesOf(document);
    expect(lines.filter((line) => BUDGET.includes(line))).toEqual([
      'Budget',
      'Budget och utfall per år, kronor',
      'Budget per post',
      'Budget och utfall 2022, kronor',
      'Budget och utfall 2023, kronor',
      'Budget och utfall 2024, kronor',
      'Uppfyllnad av parternas åtaganden',
    ]);
    expect(lines.some((line) => line.includes('Ideella timmar (egna), värderade'))).toBe(true);
    expect(plan.conflicts).toEqual([]);
  });
});
