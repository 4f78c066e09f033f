/** What Google runs when the spreadsheet is opened: the menu, and as little code as it takes. */
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
