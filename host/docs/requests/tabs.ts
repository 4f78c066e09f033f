import type { docs_v1 } from '@googleapis/docs';
import { tabPropertiesOf } from '../document/assign-indices';
import { createDocument } from '../document/create-document';
import { allTabs, newId } from '../document/edit-tree';
import { findTab } from '../document/find-tab';
import { openContent } from '../document/open-document';
import { tabTree } from '../document/tab-contents';
import { at } from '../document/at';
import type { SharedParts, WorkingDocument, WorkingTab } from '../document/working-document';
import { refusals, refuse } from '../wire/docs-error';
import { applyMask, maskPaths } from '../wire/field-mask';
import { plain } from '../wire/json';
import type { JsonObject } from '../wire/json';

/**
 * addDocumentTab: an empty tab among its neighbours at `index`, last where none is given, in the tab that `parentTabId`
 * names. Answers its properties. Source: tabs.md of google_workspace_mcp, live 2026-08-01; the title of a tab that is given
 * none is this host's.
 */
export function addDocumentTab(
  { shared }: WorkingDocument,
  request: docs_v1.Schema$AddDocumentTabRequest,
): object {
  const { index, parentTabId, title, iconEmoji } = request.tabProperties ?? {};
  const siblings = parentTabId ? findTab(shared, parentTabId).children : shared.tabs;
  const position = index ?? siblings.length;
  if (position < 0 || position > siblings.length) refuse(refusals.tabIndex(position, siblings.length));
  const tabId = newId({ shared }, 't.');
  const { content } = at(tabTree(createDocument('')), 0);
  const tab: WorkingTab = {
    properties: {
      title: title ?? `Tab ${String(allTabs(shared).length + 1)}`,
      ...(typeof iconEmoji === 'string' && iconEmoji !== '' && { iconEmoji }),
    },
    document: openContent(content, tabId, shared),
    children: [],
  };
  siblings.splice(position, 0, tab);
  return { addDocumentTab: { tabProperties: propertiesOf(shared, tab) } };
}

/** deleteTab: the tab and those in it. Refuses the only one. Source: DeleteTabRequest in v1.d.ts. */
export function deleteTab({ shared }: WorkingDocument, request: docs_v1.Schema$DeleteTabRequest): object {
  const tab = findTab(shared, request.tabId ?? '');
  const { siblings, position } = placeOf(shared, tab);
  if (siblings === shared.tabs && siblings.length === 1) refuse(refusals.onlyTab);
  siblings.splice(position, 1);
  return {};
}

/** updateDocumentTabProperties: title and icon. Where a tab stands is not changed here: nobody has recorded that. */
export function updateDocumentTabProperties(
  { shared }: WorkingDocument,
  request: docs_v1.Schema$UpdateDocumentTabPropertiesRequest,
): object {
  const update = plain(request.tabProperties ?? {});
  const tab = findTab(shared, request.tabProperties?.tabId ?? '');
  const mask = request.fields ?? '';
  const paths = maskPaths(mask, 'TabProperties');
  const other = paths.find((path) => !['title', 'iconEmoji'].includes(path));
  if (other !== undefined && mask.trim() !== '*') {
    throw new Error(`not supported by the local host: updateDocumentTabProperties of ${other}`);
  }
  const fields = paths.filter((path) => ['title', 'iconEmoji'].includes(path)).join(',');
  tab.properties = applyMask(tab.properties, update, fields, 'TabProperties');
  return {};
}

interface Place {
  readonly siblings: WorkingTab[];
  readonly position: number;
  readonly parent: { readonly tabId: string; readonly level: number } | null;
}

function placeOf(shared: SharedParts, tab: WorkingTab): Place {
  const search = (siblings: WorkingTab[], parent: Place['parent']): Place | null => {
    const position = siblings.indexOf(tab);
    if (position >= 0) return { siblings, position, parent };
    for (const each of siblings) {
      const level = parent === null ? 0 : parent.level + 1;
      const found = search(each.children, { tabId: each.document.tabId, level });
      if (found !== null) return found;
    }
    return null;
  };
  return search(shared.tabs, null) ?? refuse(refusals.noTab(tab.document.tabId));
}

function propertiesOf(shared: SharedParts, tab: WorkingTab): JsonObject {
  const { position, parent } = placeOf(shared, tab);
  return tabPropertiesOf(tab.document.tabId, tab.properties, position, parent);
}
