/** The words of the sidebar. */
import type { CallFailure } from './call-failure';
import { dateText, NBSP } from '../swedish/format';
import { capitalise, cardinal, count, list, nouns } from '../swedish/grammar';
import { carriedText } from './carried-words';
import { chartsText } from './charts/charts-words';
import type { ChartsMade } from '../engine/app/charts/chart-pictures';
import type { Counts } from './sections';
import type { FailureCode } from '../engine/app/failure';
import type { CarriedText } from '../engine/app/template/carried-report';
import type { Replaced } from '../engine/app/write-version';
import type { FailedCommand } from './state';

export const sidebarText = {
  title: 'Slutrapport',
  titleMissing: 'Rubrik saknas',
  recipientMissing: 'Nämnd saknas',
  meetingMissing: 'Sammanträdesdatum saknas',

  reading: 'Läser arbetsboken …',
  checking: 'Kontrollerar …',
  unchecked: 'Arbetsboken är inte kontrollerad',
  ready: 'Redo att skapas',
  closed: 'Ärendet är avslutat',
  changedSince: 'Arbetsboken har ändrats sedan dess',
  reportsUnknown: 'Det går inte att läsa vilka rapporter som är skapade',
  delayed: 'Google svarar inte just nu. Tillägget väntar en stund och försöker igen av sig självt.',
  inBin: 'Den ligger i papperskorgen i Google Drive. Återställ den där, eller skapa ett nytt dokument.',
  retrying: 'Sidofältet försöker igen av sig självt.',

  actions: 'Åtgärder',
  make: 'Skapa slutrapport',
  makeDraft: 'Skapa utkast',
  charts: 'Diagram sist i dokumentet',
  chartsWhy: 'Diagrammen visar uppgifterna som de är när dokumentet skapas. En uppdatering ändrar dem inte.',
  check: 'Kontrollera',
  preview: 'Förhandsgranska',
  setUp: 'Skapa arbetsbok',
  noWorkbook: 'Ingen arbetsbok ännu',
  whatSetUpDoes:
    'Kalkylarket har ingen av de flikar som rapporten bygger på. Knappen lägger till dem, med rubriker. Det som redan står i kalkylarket ändras inte.',
  settingUp: 'Skapar arbetsboken …',
  makeAnother: 'Skapa ett nytt dokument',
  updateInstead: 'Med Uppdatera rapporten skrivs ändringarna i samma dokument.',
  tryAgain: 'Försök igen',
  giveConsent: 'Ge behörighet',
  newTab: '(öppnas i en ny flik)',

  makeAnyway: 'Skapa ändå',
  back: 'Tillbaka',
  openQuestion: 'Vill du skapa rapporten ändå?',
  openWhere:
    'Varningarna står i listan nedanför och i fliken Kontroll. Rätta dem, eller godta dem med ett skäl.',
  gapsRead: 'Nämnden kommer att läsa att det här saknas:',

  making: 'Rapporten skapas',
  queued: 'Väntar på att kontrollen blir klar …',
  steps: {
    läser: 'Läser arbetsboken',
    kontrollerar: 'Kontrollerar uppgifterna',
    'skapar dokument': 'Skapar dokumentet',
    skriver: 'Skriver rapporten',
    klar: 'Klar',
  },
  stepDone: 'klart',

  openReport: 'Öppna rapporten',
  openDraft: 'Öppna utkastet',
  word: 'Ladda ned som Word',
  pdf: 'Ladda ned som PDF',
  setUpDone: 'Arbetsboken är klar',

  noFindings: 'Inga fel, varningar eller tips',
  levels: { FEL: 'Fel', VARNING: 'Varning', TIPS: 'Tips' },
  cell: 'cell',
  filters: { FEL: 'Fel', VARNING: 'Varningar', TIPS: 'Tips' },
  filter: 'Visa bara',
  showAll: 'Visa alla',
  noneOfLevel: 'Det finns inget på den nivån.',
  states: { klar: 'Klar', tom: 'Tom', vilar: 'Inte påbörjad' },
  sectionClean: 'Inget att rätta i fliken.',
  sectionEmpty: 'Inget är ifyllt i fliken.',
  sectionElsewhere: 'Det som är fel här hör ihop med ett fel som visas i en annan flik.',
  oneByOne: 'Visa en i taget',
  restInControl: 'Resten står i fliken Kontroll.',
  walk: 'Gå igenom det som hittades',
  next: 'Nästa',
  previous: 'Föregående',
  goToSheet: 'Gå till fliken',

  write: 'Skriv',
  writing: 'Skriver …',
  inCell: 'i cell',
  notWritten: 'Ingenting skrevs',

  accept: 'Godta',
  acceptTheWarning: 'varningen i cell',
  accepted: 'Godtagen:',
  change: 'Ändra',
  takeBack: 'Ta tillbaka',
  theReasonAt: 'förklaringen till varningen i cell',
  question: 'Varför kan det vara så?',
  save: 'Spara',
  saving: 'Sparar …',
  cancel: 'Avbryt',
  reasonEmpty: 'Skriv en förklaring. Utan den sparas ingenting.',
  unsavedHere: 'En förklaring är inte sparad.',
  orphans: 'Förklaringar som inte är sparade',
  notAllAccepted: 'Alla varningar är inte godtagna',
  allAccepted: 'Alla är godtagna.',
  orphansWhy:
    'Varningarna finns inte längre, eller visas inte längre tillsammans. Spara, om förklaringen ska stå kvar i fliken Kontroll, eller avbryt.',
  takenBack: 'Förklaringen är borttagen.',
  notSaved: 'Förklaringen är inte sparad. Texten står kvar.',
  maybeNotSaved: 'Det är inte säkert att förklaringen är sparad. Texten står kvar.',

  offline: 'Datorn har ingen kontakt med internet. Kontrollera anslutningen och försök igen.',
  noContact: 'Webbläsaren fick ingen kontakt med Google. Kontrollera anslutningen och försök igen.',
  refused: 'Google släppte inte fram tillägget. Det brukar bero på något av detta:',
  refusedCauses: [
    'Du är inloggad med flera Google-konton i samma webbläsare. Logga ut ur de andra, eller öppna kalkylarket i ett eget fönster, till exempel ett inkognitofönster, med bara det konto du arbetar i.',
    'En ruta kryssades inte i när Google frågade om behörighet. Välj något i menyn Slutrapport en gång till och kryssa i alla rutor.',
    'Tillägget är inte godkänt för ditt konto. Välj Slutrapport > Öppna sidofältet och godkänn när Google frågar. Hjälper inte det, be it-avdelningen att tillåta tillägget.',
  ],
  maybeMade:
    'Rapporten kan ändå ha skapats. Försök igen: finns den redan visas den, och ingen andra rapport skapas.',

  failedTitle,
} as const;

