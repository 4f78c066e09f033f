import { goalsWithoutSourceRule } from '../../../src/iop/rules/k16-goals-without-source';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(goalsWithoutSourceRule, workbook);
const withText = (text: string) => aWorkbook().withKey('Texter', 'Måluppfyllelse', text);

describe('goalsWithoutSourceRule', () => {
  it('finds nothing where goals have sources and programmes goals', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at an empty source', () => {
    expect(check(aWorkbook().with('Mål', 'Underlag', 3, ''))).toEqual([
      {
        code: 'K16',
        severity: 'VARNING',
        place: placeAt('Mål!J3'),
        facts: { kind: 'required', column: 'Underlag' },
      },
    ]);
  });

  it('leaves a missing column of sources to the column rule', () => {
    expect(check(aWorkbook().withoutColumn('Mål', 'Underlag'))).toEqual([]);
  });

  describe('a goal that is judged in words', () => {
    const unexplained = aWorkbook().with('Mål', 'Kommentar', 4, '');

    it('needs a reason when it is met', () => {
      expect(check(unexplained)).toEqual([
        {
          code: 'K16',
          severity: 'VARNING',
          place: placeAt('Mål!N4'),
          facts: { kind: 'reason-missing', goal: 'M3' },
        },
      ]);
    });

    it('leaves the other judgements, and a goal that is measured, to their own rules', () => {
      expect(check(unexplained.with('Mål', 'Bedömning', 4, 'Inte uppfyllt'))).toEqual([]);
      expect(check(aWorkbook().with('Mål', 'Kommentar', 2, ''))).toEqual([]);
    });
  });

  it('points at a programme without a goal', () => {
    expect(check(aWorkbook().with('Mål', 'Verksamhetsdel', 3, ''))).toEqual([
      {
        code: 'K16',
        severity: 'VARNING',
        place: placeAt('Verksamhetsdelar!A3'),
        facts: { kind: 'rows-missing', of: 'Sommarkurs', tab: 'Mål', type: null },
      },
    ]);
  });

  it('says nothing of programmes while a goal names an unknown one, or while there are no goals', () => {
    expect(check(aWorkbook().with('Mål', 'Verksamhetsdel', 3, 'Kören'))).toEqual([]);
    expect(check(aWorkbook().without('Mål'))).toEqual([]);
  });

  it('points at an own text that leaves programmes out', () => {
    expect(check(withText('Verksamheten har nått sitt mål. SOMMARKURSEN också.'))).toEqual([
      {
        code: 'K16',
        severity: 'VARNING',
        place: placeAt('Texter!B4'),
        facts: { kind: 'programmes-unnamed', programmes: ['Öppen verkstad'] },
      },
    ]);
    expect(check(withText('Den öppna verkstaden och Sommarkurs har nått sina mål.'))).toEqual([]);
  });

  it('asks nothing of a text that follows the composed one, which names them', () => {
    const following = withText('Barnen är nöjda.').withPlacement(
      'Måluppfyllelse',
      'Efter den automatiska texten',
    );
    expect(check(following)).toEqual([]);
  });
});
