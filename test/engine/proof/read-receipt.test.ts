import fc from '../../seeded-fast-check';
import { readReceipt } from '../../../src/engine/proof/read-receipt';
import { receiptText } from '../../../src/engine/proof/receipt-text';
import { contentAgain, shaOf } from '../../verify/digests-again';
import { aReceipt, digest, sheets, textOf } from './a-receipt';

const receipt = aReceipt();
const text = receiptText(receipt);

describe('makeReceipt', () => {
  it('holds the digests, the figures with their cells, and a sum for each unit and cell', () => {
    expect(receipt).toMatchObject({
      form: 1,
      text: {
        sections: [
          { part: 'header', heading: null, sums: [expect.any(String)] },
          { part: 'body', heading: null, sums: [expect.any(String)] },
          { part: 'body', heading: 'Bakgrund', sums: Array(3).fill(expect.any(String)) },
        ],
      },
      figures: [{ tab: 'Budget', cell: 'B2', value: '412 000' }],
    });
    expect(Object.keys(receipt.values.tabs[0]?.cells ?? {})).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  it('holds no identity number, whatever holds one', () => {
    const number = '811218-9876';
    const made = aReceipt({
      document: { id: 'd1', url: 'u', name: number },
      text: textOf(`# ${number}`, number),
      sheets: [...sheets, { name: number, cells: [[number]] }],
      entries: [{ place: { tab: number, row: 0, column: 0 }, text: number }],
      accepted: [{ code: 'K1', tab: 'A', cell: 'A1', message: number, reason: number }],
      changedByHand: [{ written: number, now: number, isFigure: true }],
    });
    expect(receiptText(made)).not.toMatch(/811218|9876/);
  });
});

describe('readReceipt', () => {
  it('reads what was written, and has its digest', () => {
    expect(readReceipt(text, digest)).toEqual({
      kind: 'receipt',
      receipt,
      isIntact: true,
      digest: receipt.digest,
    });
    expect(shaOf(contentAgain(text))).toBe(receipt.digest);
  });

  it('reads it the same from another layout, order and composition of letters', () => {
    const { digest: own, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const other = `\ufeff${JSON.stringify({ digest: own, ...rest }).normalize('NFD')}`;
    expect(readReceipt(other, digest)).toMatchObject({ isIntact: true, digest: receipt.digest });
  });

  it('finds a value that is changed, and a name that stands twice', () => {
    expect(readReceipt(text.replace('412 000', '412 001'), digest)).toMatchObject({ isIntact: false });
    expect(readReceipt(text.replace('"value":', '"value": "9", "value":'), digest)).toMatchObject({
      isIntact: false,
    });
    expect(readReceipt(text.replace('"version": 1', '"version": 1, "more": 1'), digest)).toMatchObject({
      isIntact: false,
    });
  });

  it('says what is no receipt, and never throws', () => {
    expect(readReceipt(text.slice(0, -9), digest)).toEqual({ kind: 'no-json' });
    expect(readReceipt('{}', digest)).toEqual({ kind: 'no-receipt', member: 'receipt.form' });
    expect(readReceipt(text.replace('"form": 1', '"form": 2'), digest)).toEqual({ kind: 'newer' });
    expect(readReceipt(text.replace(/"sums": \[\s*"/, '"sums": [1, "'), digest)).toEqual({
      kind: 'no-receipt',
      member: 'receipt.text.sections[0].sums[0]',
    });
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readReceipt(json, digest).kind).toBe('no-receipt');
      }),
    );
  });
});
