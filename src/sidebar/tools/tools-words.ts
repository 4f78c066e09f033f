/** The words of the tools, in the sidebar. */
import type { CallFailure } from '../call-failure';
import type { PeriodOwnTab, PeriodTab } from '../../engine/app/new-period';
import type { PasteAdded } from '../../engine/app/paste-table';
import { capitalise, cardinal, list } from '../../swedish/grammar';
import { checkedText, isUnsure } from '../words';
import type { Counts } from '../sections';
import type { GeneratedReport } from '../../engine/app/generate-report';
import type { Tool, ToolCommand } from './tools-state';

export const toolsText = {
  title: 'Fler verktyg',
  names: {
    period: 'Ny period ur denna',
    year: 'Återrapport för ett år',
    attachments: 'Bilagor',
    paste: 'Klistra in tabell',
    template: 'Egen Wordmall',
    overview: 'Översikt',
    accessibility: 'Tillgänglighet',
    marks: 'Ta bort markeringar',
    about: 'Om tillägget',
  } satisfies Readonly<Record<Tool, string>>,
  doing: 'Arbetar …',

  yearWhy:
    'En rapport om ett enda år ur samma arbetsbok: mål, aktiviteter, budget, åtaganden och det som planeras för nästa år. Den blir ett eget dokument, och slutrapporten ändras inte.',
  noYears: 'Ingen överenskommelse har både startdatum och slutdatum. Fyll i dem i fliken Överenskommelser.',
  year: 'År',
  chooseYear: 'Välj år',
  makeYear: 'Skapa återrapport',
  makeYearDraft: 'Skapa utkast',
  makeYearAgain: 'Skapa ett nytt dokument',
  checkYear: 'Kontrollera året',
  yearUnchanged: 'Det nya dokumentet läggs bredvid det förra, som ligger kvar som det är.',
  yearDraft: 'Med fel kvar blir återrapporten ett utkast.',
  yearInBin: 'Dokumentet ligger i papperskorgen i Google Drive.',
  attachmentsWhy:
    'Ladda upp filerna till rapportens bilagor. De länkas i rapporten, följer med när den delas med nämnden och ingår i kvittot.',
  showAttachments: 'Öppna bilagor',

  pasteWhy:
    'Kopiera tabellen i ekonomisystemet, i föreningens fil eller i ett mejl, med rubrikerna överst, och klistra in den här. Ingenting läggs till förrän du har sett raderna.',
  pasted: 'Tabellen',
  read: 'Läs tabellen',
  readAgain: 'Raderna är uppdaterade.',
  which: 'Vilken flik gäller det?',
  chooseTab: 'Välj flik',
  unknownTab: 'Rubrikerna säger inte vilken flik raderna hör till.',
  columns: 'Kolumner',
  columnOf: 'Kolumn',
  leftOut: 'Tas inte med',
  fixed: 'Samma på alla rader',
  fixedWhy:
    'Det här ska stå på varje rad men finns inte i tabellen. Det som lämnas tomt fyller du i direkt i fliken.',
  chooseWord: 'Lämna tomt',
  thousands: {
    said: 'Tabellen säger att beloppen står i tusental kronor.',
    small: 'Alla belopp är små. Står de i tusental kronor?',
  },
  toKronor: 'Räkna om till kronor',
  isKronor: 'Beloppen står redan i kronor',
  sumsOut: 'Lägg inte till dem',
  sumsIn: 'Lägg till dem också',
  shown: 'Rader att lägga till',
  noRows: 'Det finns inga rader att lägga till.',
  unanswered: 'Svara på frågorna ovanför först.',
  below: 'Raderna läggs under de andra. Ingenting skrivs över.',
  undo: 'Blev det fel: ångra med Ctrl+Z i fliken.',
  marksWhy:
    'Innan andra får kalkylarket: tar bort tilläggets färger och dess meningar i cellernas anteckningar. Dina egna anteckningar står kvar, och fliken Kontroll är orörd.',
  removeMarks: 'Ta bort markeringarna',
  marksRemoved: [
    'Markeringarna är borttagna.',
    'Nästa kontroll sätter dit dem igen. Stäng sidofältet, för det kontrollerar när du kommer tillbaka till det.',
  ],
  overviewWhy:
    'En flik med nyckeltal och diagram, med samma siffror som i rapporten. Egna rader, kolumner och diagram i fliken står kvar.',
  updateOverview: 'Uppdatera översikten',
  periodWhy:
    'Arbetsboken är en kopia. Här görs den klar för en ny period: det som hör till den förra töms, och det som är avtalat står kvar. Allt finns kvar i den arbetsbok som kopian är gjord av.',
  readPeriod: 'Se vad som töms',
  periodPlan: 'Det här töms',
  periodMarks: 'Tilläggets färger och dess meningar i cellernas anteckningar tas bort.',
  periodOwn: 'Egna kolumner, egna flikar och egna anteckningar är orörda.',
  noCells: 'Inga celler.',
  back: 'Avbryt',
  periodUnsure: 'Något kan ändå ha tömts. Se efter igen vad som är kvar, och tryck sedan.',
  templateRemoved: [
    'Mallen är borttagen. Nya rapporter får tilläggets utseende, och de som finns är orörda.',
  ],
  aboutWhy:
    'Slutrapport är öppen källkod med licensen MIT. Licenserna för det som ingår står först i filerna Code.js och attachments.html:',
  version: 'Version',
  ruleSet: 'Regler',
  noFailure: 'Inget har misslyckats sedan sidofältet öppnades.',
  lastFailure: 'Senaste fel',
  copy: 'Kopiera uppgifter till it-stöd',
  copyWhy: 'Tid, funktion och felkod. Ingenting av det som står i arbetsboken.',
  unsure:
    'Raderna kan ändå ha lagts till, alla eller några. Tryck igen: det som redan står på sin plats läggs inte till en gång till.',
} as const;

