/**
 * The report of one made-up partnership in the form of each municipality, for a Swede to read: `profiles/<name>.txt`.
 * `GOLDEN=write npx jest test/golden/profiles` writes them again; read the difference before you commit it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '../../host/docs/document/document-text';
import { profiles } from '../../src/iop/profiles/profiles';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { generated, hostOf } from '../builders/on-the-host';

const folder = join(__dirname, 'profiles');

const AGREEMENT = 'senast den 31 maj 2025 återkomma med förslag till en ny överenskommelse om IOP med';

/** The two proposals in each form. */
const proposals: Readonly<Record<string, readonly [string, string]>> = {
  sentences: [
    'Stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna.',
    `Stadsdelsnämnden uppdrar åt förvaltningen att ${AGREEMENT} Föreningen Kulturgården.`,
  ],
  clauses: [
    'att godkänna förvaltningens slutrapport och lägga den till handlingarna, samt',
    `att uppdra åt förvaltningen att ${AGREEMENT} Föreningen Kulturgården.`,
  ],
  passive: [
    'Förvaltningens slutrapport läggs till handlingarna.',
    `Förvaltningen ges i uppdrag att ${AGREEMENT} Föreningen Kulturgården.`,
  ],
};

const books: Readonly<Record<string, WorkbookBuilder>> = {
  Stockholm: bookOf('Stockholm', 'sentences', 'LIN 2025/12'),
  Göteborg: bookOf('Göteborg', 'sentences', '0123/25'),
  Malmö: bookOf('Malmö', 'clauses', 'LIN-2025-12').withKey('Ärende', 'Dokumenttyp', 'Tjänsteskrivelse'),
  Uppsala: bookOf('Uppsala', 'clauses', 'LIN-2025-00012').withKey(
    'Ärende',
    'Dokumenttyp',
    'Tjänsteskrivelse',
  ),
  Västerås: bookOf('Västerås', 'passive', 'LIN 2025/00012-1.1.1').withKey(
    'Ärende',
    'Dokumenttyp',
    'Tjänsteskrivelse',
  ),
  Egen: bookOf('Egen', 'sentences', 'LIN 2025/12'),
};

function bookOf(template: string, form: string, registryNumber: string): WorkbookBuilder {
  const [first = '', second = ''] = proposals[form] ?? [];
  return aWorkbook()
    .withKey('Inställningar', 'Kommunmall', template)
    .withKey('Inställningar', 'Beslutet skickas till', 'Föreningen Kulturgården')
    .withKey('Ärende', 'Diarienummer', registryNumber)
    .withKey('Texter', 'Ekologisk dimension', 'Verkstaden använder till största delen återbrukat material.')
    .withKey(
      'Texter',
      'Facklig samverkan',
      'Ärendet samverkades i förvaltningens samverkansgrupp den 3 februari 2025.',
    )
    .with('Beslutsförslag', 'Lydelse', 2, first)
    .with('Beslutsförslag', 'Lydelse', 3, second);
}

function reportOf(workbook: WorkbookBuilder): string {
  const host = hostOf(workbook.sheets);
  const document = host.document(generated(host).document.id);
  if (document === undefined) throw new Error('the document is not there');
  return `${documentText(document).trimEnd()}\n`;
}

function golden(path: string, text: string): string {
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('the report in the form of a municipality', () => {
  it.each(Object.entries(books))('%s', (name, workbook) => {
    const report = reportOf(workbook);
    expect(report).toBe(golden(join(folder, `${name.toLowerCase()}.txt`), report));
  });

  it.each(Object.entries(books))('%s gives no error and no warning on its own forms', (_name, workbook) => {
    const forms = workbook
      .check()
      .filter(({ code, place }) => code === 'K22' || (code === 'K34' && place.tab === 'Ärende'));
    expect(forms).toEqual([]);
  });

  it('is there for every profile', () => {
    expect(Object.keys(books).sort()).toEqual(Object.keys(profiles()).sort());
  });
});
