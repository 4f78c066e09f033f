import type { docs_v1 } from '@googleapis/docs';
import fc from '../../seeded-fast-check';
import { importDocx } from '../../../host/docs/import/import-docx';
import { buildShell } from '../../../shell/build-shell';
import { contentOf, writeReport } from '../../../src/engine/docs/write-report';
import type { Block, TableRow } from '../../../src/engine/report/tree';
import { aDocument, applyAndReadBack, PREFIX, aReport, asRead, lineText } from './apply-and-read-back';
import { randomBlocks } from './random-report';
import { aParagraph, everyKind, table } from './sample-blocks';

function segmentLines(segments: Record<string, docs_v1.Schema$Header> | null | undefined): string[][] {
  const lines = (content: docs_v1.Schema$StructuralElement[] | undefined): string[] =>
    (content ?? []).flatMap((element) =>
      element.table === undefined
        ? [lineText(element)]
        : (element.table.tableRows ?? [])
            .flatMap(({ tableCells }) => tableCells ?? [])
            .flatMap((cell) => lines(cell.content)),
    );
  return Object.values(segments ?? {}).map(({ content }) => lines(content));
}

async function shell(): Promise<docs_v1.Schema$Document> {
  return importDocx(await buildShell(), 'Slutrapport');
}

describe('writeReport', () => {
  it('writes every kind of block so that it reads back as it stood in the tree', async () => {
    const read = applyAndReadBack(await shell(), aReport(everyKind));
    expect(read.blocks).toEqual(everyKind.map(asRead));
    expect(read.strays).toEqual([]);
  });

  it('writes any report so that it reads back, each block in its named range', () => {
    fc.assert(
      fc.property(
        randomBlocks,
        fc.constantFrom(['{{Rapport}}'], ['Före', ' {{Rapport}}', 'Efter']),
        (blocks, lines) => {
          const read = applyAndReadBack(aDocument(lines), aReport(blocks));
          expect(read.blocks).toEqual(blocks.map(asRead));
          const forced = blocks.at(-1)?.kind === 'table' && lines.length === 1 ? [''] : [];
          expect(read.strays).toEqual(lines.length === 1 ? forced : ['Före', 'Efter']);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps two lists after one another apart', () => {
    const item = (key: string): Block => ({
      kind: 'list',
      key,
      style: 'numbered',
      items: [{ key: '1', runs: [{ text: key }] }],
    });
    const { document } = applyAndReadBack(aDocument(['{{Rapport}}']), aReport([item('en'), item('två')]));
    const lists = (document.body?.content ?? []).flatMap(({ paragraph }) => paragraph?.bullet?.listId ?? []);
    expect(new Set(lists).size).toBe(2);
  });

  it('gives no bullet to what surrounds a list, even where the tag stood in one', () => {
    const blocks = [aParagraph('före'), everyKind[4], aParagraph('efter')].flatMap((block) => block ?? []);
    const start = aDocument(['{{Rapport}}']);
    const bulleted = applyAndReadBack(
      start,
      aReport([
        {
          ...aParagraph('x'),
          kind: 'list',
          style: 'bulleted',
          items: [{ key: '1', runs: [{ text: '{{Rapport}}' }] }],
        },
      ]),
    );
    const { document } = applyAndReadBack({ ...bulleted.document, namedRanges: {} }, aReport(blocks));
    const content = (document.body?.content ?? []).flatMap(({ paragraph }) => paragraph ?? []);
    expect(content.map(({ bullet }) => bullet !== undefined)).toEqual([false, true, true, false]);
  });

  it('makes the one paragraph that Docs forces after a last table as small as it gets', () => {
    const { document, strays } = applyAndReadBack(aDocument(['{{Rapport}}']), aReport([table]));
    expect(strays).toEqual(['']);
    const last = document.body?.content?.at(-1)?.paragraph;
    expect(last?.elements?.[0]?.textRun?.textStyle?.fontSize).toEqual({ magnitude: 1, unit: 'PT' });
  });

  it('shares the width between the margins out to the columns by their weights', () => {
    const { document } = applyAndReadBack(aDocument(['{{Rapport}}']), aReport([table]));
    const written = (document.body?.content ?? []).flatMap((element) => element.table ?? []);
    const widths = written[0]?.tableStyle?.tableColumnProperties?.map(({ width }) => width?.magnitude);
    expect(widths).toEqual([272.1, 90.7, 90.7]);
  });

  it('keeps a caption with its table, a short table on one page, and each row too', () => {
    const { document } = applyAndReadBack(aDocument(['{{Rapport}}']), aReport([table, aParagraph('efter')]));
    const [caption, written, after] = (document.body?.content ?? []).slice(1);
    expect(caption?.paragraph?.paragraphStyle?.keepWithNext).toBe(true);
    const rows = written?.table?.tableRows ?? [];
    expect(rows.map(({ tableRowStyle }) => tableRowStyle?.preventOverflow)).toEqual([true, true, true]);
    const kept = rows.map(({ tableCells }) =>
      tableCells?.map(({ content }) => content?.[0]?.paragraph?.paragraphStyle?.keepWithNext ?? false),
    );
    expect(kept).toEqual([
      [true, true, true],
      [true, true, true],
      [false, false, false],
    ]);
    expect(after?.paragraph?.paragraphStyle?.keepWithNext ?? false).toBe(false);
    expect(after?.paragraph?.paragraphStyle?.spaceAbove).toEqual({ magnitude: 10, unit: 'PT' });
  });

  it('parts a table of more than twelve rows, but leaves no row alone on a page', () => {
    const keptOf = (count: number): readonly boolean[] => {
      const [row] = table.rows;
      const rows = Array.from(
        { length: count },
        (_, at) => ({ ...row, key: `rad-${String(at)}` }) as TableRow,
      );
      const { document } = applyAndReadBack(aDocument(['{{Rapport}}']), aReport([{ ...table, rows }]));
      const written = (document.body?.content ?? []).flatMap((element) => element.table ?? []);
      return (written[0]?.tableRows ?? []).map(
        ({ tableCells }) => tableCells?.[0]?.content?.[0]?.paragraph?.paragraphStyle?.keepWithNext ?? false,
      );
    };
    expect(keptOf(12).lastIndexOf(true)).toBe(11);
    expect(keptOf(12).filter(Boolean)).toHaveLength(12);
    expect(keptOf(13).flatMap((kept, row) => (kept ? [row] : []))).toEqual([0, 12]);
  });

  it('keeps a signature on one page and with what follows it, with room to sign above its line', () => {
    const [signature] = everyKind.filter(({ kind }) => kind === 'signature');
    const blocks = [aParagraph('före'), signature, aParagraph('efter')].flatMap((block) => block ?? []);
    const { document } = applyAndReadBack(aDocument(['{{Rapport}}']), aReport(blocks));
    const styles = (document.body?.content ?? []).flatMap(({ paragraph }) => paragraph?.paragraphStyle ?? []);
    expect(styles.map(({ keepWithNext }) => keepWithNext ?? false)).toEqual([false, true, true, true, false]);
    expect(styles.map(({ spaceAbove }) => spaceAbove?.magnitude ?? 0)).toEqual([0, 36, 0, 0, 0]);
    expect(styles.map(({ borderTop }) => borderTop?.width?.magnitude ?? 0)).toEqual([0, 0.75, 0, 0, 0]);
  });

  it('replaces the tags of headers and footers and removes what stood only for an empty value', async () => {
    const { document } = applyAndReadBack(
      await shell(),
      aReport(everyKind, { Telefon: '', Nämnd: '{{Datum}}' }),
    );
    expect(segmentLines(document.headers)).toEqual([
      ['Tjänsteutlåtande, Dnr JÄR 2024/123\tSida \uFFFC (\uFFFC)'],
      [
        'Järva stadsdelsförvaltning',
        'Avdelningen för administration',
        'Tjänsteutlåtande',
        'Handläggare: Anna Ek',
        'Dnr JÄR 2024/123',
        'anna.ek@example.se',
        '2024-11-12',
        'Sida \uFFFC (\uFFFC)',
        'Till {{Datum}}',
      ],
    ]);
    expect(segmentLines(document.footers)).toEqual([
      ['Järva stadsdelsförvaltning'],
      ['Järva stadsdelsförvaltning'],
    ]);
  });

  it('says on both headers that a draft is a draft', async () => {
    const { document } = applyAndReadBack(await shell(), aReport(everyKind, { Status: 'UTKAST' }));
    expect(segmentLines(document.headers).map(([first]) => first)).toEqual(['UTKAST', 'UTKAST']);
  });

  it('replaces tags on either side of the report and leaves text of the report that looks like one', () => {
    const lines = ['{{Datum}}', '{{Telefon}}', '{{Okänd}} {{Nämnd}}', '{{Rapport}}', 'Slut {{Datum}}'];
    const blocks = [aParagraph('a', '{{Datum}} {{Rapport}}'), aParagraph('b')];
    const read = applyAndReadBack(aDocument(lines), aReport(blocks, { Telefon: '' }));
    expect(read.blocks).toEqual(blocks.map(asRead));
    expect(read.strays).toEqual(['2024-11-12', '{{Okänd}} Järva stadsdelsnämnd', 'Slut 2024-11-12']);
  });

  it('refuses a document that has no place for the report', () => {
    expect(() => writeReport(aDocument(['Rapport: {{Rapport}}']), aReport(everyKind), PREFIX)).toThrow(
      'The document has no paragraph {{Rapport}} of its own',
    );
  });

  it('refuses text that would put the indices out', () => {
    const document = aDocument(['{{Rapport}}']);
    expect(() => writeReport(document, aReport([aParagraph('a', 'x\ny')]), PREFIX)).toThrow('U+000A');
    expect(() => writeReport(document, aReport(everyKind, { Datum: '\u0001' }), PREFIX)).toThrow('U+0001');
  });

  it('asks for few enough requests that a long report is one batch', () => {
    const blocks = Array.from({ length: 500 }, (_, at) => aParagraph(`p.${String(at)}`, 'Text'));
    expect(writeReport(aDocument(['{{Rapport}}']), aReport(blocks), PREFIX)).toHaveLength(500 + 4);
  });
});

describe('contentOf', () => {
  it('tells a place for a report from a report, even one that quotes the tag, and from neither', () => {
    const empty = aDocument(['{{Datum}}', '{{Rapport}}']);
    expect(contentOf(empty, PREFIX)).toBe('place');
    expect(
      contentOf(applyAndReadBack(empty, aReport([aParagraph('a', '{{Rapport}}')])).document, PREFIX),
    ).toBe('report');
    expect(contentOf(aDocument(['{{Datum}}', '{{Rapport}} tas bort']), PREFIX)).toBe('neither');
  });

  it('looks for the tag in the body alone: one in a header is no place for a report', () => {
    const header = { headerId: 'kix.h', content: aDocument(['{{Rapport}}']).body?.content ?? [] };
    const headers = { 'kix.h': header };
    expect(contentOf({ ...aDocument(['Allt är borttaget.']), headers }, PREFIX)).toBe('neither');
    expect(contentOf({ ...aDocument(['{{Rapport}}']), headers }, PREFIX)).toBe('place');
  });
});
