/**
 * What has happened to the matter, as a list that only grows: what the sidebar shows of it, and the tab Historik, are made
 * of these. Their form is frozen, since they outlive the code that wrote them.
 */
import type { Part } from '../../proof/document-text';
import type { AcceptedWarning } from '../../proof/receipt';
import type { AttachedFile } from '../attachments/attached-file';
import type { DocumentRef, Person } from '../ports';
import type { ApprovalOutcome, ReviewerAnswer, Role } from '../sharing/sharing-ports';

/** What every event says. */
interface Happened {
  /** When, an ISO instant. */
  readonly at: string;
  /** Who did it; null when Google did not say. */
  readonly by: Person | null;
  /** The document that it is about. */
  readonly document: DocumentRef;
}

/** To whom a document is given: those who receive the report get only a finalised version, colleagues also a draft. */
export type Audience = 'recipients' | 'colleagues';

/** Someone was given access to the document. */
export interface Shared extends Happened {
  readonly kind: 'shared';
  readonly to: Audience;
  readonly email: string;
  readonly role: Role;
  /** What Drive calls the permission, by which it is taken back. */
  readonly permission: string;
  /** Whether Google was to send mail; null when that is not known, since the access was found in place. */
  readonly mailed: boolean | null;
  /** The finalised version that was given; null for one that was not finalised. */
  readonly version: number | null;
}

/** Someone's access was taken back. */
export interface ShareEnded extends Happened {
  readonly kind: 'share-ended';
  readonly email: string;
}

/** The document was sent to reviewers by Drive's approvals. */
export interface ApprovalStarted extends Happened {
  readonly kind: 'approval-started';
  /** Drive's id of the approval. */
  readonly approval: string;
  readonly reviewers: readonly string[];
  /** The last day to answer, `YYYY-MM-DD`; null when none was set. */
  readonly due: string | null;
}

/** What came of an approval; `answers` are those of each reviewer. */
export interface ApprovalEnded extends Happened {
  readonly kind: 'approval-ended';
  readonly approval: string;
  readonly outcome: ApprovalOutcome;
  readonly answers: readonly ReviewerAnswer[];
}

/** A section was marked as done; `inputs` is the digest of the entries that it is made of. */
export interface SectionDone extends Happened {
  readonly kind: 'section-done';
  readonly section: string;
  readonly inputs: string;
}

/** A section's mark was taken away by a person. */
export interface SectionReopened extends Happened {
  readonly kind: 'section-reopened';
  readonly section: string;
}

/**
 * The document is to be locked as a version: kept before it is, so that a run that breaks is finished by the next one. A
 * later event of the same document, `finalised` or `unlocked`, ends it.
 */
export interface Finalising extends Happened {
  readonly kind: 'finalising';
  readonly version: number;
  /** The number, in the record, of what the workbook gave the document. */
  readonly record: number;
  /** Lets the receipt's file be found when the answer of Drive was lost. */
  readonly mark: string;
}

/** A section by its heading, null for what stands before the first one of its part, and the fingerprint of what it says. */
export interface SectionSum {
  readonly part: Part;
  readonly heading: string | null;
  readonly sum: string;
}

/** A file that goes with a version, as it was then. */
export type FinalisedAttachment = Pick<AttachedFile, 'id' | 'name' | 'url' | 'digest' | 'by'>;

/** The document was locked as a version that can be proven. */
export interface Finalised extends Happened {
  readonly kind: 'finalised';
  /** 1 for the first version that was finalised of the matter, and one more for each. */
  readonly version: number;
  /** The number, in the record, of what the workbook gave the document. */
  readonly record: number;
  /** SHA-256 in hexadecimal of the document's normalised text. */
  readonly textDigest: string;
  /** SHA-256 in hexadecimal of the workbook's values. */
  readonly valuesDigest: string;
  /** SHA-256 in hexadecimal of the codes and levels of the rules. */
  readonly ruleSet: string;
  /** How many figures of the document were not the workbook's. */
  readonly changedByHand: number;
  /** What each section of the document said, in order, so that the one that differs can be named. */
  readonly sections: readonly SectionSum[];
  /**
   * The receipt's own file, the digest of the receipt, to be noted in the diarium, and that of the file's bytes; both SHA-256 in
   * hexadecimal.
   */
  readonly receipt: { readonly file: DocumentRef; readonly digest: string; readonly checksum: string };
  /** The warnings that were accepted, with their reasons; absent when there was no room for them. The receipt has them too. */
  readonly accepted?: readonly AcceptedWarning[];
  /** The files that go with it, in their order; absent where there are none. */
  readonly attachments?: readonly FinalisedAttachment[];
}

/** A version's document was unlocked: what is made next is another version, unless it was never finalised. */
export interface Unlocked extends Happened {
  readonly kind: 'unlocked';
  readonly version: number;
}

/** What was decided on a finalised version: as proposed, otherwise, or to send the matter back. */
export type DecisionOutcome = 'as-proposed' | 'changed' | 'returned';

/** The body that receives the report decided on a version. */
export interface Decided extends Happened {
  readonly kind: 'decided';
  readonly version: number;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string;
  /** The paragraph of the minutes, as the officer typed it. */
  readonly paragraph: string;
  readonly outcome: DecisionOutcome;
}

export type HistoryEvent =
  | Shared
  | ShareEnded
  | ApprovalStarted
  | ApprovalEnded
  | SectionDone
  | SectionReopened
  | Finalising
  | Finalised
  | Unlocked
  | Decided;

/** The events of the matter, the oldest first. */
export type History = readonly HistoryEvent[];
