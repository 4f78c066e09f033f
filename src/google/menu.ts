/** A menu item: what it says, and the name of the global function that it runs. */
export interface MenuItem {
  readonly text: string;
  readonly run: string;
}

/** Adds the add-on's menu; allowed in every authorisation mode. */
export function addMenu(name: string, items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(name);
  for (const { text, run } of items) menu.addItem(text, run);
  menu.addToUi();
}
