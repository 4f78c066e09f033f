import { judgementDiffersRule } from '../../../src/iop/rules/k15-judgement-differs';
import type { RawCell } from '../../../src/engine/contract/cell';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(judgementDiffersRule, workbook);

/** The first goal changed: at least 100 occasions, 120 held, judged as met. */
function goal(cells: Readonly<Record<string, RawCell>>): WorkbookBuilder {
  return Object.entries(cells).reduce(
    (workbook, [column, value]) => workbook.with('Mål', column, 2, value),
    aWorkbook(),
  );
}

describe('judgementDiffersRule', () => {
  it('finds nothing where judgements follow from the figures', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at the comment that should say why', () => {
    expect(check(goal({ Utfall: 60 }))).toEqual([
      {
        code: 'K15',
        severity: 'FEL',
        place: placeAt('Mål!N2'),
        facts: {
          kind: 'judgement-differs',
          goal: 'M1',
          judgement: 'Uppfyllt',
          computed: 'Inte uppfyllt',
          target: '100',
          outcome: '60',
        },
      },
    ]);
  });

  it.each([
    ['Minst', 80, 'Delvis uppfyllt'],
    ['Minst', 74, 'Inte uppfyllt'],
    ['Högst', 120, 'Delvis uppfyllt'],
    ['Högst', 200, 'Inte uppfyllt'],
    ['Exakt', 101, 'Inte uppfyllt'],
  ])('computes %s 100 with the outcome %i as %s', (direction, outcome, computed) => {
    const facts = check(goal({ Riktning: direction, Utfall: outcome })).map((found) => found.facts);
    expect(facts).toMatchObject([{ kind: 'judgement-differs', computed }]);
  });

  it.each([
    ['Minst', 100],
    ['Högst', 100],
    ['Exakt', 100],
    ['Högst', 0],
  ])('takes %s 100 with the outcome %i as met', (direction, outcome) => {
    expect(check(goal({ Riktning: direction, Utfall: outcome }))).toEqual([]);
  });

  it('finds a judgement that is too hard as well', () => {
    expect(check(goal({ Bedömning: 'Inte uppfyllt' }))).toMatchObject([
      { code: 'K15', place: placeAt('Mål!N2') },
    ]);
    expect(check(goal({ Bedömning: 'Går inte att bedöma' }))).toMatchObject([
      { code: 'K15', place: placeAt('Mål!N2') },
    ]);
  });

  it('warns where the comment gives a reason, with the figures and the reason', () => {
    expect(check(goal({ Utfall: 33, Kommentar: 'Två av tre år är räknade.' }))).toEqual([
      {
        code: 'K15',
        severity: 'VARNING',
        place: placeAt('Mål!N2'),
        facts: {
          kind: 'judgement-differs-with-reason',
          goal: 'M1',
          judgement: 'Uppfyllt',
          computed: 'Inte uppfyllt',
          target: '100',
          outcome: '33',
          direction: 'Minst',
          relation: 'below',
          comment: 'Två av tre år är räknade.',
        },
      },
    ]);
  });

  it('warns of a direction that turns the judgement round, whatever the comment says', () => {
    const turned = goal({ Riktning: 'Högst', Utfall: 160, Kommentar: 'Målet nåddes med god marginal.' });
    expect(check(turned)).toMatchObject([
      { severity: 'VARNING', facts: { direction: 'Högst', relation: 'above', computed: 'Inte uppfyllt' } },
    ]);
  });

  it('takes a single word for no reason', () => {
    const comment = 'Pandemin';
    expect(check(goal({ Utfall: 60, Kommentar: comment }))).toMatchObject([
      { severity: 'FEL', facts: { kind: 'judgement-differs' } },
    ]);
    expect(check(goal({ Utfall: 80, Bedömning: 'Delvis uppfyllt', Kommentar: comment }))).toMatchObject([
      { severity: 'VARNING', facts: { kind: 'no-reason-given', column: 'Kommentar', text: comment } },
    ]);
  });

  it.each(['-', 'Se ovan', 'Ja'])('takes "%s" for an empty cell', (comment) => {
    const commented = (written: string) => goal({ Utfall: 60, Kommentar: written });
    expect(check(commented(comment))).toEqual(check(commented('')));
    expect(check(commented(comment))).toHaveLength(1);
  });

  it('goes by the limit of the tab Inställningar', () => {
    const workbook = goal({ Utfall: 80, Bedömning: 'Inte uppfyllt', Kommentar: '' });
    expect(check(workbook)).toMatchObject([{ code: 'K15' }]);
    expect(check(workbook.withKey('Inställningar', 'Tröskel delvis uppfyllt', 0.9))).toEqual([]);
  });

  it('computes nothing for goals judged in words, nor from figures that are missing or cannot be read', () => {
    expect(check(goal({ Riktning: 'Kvalitativt', Utfall: 1 }))).toEqual([]);
    expect(check(goal({ Utfall: '' }))).toEqual([]);
    expect(check(goal({ Målvärde: 'många' }))).toEqual([]);
    expect(check(goal({ Utfall: 60, Bedömning: 'Bra' }))).toEqual([]);
  });
});
