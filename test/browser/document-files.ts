import { join } from 'node:path';
import {
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { exportDocx } from '../../host/docs/export/export-docx';
import { openHost } from '../../host/host';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import { generated } from '../builders/on-the-host';

/** The report of the example husby, as the built add-on makes it. */
export async function husbyReport(): Promise<Uint8Array> {
  const host = openHost({ workbook: await readXlsxFile(join(__dirname, '../../examples/husby.xlsx')) });
  const made = host.document(generated(host).document.id);
  if (made === undefined) throw new Error('the document is not there');
  return exportDocx(made);
}

/** A .docx with these blocks; "beslut" is a numbered list. */
export async function docxOf(...children: readonly FileChild[]): Promise<Uint8Array> {
  const numbered = { level: 0, format: LevelFormat.DECIMAL, text: '%1.' };
  return Packer.pack(
    new Document({
      numbering: { config: [{ reference: 'beslut', levels: [numbered] }] },
      sections: [{ children }],
    }),
    'uint8array',
  );
}

/** The text of the body in the file, tabs and line breaks left out. */
export function textIn(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join('');
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return Object.entries(entities).reduce((text, [entity, sign]) => text.replaceAll(entity, sign), texts);
}

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)], width: { size: 4500, type: WidthType.DXA } });
}

/** A table of two columns with a heading row. */
export function tableOf(rows: readonly (readonly [string, string])[]): Table {
  return new Table({
    columnWidths: [4500, 4500],
    rows: [
      new TableRow({ tableHeader: true, children: [cell('Part'), cell('Kommentar')] }),
      ...rows.map((texts) => new TableRow({ children: texts.map(cell) })),
    ],
  });
}
