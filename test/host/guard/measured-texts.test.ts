/** Google's error texts that the services round Docs answer with, each with its source; and how many are held in all. */
import { IllegalValueError } from '../../../host/runtime/script-run-values';
import docsTexts from '../../platform/docs-api-errors.json';
import texts from '../../platform/apps-script-texts.json';
import { errorOf, hostOf, manifest } from '../run-script';

/** What a script throws that is the body of one function: the message alone. */
function message(body: string, options: Parameters<typeof errorOf>[1] = {}): string {
  const thrown = errorOf(body, options);
  return Array.isArray(thrown) ? String(thrown[1]) : String(thrown);
}

const properties = 'PropertiesService.getUserProperties()';
const cache = 'CacheService.getUserCache()';
const sheet = 'SpreadsheetApp.getActive().getSheets()[0]';

/** A host whose script puts a file into a folder that another user's app made. */
function intoForeignFolder(): unknown {
  const host = hostOf(`
    function folder() { return Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.folder' }).id; }
    function probe(id) { try { Drive.Files.create({ name: 'b', parents: [id] }); } catch (e) { return e.message; } }`);
  host.actAs({ name: 'En kollega', email: 'kollega@example.se' });
  const id = host.call('folder');
  host.actAs({ name: 'Handläggaren', email: 'handlaggaren@example.se' });
  return host.call('probe', id);
}

function heldLock(): unknown {
  const host = hostOf(
    'function probe() { try { LockService.getScriptLock().waitLock(9); } catch (e) { return e.message; } }',
  );
  host.holdLock('script');
  return host.call('probe');
}

function dateSent(): string {
  try {
    hostOf('function probe() {}').call('probe', 0, 1, 2, new Date(0));
  } catch (error) {
    if (error instanceof IllegalValueError) return error.message;
  }
  return 'nothing thrown';
}

const answers: Readonly<Record<string, () => unknown>> = {
  'openById under spreadsheets.currentonly': () => message("SpreadsheetApp.openById('x');"),
  'showSidebar without script.container.ui': () =>
    message("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));", {
      manifest: { ...manifest, oauthScopes: [] },
    }),
  'getActiveUser without userinfo.email': () => message('Session.getActiveUser();'),
  'getUi where there is no user interface': () => message('SpreadsheetApp.getUi();', { ui: false }),
  'a file put in a folder that the app did not make, under drive.file': intoForeignFolder,
  'a global of the web that Apps Script lacks': () => message("new URL('https://example.se');"),
  'a Date sent to google.script.run': dateSent,
  'a property without a name': () => message(`${properties}.getProperty('');`),
  'a property store over its limit': () => message(`${properties}.setProperty('k', 'x'.repeat(600000));`),
  "a property's name over its limit": () => message(`${properties}.setProperty('k'.repeat(8067), 'x');`),
  'a cache value over its limit': () => message(`${cache}.put('k', 'x'.repeat(102401));`),
  'a cache key that is empty': () => message(`${cache}.get('');`),
  'a lock that someone else holds': heldLock,
  'setValues with too few rows': () => message(`${sheet}.getRange(1, 1, 526, 1).setValues([[1]]);`),
  'setValues with too few columns': () => message(`${sheet}.getRange('A1:B1').setValues([[1]]);`),
  'a member called with null': () => message(`${sheet}.deleteRow(null);`),
  'a range outside the sheet': () => message(`${sheet}.getRange(99999, 1);`),
};

const made = "const id = Docs.Documents.create({ title: 'a' }).documentId;";

/** The texts of docs-api-errors.json that the service round the documents answers with; docs-error.test.ts has the rest. */
const docsAnswers: Readonly<Record<string, readonly [got: () => string, expected: string]>> = {
  'bad partial-response fields parameter on documents.get': [
    () => message(`${made} Docs.Documents.get(id, { fields: 'content' });`),
    'API call to docs.documents.get failed with error: Request contains an invalid argument.',
  ],
  'same, in Apps Script': [
    () =>
      message(
        `${made} Docs.Documents.batchUpdate({ requests: [], writeControl: { requiredRevisionId: 'x' } }, id);`,
      ),
    "API call to docs.documents.batchUpdate failed with error: The required revision ID 'x' does not match the latest revision.",
  ],
  'SUGGEST mode on unsupported request': [
    () =>
      message(
        `${made} Docs.Documents.batchUpdate({ requests: [{ deleteHeader: { headerId: 'x' } }], writeControl: { writeMode: 'SUGGEST' } }, id);`,
      ),
    'API call to docs.documents.batchUpdate failed with error: Invalid requests[0].deleteHeader: Request does not support application as suggestion.',
  ],
  'document not granted to the app under drive.file (or missing)': [
    () => message("Docs.Documents.get('x');"),
    'API call to docs.documents.get failed with error: Requested entity was not found.',
  ],
};

/** Texts that the host never answers with, and why. */
const notHeld: Readonly<Record<string, string>> = {
  'setValues with a list that is no table': 'from the runtime before V8',
  'write quota (60 write requests/min/user, failed ones count)': 'the host has no quota; a test injects it',
};

describe('error texts of the services', () => {
  afterAll(() => {
    const all = texts.length + docsTexts.length;
    const reasons = Object.entries(notHeld).map(([when, why]) => `${when}: ${why}`);
    process.stdout.write(
      `${String(all - reasons.length)} of ${String(all)} measured error texts are held in all. Not held: ${reasons.join('; ')}.\n`,
    );
  });

  it.each(
    texts.filter(({ when }) => !(when in notHeld)).map(({ when, src, text }) => [when, src, text] as const),
  )('are those of Google: %s (%s)', (when, _source, text) => {
    expect(answers[when]?.()).toBe(text);
  });

  it.each(Object.entries(docsAnswers))('are those of Google: %s', (when, [got, expected]) => {
    expect(got()).toBe(expected);
    const { text = '' } = docsTexts.find((each) => each.when === when) ?? {};
    const bare = (each: string) => each.replace(/'[^']*'/g, "''");
    expect(bare(expected)).toContain(bare(text));
  });

  it('have a case each, or a reason why not', () => {
    const known = [...Object.keys(answers), ...Object.keys(docsAnswers), ...Object.keys(notHeld)];
    const measured = [...texts, ...docsTexts].map(({ when }) => when);
    expect(known.filter((when) => !measured.includes(when))).toEqual([]);
    expect(texts.map(({ when }) => when).filter((when) => !known.includes(when))).toEqual([]);
  });

  it('reach the script when the quota is said to be used up', () => {
    const { text = '' } = docsTexts.find(({ when }) => when.startsWith('write quota')) ?? {};
    const host = hostOf(`function probe() {
      try { Docs.Documents.create({ title: 'a' }); } catch (e) { return [e.message, e.details.code]; }
    }`);
    host.fail('Docs.Documents.create', { code: 429, message: text });
    expect(host.call('probe')).toEqual([`API call to docs.documents.create failed with error: ${text}`, 429]);
  });
});
