/** Where the rule of each column in the workbook contract is checked, so that none is left out. */
import { sheets } from '../../../../src/iop/sheets';
import { mutations } from '../mutations';

/**
 * `column`: by its own code, when it is read or by its own rule. `K..`: by that cross-sheet rule. `free`: the contract
 * asks for nothing but what its type allows, which for a text is anything. `report`: the report heeds it. `person`:
 * only a person can tell.
 */
const checkedBy: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Ärende: {
    Kommun: 'column',
    Dokumenttyp: 'column',
    Förvaltning: 'column',
    'Avdelning eller enhet': 'column',
    Diarienummer: 'column K34',
    Datum: 'column K34',
    'Uppgifter till och med': 'column K04 K34',
    'Handläggare, namn': 'column K25',
    'Handläggare, telefon': 'column',
    'Handläggare, e-post': 'column K26',
    'Nämnd, fullständigt namn': 'column K01',
    'Nämnd, kort form': 'column K22',
    Sammanträdesdatum: 'column K34',
    Rubrik: 'column K27 K29',
    Underrubrik: 'K01 K29',
    'Ärendet har beretts inom': 'column',
    'Samråd med': 'column',
    'Rör ärendet barn?': 'column K20',
    'Annan offentlig finansiering': 'column',
  },
  Parter: {
    'Part-ID': 'column',
    Namn: 'column K01',
    Kortnamn: 'K01',
    'Bestämd form': 'column K01',
    'Tidigare namn': 'column K24',
    'Namn gäller från': 'column K24',
    Roll: 'column',
    Parttyp: 'column',
    Organisationsnummer: 'column',
    Namnändring: 'column K24',
  },
  Överenskommelser: {
    'ÖK-nr': 'column K02',
    Benämning: 'column',
    Startdatum: 'column K03',
    Slutdatum: 'column K03',
    Tecknad: 'column',
    'Beslutad av och paragraf': 'free K24',
    Diarienummer: 'K34',
    Parter: 'column',
    'Avtalat bidrag, hela perioden': 'column K08',
    'Glapp till föregående, förklaring': 'K03',
    Återrapporterad: 'column K04',
    'Planerad återrapport': 'column K04',
    Stödgrund: 'column K33',
    Bifogas: 'column K21',
    Typ: 'column',
    Upphörde: 'column',
    'Upphörde, beslut': 'column',
  },
  Verksamhetsdelar: {
    Verksamhetsdel: 'column K02',
    Beskrivning: 'column',
    Målgrupp: 'column',
    'Åldersspann från': 'column',
    'Åldersspann till': 'column',
    Kostnadsfri: 'column',
  },
  Mål: {
    'Mål-ID': 'column',
    'ÖK-nr': 'column',
    Verksamhetsdel: 'column K16',
    'Mål enligt överenskommelsen': 'column person',
    Indikator: 'column',
    Riktning: 'column',
    Målvärde: 'column',
    Enhet: 'column',
    Utfall: 'column',
    Underlag: 'K16',
    'Uppgift till och med': 'column',
    'Beräknad bedömning': 'K15',
    Bedömning: 'column K15',
    Kommentar: 'column K15 K16',
    'Grund för bedömningen': 'free report',
    'Avsedd effekt': 'column',
    'Utfall per år': 'column',
  },
  Budget: {
    'ÖK-nr': 'column',
    År: 'column',
    Typ: 'column',
    Post: 'column',
    Part: 'column',
    Slag: 'column',
    Budget: 'column K09',
    Utfall: 'column K10',
    Prognos: 'column',
    Avvikelse: 'K07',
    'Avvikelse, procent': 'K07',
    Förklaring: 'K07',
    Timmar: 'column',
    Timvärde: 'column',
  },
  Utbetalningar: {
    'ÖK-nr': 'column',
    Datum: 'column',
    Belopp: 'column K08',
    Mottagare: 'column',
    Anmärkning: 'free',
    Beslut: 'free',
    'Avstämd mot': 'free',
  },
  Aktiviteter: {
    'Aktivitet-ID': 'column',
    'ÖK-nr': 'column',
    Verksamhetsdel: 'column',
    Aktivitet: 'column person',
    'Planerad start': 'column K11',
    'Planerat slut': 'column K11',
    'Faktisk start': 'column K11 K12',
    'Faktiskt slut': 'column K11 K12',
    Status: 'column K12',
    'Planerade tillfällen': 'column K14',
    'Genomförda tillfällen': 'column K12 K14',
    'Flickor/kvinnor': 'column K13',
    'Pojkar/män': 'column K13',
    'Annat/uppgift saknas': 'column K13',
    '0–6 år': 'column K13',
    '7–12 år': 'column K13',
    '13–15 år': 'column K13',
    '16–19 år': 'column K13',
    '20–25 år': 'column K13',
    '26–64 år': 'column K13',
    '65 år och äldre': 'column K13',
    'Ålder okänd': 'column K13',
    'Deltagare totalt': 'K13',
    Räknesätt: 'column report',
    'Försening, dagar': 'K14',
    'Avvikelse, förklaring': 'K14',
  },
  Åtaganden: {
    Part: 'column K17',
    'ÖK-nr': 'column',
    Åtagande: 'column',
    Status: 'column',
    Underlag: 'column',
    Kommentar: 'K17',
    'Grund för bedömningen': 'free report',
  },
  Lärdomar: {
    Typ: 'column',
    Lärdom: 'column',
    'Lyft av': 'column',
    Prioritet: 'column',
    'Konsekvens för tidsplan, budget eller åtagande': 'column K18',
    'Fortsatt arbete': 'column',
  },
  Uppföljningar: {
    Typ: 'column',
    Datum: 'column',
    'Avser från': 'column',
    'Avser till': 'column K05',
    'ÖK-nr': 'column',
    'Deltagande parter': 'column',
    Diarienummer: 'free',
    Slutsats: 'column',
    'Gjord av': 'column',
    Länk: 'column',
  },
  Texter: {
    Sammanfattning: 'K22 K35',
    Bakgrund: 'K02 K35',
    Måluppfyllelse: 'K16',
    'Tidsplan och budget': 'K06 K35',
    'Uppfyllnad av parternas åtaganden': 'K17',
    'Lärdomar från partnerskapet': 'K18',
    'Ärendets beredning': 'free',
    Jämställdhetsanalys: 'K19',
    Barnkonsekvensanalys: 'K20',
    'Ekonomiska konsekvenser': 'column',
    'Förvaltningens synpunkter och förslag': 'K22',
    'Ekologisk dimension': 'column',
    'Facklig samverkan': 'column',
  },
  Beslutsförslag: {
    Nr: 'column',
    Beslutstyp: 'column',
    Lydelse: 'column K22 K23',
    Motivering: 'column',
    'Gäller från': 'column',
    'Gäller till': 'column',
    'Konsekvens för barn': 'column',
    'Konsekvens för ekonomin': 'column',
  },
  Underskrifter: { Ordning: 'column', Namn: 'column', Titel: 'column', Förvaltning: 'column' },
  Bilagor: {
    Nr: 'K21',
    Titel: 'column K21',
    Typ: 'column K21',
    'ÖK-nr': 'column K21',
    Länk: 'column',
    Status: 'column person',
    Datum: 'column',
    'Begärd till': 'column',
    Inkom: 'column',
  },
  Inställningar: {
    Kommunmall: 'column',
    'Tröskel avvikelse, procent': 'column',
    'Tröskel avvikelse, kronor': 'column',
    'Tröskel delvis uppfyllt': 'column',
    'Tröskel försening, dagar': 'column',
    'Tröskel tillfällen, procent': 'column',
    'Minsta grupp': 'column',
    Eurokurs: 'column K33',
    Eurokursdatum: 'column',
    Diarienummermönster: 'column K34',
    'E-postdomän': 'column',
    Mottagare: 'column',
    Avsnitt: 'report',
    Beslutsstil: 'column',
    Underskrifter: 'column',
    'Beslutet skickas till': 'free',
    'Inledning till beslut': 'column',
    'Underskrifternas form': 'column',
    'Rapporten bland bilagorna': 'column',
    'Diarienumrets benämning': 'free',
    'Revisorns frågor': 'column K36',
  },
};

