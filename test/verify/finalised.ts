/** A workbook's report on the local host, and what the add-on would read of it to finalise it. */
import path from 'node:path';
import type { docs_v1 } from '@googleapis/docs';
import { build } from 'esbuild';
import { exportDocx } from '../../host/docs/export/export-docx';
import { openHost } from '../../host/host';
import { projectOf } from '../../host/runtime/project';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import type { RawSheet } from '../../src/engine/contract/cell';
import { documentText } from '../../src/engine/proof/document-text';
import { makeReceipt } from '../../src/engine/proof/make-receipt';
import type { Receipt } from '../../src/engine/proof/receipt';
import { slutrapport } from '../../src/iop/definition';
import { sha256 } from '../../verify/read-files';
import { generated } from '../builders/on-the-host';
import { manifest } from '../host/run-script';

const root = path.join(__dirname, '../..');

/** The workbook of an example. */
export async function exampleWorkbook(name: string): Promise<SpreadsheetModel> {
  return readXlsxFile(path.join(root, 'examples', `${name}.xlsx`));
}

let reader: Promise<string> | undefined;

/** What the add-on's own port answers for the input tabs of a workbook. */
export async function sheetsByThePort(workbook: SpreadsheetModel): Promise<readonly RawSheet[]> {
  const host = openHost({ project: projectOf(manifest, await (reader ??= builtReader()), {}), workbook });
  return JSON.parse(host.call('read') as string) as readonly RawSheet[];
}

/** A script whose only function reads the input tabs with the add-on's port. */
async function builtReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { spreadsheet } from './src/google/spreadsheet';
        import { slutrapport } from './src/iop/definition';
        export const read = () => JSON.stringify(spreadsheet.read(slutrapport.tabs.isInput));`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'port_',
    target: 'es2019',
  });
  return `${outputFiles[0]?.text ?? ''}\nfunction read() { return port_.read(); }`;
}

/** A report on the host. */
export interface Finalised {
  readonly document: docs_v1.Schema$Document;
  readonly docx: Uint8Array;
  readonly sheets: readonly RawSheet[];
  readonly receipt: Receipt;
}

/** The report of a workbook, its receipt, and its document as Word. */
export async function finalised(workbook: SpreadsheetModel): Promise<Finalised> {
  const sheets = await sheetsByThePort(workbook);
  const host = openHost({ workbook, now: new Date('2024-11-15T09:00:00Z') });
  const { document: ref } = generated(host, { again: false });
  const document = host.document(ref.id);
  if (document === undefined) throw new Error('the host has no document');
  const reading = slutrapport.read(sheets);
  const receipt = makeReceipt(
    {
      report: slutrapport.name,
      version: 1,
      document: ref,
      at: '2024-11-15T10:00:00.000+01:00',
      by: { id: 'p1', name: 'Anna Andersson' },
      ruleSet: '0123456789abcdef',
      accepted: [
        {
          code: 'K07',
          tab: 'Budget',
          cell: 'H4',
          message: 'Avvikelsen förklaras inte.',
          reason: 'Det framgår av bilaga 2.',
        },
      ],
      approvals: [],
      changedByHand: [],
      text: documentText(document),
      sheets,
      entries: slutrapport.entries.texts(reading.workbook).values(),
    },
    sha256,
  );
  return { document, docx: await exportDocx(document), sheets, receipt };
}
