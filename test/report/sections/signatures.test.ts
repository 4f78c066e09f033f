import { composeReport } from '../../../src/report/compose-report';
import type { Block } from '../../../src/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function blocksOf(workbook: WorkbookBuilder, errors = 0): readonly Block[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors });
  return blocks.filter((block) => block.id.startsWith('underskrifter.'));
}

describe('composeSignatures', () => {
  const unordered = aWorkbook().with('Underskrifter', 'Ordning', 2, 3);

  it('gives each signer name, title and organisation, in order', () => {
    expect(blocksOf(unordered)).toEqual([
      {
        id: 'underskrifter.1',
        kind: 'signature',
        lines: ['Per Holm', 'Avdelningschef', 'Lindby stadsdelsförvaltning'],
      },
      {
        id: 'underskrifter.2',
        kind: 'signature',
        lines: ['Karin Berg', 'Stadsdelsdirektör', 'Lindby stadsdelsförvaltning'],
      },
    ]);
  });

  it('says who signs where signing is electronic', () => {
    expect(blocksOf(unordered.withKey('Inställningar', 'Underskrifter', 'Elektronisk'))).toEqual([
      {
        id: 'underskrifter.1',
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
    expect(blocksOf(none, 1).map((block) => block.id)).toEqual(['underskrifter.saknas']);
  });
});
