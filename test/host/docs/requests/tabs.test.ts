import type { docs_v1 } from '@googleapis/docs';
import { stringAt } from '../../../../host/docs/wire/json';
import { documentText } from '../../../../host/docs/document/document-text';
import { flatTabs, tabTree } from '../../../../host/docs/document/tab-contents';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { aDocument, after, bodyText, rangesNamed, recordedDocuments, refusal } from '../document/a-document';
import { expectInvariants } from '../document/invariants';

type Document = docs_v1.Schema$Document;

const add = (tabProperties: docs_v1.Schema$TabProperties) => ({ addDocumentTab: { tabProperties } });

/** The texts of all tabs by their titles. */
function texts(document: Document): Record<string, string> {
  const tabs = flatTabs(tabTree(document)).map(({ properties, content }) => [
    stringAt(properties, 'title'),
    bodyText(content as Document),
  ]);
  return Object.fromEntries(tabs) as Record<string, string>;
}

/** The id of the tab that a batch of one request has added. */
function added(document: Document, tabProperties: docs_v1.Schema$TabProperties): [Document, string] {
  const { document: made, replies } = applyBatchUpdate(document, [add(tabProperties)]);
  const [reply] = replies as docs_v1.Schema$Response[];
  return [made, reply?.addDocumentTab?.tabProperties?.tabId ?? ''];
}

describe('addDocumentTab', () => {
  // tabs.md of google_workspace_mcp, live 2026-08-01: the reply, and two tabs at index 0.
  it('puts a tab in another, and answers its id, index, parent and depth', () => {
    const { document, replies } = applyBatchUpdate(aDocument('ett'), [
      add({ title: 'Bilaga', index: 0, parentTabId: 't.0' }),
    ]);
    const [tab] = document.tabs ?? [];
    const tabId = tab?.childTabs?.[0]?.tabProperties?.tabId;
    const tabProperties = { tabId, title: 'Bilaga', parentTabId: 't.0', index: 0, nestingLevel: 1 };
    expect(replies).toEqual([{ addDocumentTab: { tabProperties } }]);
    expect(tab?.tabProperties).toEqual({ tabId: 't.0', title: 'Tab 1', index: 0 });
    expect(tab?.childTabs?.[0]?.tabProperties).toEqual(tabProperties);
  });

  it('puts a tab first, and then requests without a tab hit it and not the reader’s', () => {
    const [document] = added(aDocument('ett'), { title: 'Försättsblad', index: 0 });
    const typed = after(document, { insertText: { location: { index: 1 }, text: 'först' } });
    expect(texts(typed)).toEqual({ Försättsblad: 'först\n', 'Tab 1': 'ett\n' });
    expect(bodyText(typed)).toBe('först\n');
  });

  it('counts indices and named ranges of each tab from its own start', () => {
    const [document, tabId] = added(aDocument('ett'), { title: 'Två' });
    const range = { tabId, startIndex: 1, endIndex: 4 };
    const typed = after(
      document,
      { insertText: { location: { tabId, index: 1 }, text: 'tabbtext' } },
      { createNamedRange: { name: 'a', range } },
      { insertText: { location: { index: 1 }, text: 'x' } },
    );
    const second = typed.tabs?.[1]?.documentTab ?? {};
    expect(texts(typed)).toEqual({ 'Tab 1': 'xett\n', Två: 'tabbtext\n' });
    expect(rangesNamed(second, 'a')).toEqual([[1, 4]]);
    expect(second.namedRanges?.a?.namedRanges?.[0]?.ranges?.[0]?.tabId).toBe(tabId);
    expect(typed.namedRanges).toBeUndefined();
    expectInvariants(typed);
    expectInvariants(second);
  });

  it('refuses a tab, a parent or a place that is not there', () => {
    const document = aDocument('ett');
    expect(refusal(document, add({ parentTabId: 't.borta' }))).toContain('t.borta');
    expect(refusal(document, add({ index: 2 }))).toContain('Tab index 2');
    expect(
      refusal(document, { insertText: { location: { tabId: 't.borta', index: 1 }, text: 'x' } }),
    ).toContain('t.borta');
  });
});

describe('deleteTab', () => {
  it('takes the tab and those in it, but never the only one', () => {
    const [parent, tabId] = added(aDocument('ett'), { title: 'Två' });
    const [document] = added(parent, { title: 'Tre', parentTabId: tabId });
    expect(texts(after(document, { deleteTab: { tabId } }))).toEqual({ 'Tab 1': 'ett\n' });
    expect(refusal(aDocument('ett'), { deleteTab: { tabId: 't.0' } })).toContain('only tab');
  });
});

describe('updateDocumentTabProperties', () => {
  it('renames a tab and gives it an icon', () => {
    const document = after(aDocument('ett'), {
      updateDocumentTabProperties: {
        tabProperties: { tabId: 't.0', title: 'Rapport', iconEmoji: '📄' },
        fields: 'title,iconEmoji',
      },
    });
    expect(document.tabs?.map(({ tabProperties }) => tabProperties)).toEqual([
      { tabId: 't.0', title: 'Rapport', iconEmoji: '📄', index: 0 },
    ]);
  });
});

describe('requests for all tabs', () => {
  const [made, tabId] = added(aDocument('ett'), { title: 'Två' });
  const document = after(made, { insertText: { location: { tabId, index: 1 }, text: 'ett' } });

  // TabsCriteria in v1.d.ts: where it is left out, all tabs are meant.
  it('replace text in every tab, or in those that are named', () => {
    const replace = { containsText: { text: 'ett' }, replaceText: 'tre' };
    expect(texts(after(document, { replaceAllText: replace }))).toEqual({ 'Tab 1': 'tre\n', Två: 'tre\n' });
    const tabsCriteria = { tabIds: [tabId] };
    expect(texts(after(document, { replaceAllText: { ...replace, tabsCriteria } }))).toEqual({
      'Tab 1': 'ett\n',
      Två: 'tre\n',
    });
  });

  it('delete named ranges of a name in every tab', () => {
    const range = { startIndex: 1, endIndex: 4 };
    const named = after(
      document,
      { createNamedRange: { name: 'a', range } },
      { createNamedRange: { name: 'a', range: { ...range, tabId } } },
    );
    expect(JSON.stringify(after(named, { deleteNamedRange: { name: 'a' } }))).not.toContain('namedRange');
  });
});

describe('a document with tabs as Google gives it', () => {
  /** The recorded document as documents.get with includeTabsContent has it. */
  function withTabs(document: Document): Document {
    const { title, documentId, revisionId, suggestionsViewMode, ...documentTab } = document;
    const shared = { title, documentId, revisionId, suggestionsViewMode };
    const tabProperties = { tabId: 't.0', title: 'Tab 1', index: 0 };
    return { ...shared, tabs: [{ tabProperties, documentTab }] } as Document;
  }

  it.each(recordedDocuments())('opens with the text of %s', (_name, recorded) => {
    expect(documentText(withTabs(recorded))).toBe(documentText(recorded));
    const { revisionId: _one, ...opened } = after(withTabs(recorded));
    const { revisionId: _other, ...plainly } = after(recorded);
    expect(opened).toEqual(plainly);
  });
});
