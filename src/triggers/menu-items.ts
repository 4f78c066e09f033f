/** The menu's items: the commands that the menu offers, with their words. */
import { menuCommands } from '../engine/app/commands';
import type { MenuItem } from '../google/menu';
import { menuText } from '../iop/words/menu';

export const menuItems: readonly MenuItem[] = menuCommands.map((name) => ({
  text: menuText.items[name],
  run: name,
}));
