import { membersOf, standInType } from '../runtime/define-stand-in';
import { text } from '../runtime/params';
import { unsupported } from '../runtime/service-error';
import type { StandIn, StandInType } from '../runtime/stand-in';
import { booleanCriteria, newConditionalFormatRule } from './conditional-format';
import { newRichTextValue } from './rich-text';
import { spreadsheetType } from './spreadsheet';
import { getUi } from './ui';
import type { Execution } from './world';

const current = ['spreadsheets.currentonly', 'spreadsheets'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
// Not even the bound sheet's own id is enough under currentonly (measured; see local/DIFFERENCES.md).
const all = ['https://www.googleapis.com/auth/spreadsheets'];

const active = ({ world }: Execution): StandIn => spreadsheetType.of({ world, book: world.book });
const { call, property, scoped } = membersOf<Execution>();

/** Apps Script's SpreadsheetApp for a script bound to the workbook. */
export const spreadsheetAppType: StandInType<Execution> = standInType('SpreadsheetApp', 'SpreadsheetApp', {
  BooleanCriteria: property(() => booleanCriteria.object),
  flush: call([], () => undefined),
  getActive: scoped(current, call([], active)),
  getActiveSpreadsheet: scoped(current, call([], active)),
  getUi: call([], getUi),
  newConditionalFormatRule: call([], newConditionalFormatRule),
  newRichTextValue: call([], newRichTextValue),
  openById: scoped(
    all,
    call([text], () => {
      throw unsupported('SpreadsheetApp.openById');
    }),
  ),
});
