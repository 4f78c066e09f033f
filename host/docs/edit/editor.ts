import type { docs_v1 } from '@googleapis/docs';
import type { Author } from '../document/working-document';
import { assignIndices } from '../document/assign-indices';
import { defaultAssumptions } from '../document/assumptions';
import type { Assumptions } from '../document/assumptions';
import { documentLanguage, inLanguage } from '../document/document-language';
import { allTabs } from '../document/edit-tree';
import { findTab } from '../document/find-tab';
import { openDocument } from '../document/open-document';
import { settleFootnotes } from '../document/segments';
import type { WorkingDocument } from '../document/working-document';
import { applyBatchUpdate } from '../requests/apply-batch';
import type { BatchOptions } from '../requests/apply-batch';
import { DocsError, Refusal } from '../wire/docs-error';

/** Who edits, and what Google does of what nobody has measured. */
export interface Editor {
  readonly author?: Author;
  readonly assumptions?: Partial<Assumptions>;
}

type Document = docs_v1.Schema$Document;

/** A person deletes text with a suggestion as any other: only the API has been seen to refuse that. */
function assumptionsOf({ assumptions }: Editor): Assumptions {
  return { ...defaultAssumptions, ...assumptions, deletedOverSuggestion: 'deleted' };
}

/**
 * The document after what a person does in the editor, put as requests. What the editor cannot do is not done: the document
 * then comes back as it was, the very same.
 */
export function byRequests(
  document: Document,
  editor: Editor,
  requests: readonly object[],
  writeMode: NonNullable<BatchOptions['writeMode']> = 'EDIT',
): Document {
  return orAsItWas(document, () => {
    const { author } = editor;
    const options = {
      writeMode,
      assumptions: assumptionsOf(editor),
      ...(author !== undefined && { author }),
    };
    return applyBatchUpdate(document, requests, options).document;
  });
}

/** The document after a change for which there is no request, in the tab that is named or else the first. */
export function byChange(
  document: Document,
  editor: Editor,
  tabId: string | null | undefined,
  change: (tab: WorkingDocument) => void,
): Document {
  return orAsItWas(document, () => {
    const working = openDocument(document, assumptionsOf(editor), editor.author);
    change(tabId ? findTab(working.shared, tabId).document : working);
    for (const tab of allTabs(working.shared)) settleFootnotes(tab.document);
    return inLanguage(assignIndices(working), documentLanguage(document));
  });
}

/** The editor that suggests: a person can, whether a project is enrolled or not. */
export function suggesting(editor: Editor): Editor {
  return { ...editor, assumptions: { ...editor.assumptions, suggestMode: 'suggests' } };
}

function orAsItWas(document: Document, edit: () => Document): Document {
  try {
    return edit();
  } catch (error) {
    if (error instanceof DocsError || error instanceof Refusal) return document;
    throw error;
  }
}
