import fc from '../../seeded-fast-check';
import { example as husby } from '../../../examples/husby.workbook';
import { example as original } from '../../../examples/husby-original.workbook';
import { example as komplett } from '../../../examples/komplett.workbook';
import { renderReport } from '../../../src/engine/preview/render-report';
import { composeReport } from '../../../src/iop/compose-report';
import type { Block, Inline, Report } from '../../../src/engine/report/tree';
import { readWorkbook } from '../../../src/iop/read-workbook';
import { aReport } from '../docs/apply-and-read-back';
import { randomBlocks } from '../docs/random-report';
import { everyKind } from '../docs/sample-blocks';
import { sheetsOf } from '../../prose/example-sheets';
import { all, one, rendered, texts, textWithoutCharts } from './rendered';

const examples = { husby, 'husby-original': original, komplett };

function exampleReport(name: keyof typeof examples, errors = 0): Report {
  return composeReport(readWorkbook(sheetsOf(examples[name])).workbook, { errors });
}

/** Every text of the report in the page's order, run together, without the line breaks. */
function textOf({ letterhead, blocks }: Report): string {
  const [first, ...rest] = blocks;
  const head = Object.entries<string>({ ...letterhead }).flatMap(([name, value]) =>
    value === '' || name.startsWith('Etikett för ') ? [] : [letterhead[`Etikett för ${name}`] ?? name, value],
  );
  const parts =
    first?.kind === 'draft-mark'
      ? [first.text, ...head, ...rest.flatMap(blockTexts)]
      : [...head, ...blocks.flatMap(blockTexts)];
  return parts.join('').replaceAll('\u000b', '');
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return runTexts(block.runs);
    case 'list':
      return block.items.flatMap(({ runs }) => runTexts(runs));
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ];
    case 'signature':
      return block.lines.map(({ text }) => text);
    default:
      return [block.text];
  }
}

function runTexts(runs: Inline): readonly string[] {
  return runs.map(({ text }) => text);
}

/** The report's elements in the order that they stand. */
function elements(report: Report) {
  return all(rendered(renderReport(report)), '*');
}

function ids(report: Report): readonly string[] {
  return elements(report).flatMap((element) => element.getAttribute('id') ?? []);
}

describe('renderReport', () => {
  it.each(['husby', 'husby-original', 'komplett'] as const)('shows every text of %s, in order', (name) => {
    for (const report of [exampleReport(name), exampleReport(name, 3)]) {
      expect(textWithoutCharts(rendered(renderReport(report)))).toBe(textOf(report));
    }
  });

  it.each(['husby', 'husby-original', 'komplett'] as const)(
    'gives %s one h1 and headings that skip no level',
    (name) => {
      const levels = elements(exampleReport(name)).flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      expect(skipped).toEqual([]);
    },
  );

  it.each(['husby', 'komplett'] as const)('gives every table of %s a caption and named columns', (name) => {
    const tables = all(rendered(renderReport(exampleReport(name))), 'table');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(one(table, 'caption').textContent).not.toBe('');
      const columns = all(one(table, 'thead'), 'th');
      expect(columns.map((cell) => cell.getAttribute('scope'))).toEqual(columns.map(() => 'col'));
      expect(columns).toHaveLength(all(table, 'col').length);
    }
  });

  it.each(['husby', 'komplett'] as const)(
    'draws the budget of each year and the participants of %s',
    (name) => {
      const report = exampleReport(name);
      const titles = texts(rendered(renderReport(report)), 'title');
      const captions = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
      const drawn = captions.filter((caption) => /^Budget\b|: tillfällen och /.test(caption));
      expect(titles).toEqual(drawn.map((caption) => `Diagram: ${caption}`));
      expect(drawn.some((caption) => caption.startsWith('Budget'))).toBe(true);
      expect(drawn.some((caption) => caption.includes('tillfällen'))).toBe(true);
    },
  );

  it('says that a draft is one before anything else', () => {
    const text = rendered(renderReport(exampleReport('husby', 2))).textContent ?? '';
    expect(text.startsWith('UTKAST. 2 fel återstår att rätta.')).toBe(true);
  });

  it('names the values of the letterhead and leaves the empty ones out', () => {
    const root = rendered(renderReport(aReport([], { Telefon: '', Nämnd: 'Kultur & <fritid>' })));
    expect(texts(root, 'dt')).toEqual([
      'Förvaltning',
      'Avdelning',
      'Dokumenttyp',
      'Dnr',
      'Datum',
      'Handläggare',
      'E-post',
      'Nämnd',
    ]);
    expect(texts(root, 'dd').at(-1)).toBe('Kultur & <fritid>');
  });

  it('calls a value of the letterhead what its label says', () => {
    const root = rendered(renderReport(aReport([], { 'Etikett för Diarienummer': 'Ärendenummer' })));
    expect(texts(root, 'dt')).toContain('Ärendenummer');
    expect(texts(root, 'dt')).not.toContain('Diarienummer');
  });

  it('tells the language of the report', () => {
    expect(one(rendered(renderReport(aReport(everyKind))), 'article').getAttribute('lang')).toBe('sv-SE');
  });

  it('shows every text of any report, whatever it holds, and no element of its own making', () => {
    const known =
      /^(div|article|svg|defs|pattern|path|circle|dl|dt|dd|h[123]|p|strong|em|a|br|ol|ul|li|table|caption|colgroup|col|thead|tbody|tr|th|td)$/;
    fc.assert(
      fc.property(randomBlocks, (blocks) => {
        const report = aReport(blocks);
        const found = elements(report);
        expect(found.filter(({ tagName }) => !known.test(tagName))).toEqual([]);
        expect(new Set(ids(report)).size).toBe(ids(report).length);
        expect(textWithoutCharts(rendered(renderReport(report)))).toBe(textOf(report));
      }),
      { numRuns: 100 },
    );
  });

  it('gives no two elements one id in an example', () => {
    const found = ids(exampleReport('komplett'));
    expect(found.length).toBeGreaterThan(30);
    expect(new Set(found).size).toBe(found.length);
  });
});
