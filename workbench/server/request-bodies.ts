import { z } from 'zod';
import type { DocumentOperation, ParagraphStyle } from '../document-protocol';
import type { CellChange, Requests } from '../protocol';

const place = z.int().min(1).max(1_048_576);
const sheet = z.int();
const isByHand = z.boolean().optional();
const nothing = z.strictObject({});

const paragraphStyle = z.enum([
  'NORMAL_TEXT',
  'TITLE',
  'SUBTITLE',
  'HEADING_1',
  'HEADING_2',
  'HEADING_3',
  'HEADING_4',
  'HEADING_5',
  'HEADING_6',
] satisfies readonly ParagraphStyle[]);

const unit = z.int().min(0);
const text = z.string();
const stretch = { from: unit, to: unit };
const size = z.int().min(1).max(20);

const operation: z.ZodType<DocumentOperation> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('write'), ...stretch, text }),
  z.strictObject({ kind: z.literal('split'), ...stretch }),
  z.strictObject({
    kind: z.literal('look'),
    ...stretch,
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('style'), ...stretch, style: paragraphStyle }),
  z.strictObject({ kind: z.literal('list'), ...stretch, list: z.enum(['bulleted', 'numbered', 'none']) }),
  z.strictObject({ kind: z.literal('table'), ...stretch, rows: size, columns: size }),
  z.strictObject({
    kind: z.literal('cells'),
    ...stretch,
    change: z.enum(['add', 'remove']),
    of: z.enum(['row', 'column']),
  }),
  z.strictObject({ kind: z.literal('footnote'), ...stretch, text }),
  z.strictObject({ kind: z.literal('comment'), ...stretch, text }),
  z.strictObject({ kind: z.literal('reply'), comment: text, text }),
  z.strictObject({ kind: z.literal('resolve'), comment: text }),
  z.strictObject({ kind: z.enum(['accept', 'reject']), suggestion: text }),
  z.strictObject({ kind: z.literal('addTab'), title: text }),
  z.strictObject({ kind: z.enum(['undo', 'redo']) }),
]);

const count = place;
const area = z.strictObject({ row: place, column: place, rows: count, columns: count });
const axis = z.enum(['row', 'column']);

const change: z.ZodType<CellChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('clear'), sheet, area }),
  z.strictObject({
    kind: z.literal('paste'),
    sheet,
    area,
    from: z.strictObject({ sheet, area }),
    how: z.enum(['all', 'values', 'cut']),
  }),
  z.strictObject({ kind: z.literal('fill'), sheet, area, direction: z.enum(['down', 'right']) }),
  z.strictObject({ kind: z.literal('insert'), sheet, axis, at: place, count, like: place }),
  z.strictObject({ kind: z.literal('delete'), sheet, axis, at: place, count }),
  z.strictObject({ kind: z.literal('note'), sheet, row: place, column: place, text }),
  z.strictObject({ kind: z.literal('width'), sheet, column: place, pixels: z.int().min(1).max(5000) }),
  z.strictObject({
    kind: z.literal('fold'),
    sheet,
    axis,
    first: place,
    depth: z.int().min(1),
    isFolded: z.boolean(),
  }),
]);

const shapes: { readonly [Name in keyof Requests]: z.ZodType<Requests[Name]['body']> } = {
  state: nothing,
  rows: z.strictObject({ sheet, from: place, to: place }),
  edit: z.strictObject({
    sheet,
    row: place,
    column: place,
    texts: z.array(z.array(z.string()).readonly()).readonly(),
  }),
  change,
  undo: nothing,
  redo: nothing,
  renameSheet: z.strictObject({ sheet, name: z.string() }),
  select: z.strictObject({ sheet, row: place, column: place, area: area.optional() }),
  run: z.strictObject({ functionName: z.string(), isByHand }),
  call: z.strictObject({ functionName: z.string(), args: z.array(z.unknown()).readonly(), isByHand }),
  answer: z.strictObject({ id: z.int(), button: z.string(), text: z.string() }),
  setFault: z.strictObject({ id: z.string(), on: z.boolean() }),
  setOthers: z.strictObject({
    approvals: z.enum(['absent', 'refused', 'available']).optional(),
    unlocksSlowly: z.boolean().optional(),
    refusal: z
      .strictObject({
        address: z.string(),
        kind: z.enum(['no-account', 'policy', 'rate-limit']).nullable(),
      })
      .optional(),
  }),
  answerApproval: z.strictObject({
    approval: z.string(),
    reviewer: z.string(),
    answer: z.enum(['approved', 'declined']),
    message: z.string(),
  }),
  setLatency: z.strictObject({ latency: z.number().min(0).max(10_000) }),
  setInBin: z.strictObject({ id: z.string(), inBin: z.boolean() }),
  shownDocument: z.strictObject({ id: z.string() }),
  editDocument: z.strictObject({
    id: z.string(),
    revision: z.string(),
    tab: z.string(),
    segment: z.string(),
    suggests: z.boolean(),
    operation,
  }),
  resume: nothing,
  openEmpty: nothing,
  openCopy: nothing,
  openExample: z.strictObject({ name: z.string() }),
};

/** A request and its body, which has the shape that the protocol gives it. */
export type ReadRequest = {
  readonly [Name in keyof Requests]: { readonly name: Name; readonly body: Requests[Name]['body'] };
}[keyof Requests];

/** Reads the JSON of a request; undefined when there is no such request or its body has another shape. */
export function readRequest(name: string, json: string): ReadRequest | undefined {
  if (!Object.hasOwn(shapes, name)) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    return undefined;
  }
  const read = shapes[name as keyof Requests].safeParse(body);
  return read.success ? ({ name, body: read.data } as ReadRequest) : undefined;
}
