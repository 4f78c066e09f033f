import { membersOf } from '../../runtime/define-stand-in';
import { anything, integer, listOf, standIn, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import { shownNear } from '../../sheets/selection';
import { createSheet, type SheetModel } from '../../sheets/spreadsheet-model';
import { activeSheetMembers, activeSheetNames, activeSheetOf } from './active-sheet';
import { freeSheetId } from './copy-sheet';
import { rangeType, sheetType } from './declared-types';
import { rangeAt } from './find-range';
import { bookNameMembers, rangeNamed } from './named-ranges';
import { bookProtectionMembers } from './protection';
import { activateSheet, setActiveSheet } from './selection';
import type { SpreadsheetState } from './sheet-state';
import { addMenu } from '../ui/ui';
import { showToast } from '../ui/ui-record';
import type { World } from '../world';

function sheetObject(state: SpreadsheetState, sheet: SheetModel): StandIn {
  return sheetType.of({ ...state, sheet });
}

function insertSheet(state: SpreadsheetState, name: string | undefined, index: number | undefined): StandIn {
  const { book } = state;
  const given = name ?? `Blad${String(book.sheets.length + 1)}`;
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === given.toLowerCase())) {
    throw exception(`A sheet with the name "${given}" already exists. Please enter another name.`);
  }
  const at = index ?? book.active + 1;
  if (at < 0 || at > book.sheets.length)
    throw exception(`Sheet index must be between 0 and ${String(book.sheets.length)}.`);
  const sheet = createSheet(freeSheetId(state), given);
  book.sheets.splice(at, 0, sheet);
  return activateSheet({ ...state, sheet });
}

function deleteSheet(state: SpreadsheetState, sheet: SheetModel): void {
  const { book } = state;
  if (book.sheets.every((other) => other === sheet || other.hidden)) {
    throw exception("You can't remove all the visible sheets in a document.");
  }
  const place = book.sheets.indexOf(sheet);
  book.sheets.splice(place, 1);
  const names = book.namedRanges.filter((named) => named.sheet !== sheet.id);
  book.namedRanges.splice(0, book.namedRanges.length, ...names);
  if (place < book.active) book.active--;
  else if (place === book.active) activateSheet({ ...state, sheet: shownNear(book, place) });
}

function toast({ ui }: World, text: string): void {
  if (ui) showToast(ui, text);
}

const { call, counted, either, refused } = membersOf<SpreadsheetState>();
const aSheet = standIn(() => sheetType);

/** The members of Apps Script's Spreadsheet. */
export const spreadsheetMembers: Readonly<Record<string, Member<SpreadsheetState>>> = {
  ...bookNameMembers,
  ...bookProtectionMembers,
  ...activeSheetMembers<SpreadsheetState>(activeSheetNames, (state) => state),
  addMenu: call([text, listOf(anything)], ({ world }, caption, items) => {
    addMenu(world, caption, items);
  }),
  deleteSheet: counted([aSheet], (state, { sheet }) => {
    deleteSheet(state, sheet);
  }),
  getActiveSheet: call([], (state) => sheetType.of(activeSheetOf(state))),
  getId: call([], ({ book }) => book.id),
  getName: call([], ({ book }) => book.name),
  getNumSheets: call([], ({ book }) => book.sheets.length),
  getRange: call([text], (state, notation) =>
    rangeType.of(rangeNamed(state, notation) ?? rangeAt(activeSheetOf(state), notation)),
  ),
  getSheetByName: call([text], (state, name) => {
    const sheet = state.book.sheets.find((candidate) => candidate.name === name);
    return sheet ? sheetObject(state, sheet) : null;
  }),
  getSheetById: call([integer], (state, id) => {
    const sheet = state.book.sheets.find((candidate) => candidate.id === id);
    return sheet ? sheetObject(state, sheet) : null;
  }),
  getSheets: call([], (state) => state.book.sheets.map((sheet) => sheetObject(state, sheet))),
  getSpreadsheetLocale: call([], ({ book }) => book.locale),
  getSpreadsheetTimeZone: call([], ({ book }) => book.timeZone),
  getUrl: call([], ({ book }) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`),
  insertSheet: either(
    counted([], (state) => insertSheet(state, undefined, undefined)),
    counted([text], (state, name) => insertSheet(state, name, undefined)),
    counted([integer], (state, index) => insertSheet(state, undefined, index)),
    counted([text, integer], insertSheet),
    refused(3, 'Spreadsheet.insertSheet with options'),
  ),
  moveActiveSheet: counted([integer], ({ book }, position) => {
    const [sheet] = book.sheets.splice(book.active, 1);
    if (!sheet || position < 1 || position > book.sheets.length + 1)
      throw exception('Invalid sheet position.');
    book.sheets.splice(position - 1, 0, sheet);
    book.active = position - 1;
  }),
  rename: counted([text], ({ book }, name) => {
    book.name = name;
  }),
  setActiveSheet: setActiveSheet(),
  setSpreadsheetLocale: counted([text], ({ book }, locale) => {
    book.locale = locale;
  }),
  setSpreadsheetTimeZone: counted([text], ({ book }, timeZone) => {
    book.timeZone = timeZone;
  }),
  toast: either(
    call([text], ({ world }, message) => {
      toast(world, message);
    }),
    call([text, text], ({ world }, message, title) => {
      toast(world, `${title}: ${message}`);
    }),
    call([text, text, integer], ({ world }, message, title) => {
      toast(world, `${title}: ${message}`);
    }),
  ),
};
