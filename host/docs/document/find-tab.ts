import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { isObject } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { at } from './at';
import { allTabs } from './edit-tree';
import type { SharedParts, WorkingDocument, WorkingTab } from './working-document';

/** The tab with the id. Refuses one that is not there. */
export function findTab(shared: SharedParts, tabId: string): WorkingTab {
  return allTabs(shared).find(({ document }) => document.tabId === tabId) ?? refuse(refusals.noTab(tabId));
}

/**
 * The tab that a request is applied to: the one that its location, its range or it names, and the first one where none is
 * named, whichever the reader sees (live: google-drive-mcp issue 114). Refuses a tab that is not there.
 */
export function requestedTab(shared: SharedParts, request: JsonObject): WorkingDocument {
  const tabId = namedTab(request);
  return tabId === undefined ? at(shared.tabs, 0).document : findTab(shared, tabId).document;
}

/** Fields that name a tab as an object of the request or as a link's target, and not as the place where it is applied. */
const ELSEWHERE = ['tabProperties', 'textStyle', 'paragraphStyle', 'namedStyle'];

function namedTab(message: JsonObject): string | undefined {
  if (typeof message.tabId === 'string' && message.tabId !== '') return message.tabId;
  for (const [field, value] of Object.entries(message)) {
    const found = isObject(value) && !ELSEWHERE.includes(field) ? namedTab(value) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The tabs that the criteria of a request name, all of them where they name none. Source: TabsCriteria in v1.d.ts. */
export function criteriaTabs(
  { shared }: WorkingDocument,
  criteria: docs_v1.Schema$TabsCriteria | undefined,
): readonly WorkingDocument[] {
  const ids = criteria?.tabIds ?? [];
  const tabs = ids.length === 0 ? allTabs(shared) : ids.map((id) => findTab(shared, id));
  return tabs.map(({ document }) => document);
}
