/**
 * Two ordinary ways to make a document of a workbook, run on the local host beside the add-on: element by element with DocumentApp, and a
 * copy of a template in which tags are replaced. Neither checks anything, composes a text or can be run again without doing all of it.
 */
import path from 'node:path';
import { openHost } from '../../host/host';
import { projectOf, type Project } from '../../host/runtime/project';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import { totalOf, type Crossings } from './counts';

/** The tab Aktiviteter as a heading and a table, made cell by cell. */
const elementByElement = `
function make() {
  const body = DocumentApp.create('Rapport').getBody();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Aktiviteter');
  body.appendParagraph(sheet.getName()).setHeading(DocumentApp.ParagraphHeading.HEADING1);
  const [headings, ...rows] = sheet.getDataRange().getDisplayValues();
  const table = body.appendTable([headings]);
  for (const row of rows) {
    const line = table.appendTableRow();
    for (const text of row) line.appendTableCell(text);
  }
}`;

/** A template with a tag for each key of the tab Ärende, and a copy of it with each tag replaced. */
const mergeTags = `
function tagged() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Ärende');
  return sheet.getDataRange().getDisplayValues().map(([key, value]) => ['{{' + key + '}}', value]);
}
function prepare() {
  const doc = DocumentApp.create('Mall');
  for (const [tag] of tagged()) doc.getBody().appendParagraph(tag);
  doc.saveAndClose();
  PropertiesService.getScriptProperties().setProperty('template', doc.getId());
}
function make() {
  const copy = Drive.Files.copy({ name: 'Rapport' }, PropertiesService.getScriptProperties().getProperty('template'));
  const body = DocumentApp.openById(copy.id).getBody();
  for (const [tag, text] of tagged()) body.replaceText(tag.replace(/[{}().?*+]/g, '\\\\$&'), text.replace(/\\$/g, '\\\\$'));
}`;

const manifest = {
  timeZone: 'Europe/Stockholm',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] },
};

/** What each way takes for examples/husby.xlsx: CPU time in milliseconds, and its crossings. */
export async function measureOrdinaryWays(): Promise<readonly (Crossings & { readonly cpu: number })[]> {
  return [
    await measureOne('element by element with DocumentApp, the tab Aktiviteter', elementByElement),
    await measureOne('a copy of a template, its tags replaced, the tab Ärende', mergeTags),
  ];
}

async function measureOne(name: string, script: string): Promise<Crossings & { readonly cpu: number }> {
  const project: Project = projectOf(manifest, script);
  const workbook = await readXlsxFile(path.join(__dirname, '..', '..', 'examples', 'husby.xlsx'));
  const maker = openHost({ project, workbook });
  if (script.includes('function prepare')) maker.run('prepare');
  // The counts begin where the template is there.
  const [calls, crossings] = [totalOf(maker.calls()), totalOf(maker.crossings())];
  const before = process.cpuUsage();
  maker.run('make');
  const { user, system } = process.cpuUsage(before);
  return {
    name,
    cpu: (user + system) / 1000,
    calls: { all: totalOf(maker.calls()) - calls },
    crossings: { all: totalOf(maker.crossings()) - crossings },
  };
}
