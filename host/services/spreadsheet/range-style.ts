import { membersOf } from '../../runtime/define-stand-in';
import { flag, integer, listOf, textOrNull, type Param } from '../../runtime/params';
import type { Member } from '../../runtime/stand-in';
import { hexColour } from '../../sheets/colour-names';
import type { CellStyle } from '../../sheets/spreadsheet-model';
import { rangeType } from './declared-types';
import { checkGrid, gridOf, setStyle } from './range-state';
import type { RangeState } from './sheet-state';

const { counted } = membersOf<RangeState>();

type Members = Readonly<Record<string, Member<RangeState>>>;

/** The four members of Range for one property of the cells' style: get and set, of one value and of a grid. */
function styleMembers<K extends keyof CellStyle, A>(
  [one, many]: readonly [one: string, many: string],
  property: K,
  param: Param<A>,
  read: (value: A) => CellStyle[K] | null,
  otherwise: NonNullable<CellStyle[K]>,
): Members {
  const shown = (range: RangeState): unknown[][] =>
    gridOf(range, (cell) => cell?.style?.[property] ?? otherwise);
  return {
    [`get${one}`]: counted([], (range) => shown(range)[0]?.[0]),
    [`get${many}`]: counted([], shown),
    [`set${one}`]: counted([param], (range, value) => {
      setStyle(range, property, () => read(value));
      return rangeType.of(range);
    }),
    [`set${many}`]: counted([listOf(listOf(param))], (range, cells) => {
      checkGrid(range, cells);
      setStyle(range, property, (r, c) => read(cells[r]?.[c] as A));
      return rangeType.of(range);
    }),
  };
}

const asIs = <T>(value: T): T => value;
/** What is no colour is taken without an error (gas-fakes, notes/oddities.md), and is read back as it was set. */
const colour = (value: string | null): string | null =>
  value === null ? null : (hexColour(value) ?? value.toLowerCase());
/** The automatic format has no code of its own: it is read back as the default. */
const known = (value: string | null): string | null => (value?.toLowerCase() === 'general' ? null : value);

/** The members of Range for colours, fonts, alignment, wrapping and number formats, with the defaults of Sheets. */
export const rangeStyleMembers: Members = {
  ...styleMembers(['Background', 'Backgrounds'], 'background', textOrNull, colour, '#ffffff'),
  ...styleMembers(['FontColor', 'FontColors'], 'fontColor', textOrNull, colour, '#000000'),
  ...styleMembers(['FontFamily', 'FontFamilies'], 'fontFamily', textOrNull, asIs, 'Arial'),
  ...styleMembers(['FontLine', 'FontLines'], 'fontLine', textOrNull, asIs, 'none'),
  ...styleMembers(['FontSize', 'FontSizes'], 'fontSize', integer, asIs, 10),
  ...styleMembers(['FontStyle', 'FontStyles'], 'fontStyle', textOrNull, asIs, 'normal'),
  ...styleMembers(['FontWeight', 'FontWeights'], 'fontWeight', textOrNull, asIs, 'normal'),
  ...styleMembers(
    ['HorizontalAlignment', 'HorizontalAlignments'],
    'horizontalAlignment',
    textOrNull,
    asIs,
    'general',
  ),
  ...styleMembers(['NumberFormat', 'NumberFormats'], 'numberFormat', textOrNull, known, '0.###############'),
  ...styleMembers(
    ['VerticalAlignment', 'VerticalAlignments'],
    'verticalAlignment',
    textOrNull,
    asIs,
    'bottom',
  ),
  // A cell that nobody has formatted says true, though its text overflows (issuetracker 427134600).
  ...styleMembers(['Wrap', 'Wraps'], 'wrap', flag, asIs, true),
};
