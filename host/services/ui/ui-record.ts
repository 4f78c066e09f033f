/** A dialog or sidebar that the script showed. */
export interface ShownPage {
  readonly kind: 'modal dialog' | 'modeless dialog' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** An alert or prompt that the script showed. */
export interface ShownAlert {
  readonly title: string;
  readonly prompt: string;
  /** The name of a ButtonSet: "OK", "OK_CANCEL", "YES_NO" or "YES_NO_CANCEL". */
  readonly buttons: string;
  /** Set in a prompt, which asks for a text. */
  readonly input?: true;
}

/** A menu that the script added, with its items in order; a separator is null. */
export interface ShownMenu {
  /** The caption, or null for the add-on's own menu. */
  readonly caption: string | null;
  readonly items: readonly (MenuItem | ShownMenu | null)[];
}

/** An item of a menu and the function that it runs. */
export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** What the user does in a dialog: the name of the button ("YES"), and for a prompt the text. */
export interface PromptAnswer {
  readonly button: string;
  readonly text: string;
}

/** What a script showed its user, in order, and the buttons that the user will press. */
export interface UiRecord {
  readonly menus: ShownMenu[];
  readonly alerts: ShownAlert[];
  readonly pages: ShownPage[];
  readonly toasts: string[];
  /**
   * What the user will do in the dialogs to come: the name of the button to press ("YES"), for a prompt with the text
   * to write. An alert with only OK needs none.
   */
  readonly answers: (string | PromptAnswer)[];
}

/** Called at once with what a script shows; answers its dialogs while the script waits. */
export interface UiListeners {
  /** Answers an alert or prompt; without it the answers of the record are used. */
  readonly onAlert?: ((alert: ShownAlert) => PromptAnswer | string) | undefined;
  readonly onPage?: ((page: ShownPage) => void) | undefined;
  readonly onToast?: ((text: string) => void) | undefined;
}

/** A user interface: the record of what was shown, and its listeners. */
export interface ShownUi {
  readonly record: UiRecord;
  readonly listeners: UiListeners;
}

/** A record of nothing shown yet. */
export function emptyUiRecord(): UiRecord {
  return { menus: [], alerts: [], pages: [], toasts: [], answers: [] };
}

/** Shows a page. */
export function showPage({ record, listeners }: ShownUi, page: ShownPage): void {
  record.pages.push(page);
  listeners.onPage?.(page);
}

/** Shows a message that goes away by itself. */
export function showToast({ record, listeners }: ShownUi, text: string): void {
  record.toasts.push(text);
  listeners.onToast?.(text);
}
