import { childrenAnalysisRule } from '../../../src/iop/rules/k20-children-analysis';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Barnkonsekvensanalys', text);

const denied = aWorkbook().withKey('Ärende', 'Rör ärendet barn?', 'Nej').without('Aktiviteter');

/** Both programmes for one target group. */
const forPeople = (audience: string, from: number | '', workbook: WorkbookBuilder = denied) =>
  [2, 3].reduce(
    (changed, row) =>
      changed
        .with('Verksamhetsdelar', 'Målgrupp', row, audience)
        .with('Verksamhetsdelar', 'Åldersspann från', row, from)
        .with('Verksamhetsdelar', 'Åldersspann till', row, ''),
    workbook,
  );

describe('childrenAnalysisRule', () => {
  it('finds nothing in an analysis that is complete', () => {
    expect(linesOf(childrenAnalysisRule, aWorkbook())).toEqual([]);
  });

  it('makes a missing analysis an error when the matter concerns children', () => {
    expect(linesOf(childrenAnalysisRule, saying(''))).toEqual(['K20 FEL Texter!B10 children-analysis-lacks']);
  });

  it('finds an answer Nej that the programmes and the figures deny', () => {
    const workbook = aWorkbook().withKey('Ärende', 'Rör ärendet barn?', 'Nej');
    expect(linesOf(childrenAnalysisRule, workbook)).toEqual(['K20 FEL Ärende!B19 children-denied']);
    expect(factsOf(childrenAnalysisRule, workbook)).toEqual([
      {
        kind: 'children-denied',
        programme: 'Öppen verkstad',
        audience: 'barn och unga i Lindby',
        ageFrom: 7,
        ageTo: 15,
        counted: 3 * (800 + 58),
      },
    ]);
    const figuresAlone = forPeople('boende i Lindby', '', workbook);
    expect(factsOf(childrenAnalysisRule, figuresAlone)).toMatchObject([{ programme: null, counted: 2574 }]);
  });

  it.each([
    ['elever i årskurs 6', ''],
    ['ungdomar', ''],
    ['alla boende', 0],
    ['alla boende', 17],
  ] as const)('takes the target group "%s" from the age "%s" for children', (audience, from) => {
    expect(linesOf(childrenAnalysisRule, forPeople(audience, from))).toHaveLength(1);
  });

  it.each([
    ['äldre', 65],
    ['äldre', ''],
    ['unga vuxna', ''],
    ['ungdomar 18–25 år', ''],
    ['unga som söker arbete', 18],
    ['äldre och deras barnbarn', ''],
  ] as const)('asks for no analysis for the target group "%s" from the age "%s"', (audience, from) => {
    expect(linesOf(childrenAnalysisRule, forPeople(audience, from))).toEqual([]);
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

  it.each([
    [
      'Barnets bästa ska alltid komma i främsta rummet. Barn har rätt att uttrycka sina åsikter.',
      ['best-interests', 'heard'],
    ],
    [
      'Förslaget är till barnens bästa. Hur barnen har fått komma till tals framgår inte av underlaget.',
      ['heard'],
    ],
    ['Barnets bästa har inte bedömts. Barnen svarade på en enkät våren 2024.', ['best-interests']],
    ['Barnets bästa. Enkät.', ['best-interests', 'heard']],
    [
      'Barn ska få komma till tals. Förvaltningen bedömer att förslaget är bäst för barnen.',
      ['best-interests', 'heard'],
    ],
  ] as const)('takes no keyword, denial or general text for an analysis: "%s"', (text, lacks) => {
    expect(factsOf(childrenAnalysisRule, saying(text))).toEqual([{ kind: 'children-analysis-lacks', lacks }]);
  });

  it('takes what the matter showed, also where the law is mentioned', () => {
    const text =
      'Enligt artikel 3 ska barnets bästa beaktas, och förvaltningen bedömer att förslaget är till barnets bästa. I gruppsamtal har barnen önskat fler kvällar. Beslutet innebär att de får det.';
    expect(linesOf(childrenAnalysisRule, saying(text))).toEqual([]);
  });

  it('takes a reason why children were not heard', () => {
    const text =
      'Förslaget är till barnens bästa. Barnen har inte hörts, eftersom de är för små. Utan en ny överenskommelse förlorar de platsen.';
    expect(linesOf(childrenAnalysisRule, saying(text))).toEqual([]);
  });

  describe('what the decision means for children', () => {
    const told = 'Verksamheten är till barnets bästa. Barnen har fått komma till tals i en enkät.';

    it('is asked for in an analysis that has the rest', () => {
      expect(linesOf(childrenAnalysisRule, saying(told))).toEqual(['K20 VARNING Texter!B10 decision-untold']);
      const general = `${told} Beslutet fattas i december.`;
      expect(linesOf(childrenAnalysisRule, saying(general))).toHaveLength(1);
    });

    it.each([
      'Om överenskommelsen upphör förlorar barnen sin plats.',
      'Förslaget innebär att barnen får fortsätta.',
      'Med en ny överenskommelse blir det fler kvällar.',
    ])('is found in "%s"', (sentence) => {
      expect(linesOf(childrenAnalysisRule, saying(`${told} ${sentence}`))).toEqual([]);
    });

    it('may stand beside a proposal', () => {
      const beside = saying(told).with(
        'Beslutsförslag',
        'Konsekvens för barn',
        3,
        'Barnen får fler kvällar.',
      );
      expect(linesOf(childrenAnalysisRule, beside)).toEqual([]);
    });
  });
});
