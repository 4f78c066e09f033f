import { membersOf, standInType } from '../../runtime/define-stand-in';
import { text } from '../../runtime/params';
import { unsupported } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { activeSheetMembers, activeSheetOf } from './active-sheet';
import { colorType, newColor, themeColorType } from './colors';
import { copyPasteType } from './range-copy';
import { dimension, direction } from './range-direction';
import { textDirection, wrapStrategy } from './range-look';
import { newTextStyle } from './text-style';
import { sheetType, spreadsheetType } from './declared-types';
import './describe-types';
import { booleanCriteria, newConditionalFormatRule } from './conditional-format';
import { newRichTextValue } from './rich-text';
import { setActiveSheet } from './selection';
import { newDataValidation, validationCriteria } from './data-validation';
import { controlPosition } from './groups';
import { protectionKind } from './protection';
import { sheetKind } from './sheet-kind';
import type { SpreadsheetState } from './sheet-state';
import { getUi } from '../ui/ui';
import type { Execution } from '../world';

const current = ['spreadsheets.currentonly', 'spreadsheets'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
// Not even the bound sheet's own id is enough under currentonly (measured; see host/DIFFERENCES.md).
const all = ['https://www.googleapis.com/auth/spreadsheets'];

const selectionNames = [
  'getActiveRange',
  'getActiveRangeList',
  'getCurrentCell',
  'getSelection',
  'setActiveRange',
  'setActiveRangeList',
  'setCurrentCell',
];
const ofBook = ({ world }: Execution): SpreadsheetState => ({ world, book: world.book });

const active = ({ world }: Execution): StandIn => spreadsheetType.of({ world, book: world.book });
const { call, property, scoped } = membersOf<Execution>();

/** Apps Script's SpreadsheetApp for a script bound to the workbook. */
export const spreadsheetAppType: StandInType<Execution> = standInType(
  'SpreadsheetApp',
  'SpreadsheetApp',
  () => ({
    ...activeSheetMembers<Execution>(selectionNames, ofBook, current),
    CopyPasteType: property(() => copyPasteType.object),
    Dimension: property(() => dimension.object),
    Direction: property(() => direction.object),
    ColorType: property(() => colorType.object),
    TextDirection: property(() => textDirection.object),
    ThemeColorType: property(() => themeColorType.object),
    WrapStrategy: property(() => wrapStrategy.object),
    BooleanCriteria: property(() => booleanCriteria.object),
    DataValidationCriteria: property(() => validationCriteria.object),
    GroupControlTogglePosition: property(() => controlPosition.object),
    ProtectionType: property(() => protectionKind.object),
    SheetType: property(() => sheetKind.object),
    flush: call([], () => undefined),
    getActive: scoped(current, call([], active)),
    getActiveSpreadsheet: scoped(current, call([], active)),
    getUi: call([], getUi),
    newColor: call([], newColor),
    newTextStyle: call([], newTextStyle),
    newConditionalFormatRule: call([], newConditionalFormatRule),
    newDataValidation: call([], newDataValidation),
    newRichTextValue: call([], newRichTextValue),
    getActiveSheet: scoped(
      current,
      call([], ({ world }) => sheetType.of(activeSheetOf({ world, book: world.book }))),
    ),
    setActiveSheet: scoped(current, setActiveSheet()),
    openById: scoped(
      all,
      call([text], () => {
        throw unsupported('SpreadsheetApp.openById');
      }),
    ),
  }),
);
