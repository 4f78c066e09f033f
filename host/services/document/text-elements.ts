import type { docs_v1 } from '@googleapis/docs';
import { inlineStyle, splitInlines } from '../../docs/document/inlines';
import { objectAt, type JsonObject } from '../../docs/wire/json';
import type { Paragraph } from '../../docs/document/working-document';
import { membersOf } from '../../runtime/define-stand-in';
import { flag, integer, text, textOrNull, type Param } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import { hexColour } from '../../sheets/colour-names';
import { replacePattern, replaceText, textLength, textOf } from './edit-elements';
import { elementOf, elementType, textType } from './element-types';
import { apply, segmentOf, startOf, type NodeState } from './open-document';

type State = NodeState<Paragraph>;
type TextStyle = docs_v1.Schema$TextStyle;

const { call, either } = membersOf<State>();
const self = (state: State): StandIn => textType.of(state);

/** Sets a style from one offset to another, both included. */
function setStyle(state: State, from: number, to: number, textStyle: TextStyle, field: string): StandIn {
  const segment = segmentOf(state.node);
  if (!segment) throw unsupported('the style of a text that stands nowhere');
  if (from < 0 || to >= Math.max(1, textLength(state.node)) || to < from) {
    throw exception(
      `Index (${String(to)}) must be less than the content length (${String(textLength(state.node))}).`,
    );
  }
  const start = startOf(state.node);
  const range = {
    startIndex: start + from,
    endIndex: start + to + 1,
    ...(segment.id && { segmentId: segment.id }),
  };
  apply(state.doc, { updateTextStyle: { range, textStyle, fields: field } });
  return self(state);
}

/** The styles of the text from an offset on: of one unit there, or of all of it. */
function stylesAt({ node }: State, offset: number | undefined): readonly JsonObject[] {
  if (offset === undefined) {
    const [whole] = splitInlines(node.inlines, textLength(node));
    return (whole.length > 0 ? whole : node.inlines).map(inlineStyle);
  }
  const [, behind] = splitInlines(node.inlines, offset);
  return behind.slice(0, 1).map(inlineStyle);
}

/** What the text has all over; null where it differs or says nothing. */
function common(state: State, offset: number | undefined, read: (style: JsonObject) => unknown): unknown {
  const values = stylesAt(state, offset).map(read);
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function looks<A>(
  names: { readonly get: string; readonly set: string },
  field: string,
  param: Param<A>,
  read: (style: JsonObject) => unknown,
  write: (value: A) => TextStyle,
): Record<string, Member<State>> {
  return {
    [names.get]: either(
      call([], (state) => common(state, undefined, read)),
      call([integer], (state, offset) => common(state, offset, read)),
    ),
    [names.set]: either(
      call([param], (state, value) =>
        setStyle(state, 0, Math.max(0, textLength(state.node) - 1), write(value), field),
      ),
      call([integer, integer, param], (state, from, to, value) =>
        setStyle(state, from, to, write(value), field),
      ),
    ),
  };
}

const switched = (name: 'bold' | 'italic' | 'underline' | 'strikethrough') => {
  const word = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return looks(
    { get: `is${word}`, set: `set${word}` },
    name,
    flag,
    (style) => style[name],
    (value) => ({ [name]: value }),
  );
};

function colours(member: string, field: 'foregroundColor' | 'backgroundColor') {
  return looks(
    { get: `get${member}`, set: `set${member}` },
    field,
    textOrNull,
    (style) =>
      hexOf(objectAt(objectAt(objectAt(style, field), 'color'), 'rgbColor'), style[field] !== undefined),
    (value) => (value === null ? {} : { [field]: { color: { rgbColor: rgbOf(value) } } }),
  );
}

function rgbOf(colour: string): docs_v1.Schema$RgbColor {
  const hex = hexColour(colour);
  if (hex === undefined) throw exception(`Invalid color: ${colour}`);
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}

function hexOf(rgb: JsonObject, isSet: boolean): string | null {
  if (!isSet) return null;
  const part = (value: unknown): string =>
    Math.round((typeof value === 'number' ? value : 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(rgb['red'])}${part(rgb['green'])}${part(rgb['blue'])}`;
}

/** The members of Text: the text of one paragraph. Offsets are UTF-16 units of it; an end is included. */
export const textMembers: Readonly<Record<string, Member<State>>> = {
  ...colours('BackgroundColor', 'backgroundColor'),
  ...colours('ForegroundColor', 'foregroundColor'),
  ...switched('bold'),
  ...switched('italic'),
  ...switched('strikethrough'),
  ...switched('underline'),
  ...looks(
    { get: 'getFontFamily', set: 'setFontFamily' },
    'weightedFontFamily',
    text,
    (style) => objectAt(style, 'weightedFontFamily')['fontFamily'],
    (fontFamily) => ({ weightedFontFamily: { fontFamily } }),
  ),
  ...looks(
    { get: 'getFontSize', set: 'setFontSize' },
    'fontSize',
    integer,
    (style) => objectAt(style, 'fontSize')['magnitude'],
    (magnitude) => ({ fontSize: { magnitude, unit: 'PT' } }),
  ),
  ...looks(
    { get: 'getLinkUrl', set: 'setLinkUrl' },
    'link',
    textOrNull,
    (style) => objectAt(style, 'link')['url'],
    (url) => (url === null ? {} : { link: { url } }),
  ),
  appendText: call([text], (state, added) => {
    replaceText(state.doc, state.node, textLength(state.node), textLength(state.node), added);
    return self(state);
  }),
  asText: call([], self),
  deleteText: call([integer, integer], (state, from, to) => {
    replaceText(state.doc, state.node, from, to + 1, '');
    return self(state);
  }),
  editAsText: call([], self),
  getParent: call([], ({ doc, node }) => elementOf(doc, node)),
  getText: call([], ({ node }) => textOf(node)),
  getType: call([], () => elementType.value('TEXT')),
  insertText: call([integer, text], (state, offset, added) => {
    replaceText(state.doc, state.node, offset, offset, added);
    return self(state);
  }),
  replaceText: call([text, text], (state, pattern, replacement) => {
    replacePattern(state.doc, state.node, pattern, replacement);
    return self(state);
  }),
  setText: call([text], (state, given) => {
    replaceText(state.doc, state.node, 0, textLength(state.node), given);
    return self(state);
  }),
};
