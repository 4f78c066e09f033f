/**
 * What the workbench's page and its engine say to each other. The page asks with `POST /api/<name>` and JSON; what
 * happens meanwhile comes as events from `GET /events` (server-sent events, each the JSON of a WorkbenchEvent). Rows
 * and columns are 1-based, as in Sheets; tabs are named by their id, which no two share.
 */

import type { Area } from '../host/sheets/a1';
import type { DocumentEdit, EditedDocument, ShownDocument } from './document-protocol';

/** A tab of the workbook. */
export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The size of its grid. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Widths of its columns in pixels, from the first; columns beyond the list have the default width, 100. */
  readonly columnWidths: readonly number[];
  /** Whether each of its columns is hidden, from the first; columns beyond the list are not. */
  readonly hiddenColumns: readonly boolean[];
  /** The rows that are hidden, in order. */
  readonly hiddenRows: readonly number[];
  /** Groups of rows and of columns; those that are folded are hidden. */
  readonly groups: readonly GroupInfo[];
}

/** A group of rows or columns. */
export interface GroupInfo {
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  readonly isFolded: boolean;
}

/** Rows or columns. */
export type Axis = 'row' | 'column';

/** A cell that is not plain and empty. What it leaves out is the default. */
export interface ShownCell {
  /** As the cell shows it. */
  readonly text: string;
  /** As it is edited: a formula with "=", a date as it shows, a number with the locale's decimal mark. */
  readonly entered: string;
  readonly align: 'start' | 'end';
  readonly note?: string;
  /** "#rrggbb", conditional formatting included. */
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly wrap?: true;
  /** Where a link in the cell leads: an address, or "#gid=1&range=B4" in the workbook. */
  readonly link?: string;
  /** What a drop-down in the cell offers. */
  readonly choices?: readonly string[];
  /** What the rule of the cell says of what it may hold, where somebody has written that. */
  readonly help?: string;
  /** What the rule of the cell demands that its content is not. */
  readonly invalid?: string;
  /** How many columns a merged cell covers, where it is more than one; only its first cell has it. */
  readonly span?: number;
}

/** A row's cells by column, from 1. */
export type ShownRow = Readonly<Record<number, ShownCell>>;

/** A menu of the add-on; a separator is null. */
export interface MenuInfo {
  readonly caption: string;
  readonly items: readonly ({ readonly caption: string; readonly functionName: string } | null)[];
}

/** A document in the workbench's Drive. */
export interface DocumentInfo {
  readonly id: string;
  readonly name: string;
  readonly inBin: boolean;
  /** A new one for each write. */
  readonly revision: string;
}

/** A cell that is selected. */
export interface Selection {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A fault that can be switched on, with its words in Swedish. */
export interface FaultInfo {
  readonly id: string;
  readonly text: string;
  readonly on: boolean;
}

/** Why Drive does not share a file with an address as it is. */
export type SharingRefusal = 'no-account' | 'policy' | 'rate-limit';

/** An approval of a file. */
export interface ApprovalInfo {
  readonly id: string;
  readonly status: 'IN_PROGRESS' | 'APPROVED' | 'CANCELLED' | 'DECLINED';
  /** The day when it is due (ISO 8601); null where it has none. */
  readonly due: string | null;
  readonly reviewers: readonly {
    readonly email: string;
    readonly response: 'NO_RESPONSE' | 'APPROVED' | 'DECLINED';
    /** Whether the reviewer has a right to the file; without one they can answer nothing. */
    readonly canOpen: boolean;
  }[];
}

/** A file in the workbench's Drive, as other people meet it. */
export interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly isDocument: boolean;
  /** Null where the content is not locked. */
  readonly lock: { readonly reason: string } | null;
  /** Who has a right to it, but for the owner: an address, a domain or "anyone", and Drive's word for the role. */
  readonly people: readonly { readonly who: string; readonly role: string }[];
  readonly approvals: readonly ApprovalInfo[];
}

/** What other people and the organisation do, and what has come to them. */
export interface OthersInfo {
  readonly approvals: 'absent' | 'refused' | 'available';
  /** Whether Docs refuses to write for ten minutes after a document is unlocked. */
  readonly unlocksSlowly: boolean;
  /** Addresses, or domains as "@domain", that are not shared with as they are. */
  readonly refusals: readonly { readonly address: string; readonly kind: SharingRefusal }[];
  /** What Drive has mailed, the newest first. */
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly message: string }[];
  readonly files: readonly FileInfo[];
}

