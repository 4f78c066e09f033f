/** Edits of documents by hand, from the pages: each on the revision that its page showed. */
import { defaultUser, type Host } from '../../../host/host';
import type { StoredFile } from '../../../host/services/drive/drive-store';
import type { docs_v1 } from '@googleapis/docs';
import type {
  DocumentEdit,
  EditedDocument,
  OwnOperation,
  ShownDocument,
  Stretch,
} from '../../document-protocol';
import { RequestError } from '../../server/request-error';
import { applyOperation } from './apply-operation';
import { contentOf, unitsOf } from './document-parts';
import { createEditHistory, type EditHistory, type NoStep } from './edit-history';
import { rebased } from '../../rebase';
import { shownDocument } from './shown-document';

type Document = docs_v1.Schema$Document;

/** A Google Doc in the Drive. */
type DocumentFile = StoredFile & { readonly document: Document };

/** The hand edits of the documents of one workbook. */
export interface HandEdits {
  readonly show: (id: string, page: string | undefined) => ShownDocument;
  /** @throws {RequestError} when it cannot be done */
  readonly edit: (edit: DocumentEdit, page: string | undefined) => EditedDocument;
}

/** Hand edits of what is in a host's Drive. */
export function createHandEdits(host: Host): HandEdits {
  const histories = new Map<string, EditHistory>();

  const historyOf = (id: string): EditHistory => {
    const history = histories.get(id) ?? createEditHistory();
    histories.set(id, history);
    return history;
  };
  const fileOf = (id: string): DocumentFile => {
    const file = host.files().find((one) => one.id === id);
    if (!file?.document) throw new RequestError('Dokumentet finns inte i provbänken.');
    return file as DocumentFile;
  };
  const show = (id: string, page: string | undefined): ShownDocument => {
    const file = fileOf(id);
    const history = historyOf(id);
    history.show(file.document);
    const can = (way: 'undo' | 'redo'): boolean => typeof history.peek(way, file.document, page) === 'object';
    return shownDocument(file.document, {
      id,
      readOnly: readOnlyText(file),
      canUndo: can('undo'),
      canRedo: can('redo'),
    });
  };
  const store = (id: string, document: Document): Document => {
    host.editDocument(id, document);
    return fileOf(id).document;
  };

  return {
    show,
    edit(edit, page) {
      const { id, operation } = edit;
      const before = fileOf(id).document;
      const readOnly = readOnlyText(fileOf(id));
      if (readOnly !== null) throw new RequestError(readOnly);
      const history = historyOf(id);
      if (operation.kind === 'undo' || operation.kind === 'redo') {
        const back = history.peek(operation.kind, before, page);
        if (typeof back === 'string') throw new RequestError(noStepText(back, operation.kind));
        history.step(operation.kind, before, store(id, back));
        return { document: show(id, page), caret: null };
      }
      const place = { tab: edit.tab, segment: edit.segment };
      const moved = onRevision(operation, edit, history, before);
      const author = { displayName: defaultUser.name, user: `users/${defaultUser.email}`, time: now() };
      const { document, caret } = applyOperation(before, {
        place,
        suggests: edit.suggests,
        operation: moved,
        editor: { author },
      });
      const after = store(id, document);
      const isWord = moved.kind === 'write' && moved.from === moved.to && !/\s/.test(moved.text);
      const placeText = (index: number): string => `${edit.tab} ${edit.segment} ${String(index)}`;
      history.record(
        { before, after, page },
        isWord ? placeText(moved.from) : null,
        moved.kind === 'write' && caret ? placeText(caret.to) : null,
      );
      return { document: show(id, page), caret };
    },
  };
}

function now(): string {
  return new Date().toISOString();
}

/** The operation where its place is in the document that is there now. */
function onRevision(
  operation: OwnOperation,
  { revision, tab, segment }: DocumentEdit,
  history: EditHistory,
  document: Document,
): OwnOperation {
  if (revision === document.revisionId || !('from' in operation)) return operation;
  const known = history.at(revision);
  const place = { tab, segment };
  const stretch: Stretch | null = known
    ? rebased(unitsOf(contentOf(known, place)), unitsOf(contentOf(document, place)), operation)
    : null;
  if (!stretch)
    throw new RequestError(
      'Texten just där har ändrats av skriptet eller på en annan sida. Nu visas den som den är; gör om din ändring.',
    );
  return { ...operation, ...stretch };
}

/** Why a document cannot be edited; null where it can. */
function readOnlyText({ trashed, contentRestrictions }: StoredFile): string | null {
  if (trashed) return 'Dokumentet ligger i papperskorgen. Ta ur det därifrån för att ändra i det.';
  const lock = contentRestrictions.find(({ readOnly }) => readOnly === true);
  if (!lock) return null;
  const text = 'Dokumentet är låst och går inte att ändra.';
  return typeof lock['reason'] === 'string' ? `${text} Skälet är: ${lock['reason']}` : text;
}

function noStepText(why: NoStep, way: 'undo' | 'redo'): string {
  const what = way === 'undo' ? 'ångra' : 'göra om';
  switch (why) {
    case 'nothing':
      return `Det finns inget att ${what}.`;
    case 'changed since':
      return `Det går inte att ${what} längre, eftersom skriptet har skrivit i dokumentet sedan dess.`;
    case 'another page':
      return `Det går inte att ${what} här, eftersom den senaste ändringen gjordes på en annan sida.`;
  }
}
