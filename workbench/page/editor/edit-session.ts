/**
 * Edits one document by hand. What a person does is put in a queue and sent one after the other, each on the document and
 * at the place that the one before it left: so nothing that is typed waits for the screen, and nothing is typed twice.
 */
import type { DocumentOperation, EditedDocument, ShownDocument } from '../../document-protocol';
import { caretAfter, type Caret } from './shown-places';

/** What a person is to do, found out when its turn comes. */
type Find = (document: ShownDocument, caret: Caret | null) => DocumentOperation | null;

type Step =
  | { readonly kind: 'text'; text: string }
  | { readonly kind: 'find'; readonly find: Find }
  /** What needs the document to be drawn first, such as a move of the caret by a line. */
  | { readonly kind: 'drawn'; readonly act: () => void };

/** What the session needs of the page around it. */
export interface EditSurroundings {
  readonly fetch: () => Promise<ShownDocument>;
  readonly send: (
    edit: { readonly revision: string; readonly tab: string; readonly segment: string },
    operation: DocumentOperation,
  ) => Promise<EditedDocument>;
  /** Where the caret is on the screen; null where it is not in the text. The screen shows the last document then. */
  readonly onScreen: () => Caret | null;
  /** Called when the document or the caret is another; `drawn` is to be called when it is on the screen. */
  readonly changed: () => void;
  /** Called with the error of what could not be done, and with what was typed and is not in the document. */
  readonly failed: (error: Error, typed: string) => void;
}

/** The session; see the file's first lines. */
export interface EditSession {
  readonly document: () => ShownDocument | null;
  readonly caret: () => Caret | null;
  /** Whether something waits or is under way: what is on the screen is then not the last. */
  readonly isBusy: () => boolean;
  /** The caret was moved on the screen. */
  readonly moveTo: (caret: Caret | null) => void;
  /** Keeps a stretch in mind, wherever what is written moves it. */
  readonly pin: (stretch: Caret) => void;
  readonly pinned: () => Caret | null;
  readonly type: (text: string) => void;
  readonly do: (find: Find) => void;
  readonly whenDrawn: (act: () => void) => void;
  readonly drawn: () => void;
  /** Fetches the document where it has not been at this revision, as soon as nothing is under way. */
  readonly keepUp: (revision: string) => void;
}

/** A session with no document yet. */
export function createEditSession({ fetch, send, onScreen, changed, failed }: EditSurroundings): EditSession {
  let document: ShownDocument | null = null;
  let caret: Caret | null = null;
  let steps: Step[] = [];
  let isUnderWay = false;
  let isDrawn = true;
  let pinned: Caret | null = null;
  let wanted = '';
  const seen = new Set<string>();

  const show = (next: ShownDocument, nextCaret: Caret | null): void => {
    if (document && pinned) pinned = caretAfter(document, next, pinned);
    document = next;
    seen.add(next.revision);
    caret = nextCaret;
    isDrawn = false;
    changed();
  };
  const refresh = async (): Promise<void> => {
    // What is fetched is at least as new as what was heard of before.
    seen.add(wanted);
    const fetched = await fetch();
    show(fetched, document && caret ? caretAfter(document, fetched, caret) : caret);
  };
  const operationOf = (step: Exclude<Step, { readonly kind: 'drawn' }>): DocumentOperation | null => {
    if (!document) return null;
    if (step.kind === 'find') return step.find(document, caret);
    return caret && { kind: 'write', from: caret.from, to: caret.to, text: step.text };
  };
  const sendOne = async (operation: DocumentOperation): Promise<void> => {
    if (!document) return;
    const { tab = document.tabs[0]?.id ?? '', segment = '' } = caret ?? {};
    const before = document;
    const edited = await send({ revision: document.revision, tab, segment }, operation);
    const here = caret && caretAfter(before, edited.document, caret);
    show(edited.document, edited.caret ?? here);
  };
  const refused = (error: unknown): void => {
    seen.delete(wanted);
    failed(error instanceof Error ? error : new Error(String(error)), '');
  };
  const typedIn = (left: readonly Step[]): string =>
    left.map((step) => (step.kind === 'text' ? step.text : '')).join('');

  const pump = async (): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    for (let step = steps[0]; step; step = steps[0]) {
      if (step.kind === 'drawn') {
        if (!isDrawn) break;
        steps.shift();
        step.act();
        continue;
      }
      steps.shift();
      const operation = operationOf(step);
      if (!operation) continue;
      try {
        await sendOne(operation);
      } catch (error) {
        const typed = typedIn([step, ...steps]);
        steps = [];
        failed(error instanceof Error ? error : new Error(String(error)), typed);
        await refresh().catch(() => undefined);
      }
    }
    // Somebody else's revision was heard of while this person's edits were under way.
    if (wanted !== '' && !seen.has(wanted)) await refresh().catch(refused);
    isUnderWay = false;
    if (steps[0] && (steps[0].kind !== 'drawn' || isDrawn)) await pump();
  };
  const isBusy = (): boolean => isUnderWay || steps.length > 0 || !isDrawn;
  const add = (step: Step): void => {
    // The browser tells of a moved caret later than of the next key.
    if (!isBusy()) caret = onScreen() ?? caret;
    const last = steps.at(-1);
    if (step.kind === 'text' && last?.kind === 'text') last.text += step.text;
    else steps.push(step);
    void pump();
  };

  return {
    document: () => document,
    caret: () => caret,
    isBusy,
    pin(stretch) {
      pinned = stretch;
    },
    pinned: () => pinned,
    moveTo(next) {
      caret = next;
      changed();
    },
    type(text) {
      add({ kind: 'text', text });
    },
    do(find) {
      add({ kind: 'find', find });
    },
    whenDrawn(act) {
      add({ kind: 'drawn', act });
    },
    drawn() {
      if (isDrawn) return;
      isDrawn = true;
      void pump();
    },
    keepUp(revision) {
      wanted = revision;
      void pump();
    },
  };
}