/** Everything that the page shows but the cells. */
export interface WorkbenchState {
  readonly name: string;
  readonly sheets: readonly SheetInfo[];
  readonly selection: Selection;
  readonly menus: readonly MenuInfo[];
  readonly documents: readonly DocumentInfo[];
  readonly faults: readonly FaultInfo[];
  readonly others: OthersInfo;
  /** Milliseconds that each call to a service takes. */
  readonly latency: number;
  /** The examples that can be opened, by file name ("husby.xlsx"). */
  readonly examples: readonly string[];
  /** The functions that google.script.run offers. */
  readonly functions: readonly string[];
  /** Service calls so far, by name. */
  readonly calls: Readonly<Record<string, number>>;
  /** What the reader of the file has to say of it (formulas without values), in Swedish. */
  readonly remarks: readonly string[];
  /** Tabs that are called otherwise in an .xlsx, which cannot hold their names. */
  readonly changedTabNames: readonly { readonly name: string; readonly inFile: string }[];
  /** Whether what is done is kept on disk and can be gone on with later. */
  readonly isKept: boolean;
  /** When earlier work with this workbook was last kept (ISO 8601); null where there is none to go on with. */
  readonly earlierWork: string | null;
}

/** How a call with google.script.run ended. A failure's `name` and `message` are those of the browser's Error. */
export type CallOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** What a person does to cells, rows and columns besides typing. */
export type CellChange = { readonly sheet: number } & (
  | { readonly kind: 'clear'; readonly area: Area }
  /** Pastes cells of the workbook: all that they are, what they show, or the cells themselves, which were cut. */
  | {
      readonly kind: 'paste';
      readonly area: Area;
      readonly from: { readonly sheet: number; readonly area: Area };
      readonly how: 'all' | 'values' | 'cut';
    }
  | { readonly kind: 'fill'; readonly area: Area; readonly direction: 'down' | 'right' }
  /** Before number `at`, to look as number `like` does. */
  | {
      readonly kind: 'insert';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly like: number;
    }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  /** Gives a cell a note; no text takes it away. */
  | { readonly kind: 'note'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'width'; readonly column: number; readonly pixels: number }
  | {
      readonly kind: 'fold';
      readonly axis: Axis;
      readonly first: number;
      readonly depth: number;
      readonly isFolded: boolean;
    }
);

/** Why a rule of data validation refuses what a person did, in Swedish; null when it is done. */
export interface CellsChanged {
  readonly refused: string | null;
}

/** How an undo or redo ended: where it was, and how many things somebody else has changed since, which stay. */
export type UndoOutcome =
  | { readonly kind: 'nothing' }
  /** Somebody else has changed too much since. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'done'; readonly place: Selection | null; readonly left: number };

/** Whether a person has done anything with the workbook yet: what a page runs by itself is no work to keep. */
interface ByHand {
  readonly isByHand?: boolean | undefined;
}

/**
 * Each request's body and answer. A request that cannot be met answers status 400, one that is not let in 403, and a
 * fault of the workbench itself 500, each with `{ message }` in Swedish.
 */
