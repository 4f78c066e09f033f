/**
 * The types of DocumentApp's elements. They are declared here by name, so that any file may give one; `describe-elements.ts`
 * says what each can do.
 */
import type { Block, Cell, Paragraph, Row, Segment, Table } from '../../docs/document/working-document';
import { declareType } from '../../runtime/define-stand-in';
import { unsupported } from '../../runtime/service-error';
import type { StandIn } from '../../runtime/stand-in';
import { enumeration } from '../enumeration';
import type { DocNode, NodeState, OpenDoc } from './open-document';

export const bodyType = declareType<NodeState<Segment>>('Body', 'DocumentApp');
export const headerType = declareType<NodeState<Segment>>('HeaderSection', 'DocumentApp');
export const footerType = declareType<NodeState<Segment>>('FooterSection', 'DocumentApp');
export const paragraphType = declareType<NodeState<Paragraph>>('Paragraph', 'DocumentApp');
export const listItemType = declareType<NodeState<Paragraph>>('ListItem', 'DocumentApp');
export const textType = declareType<NodeState<Paragraph>>('Text', 'DocumentApp');
export const tableType = declareType<NodeState<Table>>('Table', 'DocumentApp');
export const rowType = declareType<NodeState<Row>>('TableRow', 'DocumentApp');
export const cellType = declareType<NodeState<Cell>>('TableCell', 'DocumentApp');

/** DocumentApp.ElementType. */
export const elementType = enumeration('ElementType', 'DocumentApp', [
  ...['BODY_SECTION', 'COMMENT_SECTION', 'DATE', 'DOCUMENT', 'EQUATION', 'EQUATION_FUNCTION'],
  ...['EQUATION_FUNCTION_ARGUMENT_SEPARATOR', 'EQUATION_SYMBOL', 'FOOTER_SECTION', 'FOOTNOTE'],
  ...['FOOTNOTE_SECTION', 'HEADER_SECTION', 'HORIZONTAL_RULE', 'INLINE_DRAWING', 'INLINE_IMAGE'],
  ...['LIST_ITEM', 'PAGE_BREAK', 'PARAGRAPH', 'PERSON', 'RICH_LINK', 'TABLE', 'TABLE_CELL'],
  ...['TABLE_OF_CONTENTS', 'TABLE_ROW', 'TEXT', 'UNSUPPORTED'],
]);

/** The element that a node is to a script; a kind that has no stand-in is refused by name. */
export function elementOf(doc: OpenDoc, node: DocNode | Block): StandIn {
  if ('cells' in node) return rowType.of({ doc, node });
  switch (node.kind) {
    case 'paragraph':
      return (node.bullet === null ? paragraphType : listItemType).of({ doc, node });
    case 'table':
      return tableType.of({ doc, node });
    case 'cell':
      return cellType.of({ doc, node });
    case 'body':
      return bodyType.of({ doc, node });
    case 'header':
      return headerType.of({ doc, node });
    case 'footer':
      return footerType.of({ doc, node });
    default:
      throw unsupported(`DocumentApp's element for a ${node.kind}`);
  }
}
