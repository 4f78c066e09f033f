/** Everything that an officer can press, each from a state where it has work to do. */
import { createHash } from 'node:crypto';
import type { Host } from '../../host/host';
import type { CheckedWorkbook } from '../../src/engine/app/check-and-publish';
import type { CommandName } from '../../src/engine/app/commands';
import type { Failure } from '../../src/engine/app/failure';
import type { PeriodPlan } from '../../src/engine/app/new-period';
import type { PastePlan } from '../../src/engine/app/paste-table';
import type { UpdateList } from '../../src/engine/app/update/update-answers';
import { aWorkbook } from '../builders/a-workbook';
import { removeFromDocument, typeInDocument } from '../builders/document-edits';
import { uploadedTemplate } from '../builders/word-templates';
import { aScenario, withError, withWarning, type Scenario } from './scenario';

/** A press of a button or of a menu item. */
export interface Operation {
  readonly command: CommandName;
  /** From which state. */
  readonly from: string;
  readonly start: () => Scenario;
  readonly given: (scenario: Scenario) => readonly unknown[];
  /**
   * What the press gives when all is well: a document, a reason that is kept, marks in the workbook, tabs, rows, a value, or
   * a version that is finalised, unlocked, shared, approved or decided on; a template; or a copy without the last period's results.
   */
  readonly work:
    | 'document'
    | 'reason'
    | 'marks'
    | 'tabs'
    | 'rows'
    | 'value'
    | 'matter'
    | 'period'
    | 'template'
    | 'nothing';
  /** What the officer has typed that the press replaces, as they want. */
  readonly replaces?: string;
  /** What the next press gives, where it is not the same. */
  readonly givenAgain?: (scenario: Scenario) => readonly unknown[];
}

type Start = Omit<Operation, 'command'>;

const REASON = 'Underlaget finns hos föreningen.';
const COLLEAGUE = 'chef@lindby.example';
const RECIPIENT = 'registrator@lindby.example';
const MAIL = { mail: true, message: 'Här är slutrapporten.' };
const TO_COLLEAGUE = { ...MAIL, emails: [COLLEAGUE], role: 'commenter' };
const TO_APPROVAL = { emails: [COLLEAGUE], due: '2024-12-01', message: '' };
/** A table for columns that do not all stand beside each other. */
const TABLE = {
  text: 'ÖK-nr;År;Typ;Post;Budget;Förklaring\n1;2023;Kostnad;Material;=1+1;Inköp\n1;2023;Kostnad;Lokal;150 000;',
  tab: null,
  columns: null,
  fixed: {},
  thousands: false,
  sums: false,
};
const YEAR = { kind: 'aterrapport', year: 2023 };
/** Understood as "Minst". */
const MEANT = 'minst!';
const nothing = (): readonly unknown[] => [];
/** The officer has answered the question about open warnings already. */
const confirmed = { again: false, confirmed: true };

