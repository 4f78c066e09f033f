import { childrenAnalysisRule } from '../../../src/iop/rules/k20-children-analysis';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Barnkonsekvensanalys', text);

describe('childrenAnalysisRule', () => {
  it('finds nothing in an analysis that is complete', () => {
    expect(linesOf(childrenAnalysisRule, aWorkbook())).toEqual([]);
  });

  it('makes a missing analysis an error when the matter concerns children', () => {
    expect(linesOf(childrenAnalysisRule, saying(''))).toEqual(['K20 FEL Texter!B10 children-analysis-lacks']);
    expect(linesOf(childrenAnalysisRule, saying('').withKey('Ärende', 'Rör ärendet barn?', 'Nej'))).toEqual(
      [],
    );
  });

  it.each([
    ['Verksamheten är till barnets bästa.', ['heard']],
    ['Barnen har fått komma till tals i en enkät.', ['best-interests']],
    ['Barnkonventionen säger att barn har rätt till kultur.', ['best-interests', 'heard']],
  ] as const)('warns of what "%s" lacks', (text, lacks) => {
    expect(linesOf(childrenAnalysisRule, saying(text))).toEqual([
      'K20 VARNING Texter!B10 children-analysis-lacks',
    ]);
    expect(factsOf(childrenAnalysisRule, saying(text))).toEqual([{ kind: 'children-analysis-lacks', lacks }]);
  });

  it('takes a reason why children were not heard', () => {
    const text = 'Förslaget är till barnens bästa. Barnen har inte hörts, eftersom de är för små.';
    expect(linesOf(childrenAnalysisRule, saying(text))).toEqual([]);
  });
});
