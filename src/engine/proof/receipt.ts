/**
 * The receipt of a finalised version: what it said, in digests and figures, so that a stranger can later tell whether a
 * document and a workbook are those that were finalised. Its form is frozen, since receipts outlive the code that wrote
 * them: another form has another number.
 */
import type { Part } from './document-text';

/** SHA-256 of a text as UTF-8, in hexadecimal with small letters. */
export type Digest = (text: string) => string;

/** The form that is written. */
export const RECEIPT_FORM = 1;

/** Plain JSON. No identity number stands in it. */
export interface Receipt {
  readonly form: typeof RECEIPT_FORM;
  /** What the report is called. */
  readonly report: string;
  /** 1 for the first version that was finalised of the matter. */
  readonly version: number;
  readonly document: { readonly id: string; readonly url: string; readonly name: string };
  /** When it was finalised, an ISO instant, and who did it; null when Google did not say. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  /** The version of the rules that the workbook was checked by. */
  readonly ruleSet: string;
  readonly text: ReceiptText;
  readonly values: ReceiptValues;
  /** The entries of the workbook that were not empty, as the add-on read them. */
  readonly figures: readonly ReceiptFigure[];
  readonly accepted: readonly AcceptedWarning[];
  readonly approvals: readonly ReceiptApproval[];
  /** What a person has changed in the document since the add-on wrote it: that is not the workbook's. */
  readonly changedByHand: readonly HandChange[];
  /** The files that went with the report, in their order; absent where there were none, and in receipts from before there were any. */
  readonly attachments?: readonly ReceiptAttachment[];
  /** The digest of all the rest: see `receiptDigest`. */
  readonly digest: string;
}

/** What the document said. */
export interface ReceiptText {
  /** Of `DocumentText.text`. */
  readonly digest: string;
  readonly sections: readonly ReceiptSection[];
}

/**
 * Units that stand under one heading, which is the first of them; null for those before the first heading of a part. `sums` has the
 * fingerprint of each unit, to find where a document differs: no proof, which the digest is.
 */
export interface ReceiptSection {
  readonly part: Part;
  readonly heading: string | null;
  readonly sums: readonly string[];
}

/** What the workbook's input tabs said. */
export interface ReceiptValues {
  /** Of `workbookValuesText`. */
  readonly digest: string;
  readonly tabs: readonly ReceiptTab[];
}

/** A tab, and the fingerprint of each cell that was not empty, by its address. */
export interface ReceiptTab {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** An entry of the workbook, by its cell. */
export interface ReceiptFigure {
  readonly tab: string;
  readonly cell: string;
  readonly value: string;
}

/** A warning that was accepted, and why. */
export interface AcceptedWarning {
  readonly code: string;
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
  readonly reason: string;
}

/** An approval by Drive, and what each reviewer answered. */
export interface ReceiptApproval {
  readonly approval: string;
  readonly outcome: string;
  readonly at: string;
  readonly answers: readonly { readonly email: string; readonly answer: string }[];
}

/** A file that went with the report. */
export interface ReceiptAttachment {
  readonly number: number | null;
  readonly title: string;
  /** The file's name, and its size in bytes. */
  readonly name: string;
  readonly size: number;
  /** SHA-256 of its bytes when it was uploaded. */
  readonly digest: string;
  /** Whether Drive held the same bytes when the version was finalised; false where that could not be seen. */
  readonly checked: boolean;
}

/** What the add-on wrote, and what stands there now: `''` where there is nothing. */
export interface HandChange {
  readonly written: string;
  readonly now: string;
  /** Whether the digits in it differ. */
  readonly isFigure: boolean;
}
