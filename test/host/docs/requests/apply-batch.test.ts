import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { docs_v1 } from '@googleapis/docs';
import fc from '../../../seeded-fast-check';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { documentLanguage, inLanguage } from '../../../../host/docs/document/document-language';
import { aDocument, after, bodyText, cellTexts, PLATFORM, refusal } from '../document/a-document';
import { expectInvariants } from '../document/invariants';
import { applyRandomly, aRichDocument, randomRequest } from './random-requests';

interface MeasuredBatch {
  readonly name: string;
  readonly seed: string;
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly expectBodyText?: string;
  readonly expectTable?: readonly (readonly string[])[];
}

const measured = JSON.parse(
  readFileSync(join(PLATFORM, 'docs-batches-with-results.json'), 'utf8'),
) as readonly MeasuredBatch[];

describe('applyBatchUpdate', () => {
  it.each(measured.map((batch) => [batch.name, batch] as const))('does as Google did: %s', (_name, batch) => {
    const document = after(aDocument(batch.seed.slice(0, -1)), ...batch.requests);
    if (batch.expectBodyText !== undefined) expect(bodyText(document)).toBe(batch.expectBodyText);
    if (batch.expectTable !== undefined) expect(cellTexts(document)).toEqual(batch.expectTable);
    expect(batch.expectBodyText ?? batch.expectTable).toBeDefined();
  });

  it('leaves the document that it was given as it was', () => {
    const document = aDocument('ett\ntvå');
    const before = structuredClone(document);
    after(document, { deleteContentRange: { range: { startIndex: 1, endIndex: 4 } } });
    expect(document).toEqual(before);
  });

  it('applies nothing when the last request is refused', () => {
    const document = aDocument('ett');
    const before = structuredClone(document);
    expect(
      refusal(
        document,
        { insertText: { location: { index: 1 }, text: 'noll' } },
        { insertText: { location: { index: 99 }, text: 'x' } },
      ),
    ).toBe(
      'Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 9.',
    );
    expect(document).toEqual(before);
  });

  it('answers one reply for each request, empty where there is nothing to answer', () => {
    const { replies } = applyBatchUpdate(aDocument('ett'), [
      {
        updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { bold: true }, fields: 'bold' },
      },
      { createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 2 } } },
    ]);
    expect(replies).toEqual([
      {},
      { createNamedRange: { namedRangeId: expect.stringMatching(/^kix\./) as string } },
    ]);
  });

  it('gives a new revision, and the same result for the same input', () => {
    const document = aDocument('ett');
    const requests = [{ createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 2 } } }];
    const first = applyBatchUpdate(document, requests);
    expect(first.document.revisionId).not.toBe(document.revisionId);
    expect(applyBatchUpdate(document, requests)).toEqual(first);
  });

  it('gives ids that no earlier batch gave, also when the revision is of another making', () => {
    const request = { createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 2 } } };
    const first = { ...after(aDocument('ett'), request), revisionId: 'okänd' };
    const second = { ...after(first, request), revisionId: 'okänd' };
    const ids = after(second, request).namedRanges?.a?.namedRanges?.map(({ namedRangeId }) => namedRangeId);
    expect(new Set(ids).size).toBe(3);
  });

  it('refuses a stale revision with the text of the API (seen live 2026-09-01)', () => {
    const attempt = () => applyBatchUpdate(aDocument('ett'), [], { requiredRevisionId: 'gammal' });
    expect(attempt).toThrow("The required revision ID 'gammal' does not match the latest revision.");
  });

  it('refuses by name a request that the API knows and the host does not', () => {
    expect(() => applyBatchUpdate(aDocument(), [{ insertDate: {} }])).toThrow(
      'not supported by the local host: documents.batchUpdate insertDate',
    );
  });

  it('keeps the language of the document', () => {
    const swedish = inLanguage(aDocument('ett'), 'sv-SE');
    expect(documentLanguage(after(swedish, { insertText: { location: { index: 1 }, text: 'noll ' } }))).toBe(
      'sv-SE',
    );
  });

  it('applies 3 000 requests to a document of some sixty pages in under three seconds', () => {
    const line = 'En rad av en rapport som är lagom lång för att likna en vanlig rad i ett stycke.\n'.repeat(
      2,
    );
    const inserts = Array.from({ length: 1000 }, () => ({
      insertText: { endOfSegmentLocation: {}, text: line },
    }));
    const styles = Array.from({ length: 1000 }, (_, i) => ({
      range: { startIndex: 1 + i * line.length, endIndex: (i + 1) * line.length },
    })).flatMap(({ range }, i) => [
      { updateParagraphStyle: { range, paragraphStyle: { keepWithNext: true }, fields: 'keepWithNext' } },
      { createNamedRange: { name: `stycke.${String(i)}`, range } },
    ]);
    const start = performance.now();
    const document = after(aDocument(), ...inserts, ...styles);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(Object.keys(document.namedRanges ?? {})).toHaveLength(1000);
  });

  it('keeps every rule of structure under random requests', () => {
    let [applied, tried] = [0, 0];
    fc.assert(
      fc.property(fc.array(randomRequest, { minLength: 1, maxLength: 40 }), (choices) => {
        let document = aRichDocument();
        for (const choice of choices) {
          const before = document;
          document = applyRandomly(before, choice);
          if (document !== before) applied += 1;
          tried += 1;
          expectInvariants(document);
        }
      }),
      { numRuns: 80 },
    );
    expect(applied / tried).toBeGreaterThan(0.4);
  });
});
