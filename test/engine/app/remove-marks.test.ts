/** The add-on's marks are taken away before others get the spreadsheet; run on the bundle. */
import type { Host } from '../../../host/host';
import { ensureCell } from '../../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';

const OWN = 'Min egen anteckning';
const HELP = 'Så här fyller du i kolumnen';

function withMarks(): Host {
  const host = hostOf(aWorkbook().with('Mål', 'Utfall', 2, 'många').sheets);
  const goals = sheetOf(host, 'Mål');
  ensureCell(goals, 1, 1).note = HELP;
  ensureCell(goals, 2, 9).note = OWN;
  host.call('checkWorkbook');
  return host;
}

function sheetOf(host: Host, tab: string) {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`there is no ${tab}`);
  return sheet;
}

function notesIn(host: Host, tab: string): readonly string[] {
  return sheetOf(host, tab).cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.note ?? []));
}

function coloursOf(host: Host): number {
  return host.workbook.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0);
}

describe('removeMarks', () => {
  it('takes away colours and the sentences of the add-on, and leaves notes of people and help', () => {
    const host = withMarks();
    expect(notesIn(host, 'Mål').some((note) => note.includes('Slutrapport: '))).toBe(true);
    expect(host.call('removeMarks')).toEqual({ ok: true, notices: [] });
    expect(coloursOf(host)).toBe(0);
    expect(notesIn(host, 'Mål').filter((note) => note !== '')).toEqual([HELP, OWN]);
  });

  it('takes away those that came along with a copy of the spreadsheet, of which nothing is remembered', () => {
    const host = withMarks();
    host.replaceProperties('document', {});
    host.call('removeMarks');
    expect(coloursOf(host)).toBe(0);
    expect(notesIn(host, 'Mål').filter((note) => note !== '')).toEqual([HELP, OWN]);
  });

  it('changes nothing the second time, and the next check marks again what it finds', () => {
    const host = withMarks();
    const marked = notesIn(host, 'Mål');
    host.call('removeMarks');
    const cleared = JSON.stringify(host.workbook.sheets);
    host.call('removeMarks');
    expect(JSON.stringify(host.workbook.sheets)).toBe(cleared);
    host.call('checkWorkbook');
    expect(notesIn(host, 'Mål')).toEqual(marked);
  });
});
