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
  readonly buttons: string;
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

/** What the user does in a prompt. */
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

/** A record of nothing shown yet. */
export function emptyUiRecord(): UiRecord {
  return { menus: [], alerts: [], pages: [], toasts: [], answers: [] };
}
