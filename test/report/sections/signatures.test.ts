import { composeReport } from '../../../src/report/compose-report';
import type { Block } from '../../../src/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function blocksOf(workbook: WorkbookBuilder, errors = 0): readonly Block[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors });
  return blocks.filter((block) => block.key.startsWith('underskrifter.'));
}

describe('composeSignatures', () => {
  const unordered = aWorkbook().with('Underskrifter', 'Ordning', 2, 3);

  it('gives each signer name, title and organisation, in order', () => {
    expect(blocksOf(unordered)).toEqual([
      {
        key: 'underskrifter.d46742c6',
        kind: 'signature',
        lines: [
          { key: 'namn', text: 'Per Holm' },
          { key: 'titel', text: 'Avdelningschef' },
          { key: 'forvaltning', text: 'Lindby stadsdelsförvaltning' },
        ],
      },
      {
        key: 'underskrifter.f208359c',
        kind: 'signature',
        lines: [
          { key: 'namn', text: 'Karin Berg' },
          { key: 'titel', text: 'Stadsdelsdirektör' },
          { key: 'forvaltning', text: 'Lindby stadsdelsförvaltning' },
        ],
      },
    ]);
  });

  it('keeps the key of a signer when another signs first', () => {
    const keys = blocksOf(unordered).map(({ key }) => key);
    const first = { Ordning: 0, Namn: 'Eva Lund', Titel: 'Nämndsekreterare', Förvaltning: 'Lindby' };
    expect(
      blocksOf(unordered.withRow('Underskrifter', first))
        .map(({ key }) => key)
        .slice(1),
    ).toEqual(keys);
  });

  it('says who signs where signing is electronic', () => {
    expect(blocksOf(unordered.withKey('Inställningar', 'Underskrifter', 'Elektronisk'))).toEqual([
      {
        key: 'underskrifter.elektroniskt',
        kind: 'paragraph',
        runs: [
          {
            text: 'Rapporten undertecknas elektroniskt av Per Holm (avdelningschef, Lindby stadsdelsförvaltning) och Karin Berg (stadsdelsdirektör, Lindby stadsdelsförvaltning).',
          },
        ],
      },
    ]);
  });

  it('marks in a draft that no one signs', () => {
    const none = aWorkbook().withRows('Underskrifter', []);
    expect(blocksOf(none)).toEqual([]);
    expect(blocksOf(none, 1).map((block) => block.key)).toEqual(['underskrifter.saknas']);
  });
});
