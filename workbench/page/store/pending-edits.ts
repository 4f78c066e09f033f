/** What was typed and the server has not taken yet: nothing that a person typed is dropped before it is kept there. */

/** Texts for the cells from a corner. */
export interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** An edit on its way, or one that failed: then `failure` says why. */
export interface PendingEdit extends Edit {
  readonly id: number;
  readonly failure: string | null;
}

/** The edits and one more, on its way. */
export function withEdit(pending: readonly PendingEdit[], id: number, edit: Edit): readonly PendingEdit[] {
  return [...pending, { ...edit, id, failure: null }];
}

/** The edits where one has got another failure, null when it is tried again. */
export function withFailure(
  pending: readonly PendingEdit[],
  id: number,
  failure: string | null,
): readonly PendingEdit[] {
  return pending.map((edit) => (edit.id === id ? { ...edit, failure } : edit));
}

/** The edits without one that is kept or given up. */
export function withoutEdit(pending: readonly PendingEdit[], id: number): readonly PendingEdit[] {
  return pending.filter((edit) => edit.id !== id);
}

/** The text that was last typed into a cell and is not kept yet; undefined when there is none. */
export function pendingText(
  pending: readonly PendingEdit[],
  sheet: number,
  row: number,
  column: number,
): { readonly text: string; readonly failed: boolean } | undefined {
  const edit = pending
    .filter((one) => one.sheet === sheet && one.texts[row - one.row]?.[column - one.column] !== undefined)
    .at(-1);
  const text = edit?.texts[row - edit.row]?.[column - edit.column];
  return edit && text !== undefined ? { text, failed: edit.failure !== null } : undefined;
}
