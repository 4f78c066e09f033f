/** The digests of a receipt, made once more from their description, and the examples of docs/verifiera.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { receiptText } from '../../src/engine/proof/receipt-text';
import { fingerprint } from '../../src/engine/values/fingerprint';
import { contentAgain, shaOf, textDigestAgain, valuesDigestAgain } from './digests-again';
import { exampleWorkbook, finalised } from './finalised';

const page = readFileSync(path.join(__dirname, '../../docs/verifiera.md'), 'utf8');

describe('docs/verifiera.md', () => {
  it.each(['husby', 'komplett'])('describes how the digests of %s are made', async (name) => {
    const { document, sheets, receipt } = await finalised(await exampleWorkbook(name));
    expect(textDigestAgain(document)).toBe(receipt.text.digest);
    expect(valuesDigestAgain(sheets)).toBe(receipt.values.digest);
    expect(shaOf(contentAgain(receiptText(receipt)))).toBe(receipt.digest);
  });

  it('has the right digests in its examples', () => {
    const blocks = [...page.matchAll(/\n\n((?: {4}[^\n]+\n)+)\nmed kontrollsumman `([0-9a-f]{64})`/g)];
    expect(blocks).toHaveLength(3);
    for (const [, block = '', digest] of blocks) {
      expect(shaOf(block.replace(/^ {4}/gm, '').replace(/\n$/, ''))).toBe(digest);
    }
    expect(page).toContain(`\`${fingerprint('Bakgrund')}\``);
  });
});
