/**
 * A personnummer never leaves the spreadsheet. Run on the bundle: a workbook has one in every text cell, heading and key,
 * each typed in another way, and everything that comes out of the add-on is searched for its digits.
 */
import { readRecord } from '../../../src/engine/app/record-store';
import type { RawCell, RawSheet } from '../../../src/engine/contract/cell';
import type { Host } from '../../../host/host';
import { aVersion, nodePacking } from '../../builders/a-version';
import { aWorkbook } from '../../builders/a-workbook';
import { documentsOf, generated, hostOf } from '../../builders/on-the-host';
import { at, check, checked, rowsOf, sheetOf } from './published';

// Numbers that Skatteverket keeps for tests have a serial of 980 to 999, or 238 and 239; nobody has them.
const DIGITS = ['198507092388', '200503159808'] as const;
const FORMS = [
  '850709-2388',
  '19850709-2388',
  '850709\u20132388',
  '850709\u20112388',
  '850709 \u2212 2388',
  '850709+2388',
  '198507092388',
  '1985-07-09-2388',
  '1985-07-09 2388',
  '850709\u00a02388',
  '850709.2388',
  '850709/2388',
  '850709\n2388',
  '８５０７０９－２３８８',
  'personnummer 8507092388',
  '20050315-9808',
  '2005\u201303\u201315\u20139808',
  '050315-98\u200b08',
];

/** Whether the text has the digits of one of the numbers, whatever stands between them. */
function leaks(text: string): readonly string[] {
  const digits = text.normalize('NFKC').replace(/\\[nrt]|\\u[0-9a-f]{4}/g, ' ');
  return DIGITS.flatMap((number) => {
    const tail = number.slice(-10).split('').join('\\D{0,4}');
    return [...digits.matchAll(new RegExp(tail, 'g'))].map(([found]) => found);
  });
}

let turn = 0;
const nextForm = () => FORMS[(turn += 1) % FORMS.length] ?? '';

function withNumber(cell: RawCell): RawCell {
  return typeof cell === 'string' && cell !== '' ? `${cell} ${nextForm()}` : cell;
}

/** The builder's workbook with a number in every text cell below the headings of tables, and beside every key. */
function everywhere(): readonly RawSheet[] {
  const known = aWorkbook().sheets.map(({ name, cells }): RawSheet => {
    const isTable = cells[0]?.[0] !== 'Uppgift' && !['Ärende', 'Texter', 'Inställningar'].includes(name);
    return {
      name,
      cells: cells.map((line, row) => {
        if (isTable && row === 0) return [...line, `Anteckning ${nextForm()}`];
        return [...line.map((cell, column) => (isTable || column > 0 ? withNumber(cell) : cell)), nextForm()];
      }),
    };
  });
  const own = { name: 'Barn 850709-2388', cells: [['Personnummer'], ['8507092388'], [198507092388]] };
  return [...known, own];
}

/** Everything that the add-on has sent or kept anywhere but in cells and notes. */
function sinks(host: Host): Readonly<Record<string, string>> {
  const properties = Object.fromEntries(host.properties('document'));
  return {
    documents: documentsOf(host).join('\n'),
    raw: host
      .files()
      .map(({ id }) => JSON.stringify(host.document(id) ?? null))
      .join('\n'),
    files: JSON.stringify(host.files().map(({ name }) => name)),
    properties: JSON.stringify([properties, [...host.properties('user')], [...host.properties('script')]]),
    record: asText(readRecord(nodePacking, properties, 'slutrapport')),
    packed:
      nodePacking.unpack(
        Object.keys(properties)
          .filter((key) => /^slutrapport\.record\.\d+$/.test(key))
          .sort((a, b) => Number(a.split('.')[2]) - Number(b.split('.')[2]))
          .map((key) => properties[key])
          .join(''),
      ) ?? '',
    log: JSON.stringify(host.log),
    boxes: JSON.stringify(host.ui),
  };
}

function asText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}

