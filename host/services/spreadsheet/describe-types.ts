/** Ties Range, RangeList, Sheet, Spreadsheet and the builder of charts to their members. */
import { kindMembers } from './chart-kinds';
import { rangeListType, rangeType, sheetType, spreadsheetType } from './declared-types';
import { chartBuilderMembers, embeddedChartBuilderType } from './embedded-chart';
import { rangeMembers } from './range';
import { rangeListMembers } from './range-list';
import { sheetMembers } from './sheet';
import { spreadsheetMembers } from './spreadsheet';

rangeType.describe(rangeMembers);
rangeListType.describe(rangeListMembers);
sheetType.describe(sheetMembers);
spreadsheetType.describe(spreadsheetMembers);
embeddedChartBuilderType.describe({ ...chartBuilderMembers, ...kindMembers });
