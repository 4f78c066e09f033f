import { documentText } from '../../../../host/docs/document/document-text';
import { typeText } from '../../../../host/docs/edit/edit-text';
import { addTable } from '../../../../host/docs/edit/insert-elements';
import { removeTableColumn, removeTableRow } from '../../../../host/docs/edit/remove-table-parts';
import { aDocument } from '../document/a-document';

const table = () =>
  typeText(addTable(aDocument(), { index: 1 }, { rows: 2, columns: 2 }), { index: 5 }, 'första');
const first = { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 0 };

describe('removeTableRow', () => {
  it('takes the row of a cell', () => {
    expect(documentText(removeTableRow(table(), first))).toBe('\n\t\n\n');
  });

  it('leaves the document as it was where there is no such row', () => {
    const document = table();
    expect(removeTableRow(document, { ...first, rowIndex: 9 })).toBe(document);
  });
});

describe('removeTableColumn', () => {
  it('takes the column of a cell', () => {
    expect(documentText(removeTableColumn(table(), first))).toBe('\n\n\n\n');
  });
});
