/** What each sentence that a press can answer claims, and whether that holds of what the press left. */
import type { FaultKind } from './kinds';
import { own } from './scenario';
import type { HostState, LeftDocument } from './state';

/** A press that met a fault, and the one after it. */
export interface Aftermath {
  readonly cause: FaultKind['cause'] | 'scope' | 'protection' | 'another press';
  readonly before: HostState;
  readonly after: HostState;
  readonly typedBefore: readonly string[];
  readonly typedAfter: readonly string[];
  readonly findings: number;
  /** What the next press, without faults, left; and whether it succeeded. */
  readonly next: { readonly ok: boolean; readonly state: HostState };
}

type Claim = (aftermath: Aftermath) => boolean;

const causedBy =
  (...causes: readonly Aftermath['cause'][]): Claim =>
  ({ cause }) =>
    causes.includes(cause);

const newDocuments = ({ before, after }: Aftermath): HostState['documents'] =>
  after.documents.filter(({ id }) => !before.documents.some((document) => document.id === id));

const isUntouched: Claim = ({ typedBefore, typedAfter }) =>
  typedBefore.every((typed) => typedAfter.includes(typed));

/** A document whose place for the report someone has removed is left as it is, under the name that it has. */
export function isUnfinished({ name, text, isFilled }: LeftDocument): boolean {
  return text.includes('{{Rapport}}') || (isFilled && name.endsWith(' (ofullständig)'));
}

const isFinished = ({ name, isFilled }: LeftDocument): boolean =>
  isFilled && !name.endsWith(' (ofullständig)');

const hasFinished: Claim = ({ after }) => after.documents.some(isFinished);
const hasDraft: Claim = ({ after }) =>
  after.documents.some((document) => isFinished(document) && document.name.startsWith('UTKAST '));
const hasAbandoned: Claim = ({ after }) =>
  after.documents.some((document) => !document.isFilled && !isUnfinished(document));
const makesNothing: Claim = (aftermath) => newDocuments(aftermath).length === 0;
const keepsDocuments: Claim = ({ before, after }) =>
  before.documents.every(({ id, text }) =>
    after.documents.some((document) => document.id === id && withoutTyped(document.text) === text),
  );
const hasNoTabs: Claim = ({ before }) => before.tabs.every(([tab]) => tab === 'Mina saker');
/** The officer and a colleague press, and a document is there. */
const isOfAnother: Claim = ({ cause, after }) => cause === 'another press' && after.documents.length > 0;
const findsAnything: Claim = ({ findings }) => findings > 0;

/** The next press makes no other document than those that are there, but for one that was never made. */
const nextFinishes: Claim = ({ after, next }) =>
  next.ok &&
  !next.state.documents.some(isUnfinished) &&
  next.state.documents.length === after.documents.length;

/** How often "Minst", which the press is to write, stands in the tabs. */
const timesWritten = ({ tabs }: HostState): number => JSON.stringify(tabs).split('Minst').length;
const writesNothing: Claim = ({ before, after }) => timesWritten(after) <= timesWritten(before);

const hasTyped = ({ text }: LeftDocument): boolean =>
  text.includes(own.typed) || text.includes('Skrivet för hand');
const hasCarried: Claim = (all) => newDocuments(all).some(hasTyped);
/** Whether every file that was uploaded may be read by someone else. */
const isFileGiven: Claim = ({ after }) =>
  after.uploads.every((name) => after.access.some((one) => one.startsWith(`${name} `)));
const hasOverview: Claim = ({ after }) => after.overview.length > 0;
const nextWorks: Claim = ({ next }) => next.ok;
const never: Claim = () => false;
/** A sentence that only says what to do: the next press shows whether that works. */
const advice: Claim = nextWorks;

