import type { ReportChoice } from '../engine/app/report-definition';
import { callOnce } from './service-error';

/** The page's attribute that says what to do as soon as it is shown. */
const START = 'data-start=""';

/** The page's attribute that says which report it is of. */
const REPORT = 'data-report=""';

/** What the sidebar does as soon as it is shown. */
export type Start = '' | 'check' | 'generate';

/** Shows the sidebar under a title, in place of one that is there. */
export function showSidebar(title: string, start: Start): void {
  const html = HtmlService.createTemplateFromFile('sidebar').getRawContent();
  const page = HtmlService.createHtmlOutput(html.replace(START, `data-start="${start}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}

/** Shows a page in a dialog; the page calls for what it shows, of the report that is `chosen`. The size is in pixels. */
export function showDialog(
  name: 'preview' | 'issue-sheet' | 'attachments',
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
  chosen?: ReportChoice,
): void {
  const html = HtmlService.createTemplateFromFile(name).getRawContent();
  // Without a sign that could end the attribute, or mean something in a replacement.
  const report = chosen === undefined ? '' : encodeURIComponent(JSON.stringify(chosen));
  const page = HtmlService.createHtmlOutput(html.replace(REPORT, `data-report="${report}"`));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(width).setHeight(height), title);
}

/** Shows a box with one button. Others may write meanwhile: the run has done its work, and ends when the box is closed. */
export function showBox(title: string, text: string): void {
  callOnce('Lock.releaseLock', () => {
    LockService.getDocumentLock().releaseLock();
  });
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Where the officer can give the permissions that the add-on lacks; null when it has them all. */
export function consentUrl(): string | null {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const lacks = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return lacks ? info.getAuthorizationUrl() : null;
}
