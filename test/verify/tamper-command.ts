/**
 * `npm run tamper [-- SEED COUNT]`: changes one character that many times, 300 from seed 1 by default, in a document, a
 * workbook or a receipt, and lets verify.mjs, alone in an empty folder, say whether they still belong together. The exit code is 1
 * when it does not find a change, or finds one where there is none.
 */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from '../../host/sheets/write-xlsx';
import { receiptText } from '../../src/engine/proof/receipt-text';
import { aWorkbook } from '../builders/a-workbook';
import { spreadsheetOf } from '../builders/on-the-host';
import { randomOf } from '../random/random';
import { finalised } from './finalised';
import { tamperedDocument, tamperedReceipt, tamperedWorkbook, type Tampering } from './tamperings';

interface Verifier {
  readonly verifyFiles: (
    words: readonly string[],
  ) => Promise<{ readonly code: number; readonly lines: readonly string[] }>;
}

interface Count {
  changed: number;
  same: number;
}

async function main(): Promise<void> {
  const [seed = 1, count = 300] = process.argv.slice(2).map(Number);
  const folder = await mkdtemp(path.join(tmpdir(), 'verify-'));
  try {
    process.exitCode = await tamper(folder, seed, count);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function tamper(folder: string, seed: number, count: number): Promise<number> {
  const inFolder = (name: string) => path.join(folder, name);
  const [script, receipt, docx, xlsx, other] = ['verify.mjs', 'r.json', 'd.docx', 'w.xlsx', 'other'].map(
    inFolder,
  ) as [string, string, string, string, string];
  await copyFile(path.join(__dirname, '../../verify.mjs'), script);
  const { verifyFiles } = (await import(pathToFileURL(script).href)) as Verifier;

  const book = spreadsheetOf(aWorkbook().sheets);
  const version = await finalised(book);
  const original = { receipt: receiptText(version.receipt), docx: version.docx, xlsx: await writeXlsx(book) };
  await Promise.all([
    writeFile(receipt, original.receipt),
    writeFile(docx, original.docx),
    writeFile(xlsx, original.xlsx),
  ]);
  const untouched = await verifyFiles([receipt, docx, xlsx]);
  if (untouched.code !== 0) throw new Error(untouched.lines.join('\n'));

  const random = randomOf(seed);
  const counts = new Map<string, Count>();
  const wrong: string[] = [];
  const judge = async (file: string, made: Tampering<Uint8Array | string>, words: readonly string[]) => {
    await writeFile(other, made.content);
    const { code, lines } = await verifyFiles(words);
    const key = `${file}: ${made.kind}`;
    const sofar = counts.get(key) ?? { changed: 0, same: 0 };
    sofar[made.isChanged ? 'changed' : 'same'] += 1;
    counts.set(key, sofar);
    if (made.isChanged !== (code !== 0))
      wrong.push(`${key}, ${made.what}: ${String(code)} ${lines.at(-1) ?? ''}`);
  };
  for (let at = 0; at < count; at += 1) {
    if (at % 3 === 0) await judge('document', tamperedDocument(random, original.docx), [receipt, other]);
    if (at % 3 === 1)
      await judge('workbook', tamperedWorkbook(random, original.xlsx, version.sheets), [
        receipt,
        docx,
        other,
      ]);
    if (at % 3 === 2) await judge('receipt', tamperedReceipt(random, original.receipt), [other, docx]);
  }
  print(counts, wrong, { seed, count });
  return wrong.length === 0 ? 0 : 1;
}

function print(
  counts: ReadonlyMap<string, Count>,
  wrong: readonly string[],
  run: { readonly seed: number; readonly count: number },
): void {
  const sum = (of: keyof Count) => [...counts.values()].reduce((total, each) => total + each[of], 0);
  const lines = [
    `${String(run.count)} changes of one character from seed ${String(run.seed)}: ${String(sum('changed'))} change what is said, ${String(sum('same'))} do not; ${String(wrong.length)} judged wrongly`,
    ...[...counts]
      .sort(([one], [another]) => (one < another ? -1 : 1))
      .map(([key, { changed, same }]) => `  ${key}: ${String(changed)} change, ${String(same)} do not`),
    ...wrong.slice(0, 20).map((each) => `  WRONG ${each}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

void main();
