/** What Google runs by itself when the spreadsheet is opened: the menu, without reading anything. */
import { addMenu } from './google/menu';
import { menu } from './swedish/menu';

/** Google's simple trigger when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu(menu.name, [
    { text: menu.sidebar, run: 'showSidebar' },
    { text: menu.check, run: 'checkFromMenu' },
    { text: menu.generate, run: 'generateFromMenu' },
    { text: menu.setUp, run: 'setUpFromMenu' },
  ]);
}

/** Google's trigger when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}
