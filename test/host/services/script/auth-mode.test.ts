import { hostOf, manifest } from '../../run-script';

/** The name and text of what onOpen throws under a mode, or its answer by way of the log. */
function opened(mode: 'NONE' | 'LIMITED' | 'FULL', body: string): string {
  const host = hostOf(`function onOpen(e) {
    try { console.log('done ' + (${body})); } catch (error) { console.log(error.name + ': ' + error.message); }
  }`);
  host.trigger('onOpen', mode);
  return host.log[0]?.message ?? '';
}

const scope = (call: string, ...scopes: readonly string[]): string =>
  `Exception: Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes.map((name) => `https://www.googleapis.com/auth/${name}`).join(' || ')}`;

// Google's guide to the authorization of Editor add-ons, the table of modes:
// developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe('onOpen under AuthMode.NONE', () => {
  it('makes menus, and knows the language and the time zone', () => {
    const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(), e.authMode";
    expect(opened('NONE', menu)).toBe('done NONE');
    expect(opened('NONE', 'Session.getActiveUserLocale() + Session.getScriptTimeZone()')).toBe(
      'done svEurope/Stockholm',
    );
    expect(opened('NONE', "Utilities.newBlob('a').getDataAsString()")).toBe('done a');
  });

  it('reaches neither the document nor the stores', () => {
    expect(opened('NONE', 'SpreadsheetApp.getActive()')).toBe(
      scope('SpreadsheetApp.getActive', 'spreadsheets.currentonly', 'spreadsheets'),
    );
    const refused = 'Exception: The script does not have permission to perform that action.';
    expect(opened('NONE', 'e.source.getSheets()')).toBe(refused);
    expect(opened('NONE', 'PropertiesService.getDocumentProperties()')).toBe(refused);
    expect(opened('NONE', 'CacheService.getUserCache()')).toBe(refused);
  });
});

describe('onOpen under AuthMode.LIMITED', () => {
  it('reads its document and its stores', () => {
    expect(
      opened('LIMITED', "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1).getValue()"),
    ).toBe('done 1');
    expect(opened('LIMITED', "PropertiesService.getDocumentProperties().getProperty('a')")).toBe('done null');
  });

  it('opens no sidebar and reaches no Drive or Docs', () => {
    expect(opened('LIMITED', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))")).toBe(
      scope('Ui.showSidebar', 'script.container.ui'),
    );
    expect(opened('LIMITED', "Drive.Files.create({ name: 'a' })")).toBe(
      'GoogleJsonResponseException: API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
    );
    expect(opened('LIMITED', "Docs.Documents.create({ title: 'a' })")).toBe(
      'GoogleJsonResponseException: API call to docs.documents.create failed with error: Request had insufficient authentication scopes.',
    );
  });

  it('refuses by name what the guide does not mention', () => {
    expect(opened('LIMITED', "SpreadsheetApp.getUi().alert('x')")).toBe(
      'LocalHostError: not supported by the local host: Ui.alert under AuthMode.LIMITED',
    );
  });
});

describe('the default modes', () => {
  it('are LIMITED for onOpen and FULL for onInstall and for menus', () => {
    const host = hostOf(
      `function onOpen(e) { console.log(String(e.authMode)); }
       function onInstall(e) { console.log(e.authMode + Drive.Files.create({ name: 'a' }).name); }
       function fromMenu() { console.log(Drive.Files.create({ name: 'b' }).name); }`,
      { manifest },
    );
    host.trigger('onOpen');
    host.trigger('onInstall');
    host.run('fromMenu');
    expect(host.log.map(({ message }) => message)).toEqual(['LIMITED', 'FULLa', 'b']);
  });
});
