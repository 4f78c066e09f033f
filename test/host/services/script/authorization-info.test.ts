import { hostOf as bundleOn } from '../../../builders/on-the-host';
import { aWorkbook } from '../../../builders/a-workbook';
import { hostOf, manifest } from '../../run-script';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const withoutDrive = [scope('spreadsheets.currentonly'), scope('script.container.ui')];

const code = `
  function consent(mode, scopes) {
    const info = scopes
      ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode[mode], scopes)
      : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode[mode]);
    return [
      info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED,
      info.getAuthorizationUrl(),
      info.getAuthorizedScopes(),
    ];
  }
  function tried(name) {
    const calls = {
      sheet: () => SpreadsheetApp.getActive().getName(),
      sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
      list: () => Drive.Files.list({}),
      bin: () => Drive.Files.remove('x'),
      store: () => PropertiesService.getDocumentProperties().getKeys().length,
      all: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
      sheetScope: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${withoutDrive[0] ?? ''}']),
    };
    try { return calls[name](); } catch (e) { return [e.name, e.message, e.details || null]; }
  }`;

describe('ScriptApp.getAuthorizationInfo', () => {
  it('asks for nothing while everything is granted', () => {
    const host = hostOf(code);
    expect(host.call('consent', 'FULL')).toEqual([false, null, manifest.oauthScopes]);
  });

  it('reports under FULL that consent is missing, where to give it and what is granted', () => {
    const host = hostOf(code);
    host.grant(withoutDrive);
    expect(host.call('consent', 'FULL')).toEqual([
      true,
      expect.stringMatching(/^https:/) as unknown,
      withoutDrive,
    ]);
    expect(host.call('consent', 'LIMITED')).toEqual([false, null, withoutDrive]);
    expect(host.call('consent', 'FULL', [withoutDrive[0]])).toEqual([false, null, [withoutDrive[0]]]);
    expect(host.call('consent', 'FULL', [scope('drive.file')])).toEqual([
      true,
      expect.stringMatching(/^https:/) as unknown,
      [],
    ]);
    host.grant(null);
    expect(host.call('consent', 'FULL')).toMatchObject([false, null, manifest.oauthScopes]);
  });
});

describe('Host.grant', () => {
  it('leaves the services whose scope is granted and those that need none', () => {
    const host = hostOf(code);
    host.grant(withoutDrive);
    expect(host.call('tried', 'sheet')).toBe('Arbetsbok');
    expect(host.call('tried', 'sidebar')).toBeNull();
    host.grant([]);
    expect(host.call('tried', 'store')).toBe(0);
  });

  it("refuses a built-in service with Google's sentence", () => {
    const host = hostOf(code);
    host.grant([]);
    const sentence = (call: string, ...scopes: readonly string[]) => [
      'Exception',
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes.map(scope).join(' || ')}`,
      null,
    ];
    expect(host.call('tried', 'sheet')).toEqual(
      sentence('SpreadsheetApp.getActive', 'spreadsheets.currentonly', 'spreadsheets'),
    );
    expect(host.call('tried', 'sidebar')).toEqual(sentence('Ui.showSidebar', 'script.container.ui'));
  });

  // The API's own answer: googleapis/google-api-php-client issue 2307, xing5/mcp-google-sheets issue 29.
  it('refuses an advanced service as the API does, by the name of its method', () => {
    const host = hostOf(code);
    host.grant(withoutDrive);
    const text = 'Request had insufficient authentication scopes.';
    const refusal = (method: string) => [
      'GoogleJsonResponseException',
      `API call to ${method} failed with error: ${text}`,
      expect.objectContaining({ code: 403, message: text }) as unknown,
    ];
    expect(host.call('tried', 'list')).toEqual(refusal('drive.files.list'));
    expect(host.call('tried', 'bin')).toEqual(refusal('drive.files.delete'));
  });

  it('is met by requireScopes and requireAllScopes, which are refused by name when something is missing', () => {
    const host = hostOf(code);
    expect(host.call('tried', 'all')).toBeNull();
    host.grant(withoutDrive);
    expect(host.call('tried', 'sheetScope')).toBeNull();
    expect(host.call('tried', 'all')).toEqual([
      'LocalHostError',
      'not supported by the local host: ScriptApp.requireAllScopes while a scope is not granted',
      null,
    ]);
  });

  it('makes the add-on say where consent is given, with no scope at all and with all but drive.file', () => {
    const host = bundleOn(aWorkbook().sheets);
    const refusal = {
      ok: false,
      reason: { code: 'consent', url: expect.stringMatching(/^https:/) as unknown },
    };
    for (const scopes of [[], withoutDrive]) {
      host.grant(scopes);
      expect(host.call('generateReport')).toMatchObject(refusal);
    }
    host.grant(null);
    expect(host.call('generateReport')).toMatchObject({ ok: true });
  });
});
