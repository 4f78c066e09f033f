import { membersOf, standInType } from '../../runtime/define-stand-in';
import { date, integer, standIn, text, type Param } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import { mismatch, type MethodMember, type StandIn, type StandInType } from '../../runtime/stand-in';
import { enumeration } from '../enumeration';
import type { InstalledTrigger } from '../outside/outside-record';
import { spreadsheetType } from '../spreadsheet/declared-types';
import type { Execution, World } from '../world';

/** ScriptApp.EventType. */
export const eventType = enumeration('EventType', 'ScriptApp', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
/** ScriptApp.TriggerSource. */
export const triggerSource = enumeration('TriggerSource', 'ScriptApp', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
/** ScriptApp.WeekDay. */
export const weekDay = enumeration('Weekday', 'ScriptApp', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

const trigger = membersOf<InstalledTrigger>();

const triggerType: StandInType<InstalledTrigger> = standInType('Trigger', 'ScriptApp', {
  getEventType: trigger.call([], (state) => eventType.value(state.eventType)),
  getHandlerFunction: trigger.call([], ({ functionName }) => functionName),
  getTriggerSource: trigger.call([], ({ source }) => triggerSource.value(source)),
  getTriggerSourceId: trigger.call([], ({ sourceId }) => sourceId),
  getUniqueId: trigger.call([], ({ id }) => id),
});

interface Planned {
  readonly world: World;
  readonly functionName: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly eventType?: string;
  readonly schedule: readonly string[];
}

function create(planned: Planned): StandIn {
  const { world, functionName, source, sourceId, eventType: event, schedule } = planned;
  if (event === undefined) throw exception('The trigger has no event type.');
  const id = String(world.nextNumber());
  const made: InstalledTrigger = { id, functionName, source, sourceId, eventType: event, schedule };
  world.outside.triggers.push(made);
  return triggerType.of(made);
}

const planned = membersOf<Planned>();

/** A method that sets the event. */
const on = (type: () => StandInType<Planned>, event: string): MethodMember<Planned> =>
  planned.call([], (state) => type().of({ ...state, eventType: event }));

/** A method of the clock's builder: what it is given is kept as it reads. */
function clock<T>(name: string, ...params: readonly Param<T>[]): MethodMember<Planned> {
  return planned.call(params, (state, ...args: readonly unknown[]) => {
    const shown = args.map((each) => (each instanceof Date ? each.toISOString() : nameOf(each)));
    const schedule = [...state.schedule, `${name}(${shown.join(', ')})`];
    return clockType.of({ ...state, eventType: 'CLOCK', schedule });
  });
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value);
}

const clockType: StandInType<Planned> = standInType('ClockTriggerBuilder', 'ScriptApp', () => ({
  after: clock('after', integer),
  at: clock('at', date),
  atDate: clock('atDate', integer, integer, integer),
  atHour: clock('atHour', integer),
  create: planned.counted([], create),
  everyDays: clock('everyDays', integer),
  everyHours: clock('everyHours', integer),
  everyMinutes: clock('everyMinutes', integer),
  everyWeeks: clock('everyWeeks', integer),
  inTimezone: clock('inTimezone', text),
  nearMinute: clock('nearMinute', integer),
  onMonthDay: clock('onMonthDay', integer),
  onWeekDay: clock(
    'onWeekDay',
    standIn(() => weekDay.valueType),
  ),
}));

const ofSpreadsheet: StandInType<Planned> = standInType('SpreadsheetTriggerBuilder', 'ScriptApp', () => ({
  create: planned.counted([], create),
  onChange: on(() => ofSpreadsheet, 'ON_CHANGE'),
  onEdit: on(() => ofSpreadsheet, 'ON_EDIT'),
  onFormSubmit: on(() => ofSpreadsheet, 'ON_FORM_SUBMIT'),
  onOpen: on(() => ofSpreadsheet, 'ON_OPEN'),
}));

const ofDocument: StandInType<Planned> = standInType('DocumentTriggerBuilder', 'ScriptApp', () => ({
  create: planned.counted([], create),
  onOpen: on(() => ofDocument, 'ON_OPEN'),
}));

const ofForm: StandInType<Planned> = standInType('FormTriggerBuilder', 'ScriptApp', () => ({
  create: planned.counted([], create),
  onFormSubmit: on(() => ofForm, 'ON_FORM_SUBMIT'),
  onOpen: on(() => ofForm, 'ON_OPEN'),
}));

const ofCalendar: StandInType<Planned> = standInType('CalendarTriggerBuilder', 'ScriptApp', () => ({
  create: planned.counted([], create),
  onEventUpdated: on(() => ofCalendar, 'ON_EVENT_UPDATED'),
}));

/** A spreadsheet, or the id of one. */
const spreadsheetId: Param<string> = (value) => {
  const id = text(value);
  if (id !== mismatch) return id;
  const book = standIn(() => spreadsheetType)(value);
  return book === mismatch ? mismatch : book.book.id;
};

const builder = membersOf<Planned>();
const builderType: StandInType<Planned> = standInType('TriggerBuilder', 'ScriptApp', {
  forDocument: builder.call([text], (state, id) =>
    ofDocument.of({ ...state, source: 'DOCUMENTS', sourceId: id }),
  ),
  forForm: builder.call([text], (state, id) => ofForm.of({ ...state, source: 'FORMS', sourceId: id })),
  forSpreadsheet: builder.call([spreadsheetId], (state, id) =>
    ofSpreadsheet.of({ ...state, source: 'SPREADSHEETS', sourceId: id }),
  ),
  forUserCalendar: builder.call([text], (state, id) =>
    ofCalendar.of({ ...state, source: 'CALENDAR', sourceId: id }),
  ),
  timeBased: builder.call([], (state) => clockType.of({ ...state, source: 'CLOCK' })),
});

const installed = standIn(() => triggerType);

function deleteTrigger({ world }: Execution, { id }: InstalledTrigger): void {
  const { triggers } = world.outside;
  const at = triggers.findIndex((each) => each.id === id);
  if (at >= 0) triggers.splice(at, 1);
}

function triggersOf(world: World, sourceId?: string): readonly StandIn[] {
  return world.outside.triggers
    .filter((each) => sourceId === undefined || each.sourceId === sourceId)
    .map((each) => triggerType.of(each));
}

const { call, counted, property } = membersOf<Execution>();

/** The members of ScriptApp for triggers, which are listed and never run, and for the token that a test may give. */
export const triggerMembers = {
  EventType: property(() => eventType.object),
  TriggerSource: property(() => triggerSource.object),
  WeekDay: property(() => weekDay.object),
  deleteTrigger: counted([installed], deleteTrigger),
  getOAuthToken: call([], ({ world }: Execution) => {
    const { oauthToken } = world.answers;
    if (oauthToken === undefined)
      throw unsupported('ScriptApp.getOAuthToken without a token given to the host');
    return oauthToken;
  }),
  getProjectTriggers: counted([], ({ world }) => triggersOf(world)),
  getUserTriggers: counted([spreadsheetId], ({ world }, id) => triggersOf(world, id)),
  newTrigger: call([text], ({ world }, functionName) =>
    builderType.of({ world, functionName, source: '', sourceId: null, schedule: [] }),
  ),
};
