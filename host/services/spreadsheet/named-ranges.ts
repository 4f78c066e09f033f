import { membersOf, standInType } from '../../runtime/define-stand-in';
import { standIn, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn, StandInType } from '../../runtime/stand-in';
import type { NamedRangeModel, SheetModel } from '../../sheets/spreadsheet-model';
import { rangeType } from './declared-types';
import type { RangeState, SheetState, SpreadsheetState } from './sheet-state';

interface NamedState extends SpreadsheetState {
  readonly named: NamedRangeModel;
}

const validName = /^(?!\d)[\p{L}\p{N}_]{1,250}$/u;

// What looks like a cell in A1 or R1C1 notation, or like a truth value, is no name (Sheets' help on named ranges).
const taken = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i;

function checkName(name: string): void {
  if (!validName.test(name) || taken.test(name)) {
    throw exception(`The range name "${name}" is invalid.`);
  }
}

function sheetOf({ book }: SpreadsheetState, { sheet: id }: NamedRangeModel): SheetModel {
  const sheet = book.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw exception('Range not found');
  return sheet;
}

/** A tab that has been removed can be given no name. */
function checkThere({ book }: SpreadsheetState, sheet: SheetModel): void {
  if (!book.sheets.includes(sheet)) throw exception('Range not found');
}

function rangeOfName(state: SpreadsheetState, named: NamedRangeModel): RangeState {
  const { world, book } = state;
  return { world, book, sheet: sheetOf(state, named), area: named.area };
}

const { call, counted } = membersOf<NamedState>();

/** Apps Script's NamedRange. */
export const namedRangeType: StandInType<NamedState> = standInType('NamedRange', 'SpreadsheetApp', {
  getName: call([], ({ named }) => named.name),
  getRange: call([], (state) => rangeType.of(rangeOfName(state, state.named))),
  remove: counted([], ({ book, named }) => {
    book.namedRanges.splice(book.namedRanges.indexOf(named), 1);
  }),
  setName: counted([text], (state, name) => {
    checkName(name);
    state.named.name = name;
    return namedRangeType.of(state);
  }),
  setRange: counted([standIn(() => rangeType)], (state, { sheet, area }) => {
    checkThere(state, sheet);
    Object.assign(state.named, { sheet: sheet.id, area });
    return namedRangeType.of(state);
  }),
});

function namedRanges(state: SpreadsheetState, sheet: SheetModel | undefined): StandIn[] {
  return state.book.namedRanges
    .filter((named) => sheet === undefined || named.sheet === sheet.id)
    .map((named) => namedRangeType.of({ world: state.world, book: state.book, named }));
}

/** The range that a name stands for; undefined when there is no such name. Case does not matter. */
export function rangeNamed(state: SpreadsheetState, name: string): RangeState | undefined {
  const named = state.book.namedRanges.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return named && rangeOfName(state, named);
}

const book = membersOf<SpreadsheetState>();

/** The members of Spreadsheet for named ranges. */
export const bookNameMembers: Readonly<Record<string, Member<SpreadsheetState>>> = {
  getNamedRanges: book.counted([], (state) => namedRanges(state, undefined)),
  getRangeByName: book.call([text], (state, name) => {
    const range = rangeNamed(state, name);
    return range ? rangeType.of(range) : null;
  }),
  removeNamedRange: book.counted([text], (state, name) => {
    const at = state.book.namedRanges.findIndex((named) => named.name.toLowerCase() === name.toLowerCase());
    if (at < 0) throw exception(`The named range ${name} does not exist.`);
    state.book.namedRanges.splice(at, 1);
  }),
  setNamedRange: book.counted([text, standIn(() => rangeType)], (state, name, { sheet, area }) => {
    checkName(name);
    checkThere(state, sheet);
    const known = state.book.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
    if (known) Object.assign(known, { sheet: sheet.id, area });
    else state.book.namedRanges.push({ name, sheet: sheet.id, area });
  }),
};

/** The member of Sheet for named ranges. */
export const sheetNameMembers: Readonly<Record<string, Member<SheetState>>> = {
  getNamedRanges: membersOf<SheetState>().counted([], (state) => namedRanges(state, state.sheet)),
};

/** What Google's NamedRange holds, for the other types that take one. */
export const aNamedRange = standIn(() => namedRangeType);
