import { destinationOf } from '../../../../workbench/page/store/addresses';
import type { SheetInfo } from '../../../../workbench/protocol';

const sheet = (id: number, name: string): SheetInfo => ({
  id,
  name,
  hidden: false,
  rows: 100,
  columns: 10,
  frozenRows: 0,
  frozenColumns: 0,
  hiddenRows: [],
  groups: [],
  columnWidths: [],
  hiddenColumns: [],
});
const workbook = {
  sheets: [sheet(0, 'Ärende'), sheet(7, 'Mål')],
  documents: [{ id: 'doc 1', name: 'Slutrapport', inBin: false, revision: '1' }],
  files: [{ id: 'doc 1' }, { id: 'kvitto' }],
};
const to = (address: string) => destinationOf(address, workbook);

describe('destinationOf', () => {
  it.each([
    ['https://docs.google.com/document/d/doc%201/edit', 'page'],
    ['https://docs.google.com/document/d/doc%201/edit?usp=sharing#heading=h.1', 'page'],
    ['https://docs.google.com/document/d/doc%201', 'page'],
    ['https://docs.google.com/document/d/doc%201/export?format=docx', 'docx'],
    ['https://docs.google.com/document/d/doc%201/export?format=pdf', 'pdf'],
    ['https://docs.google.com/document/d/doc%201/export?format=odt', 'page'],
  ])('takes %s to the document as %s', (address, as) => {
    expect(to(address)).toEqual({ kind: 'document', id: 'doc 1', as });
  });

  it('takes the address of another file to that file', () => {
    expect(to('https://drive.google.com/file/d/kvitto/view?usp=drivesdk')).toEqual({
      kind: 'file',
      id: 'kvitto',
    });
    expect(to('https://drive.google.com/file/d/other/view')).toEqual({ kind: 'unknown-document' });
  });

  it('recognises a document that the workbench does not have', () => {
    expect(to('https://docs.google.com/document/d/other/edit')).toEqual({ kind: 'unknown-document' });
    expect(to('https://docs.google.com/document/d/%E0%A4%A/edit')).toEqual({ kind: 'unknown-document' });
  });

  it('takes "#gid=7&range=B4:C5" to the first cell of the range', () => {
    expect(to('#gid=7&range=B4:C5')).toEqual({
      kind: 'cell',
      selection: { sheet: 7, row: 4, column: 2 },
    });
  });

  it('takes an address of a tab alone to its first cell', () => {
    expect(to('#gid=0')).toEqual({ kind: 'cell', selection: { sheet: 0, row: 1, column: 1 } });
  });

  it('takes other addresses on the web out of the workbench', () => {
    expect(to('https://example.se/a?b=1')).toEqual({ kind: 'web', address: 'https://example.se/a?b=1' });
  });

  it.each(['#gid=99', '#gid=0&range=Mål', 'javascript:alert(1)', 'data:text/html,x', 'inte en adress', ''])(
    'leads nowhere from "%s"',
    (address) => {
      expect(to(address)).toBeUndefined();
    },
  );
});
