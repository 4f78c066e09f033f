import type { Dialog } from '../app/dialogs';

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

export function show({ title, html, width, height }: Dialog): void {
  const page = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** Asks a question that is answered with yes or no; closing the box means no. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
