import type { AttachedFile } from '../../../src/engine/app/attachments/attached-file';
import { attachmentFilesRule } from '../../../src/iop/rules/k21-attachment-files';
import { ruleContext } from '../../../src/iop/rules/rule-context';
import { aWorkbook } from '../../builders/a-workbook';
import { placeText } from '../../builders/places';

/** The certificate in row 2, as it was uploaded; one thing is changed in it. */
function aFile(change: Partial<AttachedFile> = {}): AttachedFile {
  return {
    id: 'id-1',
    name: 'intyg.pdf',
    url: 'https://drive.google.com/file/d/id-1/view',
    digest: 'a'.repeat(64),
    size: 1200,
    pages: 2,
    content: 'text',
    locked: false,
    at: '2024-11-01T10:00:00+01:00',
    by: { id: 'p1', name: 'Anna Ek' },
    now: null,
    ...change,
  };
}

/** A workbook whose first attachment is the file, while the others are only on file. */
const book = [3, 4, 5]
  .reduce((one, row) => one.with('Bilagor', 'Status', row, 'Finns i akten'), aWorkbook())
  .with('Bilagor', 'Länk', 2, aFile().url)
  .with('Bilagor', 'Länk', 5, '');

function lines(workbook = book, ...files: readonly AttachedFile[]): readonly string[] {
  const { workbook: read, otherTabs, identityNumbers } = workbook.read();
  return attachmentFilesRule
    .check(ruleContext(read, otherTabs, identityNumbers, files))
    .map(({ severity, place, facts }) => `${severity} ${placeText(place)} ${facts.kind}`);
}
const of = (change: Partial<AttachedFile>) => lines(book, aFile(change));

describe('attachmentFilesRule', () => {
  it('asks for no files where none is used, whatever links there are', () => {
    expect(lines(book)).toEqual([]);
    expect(lines(aWorkbook().with('Bilagor', 'Länk', 2, ''))).toEqual([]);
  });

  it('finds nothing in a file with text, nor in a picture that is no text at all', () => {
    expect(of({})).toEqual([]);
    expect(of({ content: null, pages: null })).toEqual([]);
    expect(of({ now: 'same' })).toEqual([]);
  });

  it('asks for the file of each row that goes with the report, once one has a file', () => {
    const sent = book.with('Bilagor', 'Status', 3, 'Bifogas').with('Bilagor', 'Länk', 3, '');
    expect(lines(sent, aFile())).toEqual(['VARNING Bilagor!E3 file-missing']);
    const missing = sent.with('Bilagor', 'Status', 3, 'Har inte kommit in');
    expect(lines(missing, aFile())).toEqual([]);
  });

  it('says of a pasted link that it cannot be checked, also of one that an id begins', () => {
    const pasted = book.with('Bilagor', 'Länk', 3, 'https://drive.google.com/file/d/id-12/view');
    expect(lines(pasted, aFile())).toEqual(['TIPS Bilagor!E3 link-unchecked']);
  });

  it('tells apart a file that is empty, locked or scanned; what is locked is no scan', () => {
    expect(of({ size: 0 })).toEqual(['VARNING Bilagor!E2 file-empty']);
    expect(of({ content: 'nothing' })).toEqual(['VARNING Bilagor!E2 file-empty']);
    expect(of({ content: 'picture' })).toEqual(['VARNING Bilagor!E2 file-scanned']);
    expect(of({ content: null, pages: null, locked: true })).toEqual(['VARNING Bilagor!E2 file-locked']);
    expect(of({ content: 'picture', locked: true })).toEqual(['VARNING Bilagor!E2 file-locked']);
  });

  it('refuses what Drive no longer holds as it was uploaded, and not what a colleague alone can see', () => {
    expect(of({ now: 'replaced', content: 'picture' })).toEqual(['FEL Bilagor!E2 file-replaced']);
    expect(of({ now: 'gone' })).toEqual(['FEL Bilagor!E2 file-gone']);
    expect(of({ now: 'unseen' })).toEqual([]);
  });
});
