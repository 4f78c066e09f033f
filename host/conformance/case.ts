/**
 * A conformance case: one question to Google's services, and the answer that its source gives. One JSON file each, in
 * cases/<service>/<kind>/<name>.json; the host, an owner of an account and anybody else ask from the same files.
 */
import { z } from 'zod';

const day = z.iso.date().nullable();

const common = {
  /** What is true at Google, as one sentence in the present tense. */
  title: z.string().min(10),
  /** Where the expectation is taken from: repository and commit, page, recorded file, or why it is assumed. */
  source: z.string().min(8),
  /**
   * `recorded`: an answer of Google's that is kept; `live`: its author states a run against Google; `official`: Google's own
   * text; `assumed`: nobody is known to have measured it, and the expectation is what this host does.
   */
  evidence: z.enum(['recorded', 'live', 'official', 'assumed']),
  /** The day of the recording or of the author's run; null where the source does not say. */
  recorded: day,
  /** The day on which an owner of an account last got this answer from Google with the self-test; null until then. */
  lastValidated: day,
};

/** How much of a thrown message is known: all of it, or a part. */
const error = z.union([z.string().min(1), z.strictObject({ contains: z.string().min(1) })]);

const request = z.record(z.string(), z.unknown());
const writeMode = z.enum(['EDIT', 'SUGGEST']);

/** What is read of a document once the requests are done; only what stands here is compared. */
const documentAfter = z.strictObject({
  /** The text of the body, tables' too, a newline for each paragraph. */
  text: z.string().optional(),
  /** The same text as it is read in a view of suggestions. */
  inline: z.string().optional(),
  without: z.string().optional(),
  accepted: z.string().optional(),
  /** The texts of the first table's cells. */
  cells: z.array(z.array(z.string())).optional(),
  /** Named ranges by name, each [first index, index after the last], in the order of the document. */
  ranges: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))).optional(),
  /** The one member of each reply, or "" for an empty one. */
  replies: z.array(z.string()).optional(),
  /** What the document has at a path ("body.content.1.startIndex"): the whole value, null where there is none. */
  values: z.record(z.string(), z.unknown()).optional(),
  /** The same of the answer to the batch. */
  answer: z.record(z.string(), z.unknown()).optional(),
  /** The body as lines, each element with its indices and what is set on it (document-lines.ts). */
  lines: z.array(z.string()).optional(),
});

const documentCase = z
  .strictObject({
    ...common,
    /**
     * What is in the new document: its text, or batches that make it. A text "$before.0.createNamedRange.namedRangeId" in a
     * request stands for that part of the replies so far, "$now.revisionId" for that part of the document.
     */
    before: z
      .union([
        z.string(),
        z.array(z.strictObject({ writeMode: writeMode.optional(), requests: z.array(request) })),
      ])
      .optional(),
    requests: z.array(request),
    writeControl: request.optional(),
    /** The parameters of documents.get. */
    reading: request.optional(),
    after: documentAfter.optional(),
    error: error.optional(),
  })
  .refine(({ after: then, error: thrown }) => (then === undefined) !== (thrown === undefined), {
    message: 'a case of requests has either after or error',
  });

/** What the host is set up with that an Apps Script project cannot choose for itself; the self-test leaves these cases out. */
const setting = z.strictObject({
  scopes: z.array(z.string()).optional(),
  ui: z.boolean().optional(),
  html: z.record(z.string(), z.string()).optional(),
  /** A lock that someone else holds. */
  held: z.enum(['document', 'script', 'user']).optional(),
  /** What is there of Drive's approvals. */
  approvals: z.enum(['absent', 'refused', 'available']).optional(),
  /** How Drive takes addresses that files are shared with. */
  grantees: z
    .record(z.string(), z.enum(['no-account', 'policy', 'policy-as-bad-request', 'rate-limit']))
    .optional(),
  /** How long Docs refuses to write after a restriction is lifted, in milliseconds. */
  unlockDelay: z.int().optional(),
  /** A manifest without a time zone. */
  timeZone: z.null().optional(),
});

const callsCase = z
  .strictObject({
    ...common,
    /** Statements of the script. `sheet` is a new tab of `book`; `made(file)` puts a file of Drive's in the trash afterwards. */
    before: z.array(z.string()).optional(),
    /** Expressions; each is worked out, also after one that throws. */
    calls: z.array(z.string()).min(1),
    /** What each call gives, as JSON: undefined is "undefined", a date "Date 2024-06-01T00:00:00.000Z". */
    after: z.array(z.unknown()).optional(),
    /** What the last call throws. */
    error: error.optional(),
    setting: setting.optional(),
  })
  .refine(
    ({ calls, after: then = [], error: thrown }) =>
      then.length === calls.length - (thrown === undefined ? 0 : 1),
    { message: 'a case of calls has an answer for each call, or an error for the last' },
  );

const transferCase = z
  .strictObject({
    ...common,
    /** The way of a value through google.script.run. */
    transfer: z.enum(['to the script', 'to the page']),
    /** An expression: evaluated in the page, or in the script. */
    value: z.string(),
    after: z.unknown().optional(),
    error: error.optional(),
  })
  .refine((read) => (read.after === undefined) !== (read.error === undefined), {
    message: 'a case of a transfer has either after or error',
  });

/** What a file of cases holds. */
export const caseSchema = z.union([documentCase, callsCase, transferCase]);

/** Requests to a new Google Doc, and what it then is. */
export type DocumentCase = z.infer<typeof documentCase>;
/** Calls of Apps Script's services, and what each gives. */
export type CallsCase = z.infer<typeof callsCase>;
/** A value through google.script.run, and what arrives. */
export type TransferCase = z.infer<typeof transferCase>;
/** Any case. */
export type ConformanceCase = z.infer<typeof caseSchema>;
