/** Why a command failed, in words and with what to do next. */
import type { FailureCode, FailureFacts, Left } from '../../engine/app/failure';

const UNTOUCHED =
  'Det som du har skrivit i arbetsboken är orört. Försök igen, och kontakta den som sköter tillägget om det händer på nytt.';

type Sentence = string | ((facts: FailureFacts) => string);

const sentences: Readonly<Record<Exclude<FailureCode, 'busy'>, Sentence>> = {
  'no-known-sheet':
    'Kalkylarket har ingen av de flikar som rapporten skapas ur. Välj Slutrapport > Skapa arbetsbok för att lägga till dem, eller öppna rätt kalkylark.',
  'sheet-gone': ({ tab }) =>
    `${tab === null ? 'Fliken' : `Fliken ${tab}`} finns inte i kalkylarket. Har den bytt namn: ge den tillbaka sitt namn. Annars lägger Slutrapport > Skapa arbetsbok till den.`,
  consent:
    'Tillägget saknar en behörighet, kanske för att en ruta inte kryssades i när Google frågade. Ge behörigheten, med alla rutor ikryssade, och försök igen.',
  'in-bin': 'Rapporten ligger i papperskorgen i Google Drive. Återställ den, eller skapa en ny rapport.',
  'report-not-found':
    'Rapporten går inte att nå med ditt konto. Den kan vara skapad med ett annat konto eller vara borttagen. Kontrollera att du är inloggad med rätt konto, eller skapa en ny rapport.',
  'colleagues-report': ({ maker }) =>
    `Rapporten är skapad av ${colleague(maker)}. Tillägget når bara dokument som har skapats med ditt konto. Be kollegan dela rapporten med dig, eller skapa en egen.`,
  'colleagues-unfinished': ({ maker }) =>
    `En rapport är påbörjad av ${colleague(maker)} men inte färdigskriven. Be kollegan välja Skapa slutrapport igen, så skrivs den klart. Du kan också skapa en egen.`,
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
  'quota-day': 'Google tar inte emot fler ändringar i dag. Försök igen i morgon.',
  'drive-full':
    'Det finns inte plats för rapporten i din Google Drive. Ta bort filer som inte behövs och töm papperskorgen, eller be it-avdelningen om mer utrymme. Försök sedan igen.',
  policy:
    'Tillägget får inte använda Google Drive i din organisation. Be it-avdelningen att tillåta tillägget, och försök sedan igen.',
  protected: ({ tab }) =>
    `${tab === null ? 'Fliken' : `Fliken ${tab}`} är skyddad, så tillägget får inte skriva där med ditt konto. Be den som har skyddat fliken att låta dig redigera den, och försök igen.`,
  'read-only':
    'Tillägget kan läsa arbetsboken men inte skriva i den. Har du bara läsbehörighet: be den som äger kalkylarket om redigeringsbehörighet. Annars: vänta en stund och försök igen.',
  conflict:
    'Någon ändrade i dokumentet medan rapporten skrevs, och därför skrevs ingenting över. Försök igen när ingen annan skriver i dokumentet.',
  unavailable: 'Google svarar inte just nu. Vänta en stund och försök igen.',
  'wrong-arguments':
    'Sidan skickade något som tillägget inte förstår, och ingenting har gjorts. Stäng sidan, öppna den igen från menyn Slutrapport och försök på nytt.',
  refused: `Google tog inte emot det som tillägget skickade. ${UNTOUCHED}`,
  unexpected: `Något gick fel i tillägget. ${UNTOUCHED}`,
};

/** What is left of a report that was not finished; the next press goes on from there. */
const leftovers: Readonly<Record<Left, string>> = {
  nothing: '',
  perhaps:
    'Ett påbörjat dokument kan ligga i mappen Slutrapporter i Google Drive, med ”(ofullständig)” sist i namnet. Nästa försök skriver i så fall klart det.',
  document:
    'Dokumentet är påbörjat och ligger i mappen Slutrapporter i Google Drive. Nästa försök skriver klart det, och något andra dokument skapas inte.',
  filled:
    'Texten är skriven i dokumentet, som ligger i mappen Slutrapporter i Google Drive. Tillägget har ännu inte antecknat att det är klart. Det gör nästa försök, och något andra dokument skapas inte.',
};

/** Refusals that say for certain that nothing was done. */
const CERTAIN: readonly FailureCode[] = ['quota', 'quota-day', 'drive-full', 'policy', 'permission'];

/** The failure as an officer reads it: what happened, what is left of it, and what to do. */
export function failureText(code: Exclude<FailureCode, 'busy'>, facts: FailureFacts): string {
  const sentence = sentences[code];
  const why = typeof sentence === 'string' ? sentence : sentence(facts);
  const left = facts.left === 'perhaps' && CERTAIN.includes(code) ? 'nothing' : (facts.left ?? 'nothing');
  return leftovers[left] === '' ? why : `${why} ${leftovers[left]}`;
}

function colleague(name: string | null): string {
  return name === null || name === '' ? 'en kollega' : name;
}

/** Why nothing can be done now: a report has been in the making for so many seconds, or null for a check. */
export function busyText(seconds: number | null): string {
  const wait = 'kanske i en annan flik eller av en kollega. Vänta en stund och försök igen.';
  return seconds === null
    ? `Arbetsboken kontrolleras redan, ${wait}`
    : `Rapporten skapas redan, sedan ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}, ${wait}`;
}
