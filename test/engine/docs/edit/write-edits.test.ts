import type { docs_v1 } from '@googleapis/docs';
import { addTab, addComment } from '../../../../host/docs/edit/insert-elements';
import { findAndReplace, restyleText, typeText } from '../../../../host/docs/edit/edit-text';
import { viewDocument } from '../../../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { blockUnits } from '../../../../src/engine/docs/block-units';
import { checkBatch } from '../../../../src/engine/docs/edit/check-batch';
import { writeEdits } from '../../../../src/engine/docs/edit/write-edits';
import { looksOf } from '../../../../src/engine/docs/looks';
import { readNow } from '../../../../src/engine/docs/read-now';
import { writeReport } from '../../../../src/engine/docs/write-report';
import { mergeReport } from '../../../../src/engine/merge/merge-report';
import type { Block, Report } from '../../../../src/engine/report/tree';
import { aDocument, aReport, PREFIX } from '../apply-and-read-back';
import { aParagraph, everyKind, table } from '../sample-blocks';

const withFigure = (figure: string): readonly Block[] => [
  aParagraph('ett', 'Ett stycke.'),
  aParagraph('utfall', `Utfallet blev ${figure} kronor. Alla kom.`),
  table,
  aParagraph('efter', 'Efter tabellen.'),
];
const was = aReport(withFigure('412 000'));
const next = aReport(withFigure('418 500'));

function written(report: Report): docs_v1.Schema$Document {
  const shell = aDocument(['{{Rapport}}', '']);
  return applyBatchUpdate(shell, writeReport(shell, report, PREFIX)).document;
}

/** What updates a document from one report to another. */
function updateOf(document: docs_v1.Schema$Document, from: Report, to: Report) {
  const now = readNow(viewDocument(document, { includeTabsContent: true }), PREFIX, new Set());
  const looks = looksOf(to);
  const plan = mergeReport({
    written: blockUnits(from),
    now: now.items,
    next: blockUnits(to),
    lookOf: (block) => looks.get(block) ?? null,
  });
  const requests = writeEdits(now, plan, to, PREFIX);
  return { now, plan, written: blockUnits(from), requests };
}

function runsOf(document: docs_v1.Schema$Document, text: string): docs_v1.Schema$TextRun[] {
  const content = viewDocument(document, { includeTabsContent: true }).tabs?.flatMap(
    ({ documentTab }) => documentTab?.body?.content ?? [],
  );
  return (content ?? []).flatMap(({ paragraph }) =>
    (paragraph?.elements ?? []).flatMap(({ textRun }) =>
      textRun?.content?.includes(text) === true ? [textRun] : [],
    ),
  );
}

