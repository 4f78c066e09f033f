/**
 * What Google runs by itself when the same add-on is installed for a domain as an Editor add-on
 * (`npm run build -- --editor-add-on`): its menu, without reading anything. When it is installed the spreadsheet is open
 * already, so the menu is made then too (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
import { addMenu } from '../google/menu';
import { menuItems } from './menu-items';

/** Google's trigger when a spreadsheet is opened. */
export function onOpen(): void {
  addMenu(menuItems);
}

/** Google's trigger when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}