/** Each command that there is: one that is added has to say here how it is pressed. */
const starts: Readonly<Record<CommandName, readonly Start[]>> = {
  showSidebar: [shows('a workbook with a warning')],
  checkFromMenu: [shows('a workbook with a warning')],
  generateFromMenu: [shows('a workbook with a warning')],
  showPreview: [shows('a workbook with a warning')],
  showIssueSheet: [shows('a workbook with a warning')],
  readIssueSheet: [{ ...shows('a finalised version'), start: () => after(aReport(), finalised) }],
  readUpdate: [
    {
      ...shows('a report of other figures'),
      start: () => after(aScenario(withWarning()), made, otherOutcome),
    },
  ],
  updateReport: [
    {
      ...makes(() => after(aScenario(withWarning()), made, edited, otherOutcome)),
      from: 'a report of other figures that someone has written in',
      given: ({ host }) => [{ shown: shownUpdate(host), choices: {} }],
    },
    {
      ...makes(() => after(aScenario(withError()), made, mended)),
      from: 'a draft whose error was mended',
      given: ({ host }) => [{ shown: shownUpdate(host), choices: {} }],
    },
    {
      ...makes(() => after(aScenario(withWarning()), made, edited, otherTarget)),
      from: 'a report of another figure, to be suggested',
      given: ({ host }) => [{ shown: shownUpdate(host), choices: {}, suggest: true }],
    },
  ],
  undoUpdate: [
    {
      from: 'a report that was updated',
      start: () => after(aScenario(withWarning()), made, edited, otherOutcome, reportUpdated),
      given: nothing,
      work: 'document',
    },
  ],
  readProgress: [shows('a workbook with a warning')],
  previewReport: [shows('a workbook with a warning')],
  readReports: [shows('a workbook with a warning')],
  goToCell: [{ ...shows('a workbook with a warning'), given: () => [{ tab: 'Mål', row: 1, column: 1 }] }],
  setUpFromMenu: [setsUp('no tabs', 0)],
  setUpWorkbook: [setsUp('no tabs', 0), setsUp('half of the tabs', 8)],
  checkWorkbook: [
    {
      from: 'a workbook that was never checked',
      start: () => aScenario(withWarning()),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a workbook with ids and formulas to fill in',
      start: () => after(aScenario(withWarning()), withoutIds),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a workbook with lists of posts to renew',
      start: () => after(aScenario(withWarning()), withPostLists),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a checked workbook with another fault since',
      start: () => after(aScenario(withWarning()), checked, newFault),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a workbook with a report',
      start: () => after(aScenario(withWarning()), checked, made),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a record with something left over',
      start: () => after(aScenario(withWarning()), checked, made, withLeftover),
      given: nothing,
      work: 'marks',
    },
  ],
  acceptWarnings: [
    {
      from: 'a checked workbook with a warning',
      start: () => after(aScenario(withWarning()), checked),
      given: (scenario) => [[keyOf(scenario)], REASON],
      work: 'reason',
    },
    {
      from: 'a checked workbook with alike warnings that do not stand together',
      start: () => after(aScenario(withAlikeWarnings()), checked),
      given: (scenario) => [keysOf(scenario, 'K16'), REASON],
      work: 'reason',
    },
  ],
  writeValue: [
    {
      from: 'a checked workbook with a word that was understood',
      start: () => after(aScenario(withWarning().with('Mål', 'Riktning', 2, MEANT)), checked),
      given: (scenario) => [keyOfRight(scenario)],
      work: 'value',
      replaces: MEANT,
    },
  ],
  generateReport: [
    { from: 'a workbook with a warning', ...makes(() => aScenario(withWarning())) },
    {
      from: 'a workbook with a warning that nobody has looked at',
      ...makes(() => aScenario(withWarning())),
      given: () => [{ again: false }],
      work: 'nothing',
    },
    { from: 'a workbook with an error', ...makes(() => aScenario(withError())) },
    {
      from: 'a workbook with a template',
      ...makes(() => after(aScenario(withWarning()), withTemplate)),
    },
    {
      from: 'a report that someone has written in, and another template since',
      ...makes(() => after(aScenario(withWarning()), made, edited, withTemplate)),
      given: () => [{ again: true, confirmed: true }],
    },
    {
      from: 'a report that broke before it was filled',
      ...makes(() => after(aScenario(withWarning()), broken)),
    },
    {
      from: 'a report that broke, and whose place was removed',
      ...makes(() => after(aScenario(withWarning()), broken, placeRemoved)),
    },
    {
      from: 'a record with something left over',
      ...makes(() => after(aScenario(withWarning()), made, withLeftover)),
    },
    {
      from: 'a draft that broke, and whose error was mended',
      ...makes(() => after(aScenario(withError()), broken, mended)),
    },
    {
      from: 'a finished report',
      ...makes(() => after(aScenario(withWarning()), made)),
      given: () => [{ again: true, confirmed: true }],
    },
    {
      from: 'a finalised version',
      ...makes(() => after(aReport(), finalised)),
      given: () => [{ again: true, confirmed: true }],
    },
  ],
  finaliseReport: [
    changes('a finished report with an accepted warning', () => aReport()),
    changes('a finished report with a file', () => aReportWithFile()),
    changes('a version that broke while it was finalised', () => after(aReport(), halfFinalised)),
    changes('a version that was unlocked', () => after(aReport(), finalised, unlocked)),
    changes('a version that was sent back, and another report', () =>
      after(aReport(), finalised, sentBack, madeAgain),
    ),
  ],
  unlockReport: [
    changes('a finalised version', () => after(aReport(), finalised)),
    changes('a version that broke while it was finalised', () => after(aReport(), halfFinalised)),
  ],
  recordDecision: [
    {
      ...changes('a finalised version', () => after(aReport(), finalised)),
      given: () => [{ date: '2024-12-12', paragraph: '§ 114', outcome: 'as-proposed' }],
    },
  ],
  verifyReport: [
    {
      ...shows('a finalised version'),
      start: () => after(aReport(), finalised),
      given: () => [1],
    },
  ],
  shareWithRecipients: [
    {
      ...changes('a finalised version', () => after(aReport(), finalised)),
      given: () => [MAIL],
    },
    {
      ...changes('a finalised version with a file', () => after(aReportWithFile(), finalised)),
      given: () => [MAIL],
    },
  ],
  shareWithColleagues: [
    { ...changes('a finished report', () => aReport()), given: () => [TO_COLLEAGUE] },
    {
      ...changes('a report that a colleague may comment', () => after(aReport(), shared)),
      given: () => [{ ...TO_COLLEAGUE, role: 'reader' }],
    },
  ],
  takeBackShare: [
    {
      ...changes('a version with a file that those it is for may read', () =>
        after(aReportWithFile(), finalised, sharedWithRecipients),
      ),
      given: ({ host }) => [{ documentId: documentIn(host), email: RECIPIENT }],
    },
    {
      ...changes('a report that a colleague may comment', () => after(aReport(), shared)),
      given: ({ host }) => [{ documentId: documentIn(host), email: COLLEAGUE }],
    },
  ],
  startApproval: [
    {
      ...changes('a finished report', () => after(aReport(), withApprovals)),
      given: () => [TO_APPROVAL],
    },
  ],
  readApproval: [
    changes('a report that is approved', () => after(aReport(), withApprovals, sentToApproval, approved)),
  ],
  cancelApproval: [
    changes('a report sent to approval', () => after(aReport(), withApprovals, sentToApproval)),
  ],
  readSections: [{ ...shows('a finished report'), start: () => after(aReport(), withApprovals, signed) }],
  markSection: [
    { ...changes('a finished report', () => aReport()), given: () => ['maluppfyllelse', true] },
    {
      ...changes('a section that is marked as done', () => after(aReport(), signed)),
      given: () => ['maluppfyllelse', false],
    },
  ],
  readMatter: [{ ...shows('a finalised version'), start: () => after(aReport(), finalised) }],
  readPaste: [{ ...shows('a workbook with a warning'), given: () => [TABLE] }],
  addPaste: [
    {
      from: 'a table that was looked through',
      start: () => aScenario(withWarning()),
      given: ({ host }) => {
        const { block } = host.call('readPaste', TABLE) as unknown as PastePlan;
        return [TABLE, block?.row, block?.seen];
      },
      work: 'rows',
    },
  ],
  noteReport: [
    {
      from: 'a report on a year that nobody has noted',
      start: () => after(aScenario(withWarning().withoutRow('Uppföljningar', 3)), ofYearMade),
      given: () => [YEAR],
      work: 'rows',
    },
  ],
  showAttachments: [shows('a workbook with a warning')],
  readAttachments: [
    { ...shows('a workbook with a file'), start: () => after(aScenario(withWarning()), uploaded) },
  ],
  uploadAttachment: [
    {
      from: 'a workbook without files',
      start: () => aScenario(withWarning()),
      given: () => fileToUpload(null),
      work: 'rows',
    },
    {
      from: 'a row whose link is blank',
      start: () => aScenario(withWarning().with('Bilagor', 'Länk', 2, '')),
      given: () => fileToUpload(1),
      work: 'rows',
    },
  ],
  removeMarks: [
    {
      from: 'a checked workbook with a warning',
      start: () => after(aScenario(withWarning()), checked),
      given: nothing,
      work: 'marks',
    },
  ],
  readNewPeriod: [{ ...shows('a copied workbook'), start: () => aCopy() }],
  startNewPeriod: [
    {
      from: 'a copied workbook whose results were looked through',
      start: () => aCopy(),
      given: seenResults,
      givenAgain: seenResults,
      work: 'period',
    },
  ],
  updateOverview: [
    {
      from: 'a workbook without an overview',
      start: () => aScenario(withWarning()),
      given: nothing,
      work: 'tabs',
    },
    {
      from: 'an overview of other figures',
      start: () => after(aScenario(withWarning()), overviewMade, otherFigures),
      given: nothing,
      work: 'tabs',
    },
  ],
  checkAccessibility: [{ ...shows('a finished report'), start: () => after(aScenario(withWarning()), made) }],
  readTemplate: [
    { ...shows('a workbook with a template'), start: () => after(aScenario(withWarning()), withTemplate) },
  ],
  uploadTemplate: [
    { ...keepsTemplate('a workbook without a template', () => aScenario(withWarning())), given: aTemplate },
    {
      ...keepsTemplate('a workbook with another template', () =>
        after(aScenario(withWarning()), withTemplate),
      ),
      given: () => [uploadedTemplate('libreoffice')],
    },
  ],
  removeTemplate: [
    keepsTemplate('a workbook with a template', () => after(aScenario(withWarning()), withTemplate)),
  ],
  readVersions: [{ ...shows('a finished report'), start: () => after(aScenario(withWarning()), made) }],
  compareVersions: [
    {
      ...shows('a finished report'),
      start: () => after(aScenario(withWarning()), made),
      given: () => [1, 1],
    },
  ],
};

