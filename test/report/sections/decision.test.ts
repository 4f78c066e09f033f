import { composeReport } from '../../../src/report/compose-report';
import type { Block } from '../../../src/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { sectionText } from '../report-text';

function decisionBlocks(workbook: WorkbookBuilder, errors = 0): readonly Block[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors });
  return blocks.filter((block) => block.key.startsWith('beslut.'));
}

const malmo = aWorkbook()
  .withKey('Inställningar', 'Kommunmall', 'Malmö')
  .with('Beslutsförslag', 'Lydelse', 2, 'att godkänna slutrapporten')
  .with('Beslutsförslag', 'Lydelse', 3, 'att ge förvaltningen i uppdrag att ta fram ett förslag');

describe('composeDecision', () => {
  it('is a numbered list in the order of the numbers, worded as the officer wrote', () => {
    const workbook = aWorkbook()
      .with('Beslutsförslag', 'Nr', 2, 2)
      .with('Beslutsförslag', 'Nr', 3, 1)
      .with('Beslutsförslag', 'Lydelse', 3, 'Stadsdelsnämnden säger {{ja}}');
    expect(decisionBlocks(workbook)).toEqual([
      {
        key: 'beslut.forslag',
        kind: 'list',
        style: 'numbered',
        items: [
          { key: '1', runs: [{ text: 'Stadsdelsnämnden säger {{ja}}' }] },
          {
            key: '2',
            runs: [
              {
                text: 'Stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna.',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('leads in att-satser where the municipality writes them', () => {
    expect(sectionText(malmo.read().workbook, 'Förslag till beslut').split('\n')).toEqual([
      'Stadsdelsnämnden föreslås besluta',
      '1. att godkänna slutrapporten',
      '2. att ge förvaltningen i uppdrag att ta fram ett förslag',
    ]);
  });

  it('leaves the lead-in out when a proposal is a whole sentence', () => {
    const mixed = malmo.with('Beslutsförslag', 'Lydelse', 2, 'Stadsdelsnämnden godkänner slutrapporten.');
    expect(decisionBlocks(mixed).map((block) => block.key)).toEqual(['beslut.forslag']);
  });

  it('says that there are no proposals', () => {
    const none = aWorkbook().withRows('Beslutsförslag', []);
    expect(decisionBlocks(none, 1)).toEqual([
      {
        key: 'beslut.saknas',
        kind: 'paragraph',
        runs: [{ text: '[Underlaget innehåller inga förslag till beslut.]', bold: true }],
      },
    ]);
  });
});
