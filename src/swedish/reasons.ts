/** Why a run gave no report, in words and with what to do next. */

/** Everything that can stop a run: what the use cases answer, and how services refuse. */
export type Reason =
  | 'busy'
  | 'no-known-sheet'
  | 'in-bin'
  | 'report-not-found'
  | 'permission'
  | 'not-found'
  | 'quota'
  | 'conflict'
  | 'unavailable'
  | 'refused'
  | 'unexpected';

const UNCHANGED =
  'Ingenting har ändrats i arbetsboken. Försök igen, och kontakta den som sköter tillägget om det händer på nytt.';

const sentences: Readonly<Record<Reason, string>> = {
  busy: 'Rapporten skapas redan, kanske i en annan flik eller av en kollega. Vänta en stund och försök igen.',
  'no-known-sheet':
    'Kalkylarket har ingen av de flikar som rapporten skapas ur. Välj Slutrapport > Skapa arbetsbok för att lägga till dem, eller öppna rätt kalkylark.',
  'in-bin':
    'Rapporten ligger i papperskorgen i Google Drive. Återställ den, eller välj Slutrapport > Skapa slutrapport och skapa en ny.',
  'report-not-found':
    'Rapporten går inte att nå med ditt konto. Den kan vara skapad av en kollega eller vara borttagen. Be kollegan dela den med dig, eller välj Slutrapport > Skapa slutrapport och skapa en egen.',
  permission:
    'Google gav inte tillstånd. Öppna tillägget på nytt och godkänn alla behörigheter. Är du inloggad med flera konton: använd det konto som äger kalkylarket. Hjälper inte det, be it-avdelningen att tillåta tillägget.',
  'not-found':
    'Dokumentet går inte att nå med ditt konto. Kontrollera att du är inloggad med rätt konto och försök igen.',
  quota: 'Google tar inte emot fler ändringar just nu. Vänta en minut och försök igen.',
  conflict:
    'Någon ändrade i dokumentet medan rapporten skrevs, och därför skrevs ingenting över. Försök igen när ingen annan skriver i dokumentet.',
  unavailable:
    'Google svarar inte just nu. Vänta en stund och försök igen. Det som är påbörjat görs klart då.',
  refused: `Google tog inte emot rapporten. ${UNCHANGED}`,
  unexpected: `Något gick fel i tillägget. ${UNCHANGED}`,
};

/** The reason as an officer reads it: what happened, and what to do. */
export function reasonText(reason: Reason): string {
  return sentences[reason];
}
