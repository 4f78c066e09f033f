/** A menu item: what it says, and the name of the global function that it runs. */
export interface MenuItem {
  readonly text: string;
  readonly run: string;
}

/**
 * Adds the add-on's menu, in every authorisation mode: of that name beside Google's own, as a script bound to the spreadsheet
 * may, or, without a name, that of an Editor add-on, which stands in Google's menu Tillägg under the add-on's name.
 */
export function addMenu(items: readonly MenuItem[], name?: string): void {
  const ui = SpreadsheetApp.getUi();
  const menu = name === undefined ? ui.createAddonMenu() : ui.createMenu(name);
  for (const { text, run } of items) menu.addItem(text, run);
  menu.addToUi();
}