/** Every sentence that may be said after a fault, by how it begins. Another sentence fails the matrix. */
const claims: readonly (readonly [begins: string | RegExp, holds: Claim])[] = [
  ['De som har fått åtkomst kan också läsa rapportens bilaga.', isFileGiven],
  [/ har inte fått åtkomst till bilagan /, (aftermath) => !isFileGiven(aftermath)],
  ['Dela på nytt om en stund, eller skicka filen.', advice],
  ['Någon har ändrat i fliken Bilagor sedan den visades', causedBy('people', 'another press')],
  ['Filen är inte kopplad till någon rad.', advice],
  ['Se efter i fliken och försök igen.', advice],
  ['Filen kom inte fram hel', never],
  ['Google svarar inte just nu.', causedBy('no-contact')],
  ['Google tar inte emot fler ändringar just nu.', causedBy('quota')],
  ['Google tar inte emot fler ändringar i dag.', causedBy('day')],
  ['Det finns inte plats för rapporten i din Google Drive.', causedBy('space')],
  ['Tillägget får inte använda Google Drive i din organisation.', causedBy('policy')],
  ['Google gav inte tillstånd.', causedBy('refusal')],
  ['Dokumentet går inte att nå med ditt konto.', causedBy('refusal')],
  ['Rapporten går inte att nå med ditt konto.', causedBy('refusal')],
  ['Din Wordmall går inte att nå med ditt konto.', causedBy('refusal')],
  ['Den kan vara borttagen ur Google Drive', advice],
  ['Ladda upp Wordfilen på nytt', advice],
  ['Arbetsbokens Wordmall är uppladdad av Handläggaren', causedBy('another press')],
  ['Be om Wordfilen', causedBy('another press')],
  ['Google tog inte emot det som tillägget skickade.', causedBy('refusal')],
  ['Google tog inte emot ändringarna.', causedBy('no-contact', 'people')],
  ['Tillägget kan läsa arbetsboken men inte skriva i den.', causedBy('no-contact', 'protection')],
  ['Någon ändrade i dokumentet medan rapporten skrevs', causedBy('people')],
  ['Google Dokument svarar inte när tillägget läser rapporten.', causedBy('no-contact')],
  ['Det brukar gå över', advice],
  ['Går det inte senare heller', keepsDocuments],
  ['Det gamla ligger kvar, så att du kan hämta', keepsDocuments],
  ['Det är inte säkert att uppdateringen', nextWorks],
  ['Nästa försök ser efter, så att ingenting skrivs två gånger.', nextFinishes],
  ['Det finns ingen rapport ännu.', ({ after }) => after.documents.length === 0],
  ['Tillägget saknar en behörighet', causedBy('scope')],
  ['Något gick fel i tillägget.', never],
  ['Det som du har skrivit i arbetsboken är orört.', isUntouched],
  ['Rapporten skapades inte', makesNothing],
  ['Vill du skapa rapporten ändå?', makesNothing],
  ['Slutrapporten är klar', hasFinished],
  ['Utkastet är klart', hasDraft],
  ['Rapporten finns redan', makesNothing],
  ['Utkastet finns redan', makesNothing],
  ['Rapporten skrevs den', makesNothing],
  ['Utkastet skrevs den', makesNothing],
  ['Rapporten påbörjades den', hasFinished],
  ['Uppgifterna i arbetsboken är desamma som då.', isUntouched],
  ['Uppgifterna i arbetsboken har ändrats sedan dess.', causedBy('people')],
  ['Med Uppdatera rapporten skrivs ändringarna i samma dokument.', advice],
  ['Du kan också skapa ett nytt dokument.', keepsDocuments],
  ['Det tidigare dokumentet är nu märkt som ersatt i sitt namn.', keepsDocuments],
  ['Det tidigare dokumentet är inte märkt som ersatt.', keepsDocuments],
  ['Texten i det är orörd.', keepsDocuments],
  [
    'Ni hade inte ändrat något i den tidigare rapportens text.',
    ({ before }) => !before.documents.some(hasTyped),
  ],
  ['Det som ni själva har ändrat i texten följde med', hasCarried],
  ['På ett ställe har arbetsboken också ändrats.', ({ before }) => before.documents.some(hasTyped)],
  ['Där står er text', ({ before }) => before.documents.some(hasTyped)],
  ['Det som ni har ändrat i tabeller följde inte med.', keepsDocuments],
  ['Bilder, fotnoter och förslag följde inte med.', keepsDocuments],
  ['Det som står före och efter rapporten följde inte med.', keepsDocuments],
  ['Kommentarer och egen formatering finns bara i det tidigare dokumentet.', keepsDocuments],
  ['Det gick inte att se vad ni själva har skrivit', causedBy('refusal', 'no-contact')],
  ['Det ligger kvar där.', keepsDocuments],
  ['Det är låst, har fått ett eget namn eller går inte att nå.', keepsDocuments],
  ['Texten i den gamla rapporten ligger kvar som den är.', keepsDocuments],
  ['Texten i det gamla utkastet ligger kvar som den är.', keepsDocuments],
  ['Någon hade tagit bort platsen för rapporten', hasAbandoned],
  ['Därför är rapporten skriven i ett nytt.', hasFinished],
  ['Därför är utkastet skrivet i ett nytt.', hasDraft],
  ['Det påbörjade dokumentet ligger kvar som det är', hasAbandoned],
  [/^\p{L}+ fel återstår att rätta innan rapporten kan bli färdig\.$/u, hasDraft],
  [/^\p{L}+ (?:varning|varningar) behöver du ta ställning till\.$/u, findsAnything],
  ['Fliken Mål finns inte i kalkylarket.', causedBy('people')],
  ['Fliken Kontroll finns inte i kalkylarket.', causedBy('people')],
  ['Har den bytt namn: ge den tillbaka sitt namn.', advice],
  ['Annars lägger Slutrapport > Skapa arbetsbok till den.', causedBy('people')],
  ['Fliken togs bort under kontrollen.', causedBy('people')],
  ['Kontrollera igen.', advice],
  ['Arbetsboken saknar flikar', hasNoTabs],
  ['Kalkylarket har ingen av de flikar', hasNoTabs],
  ['Välj Slutrapport > Skapa arbetsbok', nextWorks],
  ['Rapporten är skapad av Handläggaren.', isOfAnother],
  ['Rapporten är skapad av Kollegan.', isOfAnother],
  ['En rapport är påbörjad av Handläggaren', causedBy('another press')],
  ['En rapport är påbörjad av Kollegan', causedBy('another press')],
  ['Tillägget når bara dokument som har skapats med ditt konto.', isOfAnother],
  ['Be kollegan', isOfAnother],
  ['Du kan också skapa en egen.', isOfAnother],
  ['Upptaget just nu', causedBy('another press')],
  ['Arbetsboken kontrolleras redan', causedBy('another press')],
  ['Rapporten skapas redan', causedBy('another press')],
  ['Rapporten blev inte klar', (all) => all.after.documents.length <= all.before.documents.length + 1],
  ['Ett påbörjat dokument kan ligga i mappen', (all) => newDocuments(all).length <= 1],
  ['Nästa försök skriver i så fall klart det.', nextWorks],
  [
    'Dokumentet är påbörjat och ligger i mappen',
    ({ after }) => after.documents.length > 0 && after.folders === 1,
  ],
  ['Nästa försök skriver klart det, och något andra dokument skapas inte.', nextFinishes],
  ['Texten är skriven i dokumentet', ({ after }) => after.documents.some(({ isFilled }) => isFilled)],
  ['Tillägget har ännu inte antecknat att det är klart.', nextWorks],
  ['Det gör nästa försök, och något andra dokument skapas inte.', nextFinishes],
  ['Alla fel, varningar och tips står här i sidofältet', findsAnything],
  ['Fliken Kontroll kan visa en tidigare kontroll.', nextWorks],
  [
    'Tillägget kunde inte fylla i beteckningar och uträkningar i fliken',
    causedBy('protection', 'no-contact', 'people'),
  ],
  ['Listan över poster kunde inte följa Typ i fliken', causedBy('protection', 'no-contact', 'people')],
  ['Fliken Mål är skyddad', causedBy('protection')],
  ['Fliken Kontroll är skyddad', causedBy('protection')],
  ['Fliken är skyddad.', causedBy('protection')],
  ['Be den som har skyddat', advice],
  ['Förklaringen är inte sparad.', ({ after, before }) => same(after.control, before.control)],
  ['Det är inte säkert att förklaringen är sparad.', nextWorks],
  ['Texten står kvar.', isUntouched],
  ['Arbetsboken har ändrats sedan rapporten skrevs', causedBy('people')],
  ['Uppdatera rapporten, läs igenom den', causedBy('people')],
  ['Hade redan åtkomst', ({ before }) => before.access.length > 0],
  ['Inget nytt mejl har skickats.', ({ before, after }) => same(after.mails, before.mails)],
  [
    'Google tog inte emot adressen',
    ({ cause, before, after }) => cause === 'refusal' && same(after.access, before.access),
  ],
  ['Kontrollera stavningen.', advice],
  ['Du kan också skicka rapporten som Word eller PDF.', advice],
  ['Er organisation tillåter inte', causedBy('policy')],
  ['Fråga it-avdelningen', advice],
  ['Ditt konto får inte dela rapporten.', causedBy('refusal')],
  ['Google tar inte emot fler delningar just nu.', causedBy('quota')],
  ['Google tar inte emot fler delningar i dag.', causedBy('day')],
  ['Google svarade inte, så det är inte säkert', causedBy('no-contact')],
  ['Google tog inte emot delningen.', causedBy('space', 'people')],
  [
    'Den som redan har fått åtkomst får inget nytt mejl.',
    ({ next: { state } }) => new Set(state.mails).size === state.mails.length,
  ],
  [
    'Ingen begäran om godkännande har skickats',
    ({ before, after }) => same(after.approvals, before.approvals),
  ],
  ['Rätta adresserna och försök igen.', advice],
  [
    'Google tog inte emot begäran om godkännande',
    ({ before, after }) => same(after.approvals, before.approvals),
  ],
  ['De som skulle godkänna har åtkomst till rapporten.', ({ after }) => after.access.length > 0],
  [
    'Det går inte att begära godkännande i Google Drive',
    ({ cause, before, after }) => cause === 'refusal' && same(after.approvals, before.approvals),
  ],
  ['Det kan bero på vilket Google Workspace', advice],
  ['Klarmarkera i stället avsnitten', advice],
  ['Vänta en stund och', advice],
  ['Vänta en minut och', advice],
  ['Annars: vänta en stund', advice],
  ['Har du bara läsbehörighet', advice],
  ['Försök sedan igen.', ({ cause, next }) => next.ok || cause === 'people'],
  ['Försök', advice],
  ['Är du inloggad med flera konton', advice],
  ['Hjälper inte det, be it-avdelningen', advice],
  ['Kontrollera att du är inloggad', advice],
  ['Den kan vara skapad med ett annat konto', advice],
  ['Ta bort filer som inte behövs', advice],
  ['Be it-avdelningen', advice],
  ['Ge behörigheten', advice],
  ['Dokumentet kan vara låst sedan ett försök att fastställa', ({ after }) => isBegun(after)],
  ['Välj Fastställ igen när hindret är borta', advice],
  ['Du kan också låsa upp dokumentet.', ({ after }) => isBegun(after)],
  ['Det som har hänt är antecknat, men det står ännu inte i fliken', nextWorks],
  ['Någon skriver i fliken just nu.', causedBy('people')],
  ['Fliken togs bort under tiden.', causedBy('people')],
  ['Nästa gång något händer i ärendet skrivs det dit.', nextWorks],
  ['Det kan dröja upp till tio minuter innan Google', ({ after }) => after.locked.length === 0],
  ['Ändras dokumentet går den fastställda versionen', ({ after }) => after.locked.length === 0],
  ['Rapporten kan inte fastställas så länge det finns fel', causedBy('people')],
  ['Rätta felen, uppdatera rapporten', causedBy('people')],
  ['Rapporten kan inte fastställas förrän du har tagit ställning', causedBy('people')],
  ['Rätta det som varningen gäller', causedBy('people')],
  ['Rapporten är redan fastställd och låst', ({ after }) => after.locked.length > 0],
  ['Välj Lås upp, uppdatera rapporten och fastställ den', causedBy('people')],
  ['Fliken Historik är skyddad', causedBy('protection')],
  ['En behörighet saknas', causedBy('scope')],
  ['Någon har ändrat fliken sedan raderna visades', causedBy('people', 'another press')],
  ['Markeringarna i', causedBy('no-contact', 'protection', 'people')],
  ['Är någon av dem skyddad', advice],
  [/^(?:Fliken|Översikten i fliken) ”Översikt” (?:är|stämmer)/, hasOverview],
  ['Arbetsboken är en kopia.', ({ before }) => before.control.length > 0],
  ['Ska den användas för en ny period', advice],
  [
    'Det går inte att se att arbetsboken är en ny kopia',
    ({ cause, after, next }) => cause === 'another press' || after.control.length === 0 || next.ok,
  ],
  ['Antingen är den ingen kopia', advice],
  ['Därför har ingenting tömts', isUntouched],
  ['Öppna arbetsboken för den förra perioden', advice],
  ['Någon har ändrat i arbetsboken sedan listan visades.', causedBy('people', 'another press')],
  ['Se efter igen vad som töms', advice],
  ['Arbetsboken är klar för en ny period.', ({ after }) => after.control.length === 0],
  [
    /^(?:[\d\u00a0]+ celler|En cell) tömdes\.$/,
    ({ before, after }) => !same(before.tabs.flat(2), after.tabs.flat(2)),
  ],
  ['Inga celler behövde tömmas.', ({ before, after }) => same(before.tabs.flat(2), after.tabs.flat(2))],
  ['Gå nu igenom det som står kvar', isUntouched],
  ['Delvis klart.', nextWorks],
  ['Det som hör till den förra perioden kan vara kvar', causedBy('no-contact', 'protection', 'people')],
  ['Se efter vad som är kvar och tryck igen', nextWorks],
  ['Är fliken skyddad', advice],
  ['Läs tabellen igen och se efter i fliken', advice],
  ['Ingenting skrevs', writesNothing],
  ['Det är inte säkert att värdet är skrivet', nextWorks],
  ['Det som knappen gällde står inte kvar i arbetsboken', causedBy('people')],
  ['Någon ändrade cellen medan värdet skulle skrivas', causedBy('people')],
  ['Listan visar hur det är nu.', advice],
  ['Kontrollera igen och se efter i cellen.', advice],
];

/** Whether a version is begun and not finished, as the tab Historik or the lock shows; or is not begun yet. */
function isBegun({ receipts, locked }: HostState): boolean {
  return receipts.length <= 1 + locked.length;
}

function withoutTyped(text: string): string {
  return text.split(`${own.typed}\n`).join('');
}

/** The sentences that do not hold, or that nobody has said what they claim. */
export function untrueSentences(texts: readonly string[], aftermath: Aftermath): readonly string[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/));
  return sentences.filter((sentence) => {
    const claim = claims.find(([begins]) =>
      typeof begins === 'string' ? sentence.startsWith(begins) : begins.test(sentence),
    );
    return claim === undefined || !claim[1](aftermath);
  });
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
