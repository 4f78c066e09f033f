/** What has happened to a matter on its way to the committee, in words: the tab Historik, and what the sidebar says of it. */
import type { DecisionOutcome, HistoryEvent } from '../../engine/app/history/history-event';
import type { EventTexts } from '../../engine/app/history/history-sheet';
import type { MatterWords, VersionDifference } from '../../engine/app/history/matter-words';
import type { ServiceKind } from '../../engine/app/ports';
import type { ApprovalOutcome, Role } from '../../engine/app/sharing/sharing-ports';
import { dateText } from '../../swedish/format';
import { list } from '../../swedish/grammar';
import { sectionTitle } from '../profiles/section-title';

/** The words of what happens to a slutrapport. */
export const matterText: MatterWords = {
  event: eventTexts,
  namesake: (other, own) =>
    `Fliken ”${other}” är inte gjord av tillägget och lämnas orörd. Det som har hänt i ärendet står i fliken ”${own}”.`,
  notWritten: (own, why) =>
    `Det som har hänt är antecknat, men det står ännu inte i fliken ”${own}”. ${causeOf(why)} Nästa gång något händer i ärendet skrivs det dit.`,
  lockReason: (version, ruleSet) =>
    `Fastställd som version ${version} av slutrapporten. Arbetsboken är kontrollerad med reglernas version ${ruleSet}. Lås upp den i tillägget Slutrapport i arbetsboken.`,
  receiptName: (document, version) => `Kvitto version ${version} ${document}.json`,
  unlocked:
    'Det kan dröja upp till tio minuter innan Google tar emot ändringar i dokumentet. Ändras dokumentet går den fastställda versionen inte längre att visa upp som den var.',
  suggestions:
    'I dokumentet finns ändringsförslag som ingen har tagit ställning till. Kvittot räknar dem som godkända. Lås upp dokumentet, godkänn eller avvisa förslagen och fastställ rapporten på nytt.',
  unseenFiles: (names) =>
    `${names.length === 1 ? 'Bilagan' : 'Bilagorna'} ${list(names.map((name) => `”${name}”`))} är uppladdad${names.length === 1 ? '' : 'e'} av en kollega. Med ditt konto gick det inte att kontrollera att ${names.length === 1 ? 'filen är oförändrad' : 'filerna är oförändrade'}, och kollegan behöver dela ${names.length === 1 ? 'den' : 'dem'}. Det står i kvittot.`,
  difference: differenceText,
};

function eventTexts(event: HistoryEvent): EventTexts {
  switch (event.kind) {
    case 'shared': {
      const detail = `${event.email} får ${roles[event.role]}.${mailText(event.mailed)}`;
      return { event: event.to === 'recipients' ? 'Delad med nämnden' : 'Delad med en kollega', detail };
    }
    case 'share-ended':
      return {
        event: 'Delning återtagen',
        detail: `${event.email} når inte längre dokumentet genom tillägget.`,
      };
    case 'approval-started': {
      const due = event.due === null ? '' : ` Svar senast ${dateText(event.due)}.`;
      return { event: 'Skickad för godkännande', detail: `Till ${list(event.reviewers)}.${due}` };
    }
    case 'approval-ended': {
      const answers = event.answers.map(({ email, answer }) => `${email} ${answerWords[answer]}`);
      return { event: approvalWords[event.outcome], detail: answers.length === 0 ? '' : `${list(answers)}.` };
    }
    case 'section-done':
      return { event: 'Avsnitt klarmarkerat', detail: sectionTitle(event.section) };
    case 'section-reopened':
      return { event: 'Klarmarkering borttagen', detail: sectionTitle(event.section) };
    case 'finalising':
      return {
        event: 'Fastställande påbörjat',
        detail: 'Det blev inte klart. Dokumentet kan vara låst. Välj Fastställ igen, eller lås upp det.',
      };
    case 'finalised':
      return { event: 'Fastställd och låst', detail: finalisedDetail(event) };
    case 'unlocked':
      return { event: 'Upplåst', detail: 'Det som fastställs härnäst blir en ny version.' };
    case 'decided':
      return {
        event: 'Nämndens beslut',
        detail: `${decisions[event.outcome]} Sammanträdet ${dateText(event.date)}, ${event.paragraph}.`,
      };
  }
}

/** Whether Google sent mail; nothing where that is not known. */
function mailText(mailed: boolean | null): string {
  if (mailed === null) return '';
  return mailed ? ' Google skickade ett meddelande.' : ' Inget meddelande skickades.';
}

