import type { docs_v1 } from '@googleapis/docs';
import { newParagraph } from '../../docs/document/edit-tree';
import type { Container, Paragraph } from '../../docs/document/working-document';
import { membersOf } from '../../runtime/define-stand-in';
import { integer, standIn, text } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import { enumeration } from '../enumeration';
import { makeItem } from './container-elements';
import { childrenOf, removeBlock, replacePattern, replaceText, textLength, textOf } from './edit-elements';
import { elementOf, elementType, textType } from './element-types';
import { apply, segmentOf, startOf, type NodeState } from './open-document';
import { paragraphStyleRequest } from '../../docs/edit/style-requests';

/** DocumentApp.ParagraphHeading. */
export const headings = enumeration('ParagraphHeading', 'DocumentApp', [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
]);
/** DocumentApp.HorizontalAlignment. */
export const alignments = enumeration('HorizontalAlignment', 'DocumentApp', [
  'LEFT',
  'CENTER',
  'RIGHT',
  'JUSTIFY',
]);
/** DocumentApp.GlyphType. */
export const glyphs = enumeration('GlyphType', 'DocumentApp', [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
]);

const styleNames: Readonly<Record<string, string>> = {
  NORMAL: 'NORMAL_TEXT',
  TITLE: 'TITLE',
  SUBTITLE: 'SUBTITLE',
};
const alignmentNames: Readonly<Record<string, string>> = {
  LEFT: 'START',
  CENTER: 'CENTER',
  RIGHT: 'END',
  JUSTIFY: 'JUSTIFIED',
};
const presets: Readonly<Record<string, string>> = {
  BULLET: 'BULLET_DISC_CIRCLE_SQUARE',
  NUMBER: 'NUMBERED_DECIMAL_ALPHA_ROMAN',
  LATIN_UPPER: 'NUMBERED_UPPERALPHA_ALPHA_ROMAN',
  ROMAN_UPPER: 'NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL',
};

type State = NodeState<Paragraph>;

function rangeOf({ node }: State): docs_v1.Schema$Range {
  const segment = segmentOf(node);
  if (!segment) throw unsupported('the style of a paragraph that stands nowhere');
  const startIndex = startOf(node);
  return { startIndex, endIndex: startIndex + node.size, ...(segment.id && { segmentId: segment.id }) };
}

function setStyle(state: State, paragraphStyle: docs_v1.Schema$ParagraphStyle): StandIn {
  apply(state.doc, paragraphStyleRequest(rangeOf(state), paragraphStyle));
  return elementOf(state.doc, state.node);
}

function headingOf({ node }: State): StandIn {
  const style = node.style['namedStyleType'];
  const known = Object.entries(styleNames).find(([, name]) => name === style)?.[0];
  const level = typeof style === 'string' ? /^HEADING_(\d)$/.exec(style)?.[1] : undefined;
  return headings.value(known ?? (level === undefined ? 'NORMAL' : `HEADING${level}`));
}

function alignmentOf({ node }: State): StandIn | null {
  const own = node.style['alignment'];
  const found = Object.entries(alignmentNames).find(([, name]) => name === own);
  return found ? alignments.value(found[0]) : null;
}

function sibling({ doc, node }: State, step: 1 | -1): StandIn | null {
  const children = node.parent ? childrenOf(node.parent) : [];
  const found = children[children.indexOf(node) + step];
  return found ? elementOf(doc, found) : null;
}

function containerOf({ doc, node }: State): StandIn | null {
  const parent: Container | null = node.parent;
  if (parent === null || parent.kind === 'tableOfContents') return null;
  return elementOf(doc, parent);
}

function glyphOf({ doc, node }: State): StandIn | null {
  const { listId, nestingLevel = 0 } = (node.bullet ?? {}) as { listId?: string; nestingLevel?: number };
  const list = doc.working.lists.get(listId ?? '') as docs_v1.Schema$List | undefined;
  const level = list?.listProperties?.nestingLevels?.[nestingLevel];
  const byType: Readonly<Record<string, string>> = {
    DECIMAL: 'NUMBER',
    ZERO_DECIMAL: 'NUMBER',
    UPPER_ALPHA: 'LATIN_UPPER',
    ALPHA: 'LATIN_LOWER',
    UPPER_ROMAN: 'ROMAN_UPPER',
    ROMAN: 'ROMAN_LOWER',
  };
  const bySymbol: Readonly<Record<string, string>> = {
    '●': 'BULLET',
    '○': 'HOLLOW_BULLET',
    '■': 'SQUARE_BULLET',
  };
  const name = byType[level?.glyphType ?? ''] ?? bySymbol[level?.glyphSymbol ?? ''];
  return name === undefined ? null : glyphs.value(name);
}