function leaksIn(texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, leaks(text)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

describe('a personnummer in every text cell', () => {
  const host = hostOf(everywhere());
  const answers = {
    check: checked(host),
    preview: host.call('previewReport'),
    draft: generated(host),
    again: generated(host, { again: true }),
    versions: host.call('readVersions'),
    comparison: host.call('compareVersions', 1, 2),
    secondCheck: checked(host),
    progress: host.call('readProgress'),
  };

  it('is there to be found', () => {
    expect(leaks(JSON.stringify(everywhere())).length).toBeGreaterThan(200);
    expect(answers.check.findings.filter(({ code }) => code === 'K25').length).toBeGreaterThan(150);
    expect(answers.draft.draft).toBe(true);
    expect(sinks(host)['documents']).toContain('[personnummer borttaget]');
    expect(sinks(host)['packed']).toContain('[personnummer borttaget]');
  });

  it('is in no answer of the add-on', () => {
    expect(leaksIn(Object.fromEntries(Object.entries(answers).map(([n, a]) => [n, asText(a)])))).toEqual({});
  });

  it('is in no document, file name, property, log or box', () => {
    expect(leaksIn(sinks(host))).toEqual({});
  });

  it('is still in the cells, and in no message in Kontroll', () => {
    expect(leaks(JSON.stringify(at(host, 'Åtaganden', 'D2').sheet.cells[1])).length).toBeGreaterThan(0);
    expect(leaks(JSON.stringify(rowsOf(host)))).toEqual([]);
  });
});

describe('a tab that the add-on does not know', () => {
  const host = hostOf([
    ...aWorkbook().sheets,
    {
      name: 'Deltagarlista 850709-2388',
      cells: [
        ['Namn', 'Pnr'],
        ['A', '8507092388'],
        ['B', '050315-9808'],
      ],
    },
  ]);
  const findings = check(host);

  it('has a finding for its name and one for each column, and is not written in', () => {
    expect(
      findings.map(({ code, severity, sheet, cell, message }) => [code, severity, sheet, cell, message]),
    ).toEqual([
      [
        'K25',
        'FEL',
        'Deltagarlista [personnummer borttaget]',
        'A1',
        expect.stringContaining('Byt namn på fliken'),
      ],
      ['K25', 'FEL', 'Deltagarlista [personnummer borttaget]', 'B2', expect.stringContaining('I 2 celler')],
    ]);
    const tab = sheetOf(host, 'Deltagarlista 850709-2388');
    expect(tab.conditionalFormats).toEqual([]);
    expect(tab.cells.flat().filter((cell) => cell?.note !== undefined && cell.note !== '')).toEqual([]);
  });

  it('opens at the finding although the name is not repeated', () => {
    expect(host.call('goToCell', findings[1]?.place)).toEqual({ ok: true });
  });
});

describe('a reason with a personnummer', () => {
  const book = aWorkbook().with('Åtaganden', 'Kommentar', 2, 'Ring 070-123 45 67.');

  it('stays in Kontroll, has a warning at its cell there, and is shown without it', () => {
    const host = hostOf(book.sheets);
    const [warning] = check(host);
    const answer = checked(host, 'acceptWarnings', [warning?.key ?? ''], 'Gäller barnet 050315-9808.');
    expect(
      answer.findings.map(({ code, severity, sheet, cell, reason }) => [code, severity, sheet, cell, reason]),
    ).toEqual([
      ['K26', 'VARNING', 'Åtaganden', 'F2', 'Gäller barnet [personnummer borttaget].'],
      ['K25', 'VARNING', 'Kontroll', 'E2', ''],
    ]);
    expect(rowsOf(host).map((row) => row[4])).toEqual([
      'Handläggarens kommentar',
      'Gäller barnet 050315-9808.',
      '',
    ]);
    expect(leaks(JSON.stringify(answer))).toEqual([]);
    expect(leaksIn(sinks(host))).toEqual({});
  });
});

describe('a record that holds a personnummer', () => {
  const text = 'Barnet (850709-2388) deltog.';
  const holding = aVersion({
    inputs: new Map([['texts||background', text]]),
    blocks: [{ key: 'own', units: [{ key: 'line', text: `${text}\t12` }] }],
  });

  it.each(['checkWorkbook', 'generateReport'])('is cleaned by the next %s', (command) => {
    const host = hostOf(aWorkbook().sheets);
    generated(host);
    const properties = Object.fromEntries(host.properties('document'));
    const read = readRecord(nodePacking, properties, 'slutrapport');
    if (read.kind !== 'known') throw new Error('no record');
    const versions = read.record.versions.map((version) => ({
      ...version,
      inputs: [...(version.inputs ?? []), ...(holding.inputs ?? [])],
      blocks: holding.blocks,
    }));
    const packed = nodePacking.pack(
      JSON.stringify({
        v: 1,
        versions: versions.map(({ inputs, ...version }) => ({
          ...version,
          inputs: { tabs: { texts: { rows: [''], columns: { background: [inputs.at(-1)?.[1]] } } } },
        })),
      }),
    );
    host.replaceProperties('document', {
      'slutrapport.record': JSON.stringify({ v: 1, chunks: 1, length: packed.length }),
      'slutrapport.record.0': packed,
      'slutrapport.record.1': 'left over',
    });
    expect(
      leaks(sinks(host)['packed'] ?? '').length + leaks(nodePacking.unpack(packed) ?? '').length,
    ).toBeGreaterThan(0);
    host.call(command);
    expect(leaksIn(sinks(host))).toEqual({});
    expect(sinks(host)['packed']).toContain('Barnet ([personnummer borttaget]) deltog.');
    expect(host.properties('document').has('slutrapport.record.1')).toBe(false);
    const calls = host.totalCalls();
    host.call(command);
    expect(host.calls()['Properties.deleteProperty']).toBe(1);
    expect(host.totalCalls()).toBeGreaterThan(calls);
  });
});
