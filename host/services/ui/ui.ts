import { membersOf, standInType } from '../../runtime/define-stand-in';
import { standIn, text } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { enumeration } from '../enumeration';
import { htmlOutputType, type HtmlOutputState } from './html-service';
import {
  showPage,
  type MenuItem,
  type PromptAnswer,
  type ShownAlert,
  type ShownMenu,
  type ShownPage,
  type ShownUi,
  type UiRecord,
} from './ui-record';
import type { Execution, World } from '../world';

const button = enumeration('Button', 'Ui', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
/** Ui.ButtonSet, which Browser has as Buttons. */
export const buttonSet = enumeration('ButtonSet', 'Ui', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

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

function show(ui: ShownUi, kind: ShownPage['kind'], page: HtmlOutputState, title: string): void {
  showPage(ui, { kind, title, html: page.content, width: page.width, height: page.height });
}

/** Shows an alert, and answers with the button that the user pressed. */
export function showAlert(ui: ShownUi, title: string, prompt: string, buttons: string): string {
  return ask(ui, { title, prompt, buttons }).button;
}

function ask({ record, listeners }: ShownUi, alert: ShownAlert): PromptAnswer {
  const { buttons, input } = alert;
  record.alerts.push(alert);
  const answer = listeners.onAlert
    ? listeners.onAlert(alert)
    : buttons === 'OK' && !input
      ? 'OK'
      : record.answers.shift();
  if (answer === undefined) {
    throw unsupported(`Ui.${input ? 'prompt' : 'alert'} with ${buttons} and no answer given to the host`);
  }
  return typeof answer === 'string' ? { button: answer, text: '' } : answer;
}

const response = membersOf<PromptAnswer>();

/** Apps Script's PromptResponse. */
export const promptResponseType: StandInType<PromptAnswer> = standInType('PromptResponse', 'Ui', {
  getResponseText: response.call([], ({ text: written }) => written),
  getSelectedButton: response.call([], ({ button: pressed }) => button.value(pressed)),
});

/** Shows a prompt, and answers with what the user did in it. */
export function showPrompt(ui: ShownUi, title: string, prompt: string, buttons: string): PromptAnswer {
  return ask(ui, { title, prompt, buttons, input: true });
}

const { call, either, scoped, property } = membersOf<ShownUi>();
const container = ['https://www.googleapis.com/auth/script.container.ui'];
const buttons = standIn(() => buttonSet.valueType);
const html = standIn(() => htmlOutputType);

/** Apps Script's Ui: what is shown is recorded and reported to the listeners. */
export const uiType: StandInType<ShownUi> = standInType('Ui', 'Ui', {
  Button: property(() => button.object),
  ButtonSet: property(() => buttonSet.object),
  alert: either(
    call([text], (ui, prompt) => button.value(showAlert(ui, '', prompt, 'OK'))),
    call([text, buttons], (ui, prompt, set) => button.value(showAlert(ui, '', prompt, set.name))),
    call([text, text, buttons], (ui, title, prompt, set) =>
      button.value(showAlert(ui, title, prompt, set.name)),
    ),
  ),
  createAddonMenu: call([], ({ record: ui }) => menuType.of({ ui, caption: null, items: [] })),
  createMenu: call([text], ({ record: ui }, caption) => menuType.of({ ui, caption, items: [] })),
  prompt: either(
    call([text], (ui, prompt) => promptResponseType.of(showPrompt(ui, '', prompt, 'OK'))),
    call([text, buttons], (ui, prompt, set) => promptResponseType.of(showPrompt(ui, '', prompt, set.name))),
    call([text, text, buttons], (ui, title, prompt, set) =>
      promptResponseType.of(showPrompt(ui, title, prompt, set.name)),
    ),
  ),
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

/** Spreadsheet.addMenu, the menus of scripts before there was Ui: null is a separator. */
export function addMenu({ ui }: World, caption: string, items: readonly unknown[]): void {
  if (!ui) throw exception('Cannot call Spreadsheet.addMenu() from this context.');
  ui.record.menus.push({
    caption,
    items: items.map((item) => {
      if (item === null) return null;
      const { name, functionName } = item as Readonly<Record<string, unknown>>;
      if (typeof name !== 'string' || typeof functionName !== 'string') {
        throw unsupported('Spreadsheet.addMenu with an item that lacks name or functionName');
      }
      return { caption: name, functionName };
    }),
  });
}

/** SpreadsheetApp.getUi(), refused with Google's text where the script has no user interface. */
export function getUi({ world }: Execution): StandIn {
  if (!world.ui) throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return uiType.of(world.ui);
}
