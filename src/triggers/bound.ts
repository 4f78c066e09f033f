/** What Google runs by itself in a script bound to the spreadsheet: the menu when it is opened, without reading anything. */
import { addMenu } from '../google/menu';
import { menuItems } from './menu-items';
import { menuText } from '../iop/words/menu';

/** Google's simple trigger when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu(menuItems, menuText.name);
}
