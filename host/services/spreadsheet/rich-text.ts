import { membersOf, standInType } from '../../runtime/define-stand-in';
import { text, textOrNull } from '../../runtime/params';
import { unsupported } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import type { CellModel } from '../../sheets/spreadsheet-model';

/** A text and the address that the whole of it links to. */
export interface RichTextState {
  readonly text: string;
  readonly link: string | null;
}

interface BuilderState {
  text: string | undefined;
  link: string | null;
}

const value = membersOf<RichTextState>();

/** Apps Script's RichTextValue, as far as text with one link goes. */
export const richTextType: StandInType<RichTextState> = standInType('RichTextValue', 'SpreadsheetApp', {
  copy: value.call([], (state) => richTextBuilderType.of({ ...state })),
  getLinkUrl: value.either(
    value.call([], ({ link }) => link),
    value.refused(2, 'RichTextValue.getLinkUrl of a part'),
  ),
  getRuns: value.call([], (state) => [richTextType.of(state)]),
  getText: value.call([], (state) => state.text),
});

const builder = membersOf<BuilderState>();

/** Apps Script's RichTextValueBuilder: one link over the whole text; parts and styles are refused by name. */
export const richTextBuilderType: StandInType<BuilderState> = standInType(
  'RichTextValueBuilder',
  'SpreadsheetApp',
  {
    build: builder.call([], ({ text: whole, link }) => {
      if (whole === undefined) throw unsupported('RichTextValueBuilder.build before setText');
      return richTextType.of({ text: whole, link });
    }),
    setLinkUrl: builder.either(
      builder.call([textOrNull], (state, link) => {
        state.link = link;
        return richTextBuilderType.of(state);
      }),
      builder.refused(3, 'RichTextValueBuilder.setLinkUrl of a part'),
    ),
    setText: builder.call([text], (state, whole) => {
      state.text = whole;
      return richTextBuilderType.of(state);
    }),
  },
);

/** SpreadsheetApp.newRichTextValue(). */
export function newRichTextValue(): StandIn {
  return richTextBuilderType.of({ text: undefined, link: null });
}

/** The rich text of a cell; null where it holds no text, as Google gives for numbers and dates. */
export function richTextOf(cell: CellModel | undefined): StandIn | null {
  const content = cell?.value ?? '';
  if (typeof content !== 'string') return null;
  return richTextType.of({ text: content, link: cell?.link ?? linkOfFormula(cell?.formula ?? '') });
}

/** The address of a HYPERLINK formula that writes it out; null for any other formula. */
function linkOfFormula(formula: string): string | null {
  return /^\s*HYPERLINK\s*\(\s*"([^"]+)"\s*(?:[,;]|\)\s*$)/i.exec(formula)?.[1] ?? null;
}
