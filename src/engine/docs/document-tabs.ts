import type { docs_v1 } from '@googleapis/docs';

/** What a tab of a document holds. */
export type TabContent = Pick<
  docs_v1.Schema$DocumentTab,
  | 'body'
  | 'headers'
  | 'footers'
  | 'footnotes'
  | 'documentStyle'
  | 'namedRanges'
  | 'namedStyles'
  | 'lists'
  | 'inlineObjects'
  | 'positionedObjects'
>;

/** A tab of a document; its id is null when the document was read without its tabs. */
export interface DocumentTab {
  readonly tabId: string | null;
  readonly content: TabContent;
}

/** The tabs of a document as documents.get answers, those within others behind them; the document itself when it was read without. */
export function tabsOf(document: docs_v1.Schema$Document): readonly DocumentTab[] {
  const tabs = flatTabs(document.tabs ?? []).flatMap(({ tabProperties, documentTab }) =>
    documentTab === undefined ? [] : [{ tabId: tabProperties?.tabId ?? null, content: documentTab }],
  );
  return tabs.length > 0 ? tabs : [{ tabId: null, content: document }];
}

function flatTabs(tabs: readonly docs_v1.Schema$Tab[]): readonly docs_v1.Schema$Tab[] {
  return tabs.flatMap((tab) => [tab, ...flatTabs(tab.childTabs ?? [])]);
}
