import { membersOf, standInType } from '../../runtime/define-stand-in';
import { standIn, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandInType } from '../../runtime/stand-in';
import { buttonSet, showAlert, showPrompt } from './ui';
import type { ShownUi } from './ui-record';
import type { Execution } from '../world';

function uiOf({ world }: Execution, method: string): ShownUi {
  if (!world.ui) throw exception(`Cannot call Browser.${method}() from this context.`);
  return world.ui;
}

// A button is reported as a word in small letters; the text of an input box counts only when OK was pressed.
function msgBox(execution: Execution, title: string, prompt: string, buttons: string): string {
  return showAlert(uiOf(execution, 'msgBox'), title, prompt, buttons).toLowerCase();
}

function inputBox(execution: Execution, title: string, prompt: string, buttons: string): string {
  const { button, text: written } = showPrompt(uiOf(execution, 'inputBox'), title, prompt, buttons);
  return button === 'OK' || button === 'YES' ? written : 'cancel';
}

const { call, either, property } = membersOf<Execution>();
const set = standIn(() => buttonSet.valueType);

/** Apps Script's Browser: the dialogs of a script in a spreadsheet, before there was Ui. */
export const browserType: StandInType<Execution> = standInType('Browser', 'Browser', {
  Buttons: property(() => buttonSet.object),
  inputBox: either(
    call([text], (execution, prompt) => inputBox(execution, '', prompt, 'OK')),
    call([text, set], (execution, prompt, { name }) => inputBox(execution, '', prompt, name)),
    call([text, text, set], (execution, title, prompt, { name }) => inputBox(execution, title, prompt, name)),
  ),
  msgBox: either(
    call([text], (execution, prompt) => msgBox(execution, '', prompt, 'OK')),
    call([text, set], (execution, prompt, { name }) => msgBox(execution, '', prompt, name)),
    call([text, text, set], (execution, title, prompt, { name }) => msgBox(execution, title, prompt, name)),
  ),
});