/** What someone has typed, as `typedIn` gives it, without what the press is to replace. */
export function withoutReplaced(
  typed: readonly string[],
  { replaces }: Pick<Operation, 'replaces'>,
): readonly string[] {
  return replaces === undefined ? typed : typed.filter((one) => !one.endsWith(JSON.stringify(replaces)));
}

/** Every operation of the matrix. */
export const operations: readonly Operation[] = Object.entries(starts).flatMap(([command, list]) =>
  list.map((start) => ({ ...start, command: command as CommandName })),
);

function shows(from: string): Start {
  return { from, start: () => aScenario(withWarning()), given: nothing, work: 'nothing' };
}

function setsUp(from: string, tabs: number): Start {
  const sheets = aWorkbook().sheets.slice(0, tabs);
  return { from, start: () => aScenario({ sheets }), given: nothing, work: 'tabs' };
}

function makes(start: () => Scenario): Omit<Start, 'from'> {
  return { start, given: () => [confirmed], work: 'document' };
}

function changes(from: string, start: () => Scenario): Start {
  return { from, start, given: nothing, work: 'matter' };
}

function keepsTemplate(from: string, start: () => Scenario): Start {
  return { from, start, given: nothing, work: 'template' };
}

function aTemplate(): readonly unknown[] {
  return [uploadedTemplate('brevhuvud')];
}

