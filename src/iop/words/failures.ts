/** Why a command failed, in words and with what to do next. */
import type { FailureCode } from '../../engine/app/failure';

const UNCHANGED =
  'Ingenting har ändrats i arbetsboken. Försök igen, och kontakta den som sköter tillägget om det händer på nytt.';

const sentences: Readonly<Record<Exclude<FailureCode, 'busy'>, string>> = {
  'no-known-sheet':
    'Kalkylarket har ingen av de flikar som rapporten skapas ur. Välj Slutrapport > Skapa arbetsbok för att lägga till dem, eller öppna rätt kalkylark.',
  'sheet-gone':
    'Fliken finns inte i kalkylarket. Har den bytt namn: ge den tillbaka sitt namn. Annars lägger Slutrapport > Skapa arbetsbok till den.',
  consent:
    'Tillägget saknar en behörighet, kanske för att en ruta inte kryssades i när Google frågade. Ge behörigheten, med alla rutor ikryssade, och försök igen.',
  'in-bin': 'Rapporten ligger i papperskorgen i Google Drive. Återställ den, eller skapa en ny rapport.',
  'report-not-found':
    'Rapporten går inte att nå med ditt konto. Den kan vara skapad av en kollega eller vara borttagen. Be kollegan dela den med dig, eller skapa en egen.',
  'record-damaged':
    'Tillägget kan inte läsa sina uppgifter om tidigare rapporter. De rapporter som är skapade ligger kvar i mappen Slutrapporter i Google Drive. Öppna rapporten där, eller skapa en ny rapport.',
  'record-newer':
    'Rapporten är skapad med en nyare version av tillägget än den som används här. Ingenting har ändrats. Be den som sköter tillägget att uppdatera det.',
  'record-too-large':
    'Rapporten är för stor för att tillägget ska kunna spara vad det skriver i den. Därför har ingenting skrivits. Korta de längsta texterna i arbetsboken eller ta bort rader som inte behövs i rapporten, och försök igen.',
  'version-unknown':
    'Tillägget har inte kvar vad som stod i arbetsboken när den versionen skrevs. Därför går versionerna inte att jämföra.',
  permission:
    'Google gav inte tillstånd. Är du inloggad med flera konton: logga ut ur de andra, öppna kalkylarket på nytt och försök igen. Hjälper inte det, be it-avdelningen att tillåta tillägget.',
  'not-found':
    'Dokumentet går inte att nå med ditt konto. Kontrollera att du är inloggad med rätt konto och försök igen.',
  quota: 'Google tar inte emot fler ändringar just nu. Vänta en minut och försök igen.',
  conflict:
    'Någon ändrade i dokumentet medan rapporten skrevs, och därför skrevs ingenting över. Försök igen när ingen annan skriver i dokumentet.',
  unavailable:
    'Google svarar inte just nu. Vänta en stund och försök igen. Det som är påbörjat görs klart då.',
  'wrong-arguments':
    'Sidan skickade något som tillägget inte förstår, och ingenting har gjorts. Stäng sidan, öppna den igen från menyn Slutrapport och försök på nytt.',
  refused: `Google tog inte emot rapporten. ${UNCHANGED}`,
  unexpected: `Något gick fel i tillägget. ${UNCHANGED}`,
};

/** The failure as an officer reads it: what happened, and what to do. */
export function failureText(code: Exclude<FailureCode, 'busy'>): string {
  return sentences[code];
}

/** Why nothing can be done now: a report has been in the making for so many seconds, or null for a check. */
export function busyText(seconds: number | null): string {
  const wait = 'kanske i en annan flik eller av en kollega. Vänta en stund och försök igen.';
  return seconds === null
    ? `Arbetsboken kontrolleras redan, ${wait}`
    : `Rapporten skapas redan, sedan ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}, ${wait}`;
}
