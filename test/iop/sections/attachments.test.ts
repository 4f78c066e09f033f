import { composeReport } from '../../../src/iop/compose-report';
import type { Block } from '../../../src/engine/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';

function blocksOf(workbook: WorkbookBuilder): readonly Block[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors: 0 });
  return blocks.filter((block) => block.key.startsWith('bilagor.'));
}

describe('composeAttachments', () => {
  it('lists each with its number, its title, its link and its status', () => {
    const workbook = aWorkbook().withRows('Bilagor', [
      { Nr: 2, Titel: 'Revisionsintyg', Status: 'Bifogas maskad' },
      {
        Nr: 1,
        Titel: 'Överenskommelse 2022-2024',
        Länk: 'https://lindby.example/1',
        Status: 'Finns i akten',
      },
      { Titel: 'Enkät', Status: 'Bifogas' },
    ]);
    expect(blocksOf(workbook)).toEqual([
      {
        key: 'bilagor.lista',
        kind: 'list',
        style: 'bulleted',
        items: [
          {
            key: '1',
            runs: [
              { text: 'Bilaga\u00a01: ' },
              { text: 'Överenskommelse 2022–\u20602024', link: 'https://lindby.example/1' },
              { text: ' (finns i akten)' },
            ],
          },
          {
            key: '2',
            runs: [
              { text: 'Bilaga\u00a02: ' },
              { text: 'Revisionsintyg' },
              { text: ' (personuppgifter är maskade)' },
            ],
          },
          {
            key: 'utan-id.43358d33',
            runs: [{ text: 'Bilaga\u00a0[nummer saknas]: ' }, { text: 'Enkät' }],
          },
        ],
      },
    ]);
  });

  it('puts the report itself first where the list is of the grounds for the decision', () => {
    const workbook = aWorkbook()
      .withKey('Inställningar', 'Kommunmall', 'Uppsala')
      .withKey('Ärende', 'Dokumenttyp', 'Tjänsteskrivelse')
      .withKey('Ärende', 'Datum', day('2025-02-10'))
      .withRows('Bilagor', []);
    expect(blocksOf(workbook)).toEqual([
      {
        key: 'bilagor.lista',
        kind: 'list',
        style: 'bulleted',
        items: [
          { key: 'rapporten', runs: [{ text: 'Tjänsteskrivelse daterad den 10\u00a0februari\u00a02025' }] },
        ],
      },
    ]);
  });

  it.each([
    ['Återrapport', ', daterad den 14\u00a0mars\u00a02024'],
    ['Revisionsintyg', ', daterat den 14\u00a0mars\u00a02024'],
    ['Övrigt', ', den 14\u00a0mars\u00a02024'],
  ])('has the day of a paper: %s', (type, text) => {
    const row = { Nr: 1, Titel: 'Handling', Typ: type, Status: 'Bifogas', Datum: day('2024-03-14') };
    expect(blocksOf(aWorkbook().withRows('Bilagor', [row]))).toMatchObject([
      { items: [{ runs: [{ text: 'Bilaga\u00a01: ' }, { text: 'Handling' }, { text }] }] },
    ]);
  });

  it('leaves out what has not come in', () => {
    const missing = { Titel: 'Revisionsintyg', Typ: 'Revisionsintyg', Status: 'Har inte kommit in' };
    expect(blocksOf(aWorkbook().withRows('Bilagor', [missing]))).toMatchObject([{ key: 'bilagor.saknas' }]);
  });

  it('says that there are none', () => {
    expect(blocksOf(aWorkbook().withRows('Bilagor', []))).toEqual([
      {
        key: 'bilagor.saknas',
        kind: 'paragraph',
        runs: [{ text: 'Inga bilagor finns angivna i underlaget.' }],
      },
    ]);
  });
});