/** What stands over a failure. */
function failedTitle(command: FailedCommand, failure: CallFailure): string {
  if (failure.kind === 'answered') {
    if (failure.reason.code === 'busy') return 'Upptaget just nu';
    if (failure.reason.code === 'no-known-sheet') return 'Arbetsboken saknar flikar';
    if (failure.reason.code === 'consent') return 'En behörighet saknas';
  }
  switch (command.kind) {
    case 'check':
      return 'Kontrollen gick inte att göra';
    case 'generate':
      if (failure.kind === 'unreached') return 'Inget svar kom om rapporten';
      return isBegun(failure) ? 'Rapporten blev inte klar' : 'Rapporten skapades inte';
    case 'accept':
      return 'Förklaringen är inte sparad';
    case 'write':
      return isSureOfNothing(failure) ? sidebarText.notWritten : 'Det är inte säkert att värdet är skrivet';
    case 'set-up':
      return 'Arbetsboken skapades inte';
    case 'preview':
      return 'Förhandsgranskningen öppnades inte';
  }
}

/** Whether a document may have been started before it failed. */
function isBegun({ reason: { code, left } }: Extract<CallFailure, { kind: 'answered' }>): boolean {
  return left === 'document' || left === 'filled' || (left === 'perhaps' && UNSURE.includes(code));
}

