import { aWorkbook } from '../../../builders/a-workbook';
import { faultsOf } from './faults-of';

const withBackground = (background: string) => aWorkbook().withKey('Texter', 'Bakgrund', background);
const unmentioned = (workbook: ReturnType<typeof aWorkbook>) => Object.keys(faultsOf(workbook));

describe('checkMentions', () => {
  it('finds the attachments that no text mentions', () => {
    // The fourth is named by its title among the sources of the goals.
    expect(faultsOf(withBackground('Överenskommelsen för 2022 (bilaga 1) var den första.'))).toEqual({
      'Bilagor!B3': { kind: 'unmentioned', column: 'Titel', text: 'Överenskommelse om IOP 2023' },
      'Bilagor!B4': { kind: 'unmentioned', column: 'Titel', text: 'Överenskommelse om IOP 2024' },
    });
  });

  it.each(['bilaga 1–3', 'bilagorna 1, 2 och 3', 'Bilaga 1 samt bilaga 2-3', 'bilaga\u00a01, 2, 3'])(
    'takes "%s"',
    (mention) => {
      expect(unmentioned(withBackground(`Överenskommelserna (${mention}) finns med.`))).toEqual([]);
    },
  );

  it('takes titles, in any text', () => {
    const titles = 'Överenskommelse om IOP 2022, överenskommelse om IOP 2023 och överenskommelse om IOP 2024';
    expect(
      unmentioned(
        withBackground('Två delar ingick.').withKey('Texter', 'Lärdomar från partnerskapet', titles),
      ),
    ).toEqual([]);
  });

  it('takes a later year for no number', () => {
    expect(unmentioned(withBackground('Se bilaga 1 och 2022 års budget.'))).toEqual([
      'Bilagor!B3',
      'Bilagor!B4',
    ]);
  });

  it('is silent where the composed text is used, for it mentions them all', () => {
    expect(unmentioned(aWorkbook())).toEqual([]);
    expect(
      unmentioned(
        withBackground('Två delar ingick.').withPlacement('Bakgrund', 'Efter den automatiska texten'),
      ),
    ).toEqual([]);
  });
});
