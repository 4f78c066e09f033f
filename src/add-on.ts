/** The add-on for one kind of report: Google's services and the report's definition joined with the use case of each command. */
import { checkAndPublish } from './engine/app/check-and-publish';
import type { CommandName, Done, Handlers, OutcomeOf } from './engine/app/commands';
import { compareVersions } from './engine/app/compare-versions';
import type { Failure } from './engine/app/failure';
import { generateReport } from './engine/app/generate-report';
import { previewReport } from './engine/app/preview-report';
import { readVersions } from './engine/app/read-versions';
import type { ReportDefinition } from './engine/app/report-definition';
import { runCommand, type CommandEdge } from './engine/app/run-command';
import { setUpWorkbook } from './engine/app/set-up-workbook';
import { runState } from './engine/app/with-document-lock';
import { portsFor } from './google/ports';
import { consentUrl, showBox, showPreview, showSidebar, type Start } from './google/ui';

/** Runs a command by its name, with the arguments that Google hands over. */
export type Run = (name: CommandName, given: readonly unknown[]) => Done | Failure;

/** The dialog of the preview, in pixels. */
const PREVIEW_SIZE = { width: 900, height: 720 };

/** What runs the commands for reports of this kind. No service is called until a command runs. */
export function runnerFor<Workbook>(report: ReportDefinition<Workbook>): Run {
  const ports = portsFor(report);
  const { words } = report;

  const openSidebar = (start: Start): OutcomeOf['showSidebar'] => {
    showSidebar(report.name, start);
    return { ok: true, notice: null };
  };

  const handlers: Handlers = {
    showSidebar: () => openSidebar(''),
    checkFromMenu: () => openSidebar('check'),
    generateFromMenu: () => openSidebar('generate'),
    setUpFromMenu: () => {
      const done = setUpWorkbook(ports, report);
      return done.ok ? { ok: true, notice: { title: words.setUpDone, text: done.text } } : done;
    },
    checkWorkbook: () => checkAndPublish(ports, report),
    acceptWarning: (key, reason) => checkAndPublish(ports, report, { key, reason }),
    generateReport: (options) => generateReport(ports, report, options),
    readProgress: () => ({ ok: true, ...runState(ports) }),
    previewReport: () => previewReport(ports, report),
    showPreview: () => {
      showPreview(words.preview, PREVIEW_SIZE);
      return { ok: true };
    },
    goToCell: (place) =>
      ports.spreadsheet.select(place) ? { ok: true } : { ok: false, reason: 'sheet-gone' },
    setUpWorkbook: () => setUpWorkbook(ports, report),
    readVersions: () => readVersions(ports, report),
    compareVersions: (older, newer) => compareVersions(ports, report, older, newer),
  };

  const edge: CommandEdge = {
    words,
    consentUrl,
    showBox,
    log: (text) => {
      console.error(text);
    },
  };

  return (name, given) => runCommand(handlers, edge, name, given);
}