describe('writeEdits', () => {
  it('sends nothing when nothing has changed', () => {
    expect(updateOf(written(was), was, was).requests).toEqual([]);
  });

  it('changes a figure by at most six requests, all of them on its span or the name of its block', () => {
    const document = written(was);
    const { requests, now } = updateOf(document, was, next);
    const item = now.places[now.items.findIndex((each) => 'text' in each && each.text.includes('412'))];
    const start = item?.start ?? 0;
    expect(requests).toEqual([
      { insertText: { location: { index: start + 15, tabId: 't.0' }, text: '418 500' } },
      { deleteContentRange: { range: { startIndex: start + 22, endIndex: start + 28, tabId: 't.0' } } },
      { deleteContentRange: { range: { startIndex: start + 14, endIndex: start + 15, tabId: 't.0' } } },
      { deleteNamedRange: { namedRangeId: now.ranges.find(({ key }) => key === 'utfall')?.id } },
      {
        createNamedRange: {
          name: `${PREFIX}.utfall`,
          range: { startIndex: start, endIndex: item?.end, tabId: 't.0' },
        },
      },
    ]);
  });

  it('writes in the report’s own tab when another has been put before it', () => {
    const document = addTab(written(was), 'Först', 0);
    const { requests } = updateOf(document, was, next);
    const updated = applyBatchUpdate(document, requests).document;
    expect(runsOf(updated, '418 500')).toHaveLength(1);
  });

  it('gives a new figure the style that a person has given the old one', () => {
    const { now } = updateOf(written(was), was, next);
    const { start = 0 } =
      now.places[now.items.findIndex((each) => 'text' in each && each.text.includes('412'))] ?? {};
    const range = { startIndex: start + 14, endIndex: start + 21 };
    const document = restyleText(written(was), range, { italic: true });
    const updated = applyBatchUpdate(document, updateOf(document, was, next).requests).document;
    expect(runsOf(updated, '418 500').map(({ content, textStyle }) => [content, textStyle?.italic])).toEqual([
      ['418 500', true],
    ]);
  });

  it('keeps the place of a comment on what it replaces', () => {
    const { now } = updateOf(written(was), was, next);
    const { start = 0 } =
      now.places[now.items.findIndex((each) => 'text' in each && each.text.includes('412'))] ?? {};
    const document = addComment(
      written(was),
      { startIndex: start + 14, endIndex: start + 21 },
      'Stämmer det?',
    );
    const updated = applyBatchUpdate(document, updateOf(document, was, next).requests).document;
    const view = viewDocument(updated, {
      includeTabsContent: true,
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
      commentsViewMode: 'COMMENTS_VIEW_MODE_INCLUDED',
    });
    expect(JSON.stringify(view)).toContain(
      `"startIndex":${String(start + 14)},"endIndex":${String(start + 21)}`,
    );
  });

  it('writes every kind of block where there was none, and takes them away again', () => {
    const [few, all] = [aReport(everyKind.slice(1, 3)), aReport(everyKind)];
    const document = written(few);
    const grown = applyBatchUpdate(document, updateOf(document, few, all).requests).document;
    expect(updateOf(grown, all, all).requests).toEqual([]);
    const shrunk = applyBatchUpdate(grown, updateOf(grown, all, few).requests).document;
    expect(updateOf(shrunk, few, few).requests).toEqual([]);
  });
});

describe('checkBatch', () => {
  it('lets a batch pass that takes out only what was written', () => {
    expect(() => {
      checkBatch(updateOf(written(was), was, next));
    }).not.toThrow();
  });

  it('lets a table go whose caption a person has put otherwise, with the next caption, whose table a person has filled in', () => {
    const tables = [
      { ...table, key: 'a', caption: 'Lokaler per år' },
      { ...table, key: 'b', caption: 'Lokaler per månad' },
    ];
    const from = aReport([aParagraph('ett'), ...tables, aParagraph('efter')]);
    const document = written(from);
    const retyped = findAndReplace(document, 'Lokaler per år', 'Lokalerna');
    const [, second] = (retyped.body?.content ?? []).filter((each) => each.table !== undefined);
    const cell = second?.table?.tableRows?.[1]?.tableCells?.[2]?.content?.[0]?.startIndex ?? 0;
    const filled = typeText(retyped, { index: cell }, 'eget');
    const update = updateOf(filled, from, aReport([aParagraph('ett'), aParagraph('efter')]));
    expect(() => {
      checkBatch(update);
    }).not.toThrow();
  });

  it('stops a batch when what stands there is not what is known to have been written', () => {
    const batch = updateOf(written(was), was, next);
    expect(() => {
      checkBatch({ ...batch, written: blockUnits(next) });
    }).toThrow('is not what was written');
  });

  it('stops a batch with a deletion that nothing accounts for', () => {
    const batch = updateOf(written(was), was, next);
    const stray = { deleteContentRange: { range: { startIndex: 2, endIndex: 4 } } };
    expect(() => {
      checkBatch({ ...batch, requests: [...batch.requests, stray] });
    }).toThrow('the sign at 2 would be taken out');
  });

  it('stops a batch with a request that an update has no use for', () => {
    const batch = updateOf(written(was), was, next);
    expect(() => {
      checkBatch({ ...batch, requests: [{ replaceAllText: {} }] });
    }).toThrow('replaceAllText');
  });
});
