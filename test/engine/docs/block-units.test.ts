import fc from '../../seeded-fast-check';
import { blockTexts } from '../../../src/engine/docs/block-texts';
import { blockUnits } from '../../../src/engine/docs/block-units';
import { aReport } from './apply-and-read-back';
import { randomBlocks } from './random-report';
import { everyKind } from './sample-blocks';

describe('blockUnits', () => {
  const units = new Map(blockUnits(aReport(everyKind)).map((block) => [block.key, block.units]));

  it('has the blocks of the report in order', () => {
    expect([...units.keys()]).toEqual(everyKind.map(({ key }) => key));
  });

  it('gives a block of one paragraph one unit', () => {
    expect([units.get('utkast'), units.get('arendet.1')]).toEqual([
      [{ key: 'text', text: 'UTKAST. 3 fel återstår att rätta.' }],
      [
        {
          key: 'text',
          text: 'Se 😀 avtalet och\u000Bbilagan.',
          styled: [{ start: 6, end: 13, style: { italic: true, link: { url: 'https://example.se/avtal' } } }],
        },
      ],
    ]);
  });

  it('gives a list a unit an item, and a signature one a line, as they stand in the Doc', () => {
    expect([units.get('beslut.1'), units.get('underskrift.1')]).toEqual([
      [
        { key: '1', text: 'Nämnden godkänner.' },
        { key: '2', text: ' Nämnden uppdrar', styled: [{ start: 9, end: 16, style: { bold: true } }] },
      ],
      [
        { key: 'namn', text: 'Toni Ek' },
        { key: 'titel', text: 'Stadsdelsdirektör' },
        { key: 'forvaltning', text: 'Järva' },
      ],
    ]);
  });

  it('gives a table its caption, its headings and its rows, with the cells by column', () => {
    const sum = { text: '120\u00A0000', value: 120000 };
    expect(units.get('budget')).toEqual([
      { key: 'caption', text: 'Tabell 1. Budget och utfall 2024' },
      {
        key: 'heading',
        text: 'Post\tBudget\tUtfall',
        cells: [
          { column: 'post', text: 'Post' },
          { column: 'budget', text: 'Budget' },
          { column: 'utfall', text: 'Utfall' },
        ],
      },
      {
        key: 'lokaler',
        text: 'Lokaler\t120\u00A0000\t',
        cells: [
          { column: 'post', text: 'Lokaler' },
          { column: 'budget', ...sum },
          { column: 'utfall', text: '' },
        ],
      },
      {
        key: 'summa',
        text: 'Summa\t120\u00A0000\t',
        cells: [
          { column: 'post', text: 'Summa' },
          { column: 'budget', ...sum },
          { column: 'utfall', text: '' },
        ],
      },
    ]);
  });

  it('holds every text of any report, by keys that differ in their block', () => {
    fc.assert(
      fc.property(randomBlocks, (blocks) => {
        const report = aReport(blocks);
        const texts = blockTexts(report);
        for (const { key, units: found } of blockUnits(report)) {
          expect(new Set(found.map((unit) => unit.key)).size).toBe(found.length);
          expect(found.map(({ text }) => text).join('\n')).toBe(texts[key]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('refuses text that a Doc cannot hold', () => {
    const broken = { kind: 'paragraph', key: 'a', runs: [{ text: 'x\ny' }] } as const;
    expect(() => blockUnits(aReport([broken]))).toThrow('U+000A');
  });
});
