import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { docs_v1 } from '@googleapis/docs';
import { viewDocument } from '../../../../host/docs/document/view-document';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import type { BatchOptions, BatchResult } from '../../../../host/docs/requests/apply-batch';
import { DocsError } from '../../../../host/docs/wire/docs-error';
import { objectsAt, plain, stringAt } from '../../../../host/docs/wire/json';
import {
  aDocument,
  after,
  bodyOf,
  bodyText,
  cellTexts,
  paragraphsOf,
  PLATFORM,
  rangesNamed,
  refusal,
} from '../document/a-document';
import { expectInvariants } from '../document/invariants';

type Document = docs_v1.Schema$Document;

interface RecordedCase {
  readonly name: string;
  readonly seed: string;
  readonly batches: readonly (readonly docs_v1.Schema$Request[])[];
  readonly inline?: string;
  readonly without?: string;
  readonly accepted?: string;
  readonly responses?: readonly (readonly string[])[];
  readonly summaries?: readonly string[];
}

const recorded = JSON.parse(
  readFileSync(join(PLATFORM, 'docs-suggestions-with-results.json'), 'utf8'),
) as readonly RecordedCase[];

const insert = (index: number, text: string) => ({ insertText: { location: { index }, text } });
const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const suggested = (
  document: Document,
  requests: readonly object[],
  options: BatchOptions = {},
): BatchResult => applyBatchUpdate(document, requests, { writeMode: 'SUGGEST', ...options });
const view = (document: Document, suggestionsViewMode: string) =>
  viewDocument(document, { suggestionsViewMode });
const texts = (document: Document) => ({
  inline: bodyText(view(document, 'SUGGESTIONS_INLINE')),
  without: bodyText(view(document, 'PREVIEW_WITHOUT_SUGGESTIONS')),
  accepted: bodyText(view(document, 'PREVIEW_SUGGESTIONS_ACCEPTED')),
});
const threads = (document: Document) => objectsAt(plain(document), 'suggestions');
const onlyId = (document: Document) => stringAt(threads(document)[0] ?? {}, 'suggestionId');

describe('writeMode SUGGEST', () => {
  it.each(recorded.map((each) => [each.name, each] as const))('does as Google did: %s', (_name, each) => {
    const results: BatchResult[] = [];
    for (const batch of each.batches) {
      results.push(suggested(results.at(-1)?.document ?? aDocument(each.seed.slice(0, -1)), batch));
    }
    const document = results.at(-1)?.document ?? {};
    const answers = results.map(({ suggestionResponses }) =>
      suggestionResponses.map((response) => Object.keys(response)[0]),
    );
    const seen = {
      ...texts(document),
      responses: answers,
      summaries: threads(document).map(({ summaryText }) => summaryText),
    };
    const { inline, without, accepted, responses, summaries } = each;
    const expected = Object.entries({ inline, without, accepted, responses, summaries });
    const recordedParts = expected.filter(([, value]) => value !== undefined);
    expect(seen).toMatchObject(Object.fromEntries(recordedParts));
    expect(recordedParts.length).toBeGreaterThan(0);
    expectInvariants(document);
  });

  // suggest-semantics.md, live 2026-08-01: refused before the request's own arguments are looked at.
  it.each([
    { addDocumentTab: {} },
    { createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 2 } } },
    { deleteNamedRange: { namedRangeId: 'kix.borta' } },
    { deleteHeader: { headerId: 'kix.borta' } },
    { deleteFooter: { footerId: 'kix.borta' } },
    { deleteTab: { tabId: 't.borta' } },
    { updateDocumentTabProperties: { tabProperties: { tabId: 't.0' }, fields: 'title' } },
    { updateTableColumnProperties: { tableStartLocation: { index: 99 }, fields: 'width' } },
  ])('refuses %o in Google’s words', (request) => {
    const name = Object.keys(request)[0] ?? '';
    const message = `Invalid requests[0].${name}: Request does not support application as suggestion.`;
    expect(() => suggested(aDocument('ett'), [request])).toThrow(message);
  });

  it('refuses by name what Google takes and this host cannot suggest', () => {
    const table = { insertTable: { location: { index: 1 }, rows: 1, columns: 1 } };
    expect(() => suggested(aDocument('ett'), [table])).toThrow('insertTable as a suggestion');
  });

  it('refuses to suggest the deletion of what cannot be deleted', () => {
    expect(() => suggested(aDocument('ett'), [remove(1, 5)])).toThrow('newline character at the end');
  });

  // google_workspace_mcp PR 1053 and 1055: HTTP 200 and a direct edit.
  it('edits for real where the project is not enrolled', () => {
    const assumptions = { suggestMode: 'edits' } as const;
    const { document, suggestionResponses } = suggested(aDocument('ett'), [insert(1, 'x')], { assumptions });
    expect([texts(document).without, suggestionResponses]).toEqual(['xett\n', [{}]]);
  });

  it('leaves another person’s suggestion alone', () => {
    const other = { displayName: 'Kim', user: 'users/2', time: '2026-02-01T00:00:00.000Z' };
    const first = suggested(aDocument('ett'), [insert(4, 'x')]).document;
    const { suggestionResponses } = suggested(first, [insert(5, 'y')], { author: other });
    expect(Object.keys(suggestionResponses[0] ?? {})).toEqual(['createdSuggestionIds']);
  });

  it('suggests styles, which only the accepted view shows', () => {
    const range = { startIndex: 1, endIndex: 4 };
    const { document } = suggested(aDocument('ett två'), [
      { updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } },
      { updateParagraphStyle: { range, paragraphStyle: { alignment: 'END' }, fields: 'alignment' } },
    ]);
    const look = (each: Document) => {
      const [paragraph] = paragraphsOf(bodyOf(each));
      return [paragraph?.elements?.[0]?.textRun?.textStyle?.bold, paragraph?.paragraphStyle?.alignment];
    };
    expect(look(view(document, 'PREVIEW_WITHOUT_SUGGESTIONS'))).toEqual([undefined, undefined]);
    expect(look(view(document, 'PREVIEW_SUGGESTIONS_ACCEPTED'))).toEqual([true, 'END']);
    expect(JSON.stringify(view(document, 'PREVIEW_SUGGESTIONS_ACCEPTED'))).not.toContain('suggested');
  });
});

