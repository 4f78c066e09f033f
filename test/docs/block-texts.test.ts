import { blockTexts } from '../../src/docs/block-texts';
import { aReport } from './apply-and-read-back';
import { everyKind } from './sample-blocks';

describe('blockTexts', () => {
  it('tells what stands in the Doc for each block', () => {
    expect(blockTexts(aReport(everyKind))).toMatchObject({
      'beslut.1': 'Nämnden godkänner.\n Nämnden uppdrar',
      'arendet.1': 'Se 😀 avtalet och\u000Bbilagan.',
      budget:
        'Tabell 1. Budget och utfall 2024\nPost\tBudget\tUtfall\nLokaler\t120\u00A0000\t\nSumma\t120\u00A0000\t',
      'underskrift.1': 'Toni Ek\nStadsdelsdirektör\nJärva',
    });
    expect(Object.keys(blockTexts(aReport(everyKind)))).toEqual(everyKind.map(({ key }) => key));
  });
});
