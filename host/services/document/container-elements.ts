import type { Cell, Paragraph, Segment, Table } from '../../docs/document/working-document';
import { membersOf } from '../../runtime/define-stand-in';
import { integer, listOf, standIn, text, type Param } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import { mismatch, StandIn, type Member } from '../../runtime/stand-in';
import {
  childrenOf,
  insertChild,
  paragraphOf,
  paragraphsBelow,
  removeBlock,
  replacePattern,
  setContainerText,
  tableOf,
  textOf,
} from './edit-elements';
import { elementOf, elementType, listItemType, paragraphType, tableType } from './element-types';
import { apply, segmentOf, startOf, type NodeState, type OpenDoc } from './open-document';

type ContainerState = NodeState<Segment | Cell>;

/** A text, or a paragraph that stands nowhere yet. */
const paragraph: Param<Paragraph> = (value) => {
  const given = text(value);
  if (given !== mismatch) return paragraphOf(given);
  const element = standIn(() => paragraphType)(value);
  if (element !== mismatch) return element.node;
  const item = standIn(() => listItemType)(value);
  return item === mismatch ? mismatch : item.node;
};

const grid = listOf(listOf(text));
/** Texts, or a table that stands nowhere yet. */
const table: Param<Table> = (value) => {
  const cells = grid(value);
  if (cells !== mismatch) return tableOf(cells);
  const element = standIn(() => tableType)(value);
  return element === mismatch ? mismatch : element.node;
};

function insertParagraph({ doc, node }: ContainerState, position: number, added: Paragraph): StandIn {
  insertChild(doc, node, position, added);
  return elementOf(doc, added);
}

/** A list item of the list before it, or of a new numbered one, as gas-fakes' author met it at Google. */
function insertItem({ doc, node }: ContainerState, position: number, added: Paragraph): StandIn {
  insertChild(doc, node, position, added);
  if (added.bullet === null) makeItem(doc, added, 'NUMBERED_DECIMAL_ALPHA_ROMAN');
  return elementOf(doc, added);
}

/** Makes a paragraph an item of a list with the glyphs of a preset. */
export function makeItem(doc: OpenDoc, item: Paragraph, bulletPreset: string): void {
  const segmentId = segmentOf(item)?.id;
  const startIndex = startOf(item);
  const range = { startIndex, endIndex: startIndex + item.size, ...(segmentId && { segmentId }) };
  apply(doc, { createParagraphBullets: { range, bulletPreset } });
}

function insertTable({ doc, node }: ContainerState, position: number, added: Table): StandIn {
  if (added.rows.length === 0) throw unsupported('an empty table of DocumentApp');
  insertChild(doc, node, position, added);
  return elementOf(doc, added);
}

const last = ({ node }: ContainerState): number => childrenOf(node).length;

function childAt({ doc, node }: ContainerState, position: number): StandIn {
  const child = childrenOf(node)[position];
  if (!child)
    throw exception(
      `Child index (${String(position)}) must be less than the number of child elements (${String(childrenOf(node).length)}).`,
    );
  return elementOf(doc, child);
}

const anyElement: Param<NodeState> = (value) =>
  value instanceof StandIn && value.type.service === 'DocumentApp' ? (value.self as NodeState) : mismatch;

function elements(state: ContainerState, keep: (node: Paragraph) => boolean): readonly StandIn[] {
  return paragraphsBelow(state.node)
    .filter(keep)
    .map((node) => elementOf(state.doc, node));
}

const kinds: Readonly<Record<string, string>> = {
  body: 'BODY_SECTION',
  header: 'HEADER_SECTION',
  footer: 'FOOTER_SECTION',
  cell: 'TABLE_CELL',
};

/** The members that Body, HeaderSection, FooterSection and TableCell have in common. */
export function containerMembers<S extends ContainerState>(): Record<string, Member<S>> {
  const { call, either } = membersOf<S>();
  const self = (state: S): StandIn => elementOf(state.doc, state.node);
  return {
    appendListItem: call([paragraph], (state, added) => insertItem(state, last(state), added)),
    appendParagraph: call([paragraph], (state, added) => insertParagraph(state, last(state), added)),
    appendTable: either(
      call([], (state) => insertTable(state, last(state), tableOf([]))),
      call([table], (state, added) => insertTable(state, last(state), added)),
    ),
    clear: call([], (state) => {
      setContainerText(state.doc, state.node, '');
      return self(state);
    }),
    getChild: call([integer], childAt),
    getChildIndex: call([anyElement], ({ node }, { node: child }) =>
      childrenOf(node).findIndex((each) => each === child),
    ),
    getNumChildren: call([], (state) => last(state)),
    getText: call([], ({ node }) => textOf(node)),
    getType: call([], ({ node }) => elementType.value(kinds[node.kind] ?? 'UNSUPPORTED')),
    insertListItem: call([integer, paragraph], insertItem),
    insertParagraph: call([integer, paragraph], insertParagraph),
    insertTable: either(
      call([integer], (state, position) => insertTable(state, position, tableOf([]))),
      call([integer, table], insertTable),
    ),
    removeChild: call([anyElement], (state, { node: child }) => {
      const block = childrenOf(state.node).find((each) => each === child);
      if (!block) throw exception('The element is not a child of this one.');
      removeBlock(state.doc, block);
      return self(state);
    }),
    replaceText: call([text, text], (state, pattern, replacement) => {
      replacePattern(state.doc, state.node, pattern, replacement);
      return self(state);
    }),
    setText: call([text], (state, given) => {
      setContainerText(state.doc, state.node, given);
      return self(state);
    }),
  };
}

/** What a section has besides: all that stands below it. */
export function sectionMembers<S extends NodeState<Segment>>(): Record<string, Member<S>> {
  const { call } = membersOf<S>();
  return {
    getListItems: call([], (state) => elements(state, ({ bullet }) => bullet !== null)),
    // List items are paragraphs too (reference of Body.getParagraphs).
    getParagraphs: call([], (state) => elements(state, () => true)),
    getTables: call([], ({ doc, node }) =>
      childrenOf(node)
        .filter(({ kind }) => kind === 'table')
        .map((each) => elementOf(doc, each)),
    ),
  };
}