function withTemplate({ host }: Scenario): void {
  host.call('uploadTemplate', ...aTemplate());
}

/** A workbook as it is after it was copied: its tab Kontroll was made in another spreadsheet, and nothing is kept in it. */
function aCopy(): Scenario {
  const scenario = after(aScenario(withWarning()), checked, overviewMade);
  const { host } = scenario;
  const home = host.workbook.namedRanges.find(({ name }) => /_[0-9a-f]{16}$/.test(name));
  if (home !== undefined) home.name = home.name.replace(/.{16}$/, '0123456789abcdef');
  host.replaceProperties('document', {});
  return scenario;
}

function seenResults({ host }: Scenario): readonly unknown[] {
  const plan = host.call('readNewPeriod') as unknown as PeriodPlan | Failure;
  return [plan.ok ? plan.seen : ''];
}

/** A finished report, whose warning is accepted. */
function aReport(): Scenario {
  return after(aScenario(withWarning()), checked, accepted, made);
}

/** The same, with a file that goes with it; the other papers lie in the file of the case. */
function aReportWithFile(): Scenario {
  const filed = [2, 3, 4, 5].reduce(
    (book, row) => book.with('Bilagor', 'Status', row, 'Finns i akten'),
    withWarning(),
  );
  return after(aScenario(filed), uploaded, checked, accepted, made);
}

