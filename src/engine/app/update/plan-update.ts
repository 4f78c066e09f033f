import type { docs_v1 } from '@googleapis/docs';
import { blockUnits, type BlockUnits, type Unit } from '../../docs/block-units';
import { checkBatch } from '../../docs/edit/check-batch';
import { editLetterhead } from '../../docs/edit/edit-letterhead';
import { writeEdits } from '../../docs/edit/write-edits';
import { inTab } from '../../docs/in-tab';
import { LETTERHEAD } from '../../docs/letterhead-lines';
import { suggestingRequests } from '../../docs/edit/suggesting-requests';
import { looksOf } from '../../docs/looks';
import { readNow } from '../../docs/read-now';
import type { Report } from '../../report/tree';
import type { Choices } from '../../merge/conflicts';
import { sectionOf } from '../../merge/items';
import { accountFor, type Account, type Causes } from '../../merge/ledger';
import type { Conflict, Note } from '../../merge/merge-plan';
import { mergeReport } from '../../merge/merge-report';
import { entryChanges, type EntryChange } from '../entry-changes';
import type { Version } from '../record';
import type { ReportSection } from '../report-definition';
import type { Present } from '../changed-since';
import { isInputOf } from '../section-inputs';
import { shownForms } from './shown-forms';
import { staleFigures, type StaleFigure } from './stale-figures';

/** What is to be decided, and what the workbook's side of it comes of. */
export type PlannedConflict = Conflict & Pick<Account, 'cause' | 'entries'>;

/** An update that can be shown and then sent. */
export interface UpdatePlan {
  /** What is written, and why. */
  readonly accounts: readonly Account[];
  /** What is to be decided first. */
  readonly conflicts: readonly PlannedConflict[];
  readonly notes: readonly Note[];
  /** What people have typed of what the workbook said before. */
  readonly stale: readonly StaleFigure[];
  /** The one batch; no requests when nothing changes. */
  readonly requests: readonly docs_v1.Schema$Request[];
  /** The batch that suggests the same; null where more than texts that stand there is changed. */
  readonly suggesting: readonly docs_v1.Schema$Request[] | null;
  /** The report that the workbook gives, and its units. */
  readonly report: Report;
  readonly next: readonly BlockUnits[];
  /** The lines of the letterhead as they then are; null when they are not known. */
  readonly letterhead: readonly Unit[] | null;
}

/** What an update is made of. `sections` are those that the workbook gives now. */
export interface UpdateSources {
  readonly version: Version;
  readonly present: Present;
  readonly sections: readonly ReportSection[];
  /** As documents.get answers, with its tabs. */
  readonly document: docs_v1.Schema$Document;
  readonly prefix: string;
  readonly choices: Choices;
}

/**
 * Plans the update of a document from the version that stands in it to what the workbook says now; null when it is not known
 * what was written, or what the workbook said then: then nothing may be replaced. Throws an Error, before anything is sent,
 * when a change has no cause in the workbook, or when something would be taken out that is not known to be the add-on's.
 */
export function planUpdate({
  version,
  present,
  sections,
  document,
  prefix,
  choices,
}: UpdateSources): UpdatePlan | null {
  const { blocks: written, inputs } = version;
  if (written === null || inputs === null || isWithoutKeys(written)) return null;
  const report = present.report();
  const texts = new Set(written.flatMap(({ units }) => units.map(({ text }) => text)));
  const now = readNow(document, prefix, texts);
  const looks = looksOf(report);
  const next = blockUnits(report);
  const merged = mergeReport(
    { written, now: now.items, next, lookOf: (block) => looks.get(block) ?? null },
    choices,
  );
  const lines = version.letterhead ?? [];
  const letterhead = editLetterhead(lines, now, report.letterhead);
  const plan = {
    ...merged,
    edits: [...merged.edits, ...letterhead.edits],
    changes: [...letterhead.changes, ...merged.changes],
  };
  const isDraftChanged = version.draft !== present.draft;
  const changes = entryChanges(inputs, present.inputs);
  const causes: Causes = {
    ...causesOf(changes, sections),
    isDraftChanged,
    isOtherPhrasing: version.phrasing !== present.phrasing,
  };
  const ledger = accountFor(plan.changes, causes);
  const [stray] = ledger.unaccounted;
  if (stray !== undefined) throw new Error(`the change of ${stray.block} has no cause in the workbook`);
  const inBody = writeEdits(now, plan, report, prefix);
  checkBatch({ now, plan, written: [...written, { key: LETTERHEAD, units: lines }], requests: inBody });
  const onPages = letterhead.requests.map((request) =>
    now.tabId === null ? request : inTab(request, now.tabId),
  );
  const conflicts = plan.conflicts.map((conflict) => {
    const change = { ref: conflict.ref, before: conflict.written, after: conflict.next };
    const { cause = 'follows', entries = [] } = accountFor([change], causes).accounts[0] ?? {};
    return { ...conflict, cause, entries };
  });
  const isLetterheadUnknown =
    version.letterhead === undefined && mayChangeLetterhead(changes, sections, isDraftChanged);
  const requests = [...inBody, ...onPages];
  return {
    accounts: ledger.accounts,
    conflicts,
    notes: [...(isLetterheadUnknown ? [unknownLetterhead(report)] : letterhead.notes), ...merged.notes],
    stale: staleFigures({ plan, items: now.items, changes, present: present.inputs, written, next }),
    requests,
    suggesting: isDraftChanged ? null : suggestingRequests(plan.edits, requests),
    report,
    next,
    letterhead: version.letterhead === undefined ? null : letterhead.next,
  };
}

/** Whether the letterhead may say something else: the first section is what it is made of. */
function mayChangeLetterhead(
  changes: readonly EntryChange[],
  [head]: readonly ReportSection[],
  isDraftChanged: boolean,
): boolean {
  const isInput = isInputOf(head?.inputs ?? []);
  return isDraftChanged || changes.some(({ key }) => isInput(key));
}

/** That it is not known where the lines of the letterhead stand, which a person has to look through. */
function unknownLetterhead({ letterhead }: Report): Note {
  const next = Object.values(letterhead)
    .filter((value) => value !== '')
    .join('\t');
  return { kind: 'frozen', ref: { block: LETTERHEAD, unit: 'all' }, written: '', now: '', next };
}

/** Whether the units are of the first form that was kept, which did not say what each line was. */
function isWithoutKeys(written: readonly BlockUnits[]): boolean {
  return written.some(({ units }) => units.some(({ key }) => key === 'line-0'));
}

/**
 * What the changes of the workbook can account for. What belongs to no section, such as the title and the mark of a draft, and what
 * belongs to one that is no longer there, may follow of any of them.
 */
function causesOf(
  changes: readonly EntryChange[],
  sections: readonly ReportSection[],
): Pick<Causes, 'entries' | 'entriesOf'> {
  const keys = changes.map(({ key }) => key);
  const [head, ...others] = sections;
  const inputsOf = new Map(others.map(({ key, inputs }) => [key, isInputOf(inputs)]));
  return {
    entries: changes.map(({ key, before, after }) => ({
      key,
      before: shownForms(before),
      after: shownForms(after),
    })),
    entriesOf: (block) => {
      const section = sectionOf(block);
      const isInput = section === head?.key ? undefined : inputsOf.get(section);
      return isInput === undefined ? keys : keys.filter(isInput);
    },
  };
}
