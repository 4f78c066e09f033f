import { answerOf, errorOf, hostOf, manifest } from '../../run-script';

const { oauthScopes: _scopes, ...unscoped } = manifest;
const free = { manifest: unscoped };

describe('UrlFetchApp', () => {
  const answers = {
    fetch: {
      'https://example.se/rates': {
        headers: { 'Content-Type': 'application/json' },
        body: '{"å": 1}',
      },
      'https://example.se/gone': { status: 410, body: 'no more' },
    },
  };

  it('gives the answer that the test has for the address, and records the request', () => {
    const host = hostOf(
      `function probe() {
        const answer = UrlFetchApp.fetch('https://example.se/rates', { method: 'post', payload: 'x' });
        return [answer.getResponseCode(), JSON.parse(answer.getContentText()), answer.getBlob().getContentType()];
      }`,
      { ...free, answers },
    );
    expect(host.call('probe')).toEqual([200, { å: 1 }, 'application/json']);
    expect(host.outside.requests).toEqual([
      { url: 'https://example.se/rates', method: 'POST', headers: {}, payload: 'x' },
    ]);
  });

  it('refuses by name an address without an answer', () => {
    expect(errorOf("UrlFetchApp.fetch('https://example.se/other');", { ...free, answers })).toEqual([
      'LocalHostError',
      'not supported by the local host: UrlFetchApp.fetch without an answer given to the host: https://example.se/other',
    ]);
  });

  it('throws at a status of 400 or more, unless the script has it muted', () => {
    expect(errorOf("UrlFetchApp.fetch('https://example.se/gone');", { ...free, answers })).toEqual([
      'Exception',
      'Request failed for https://example.se returned code 410. Truncated server response: no more (use muteHttpExceptions option to examine full response)',
    ]);
    const muted =
      "return UrlFetchApp.fetch('https://example.se/gone', { muteHttpExceptions: true }).getResponseCode();";
    expect(answerOf(muted, { ...free, answers })).toBe(410);
  });

  it('is refused without its scope', () => {
    expect(errorOf("UrlFetchApp.fetch('https://example.se/rates');", { answers })).toEqual([
      'Exception',
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    ]);
  });
});

describe('MailApp and GmailApp', () => {
  it('record what is sent and drafted, in order', () => {
    const host = hostOf(
      `function probe() {
        MailApp.sendEmail({ to: 'a@example.se', subject: 'Ett', body: 'Hej', cc: 'b@example.se' });
        GmailApp.sendEmail('c@example.se', 'Två', 'Hej', { htmlBody: '<b>Hej</b>' });
        return typeof GmailApp.createDraft('d@example.se', 'Tre', 'Hej').getId();
      }`,
      free,
    );
    expect(host.call('probe')).toBe('string');
    expect(host.outside.mails).toEqual([
      {
        service: 'MailApp',
        kind: 'sent',
        to: 'a@example.se',
        subject: 'Ett',
        body: 'Hej',
        options: { cc: 'b@example.se' },
      },
      {
        service: 'GmailApp',
        kind: 'sent',
        to: 'c@example.se',
        subject: 'Två',
        body: 'Hej',
        options: { htmlBody: '<b>Hej</b>' },
      },
      { service: 'GmailApp', kind: 'draft', to: 'd@example.se', subject: 'Tre', body: 'Hej', options: {} },
    ]);
  });

  it('refuse by name what would read a mailbox', () => {
    expect(errorOf('GmailApp.getInboxThreads();', free)).toEqual([
      'LocalHostError',
      'not supported by the local host: GmailApp.getInboxThreads',
    ]);
  });
});

describe('triggers of ScriptApp', () => {
  const installing = `function daily() { throw new Error('must not run'); }
    function install() {
      ScriptApp.newTrigger('daily').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7).create();
      ScriptApp.newTrigger('daily').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    }
    function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]); }
    function removeFirst() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); }`;

  it('are listed and not run', () => {
    const host = hostOf(installing, free);
    host.run('install');
    expect(host.call('list')).toEqual([
      ['daily', 'CLOCK', 'CLOCK'],
      ['daily', 'ON_EDIT', 'SPREADSHEETS'],
    ]);
    expect(host.outside.triggers[0]?.schedule).toEqual(['onWeekDay(FRIDAY)', 'atHour(7)']);
  });

  it('are taken away', () => {
    const host = hostOf(installing, free);
    host.run('install');
    host.run('removeFirst');
    expect(host.call('list')).toEqual([['daily', 'ON_EDIT', 'SPREADSHEETS']]);
  });

  it('give the token of the test, or refuse by name', () => {
    expect(answerOf('return ScriptApp.getOAuthToken();', { ...free, answers: { oauthToken: 'prov' } })).toBe(
      'prov',
    );
    expect(errorOf('ScriptApp.getOAuthToken();', free)).toEqual([
      'LocalHostError',
      'not supported by the local host: ScriptApp.getOAuthToken without a token given to the host',
    ]);
  });
});

describe('codeFromText', () => {
  it('lets a script make code of text, which is refused by default', () => {
    expect(errorOf("new Function('return 2')();")).toEqual([
      'EvalError',
      'Code generation from strings disallowed for this context',
    ]);
    expect(answerOf("return eval('1 + 1') + new Function('return 2')();", { codeFromText: true })).toBe(4);
  });
});
