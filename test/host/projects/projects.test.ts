/** Programs in other styles than this repository's, run on the host from their folders. */
import path from 'node:path';
import { openHost } from '../../../host/host';
import type { SpreadsheetModel } from '../../../host/sheets/spreadsheet-model';
import { aWorkbook } from './a-workbook';

const now = new Date('2026-11-23T10:00:00Z');

function open(project: string, workbook?: SpreadsheetModel) {
  return openHost({ project: path.join(__dirname, project), now, ...(workbook && { workbook }) });
}

/** Serials of 1 and 2 June 2024. */
const june = (day: number) => ({ serial: 45_443 + day });

describe('stock-report', () => {
  const stock = () =>
    aWorkbook('Lager', [
      ['Item', 'Group', 'Count', 'Price', 'Counted'],
      ['Stol', 'Möbler', 4, 150, june(1)],
      ['Bord', 'Möbler', 10, 1200.5, june(2)],
      ['Penna', 'Papper', 200, 4, undefined],
      ['Utan grupp', undefined, 1, 1, undefined],
    ]);

  it('adds its menu', () => {
    const host = open('stock-report');
    host.trigger('onOpen');
    expect(host.ui.menus).toEqual([
      {
        caption: 'Stock',
        items: [
          { caption: 'Make summary', functionName: 'makeSummary' },
          null,
          { caption: 'More', items: [{ caption: 'Clear', functionName: 'clearSummary' }] },
        ],
      },
    ]);
  });

  it('writes its summary and shows it', () => {
    const host = open('stock-report', stock());
    expect(host.call('makeSummary')).toEqual([
      ['Bok: 2 groups, 25.0 % low', '', '', ''],
      ['Group', 'Count', 'Value', 'Last counted'],
      ['Möbler', '14', '12\u00a0605,00', '2024-06-02'],
      ['Papper', '200', '800,00', ''],
      ['Sum', '214', '13\u00a0405,00', ''],
    ]);
    expect(host.log).toEqual([{ level: 'log', message: '1 low: Stol' }]);
    expect(host.ui.toasts).toEqual(['Stock: Done']);
  });

  it('makes its summary again and takes it away', () => {
    const host = open('stock-report', stock());
    host.call('makeSummary');
    host.workbook.active = 0;
    host.call('makeSummary');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Lager', 'Summary']);
    host.workbook.active = 1;
    host.call('makeSummary');
    expect(host.ui.alerts).toEqual([
      { title: '', prompt: 'Choose the tab with the stock first.', buttons: 'OK' },
    ]);
    host.run('clearSummary');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Lager']);
  });

  it('sends its mail to nobody, and the host has it', () => {
    const host = open('stock-report');
    host.call('mailSummary');
    expect(host.outside.mails).toEqual([
      {
        service: 'MailApp',
        kind: 'sent',
        to: 'someone@example.se',
        subject: 'Stock',
        body: 'See the spreadsheet.',
        options: {},
      },
    ]);
  });
});

describe('member-letters', () => {
  const members = () =>
    aWorkbook('Members', [
      ['name', 'joined', 'fee', 'letter'],
      ['Åsa', june(1), 200, undefined],
      ['Bo', june(2), 350.5, undefined],
      ['Cilla', june(2), 100, 'written before'],
    ]);

  it('writes a document for each member, once', () => {
    const host = open('member-letters', members());
    expect([host.call('writeLetters'), host.call('writeLetters')]).toEqual([2, 0]);
    expect(host.call('readLetters')).toEqual([
      ['Brev till Bo', 'Hej Bo!\nDin avgift för året:\n\n\n'],
      ['Brev till Åsa', 'Hej Åsa!\nDin avgift för året:\n\n\n'],
    ]);
    const [letter] = host.files().filter(({ name }) => name === 'Brev till Åsa');
    const table = letter?.document?.body?.content?.find((each) => each.table)?.table;
    expect(JSON.stringify(table)).toMatch(/År\\n.*Avgift\\n.*2024\\n.*200\\n/);
    expect(host.log.at(-1)?.message).toBe('letters: 0ms');
  });

  it('is refused by name a library and a service that the host does not have', () => {
    const host = open('member-letters');
    expect(() => host.call('usesLibrary')).toThrow('not supported by the local host: Moment.moment');
    expect(() => host.call('usesMail')).toThrow('not supported by the local host: Gmail.Users');
  });
});

describe('booking-panel', () => {
  it('builds its page of templates that include one another', () => {
    const host = open('booking-panel');
    host.run('showPanel');
    const [page] = host.ui.pages;
    expect(page).toMatchObject({ kind: 'sidebar', title: 'Boka', width: 320 });
    const html = page?.html.replace(/\s+/g, ' ');
    expect(html).toContain('<h1>Boka &#60;sal&#62;</h1>');
    expect(html).toContain('<style> h1 { font-size: 1.2em; } </style>');
    expect(html).toContain('<option value="Stora salen, plan 2"> Stora salen, plan 2 (40) </option>');
    expect(html).not.toContain('<?');
  });

  it('books by a call from its page', () => {
    const host = open('booking-panel');
    expect(host.call('book', 'Lilla salen', 9)).toEqual({ ok: false, reason: 'Salen har 8 platser.' });
    expect(host.call('book', 'Lilla salen', 8)).toEqual({ ok: true, row: 1 });
    expect(() => host.call('book', 'Vinden', 1)).toThrow('Error: Okänd sal: Vinden');
    expect(host.calls()).toMatchObject({ 'Cache.put': 1, 'Sheet.appendRow': 1 });
  });

  it('books by a prompt that is answered, and not by one that is cancelled', () => {
    const host = open('booking-panel');
    host.ui.answers.push({ button: 'OK', text: '3' }, 'CANCEL');
    expect(host.call('askAndBook')).toEqual({ ok: true, row: 1 });
    expect(host.call('askAndBook')).toBe('avbrutet');
    expect(() => host.call('askAndBook')).toThrow('Ui.prompt with OK_CANCEL and no answer given to the host');
  });
});
