import type { BlockUnits, Unit } from '../docs/block-units';
import type { EntryTexts } from './entry-changes';
import type { DocumentRef, Person } from './ports';

/** A version whose document is not known yet; `mark` lets it be found when the answer of Drive was lost. */
export interface Creating {
  readonly state: 'creating';
  readonly mark: string;
  readonly name: string;
  readonly document: null;
}

/** A version that is to stand in a document, which may hold it already: the run broke before that was known. */
export interface Intended {
  readonly state: 'intended';
  readonly document: DocumentRef;
}

/** A version that stands, or has stood, in a document. */
export interface Written {
  readonly state: 'written';
  readonly document: DocumentRef;
}

/**
 * How far a version has come: `creating` before Drive makes its document, `intended` once the document is known
 * and before its text is there, `written` when the document holds it. A run that broke leaves the step it reached, so
 * the next one finishes the document instead of making a second one. A version that another one was written in place of
 * stays `intended`.
 */
export type VersionState = Creating | Intended | Written;

/** The charts that a document was made with, and when, an ISO instant: what they show never changes. */
export interface DocumentCharts {
  readonly at: string;
  /** The key of each chart's table, its caption, and the name of the figures that it shows (`chartTables`). */
  readonly shown: readonly { readonly key: string; readonly caption: string; readonly figures: string }[];
}

/** What a version was made of, and what it says. What an entry said never changes: other entries make another version. */
export interface VersionContent {
  readonly draft: boolean;
  /** Every entry of the workbook as it was then; null when it is not known or no longer kept. */
  readonly inputs: EntryTexts | null;
  /** What the add-on writes in the document; null when it is not known, or a later version of it was written. */
  readonly blocks: readonly BlockUnits[] | null;
  /** The lines of the letterhead that it wrote, by where they stood in the shell; left out where that is not known. */
  readonly letterhead?: readonly Unit[];
  /** The digest of the template that its document was made of; left out where that is the add-on's own. */
  readonly template?: string;
  /** The charts that its document was made with; left out where it was made without. */
  readonly charts?: DocumentCharts;
  /** The version of how the add-on put things; left out by an add-on that did not keep it. */
  readonly phrasing?: string;
}

export type Version<State extends VersionState = VersionState> = State &
  VersionContent & {
    /** 1 for the first version of the workbook's reports, whoever made it. */
    readonly n: number;
    /** Who made it; null when Google did not say. */
    readonly by: Person | null;
    /** When it was made, an ISO instant. */
    readonly at: string;
    /**
     * For a version of before inputs were kept: the fingerprint of its letterhead and the texts of its blocks. Null for
     * every other one.
     */
    readonly composed: string | null;
  };

/** What was written of the workbook's reports, by everyone: the versions in the order of their numbers. */
export interface ReportRecord {
  readonly versions: readonly Version[];
}

export const emptyRecord: ReportRecord = { versions: [] };

/** The number of the next version. */
export function nextNumber({ versions }: ReportRecord): number {
  return 1 + Math.max(0, ...versions.map(({ n }) => n));
}

/** The record with a version added, or changed when its number is there already. */
export function withVersion({ versions }: ReportRecord, version: Version): ReportRecord {
  const others = versions.filter(({ n }) => n !== version.n);
  return withNewestBlocks([...others, version].sort((a, b) => a.n - b.n));
}

/**
 * Blocks are kept of what the document holds, and of what is intended after that: an update compares the document with
 * both. Of an earlier version it is enough to know what the workbook said.
 */
function withNewestBlocks(versions: readonly Version[]): ReportRecord {
  return {
    versions: versions.map((version) => {
      const isReplaced = versions.some(
        ({ n, state, document }) =>
          n > version.n && state === 'written' && document.id === version.document?.id,
      );
      return isReplaced && version.blocks !== null ? { ...version, blocks: null } : version;
    }),
  };
}

/** The record without the person's versions whose document Drive never made: each is made again, or not at all. */
export function withoutLost({ versions }: ReportRecord, person: Person | null): ReportRecord {
  return { versions: versions.filter((version) => version.state !== 'creating' || !isOwn(version, person)) };
}

/** The version that was written last, whoever made it; null when none was. */
export function lastWritten({ versions }: ReportRecord): Version<Written> | null {
  return versions.filter(isWritten).at(-1) ?? null;
}

export function isWritten(version: Version): version is Version<Written> {
  return version.state === 'written';
}

/**
 * What an update that broke was to write in place of a version, in its document: it may stand there or not. Null when there was none.
 */
export function pendingUpdate(
  { versions }: ReportRecord,
  written: Version<Written>,
): Version<Intended> | null {
  return versions.filter((version) => isUpdateOf(version, written)).at(-1) ?? null;
}

/** The record without the updates that broke: what they were to be written in place of is the newest. */
export function withoutUpdates({ versions }: ReportRecord): ReportRecord {
  const written = versions.filter(isWritten);
  return { versions: versions.filter((version) => !written.some((other) => isUpdateOf(version, other))) };
}

function isUpdateOf(version: Version, written: Version<Written>): version is Version<Intended> {
  return version.state === 'intended' && version.n > written.n && version.document.id === written.document.id;
}

/** The digest of the template that a document was made of; null where that is the add-on's own. */
export function templateOf({ versions }: ReportRecord, id: string): string | null {
  return (
    versions.find(({ document, template }) => document?.id === id && template !== undefined)?.template ?? null
  );
}

/** The charts that a document was made with; null where it was made without. */
export function chartsIn({ versions }: ReportRecord, id: string): DocumentCharts | null {
  return versions.find(({ document, charts }) => document?.id === id && charts !== undefined)?.charts ?? null;
}

/** The names that the add-on has given a document. */
export function namesOf({ versions }: ReportRecord, id: string): readonly string[] {
  return versions.flatMap(({ document }) => (document?.id === id ? [document.name] : []));
}

/** Whether a version is, or may be, the person's own: their name is on it, or one of the two is not known. */
export function isOwn({ by }: Version, person: Person | null): boolean {
  return by === null || person === null || by.id === person.id;
}

/**
 * The versions that a person's click is about, the newest first: their own and those whose maker is not known. When
 * there are none of them, or the person is not known, everyone's.
 */
export function versionsFor({ versions }: ReportRecord, person: Person | null): readonly Version[] {
  const own = versions.filter((version) => isOwn(version, person));
  return [...(own.length > 0 ? own : versions)].reverse();
}

/** The record without the version's inputs or blocks, to save room. */
export function without({ versions }: ReportRecord, { n }: Version, part: 'inputs' | 'blocks'): ReportRecord {
  return { versions: versions.map((version) => (version.n === n ? { ...version, [part]: null } : version)) };
}
