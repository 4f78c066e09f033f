import { errorOf, hostOf } from '../../run-script';

describe('Browser', () => {
  it('shows boxes and answers with the small names of the buttons', () => {
    const host = hostOf(`function probe() {
      return [
        Browser.msgBox('Klart'),
        Browser.msgBox('Ta bort?', Browser.Buttons.YES_NO),
        Browser.inputBox('Titel', 'Namn?', Browser.Buttons.OK_CANCEL),
        Browser.inputBox('Namn?'),
      ];
    }`);
    host.ui.answers.push('NO', { button: 'OK', text: 'Åsa' }, 'CLOSE');
    expect(host.call('probe')).toEqual(['ok', 'no', 'Åsa', 'cancel']);
    expect(host.ui.alerts[2]).toEqual({
      title: 'Titel',
      prompt: 'Namn?',
      buttons: 'OK_CANCEL',
      input: true,
    });
  });

  it('is not there without a user interface', () => {
    expect(errorOf("Browser.msgBox('x');", { ui: false })).toEqual([
      'Exception',
      'Cannot call Browser.msgBox() from this context.',
    ]);
  });
});

describe('addMenu', () => {
  it('adds a menu of named functions, with separators', () => {
    const host = hostOf(`function probe() {
      SpreadsheetApp.getActive().addMenu('Gammal', [{ name: 'Gör', functionName: 'make' }, null]);
    }`);
    host.run('probe');
    expect(host.ui.menus).toEqual([
      { caption: 'Gammal', items: [{ caption: 'Gör', functionName: 'make' }, null] },
    ]);
    expect(errorOf("SpreadsheetApp.getActive().addMenu('x', [{ name: 'y' }]);")).toEqual([
      'LocalHostError',
      'not supported by the local host: Spreadsheet.addMenu with an item that lacks name or functionName',
    ]);
  });
});