const found = new Set(mutations.map(({ finding }) => finding.slice(0, finding.lastIndexOf(' '))));

const columns = sheets.flatMap((sheet) =>
  Object.values(sheet.columns).map(({ name }) => [sheet.name, name] as const),
);

describe('the rule of each column', () => {
  it('has a place for every column of the contract, and for no other', () => {
    const placed = Object.entries(checkedBy).flatMap(([tab, rules]) =>
      Object.keys(rules).map((name) => `${tab}.${name}`),
    );
    expect(placed.sort()).toEqual(columns.map((column) => column.join('.')).sort());
  });

  it.each(columns)(
    '%s, %s: a fault is found where the rule is said to be checked',
    (tab: string, name: string) => {
      const places = checkedBy[tab]?.[name]?.split(' ') ?? [];
      const codes = places
        .filter((place) => !['free', 'report', 'person'].includes(place))
        .map((place) => (place === 'column' ? `${tab}.${name}` : place));
      expect(places).not.toEqual([]);
      expect(codes.filter((code) => !found.has(code))).toEqual([]);
    },
  );

  it('is broken at least once for every cross-sheet rule that reads the workbook', () => {
    // K32 is of the document, and is checked where that is made.
    const rules = Array.from({ length: 36 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`);
    expect(rules.filter((rule) => !found.has(rule))).toEqual(['K32']);
  });
});