const failedTitles: Readonly<Record<ToolCommand, string>> = {
  showAttachments: 'Bilagorna öppnades inte',
  readPaste: 'Tabellen gick inte att läsa',
  addPaste: 'Raderna är inte tillagda',
  removeMarks: 'Markeringarna är inte borttagna',
  updateOverview: 'Översikten är inte uppdaterad',
  checkAccessibility: 'Dokumentet är inte granskat',
  readNewPeriod: 'Det gick inte att se vad som töms',
  startNewPeriod: 'Ingenting är tömt',
  readReports: 'Återrapporterna gick inte att läsa',
  showPreview: 'Förhandsgranskningen öppnades inte',
  generateReport: 'Återrapporten är inte skapad',
  noteReport: 'Återrapporten är inte antecknad i arbetsboken',
  readTemplate: 'Det gick inte att se vilken mall arbetsboken har',
  uploadTemplate: 'Mallen är inte uppladdad',
  removeTemplate: 'Mallen är inte borttagen',
};

/** What stands over a failure: only what is known. */
export function failedToolTitle(command: ToolCommand, failure: CallFailure): string {
  if (failure.kind === 'answered' && failure.reason.code === 'busy') return 'Upptaget just nu';
  return isUnsure(failure) ? 'Inget säkert svar kom' : failedTitles[command];
}

/** What came of making the report on a year. */
export function yearMadeText(
  year: number,
  { created, draft }: Pick<GeneratedReport, 'created' | 'draft'>,
): string {
  const [what, made] = draft
    ? [`utkastet till återrapporten för ${String(year)}`, 'skapat']
    : [`återrapporten för ${String(year)}`, 'skapad'];
  return created
    ? `${capitalise(what)} är ${made}.`
    : `${capitalise(what)} fanns redan. Dokumentet är inte ändrat.`;
}

/** What is found about a year: "Två fel och en varning gäller 2023." */
export function yearFoundText(year: number, counts: Counts): string {
  const left = {
    errors: counts.errors + counts.waiting,
    warnings: counts.warnings - counts.accepted,
    accepted: 0,
    advice: 0,
  };
  return left.errors + left.warnings === 0
    ? `Inga fel och inga varningar gäller ${String(year)}.`
    : `${checkedText(left)} gäller ${String(year)}.`;
}

/** "Två rader lades till i fliken Budget, från rad 14." */
export function addedText({ tab, first, count }: Pick<PasteAdded, 'tab' | 'first' | 'count'>): string {
  const rows = capitalise(rowsText(count));
  return `${rows} lades till i fliken ${tab}, från rad ${first}.`;
}

/** "Lägg till två rader i fliken Budget". */
export function addText(count: number, tab: string): string {
  return `Lägg till ${rowsText(count)} i fliken ${tab}`;
}

/** That rows look like sums, before they are listed. */
export function sumsText(count: number): string {
  return count === 1
    ? 'En rad ser ut som en summa eller en mellanrubrik:'
    : `${capitalise(rowsText(count))} ser ut som summor eller mellanrubriker:`;
}

/** That only the first rows are shown; '' when all are. */
export function shownText(shown: number, count: number): string {
  return shown === count ? '' : `De första ${shown} av ${count} rader visas.`;
}

function rowsText(count: number): string {
  return `${cardinal(count, 'en')} ${count === 1 ? 'rad' : 'rader'}`;
}

/** "Utfall (19 celler), Timmar (sex celler)". */
export function emptiedText(emptied: PeriodTab['emptied']): string {
  return emptied.map(({ name, cells }) => `${name} (${cellsText(cells)})`).join(', ');
}

/** "Står kvar: ÖK-nr, År och Post." */
export function staysText(names: readonly string[]): string {
  return `Står kvar: ${list(names)}.`;
}

/** "Parter och Underskrifter står kvar som de är." */
export function wholeText(tabs: readonly string[]): string {
  return `${list(tabs)} står kvar som ${tabs.length === 1 ? 'den' : 'de'} är.`;
}

/** What becomes of a tab of the add-on's own. */
export function ownTabText({ tab, keptAs }: PeriodOwnTab): string {
  return keptAs === null
    ? `Fliken ${tab} tas bort.`
    : `I fliken ${tab} har någon skrivit något eget. Den får heta ”${keptAs}” och lämnas orörd.`;
}

/** "Töm 203 celler och börja en ny period". */
export function startText(cells: number): string {
  return cells === 0 ? 'Börja en ny period' : `Töm ${cellsText(cells)} och börja en ny period`;
}

function cellsText(count: number): string {
  return `${cardinal(count, 'en')} ${count === 1 ? 'cell' : 'celler'}`;
}