/** The members that Paragraph and ListItem have in common. */
export function paragraphMembers(): Record<string, Member<State>> {
  const { call } = membersOf<State>();
  const self = (state: State): StandIn => elementOf(state.doc, state.node);
  const setText = ({ doc, node }: State, given: string): void => {
    replaceText(doc, node, 0, textLength(node), given);
  };
  return {
    appendText: call([text], ({ doc, node }, added) => {
      replaceText(doc, node, textLength(node), textLength(node), added);
      return textType.of({ doc, node });
    }),
    asListItem: call([], self),
    asParagraph: call([], self),
    asText: call([], (state) => textType.of(state)),
    clear: call([], (state) => {
      setText(state, '');
      return self(state);
    }),
    copy: call([], ({ doc, node }) =>
      elementOf(doc, newParagraph(node.inlines, structuredClone(node.style), structuredClone(node.bullet))),
    ),
    editAsText: call([], (state) => textType.of(state)),
    getAlignment: call([], alignmentOf),
    getHeading: call([], headingOf),
    getNextSibling: call([], (state) => sibling(state, 1)),
    getNumChildren: call([], ({ node }) => (textLength(node) === 0 ? 0 : node.inlines.length)),
    getParent: call([], containerOf),
    getPreviousSibling: call([], (state) => sibling(state, -1)),
    getText: call([], ({ node }) => textOf(node)),
    getType: call([], ({ node }) => elementType.value(node.bullet === null ? 'PARAGRAPH' : 'LIST_ITEM')),
    isAtDocumentEnd: call(
      [],
      ({ node }) => node.parent?.kind === 'body' && node.parent.blocks.at(-1) === node,
    ),
    removeFromParent: call([], ({ doc, node }) => {
      removeBlock(doc, node);
      return elementOf(doc, node);
    }),
    replaceText: call([text, text], (state, pattern, replacement) => {
      replacePattern(state.doc, state.node, pattern, replacement);
      return self(state);
    }),
    setAlignment: call([standIn(() => alignments.valueType)], (state, { name }) =>
      setStyle(state, { alignment: alignmentNames[name] ?? 'START' }),
    ),
    setHeading: call([standIn(() => headings.valueType)], (state, { name }) =>
      setStyle(state, { namedStyleType: styleNames[name] ?? name.replace('HEADING', 'HEADING_') }),
    ),
    setText: call([text], setText),
  };
}

/** What a ListItem has besides. */
export function listItemMembers(): Record<string, Member<State>> {
  const { call } = membersOf<State>();
  return {
    getGlyphType: call([], glyphOf),
    getListId: call([], ({ node }) => node.bullet?.['listId'] ?? null),
    getNestingLevel: call([], ({ node }) => node.bullet?.['nestingLevel'] ?? 0),
    setGlyphType: call([standIn(() => glyphs.valueType)], (state, { name }) => {
      const preset = presets[name];
      if (preset === undefined) throw unsupported(`ListItem.setGlyphType with ${name}`);
      makeItem(state.doc, state.node, preset);
      return elementOf(state.doc, state.node);
    }),
    setNestingLevel: call([integer], (state, level) => {
      if (level < 0 || level > 8) throw exception('Nesting level must be between 0 and 8.');
      // A list takes its levels from leading tabs, which go.
      replaceText(state.doc, state.node, 0, 0, '\t'.repeat(level));
      makeItem(state.doc, state.node, presets[glyphName(state)] ?? 'NUMBERED_DECIMAL_ALPHA_ROMAN');
      return elementOf(state.doc, state.node);
    }),
  };
}

function glyphName(state: State): string {
  const bullet = glyphOf(state)?.self as { readonly name: string } | undefined;
  return bullet?.name.includes('BULLET') ? 'BULLET' : (bullet?.name ?? 'NUMBER');
}
