/** The words of the way to the committee, in the sidebar. */
import type { DecisionOutcome } from '../../engine/app/history/history-event';
import type { Role } from '../../engine/app/sharing/sharing-ports';
import type { FormName, MatterStep } from './matter-state';

export const matterText = {
  title: 'Till nämnden',
  unknown:
    'Det går inte att läsa vad som har hänt i ärendet. Kontakta den som sköter tillägget. Rapporter och kvitton ligger kvar i mappen Slutrapporter i Google Drive.',
  empty: 'Här klarmarkerar, fastställer och delar du rapporten när den är skapad.',

  steps: {
    sections: 'Klarmarkera avsnitten',
    approval: 'Godkännande',
    finalise: 'Fastställ',
    share: 'Dela',
    decision: 'Nämndens beslut',
    verify: 'Verifiera',
    unlock: 'Lås upp',
  } satisfies Readonly<Record<MatterStep, string>>,
  later: 'När en version är fastställd',
  needsVersion: 'Ingen version är fastställd. Fastställ rapporten först.',
  doing: 'Arbetar …',

  sectionsWhy:
    'Markera varje avsnitt när det är genomgånget. Ändras dess uppgifter i arbetsboken försvinner markeringen.',
  sectionsNeedReport: 'Avsnitten kan klarmarkeras när rapporten är skapad.',
  sectionsReading: 'Läser avsnitten …',
  bar: 'Klarmarkerade avsnitt',
  markDone: 'Klarmarkera',
  markUndone: 'Ta bort markeringen',
  reset: 'Uppgifterna har ändrats sedan dess. Gå igenom avsnittet igen.',

  approvalWhy:
    'Granskarna får läsa rapporten och svarar i Google Drive. Ändras dokumentet efter ett svar börjar godkännandet om.',
  approvalUnavailable:
    'Google Drives godkännande går inte att använda för den här rapporten med ditt konto. Låt den som godkänner klarmarkera avsnitten i stället.',
  approvalReading: 'Ser efter om Google Drives godkännande går att använda …',
  approvalNeedsReport: 'Bara en färdig slutrapport kan skickas för godkännande. Skapa den först.',
  reviewers: 'Granskarnas e-postadresser',
  due: 'Svar senast (kan lämnas tomt)',
  sendApproval: 'Skicka för godkännande',
  readApproval: 'Läs av svaret',
  cancelApproval: 'Avbryt godkännandet',
  cancelQuestion: 'Vill du avbryta godkännandet? Granskarna kan inte svara sedan.',
  keepApproval: 'Låt det vara',
  otherReport: 'Godkännandet gällde en tidigare rapport.',

  finalise: 'Fastställ',
  asVersion: 'som version',
  finalisedBefore: 'Rapporten var redan fastställd. Ingenting har ändrats sedan dess.',
  finalisedNow: 'Rapporten är fastställd och låst.',
  finaliseWhat:
    'Dokumentet låses mot ändringar och kommentarer, och ett kvitto sparas. Ingenting i texten ändras.',
  finaliseNeeds: 'Innan rapporten kan fastställas:',
  broken:
    'Fastställandet avbröts innan det blev klart. Tryck på Fastställ för att göra det klart, eller på Lås upp för att låta bli.',
  changedSince:
    'Arbetsboken har ändrats sedan dess. Lås upp och uppdatera rapporten för att göra nästa version.',
  receipt: 'Öppna kvittot',
  receiptWhere: 'Kvittot ligger i mappen Slutrapporter, bredvid rapporten.',
  digest: 'Kvittots kontrollsumma. Anteckna den i diariet:',
  copy: 'Kopiera',
  theDigest: 'kontrollsumman för version',
  copied: 'Texten är kopierad.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  byHand: 'Det här är ändrat för hand i dokumentet och stämmer inte med arbetsboken:',
  written: 'Tillägget skrev',
  now: 'Nu står det',
  removed: '(borttaget)',
  added: '(inget)',

  toRecipients: 'Till nämnden',
  noRecipients:
    'Ingen e-postadress står vid Mottagare i fliken Inställningar. Skriv dit nämndsekreterarens eller nämndens adress.',
  needsLocked: 'Nämnden får bara en fastställd version. Fastställ rapporten först.',
  recipientsRole: 'De får läsa.',
  shareWithRecipients: 'Dela med nämnden',
  toColleagues: 'Till kollegor',
  colleaguesNeedReport: 'Skapa rapporten eller ett utkast först.',
  draftGoes: 'Det som delas är ett utkast. UTKAST står på första raden.',
  lockedTakesNoComments: 'Dokumentet är låst och tar inte emot kommentarer förrän det låses upp.',
  emails: 'E-postadresser',
  emailsHint: 'En på varje rad, eller med komma mellan.',
  role: 'De får',
  roles: { reader: 'läsa', commenter: 'läsa och kommentera' } satisfies Readonly<Record<Role, string>>,
  mail: 'Skicka mejl om det',
  message: 'Meddelande i mejlet (kan lämnas tomt)',
  shareWithColleagues: 'Dela med kollegor',
  given: 'har fått åtkomst.',
  access: 'Har åtkomst',
  nobody: 'Ingen har fått åtkomst härifrån.',
  roleNames: { reader: 'läsare', commenter: 'kommentator' } satisfies Readonly<Record<Role, string>>,
  takeBack: 'Ta tillbaka',
  theAccessOf: 'åtkomsten för',
  files: 'Som fil',
  filesWhy: 'Till ärendesystemet och till mottagare utan Google-konto.',
  filesUnlocked:
    'Dokumentet är upplåst och kan ha ändrats. Fastställ det igen för att få en fil av en fastställd version.',
  issueSheet: 'Öppna ändringsbladet',
  issueSheetWhy:
    'Ändringsbladet visar ledamöterna vad som är nytt sedan förra versionen. Det går att skriva ut.',

  date: 'Sammanträdesdag',
  paragraph: 'Paragraf',
  paragraphHint: 'Till exempel § 45.',
  outcome: 'Nämnden beslutade',
  outcomes: {
    'as-proposed': 'som föreslaget',
    changed: 'något annat än det föreslagna',
    returned: 'återremiss',
  } satisfies Readonly<Record<DecisionOutcome, string>>,
  recordDecision: 'Anteckna beslutet',
  decisionNeedsLocked: 'Dokumentet är upplåst. Fastställ rapporten igen, så går beslutet att anteckna.',
  returned: 'Nämnden skickade tillbaka ärendet. Lås upp och uppdatera rapporten för att göra nästa version.',

  verifyWhy: 'Jämför dokumentet, arbetsboken och kvittot med det som fastställdes.',
  openVersion: 'Öppna dokumentet',
  verifyWhere: 'Det här skiljer:',
  compareDigest: 'Jämför kontrollsumman med den som är antecknad i diariet:',
  verifyDiary:
    'Den som kan ändra både dokumentet och kvittot kan få dem att stämma. Därför är det diariets anteckning som avgör.',
  texts: {
    same: 'Dokumentets text är densamma.',
    differs: 'Dokumentets text är en annan.',
  },
  values: {
    same: 'Arbetsbokens uppgifter är desamma.',
    differs: 'Arbetsbokens uppgifter är andra.',
  },
  attachments: {
    same: 'Bilagornas filer är desamma.',
    differs: 'Bilagornas filer är inte desamma.',
    unseen: 'Alla bilagor kan inte kontrolleras med ditt konto.',
  },
  receipts: {
    same: 'Kvittot är detsamma.',
    differs: 'Kvittot är ändrat.',
    missing: 'Kvittot går inte att hitta.',
  },

  unlockBroken: 'Vill du låsa upp dokumentet? Då är det inte fastställt.',
  unlockNone: 'Ingen version är låst.',
  unlockClosed: 'Ärendet är avslutat. Versionen ligger kvar som den är.',
  unlock: 'Lås upp',
  yesUnlock: 'Ja, lås upp',
  no: 'Avbryt',
  unlocked: 'Dokumentet är upplåst.',

  missing: {
    emails: 'Skriv minst en e-postadress.',
    date: 'Välj dagen för sammanträdet.',
    paragraph: 'Skriv paragrafen.',
    outcome: 'Välj vad nämnden beslutade.',
  },
  unknownResult:
    'Det är inte säkert hur det gick. Tryck på Kontrollera, så visar sidofältet hur ärendet står.',
} as const;

/** The name of a form, to a screen reader. */
export const formNames: Readonly<Record<FormName, string>> = {
  approval: 'Skicka för godkännande',
  recipients: 'Dela med nämnden',
  colleagues: 'Dela med kollegor',
  decision: 'Anteckna nämndens beslut',
};
