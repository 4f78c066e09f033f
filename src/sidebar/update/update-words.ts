/** The words of updating a report, in the sidebar. */
import type { CallFailure } from '../call-failure';
import type { Step } from '../../engine/app/ports';
import type {
  ReportUpdated,
  StaleEntries,
  UpdateList,
  UpdateNote,
} from '../../engine/app/update/update-answers';
import { dateText, number } from '../../swedish/format';
import { capitalise, cardinal, count } from '../../swedish/grammar';
import { needsText } from '../list-words';
import { isUnsure } from '../words';
import type { UpdateCommand } from './update-state';

const change = { one: 'ändring', many: 'ändringar', gender: 'en' } as const;
const entry = { one: 'uppgift', many: 'uppgifter', gender: 'en' } as const;
const suggestion = { one: 'förslag', many: 'förslag', gender: 'ett' } as const;
const place = { one: 'ställe', many: 'ställen', gender: 'ett' } as const;

export const updateText = {
  update: 'Uppdatera rapporten',
  same: 'Rapporten säger det som arbetsboken säger.',
  finishes: 'Inga fel återstår. En uppdatering gör utkastet till den färdiga rapporten, i samma dokument.',

  doing: {
    readUpdate: 'Tar fram vad som ändras',
    updateReport: 'Rapporten uppdateras',
    undoUpdate: 'Uppdateringen ångras',
  } satisfies Readonly<Record<UpdateCommand, string>>,
  wait: 'Det kan ta en halv minut.',

  listTitle: 'Det här ändras i rapporten',
  renewed:
    'Dokumentet eller arbetsboken har ändrats sedan listan visades. Här är den nya listan. Ingenting har skrivits.',
  from: 'från',
  to: 'till',
  before: 'Före:',
  after: 'Efter:',
  added: 'Nytt:',
  removed: 'Tas bort:',
  goTo: 'Gå till',
  cell: 'cell',
  reordered: 'Raderna står i en annan ordning.',
  openQuestion: 'Vill du uppdatera rapporten ändå?',
  updateAnyway: 'Uppdatera ändå',
  becomesReport: 'Utkastet blir den färdiga rapporten, i samma dokument.',

  conflictWhy: {
    workbook: 'Både dokumentet och arbetsboken har ändrats här. Det som skiljer är markerat.',
    phrasing:
      'Någon har ändrat här i dokumentet, och programmet uttrycker det annorlunda sedan rapporten skrevs. Det som skiljer är markerat.',
  },
  mine: 'Din text i dokumentet',
  workbook: 'Arbetsbokens text',
  nothing: '(ingenting)',
  keepMine: 'Behåll min text',
  takeWorkbook: 'Ta arbetsbokens',
  forPlace: 'för',
  seek: 'Gå dit',

  write: 'Skriv ändringarna i dokumentet',
  suggest: 'Visa som förslag i dokumentet',
  suggestedTitle: { false: 'Förslag väntar på svar', true: 'Förslagen står i dokumentet' },
  suggestedWhy:
    'Godkänn eller avvisa förslagen i dokumentet, och tryck sedan på Uppdatera rapporten igen. Rapporten räknas inte som uppdaterad förrän de är godkända.',
  realEdit:
    'Google skrev ändringarna direkt i dokumentet i stället för som förslag. De är skrivna som en vanlig uppdatering.',
  cancel: 'Avbryt',
  close: 'Stäng',
  kept: 'Det som någon har skrivit i dokumentet står kvar, utom där du har valt arbetsbokens text.',
  toUnlock: 'Gå till Lås upp',

  currentTitle: 'Rapporten behöver inte uppdateras',
  currentChanged: 'Det som har ändrats i arbetsboken ändrar ingenting i rapportens text.',
  unknownTitle: 'Rapporten går inte att uppdatera',
  unknownWhy:
    'Tillägget har inte kvar vad det skrev i dokumentet, och kan därför inte skilja sin egen text från det som någon har skrivit där. Ingenting har ändrats.',
  unknownDo:
    'Skapa ett nytt dokument av arbetsboken, och flytta över det som är skrivet för hand. Texten i det gamla dokumentet ligger kvar som den är.',
  doneTitle: { false: 'Rapporten är uppdaterad', true: 'Utkastet är uppdaterat' },
  undo: 'Ångra uppdateringen',
  undoWhy: 'Det går så länge ingen har skrivit i dokumentet sedan dess.',
  undoneTitle: 'Uppdateringen är ångrad',
  undone:
    'Dokumentet säger det som det sade före uppdateringen. En kommentar till text som uppdateringen tog bort kommer inte tillbaka.',

  now: 'I dokumentet:',
  next: 'I arbetsboken:',
  perhaps:
    'Rapporten kan ändå ha ändrats. Ta fram listan igen: den visar vad som är kvar att ändra i dokumentet.',
  readAgain: 'Ta fram listan',
} as const;

interface NoteWords {
  readonly title: string;
  readonly why: string;
}

