import { membersOf, standInType } from '../../runtime/define-stand-in';
import { flag, listOf, standIn, text, type Param } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import { mismatch, type Member, type StandIn, type StandInType } from '../../runtime/stand-in';
import type { ProtectionModel } from '../../sheets/spreadsheet-model';
import { enumeration } from '../enumeration';
import { aNamedRange, rangeNamed } from './named-ranges';
import { mayEdit } from './protection-state';
import { rangeType } from './declared-types';
import { userType } from '../script/session';
import type { RangeState, SheetState, SpreadsheetState } from './sheet-state';

interface ProtectionState extends SheetState {
  readonly protection: ProtectionModel;
}

/** SpreadsheetApp.ProtectionType. */
export const protectionKind = enumeration('ProtectionType', 'SpreadsheetApp', ['RANGE', 'SHEET']);

const aUser = standIn(() => userType);
const address: Param<string> = (value) => {
  if (typeof value === 'string') return value;
  const user = aUser(value);
  return user === mismatch ? mismatch : user.email;
};
const kind = standIn(() => protectionKind.valueType);
const ranges = listOf(standIn(() => rangeType));

/** Those who were let in by name: a new protection tells nobody, the owner neither (issuetracker 442636162). */
function editorsOf({ protection }: ProtectionState): readonly string[] {
  return protection.editors ?? [];
}

/** Only who may edit what is protected may change the protection; the text is Sheets' for protected cells. */
function change(state: ProtectionState, part: Partial<ProtectionModel>): StandIn {
  if (!mayEdit(state, state.protection)) {
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  Object.assign(state.protection, part);
  return protectionType.of(state);
}

function addEditors(state: ProtectionState, added: readonly string[]): StandIn {
  return change(state, { editors: [...new Set([...editorsOf(state), ...added])] });
}

/** From now on only those who are left, and the owner, may edit. */
function removeEditors(state: ProtectionState, removed: readonly string[]): StandIn {
  return change(state, { editors: editorsOf(state).filter((editor) => !removed.includes(editor)) });
}

function protectedRange(state: ProtectionState): StandIn {
  const { sheet, protection } = state;
  const area = protection.area ?? { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  return rangeType.of({ world: state.world, book: state.book, sheet, area });
}

function areaNamed(state: ProtectionState, { name }: { readonly name: string }): StandIn {
  const range = rangeNamed(state, name);
  if (range?.sheet !== state.sheet) throw exception('Range not found');
  return change(state, { area: range.area, rangeName: name });
}

const { call, counted } = membersOf<ProtectionState>();

/** Apps Script's Protection. */
export const protectionType: StandInType<ProtectionState> = standInType('Protection', 'SpreadsheetApp', {
  addEditor: counted([address], (state, editor) => addEditors(state, [editor])),
  addEditors: counted([listOf(text)], (state, editors) => addEditors(state, editors)),
  canDomainEdit: call([], ({ protection }) => protection.domainEdit),
  canEdit: call([], (state) => mayEdit(state, state.protection)),
  getDescription: call([], ({ protection }) => protection.description),
  getEditors: call([], (state) => {
    const { owner, user } = state.world;
    return editorsOf(state).map((email) =>
      userType.of([owner, user].find((known) => known.email === email) ?? { name: email, email }),
    );
  }),
  getProtectionType: call([], ({ protection }) => protectionKind.value(protection.area ? 'RANGE' : 'SHEET')),
  getRange: call([], protectedRange),
  getRangeName: call([], ({ protection }) => protection.rangeName),
  getUnprotectedRanges: call([], ({ world, book, sheet, protection }) =>
    protection.unprotected.map((area) => rangeType.of({ world, book, sheet, area })),
  ),
  isWarningOnly: call([], ({ protection }) => protection.warningOnly),
  remove: counted([], (state) => {
    change(state, {});
    state.sheet.protections.splice(state.sheet.protections.indexOf(state.protection), 1);
  }),
  removeEditor: counted([address], (state, editor) => removeEditors(state, [editor])),
  removeEditors: counted([listOf(address)], (state, editors) => removeEditors(state, editors)),
  setDescription: counted([text], (state, description) => change(state, { description })),
  setDomainEdit: counted([flag], (state, domainEdit) => change(state, { domainEdit })),
  setNamedRange: counted([aNamedRange], (state, { named }) => areaNamed(state, named)),
  setRange: counted([standIn(() => rangeType)], (state, { area }) =>
    change(state, { area, rangeName: null }),
  ),
  setRangeName: counted([text], (state, name) => areaNamed(state, { name })),
  setUnprotectedRanges: counted([ranges], (state, free) =>
    change(state, { unprotected: free.map(({ area }) => area) }),
  ),
  setWarningOnly: counted([flag], (state, warningOnly) => change(state, { warningOnly })),
});

/** A new protection; its rights mirror the spreadsheet's own until the script changes the editors. */
function protect(state: SheetState, area: ProtectionModel['area']): StandIn {
  const { world, book, sheet } = state;
  const old = area === undefined ? sheet.protections.find((other) => other.area === undefined) : undefined;
  const protection = old ?? {
    area,
    rangeName: null,
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: undefined,
    unprotected: [],
  };
  if (!old) sheet.protections.push(protection);
  return protectionType.of({ world, book, sheet, protection });
}

function protectionsOf(state: SheetState, wanted: string): StandIn[] {
  const { world, book, sheet } = state;
  return sheet.protections
    .filter(({ area }) => (area === undefined) === (wanted === 'SHEET'))
    .map((protection) => protectionType.of({ world, book, sheet, protection }));
}

/** The member of Range that protects it. */
export const rangeProtectionMembers: Readonly<Record<string, Member<RangeState>>> = {
  protect: membersOf<RangeState>().counted([], (range) => protect(range, range.area)),
};

const ofSheet = membersOf<SheetState>();

/** The members of Sheet for protections. */
export const sheetProtectionMembers: Readonly<Record<string, Member<SheetState>>> = {
  getProtections: ofSheet.counted([kind], (state, { name }) => protectionsOf(state, name)),
  protect: ofSheet.counted([], (state) => protect(state, undefined)),
};

/** The member of Spreadsheet for protections. */
export const bookProtectionMembers: Readonly<Record<string, Member<SpreadsheetState>>> = {
  getProtections: membersOf<SpreadsheetState>().counted([kind], ({ world, book }, { name }) =>
    book.sheets.flatMap((sheet) => protectionsOf({ world, book, sheet }, name)),
  ),
};
