/** The partnership of `partnership.ts` with the page of auditors' questions chosen, and every question answered. */
import { aWorkbook, type WorkbookBuilder } from './a-workbook';
import { day } from './partnership';

const control = { 'ÖK-nr': 3, 'Avser från': day('2024-01-01') };

export function answered(): WorkbookBuilder {
  const judged = [2, 3, 4].reduce(
    (book, row) =>
      book
        .with('Mål', 'Grund för bedömningen', row, 'Närvarolistorna för alla tre åren')
        .with('Mål', 'Avsedd effekt', row, 'att fler barn har en meningsfull fritid')
        .with('Mål', 'Indikator', row, 'antal besök enligt närvarolistor'),
    aWorkbook().withKey('Inställningar', 'Revisorns frågor', 'Ja'),
  );
  return judged
    .withKey(
      'Ärende',
      'Annan offentlig finansiering',
      'Föreningen har uppgett att inga andra myndigheter betalar för verksamheten.',
    )
    .withRow('Uppföljningar', {
      ...control,
      Typ: 'Besök',
      Datum: day('2024-03-14'),
      'Avser till': day('2024-03-14'),
      'Gjord av': 'förvaltningens handläggare',
      Slutsats: 'Verkstaden var öppen som avtalat.',
    })
    .withRow('Uppföljningar', {
      ...control,
      Typ: 'Granskning av räkenskaper',
      Datum: day('2025-01-24'),
      'Avser till': day('2024-12-31'),
      Diarienummer: 'LIN 2025/8',
      'Gjord av': 'förvaltningens controller',
      Slutsats: 'Bidraget är bokfört för sig och har använts som avtalat.',
    })
    .withRow('Bilagor', {
      Nr: 5,
      Titel: 'Revisionsintyg 2024',
      Typ: 'Revisionsintyg',
      Status: 'Finns i akten',
      Datum: day('2025-01-20'),
      'Begärd till': day('2025-01-31'),
      Inkom: day('2025-01-27'),
    });
}
