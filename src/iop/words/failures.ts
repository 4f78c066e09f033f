/** Why a command failed, in words and with what to do next. */
import type { FailureCode, FailureFacts, Left } from '../../engine/app/failure';

const UNTOUCHED =
  'Det som du har skrivit i arbetsboken är orört. Försök igen, och kontakta den som sköter tillägget om det händer på nytt.';

type Sentence = string | ((facts: FailureFacts) => string);

const sentences: Readonly<Record<Exclude<FailureCode, 'busy'>, Sentence>> = {
  'no-known-sheet':
    'Kalkylarket har ingen av de flikar som rapporten bygger på. Välj Slutrapport > Skapa arbetsbok för att lägga till dem, eller öppna rätt kalkylark.',
  'not-offered':
    'Det går inte att skapa någon återrapport för det året: antingen har arbetsboken ingen överenskommelse som gäller då, eller så börjar året efter Uppgifter till och med i fliken Ärende. Välj ett annat år, eller rätta datumen.',
  'sheet-gone': ({ tab }) =>
    `${tab === null ? 'Fliken' : `Fliken ${tab}`} finns inte i kalkylarket. Har den bytt namn: ge den tillbaka sitt namn. Annars lägger Slutrapport > Skapa arbetsbok till den.`,
  consent:
    'Tillägget saknar en behörighet, kanske för att en ruta inte kryssades i när Google frågade. Ge behörigheten, med alla rutor ikryssade, och försök igen.',
  'in-bin': 'Rapporten ligger i papperskorgen i Google Drive. Återställ den, eller skapa ett nytt dokument.',
  'report-not-found':
    'Rapporten går inte att nå med ditt konto. Den kan vara skapad med ett annat konto eller vara borttagen. Kontrollera att du är inloggad med rätt konto, eller skapa ett nytt dokument.',
  'colleagues-report': ({ maker }) =>
    `Rapporten är skapad av ${colleague(maker)}. Tillägget når bara dokument som har skapats med ditt konto. Be kollegan dela rapporten med dig, eller skapa en egen.`,
  'colleagues-unfinished': ({ maker }) =>
    `En rapport är påbörjad av ${colleague(maker)} men inte färdigskriven. Be kollegan välja Skapa slutrapport igen, så skrivs den klart. Du kan också skapa en egen.`,
  'record-damaged':
    'Tillägget kan inte läsa sina uppgifter om tidigare rapporter. De rapporter som är skapade ligger kvar i mappen Slutrapporter i Google Drive. Öppna rapporten där, eller skapa ett nytt dokument.',
  'record-newer':
    'Rapporten är skapad med en nyare version av tillägget än den som används här. Ingenting har ändrats. Be den som sköter tillägget att uppdatera det.',
  'record-too-large':
    'Rapporten är för stor för att tillägget ska kunna spara vad det skriver i den. Därför har ingenting skrivits. Korta de längsta texterna i arbetsboken eller ta bort rader som inte behövs i rapporten, och försök igen.',
  'version-unknown':
    'Tillägget har inte kvar vad som stod i arbetsboken när den versionen skrevs. Därför går versionerna inte att jämföra.',
  'colleagues-document': ({ maker }) =>
    `Dokumentet är skapat av ${colleague(maker)}, och tillägget når bara dokument som har skapats med ditt konto. Be kollegan göra det här. Har kollegan slutat: be it-avdelningen om hjälp att nå dokumentet i Google Drive, eller skapa en egen rapport och fastställ den.`,
  'history-damaged':
    'Tillägget kan inte läsa sina uppgifter om vad som har hänt i ärendet. Ingenting har ändrats. Kontakta den som sköter tillägget. De rapporter och kvitton som finns ligger kvar i mappen Slutrapporter i Google Drive.',
  'history-newer':
    'Det som har hänt i ärendet är antecknat med en nyare version av tillägget än den som används här. Ingenting har ändrats. Be den som sköter tillägget att uppdatera det.',
  'history-too-large':
    'Tillägget har inte plats att anteckna mer om ärendet i arbetsboken. Kontakta den som sköter tillägget.',
  'has-errors':
    'Rapporten kan inte fastställas så länge det finns fel i arbetsboken. Rätta felen, uppdatera rapporten och fastställ den sedan.',
  'open-warnings':
    'Rapporten kan inte fastställas förrän du har tagit ställning till varje varning. Rätta det som varningen gäller, eller skriv en förklaring till varför det är som det ska. Försök sedan igen.',
  'no-report':
    'Det finns ingen rapport ännu. Välj Skapa slutrapport, läs igenom rapporten och försök sedan igen.',
  'report-finalised':
    'Rapporten är fastställd och låst, så den går inte att uppdatera. Välj Lås upp och uppdatera den sedan. När du fastställer den på nytt blir den nästa version.',
  'document-unreadable':
    'Google Dokument svarar inte när tillägget läser rapporten. Det brukar gå över: vänta en stund och försök igen. Går det inte senare heller kan du skapa ett nytt dokument. Det gamla ligger kvar, så att du kan hämta det som du har skrivit i det.',
  'nothing-to-undo':
    'Den senaste uppdateringen går inte längre att ångra här. Tidigare versioner av dokumentet finns i Google Dokument under Arkiv > Versionshistorik.',
  'document-changed':
    'Någon har ändrat i dokumentet efter uppdateringen, så den går inte att ångra här. Ingenting har skrivits. Tidigare versioner av dokumentet finns i Google Dokument under Arkiv > Versionshistorik.',
  'report-outdated':
    'Arbetsboken har ändrats sedan rapporten skrevs, så de två hör inte längre ihop. Uppdatera rapporten, läs igenom den och försök sedan igen.',
  'charts-outdated':
    'Dokumentet har diagram som visar andra siffror än rapportens tabeller, eftersom uppgifter har ändrats sedan diagrammen ritades. Ta bort dem i dokumentet, under rubriken Diagram, eller skapa ett nytt dokument med nya diagram. Fastställ sedan rapporten.',
  'already-finalised':
    'Rapporten är redan fastställd och låst, och arbetsboken har ändrats sedan dess. Välj Lås upp, uppdatera rapporten och fastställ den, så blir den nästa version.',
  'not-finalised': 'Det finns ingen fastställd version som är låst. Fastställ rapporten först.',
  'already-decided':
    'Nämndens beslut i ärendet är redan antecknat, så den fastställda versionen ändras inte. Gäller det en ny fråga: börja i en ny arbetsbok.',
  'no-recipients':
    'Det står ingen mottagare i fliken Inställningar. Skriv e-postadresserna vid Mottagare, med semikolon emellan, och försök igen.',
  'lock-lifted':
    'Dokumentet är inte längre låst, så det kan ha ändrats sedan det fastställdes. Därför har ingenting delats. Välj Lås upp och fastställ sedan rapporten på nytt.',
  'share-unknown':
    'Tillägget har inte antecknat någon sådan delning. Den kan vara återtagen redan. Öppna sidofältet på nytt, så visas vilka som har fått åtkomst.',
  'not-finished':
    'Rapporten är ett utkast, och bara en färdig rapport kan skickas för godkännande. Rätta felen i arbetsboken, uppdatera rapporten och försök sedan igen.',
  'due-passed': 'Den sista dagen att svara har redan passerat. Välj dagens datum eller ett senare.',
  'no-reviewers': 'Skriv e-postadressen till minst en person som ska godkänna rapporten.',
  'approvals-unavailable':
    'Det går inte att begära godkännande i Google Drive för den här rapporten. Det kan bero på vilket Google Workspace ni har, på en inställning hos it-avdelningen eller på ditt konto. Klarmarkera i stället avsnitten ett och ett i sidofältet.',
  'approvals-refused':
    'Google tog inte emot begäran om godkännande, och ingen har fått den. De som skulle godkänna har åtkomst till rapporten. Försök igen, eller klarmarkera avsnitten ett och ett i sidofältet.',
  'approval-running':
    'En begäran om godkännande pågår redan, och den har inte gått till alla som du har skrivit. Vänta på svaren, eller avbryt den och skicka en ny.',
  'no-approval': 'Tillägget har inte skickat någon begäran om godkännande.',
  'section-unknown':
    'Avsnittet finns inte i rapporten. Arbetsboken kan ha ändrats. Öppna sidofältet på nytt, så visas avsnitten som de är nu.',
  'tab-missing':
    'Fliken finns inte i kalkylarket, eller så saknar den rubriker. Välj Slutrapport > Skapa arbetsbok och försök igen.',
  'tab-changed':
    'Någon har ändrat fliken sedan raderna visades, och det som står där är kvar. Läs tabellen igen och se efter i fliken innan du lägger till raderna.',
  'too-many-rows':
    'Det går att klistra in högst 1 000 rader åt gången. Dela upp tabellen och klistra in en del i taget.',
  'not-a-copy':
    'Det går inte att se att arbetsboken är en ny kopia. Antingen är den ingen kopia, eller så har en rapport redan skapats ur den eller fliken Kontroll tagits bort. Därför har ingenting tömts. Öppna arbetsboken för den förra perioden, välj Arkiv > Skapa en kopia och öppna sidofältet i kopian.',
  'copy-changed':
    'Någon har ändrat i arbetsboken sedan listan visades. Därför har ingenting tömts nu. Se efter igen vad som töms, och tryck sedan.',
  'template-damaged':
    'Tillägget kan inte läsa vilken Wordmall arbetsboken har. Ladda upp mallen på nytt under Fler verktyg > Egen Wordmall, eller ta bort den där.',
  'template-newer':
    'Wordmallen är uppladdad med en nyare version av tillägget än den som används här. Ingenting har ändrats. Be den som sköter tillägget att uppdatera det.',
  'template-without-place':
    'Wordmallen har inte längre {{Rapport}} på en egen rad, så rapporten har ingen plats i dokumentet. Skriv dit märket i mallens dokument, eller ladda upp Wordfilen på nytt under Fler verktyg > Egen Wordmall.',
  'colleagues-template': ({ maker }) =>
    `Arbetsbokens Wordmall är uppladdad av ${colleague(maker)}, och tillägget når bara filer som har laddats upp med ditt konto. Be om Wordfilen och ladda upp den du också, under Fler verktyg > Egen Wordmall.`,
  'template-too-large':
    'Filen är för stor. En Wordmall får vara högst 5 MB. Det är oftast bilderna som tar plats: välj Komprimera bilder i Word, spara och försök igen.',
  'not-a-word-file':
    'Filen är ingen Wordfil som tillägget kan läsa. Öppna mallen i Word, välj Spara som och filtypen Word-dokument (.docx), utan lösenord, och ladda upp den filen.',
  'row-taken':
    'Någon har ändrat i fliken Bilagor sedan den visades, och det som står där är kvar. Filen är inte kopplad till någon rad. Se efter i fliken och försök igen.',
  'file-type':
    'Filen är av ett slag som inte kan laddas upp. Välj en PDF, ett Word-dokument (.docx) eller en bild (JPEG eller PNG).',
  'file-empty':
    'Filen är tom och kan inte laddas upp. Öppna den, kontrollera att den har ett innehåll, spara och försök igen.',
  'file-unlike-type':
    'Filen innehåller något annat än vad filtypen säger. Öppna den i det program som den gjordes i, spara den som PDF och försök igen.',
  'file-too-large':
    'Filen är större än 10 MB och kan inte laddas upp. Spara den i en mindre storlek eller dela upp den, och försök igen.',
  'file-damaged': 'Filen kom inte fram hel till Google Drive och har därför inte sparats. Försök igen.',
  'attachments-changed':
    'En bilaga har ändrats eller tagits bort i Google Drive sedan rapporten fastställdes. Därför har ingenting delats. Återställ filen i Google Drive, eller lås upp rapporten, ladda upp filen igen och fastställ rapporten på nytt.',
  locked:
    'Dokumentet är låst, så tillägget får inte skriva i det. Lås upp det och försök igen. Det kan dröja upp till tio minuter efter upplåsningen innan Google tar emot ändringar.',
  unlocking:
    'Dokumentet låstes upp nyss, och Google tar ännu inte emot ändringar i det. Det kan dröja upp till tio minuter efter upplåsningen. Vänta en stund och försök igen.',
  permission:
    'Google gav inte tillstånd. Är du inloggad med flera konton: logga ut ur de andra, öppna kalkylarket på nytt och försök igen. Hjälper inte det, be it-avdelningen att tillåta tillägget.',
  'not-found':
    'Dokumentet går inte att nå med ditt konto. Kontrollera att du är inloggad med rätt konto och försök igen.',
  'no-template':
    'Din Wordmall går inte att nå med ditt konto. Den kan vara borttagen ur Google Drive eller uppladdad med ett annat konto. Ladda upp Wordfilen på nytt under Fler verktyg > Egen Wordmall, eller ta bort mallen där.',
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
  update:
    'Det är inte säkert att uppdateringen hann skrivas i dokumentet. Nästa försök ser efter, så att ingenting skrivs två gånger.',
  locked:
    'Dokumentet kan vara låst sedan ett försök att fastställa rapporten som inte blev klart. Välj Fastställ igen när hindret är borta, så blir det klart utan att något görs två gånger. Du kan också låsa upp dokumentet.',
};

/** Refusals that say for certain that nothing was done. */
const CERTAIN: readonly FailureCode[] = [
  'quota',
  'quota-day',
  'drive-full',
  'policy',
  'permission',
  'no-template',
];

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
    : `Rapporten skapas redan sedan ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}, ${wait}`;
}
