import { membersOf, standInType } from '../runtime/define-stand-in';
import { standIn, text } from '../runtime/params';
import { exception, unsupported } from '../runtime/service-error';
import type { StandIn, StandInType } from '../runtime/stand-in';
import { enumeration } from './enumeration';
import { htmlOutputType, type HtmlOutputState } from './html-service';
import type { MenuItem, ShownMenu, ShownPage, UiRecord } from './ui-record';
import type { Execution } from './world';

const button = enumeration('Button', 'Ui', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSet = enumeration('ButtonSet', 'Ui', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

interface MenuState {
  readonly ui: UiRecord;
  readonly caption: string | null;
  readonly items: (MenuItem | ShownMenu | null)[];
}

const menu = membersOf<MenuState>();

/** Apps Script's Menu. */
export const menuType: StandInType<MenuState> = standInType('Menu', 'Ui', {
  addItem: menu.call([text, text], (self, caption, functionName) => {
    self.items.push({ caption, functionName });
    return menuType.of(self);
  }),
  addSeparator: menu.call([], (self) => {
    self.items.push(null);
    return menuType.of(self);
  }),
  addSubMenu: menu.call([standIn<MenuState>(() => menuType)], (self, { caption, items }) => {
    self.items.push({ caption, items });
    return menuType.of(self);
  }),
  addToUi: menu.call([], ({ ui, caption, items }) => {
    ui.menus.push({ caption, items: [...items] });
  }),
});

function show(ui: UiRecord, kind: ShownPage['kind'], page: HtmlOutputState, title: string): void {
  ui.pages.push({ kind, title, html: page.content, width: page.width, height: page.height });
}

function alert(ui: UiRecord, title: string, prompt: string, buttons: string): StandIn {
  ui.alerts.push({ title, prompt, buttons });
  if (buttons === 'OK') return button.value('OK');
  const answer = ui.answers.shift();
  if (answer === undefined) throw unsupported(`Ui.alert with ${buttons} and no answer given to the host`);
  return button.value(answer);
}

const { call, either, scoped, property } = membersOf<UiRecord>();
const container = ['https://www.googleapis.com/auth/script.container.ui'];
const buttons = standIn(() => buttonSet.valueType);
const html = standIn(() => htmlOutputType);

/** Apps Script's Ui: what is shown is recorded. */
export const uiType: StandInType<UiRecord> = standInType('Ui', 'Ui', {
  Button: property(() => button.object),
  ButtonSet: property(() => buttonSet.object),
  alert: either(
    call([text], (ui, prompt) => alert(ui, '', prompt, 'OK')),
    call([text, buttons], (ui, prompt, set) => alert(ui, '', prompt, set.name)),
    call([text, text, buttons], (ui, title, prompt, set) => alert(ui, title, prompt, set.name)),
  ),
  createAddonMenu: call([], (ui) => menuType.of({ ui, caption: null, items: [] })),
  createMenu: call([text], (ui, caption) => menuType.of({ ui, caption, items: [] })),
  showModalDialog: scoped(
    container,
    call([html, text], (ui, page, title) => {
      show(ui, 'modal dialog', page, title);
    }),
  ),
  showModelessDialog: scoped(
    container,
    call([html, text], (ui, page, title) => {
      show(ui, 'modeless dialog', page, title);
    }),
  ),
  showSidebar: scoped(
    container,
    call([html], (ui, page) => {
      show(ui, 'sidebar', page, page.title);
    }),
  ),
});

/** SpreadsheetApp.getUi(), refused with Google's text where the script has no user interface. */
export function getUi({ world }: Execution): StandIn {
  if (!world.ui) throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return uiType.of(world.ui);
}
