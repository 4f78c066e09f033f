/**
 * `node verify.mjs RECEIPT DOCX [XLSX]`: whether a document, and a workbook, are those that a receipt was written for. The
 * build makes one file of this that needs nothing but Node.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { verifyFiles } from './verify-files';

export { verifyFiles };

const FAILED =
  'Programmet kunde inte slutföra jämförelsen. Det är ett fel i programmet, inte i filerna. Hör av dig till den som sköter tillägget.';

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const { code, lines } = await verifyFiles(process.argv.slice(2)).catch(() => ({
    code: 2,
    lines: [FAILED],
  }));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = code;
}