/** What is said of each kind of note, over those of that kind. */
export const noteWords: Readonly<Record<UpdateNote['kind'], NoteWords>> = {
  'stale-figure': {
    title: 'Kan vara inaktuellt',
    why: 'Någon har skrivit det här i dokumentet, och arbetsboken har ändrats sedan dess. Rätta det i dokumentet, om det ska följa arbetsboken.',
  },
  'stale-chart': {
    title: 'Diagram med äldre uppgifter',
    why: 'Diagrammet visar andra siffror än rapportens tabeller. Det kan inte ritas om i dokumentet. Ta bort det där, eller skapa ett nytt dokument med nya diagram.',
  },
  frozen: {
    title: 'Går inte att uppdatera',
    why: 'Här finns förslag som väntar på svar, eller något som tillägget inte kan skriva i. Svara på förslagen i dokumentet och uppdatera igen, eller rätta texten i dokumentet.',
  },
  'removed-changed': {
    title: 'Borttaget i dokumentet och förblir det',
    why: 'Någon har tagit bort det i dokumentet. Arbetsboken har ändrats, men det skrivs inte dit igen.',
  },
  'kept-gone': {
    title: 'Ändrat i dokumentet och står kvar',
    why: 'Arbetsboken har det inte längre. Ta bort det i dokumentet, om det inte ska vara med.',
  },
  'kept-around': {
    title: 'Står kvar för det som är skrivet där',
    why: 'Arbetsboken har det inte längre, men någon har skrivit i det. Ta bort det i dokumentet, om det inte ska vara med.',
  },
  kept: { title: 'Ändrat i dokumentet och behålls', why: '' },
  own: { title: 'Skrivet i dokumentet och behålls', why: '' },
};

/** How many entries have changed: "3 uppgifter har ändrats sedan rapporten skrevs". */
export function staleText({ count: n }: StaleEntries): string {
  return `${number(n)} ${n === 1 ? entry.one : entry.many} har ändrats sedan rapporten skrevs`;
}

/** That a list goes on: "… och tre uppgifter till." */
export function moreEntriesText(n: number): string {
  return `… och ${count(n, entry)} till.`;
}

/** That the report becomes, or stays, a draft, and why. */
export function draftText(wasDraft: boolean, errors: number, resting: number): string {
  if (errors + resting === 0)
    return wasDraft ? 'Rapporten förblir ett utkast.' : 'Rapporten blir ett utkast.';
  return wasDraft
    ? `Rapporten förblir ett utkast tills ${needsText(errors, resting, 'är')}.`
    : `Rapporten blir ett utkast, eftersom ${needsText(errors, resting, 'inte är')}.`;
}

/** How much there is in the list, and what of it the officer has to decide. */
export function listText({ counts: { lines, conflicts } }: Pick<UpdateList, 'counts'>): readonly string[] {
  return [
    ...(lines > 0 ? [`${capitalise(count(lines, change))} att skriva i dokumentet.`] : []),
    ...(conflicts > 0 ? [`${capitalise(count(conflicts, place))} behöver du ta ställning till.`] : []),
  ];
}

/** That the add-on's own suggestions wait for a decision. */
export function suggestedText(n: number): string {
  return `${capitalise(count(n, suggestion))} från tillägget väntar på svar i dokumentet.`;
}

/** That changes which stood as suggestions were not accepted. */
export function rejectedText(n: number): string {
  return `${capitalise(count(n, change))} som stod som förslag i dokumentet godkändes inte, och är med i listan igen.`;
}

/** When the document was written last. */
export function writtenText(at: string): string {
  return `Listan jämför dokumentet, som tillägget skrev i den ${dateText(at.slice(0, 10))}, med arbetsboken.`;
}

const causeTitles = {
  follows: 'Följer av ändringarna',
  phrasing: 'Programmet uttrycker det annorlunda sedan rapporten skrevs',
} as const;

/** "Följer av ändringarna (4)". */
export function causeTitle(cause: keyof typeof causeTitles, n: number): string {
  return `${causeTitles[cause]} (${number(n)})`;
}

/** "Ändrat i dokumentet och behålls (4)". */
export function noteTitle(kind: UpdateNote['kind'], n: number): string {
  return `${noteWords[kind].title} (${number(n)})`;
}

/** That the answer had no room for more of the list. */
export function restText(n: number): string {
  return `Listan har inte plats för ${cardinal(n, 'en')} till.`;
}

/** Why the update cannot be written yet. */
export function undecidedText(n: number): string {
  return `Ta först ställning till ${count(n, place)}.`;
}

/** That a version is locked, and what to do first. */
export function finalisedText(version: number): string {
  return `Version ${version} är fastställd och låst i dokumentet. Lås upp den först. Det som sedan skrivs hör till version ${version + 1}.`;
}

/** What an update did. */
export function updatedText({ counts: { lines, kept } }: ReportUpdated): readonly string[] {
  return [
    `${capitalise(count(lines, change))} ${lines === 1 ? 'är skriven' : 'är skrivna'} i dokumentet.`,
    ...(kept > 0 ? [`${capitalise(count(kept, place))} är kvar så som någon skrev i dokumentet.`] : []),
  ];
}

const failedTitles: Readonly<Record<UpdateCommand, string>> = {
  readUpdate: 'Listan gick inte att ta fram',
  updateReport: 'Rapporten är inte uppdaterad',
  undoUpdate: 'Uppdateringen är inte ångrad',
};

/** Whether it is not known if the call has changed the document. */
export function isPerhapsWritten(command: UpdateCommand, failure: CallFailure): boolean {
  if (command === 'readUpdate') return false;
  if (failure.kind === 'unreached') return true;
  const { left } = failure.reason;
  return left === 'update' || (left === null && isUnsure(failure));
}

/** What stands over a failure: only what is known. */
export function failedUpdateTitle(command: UpdateCommand, failure: CallFailure): string {
  if (failure.kind === 'answered' && failure.reason.code === 'busy') return 'Upptaget just nu';
  return isPerhapsWritten(command, failure) ? 'Inget säkert svar kom' : failedTitles[command];
}

/** The step of a call that takes a while; '' for those that say nothing to who waits. */
export function stepText(step: Step | null, steps: Readonly<Record<Step, string>>): string {
  return step === null || step === 'klar' ? '' : steps[step];
}
