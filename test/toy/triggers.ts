import { menuCommands, type MenuWords } from '../../src/engine/app/commands';
import { addMenu } from '../../src/google/menu';

const items: MenuWords['items'] = {
  showSidebar: 'Öppna',
  checkFromMenu: 'Kontrollera',
  generateFromMenu: 'Skapa läsrapport',
  setUpFromMenu: 'Skapa flikar',
};

/** Google's simple trigger when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu(
    menuCommands.map((name) => ({ text: items[name], run: name })),
    'Läsrapport',
  );
}