describe('deleteContentRange over a pending suggestion', () => {
  const { document } = suggested(aDocument('ett två'), [insert(4, 'x')]);

  // Live, confirmed by Google: hashicorp-forge/hermes issue 181.
  it('answers 500, and nothing else of the batch is applied', () => {
    const attempt = () => applyBatchUpdate(document, [insert(1, 'y'), remove(3, 6)]);
    expect(attempt).toThrow(new DocsError(500, 'Internal error encountered.'));
  });

  it('is taken beside it, and over it where Google is assumed to', () => {
    expect(bodyText(after(document, remove(1, 4)))).toBe('x två\n');
    const assumptions = { deletedOverSuggestion: 'deleted' } as const;
    expect(bodyText(applyBatchUpdate(document, [remove(3, 6)], { assumptions }).document)).toBe('ettvå\n');
  });
});

describe('acceptSuggestion, rejectSuggestion and deleteSuggestion', () => {
  const { document } = suggested(aDocument('ett två'), [remove(5, 8), insert(5, 'tre\n')]);
  const suggestionId = onlyId(document);

  it('make the text what it was to be, or what it was', () => {
    const accepted = applyBatchUpdate(document, [{ acceptSuggestion: { suggestionId } }]);
    const rejected = applyBatchUpdate(document, [{ rejectSuggestion: { suggestionId } }]);
    const deleted = applyBatchUpdate(document, [{ deleteSuggestion: { suggestionId } }]);
    expect([accepted, rejected, deleted].map((each) => bodyText(each.document))).toEqual([
      'ett tre\n\n',
      'ett två\n',
      'ett två\n',
    ]);
    expect([accepted, rejected, deleted].flatMap((each) => each.suggestionResponses)).toEqual([
      { acceptedSuggestionIds: [suggestionId] },
      { rejectedSuggestionIds: [suggestionId] },
      { deletedSuggestionIds: [suggestionId] },
    ]);
    const states = [accepted, rejected, deleted].map((each) =>
      threads(each.document).map(({ status }) => status),
    );
    expect(states).toEqual([['ACCEPTED'], ['REJECTED'], []]);
    for (const each of [accepted, rejected, deleted]) expectInvariants(each.document);
  });

  // suggest-semantics.md, live 2026-08-01: 404, without the request's place.
  it('know no suggestion that is settled', () => {
    const request = { deleteSuggestion: { suggestionId } };
    const gone = after(document, request as docs_v1.Schema$Request);
    expect(refusal(gone, request)).toBe(`Suggestion with ID ${suggestionId} does not exist.`);
  });

  it('move named ranges with the text', () => {
    const named = after(document, {
      createNamedRange: { name: 'a', range: { startIndex: 9, endIndex: 12 } },
    });
    const request = { rejectSuggestion: { suggestionId } } as docs_v1.Schema$Request;
    expect(rangesNamed(after(named, request), 'a')).toEqual([[5, 8]]);
  });
});

describe('viewDocument', () => {
  it('leaves out rows that are only suggested, and keeps those that are to go', () => {
    const made = after(
      aDocument('ett'),
      { insertTable: { location: { index: 1 }, rows: 2, columns: 1 } },
      insert(5, 'A'),
    );
    const json = JSON.parse(JSON.stringify(made)) as Document;
    const rows = bodyOf(json).find(({ table }) => table)?.table?.tableRows ?? [];
    Object.assign(rows[0] ?? {}, { suggestedDeletionIds: ['suggest.1'] });
    Object.assign(rows[1] ?? {}, { suggestedInsertionIds: ['suggest.2'] });
    expect(cellTexts(view(json, 'PREVIEW_WITHOUT_SUGGESTIONS'))).toEqual([['A']]);
    expect(cellTexts(view(json, 'PREVIEW_SUGGESTIONS_ACCEPTED'))).toEqual([['']]);
    expectInvariants(view(json, 'PREVIEW_SUGGESTIONS_ACCEPTED'));
  });

  it('shows the content in tabs, or as the first tab’s, never both', () => {
    const document = aDocument('ett');
    const tabs = viewDocument(document, { includeTabsContent: true });
    expect(Object.keys(tabs).sort()).toEqual(['revisionId', 'suggestionsViewMode', 'tabs', 'title']);
    expect(tabs.tabs?.[0]?.documentTab?.body).toEqual(document.body);
    expect(tabs.tabs?.[0]?.tabProperties).toEqual({ tabId: 't.0', title: 'Tab 1', index: 0 });
    expect(Object.keys(viewDocument(tabs, {}))).not.toContain('tabs');
    expect(viewDocument(tabs, {}).body).toEqual(document.body);
  });

  // errors-and-discovery.md, live 2026-08-01.
  it('refuses comments without tabs, and modes that there are not', () => {
    const included = 'COMMENTS_VIEW_MODE_INCLUDED';
    expect(() => viewDocument(aDocument(), { commentsViewMode: included })).toThrow(
      'Comments view mode may only be specified if tabs content is also requested.',
    );
    expect(() => view(aDocument(), 'ALLT')).toThrow('SuggestionsViewMode), "ALLT"');
  });
});
