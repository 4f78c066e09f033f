import { composeUndertakings } from '../../../src/iop/sections/undertakings';
import type { Block } from '../../../src/engine/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day, type CellsByHeading } from '../../builders/partnership';

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
    expect(plain.columns.map(({ heading }) => heading)).toEqual([
      'Part',
      'Åtagande',
      'Status',
      'Bedömningen bygger på',
    ]);
    const commented = table(aWorkbook().with('Åtaganden', 'Kommentar', 4, 'Två kvällar i veckan.'));
    expect(commented.columns.map(({ heading }) => heading)).toEqual([
      'Part',
      'Åtagande',
      'Status',
      'Bedömningen bygger på',
      'Kommentar',
    ]);
    expect(commented.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        'Lindby stadsdelsnämnd',
        'att lämna ett årligt ekonomiskt bidrag',
        'Uppfyllt',
        'Utbetalningar 2022–\u20602024',
        '–',
      ],
      ['Lindby stadsdelsnämnd', 'att samordna partnerskapet', 'Uppfyllt', 'Årlig återrapport 2024', '–'],
      [
        'Föreningen Kulturgården',
        'att hålla verkstaden öppen för alla barn',
        'Uppfyllt',
        'Årlig återrapport 2024',
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

describe('controls and papers', () => {
  const control = (Typ: string, Datum: string, more: CellsByHeading = {}): CellsByHeading => ({
    Typ,
    Datum: day(Datum),
    'Gjord av': 'förvaltningens controller',
    Slutsats: 'Verksamheten hölls som avtalat.',
    ...more,
  });
  const paper = (Titel: string, received: string | null, more: CellsByHeading = {}): CellsByHeading => ({
    Titel,
    Status: 'Finns i akten',
    'Begärd till': day('2024-03-31'),
    ...(received === null ? {} : { Inkom: day(received) }),
    ...more,
  });
  const blocks = (controls: readonly CellsByHeading[], papers: readonly CellsByHeading[]) =>
    compose(aWorkbook().withRows('Uppföljningar', controls).withRows('Bilagor', papers)).filter(({ key }) =>
      /kontroller|handlingar/.test(key),
    );
  const said = (...all: Parameters<typeof blocks>) =>
    blocks(...all).flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [],
    );

  it('are not mentioned where there are none', () => {
    expect(compose(aWorkbook()).filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  it('are counted, and stand in tables with days, by whom and with what result', () => {
    const visits = [
      control('Stickprov', '2024-05-02', { 'Gjord av': '' }),
      control('Besök', '2024-03-14'),
      control('Besök', '2024-01-18'),
    ];
    const all = blocks(visits, [
      paper('Återrapport 2023', '2024-03-14', { Nr: 1 }),
      paper('Revisionsintyg 2023', null, { Status: 'Har inte kommit in' }),
    ]);
    expect(all.map(({ key }) => key)).toEqual([
      'ataganden.kontroller',
      'ataganden.kontroller.antal',
      'ataganden.kontroller.tabell',
      'ataganden.handlingar.tabell',
    ]);
    expect(all[0]).toMatchObject({ kind: 'heading', level: 2, text: 'Kontroller och begärda handlingar' });
    const rows = all.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(({ cells }) => cells.map((cell) => cell.text)) : [],
    );
    expect(rows).toEqual([
      ['Besök', '2024-01-18', 'Förvaltningens controller', 'Verksamheten hölls som avtalat.'],
      ['Besök', '2024-03-14', 'Förvaltningens controller', 'Verksamheten hölls som avtalat.'],
      ['Stickprov', '2024-05-02', 'Uppgift saknas', 'Verksamheten hölls som avtalat.'],
      ['Återrapport 2023', '2024-03-31', '2024-03-14'],
      ['Revisionsintyg 2023', '2024-03-31', 'Har inte kommit in'],
    ]);
  });

  it.each([
    [[control('Besök', '2024-03-14')], 'Ett besök har gjorts.'],
    [
      [
        control('Granskning av räkenskaper', '2024-03-14'),
        control('Besök', '2024-01-18'),
        control('Besök', '2023-01-18'),
      ],
      'Två besök och en granskning av räkenskaper har gjorts.',
    ],
  ])('are counted by kind (%#)', (controls, text) => {
    expect(said(controls, [])).toEqual([text]);
  });

  const missing = { Status: 'Har inte kommit in' };
  it.each([
    [[paper('A', '2024-03-31')], 'En handling skulle lämnas. Den kom in i tid.'],
    [[paper('A', null, missing)], 'En handling skulle lämnas. Den har inte kommit in.'],
    [
      [paper('A', '2024-03-31'), paper('B', '2024-01-31')],
      'Två handlingar skulle lämnas. Båda kom in i tid.',
    ],
    [
      [paper('A', null, missing), paper('B', null, missing)],
      'Två handlingar skulle lämnas. Ingen av dem har kommit in.',
    ],
    [
      [paper('A', '2024-03-31'), paper('B', '2024-04-01'), paper('C', null), paper('D', null, missing)],
      'Fyra handlingar skulle lämnas. En kom in i tid, en kom in efter den sista dagen, en har inte kommit in och en saknar uppgift om när den kom in.',
    ],
  ])('say when the papers came in (%#)', (papers, text) => {
    expect(said([], papers)).toEqual([text]);
  });
});
