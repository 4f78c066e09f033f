import type { docs_v1 } from '@googleapis/docs';

type Document = docs_v1.Schema$Document;

/** How many edits can be undone, and how many earlier revisions a page may still be at. */
const mostSteps = 100;
const mostRevisions = 30;

/** An edit that can be undone: the document before it, and the page on which it was made. */
interface Step {
  readonly document: Document;
  readonly page: string | undefined;
  /** Where the next letter goes on with the same word; null where it cannot. */
  readonly goesOnAt: string | null;
}

/** Why there is nothing to undo or redo. */
export type NoStep = 'nothing' | 'changed since' | 'another page';

/** The hand edits of one document. */
export interface EditHistory {
  /** The document as it was at a revision that a page has been shown; undefined where that is too long ago. */
  readonly at: (revision: string) => Document | undefined;
  /** Remembers a document that a page is shown. */
  readonly show: (document: Document) => void;
  /**
   * Remembers an edit. `goesOnFrom` is where it began and `goesOnAt` where the same word goes on, as texts of the place: the
   * letters of a word are undone together.
   */
  readonly record: (
    edit: { readonly before: Document; readonly after: Document; readonly page: string | undefined },
    goesOnFrom: string | null,
    goesOnAt: string | null,
  ) => void;
  /** The document to go back or forward to, from the one that is there; or why there is none. */
  readonly peek: (way: Way, now: Document, page: string | undefined) => Document | NoStep;
  /** Takes the step that was peeked at: `after` is what is there now. */
  readonly step: (way: Way, before: Document, after: Document) => void;
}

type Way = 'undo' | 'redo';

/** A history in which nothing has been done. */
export function createEditHistory(): EditHistory {
  const steps: Record<Way, Step[]> = { undo: [], redo: [] };
  const revisions = new Map<string, Document>();
  // The revision that the steps lead from: any other was made by somebody else, and their work must not be undone with ours.
  let own = '';

  const show = (document: Document): void => {
    revisions.set(document.revisionId ?? '', document);
    for (const revision of [...revisions.keys()].slice(0, -mostRevisions)) revisions.delete(revision);
  };
  return {
    at: (revision) => revisions.get(revision),
    show,
    record({ before, after, page }, goesOnFrom, goesOnAt) {
      if (before.revisionId !== own) steps.undo = [];
      const last = steps.undo.at(-1);
      const goesOn = last?.page === page && goesOnFrom !== null && last?.goesOnAt === goesOnFrom;
      if (last && goesOn) steps.undo.pop();
      steps.undo.push({ document: last && goesOn ? last.document : before, page, goesOnAt });
      steps.undo = steps.undo.slice(-mostSteps);
      steps.redo = [];
      own = after.revisionId ?? '';
      show(after);
    },
    peek(way, now, page) {
      const last = steps[way].at(-1);
      if (!last) return 'nothing';
      if (now.revisionId !== own) return 'changed since';
      return last.page === page ? last.document : 'another page';
    },
    step(way, before, after) {
      const taken = steps[way].pop();
      steps[way === 'undo' ? 'redo' : 'undo'].push({ document: before, page: taken?.page, goesOnAt: null });
      own = after.revisionId ?? '';
      show(after);
    },
  };
}
