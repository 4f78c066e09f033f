import { createHash } from 'node:crypto';
import type { RawSheet } from '../../../src/engine/contract/cell';
import type { DocumentText, TextUnit } from '../../../src/engine/proof/document-text';
import { makeReceipt, type ReceiptFacts } from '../../../src/engine/proof/make-receipt';
import type { Receipt } from '../../../src/engine/proof/receipt';

/** SHA-256 over UTF-8. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A document that says these paragraphs; one that begins with "# " is a heading, one with "H " stands in the header. */
export function textOf(...paragraphs: readonly string[]): DocumentText {
  const units = paragraphs.map((text): TextUnit => {
    const isHeading = text.startsWith('# ');
    const part = text.startsWith('H ') ? 'header' : 'body';
    return { part, kind: 'paragraph', isHeading, text: text.replace(/^(?:# |H )/, '') };
  });
  return { units, text: units.map(({ part, text }) => `${part} ${text}`).join('\n'), hasSuggestions: false };
}

export const sheets: readonly RawSheet[] = [
  {
    name: 'Budget',
    cells: [
      ['Post', 'Utfall'],
      ['Personal', 412_000],
    ],
  },
  { name: 'Mål', cells: [['Mål-ID'], ['M1']] },
];

/** A receipt of a short report, with other facts where they are given. */
export function aReceipt(facts: Partial<ReceiptFacts> = {}): Receipt {
  return makeReceipt(
    {
      report: 'Rapport',
      version: 1,
      document: { id: 'd1', url: 'https://docs.google.com/document/d/d1/edit', name: 'Rapporten' },
      at: '2024-11-15T10:00:00.000+01:00',
      by: { id: 'p1', name: 'Anna Andersson' },
      ruleSet: 'abc',
      accepted: [],
      approvals: [],
      changedByHand: [],
      text: textOf('H Dnr 1', 'Till nämnden', '# Bakgrund', 'Ett.', 'Två.'),
      sheets,
      entries: [{ place: { tab: 'Budget', row: 1, column: 1 }, text: '412 000' }],
      ...facts,
    },
    digest,
  );
}
