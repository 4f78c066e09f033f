import { removeRow } from '../../docs/document/edit-tree';
import { spansAfterDeletion, spansAfterInsertion } from '../../docs/document/named-range-spans';
import type { Cell, Row, Table } from '../../docs/document/working-document';
import { membersOf } from '../../runtime/define-stand-in';
import { integer, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import { containerMembers } from './container-elements';
import { appendCell, appendRow, removeBlock, replacePattern, textOf } from './edit-elements';
import { elementOf, elementType } from './element-types';
import { save, segmentOf, startOf, type NodeState, type OpenDoc } from './open-document';

/** Changes a table where it grows or shrinks at a place, and keeps the named ranges behind it. */
function resized<T>(doc: OpenDoc, table: Table, start: number, change: () => T): T {
  const before = table.size;
  const answer = change();
  const segment = segmentOf(table);
  if (!segment) return answer;
  const added = table.size - before;
  if (added > 0) spansAfterInsertion(doc.working, segment.id, start, added);
  else spansAfterDeletion(doc.working, segment.id, start, start - added);
  save(doc);
  return answer;
}

/** Where a table's row begins, or its last row ends. */
function startOfRow(table: Table, index: number): number {
  const before = table.rows.slice(0, index).reduce((sum, { size }) => sum + size, 0);
  return (segmentOf(table) ? startOf(table) : 0) + 1 + before;
}

function at<T>(all: readonly T[], index: number): T {
  const found = all[index];
  if (found === undefined) {
    throw exception(
      `Child index (${String(index)}) must be less than the number of child elements (${String(all.length)}).`,
    );
  }
  return found;
}

const table = membersOf<NodeState<Table>>();

/** The members of Table. */
export const tableMembers: Readonly<Record<string, Member<NodeState<Table>>>> = {
  appendTableRow: table.either(
    table.call([], ({ doc, node }) =>
      elementOf(
        doc,
        resized(doc, node, startOfRow(node, node.rows.length), () => appendRow(node, [])),
      ),
    ),
    table.refused(1, 'Table.appendTableRow with a row'),
  ),
  asTable: table.call([], ({ doc, node }) => elementOf(doc, node)),
  getCell: table.call([integer, integer], ({ doc, node }, row, cell) =>
    elementOf(doc, at(at(node.rows, row).cells, cell)),
  ),
  getChild: table.call([integer], ({ doc, node }, row) => elementOf(doc, at(node.rows, row))),
  getNumChildren: table.call([], ({ node }) => node.rows.length),
  getNumRows: table.call([], ({ node }) => node.rows.length),
  getRow: table.call([integer], ({ doc, node }, row) => elementOf(doc, at(node.rows, row))),
  getText: table.call([], ({ node }) => textOf(node)),
  getType: table.call([], () => elementType.value('TABLE')),
  removeFromParent: table.call([], ({ doc, node }) => {
    removeBlock(doc, node);
    return elementOf(doc, node);
  }),
  removeRow: table.call([integer], ({ doc, node }, index) => {
    const row = at(node.rows, index);
    resized(doc, node, startOfRow(node, index), () => {
      removeRow(row);
    });
    return elementOf(doc, row);
  }),
  replaceText: table.call([text, text], ({ doc, node }, pattern, replacement) => {
    replacePattern(doc, node, pattern, replacement);
    return elementOf(doc, node);
  }),
};

const row = membersOf<NodeState<Row>>();

function addCell({ doc, node }: NodeState<Row>, content: string): StandIn {
  const { parent } = node;
  const end = startOfRow(parent, parent.rows.indexOf(node)) + node.size;
  resized(doc, parent, end, () => appendCell(node, content));
  return elementOf(doc, at(node.cells, node.cells.length - 1));
}

/** The members of TableRow. */
export const rowMembers: Readonly<Record<string, Member<NodeState<Row>>>> = {
  appendTableCell: row.either(
    row.call([], (state) => addCell(state, '')),
    row.call([text], addCell),
  ),
  asTableRow: row.call([], ({ doc, node }) => elementOf(doc, node)),
  getCell: row.call([integer], ({ doc, node }, cell) => elementOf(doc, at(node.cells, cell))),
  getChild: row.call([integer], ({ doc, node }, cell) => elementOf(doc, at(node.cells, cell))),
  getNumCells: row.call([], ({ node }) => node.cells.length),
  getNumChildren: row.call([], ({ node }) => node.cells.length),
  getParentTable: row.call([], ({ doc, node }) => elementOf(doc, node.parent)),
  getText: row.call([], ({ node }) => textOf(node)),
  getType: row.call([], () => elementType.value('TABLE_ROW')),
  replaceText: row.call([text, text], ({ doc, node }, pattern, replacement) => {
    replacePattern(doc, node, pattern, replacement);
    return elementOf(doc, node);
  }),
};

const cell = membersOf<NodeState<Cell>>();

/** The members of TableCell. */
export const cellMembers: Readonly<Record<string, Member<NodeState<Cell>>>> = {
  ...containerMembers<NodeState<Cell>>(),
  asTableCell: cell.call([], ({ doc, node }) => elementOf(doc, node)),
  getParentRow: cell.call([], ({ doc, node }) => elementOf(doc, node.parent)),
  getParentTable: cell.call([], ({ doc, node }) => elementOf(doc, node.parent.parent)),
};
