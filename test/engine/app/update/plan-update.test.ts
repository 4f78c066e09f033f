import { example as husby } from '../../../../examples/husby.workbook';
import { example as komplett } from '../../../../examples/komplett.workbook';
import { typeOver } from '../../../../host/docs/edit/edit-text';
import { viewDocument } from '../../../../host/docs/document/view-document';
import type { Present } from '../../../../src/engine/app/changed-since';
import { planUpdate } from '../../../../src/engine/app/update/plan-update';
import type { RawSheet } from '../../../../src/engine/contract/cell';
import { blockUnits } from '../../../../src/engine/docs/block-units';
import type { Report } from '../../../../src/engine/report/tree';
import { slutrapport } from '../../../../src/iop/definition';
import type { Workbook } from '../../../../src/iop/workbook';
import { aVersion } from '../../../builders/a-version';
import { aWorkbook } from '../../../builders/a-workbook';
import { rawSheets } from '../../../examples/cells';
import { randomOf } from '../../../random/random';
import { changedWorkbook } from '../../../updates/data-changes';
import { freshDocument, PREFIX } from '../../../updates/update-once';

function presentOf(workbook: Workbook, errors = 0): Present {
  return {
    draft: errors > 0,
    inputs: new Map([...slutrapport.entries.texts(workbook)].map(([key, { text }]) => [key, text])),
    phrasing: 'one',
    report: () => slutrapport.compose(workbook, { errors }),
  };
}

/** What plans the update of a document from one workbook to another. */
function sourcesOf(
  before: readonly RawSheet[],
  after: readonly RawSheet[],
  errors = [0, 0] as readonly number[],
) {
  const [was, now] = [before, after].map((sheets) => slutrapport.read(sheets).workbook) as [
    Workbook,
    Workbook,
  ];
  const [then, present] = [presentOf(was, errors[0]), presentOf(now, errors[1])];
  const report = then.report();
  return {
    version: aVersion({
      draft: then.draft,
      inputs: then.inputs,
      phrasing: then.phrasing,
      blocks: blockUnits(report),
    }),
    present,
    sections: slutrapport.sections(now),
    document: viewDocument(freshDocument(report), { includeTabsContent: true }),
    prefix: PREFIX,
    choices: {},
  };
}

const sheets = aWorkbook().sheets;

describe('planUpdate', () => {
  it('plans nothing when the workbook says what it said', () => {
    expect(planUpdate(sourcesOf(sheets, sheets))).toMatchObject({
      accounts: [],
      conflicts: [],
      notes: [],
      requests: [],
    });
  });

  it('says which entry a changed figure comes of, and what follows of it', () => {
    const after = aWorkbook().with('Budget', 'Utfall', 2, 455_000).sheets;
    const { accounts = [] } = planUpdate(sourcesOf(sheets, after)) ?? {};
    expect(accounts.length).toBeGreaterThan(0);
    const [entry] = accounts.flatMap(({ entries }) => entries);
    expect(accounts.filter(({ cause }) => cause === 'entry').flatMap(({ after: text }) => text)).toContain(
      '455\u00a0000',
    );
    expect(new Set(accounts.flatMap(({ entries }) => entries))).toEqual(new Set([entry]));
  });

  it('plans nothing without knowing what was written, or what the workbook said then', () => {
    const sources = sourcesOf(sheets, sheets);
    const { version } = sources;
    const firstForm = [{ key: 'a', units: [{ key: 'line-0', text: 'Ett' }] }];
    for (const change of [{ blocks: null }, { inputs: null }, { blocks: firstForm }])
      expect(planUpdate({ ...sources, version: { ...version, ...change } })).toBeNull();
  });

  it('stops when the report says something else although the workbook does not', () => {
    const sources = sourcesOf(sheets, sheets);
    const { report } = sources.present;
    const phrased = (): Report => ({
      ...report(),
      blocks: report().blocks.map((block) =>
        block.kind === 'paragraph' ? { ...block, runs: [...block.runs, { text: ' Med andra ord.' }] } : block,
      ),
    });
    const present = { ...sources.present, report: phrased };
    expect(() => planUpdate({ ...sources, present })).toThrow('has no cause in the workbook');
  });

  it('asks about a sentence that a person has changed too, until it is decided', () => {
    const after = aWorkbook().withKey('Ärende', 'Rubrik', 'En annan titel på rapporten').sheets;
    const sources = sourcesOf(sheets, after);
    const body = sources.document.tabs?.[0]?.documentTab?.body?.content ?? [];
    const title = body.find(({ paragraph }) => paragraph?.paragraphStyle?.namedStyleType === 'TITLE');
    const range = { startIndex: title?.startIndex ?? 0, endIndex: (title?.startIndex ?? 0) + 5 };
    const edited = typeOver(sources.document, range, 'Egna ord');
    const document = viewDocument(edited, { includeTabsContent: true });
    const planned = planUpdate({ ...sources, document });
    expect(planned?.conflicts).toMatchObject([
      { ref: { block: 'rubrik' }, next: 'En annan titel på rapporten' },
    ]);
    const key = planned?.conflicts[0]?.key ?? '';
    const decided = planUpdate({ ...sources, document, choices: { [key]: 'workbook' } });
    expect(decided?.conflicts).toEqual([]);
    expect(JSON.stringify(decided?.requests)).toContain('annan');
  });

  it.each(Array.from({ length: 6 }, (_, seed) => seed))('accounts for whatever changes (seed %i)', (seed) => {
    const random = randomOf(seed);
    const before = seed % 2 === 0 ? rawSheets(husby) : rawSheets(komplett);
    const after = changedWorkbook(before, random, 1 + random.below(8));
    expect(() => planUpdate(sourcesOf(before, after, [random.below(2), random.below(2)]))).not.toThrow();
  });
});
