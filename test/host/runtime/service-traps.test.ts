import { answerOf, errorOf, hostOf, manifest } from '../run-script';

describe('serviceTraps', () => {
  it('refuses by name a member that the host does not have', () => {
    expect(errorOf('SpreadsheetApp.getActive().getOwner();')).toEqual([
      'LocalHostError',
      'not supported by the local host: Spreadsheet.getOwner',
    ]);
    expect(errorOf("DriveApp.getFileById('x');")).toEqual([
      'LocalHostError',
      'not supported by the local host: DriveApp.getFileById',
    ]);
  });

  it('refuses a property that a script sets', () => {
    expect(errorOf('SpreadsheetApp.getActive().colour = 1;')).toEqual([
      'LocalHostError',
      'not supported by the local host: setting Spreadsheet.colour',
    ]);
  });

  it("refuses wrong arguments with Google's text", () => {
    expect(errorOf('SpreadsheetApp.getActive().getSheets()[0].deleteRow(null);')).toEqual([
      'Exception',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
    ]);
    expect(errorOf('SpreadsheetApp.getActiveSpreadsheet(1);')).toEqual([
      'Exception',
      "The parameters (number) don't match the method signature for SpreadsheetApp.getActiveSpreadsheet.",
    ]);
  });

  it("refuses what the manifest's scopes do not cover, as Google does", () => {
    expect(errorOf("SpreadsheetApp.openById('x');")).toEqual([
      'Exception',
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ]);
    const bare = { ...manifest, oauthScopes: [] };
    const body = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));";
    expect(errorOf(body, { manifest: bare })).toEqual([
      'Exception',
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(errorOf(body)).toBe('nothing thrown');
  });

  it('grants every scope to a manifest that leaves them out', () => {
    const { timeZone } = manifest;
    expect(answerOf('return Session.getActiveUser().getEmail();', { manifest: { timeZone } })).toBe(
      'handlaggaren@example.se',
    );
  });

  it('counts calls that cross to a service and no others', () => {
    const host = hostOf(`function probe() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange(1, 1, 2, 1).setValues([[1], [2]]);
      sheet.getDataRange().getValues();
      sheet.getLastRow();
      SpreadsheetApp.flush();
      Utilities.getUuid();
      PropertiesService.getUserProperties().setProperty('a', 'b');
      Drive.About.get({ fields: 'user' });
    }`);
    host.call('probe');
    expect(host.calls()).toEqual({
      'Drive.About.get': 1,
      'Properties.setProperty': 1,
      'Range.getValues': 1,
      'Range.setValues': 1,
    });
    expect(host.totalCalls()).toBe(4);
    expect(host.crossings()).toMatchObject({
      'Sheet.getDataRange': 1,
      'Sheet.getLastRow': 1,
      'SpreadsheetApp.flush': 1,
      'Utilities.getUuid': 1,
    });
  });

  it('makes an injected fault an error of the service, before or after the call took effect', () => {
    const host = hostOf(`function probe() {
      try { return Drive.Files.create({ name: 'a' }).name; } catch (e) { return [e.name, e.message, e.details]; }
    }`);
    host.fail('Drive.Files.create', { code: 500, message: 'Backend Error' });
    host.fail('Drive.Files.create', { code: 503, message: 'Lost', when: 'after' });
    const reported = (code: number, message: string): unknown => [
      'GoogleJsonResponseException',
      `API call to drive.files.create failed with error: ${message}`,
      { code, message },
    ];
    expect(host.call('probe')).toEqual(reported(500, 'Backend Error'));
    expect(host.files()).toHaveLength(0);
    expect(host.call('probe')).toEqual(reported(503, 'Lost'));
    expect(host.files()).toHaveLength(1);
    expect(host.call('probe')).toBe('a');
  });

  it("has Drive's reason in the details", () => {
    const host = hostOf('function probe() { try { Drive.Files.list(); } catch (e) { return e.details; } }');
    const [code, message, reason] = [403, 'User Rate Limit Exceeded', 'userRateLimitExceeded'];
    host.fail('Drive.Files.list', { code, message, reason });
    expect(host.call('probe')).toEqual({ code, message, errors: [{ domain: 'global', reason, message }] });
  });

  it('is quiet about what promises and JSON ask of any object', () => {
    expect(
      answerOf('const s = SpreadsheetApp; return [typeof s.then, String(s), `${s.getActive()}`];'),
    ).toEqual(['undefined', 'SpreadsheetApp', 'Spreadsheet']);
  });
});