function sharedWithRecipients({ host }: Scenario): void {
  host.call('shareWithRecipients', MAIL);
}

/** A file as the page hands it over, for a row of the tab Bilagor, from 0, or a new one. */
function fileToUpload(row: number | null): readonly unknown[] {
  const bytes = Buffer.from('%PDF-1.7');
  const digest = createHash('sha256').update(bytes).digest('hex');
  return [
    { name: 'intyg.pdf', mimeType: 'application/pdf', base64: bytes.toString('base64') },
    {
      facts: { digest, pages: 1, content: 'text', locked: false },
      row,
      seen: row === null ? null : { number: 1, title: 'Överenskommelse om IOP 2022' },
      title: 'Intyg',
      type: 'Övrigt',
      dated: '',
    },
  ];
}

function uploaded({ host }: Scenario): void {
  host.call('uploadAttachment', ...fileToUpload(null));
}

function accepted(scenario: Scenario): void {
  scenario.host.call('acceptWarnings', [keyOf(scenario)], REASON);
}

function shared({ host }: Scenario): void {
  host.call('shareWithColleagues', TO_COLLEAGUE);
}

function withApprovals({ host }: Scenario): void {
  host.drive.setApprovals('available');
}

function sentToApproval({ host }: Scenario): void {
  host.call('startApproval', TO_APPROVAL);
}

function approved({ host }: Scenario): void {
  const [approval] = host.files().flatMap(({ approvals = [] }) => approvals);
  host.drive.reviewerAnswers(approval?.approvalId ?? '', COLLEAGUE, 'approved');
}

function signed({ host }: Scenario): void {
  host.call('markSection', 'maluppfyllelse', true);
}

function documentIn(host: Host): string {
  return host.files().find(({ document }) => document !== undefined)?.id ?? '';
}

function finalised({ host }: Scenario): void {
  host.call('finaliseReport');
}

/** The document is locked, and what it says could not be read. */
function halfFinalised({ host }: Scenario): void {
  host.fail('Docs.Documents.get', { code: 403 }, 1);
  host.call('finaliseReport');
}

function unlocked({ host }: Scenario): void {
  host.call('unlockReport');
}

function sentBack({ host }: Scenario): void {
  host.call('recordDecision', { date: '2024-12-12', paragraph: '§ 114', outcome: 'returned' });
}

function madeAgain({ host }: Scenario): void {
  host.call('generateReport', { again: true, confirmed: true });
}

function after(scenario: Scenario, ...steps: readonly ((scenario: Scenario) => void)[]): Scenario {
  for (const step of steps) step(scenario);
  return scenario;
}

function overviewMade({ host }: Scenario): void {
  host.call('updateOverview');
}

function otherFigures({ host }: Scenario): void {
  const goals = host.workbook.sheets.find(({ name }) => name === 'Mål');
  goals?.cells.splice(1, 1);
}

/** Someone has written in the document. */
function edited({ host }: Scenario): void {
  typeInDocument(host, documentIn(host), 'Skrivet för hand');
}

/** Another figure, which changes texts only. */
function otherTarget(scenario: Scenario): void {
  write(scenario.host, 'Ärende', 'Handläggare, namn', 'Eva Ek');
}