export interface Requests {
  readonly state: { readonly body: Record<string, never>; readonly answer: WorkbenchState };
  /** Rows `from` to `to`, both included. */
  readonly rows: {
    readonly body: { readonly sheet: number; readonly from: number; readonly to: number };
    readonly answer: { readonly rows: readonly ShownRow[] };
  };
  /** Types texts into the cells from a corner, as pasting does; the sheet grows when they need more room. */
  readonly edit: {
    readonly body: {
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    };
    readonly answer: CellsChanged;
  };
  readonly change: { readonly body: CellChange; readonly answer: CellsChanged };
  /** Takes back the last that the page did, or what a script did that it ran. */
  readonly undo: { readonly body: Record<string, never>; readonly answer: UndoOutcome };
  readonly redo: { readonly body: Record<string, never>; readonly answer: UndoOutcome };
  readonly renameSheet: {
    readonly body: { readonly sheet: number; readonly name: string };
    readonly answer: Record<string, never>;
  };
  /** Selects a cell, and the cells around it where an area is named. */
  readonly select: {
    readonly body: Selection & { readonly area?: Area | undefined };
    readonly answer: Record<string, never>;
  };
  /** Runs a menu item's function; answers when it has ended. */
  readonly run: { readonly body: { readonly functionName: string } & ByHand; readonly answer: CallOutcome };
  /** google.script.run. */
  readonly call: {
    readonly body: { readonly functionName: string; readonly args: readonly unknown[] } & ByHand;
    readonly answer: CallOutcome;
  };
  /** The officer's answer to an alert or prompt: "OK", "CANCEL", "YES", "NO" or "CLOSE". */
  readonly answer: {
    readonly body: { readonly id: number; readonly button: string; readonly text: string };
    readonly answer: Record<string, never>;
  };
  readonly setFault: {
    readonly body: { readonly id: string; readonly on: boolean };
    readonly answer: Record<string, never>;
  };
  /** Changes what is named. A refusal of kind null takes back the one of its address. */
  readonly setOthers: {
    readonly body: {
      readonly approvals?: OthersInfo['approvals'] | undefined;
      readonly unlocksSlowly?: boolean | undefined;
      readonly refusal?: { readonly address: string; readonly kind: SharingRefusal | null } | undefined;
    };
    readonly answer: Record<string, never>;
  };
  /** A reviewer answers an approval, from an account of their own. */
  readonly answerApproval: {
    readonly body: {
      readonly approval: string;
      readonly reviewer: string;
      readonly answer: 'approved' | 'declined';
      readonly message: string;
    };
    readonly answer: Record<string, never>;
  };
  readonly setLatency: {
    readonly body: { readonly latency: number };
    readonly answer: Record<string, never>;
  };
  /** Puts a document in the bin, or takes it out. */
  readonly setInBin: {
    readonly body: { readonly id: string; readonly inBin: boolean };
    readonly answer: Record<string, never>;
  };
  /** A document as it is drawn to be edited by hand. */
  readonly shownDocument: { readonly body: { readonly id: string }; readonly answer: ShownDocument };
  /** Edits a document by hand. Refused where its place has been changed since the revision that it was made on. */
  readonly editDocument: { readonly body: DocumentEdit; readonly answer: EditedDocument };
  /** Opens an example in place of the workbook that is open. */
  readonly openExample: { readonly body: { readonly name: string }; readonly answer: Record<string, never> };
  /** Opens an empty spreadsheet with one empty tab, as Sheets makes it. */
  readonly openEmpty: { readonly body: Record<string, never>; readonly answer: Record<string, never> };
  /** Opens a copy of the workbook that is open, as Drive makes one. */
  readonly openCopy: { readonly body: Record<string, never>; readonly answer: Record<string, never> };
  /** Goes on with the earlier work that the state names, in place of the workbook as its file has it. */
  readonly resume: { readonly body: Record<string, never>; readonly answer: Record<string, never> };
}

/** What happened. `changed` says that cells, notes or colours of some tabs are others; null means all. */
export type WorkbenchEvent =
  | { readonly kind: 'workbook-opened' }
  | { readonly kind: 'state'; readonly state: WorkbenchState }
  | { readonly kind: 'changed'; readonly sheets: readonly number[] | null }
  | { readonly kind: 'selected'; readonly selection: Selection }
  | {
      readonly kind: 'page';
      readonly id: number;
      readonly shown: 'sidebar' | 'modal dialog' | 'modeless dialog';
      readonly title: string;
      readonly html: string;
      /** In pixels; null where the script set none. */
      readonly width: number | null;
      readonly height: number | null;
    }
  | {
      readonly kind: 'alert';
      readonly id: number;
      readonly title: string;
      readonly prompt: string;
      readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
      /** Whether the dialog takes text. */
      readonly input: boolean;
    }
  /** An alert was answered, on this page or another, or its workbook was closed: it need not be shown any longer. */
  | { readonly kind: 'alert-answered'; readonly id: number }
  | { readonly kind: 'toast'; readonly text: string }
  /** What is done can no longer be kept on disk; the text says why, in Swedish. */
  | { readonly kind: 'not-kept'; readonly text: string }
  | { readonly kind: 'log'; readonly level: string; readonly message: string };

/*
 * A page names itself with a text of its own making: in the header `X-Workbench-Page` of a request, and as `?page=` of
 * /events. Sidebars, dialogs, alerts, messages and `selected` reach only the page whose request ran the script, as at
 * Google, where each person has a browser; they reach every page when the request named none or that page has gone.
 * A page that connects to /events gets the alerts that wait for an answer. index.html refers to its files as
 * "page.css" and "page.js"; the server adds the token to these addresses. `GET /script-run.js` is the script for the
 * frames, as text to put in. The page's Content-Security-Policy, which frames with srcdoc inherit, lets scripts of its
 * own and inline script elements run, but no handlers in attributes (onclick=), and nothing of other origins.
 *
 * Besides: `PUT /workbook?name=FILE` with an .xlsx opens it (400 and { message } when it cannot be read),
 * `GET /workbook.xlsx`, `GET /documents/ID.docx` and `GET /files/ID` (any other file of Drive's) download. Every request carries the token, in the header
 * `X-Workbench-Token`, or as `?token=` where a link or EventSource cannot set a header.
 */
