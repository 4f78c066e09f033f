import { partyNamesRule } from '../../../src/iop/rules/k01-party-names';
import { aWorkbook } from '../../builders/a-workbook';
import { placeAt } from '../../builders/places';
import { findingsOf, linesOf, wordsOf } from './findings-at';

const association = 'Husby Konst & Hantverksförening';

function named(text: string, key = 'Bakgrund') {
  return aWorkbook()
    .with('Parter', 'Namn', 3, association)
    .with('Beslutsförslag', 'Lydelse', 3, 'Stadsdelsnämnden uppdrar åt förvaltningen.')
    .withKey('Ärende', 'Rubrik', 'Slutrapport')
    .withKey('Ärende', 'Samråd med', association)
    .withKey(key === 'Rubrik' || key === 'Underrubrik' ? 'Ärende' : 'Texter', key, text);
}

describe('partyNamesRule', () => {
  it.each([201, 49_000])('does not look for a name of %d characters, which is none', (length) => {
    const name = 'Föreningen Kultur '.repeat(3000).slice(0, length);
    expect(wordsOf(partyNamesRule, named(`${name.toLowerCase()}.`).with('Parter', 'Namn', 3, name))).toEqual(
      [],
    );
  });

  it('finds nothing where names stand as registered', () => {
    expect(linesOf(partyNamesRule, aWorkbook())).toEqual([]);
  });

  it.each([
    'Husby Konst & Hantverksföreningen',
    'Husby Konst & Hantverksföreningens',
    'Husby Konst och Hantverksförening',
    'Husby konst- och hantverksförening',
    'Husby Konst-& Hantverksförening',
    'Husby Konst Hantverksförening',
    'husby konst & hantverksförening',
    'HUSBY KONST & HANTVERKSFÖRENING',
    'Husby Konst & Hantverskförening',
    'Husby Konst & Hantverks-förening',
    'Lindby stadsdelsnämnden',
    'Lindby Stadsdelsnämnd',
    'lindby stadsdelsnämnd',
  ])('warns of %s', (variant) => {
    const workbook = named(`Under våren har ${variant} hållit öppet.`);
    expect(wordsOf(partyNamesRule, workbook)).toEqual([variant]);
    expect(linesOf(partyNamesRule, workbook)).toEqual(['K01 VARNING Texter!B3 name-variant']);
  });

  it.each([
    association,
    `${association}s lokaler`,
    'Husby Konst &\u00a0Hantverksförening',
    'föreningen',
    'Föreningens medlemmar',
    'stadsdelsnämnden',
    'Lindby stadsdelsnämnds beslut',
    'Lindby stadsdelsförvaltning',
    'Tensta Konst & Hantverksförening',
    'Husby Konsthall',
    'andra hantverksföreningar',
    'konst och hantverk i Husby',
  ])('lets %s be', (name) => {
    expect(linesOf(partyNamesRule, named(`Under våren har ${name} varit viktiga.`))).toEqual([]);
  });

  it.each([
    ['Föreningen Kulturgården', 'Föreningen Kultur-gården'],
    ['Föreningen Kulturgården', 'Förening Kulturgården'],
    ['Unga Örnar Söder', 'Unga örnar Söder'],
    ['Gula Huset', 'Gula hus'],
  ])('takes another form of %s for a variant: %s', (name, variant) => {
    const workbook = named(`Under våren har ${name}s gård och ${variant} hållit öppet.`);
    expect(wordsOf(partyNamesRule, workbook.with('Parter', 'Namn', 3, name))).toContain(variant);
  });

  it.each([
    ['Husby Idrottsförening', 'Husby IF'],
    ['Scoutkåren Örn 1', 'Scoutkåren Örn 2'],
    ['Fryshuset', 'ett fryshus'],
    ['Södra Kulturföreningen', 'Norra Kulturföreningen'],
    ['Föreningen Kulturgården', 'föreningen och Kulturgården'],
    ['Husby Konst', 'i Husby. Konst'],
  ])('does not take for %s what is another: %s', (name, other) => {
    const workbook = named(`Under våren har ${other} varit viktiga.`).with('Parter', 'Namn', 3, name);
    expect(wordsOf(partyNamesRule, workbook.withKey('Ärende', 'Samråd med', name))).toEqual([]);
  });

  it.each(['Rubrik', 'Underrubrik'])('makes it an error in %s', (key) => {
    const [finding] = linesOf(partyNamesRule, named('IOP med Husby Konst och Hantverksförening', key));
    expect(finding).toContain('K01 FEL Ärende!');
  });

  it('makes it an error in a proposal', () => {
    const workbook = aWorkbook().with(
      'Beslutsförslag',
      'Lydelse',
      3,
      'Lindby stadsdelsnämnden uppdrar åt förvaltningen.',
    );
    expect(linesOf(partyNamesRule, workbook)).toEqual(['K01 FEL Beslutsförslag!C3 name-variant']);
  });

  it('finds variants in comments, lessons and names of attachments', () => {
    const workbook = aWorkbook()
      .with('Åtaganden', 'Kommentar', 2, 'Lindby Stadsdelsnämnd har betalat.')
      .with('Lärdomar', 'Lärdom', 2, 'Lindby Stadsdelsnämnd har lyssnat.')
      .with('Bilagor', 'Titel', 2, 'Avtal med Lindby Stadsdelsnämnd');
    expect(linesOf(partyNamesRule, workbook)).toHaveLength(3);
  });

  describe('a short name', () => {
    const P3 = {
      'Part-ID': 'P3',
      Namn: 'Lindby Kvinnojour',
      Kortnamn: 'jouren',
      'Bestämd form': 'jouren',
      Roll: 'Idéburen part',
      Parttyp: 'Ideell förening',
    };
    const three = (other: Readonly<Record<string, string>>) =>
      aWorkbook().withRow('Parter', { ...P3, ...other });

    it('that an earlier party has too is reported once, at the later party', () => {
      const same = three({ Kortnamn: 'Föreningen', 'Bestämd form': 'föreningen' });
      expect(findingsOf(partyNamesRule, same)).toEqual([
        {
          code: 'K01',
          severity: 'VARNING',
          place: placeAt('Parter!C4'),
          facts: {
            kind: 'same-short-name',
            written: 'Föreningen',
            first: 'Föreningen Kulturgården',
            second: 'Lindby Kvinnojour',
          },
        },
      ]);
    });

    it('that only the definite form shares is reported there', () => {
      expect(linesOf(partyNamesRule, three({ 'Bestämd form': 'föreningen' }))).toEqual([
        'K01 VARNING Parter!D4 same-short-name',
      ]);
    });

    it('of its own, or none, is in order', () => {
      expect(linesOf(partyNamesRule, three({}))).toEqual([]);
      const without = three({ Kortnamn: '', 'Bestämd form': '' })
        .with('Parter', 'Kortnamn', 3, '')
        .with('Parter', 'Bestämd form', 3, '');
      expect(linesOf(partyNamesRule, without)).toEqual([]);
    });
  });

  describe('a former name', () => {
    const renamed = aWorkbook()
      .with('Parter', 'Tidigare namn', 2, 'Västra stadsdelsnämnd')
      .with('Parter', 'Namn gäller från', 2, { date: '2023-07-01' });

    it.each([
      'Lindby stadsdelsnämnd (tidigare Västra stadsdelsnämnd) står bakom.',
      'Dåvarande Västra stadsdelsnämnd tog initiativet.',
      'Västra stadsdelsnämnd tecknade överenskommelsen den 5 december 2021.',
      'Överenskommelsen för 2022 tecknades av Västra stadsdelsnämnd.',
    ])('is allowed in "%s"', (text) => {
      expect(linesOf(partyNamesRule, renamed.withKey('Texter', 'Bakgrund', text))).toEqual([]);
    });
  });
});
