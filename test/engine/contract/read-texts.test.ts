import { readTexts } from '../../../src/engine/contract/read-texts';
import { textsSheet } from '../../../src/iop/sheets';
import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';

describe('readTexts', () => {
  it('reads a text and where it stands', () => {
    const { texts } = aWorkbook()
      .withKey('Texter', 'Bakgrund', 'Egen text.')
      .withPlacement('Bakgrund', 'efter den automatiska texten')
      .read().workbook;
    expect(texts.background).toEqual({
      place: placeAt('Texter!B3'),
      value: 'Egen text.',
      text: 'Egen text.',
      placement: {
        place: placeAt('Texter!C3'),
        value: 'Efter den automatiska texten',
        text: 'efter den automatiska texten',
      },
    });
  });

  it('lets a text stand instead of the composed one when nothing is said', () => {
    const { texts } = readTexts(textsSheet, null);
    expect(texts.lessons.placement).toEqual({
      place: placeAt('Texter!A1'),
      value: 'I stället för',
      text: '',
    });
  });

  it('does so, with a warning, when what is said cannot be read', () => {
    const { workbook, findings } = aWorkbook().withPlacement('Bakgrund', 'Före').read();
    expect(workbook.texts.background.placement).toMatchObject({ value: 'I stället för', text: 'Före' });
    expect(findings).toMatchObject([
      {
        code: 'Texter.Så används texten',
        severity: 'VARNING',
        place: placeAt('Texter!C3'),
        facts: { kind: 'not-in-list' },
      },
    ]);
  });

  it('has no finding for a composed or conditional text that is empty', () => {
    const { findings } = aWorkbook().withKey('Texter', 'Barnkonsekvensanalys', '').read();
    expect(findings).toEqual([]);
  });

  it('warns when the equality analysis is empty', () => {
    const { findings } = aWorkbook().withKey('Texter', 'Jämställdhetsanalys', '').read();
    expect(findings).toMatchObject([
      { code: 'Texter.Jämställdhetsanalys', severity: 'VARNING', place: placeAt('Texter!B9') },
    ]);
  });
});
