/** Sends what is typed to the server, one edit at a time and in the order that it was typed. */
import { withEdit, withFailure, withoutEdit, type Edit, type PendingEdit } from './pending-edits';

/** The officer's edits on their way. */
export interface EditQueue {
  send(edit: Edit): void;
  /** Sends an edit that failed once more. */
  again(id: number): void;
  /** Gives an edit up that failed: the cells show what the server has. */
  giveUp(id: number): void;
  /** Resolves when what has been sent has been taken, or has failed. */
  settled(): Promise<void>;
  /** Gives all up, as when another workbook is opened. */
  forget(): void;
}

/**
 * A queue with nothing in it. `save` rejects with an Error whose message says why; `saved` fetches the cells again
 * before the edit leaves the queue, so that they never show an older text in between; `changed` gets the edits there
 * are, and the one that made the difference.
 */
export function createEditQueue({
  save,
  saved,
  changed,
}: {
  readonly save: (edit: Edit) => Promise<unknown>;
  readonly saved: (edit: Edit) => Promise<void>;
  readonly changed: (pending: readonly PendingEdit[], edit: Edit) => void;
}): EditQueue {
  let pending: readonly PendingEdit[] = [];
  let lastId = 0;
  let turn = Promise.resolve();

  const become = (next: readonly PendingEdit[], edit: Edit): void => {
    pending = next;
    changed(pending, edit);
  };
  const deliver = async (id: number, { sheet, row, column, texts }: Edit): Promise<void> => {
    const edit: Edit = { sheet, row, column, texts };
    if (!pending.some((one) => one.id === id)) return;
    try {
      await save(edit);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      become(withFailure(pending, id, error.message), edit);
      return;
    }
    await saved(edit);
    become(withoutEdit(pending, id), edit);
  };
  const enqueue = (id: number, edit: Edit): void => {
    turn = turn.then(() => deliver(id, edit));
  };
  const find = (id: number): PendingEdit | undefined => pending.find((edit) => edit.id === id);

  return {
    send(edit) {
      const id = ++lastId;
      become(withEdit(pending, id, edit), edit);
      enqueue(id, edit);
    },
    again(id) {
      const edit = find(id);
      if (!edit) return;
      become(withFailure(pending, id, null), edit);
      enqueue(id, edit);
    },
    giveUp(id) {
      const edit = find(id);
      if (edit) become(withoutEdit(pending, id), edit);
    },
    settled: () => turn,
    forget() {
      pending = [];
    },
  };
}
