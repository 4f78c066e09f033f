import { answerOf, errorOf, hostOf } from '../../run-script';

describe('Ui', () => {
  it('records menus, dialogs and sidebars', () => {
    const host = hostOf(`
      function onOpen(e) {
        SpreadsheetApp.getUi().createMenu('Meny').addItem('Ett', 'one').addSeparator()
          .addSubMenu(SpreadsheetApp.getUi().createMenu('Mer').addItem('Två', 'two')).addToUi();
        SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode) + e.source.getName(), 'three').addToUi();
      }
      function show() {
        const page = HtmlService.createHtmlOutput('<p>Hej</p>').setWidth(300).setHeight(200);
        SpreadsheetApp.getUi().showModalDialog(page, 'Titel');
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('Sida'));
      }`);
    host.trigger('onOpen');
    host.run('show');
    expect(host.ui.menus).toEqual([
      {
        caption: 'Meny',
        items: [
          { caption: 'Ett', functionName: 'one' },
          null,
          { caption: 'Mer', items: [{ caption: 'Två', functionName: 'two' }] },
        ],
      },
      { caption: null, items: [{ caption: 'LIMITEDArbetsbok', functionName: 'three' }] },
    ]);
    expect(host.ui.pages).toEqual([
      { kind: 'modal dialog', title: 'Titel', html: '<p>Hej</p>', width: 300, height: 200 },
      { kind: 'sidebar', title: 'Sida', html: 'x', width: undefined, height: undefined },
    ]);
  });

  it('presses the buttons that the host was given', () => {
    const host = hostOf(`function probe() {
      const ui = SpreadsheetApp.getUi();
      ui.alert('Bara text');
      return ui.alert('Säker?', 'Fråga', ui.ButtonSet.YES_NO) === ui.Button.YES;
    }`);
    host.ui.answers.push('YES', 'NO');
    expect([host.call('probe'), host.call('probe')]).toEqual([true, false]);
    expect(host.ui.alerts[1]).toEqual({ title: 'Säker?', prompt: 'Fråga', buttons: 'YES_NO' });
    expect(() => host.call('probe')).toThrow('with YES_NO and no answer given to the host');
  });

  it('lets a listener answer each dialog while the script waits, also one with only OK', () => {
    const shown: unknown[] = [];
    const host = hostOf(
      `function probe() {
        const ui = SpreadsheetApp.getUi();
        const pressed = [ui.alert('Bara text').name(), ui.alert('', 'Fråga', ui.ButtonSet.YES_NO).name()];
        const answer = ui.prompt('Namn?', ui.ButtonSet.OK_CANCEL);
        return pressed.concat(answer.getSelectedButton().name(), answer.getResponseText());
      }`,
      {
        onAlert: (alert) => {
          shown.push(alert);
          return alert.input ? { button: 'OK', text: 'Åsa' } : alert.buttons === 'OK' ? 'CLOSE' : 'NO';
        },
      },
    );
    expect(host.call('probe')).toEqual(['CLOSE', 'NO', 'OK', 'Åsa']);
    expect(shown).toEqual([
      { title: '', prompt: 'Bara text', buttons: 'OK' },
      { title: '', prompt: 'Fråga', buttons: 'YES_NO' },
      { title: '', prompt: 'Namn?', buttons: 'OK_CANCEL', input: true },
    ]);
    expect(host.ui.alerts).toEqual(shown);
  });

  it('calls its listeners with pages and messages when they are shown', () => {
    const shown: unknown[] = [];
    const host = hostOf(
      `function probe() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('Sida'));
        SpreadsheetApp.getActive().toast('Klart', 'Kontroll');
        SpreadsheetApp.getActive().getRange('A1').getValue();
      }`,
      {
        onPage: ({ kind, title, html }) => shown.push([kind, title, html]),
        onToast: (text) => shown.push(text),
        onServiceCall: (name) => shown.push(name),
      },
    );
    host.run('probe');
    expect(shown).toEqual([['sidebar', 'Sida', 'x'], 'Kontroll: Klart', 'Range.getValue']);
    expect(host.ui.toasts).toEqual(['Kontroll: Klart']);
  });

  it("is refused with Google's text where there is none", () => {
    expect(errorOf('SpreadsheetApp.getUi();', { ui: false })).toEqual([
      'Exception',
      'Cannot call SpreadsheetApp.getUi() from this context.',
    ]);
  });
});

describe('HtmlService', () => {
  it('fills templates with escaped and unescaped values', () => {
    const html = { Page: '<ul><? for (const n of names) { ?><li><?= n ?></li><? } ?></ul><?!= raw ?>' };
    const body = `
      const template = HtmlService.createTemplateFromFile('Page');
      template.names = ['<b>', 'å'];
      template.raw = '<hr>';
      return template.evaluate().getContent();`;
    expect(answerOf(body, { html })).toBe('<ul><li>&#60;b&#62;</li><li>å</li></ul><hr>');
  });

  it('refuses a file that the project does not have', () => {
    expect(errorOf("HtmlService.createHtmlOutputFromFile('Nope');")).toEqual([
      'Exception',
      'No HTML file named Nope was found.',
    ]);
  });
});

describe('HtmlTemplate', () => {
  it('throws what its scriptlets throw, as it is', () => {
    const body = (scriptlet: string) => `
      class Refused extends Error { constructor(message) { super(message); this.name = 'Refused'; this.rows = [4]; } }
      globalThis.Refused = Refused;
      try { HtmlService.createTemplate('<? ${scriptlet} ?>').evaluate(); }
      catch (e) { return [e.name, e.message, e instanceof Refused, e.rows ?? null]; }`;
    expect(answerOf(body('throw new Refused("nej")'))).toEqual(['Refused', 'nej', true, [4]]);
    expect(answerOf(body('undefined.x'))).toMatchObject({ 0: 'TypeError', 2: false });
  });

  it('shows its code with the lines of the template as comments', () => {
    const body =
      "return HtmlService.createTemplate('<b>\\n<?= 1 ?>').getCodeWithComments().split('\\n').slice(0, 2);";
    expect(answerOf(body)).toEqual(['// <b>', '// <?= 1 ?>']);
  });
});
