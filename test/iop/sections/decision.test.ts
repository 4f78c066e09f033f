import { composeReport } from '../../../src/iop/compose-report';
import type { Block } from '../../../src/engine/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { sectionText } from '../report-text';

function decisionBlocks(workbook: WorkbookBuilder, errors = 0): readonly Block[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors });
  return blocks.filter((block) => block.key.startsWith('beslut.'));
}

function styleOf(workbook: WorkbookBuilder): unknown {
  const list = decisionBlocks(workbook).find(({ kind }) => kind === 'list');
  return list?.kind === 'list' ? list.style : null;
}

const malmo = aWorkbook()
  .withKey('Inställningar', 'Kommunmall', 'Malmö')
  .with('Beslutsförslag', 'Lydelse', 2, 'att godkänna slutrapporten')
  .with('Beslutsförslag', 'Lydelse', 3, 'att ge förvaltningen i uppdrag att ta fram ett förslag');

describe('composeDecision', () => {
  it('is a numbered list in the order of the numbers, as the officer wrote the proposals', () => {
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

  it('introduces att-satser where the municipality writes them', () => {
    expect(sectionText(malmo.read().workbook, 'Förslag till beslut').split('\n')).toEqual([
      'Stadsdelsnämnden föreslås besluta',
      '- att godkänna slutrapporten',
      '- att ge förvaltningen i uppdrag att ta fram ett förslag',
    ]);
    expect(styleOf(malmo)).toBe('plain');
  });

  it('numbers the att-satser and lets the committee decide where the municipality writes so', () => {
    const uppsala = malmo.withKey('Inställningar', 'Kommunmall', 'Uppsala');
    expect(sectionText(uppsala.read().workbook, 'Förslag till beslut').split('\n')).toEqual([
      'Stadsdelsnämnden beslutar',
      '1. att godkänna slutrapporten',
      '2. att ge förvaltningen i uppdrag att ta fram ett förslag',
    ]);
  });

  it('has sentences in the passive with numbers and without an introduction', () => {
    const passive = aWorkbook()
      .withKey('Inställningar', 'Kommunmall', 'Västerås')
      .with('Beslutsförslag', 'Lydelse', 2, 'Slutrapporten läggs till handlingarna.')
      .with('Beslutsförslag', 'Lydelse', 3, 'Anna Ek utses att förhandla.');
    expect(sectionText(passive.read().workbook, 'Förslag till beslut').split('\n')).toEqual([
      '1. Slutrapporten läggs till handlingarna.',
      '2. Anna Ek utses att förhandla.',
    ]);
    expect(sectionText(passive.read().workbook, 'Beslutsmotivering')).toContain(
      'Förvaltningen föreslår att slutrapporten läggs till handlingarna.',
    );
    expect(sectionText(passive.read().workbook, 'Beslutsmotivering')).toContain(
      'Förvaltningen föreslår därför också att Anna Ek utses att förhandla.',
    );
  });

  it('has no introduction when a proposal is a whole sentence', () => {
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
