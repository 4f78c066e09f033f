/**
 * Whole cases that a Swede can read: the report and the findings of each example and of made-up cases, as the bundle makes them.
 * `GOLDEN=write npx jest test/golden` writes them again; read the difference before you commit it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '../host/docs/document/document-text';
import { openHost, type Host } from '../host/host';
import { readXlsxFile } from '../host/sheets/read-xlsx';
import { unlikeRecorded } from './host/docs/document/invariants';
import { generated, hostOf, type Told } from './builders/on-the-host';
import { madeUpCases } from './golden/made-up-cases';
import { publishedFaults, rowsOf } from './published-faults';

const root = join(__dirname, '..');
const cases = ['husby', 'husby-original', 'komplett'] as const;

async function run(name: string): Promise<Case> {
  return made(
    openHost({ workbook: await readXlsxFile(join(root, 'examples', `${name}.xlsx`)) }),
    name === 'husby-original',
  );
}

interface Case {
  readonly report: string;
  readonly findings: string;
}

/** What the host's workbook gives; `published` adds what a list of the published report's faults has. */
function made(host: Host, published = false): Case {
  const { document, findings } = generated(host);
  const written = host.document(document.id);
  if (written === undefined) throw new Error('the document is not there');
  return {
    report: `${documentText(written).trimEnd()}\n`,
    findings: findings.map((finding) => line(finding, published)).join('') + (published ? unseen() : ''),
  };
}

/** A finding on two lines; in the published report with the rows of the list of its faults beside it. */
function line({ severity, code, sheet, cell, message }: Told, published: boolean): string {
  const rows = published ? rowsOf(code, sheet, cell) : [];
  const beside = rows.length === 0 ? '' : `  [rad ${rows.join(', ')}]`;
  return `${severity.padEnd(7)} ${code.padEnd(30)} ${sheet}!${cell}${beside}\n        ${message}\n`;
}

function unseen(): string {
  const rows = publishedFaults.flatMap(({ row, fault, unseen: why }) =>
    why === undefined ? [] : [`rad ${row}: ${fault}. ${why}\n`],
  );
  return `\nFel som ett program inte kan se:\n${rows.join('')}`;
}

/** The golden file's text; with `GOLDEN=write` the file gets `text` first. */
function golden(name: string, file: string, text: string): string {
  const folder = join(root, 'test', 'golden', name);
  const path = join(folder, file);
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe.each(cases)('examples/%s.xlsx', (name) => {
  it('has the report and the findings of the golden files', async () => {
    const { report, findings } = await run(name);
    expect(report).toBe(golden(name, 'report.txt', report));
    expect(findings).toBe(golden(name, 'findings.txt', findings));
  });
});

describe.each(Object.entries(madeUpCases))('the made-up case %s', (name, workbook) => {
  it('has the report and the findings of the golden files', () => {
    const { report, findings } = made(hostOf(workbook.sheets));
    expect(report).toBe(golden(name, 'report.txt', report));
    expect(findings).toBe(golden(name, 'findings.txt', findings));
  });
});

describe('the report of examples/husby.xlsx', () => {
  const text = () =>
    readFileSync(join(root, 'test/golden/husby/report.txt'), 'utf8').replaceAll('\u00a0', ' ');

  it('has every heading of the published report, in its order', () => {
    const headings = [
      'Förvaltningens förslag till beslut',
      'Sammanfattning',
      'Ärendet',
      'Måluppfyllelse',
      'Tidsplan och budget',
      'Uppfyllnad av parternas åtaganden',
      'Lärdomar från partnerskapet',
      'Ärendets beredning',
      'Jämställdhets- och barnkonsekvensanalys',
      'Förvaltningens synpunkter och förslag',
      'Bilagor',
    ];
    const lines = text().split('\n');
    expect(lines.filter((entry) => headings.includes(entry))).toEqual(headings);
  });

  it.each([
    '1. Stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna.',
    'inleda en omförhandling av överenskommelsen',
    'fyra överenskommelser',
    'från och med den 1 juni 2019 till och med den 31 augusti 2020',
    'hela 2022',
    'hela 2023',
    'hela 2024',
    'Art Camp',
    'Konstakuten',
    'samverkansstrukturer',
    'barngrupperna har växt',
    'knappa ekonomiska resurserna',
    'ömsesidiga förtroendet',
    'löper ut den 31 december 2024',
    'Toni Mellblom\nStadsdelsdirektör\nJärva stadsdelsförvaltning',
    'Jonas Eliasson\nAvdelningschef\nJärva stadsdelsförvaltning',
    'Bilaga 1: Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Järva stadsdelsnämnd och Husby Konst & Hantverksförening 2024',
  ])('says what the published report says: %s', (fact) => {
    expect(text()).toContain(fact);
  });
});

describe('the findings of examples/husby-original.xlsx', () => {
  it.each(publishedFaults)('report fault $row: $fault', async ({ found, unseen: why }) => {
    const { findings } = await published();
    const missing = found.filter((key) => !findings.includes(key));
    expect(missing).toEqual([]);
    expect(found.length > 0 || why !== undefined).toBe(true);
  });
});

let publishedRun: Promise<{ readonly findings: readonly string[] }> | undefined;

/** The findings of the published report as "K28 Texter!B4"; the check runs once. */
function published(): Promise<{ readonly findings: readonly string[] }> {
  publishedRun ??= (async () => {
    const host = openHost({ workbook: await readXlsxFile(join(root, 'examples', 'husby-original.xlsx')) });
    const { findings } = generated(host);
    return { findings: findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`) };
  })();
  return publishedRun;
}

describe('the finished report of examples/husby.xlsx', () => {
  it('reads back as Google writes a document: no zero, no font without its weight', async () => {
    const host = openHost({ workbook: await readXlsxFile(join(root, 'examples', 'husby.xlsx')) });
    const made = host.document(generated(host).document.id);
    expect(made?.body?.content?.length).toBeGreaterThan(50);
    expect(unlikeRecorded(made)).toEqual([]);
  });
});
