/** First guesses at the closed lists. */
import { sheets } from '../../src/iop/sheets';

const typeOf = (sheet: string, column: string) =>
  Object.values(sheets.find(({ name }) => name === sheet)?.columns ?? {}).find(({ name }) => name === column)
    ?.type;

describe('a closed list', () => {
  it.each([
    ['Parter', 'Roll', 'Kommun', 'Offentlig part'],
    ['Parter', 'Roll', 'Föreningen', 'Idéburen part'],
    ['Parter', 'Parttyp', 'Nämnd', 'Kommunal nämnd'],
    ['Mål', 'Riktning', '>=', 'Minst'],
    ['Mål', 'Riktning', 'Max', 'Högst'],
    ['Mål', 'Bedömning', 'Ja', 'Uppfyllt'],
    ['Budget', 'Typ', 'Intäkter', 'Finansiering'],
    ['Budget', 'Slag', 'Pengar', 'Kontant'],
    ['Budget', 'Post', 'Löner', 'Personal'],
    ['Budget', 'Post', 'Lokalhyra', 'Lokaler'],
    [
      'Beslutsförslag',
      'Beslutstyp',
      'Godkänna slutrapporten',
      'Godkänna slutrapporten och lägga den till handlingarna',
    ],
    ['Bilagor', 'Typ', 'Avtal', 'Överenskommelse'],
    ['Aktiviteter', 'Status', 'klar', 'Genomförd'],
    ['Åtaganden', 'Status', 'Delvis', 'Delvis uppfyllt'],
    ['Lärdomar', 'Typ', 'Framgång', 'Framgångsfaktor'],
    ['Lärdomar', 'Lyft av', 'Båda', 'Gemensamt'],
    ['Bilagor', 'Status', 'I akten', 'Finns i akten'],
  ])('%s, %s, reads %s as %s, and says so', (sheet, column, written, meant) => {
    expect(typeOf(sheet, column)?.read(written)).toEqual({
      value: meant,
      readAs: { kind: 'text', text: meant },
    });
  });

  it.each([
    ['Parter', 'Parttyp', 'Förening', ['Ideell förening', 'Ekonomisk förening']],
    [
      'Beslutsförslag',
      'Beslutstyp',
      'Ny överenskommelse',
      ['Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse'],
    ],
    ['Budget', 'Post', 'Egeninsats', ['Idéburen parts insats, kontant']],
  ])('%s, %s, asks which of its choices %s means', (sheet, column, written, choices) => {
    expect(typeOf(sheet, column)?.read(written)).toEqual({
      kind: 'ambiguous',
      readings: choices.map((choice) => ({ kind: 'text', text: choice })),
    });
  });
});
