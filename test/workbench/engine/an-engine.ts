import { projectOf } from '../../../host/runtime/project';
import { emptyStores } from '../../../host/services/stores';
import type { SpreadsheetModel } from '../../../host/sheets/spreadsheet-model';
import { createEngine } from '../../../workbench/engine/engine';
import type { WorkbenchEvent } from '../../../workbench/protocol';
import { aWorkbook } from '../../host/projects/a-workbook';
import { manifest } from '../../host/run-script';

const script = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Meny').addItem('Fråga', 'ask').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('Mer').addItem('Skriv', 'write')).addToUi();
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const pressed = ui.alert('Rubrik', 'Fråga?', ui.ButtonSet.YES_NO);
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(pressed === ui.Button.YES ? 'ja' : 'nej');
  }
  function write(value) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); }
  function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
  function go() { SpreadsheetApp.getActiveSheet().getRange('C3').activate(); }
  function page() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<b>x</b>').setTitle('Sida')); }
  function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('Klart'); }
  function throwing() { throw new TypeError('nej'); }
  function makeFile() { return Drive.Files.create({ name: 'Mapp', mimeType: 'application/vnd.google-apps.folder' }).name; }
  function see(id) { try { return Drive.Files.get(id).name; } catch (e) { return e.details.code; } }
  function lock() { return LockService.getDocumentLock().tryLock(0); }
  function makeText() {
    return Drive.Files.create({ name: 'kvitto.json' }, Utilities.newBlob('{"ort":"Åmål"}', 'application/json')).name;
  }
  const docType = 'application/vnd.google-apps.document';
  function sendForApproval(emailAddress) {
    const { id } = Drive.Files.create({ name: 'Rapport', mimeType: docType });
    Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress }, id, { emailMessage: 'Hej!' });
    const request = { reviewerEmails: [emailAddress], dueTime: '2026-03-09T12:00:00Z', message: 'Kan du godkänna?' };
    return Drive.Approvals.start(request, id).status;
  }
  function lockAndUnlock() {
    const { id } = Drive.Files.create({ name: 'Rapport', mimeType: docType });
    for (const readOnly of [true, false]) Drive.Files.update({ contentRestrictions: [{ readOnly }] }, id);
    try { Docs.Documents.batchUpdate({ requests: [] }, id); return 200; } catch (e) { return e.details.code; }
  }
  function updating(times) {
    const id = Drive.Files.create({ name: 'Text', mimeType: 'application/vnd.google-apps.document' }).id;
    const answers = [];
    for (let i = 0; i < times; i++) {
      try { Docs.Documents.batchUpdate({ requests: [] }, id); answers.push(200); } catch (e) { answers.push(e.details.code); }
    }
    return answers;
  }
`;

interface Setup {
  readonly workbook?: SpreadsheetModel;
}

/** What the engine is asked to open: a workbook with which nothing has been made. */
export function opened(workbook: SpreadsheetModel) {
  return { workbook, stores: emptyStores, remarks: [], isKept: false, earlierWork: null };
}

/** An engine on a workbook, what it sent, and what happens during its waits: one function a wait. */
export function anEngine({ workbook = aWorkbook('Flik', [['a', 1]]) }: Setup = {}) {
  const sent: { readonly event: WorkbenchEvent; readonly page: string | undefined }[] = [];
  const meanwhile: (() => void)[] = [];
  const engine = createEngine({
    project: projectOf(manifest, script),
    latency: 0,
    examples: ['a.xlsx'],
    send: (event, page) => sent.push({ event, page }),
    meanwhile(milliseconds, isOver = () => false) {
      if (milliseconds === Infinity && meanwhile.length === 0) throw new Error('waits for ever');
      while (!isOver()) {
        const next = meanwhile.shift();
        if (!next) return;
        next();
      }
    },
  });
  engine('open', opened(workbook));
  sent.length = 0;
  const events = () => sent.map(({ event }) => event);
  return { engine, sent, events, meanwhile };
}