function otherOutcome({ host }: Scenario): void {
  const goals = host.workbook.sheets.find(({ name }) => name === 'Mål')?.cells ?? [];
  const column = goals[0]?.findIndex((cell) => cell?.value === 'Utfall') ?? -1;
  const cell = goals[1]?.[column];
  if (cell === undefined) throw new Error('no outcome');
  cell.value = 45;
}

function shownUpdate(host: Host): string {
  const answer = host.call('readUpdate') as unknown as Partial<UpdateList>;
  return answer.shown ?? '';
}

function reportUpdated({ host }: Scenario): void {
  host.call('updateReport', { shown: shownUpdate(host), choices: {} });
}

function checked({ host }: Scenario): void {
  host.call('checkWorkbook');
}

function made({ host }: Scenario): void {
  host.call('generateReport', confirmed);
}

function ofYearMade({ host }: Scenario): void {
  host.call('generateReport', confirmed, YEAR);
}

function broken({ host }: Scenario): void {
  host.fail('Docs.Documents.batchUpdate', { code: 403 }, 1);
  made({ host } as Scenario);
}

function placeRemoved({ host }: Scenario): void {
  for (const { id, document } of host.files()) {
    if (document !== undefined) removeFromDocument(host, id, '{{Rapport}}');
  }
}

/** The store holds a piece of an earlier record, which may hold what has been taken out of the workbook. */
function withLeftover({ host }: Scenario): void {
  const kept = Object.fromEntries(host.properties('document'));
  host.replaceProperties('document', { ...kept, 'slutrapport.record.99': 'x' });
}

function mended({ host }: Scenario): void {
  write(host, 'Ärende', 'Diarienummer', 'FRI-2024-00001');
}

/** A goal that has no id, with figures to judge it by. */
function withoutIds({ host }: Scenario): void {
  const goals = host.workbook.sheets.find(({ name }) => name === 'Mål')?.cells ?? [];
  const column = (heading: string) => goals[0]?.findIndex((cell) => cell?.value === heading) ?? -1;
  const row = goals[1];
  if (row === undefined) throw new Error('no goal');
  row[column('Mål-ID')] = undefined;
}

/** A budget that set-up has given its drop-downs. */
function withPostLists({ host }: Scenario): void {
  host.call('setUpWorkbook');
}

function newFault({ host }: Scenario): void {
  write(host, 'Ärende', 'Diarienummer', '');
}

function write(host: Scenario['host'], tab: string, key: string, value: string): void {
  const cells = host.workbook.sheets.find(({ name }) => name === tab)?.cells ?? [];
  const row = cells.find((one) => one?.[0]?.value === key);
  const cell = row?.[1];
  if (cell === undefined && row !== undefined) row[1] = { ...row[0], value };
  else if (cell !== undefined) cell.value = value;
}

/** The key of the first finding that has a right value. */
function keyOfRight({ host }: Scenario): unknown {
  const { findings } = host.call('checkWorkbook') as unknown as Pick<CheckedWorkbook, 'findings'>;
  return findings.find(({ right }) => right !== undefined)?.key;
}

/** Three warnings, each beside another of its row. */
function withAlikeWarnings(): ReturnType<typeof withWarning> {
  return [2, 3, 4].reduce(
    (book, row) => book.with('Mål', 'Underlag', row, '').with('Mål', 'Kommentar', row, '070-123 45 67'),
    aWorkbook(),
  );
}

/** The keys of the findings of a rule in the tab Kontroll. */
function keysOf({ host }: Scenario, code: string): readonly unknown[] {
  const rows = host.workbook.sheets.find(({ name }) => name === 'Kontroll')?.cells ?? [];
  return rows.flatMap((row) => (row?.[1]?.value === code ? [row[5]?.value] : []));
}

/** The key of the first finding of the tab Kontroll. */
export function keyOf({ host }: Pick<Scenario, 'host'>): unknown {
  const kontroll = host.workbook.sheets.find(({ name }) => name === 'Kontroll');
  return kontroll?.cells[1]?.[5]?.value;
}
