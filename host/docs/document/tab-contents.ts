import type { docs_v1 } from '@googleapis/docs';
import { objectAt, objectsAt, plain, without } from '../wire/json';
import type { JsonObject } from '../wire/json';

/**
 * Documents of this host stand as documents.get gives them without tabs: the first tab's content in the document itself.
 * Where there is more of tabs, `tabs` is there too, and then the first of them has only what the document has no
 * field for: its properties, the places of comments and the definitions of dropdowns. A document as Google gives it with
 * includeTabsContent, all content in `tabs`, is read as well.
 */
export interface TabContent {
  readonly properties: JsonObject;
  /** The fields of a DocumentTab. */
  readonly content: JsonObject;
  readonly children: readonly TabContent[];
}

/** The properties of the one tab of a document that has none. As recorded (google_workspace_mcp, live 2026-08-01). */
export const firstTabProperties: JsonObject = { tabId: 't.0', title: 'Tab 1' };

const SHARED = ['title', 'documentId', 'suggestionsViewMode', 'commentsViewMode'];
const NOT_CONTENT = [...SHARED, 'revisionId', 'tabs', 'comments', 'suggestions'];

/** Whether a field of a document belongs to the whole of it, and is nothing but itself. */
export function isShared(field: string): boolean {
  return SHARED.includes(field);
}

/** The tabs of a document that stand in no other, with those in them. */
export function tabTree(document: docs_v1.Schema$Document): readonly TabContent[] {
  const json = plain(document);
  const [first, ...others] = objectsAt(json, 'tabs');
  const { properties, content, children } = tabContent(first ?? {});
  return [
    {
      properties: { ...firstTabProperties, ...properties },
      content: { ...content, ...without(json, ...NOT_CONTENT) },
      children,
    },
    ...others.map(tabContent),
  ];
}

/** Every tab, each before those in it. */
export function flatTabs(tabs: readonly TabContent[]): readonly TabContent[] {
  return tabs.flatMap((tab) => [tab, ...flatTabs(tab.children)]);
}

function tabContent(tab: JsonObject): TabContent {
  return {
    properties: objectAt(tab, 'tabProperties'),
    content: objectAt(tab, 'documentTab'),
    children: objectsAt(tab, 'childTabs').map(tabContent),
  };
}