/** Whether it is known that a press wrote no value: other refusals may come after the writing. */
function isSureOfNothing(failure: CallFailure): boolean {
  return failure.kind === 'answered' && ['protected', 'wrong-arguments'].includes(failure.reason.code);
}

/** Failures after which it is not known whether Google did what it was sent. */
const UNSURE: readonly FailureCode[] = ['unavailable', 'read-only', 'refused', 'unexpected'];

/** Whether it is not known if the call did what was requested. */
export function isUnsure(failure: CallFailure): boolean {
  return failure.kind === 'unreached' || UNSURE.includes(failure.reason.code);
}

/** That the officer's words are not saved, or that it is not known. */
export function notSavedText(failure: CallFailure): string {
  return isUnsure(failure) ? sidebarText.maybeNotSaved : sidebarText.notSaved;
}

/** "Sammanträde 12 december 2024". Takes `YYYY-MM-DD`. */
export function meetingText(day: string): string {
  return `Sammanträde ${dateText(day)}`;
}

/** "3 fel kvar". */
export function errorsLeft(errors: number): string {
  return `${errors} fel kvar`;
}

/** "2 varningar att ta ställning till". */
export function warningsLeft(warnings: number): string {
  return `${warnings} ${warnings === 1 ? nouns.warning.one : nouns.warning.many} att ta ställning till`;
}

/** "Rapporten skrevs 14 mars", with the year when it is not this year. `at` begins with a day, `YYYY-MM-DD`. */
export function madeText(at: string, draft: boolean, thisYear: number): string {
  const what = draft ? 'Utkastet' : 'Rapporten';
  return `${what} skrevs ${day(at).replace(`${NBSP}${thisYear}`, '')}`;
}

/** That the report, or the draft, lies in the bin: short, for the status. */
export function binText(draft: boolean): string {
  return `${draft ? 'Utkastet' : 'Rapporten'} ligger i papperskorgen`;
}

/** What stands over a report that the workbook has since before. */
export function earlierTitle(draft: boolean): string {
  return draft ? 'Senaste utkastet' : 'Senaste rapporten';
}

/** What stands over the answer to a command to make a report. */
export function doneTitle({
  created,
  draft,
}: {
  readonly created: boolean;
  readonly draft: boolean;
}): string {
  if (!created) return draft ? 'Utkastet finns redan' : 'Rapporten finns redan';
  return draft ? 'Utkastet är klart' : 'Slutrapporten är klar';
}

/** What the officer reads of a document that has just been written: what is left, and whether it is up to date. */
export function doneText(done: {
  /** Null when it is not known. */
  readonly changed: boolean | null;
  readonly draft: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** When the document was written; its first ten characters are the day. */
  readonly at: string;
  /** Whether it is another document than the unfinished one. */
  readonly placeRemoved: boolean;
  /** Whether the document that it takes the place of says so. */
  readonly replaced?: Replaced | null;
  /** What of people's own text it has. */
  readonly carried?: CarriedText | null;
  readonly charts?: ChartsMade | null;
}): readonly string[] {
  const {
    changed,
    draft,
    errors,
    warnings,
    at,
    placeRemoved,
    replaced = null,
    carried = null,
    charts = null,
  } = done;
  const it = draft ? 'Utkastet' : 'Rapporten';
  return [
    ...(placeRemoved
      ? [
          `Någon hade tagit bort platsen för rapporten, {{Rapport}}, i det påbörjade dokumentet. Därför är ${draft ? 'utkastet skrivet' : 'rapporten skriven'} i ett nytt. Det påbörjade dokumentet ligger kvar som det är i mappen Slutrapporter.`,
        ]
      : []),
    ...(replaced === null
      ? []
      : [
          replaced === 'marked'
            ? 'Det tidigare dokumentet är nu märkt som ersatt i sitt namn. Texten i det är orörd.'
            : 'Det tidigare dokumentet är inte märkt som ersatt. Det är låst, har fått ett eget namn eller går inte att nå.',
        ]),
    ...carriedText(carried),
    ...chartsText(charts),
    ...(changed === true ? [`${it} påbörjades den ${day(at)}, och ${CHANGED}.`] : []),
    ...(draft && errors > 0
      ? [`${capitalise(count(errors, nouns.error))} återstår att rätta innan rapporten kan bli färdig.`]
      : []),
    ...(warnings > 0 ? [`${capitalise(count(warnings, nouns.warning))} behöver du ta ställning till.`] : []),
  ];
}

