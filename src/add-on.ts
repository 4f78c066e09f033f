/** The add-on for one kind of report: Google's services and the report's definition joined with the use case of each command. */
import { checkAccessibility } from './engine/app/check-accessibility';
import { checkAndPublish } from './engine/app/check-and-publish';
import type { CommandName, Done, Handlers, OutcomeOf } from './engine/app/commands';
import { compareVersions } from './engine/app/compare-versions';
import type { Failure, Refusal } from './engine/app/failure';
import { generateReport } from './engine/app/generate-report';
import { finaliseReport } from './engine/app/history/finalise-report';
import { readMatter } from './engine/app/history/read-matter';
import { recordDecision } from './engine/app/history/record-decision';
import { unlockReport } from './engine/app/history/unlock-report';
import { verifyReport } from './engine/app/history/verify-report';
import { readIssueSheet } from './engine/app/history/issue-sheet';
import { readAttachments } from './engine/app/attachments/read-attachments';
import { uploadAttachment } from './engine/app/attachments/upload-attachment';
import { readNewPeriod, startNewPeriod } from './engine/app/new-period';
import { noteReport } from './engine/app/note-report';
import { addPaste, readPaste } from './engine/app/paste-table';
import { removeMarks } from './engine/app/remove-marks';
import { updateOverview } from './engine/app/update-overview';
import { previewReport } from './engine/app/preview-report';
import type { Ports } from './engine/app/ports';
import { readReports } from './engine/app/read-reports';
import { readVersions } from './engine/app/read-versions';
import type { OtherReports, ReportChoice, ReportDefinition } from './engine/app/report-definition';
import { runCommand, type CommandEdge } from './engine/app/run-command';
import { setUpWorkbook } from './engine/app/set-up-workbook';
import { cancelApproval, readApproval, startApproval } from './engine/app/sharing/approve-report';
import { shareWithColleagues, shareWithRecipients } from './engine/app/sharing/share-report';
import { markSection, readSections } from './engine/app/sharing/sign-off';
import { takeBackShare } from './engine/app/sharing/take-back-share';
import { readTemplate, removeTemplate, uploadTemplate } from './engine/app/template/use-template';
import { readUpdate } from './engine/app/update/read-update';
import { undoUpdate } from './engine/app/update/undo-update';
import { updateReport } from './engine/app/update/update-report';
import { runState } from './engine/app/with-document-lock';
import { writeValue } from './engine/app/write-value';
import { portsFor } from './google/ports';
import { consentUrl, showBox, showDialog, showSidebar, type Start } from './google/ui';

/** Runs a command by its name, with the arguments that Google hands over. */
export type Run = (name: CommandName, given: readonly unknown[]) => Done | Failure;

const NO_OTHERS = { of: () => null, list: () => [] };

/** A dialog that shows a whole page, in pixels. */
const DIALOG_SIZE = { width: 900, height: 720 };

/** What runs the commands for the report, and for the others that its workbook gives. No service is called until a command runs. */
export function runnerFor<Workbook>(
  report: ReportDefinition<Workbook>,
  others: OtherReports<Workbook> = NO_OTHERS,
): Run {
  const ports = portsFor(report, report);
  const { words } = report;

  /** Runs a use case for the report that the click says: the main one when it says nothing. */
  const forChosen = <Outcome>(
    choice: ReportChoice | undefined,
    run: (ports: Ports, report: ReportDefinition<Workbook>) => Outcome,
  ): Outcome | Refusal<'not-offered'> => {
    if (choice === undefined) return run(ports, report);
    const other = others.of(choice);
    return other === null ? { ok: false, reason: 'not-offered' } : run(portsFor(other, report), other);
  };

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
    acceptWarnings: (keys, reason) => checkAndPublish(ports, report, { keys, reason }),
    writeValue: (key) => writeValue(ports, report, key),
    generateReport: (options, choice) => forChosen(choice, (...of) => generateReport(...of, options)),
    readUpdate: (choices, choice) => forChosen(choice, (...of) => readUpdate(...of, choices)),
    updateReport: (update, choice) => forChosen(choice, (...of) => updateReport(...of, update)),
    undoUpdate: (choice) => forChosen(choice, undoUpdate),
    noteReport: (choice) => forChosen(choice, noteReport),
    readProgress: () => ({ ok: true, ...runState(ports) }),
    previewReport: (choice) => forChosen(choice, previewReport),
    readReports: (choice) => readReports(ports, report, others, choice),
    showPreview: (choice) => {
      showDialog('preview', words.preview, DIALOG_SIZE, choice);
      return { ok: true };
    },
    showIssueSheet: () => {
      showDialog('issue-sheet', words.issueSheet, DIALOG_SIZE);
      return { ok: true };
    },
    readIssueSheet: () => readIssueSheet(ports, report),
    goToCell: (place) =>
      ports.spreadsheet.select(place) ? { ok: true } : { ok: false, reason: 'sheet-gone' },
    setUpWorkbook: () => setUpWorkbook(ports, report),
    finaliseReport: () => finaliseReport(ports, report),
    unlockReport: () => unlockReport(ports, report),
    recordDecision: (decision) => recordDecision(ports, report, decision),
    verifyReport: (version) => verifyReport(ports, report, version),
    shareWithRecipients: (choice) => shareWithRecipients(ports, report, choice),
    shareWithColleagues: (choice) => shareWithColleagues(ports, report, choice),
    takeBackShare: (share) => takeBackShare(ports, report, share),
    startApproval: (request) => startApproval(ports, report, request),
    readApproval: () => readApproval(ports, report),
    cancelApproval: () => cancelApproval(ports, report),
    readSections: () => readSections(ports, report),
    markSection: (section, done) => markSection(ports, report, section, done),
    readMatter: () => readMatter(ports, report),
    readPaste: (choice) => readPaste(ports, report, choice),
    addPaste: (choice, row, seen) => addPaste(ports, report, choice, row, seen),
    showAttachments: () => {
      showDialog('attachments', words.attachments, DIALOG_SIZE);
      return { ok: true };
    },
    readAttachments: () => readAttachments(ports, report),
    uploadAttachment: (file, choice) => uploadAttachment(ports, report, file, choice),
    removeMarks: () => removeMarks(ports, report),
    readNewPeriod: () => readNewPeriod(ports, report),
    startNewPeriod: (seen) => startNewPeriod(ports, report, seen),
    updateOverview: () => updateOverview(ports, report),
    checkAccessibility: () => checkAccessibility(ports, report),
    readVersions: (choice) => forChosen(choice, readVersions),
    readTemplate: () => readTemplate(ports, report),
    uploadTemplate: (file) => uploadTemplate(ports, report, file),
    removeTemplate: () => removeTemplate(ports, report),
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
