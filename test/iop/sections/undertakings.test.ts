import { composeUndertakings } from '../../../src/iop/sections/undertakings';
import type { Block } from '../../../src/engine/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function compose(builder: WorkbookBuilder): readonly Block[] {
  return composeUndertakings(builder.read().workbook, { draft: false });
}

function texts(builder: WorkbookBuilder): readonly string[] {
  return compose(builder).flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [],
  );
}

function table(builder: WorkbookBuilder) {
  const block = compose(builder).find(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') throw new Error('there is no table');
  return block;
}

/** One undertaking for each status, all of the association's. */
function withStatuses(...statuses: readonly string[]): WorkbookBuilder {
  return aWorkbook().withRows(
    'Åtaganden',
    statuses.map((status, index) => ({
      Part: 'P2',
      Åtagande: `att hålla kurs ${String(index + 1)}`,
      Status: status,
    })),
  );
}

describe('composeUndertakings', () => {
  it('says what each party has done', () => {
    expect(texts(aWorkbook())).toEqual([
      'Stadsdelsnämnden har uppfyllt sina två åtaganden: att lämna ett årligt ekonomiskt bidrag och att samordna partnerskapet.',
      'Föreningen har uppfyllt sitt åtagande att hålla verkstaden öppen för alla barn.',
    ]);
  });

  it('has the whole names of parties that share a short name', () => {
    const two = aWorkbook()
      .withRow('Parter', {
        'Part-ID': 'P3',
        Namn: 'Friluftsfrämjandet i Lindby',
        Kortnamn: 'föreningen',
        Roll: 'Idéburen part',
        Parttyp: 'Ideell förening',
      })
      .withRows('Åtaganden', [
        { Part: 'P2', Åtagande: 'att hålla kurser', Status: 'Uppfyllt' },
        { Part: 'P3', Åtagande: 'att vandra med barnen', Status: 'Uppfyllt' },
      ]);
    expect(texts(two).slice(-2)).toEqual([
      'Föreningen Kulturgården har uppfyllt sitt åtagande att hålla kurser.',
      'Friluftsfrämjandet i Lindby har uppfyllt sitt åtagande att vandra med barnen.',
    ]);
  });

  it.each([
    [
      ['Uppfyllt', 'Delvis uppfyllt'],
      'Föreningen har uppfyllt ett av sina två åtaganden. Åtagandet att hålla kurs 2 har uppfyllts delvis.',
    ],
    [
      ['Inte uppfyllt', 'Inte uppfyllt'],
      'Föreningen har inte uppfyllt något av sina två åtaganden. Åtagandet att hålla kurs 1 har inte uppfyllts. Åtagandet att hålla kurs 2 har inte uppfyllts.',
    ],
    [
      ['Delvis uppfyllt', 'Inte uppfyllt'],
      'Föreningen har inte fullt ut uppfyllt något av sina två åtaganden. Åtagandet att hålla kurs 1 har uppfyllts delvis. Åtagandet att hålla kurs 2 har inte uppfyllts.',
    ],
    [['Inte uppfyllt'], 'Föreningen har ett åtagande. Åtagandet att hålla kurs 1 har inte uppfyllts.'],
    [
      ['', 'Inte uppfyllt'],
      'Föreningen har två åtaganden. För åtagandet att hålla kurs 1 saknas status i underlaget. Åtagandet att hålla kurs 2 har inte uppfyllts.',
    ],
    [
      ['Uppfyllt', 'Uppfyllt', 'Uppfyllt', 'Uppfyllt', 'Uppfyllt'],
      'Föreningen har uppfyllt sina fem åtaganden.',
    ],
  ])('%j', (statuses, expected) => {
    expect(texts(withStatuses(...statuses))[1]).toBe(expected);
  });

  it('gives the comment as the reason', () => {
    const builder = withStatuses('Uppfyllt', 'Delvis uppfyllt').with(
      'Åtaganden',
      'Kommentar',
      3,
      'eftersom lokalen var stängd hela våren',
    );
    expect(texts(builder)[1]).toBe(
      'Föreningen har uppfyllt ett av sina två åtaganden. Åtagandet att hålla kurs 2 har uppfyllts delvis, eftersom lokalen var stängd hela våren.',
    );
  });

  it('says that a party’s undertakings are missing', () => {
    expect(texts(withStatuses('Uppfyllt'))[0]).toBe(
      'Uppgifter om åtaganden för stadsdelsnämnden saknas i underlaget.',
    );
  });

  it('quotes an undertaking that is not written as a clause', () => {
    const builder = withStatuses('Uppfyllt').with('Åtaganden', 'Åtagande', 2, 'Två kurser per år.');
    expect(texts(builder)[1]).toBe('Föreningen har uppfyllt sitt åtagande ”Två kurser per år”.');
  });

  it('puts "att" before an undertaking that begins with a verb', () => {
    const builder = withStatuses('Uppfyllt').with('Åtaganden', 'Åtagande', 2, 'Hålla två kurser per år.');
    expect(texts(builder)[1]).toBe('Föreningen har uppfyllt sitt åtagande att hålla två kurser per år.');
  });

  it('uses the registered name of a party without a short form', () => {
    const builder = aWorkbook().with('Parter', 'Kortnamn', 3, '').with('Parter', 'Bestämd form', 3, '');
    expect(texts(builder)[1]).toBe(
      'Föreningen Kulturgården har uppfyllt sitt åtagande att hålla verkstaden öppen för alla barn.',
    );
  });

  it('has a table by party, with comments where there are any', () => {
    const plain = table(aWorkbook());
    expect(plain.columns.map(({ heading }) => heading)).toEqual(['Part', 'Åtagande', 'Status']);
    const commented = table(aWorkbook().with('Åtaganden', 'Kommentar', 4, 'Två kvällar i veckan.'));
    expect(commented.columns.map(({ heading }) => heading)).toEqual([
      'Part',
      'Åtagande',
      'Status',
      'Kommentar',
    ]);
    expect(commented.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Lindby stadsdelsnämnd', 'att lämna ett årligt ekonomiskt bidrag', 'Uppfyllt', '–'],
      ['Lindby stadsdelsnämnd', 'att samordna partnerskapet', 'Uppfyllt', '–'],
      [
        'Föreningen Kulturgården',
        'att hålla verkstaden öppen för alla barn',
        'Uppfyllt',
        'Två kvällar i veckan.',
      ],
    ]);
  });

  it('says that undertakings are missing, and claims nothing', () => {
    expect(texts(aWorkbook().withRows('Åtaganden', []))).toEqual([
      'Uppgifter om parternas åtaganden saknas i underlaget. Rapporten kan därför inte säga om parterna har uppfyllt sina åtaganden.',
    ]);
  });

  it('has the officer’s own text instead of its prose, and keeps the table', () => {
    const builder = aWorkbook().withKey('Texter', 'Uppfyllnad av parternas åtaganden', 'Allt är gjort.');
    expect(compose(builder).map(({ key }) => key)).toEqual(['ataganden.egen.ea1e6444', 'ataganden.tabell']);
  });
});