function finalisedDetail(event: Extract<HistoryEvent, { kind: 'finalised' }>): string {
  const { textDigest, valuesDigest, ruleSet, receipt, changedByHand } = event;
  return [
    `Kvittots kontrollsumma, att anteckna i diariet: ${receipt.digest}.`,
    `Kvittot är filen ”${receipt.file.name}” i mappen Slutrapporter.`,
    ...(changedByHand === 0
      ? []
      : [`Ställen i dokumentet som är ändrade för hand och inte kommer ur arbetsboken: ${changedByHand}.`]),
    `Textens kontrollsumma: ${textDigest}.`,
    `Arbetsbokens kontrollsumma: ${valuesDigest}.`,
    `Reglernas version: ${ruleSet}.`,
  ].join(' ');
}

const roles: Readonly<Record<Role, string>> = { reader: 'läsa', commenter: 'läsa och kommentera' };

const approvalWords: Readonly<Record<ApprovalOutcome, string>> = {
  approved: 'Godkänd',
  declined: 'Inte godkänd',
  cancelled: 'Godkännandet avbrutet',
};

const answerWords = {
  approved: 'har godkänt',
  declined: 'har avslagit',
  none: 'har inte svarat',
} as const;

const decisions: Readonly<Record<DecisionOutcome, string>> = {
  'as-proposed': 'Nämnden beslutade enligt förslaget.',
  changed: 'Nämnden beslutade annat än förslaget.',
  returned: 'Nämnden återremitterade ärendet.',
};

function causeOf(why: ServiceKind | 'in-use'): string {
  switch (why) {
    case 'in-use':
      return 'Någon skriver i fliken just nu.';
    case 'protected':
      return 'Fliken är skyddad. Be den som har skyddat den att låta dig redigera den.';
    case 'sheet-gone':
      return 'Fliken togs bort under tiden.';
    case 'read-only':
      return 'Tillägget kan läsa arbetsboken men inte skriva i den.';
    default:
      return 'Google tog inte emot ändringarna.';
  }
}

function differenceText(difference: VersionDifference, version: number): string {
  const then = `när version ${version} fastställdes`;
  switch (difference.kind) {
    case 'section':
      return `${partName(difference)} säger något annat än ${then}.`;
    case 'section-added':
      return `${partName(difference)} fanns inte ${then}.`;
    case 'section-removed':
      return `${partName(difference)} fanns ${then} men finns inte längre.`;
    case 'entry': {
      const { sheet, row, column, cell } = difference;
      const where = [`Fliken ${sheet}`, ...(cell === null ? [] : [`cell ${cell}`])].join(', ');
      const what = [row, column].flatMap((name) => (name === null ? [] : [`”${name}”`])).join(', ');
      return `${where}: ${what === '' ? 'radernas ordning' : what} är inte som ${then}.`;
    }
    case 'row-added':
      return `Fliken ${difference.sheet}: raden ”${difference.row}” fanns inte ${then}.`;
    case 'row-removed':
      return `Fliken ${difference.sheet}: raden ”${difference.row}” fanns ${then} men finns inte längre.`;
    case 'values':
      return `Någon cell i arbetsboken är inte som ${then}. Vilken går inte att säga.`;
    case 'receipt':
      return `Kvittots fil i Google Drive är ändrad sedan version ${version} fastställdes. Använd inte den. Jämför kvittots kontrollsumma med den som är antecknad i diariet.`;
    case 'receipt-missing':
      return 'Kvittots fil går inte att nå i Google Drive. Den kan vara borttagen eller ligga i papperskorgen.';
    case 'attachment-replaced':
      return `Bilagan ”${difference.name}” har ändrats i Google Drive sedan version ${version} fastställdes.`;
    case 'attachment-gone':
      return `Bilagan ”${difference.name}” går inte att nå i Google Drive. Den kan vara borttagen eller ligga i papperskorgen.`;
    case 'attachment-unseen':
      return `Bilagan ”${difference.name}” är uppladdad av en kollega och kan inte kontrolleras med ditt konto. Be kollegan verifiera versionen.`;
    case 'not-locked':
      return 'Dokumentet är inte längre låst, så det går att ändra i det. Lås det i Google Dokument, eller lås upp versionen i tillägget och fastställ den på nytt.';
  }
}

function partName({ part, heading }: { readonly part: string; readonly heading: string | null }): string {
  if (heading !== null) return `Avsnittet ”${heading}”`;
  switch (part) {
    case 'header':
      return 'Sidhuvudet';
    case 'footer':
      return 'Sidfoten';
    case 'footnote':
      return 'Någon fotnot';
    default:
      return 'Texten före den första rubriken';
  }
}