/** How many warnings nobody has looked at: "Två varningar har ingen tagit ställning till." */
export function openWarningsText(warnings: number): string {
  return `${capitalise(count(warnings, nouns.warning))} har ingen tagit ställning till.`;
}

/** That a list in the question goes on: "… och tre till." */
export function moreInListText(n: number): string {
  return `… och ${cardinal(n, nouns.warning.gender)} till.`;
}

/** What the officer reads of a document that was there already, ending in that another can be made. */
export function againText(there: {
  /** Null when it is not known. */
  readonly changed: boolean | null;
  readonly draft: boolean;
  readonly at: string;
}): readonly string[] {
  const { changed, draft, at } = there;
  const same = changed === false ? ['Uppgifterna i arbetsboken är desamma som då.'] : [];
  return [
    `${draft ? 'Utkastet' : 'Rapporten'} skrevs den ${day(at)}, och ingenting har skrivits över.`,
    ...(changed === true ? [`${capitalise(CHANGED)}.`, sidebarText.updateInstead] : same),
    `Du kan också skapa ett nytt dokument. Texten i ${draft ? 'det gamla utkastet' : 'den gamla rapporten'} ligger kvar som den är.`,
  ];
}

const CHANGED = 'uppgifterna i arbetsboken har ändrats sedan dess';

function day(at: string): string {
  return dateText(at.slice(0, 10));
}

/** How many findings there are, by level: "Två fel, en varning och tre tips". */
export function checkedText({ errors, warnings, advice }: Omit<Counts, 'waiting'>): string {
  const parts = countParts(errors, warnings, advice).map(([n, noun]) => count(n, noun));
  return parts.length === 0 ? sidebarText.noFindings : capitalise(list(parts));
}

/** How many of the warnings are accepted: "En av varningarna är godtagen."; '' when none is. */
export function acceptedText({ warnings, accepted }: Pick<Counts, 'warnings' | 'accepted'>): string {
  if (accepted === 0) return '';
  if (accepted < warnings) {
    const which = capitalise(cardinal(accepted, nouns.warning.gender));
    return `${which} av varningarna är ${accepted === 1 ? 'godtagen' : 'godtagna'}.`;
  }
  return warnings === 1 ? 'Varningen är godtagen.' : 'Alla varningar är godtagna.';
}

/** What is announced when a value has been written: "3 240 är skrivet i Budget, cell H14. Två fel och tre tips." */
export function writtenText(
  { sheet, cell, value }: { readonly sheet: string; readonly cell: string; readonly value: string },
  counts: Counts,
): string {
  return `${value} är skrivet i ${sheet}, cell ${cell}. ${checkedText(counts)}.`;
}

/** A section's counts in short: "2 fel, 1 varning", "1 godtagen"; '' when there is nothing to count. */
export function sectionText({ errors, warnings, accepted, advice }: Omit<Counts, 'waiting'>): string {
  return [
    ...countParts(errors, warnings - accepted, advice).map(
      ([n, noun]) => `${n}${NBSP}${n === 1 ? noun.one : noun.many}`,
    ),
    ...(accepted === 0 ? [] : [`${accepted}${NBSP}${accepted === 1 ? 'godtagen' : 'godtagna'}`]),
  ].join(', ');
}

function countParts(errors: number, warnings: number, advice: number) {
  const all = [
    [errors, nouns.error],
    [warnings, nouns.warning],
    [advice, nouns.advice],
  ] as const;
  return all.filter(([n]) => n > 0);
}

/** "Visa 50 till". */
export function moreText(n: number): string {
  return `Visa ${n} till`;
}
