import type { FrameLocator, Locator, Page } from 'playwright-core';
import { columnNumber } from '../../host/sheets/a1';
import { sidebarIn, type SidebarParts } from './sidebar-parts';

/** What an officer can see and use in the workbench, and what she does with it. */
export interface WorkbenchParts {
  readonly page: Page;
  readonly sidebar: SidebarParts;
  /** The add-on's dialog. */
  readonly dialog: FrameLocator;
  readonly tab: (name: string) => Locator;
  /** A cell of the tab that is shown, when it is in view: "B4". */
  readonly cell: (name: string) => Locator;
  /** The field that shows and takes the name of the selected cell. */
  readonly cellName: Locator;
  /** The field over the grid with what was entered in the selected cell. */
  readonly formula: Locator;
  /** The note of the selected cell, in words. */
  readonly note: Locator;
  /** Messages of the workbench. */
  readonly notices: Locator;
  /** The sheets of paper of the document that is shown. */
  readonly paper: Locator;
  /** Goes to a tab and to a cell or range on it. */
  readonly goTo: (tab: string, cell: string) => Promise<void>;
  /** Goes to a cell and types into it, as one does: the cell takes the keys. No text clears the cell. */
  readonly type: (tab: string, cell: string, text: string) => Promise<void>;
  /** Chooses from the add-on's menu, or from another. */
  readonly choose: (item: string, menu?: string) => Promise<void>;
  /** Switches a fault on or off. */
  readonly setFault: (words: string, on: boolean) => Promise<void>;
}

/** The parts of the workbench in a page. */
export function workbenchIn(page: Page): WorkbenchParts {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const cellName = page.getByRole('textbox', { name: /^Cellens namn/ });
  const formula = page.getByRole('textbox', { name: /^Innehåll i cell/ });
  const goTo = async (sheet: string, cell: string) => {
    await tab(sheet).click();
    await cellName.fill(cell);
    await cellName.press('Enter');
    const [first] = cell.split(':');
    const entered = page.getByRole('textbox', { name: `Innehåll i cell ${first ?? ''}`, exact: true });
    await entered.and(page.locator(':not([readonly])')).waitFor();
  };
  return {
    page,
    sidebar: sidebarIn(page.frameLocator('aside iframe')),
    dialog: page.frameLocator('dialog[open] iframe'),
    tab,
    cell: (name) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
      return page.locator(`[role=row][row-id="${row}"] [col-id="${String(columnNumber(letters))}"]`);
    },
    cellName,
    formula,
    note: page
      .getByRole('group', { name: 'Vald cell' })
      .locator('[aria-live]')
      .filter({ hasText: 'Anteckning' }),
    notices: page.getByRole('status', { name: 'Meddelanden' }),
    paper: page.getByRole('region', { name: /^Sidorna i / }),
    goTo,
    type: async (sheet, cell, text) => {
      await goTo(sheet, cell);
      if (text === '') await page.keyboard.press('Delete');
      else {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await page.locator('.ag-cell.saving, .cell-editor').first().waitFor({ state: 'detached' });
    },
    choose: async (item, menu = 'Slutrapport') => {
      await page.getByRole('button', { name: menu, exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    setFault: async (words, on) => {
      const button = page.getByRole('button', { name: /^Prova fel/ });
      await button.click();
      await page.getByRole('checkbox', { name: words, exact: true }).setChecked(on);
      await page.getByRole('checkbox', { name: words, exact: true, checked: on }).waitFor();
      await button.click();
    },
  };
}
