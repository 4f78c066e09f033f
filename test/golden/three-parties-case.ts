/**
 * The partnership of `builders/partnership.ts` with a foundation as a third party: dated attachments, a moved activity and
 * what the proposals mean for children and for money. All of it is made up; names, amounts and texts are example values.
 */
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { day, type CellsByHeading } from '../builders/partnership';

const FOUNDATION = 'Stiftelsen Almlunden';
const YEARS = [2022, 2023, 2024] as const;

function changed(workbook: WorkbookBuilder, sheet: string, row: number, cells: CellsByHeading): WorkbookBuilder {
  return Object.entries(cells).reduce(
    (book, [column, value]) => book.with(sheet, column, row, value),
    workbook,
  );
}

/** Each year the foundation pays for the journeys, in money, and lends its hall. */
function withContributions(workbook: WorkbookBuilder): WorkbookBuilder {
  return YEARS.reduce((book, year, index) => {
    const common = { 'ÖK-nr': index + 1, År: year, Budget: 40_000 };
    const paid = year === 2024 ? 31_000 : 40_000;
    const why = year === 2024 ? 'eftersom en av resorna uteblev' : '';
    const cash = { ...common, Slag: 'Kontant', Utfall: paid, Förklaring: why };
    return book
      .withRow('Budget', { ...cash, Typ: 'Kostnad', Post: 'Resor och transporter' })
      .withRow('Budget', { ...cash, Typ: 'Finansiering', Post: 'Idéburen parts insats, kontant', Part: 'P3' });
  }, workbook);
}

function withFoundation(workbook: WorkbookBuilder): WorkbookBuilder {
  const joined = YEARS.reduce(
    (book, _, index) => book.with('Överenskommelser', 'Parter', index + 2, 'P1; P2; P3'),
    workbook,
  );
  return withContributions(joined)
    .withRow('Parter', {
      'Part-ID': 'P3',
      Namn: FOUNDATION,
      Kortnamn: 'stiftelsen',
      'Bestämd form': 'stiftelsen',
      Roll: 'Idéburen part',
      Parttyp: 'Stiftelse',
      Organisationsnummer: '802999-9763',
    })
    .withRow('Åtaganden', {
      Part: 'P3',
      'ÖK-nr': '1; 2; 3',
      Åtagande: 'att låna ut sin sal till sommarkursen',
      Status: 'Uppfyllt',
      Underlag: 'Årlig återrapport 2024',
    })
    .withRow('Åtaganden', {
      Part: 'P3',
      'ÖK-nr': '1; 2; 3',
      Åtagande: 'att bekosta resor för barn som bor långt från verkstaden',
      Status: 'Delvis uppfyllt',
      Underlag: 'Stiftelsens redovisning 2024',
      Kommentar: 'En resa uteblev 2024.',
      'Grund för bedömningen': 'Fakturorna från bussbolaget, jämförda med kursens schema',
    })
    .withKey('Ärende', 'Samråd med', `Föreningen Kulturgården och ${FOUNDATION}`)
    .with('Uppföljningar', 'Deltagande parter', 5, 'P1; P2; P3');
}

function withDatedPapers(workbook: WorkbookBuilder): WorkbookBuilder {
  return changed(
    YEARS.reduce(
      (book, year, index) => book.with('Bilagor', 'Datum', index + 2, day(`${String(year - 1)}-12-05`)),
      workbook,
    ),
    'Bilagor',
    5,
    { Datum: day('2025-01-27'), 'Begärd till': day('2025-01-31'), Inkom: day('2025-01-28') },
  );
}

/** The case. */
export function threeParties(): WorkbookBuilder {
  const moved = changed(withDatedPapers(withFoundation(aWorkbook())), 'Aktiviteter', 7, {
    Status: 'Flyttad',
    'Faktisk start': day('2024-08-05'),
    'Faktiskt slut': day('2024-08-16'),
    'Avvikelse, förklaring': 'eftersom stiftelsens sal målades om i juni',
  });
  const effective = changed(moved, 'Mål', 4, {
    'Avsedd effekt': 'att barn och unga i Lindby upplever att de kan påverka sin fritid',
    'Grund för bedömningen': 'Protokollen från barnens egna möten, sex stycken om året',
  });
  const proposed = changed(effective, 'Beslutsförslag', 3, {
    Lydelse: `Stadsdelsnämnden uppdrar åt förvaltningen att senast den 31 maj 2025 återkomma med förslag till en ny överenskommelse om IOP med Föreningen Kulturgården och ${FOUNDATION}.`,
    'Konsekvens för barn':
      'Med en ny överenskommelse kan verkstaden fortsätta, och barn som bor långt bort får resan betald.',
    'Konsekvens för ekonomin':
      'Bidraget beräknas bli lika stort som 2024, 600 000 kronor om året. Det ryms inom stadsdelsnämndens budget.',
  });
  return changed(proposed, 'Beslutsförslag', 2, {
    'Konsekvens för ekonomin': 'Att godkänna slutrapporten medför inga kostnader.',
  })
    .withKey('Texter', 'Ekonomiska konsekvenser', '')
    .withKey(
      'Texter',
      'Barnkonsekvensanalys',
      'Barnets bästa har bedömts genom att barnen har fått komma till tals i en enkät varje år. De vill framför allt ha fler kurser på lovet.',
    );
}
