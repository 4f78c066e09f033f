import path from 'node:path';
import { outputFolders } from '../../../commands/report/output-folders';

const named = (...files: readonly string[]) =>
  outputFolders(files, 'ut').map((folder) => path.relative('ut', folder));

describe('outputFolders', () => {
  it('names a folder by each file', () => {
    expect(named('a/Nord.xlsx', 'Syd 2024.v2.xlsx')).toEqual(['Nord', 'Syd 2024.v2']);
  });

  it('numbers names that are the same, in capitals or not, however an ä is spelled', () => {
    expect(named('Väst.xlsx', 'b/VÄST.xlsx', 'c/Va\u0308st.xlsx')).toEqual([
      'Väst',
      'VÄST 2',
      'Va\u0308st 3',
    ]);
  });

  it('passes over a number that another file has', () => {
    expect(named('bok 2.xlsx', 'bok.xlsx', 'a/bok.xlsx')).toEqual(['bok 2', 'bok', 'bok 3']);
  });

  it('stays in the folder', () => {
    expect(outputFolders(['/', '/a/..'], 'ut')).toEqual([
      path.join('ut', 'arbetsbok'),
      path.join('ut', 'arbetsbok 2'),
    ]);
  });
});
