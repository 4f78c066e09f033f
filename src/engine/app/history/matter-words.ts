import type { EntryName } from '../../contract/entries';
import type { Part } from '../../proof/document-text';
import type { HistoryWords } from './publish-history';

/** Where what is there now differs from what a finalised version said. */
export type VersionDifference =
  /** A section of the document, by its heading; null for what stands before the first one. */
  | { readonly kind: 'section'; readonly part: Part; readonly heading: string | null }
  | {
      readonly kind: 'section-added' | 'section-removed';
      readonly part: Part;
      readonly heading: string | null;
    }
  /** An entry of the workbook, and its cell in A1 form; null when its row is no longer there. */
  | ({ readonly kind: 'entry'; readonly cell: string | null } & EntryName)
  /** A row of the workbook that is new, or gone, by the name of its tab and what its own columns name it. */
  | { readonly kind: 'row-added' | 'row-removed'; readonly sheet: string; readonly row: string }
  /** The workbook differs, but which entries do is not kept. */
  | { readonly kind: 'values' }
  | { readonly kind: 'receipt' }
  | { readonly kind: 'receipt-missing' }
  /** A file that went with it has other bytes, is not to be found, or is a colleague's, whom alone Drive shows it. */
  | {
      readonly kind: 'attachment-replaced' | 'attachment-gone' | 'attachment-unseen';
      readonly name: string;
    }
  /** Nothing keeps the document from being changed. */
  | { readonly kind: 'not-locked' };

/** What officers read of a matter on its way to a decision. */
export interface MatterWords extends HistoryWords {
  /** Why a document is locked, as Drive shows it, with the version of the rules that the workbook was checked by. */
  readonly lockReason: (version: number, ruleSet: string) => string;
  /** The name of a receipt's file; `document` is the name of the document. */
  readonly receiptName: (document: string, version: number) => string;
  /** That Docs may go on refusing changes for a while after a document is unlocked. */
  readonly unlocked: string;
  /** That the document holds suggestions that nobody has decided on, and how they count. */
  readonly suggestions: string;
  /** That these files are a colleague's, and were not held against what was uploaded. */
  readonly unseenFiles: (names: readonly string[]) => string;
  /** A difference in one sentence; `version` is the one that was finalised. */
  readonly difference: (difference: VersionDifference, version: number) => string;
}
