import { composeReport } from '../../../src/report/compose-report';
import type { Block } from '../../../src/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function blocksOf(workbook: WorkbookBuilder): readonly Block[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors: 0 });
  return blocks.filter((block) => block.key.startsWith('sandlista.'));
}

describe('composeDistribution', () => {
  it('lists those to whom the decision is sent', () => {
    const workbook = aWorkbook().withKey(
      'Inställningar',
      'Beslutet skickas till',
      'Föreningen; Kulturförvaltningen',
    );
    expect(blocksOf(workbook)).toEqual([
      {
        key: 'sandlista.lista',
        kind: 'list',
        style: 'bulleted',
        items: [
          { key: '4cd750cd', runs: [{ text: 'Föreningen' }] },
          { key: '089851e4', runs: [{ text: 'Kulturförvaltningen' }] },
        ],
      },
    ]);
  });

  it('has no section when no one is named', () => {
    const { blocks } = composeReport(aWorkbook().read().workbook, { errors: 0 });
    expect(blocks.some((block) => block.key.startsWith('sandlista'))).toBe(false);
  });
});
