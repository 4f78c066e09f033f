import type { docs_v1 } from '@googleapis/docs';
import type { Choices } from '../../merge/conflicts';
import { fingerprint } from '../../values/fingerprint';
import { changedSince } from '../changed-since';
import { outdatedCharts, type OutdatedChart } from '../charts/outdated-charts';
import { refusalOf, type Ports } from '../ports';
import {
  nextNumber,
  withVersion,
  type Intended,
  type ReportRecord,
  type Version,
  type Written,
} from '../record';
import type { ReportDefinition } from '../report-definition';
import { registerVersion } from '../write-version';
import type { OpenedUpdate } from './open-update';
import { planUpdate, type UpdatePlan } from './plan-update';
import { holdsPending } from './standing-version';
import type { UpdateList, UpdateNotNeeded, UpdateUnknown } from './update-answers';
import { updateContents, updateNotes, type ListSources } from './update-list';

/** What an update is made with. */
export interface Updating<Workbook> {
  readonly ports: Ports;
  readonly definition: ReportDefinition<Workbook>;
  readonly opened: OpenedUpdate<Workbook>;
}

/** An update as it would be of a document that was read. */
export interface SeenUpdate {
  /** The version that the document holds, and the record that says so. */
  readonly version: Version<Written>;
  readonly record: ReportRecord;
  /** The charts in the document that show other figures than the report would. */
  readonly charts: readonly OutdatedChart[];
  /** Whether the version is one whose update broke before it was known to be written. */
  readonly isFound: boolean;
  /** Null when it is not known what was written. */
  readonly known: KnownUpdate | null;
}

/** `plan` is by the officer's choices, `open` without any; `shown` names the latter. */
export interface KnownUpdate {
  readonly plan: UpdatePlan;
  readonly open: UpdatePlan;
  readonly shown: string;
  /** Whether there is nothing to write and nothing to decide. */
  readonly isCurrent: boolean;
}

/** Sees what an update of the document would do. `pending` is what may have been written over the version that is known to be. */
export function seeUpdate<Workbook>(
  { definition: { prefix, sections }, opened }: Updating<Workbook>,
  document: docs_v1.Schema$Document,
  pending: Version<Intended> | null,
  choices: Choices,
): SeenUpdate {
  const { present, check, standing } = opened;
  const isFound =
    pending !== null && holdsPending(document, prefix, { ...standing, pending }, present.report());
  const version = isFound ? { ...pending, state: 'written' as const } : standing.written;
  const others = opened.record.versions.filter(({ n }) => n !== standing.pending?.n);
  const record = isFound ? withVersion(opened.record, version) : { versions: others };
  const plan = (by: Choices) =>
    planUpdate({ version, present, sections: sections(check.workbook), document, prefix, choices: by });
  const open = plan({});
  const chosen = open === null || open.conflicts.length === 0 ? open : plan(choices);
  if (open === null || chosen === null) return { version, record, charts: [], isFound, known: null };
  const charts = outdatedCharts(record, version.document.id, present.report, () => document);
  const shown = fingerprint(
    JSON.stringify([
      version.document.id,
      version.n,
      present.draft,
      open.accounts.map(({ ref, before, after }) => [ref, before, after]),
      open.conflicts.map(({ key }) => key),
    ]),
  );
  const isCurrent = open.requests.length === 0 && open.conflicts.length === 0;
  return { version, record, charts, isFound, known: { plan: chosen, open, shown, isCurrent } };
}

/** Keeps that the document holds the version, which an update that broke had written there. */
export function registerFound<Workbook>(
  { ports: { documents }, opened: { keeper, record } }: Updating<Workbook>,
  { version }: SeenUpdate,
  leaves: Parameters<typeof registerVersion>[0]['leaves'] = () => undefined,
): void {
  registerVersion({ documents, record: keeper, leaves }, record, { ...version, state: 'intended' });
}

/**
 * That the document says what the workbook says. Where the workbook has changed in what the report does not show, that is kept,
 * so that the report counts as made of it; unless the document stands finalised, as made of what it was.
 */
export function currentReport<Workbook>(
  updating: Updating<Workbook>,
  seen: SeenUpdate,
  plan: UpdatePlan,
): UpdateNotNeeded {
  const { version, record } = seen;
  const { ports, opened } = updating;
  const { present, person, keeper, finalised } = opened;
  if (finalised === null && changedSince(version, present) !== false) {
    const { draft, inputs, phrasing } = present;
    const renewed: Version<Written> = {
      ...version,
      n: nextNumber(record),
      by: person ?? version.by,
      at: ports.clock.now(),
      draft,
      inputs,
      phrasing,
      blocks: plan.next,
    };
    // What Google does not take now is kept the next time.
    refusalOf(() => {
      keeper.write(withVersion(record, renewed));
    });
  }
  const notes = updateNotes(listSources(updating, seen, plan));
  return { ok: true, kind: 'current', document: version.document, notes };
}

/** The list of what an update would do. */
export function listedUpdate<Workbook>(
  updating: Updating<Workbook>,
  seen: SeenUpdate,
  { shown }: KnownUpdate,
  plan: UpdatePlan,
  isRenewed = false,
): UpdateList {
  const { document, n, at, draft } = seen.version;
  const { present, finalised, rejected } = updating.opened;
  const canSuggest = plan.suggesting !== null && finalised === null && updating.ports.suggestions.isProven();
  return {
    ok: true,
    kind: 'list',
    document,
    version: n,
    at,
    draft: { before: draft, after: present.draft },
    finalised,
    ...updateContents(listSources(updating, seen, plan)),
    shown,
    isRenewed,
    canSuggest,
    rejected,
  };
}

/** That it is not known what was written in the document. */
export function unknownReport({ version: { document } }: SeenUpdate): UpdateUnknown {
  return { ok: true, kind: 'unknown', document };
}

function listSources<Workbook>(
  { definition, opened: { check, present } }: Updating<Workbook>,
  { version: { inputs }, charts }: SeenUpdate,
  plan: UpdatePlan,
): ListSources<Workbook> {
  const { workbook } = check;
  const texts = [present.inputs, ...(inputs === null ? [] : [inputs])];
  return { plan, definition, workbook, sections: definition.sections(workbook), texts, charts };
}
