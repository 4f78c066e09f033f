/**
 * What e1776b2 left in a workbook's properties. `e1776b2-properties.json` is what its bundle wrote on the local host for
 * examples/komplett.xlsx: first with a longer title of an attachment and an example of a personnummer among those who
 * get the decision, then again without them. The chunks 7 and 8 are left over from the first report.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journalRecord } from '../../../src/engine/app/journal-record';
import { readRecord } from '../../../src/engine/app/record-store';
import { readXlsxFile } from '../../../host/sheets/read-xlsx';
import type { Host, HostOptions } from '../../../host/host';
import { nodePacking } from '../../builders/a-version';
import { generate, generated, hostOf } from '../../builders/on-the-host';

const kept = JSON.parse(readFileSync(join(__dirname, 'e1776b2-properties.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
const journal = kept['slutrapport.report'] ?? '';
const document = {
  id: 'file-7',
  name: 'Slutrapport om idéburet offentligt partnerskap (IOP) – Lyktverkstan och Fabelkören',
  url: 'https://docs.google.com/document/d/file-7/edit?usp=drivesdk',
};
const at = '2024-11-15T10:00:00+01:00';
const CHUNKS = 'slutrapport.blocks.';

describe('a journal of e1776b2', () => {
  it('is read as one version with its document and what its blocks said', () => {
    const read = readRecord(nodePacking, kept, 'slutrapport');
    expect(read).toMatchObject({
      kind: 'known',
      needsWriting: true,
      needsCleaning: true,
      record: {
        versions: [{ n: 1, state: 'written', document, by: null, at, draft: false, inputs: null }],
      },
    });
    const [version] = read.kind === 'known' ? read.record.versions : [];
    expect(version?.blocks?.length).toBeGreaterThan(50);
    expect(version?.blocks?.find(({ key }) => key === 'rubrik')).toEqual({
      key: 'rubrik',
      units: [{ key: 'line-0', text: document.name }],
    });
  });

  it('is read although its chunks are gone: then what the blocks said is not known', () => {
    const read = readRecord(nodePacking, { 'slutrapport.report': journal }, 'slutrapport');
    expect(read).toMatchObject({ record: { versions: [{ document, blocks: null }] } });
    expect(journalRecord(journal.replace('"chunks":7', '"chunks":0'), kept, CHUNKS)).toMatchObject({
      versions: [{ blocks: null }],
    });
  });

  it('is read at each step that a run could break in', () => {
    const creating = { state: 'creating', mark: 'm', name: document.name, at };
    expect(journalRecord(JSON.stringify(creating), kept, CHUNKS)?.versions).toEqual([
      {
        ...creating,
        n: 1,
        document: null,
        by: null,
        draft: false,
        inputs: null,
        blocks: null,
        composed: null,
      },
    ]);
    const created = { state: 'created', document, fingerprint: 'd65d7987a82fb1df', draft: true, at };
    expect(journalRecord(JSON.stringify(created), kept, CHUNKS)?.versions).toMatchObject([
      { n: 1, state: 'intended', document, draft: true, composed: 'd65d7987a82fb1df', blocks: null },
    ]);
  });

  it.each([
    ['cut off', journal.slice(0, -5)],
    ['a list', '[]'],
    ['in an unknown state', journal.replace('registered', 'done')],
    ['without a document', journal.replace('"document"', '"documents"')],
    ['without a time', journal.replace('"at"', '"when"')],
    ['without a mark', '{"state":"creating","name":"x","at":"y"}'],
    ['without a fingerprint', journal.replace('fingerprint', 'print')],
    ['of a draft that is no answer', journal.replace('"draft":false', '"draft":"nej"')],
  ])('is damaged when it is %s', (_, text) => {
    expect(readRecord(nodePacking, { ...kept, 'slutrapport.report': text }, 'slutrapport')).toEqual({
      kind: 'damaged',
    });
  });
});

describe('a workbook with a report of e1776b2', () => {
  const open = async (options: HostOptions = {}): Promise<Host> => {
    const workbook = await readXlsxFile(join(__dirname, '../../../examples/komplett.xlsx'));
    const host = hostOf([], { workbook, ...options });
    generated(host);
    const made = generated(host, { again: true });
    expect(made.document.id).toBe(document.id);
    host.replaceProperties('document', { ...kept, 'egen.nyckel': 'kvar' });
    return host;
  };
  const changeOutcome = (host: Host) => {
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Mål');
    const column = sheet?.cells[0]?.findIndex((cell) => cell?.value === 'Utfall') ?? -1;
    const cell = sheet?.cells[2]?.[column];
    if (cell === undefined) throw new Error('no outcome');
    cell.value = 1;
  };

  // The note on small groups reads otherwise than that of e1776b2, so nobody can tell whether the workbook has changed.
  it('has it still, and claims nothing of whether the workbook has changed', async () => {
    const host = await open();
    const report = { document, draft: false, at };
    expect(host.call('checkWorkbook')).toMatchObject({
      report: { ...report, changed: null },
      record: 'known',
    });
    changeOutcome(host);
    expect(host.call('checkWorkbook')).toMatchObject({ report: { ...report, changed: null } });
  });

  it('keeps it as a record at the first click, and clears what was left over', async () => {
    const host = await open();
    expect(JSON.stringify(kept)).toContain('19121212-1212');
    expect(generated(host)).toMatchObject({ created: false, changed: null, document, at });
    const properties = Object.fromEntries(host.properties('document'));
    expect(Object.keys(properties).filter((key) => !/^slutrapport\.record(\.\d+)?$/.test(key))).toEqual([
      'egen.nyckel',
    ]);
    const read = readRecord(nodePacking, properties, 'slutrapport');
    expect(JSON.stringify(read)).not.toContain('19121212-1212');
    expect(read).toMatchObject({
      needsWriting: false,
      needsCleaning: false,
      record: { versions: [{ n: 1, document, by: { name: 'Handläggaren' }, inputs: null }] },
    });
    expect(host.call('checkWorkbook')).toMatchObject({ report: { document, changed: null } });
    expect(generated(host)).toMatchObject({ created: false, changed: null, document });
  });

  it('clears at the next click what Google would not clear at the first', async () => {
    let refuses = false;
    const host: Host = await open({
      onServiceCall: (name) => {
        if (refuses && name === 'Properties.deleteProperty') host.fail(name, { code: 500 });
      },
    });
    refuses = true;
    expect(generated(host)).toMatchObject({ created: false, document });
    expect(host.properties('document').has('slutrapport.blocks.8')).toBe(true);
    refuses = false;
    const calls = host.totalCalls();
    expect(generated(host)).toMatchObject({ created: false, changed: null, document });
    expect(host.totalCalls() - calls).toBeLessThanOrEqual(40);
    expect([...host.properties('document').keys()].filter((key) => key.includes('blocks'))).toEqual([]);
  });

  it('has it beside the next one', async () => {
    const host = await open();
    generated(host, { again: true });
    expect(host.call('readVersions')).toMatchObject({
      versions: [
        { n: 1, document, comparable: false },
        { n: 2, state: 'written', comparable: true },
      ],
    });
    expect(host.call('compareVersions', 1, 2)).toMatchObject({ reason: { code: 'version-unknown' } });
  });

  it('is a colleague’s to everyone else', async () => {
    const host = await open();
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(generate(host)).toMatchObject({ ok: false, reason: { code: 'report-not-found' } });
    expect(generated(host, { again: true }).created).toBe(true);
    expect(host.call('readVersions')).toMatchObject({
      versions: [{ by: null }, { by: { name: 'Kollegan' } }],
    });
  });
});
