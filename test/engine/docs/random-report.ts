import fc from '../../seeded-fast-check';
import type { Block, Inline, Run } from '../../../src/engine/report/tree';

const text = fc.string({
  maxLength: 12,
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'å',
      'Ö',
      ' ',
      '\u00A0',
      '–',
      '\t',
      '\u000B',
      '😀',
      'e\u0301',
      '👩‍👧',
      '{{Datum}}',
      '{{Rapport}}',
      '<b>',
    ),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
});

const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link: fc.constantFrom('https://example.se/', 'https://example.se/åäö?a=1'),
  },
  { requiredKeys: ['text'] },
);

const runs: fc.Arbitrary<Inline> = fc.array(run, { maxLength: 4 });

const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc
      .array(
        fc.record({
          heading: text.map((heading) => `R${heading}`),
          align: fc.constantFrom('start' as const, 'end' as const),
          weight: fc.integer({ min: 1, max: 5 }),
        }),
        { minLength: width, maxLength: width },
      )
      .map((columns) => keyed(columns, 'c')),
    rows: fc
      .array(
        fc.record({
          kind: fc.constantFrom('body' as const, 'total' as const),
          cells: fc.array(fc.record({ text }), { minLength: width, maxLength: width }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((rows) => keyed(rows, 'r')),
  }),
);

const content = fc.oneof(
  fc.record({ kind: fc.constantFrom('draft-mark' as const, 'title' as const, 'subtitle' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text }),
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({
    kind: fc.constant('list' as const),
    style: fc.constantFrom('numbered' as const, 'bulleted' as const, 'plain' as const),
    items: fc.array(fc.record({ runs }), { minLength: 1, maxLength: 4 }).map((items) => keyed(items, 'i')),
  }),
  fc.record(
    {
      kind: fc.constant('signature' as const),
      unlined: fc.constant(true as const),
      lines: fc.array(fc.record({ text }), { minLength: 1, maxLength: 3 }).map((lines) => keyed(lines, 'l')),
    },
    { requiredKeys: ['kind', 'lines'] },
  ),
  table,
);

/** The things with keys that none of them shares. */
function keyed<T extends object>(things: readonly T[], prefix: string): (T & { readonly key: string })[] {
  return things.map((thing, at) => ({ ...thing, key: `${prefix}${String(at)}` }));
}

/** Blocks of every kind in any order, with text that is hard on indices: emoji, combining letters, tabs, tags, nothing. */
export const randomBlocks: fc.Arbitrary<readonly Block[]> = fc
  .array(content, { minLength: 1, maxLength: 12 })
  .map((blocks) => keyed(blocks, 'block.'));
