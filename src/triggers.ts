/** What Google runs by itself when the spreadsheet is opened: the menu, without reading anything. */
import { menuCommands } from './engine/app/commands';
import { addMenu } from './google/menu';
import { menuText } from './iop/words/menu';

/** Google's simple trigger when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu(
    menuText.name,
    menuCommands.map((name) => ({ text: menuText.items[name], run: name })),
  );
}

/** Google's trigger when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}
