/**
 * What pages send with a command is read here, and nowhere else. It comes from a browser, so it can be any JSON: each
 * reader answers null for a value of the wrong shape, and keeps nothing that it does not know.
 */
import { parseIsoDate } from '../values/civil-date';
import type { Place } from '../values/place';
import { isFileFacts } from './attachments/attached-file';
import type { AttachmentChoice } from './attachments/upload-attachment';
import type { ChartPictures } from './charts/chart-pictures';
import type { GenerateOptions } from './generate-report';
import type { Decision } from './history/record-decision';
import { isObject } from './record-format';
import type { PasteChoice } from './paste-table';
import type { ReportChoice } from './report-definition';
import type { ApprovalRequest } from './sharing/approve-report';
import type { ColleaguesChoice, MailChoice } from './sharing/share-report';
import type { ShareRef } from './sharing/take-back-share';
import type { UpdateChoice } from './update/update-answers';
import { beginsAs, type UploadedFile } from './uploaded-file';

/** Reads one argument; null when it has the wrong shape. */
export type ArgumentReader<Value> = (given: unknown) => Value | null;

/** A reader for each argument of a command, in order. */
export type ArgumentReaders<Arguments extends readonly unknown[]> = {
  readonly [Index in keyof Arguments]: ArgumentReader<Arguments[Index]>;
};

/** The arguments of a command; null when one has the wrong shape. What is given beyond them is left out. */
export function readArguments<Arguments extends readonly unknown[]>(
  readers: ArgumentReaders<Arguments>,
  given: readonly unknown[],
): Arguments | null;
export function readArguments(
  readers: readonly ArgumentReader<unknown>[],
  given: readonly unknown[],
): readonly unknown[] | null {
  const values = readers.map((read, index) => read(given[index]));
  return values.includes(null) ? null : values;
}

/** Any text. */
export function text(given: unknown): string | null {
  return typeof given === 'string' ? given : null;
}

/** One text or several. */
export function texts(given: unknown): readonly string[] | null {
  if (!Array.isArray(given) || given.length === 0) return null;
  return given.every((one) => typeof one === 'string') ? given : null;
}

/** A whole number that is not negative. */
export function wholeNumber(given: unknown): number | null {
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 ? given : null;
}

/** As long as a paragraph of minutes may be named. */
const LONGEST_PARAGRAPH = 100;

/** What was decided. */
export function decision(given: unknown): Decision | null {
  if (!isObject(given)) return null;
  const [date, paragraph, outcome] = [given['date'], given['paragraph'], given['outcome']].map(text);
  const named = paragraph?.trim() ?? '';
  if (date == null || parseIsoDate(date) === null || named === '' || named.length > LONGEST_PARAGRAPH)
    return null;
  if (outcome !== 'as-proposed' && outcome !== 'changed' && outcome !== 'returned') return null;
  return { date, paragraph: named, outcome };
}

/** As many addresses as one press may share with, and as long as a message may be. */
const MOST_ADDRESSES = 100;
const LONGEST_MESSAGE = 2_000;

/** Yes or no. */
export function trueOrFalse(given: unknown): boolean | null {
  return typeof given === 'boolean' ? given : null;
}

/** Whether mail is to be sent, and its message. */
export function mailChoice(given: unknown): MailChoice | null {
  if (!isObject(given)) return null;
  const [mail, message] = [trueOrFalse(given['mail']), messageText(given['message'])];
  return mail === null || message === null ? null : { mail, message };
}

/** Colleagues to share with. */
export function colleaguesChoice(given: unknown): ColleaguesChoice | null {
  const mail = mailChoice(given);
  if (mail === null || !isObject(given)) return null;
  const [emails, role] = [addresses(given['emails']), given['role']];
  if (emails === null || emails.length === 0) return null;
  return role === 'reader' || role === 'commenter' ? { ...mail, emails, role } : null;
}

/** Whose access to which document. */
export function shareRef(given: unknown): ShareRef | null {
  if (!isObject(given)) return null;
  const [documentId, email] = [text(given['documentId']), text(given['email'])];
  return documentId === null || email === null ? null : { documentId, email };
}

/** A request for approval. */
export function approvalRequest(given: unknown): ApprovalRequest | null {
  if (!isObject(given)) return null;
  const [emails, message, due] = [addresses(given['emails']), messageText(given['message']), given['due']];
  if (emails === null || message === null) return null;
  if (due === null) return { emails, due, message };
  return typeof due === 'string' && parseIsoDate(due) !== null ? { emails, due, message } : null;
}

/** What is written for each person: one a text, or several with semicolons or line breaks between. */
function addresses(given: unknown): readonly string[] | null {
  if (!Array.isArray(given) || !given.every((one) => typeof one === 'string')) return null;
  const written = given.flatMap((one) => one.split(/[;\n]/)).map((one) => one.trim());
  const filled = written.filter((one) => one !== '');
  return filled.length > MOST_ADDRESSES ? null : filled;
}

function messageText(given: unknown): string | null {
  const message = text(given)?.trim() ?? null;
  return message === null || message.length > LONGEST_MESSAGE ? null : message;
}

/** A file that a page hands over. */
export function uploadedFile(given: unknown): UploadedFile | null {
  if (!isObject(given)) return null;
  const [name, mimeType, base64] = [text(given['name']), text(given['mimeType']), text(given['base64'])];
  if (name === null || name === '' || mimeType === null || base64 === null) return null;
  return isBase64(base64) ? { name, mimeType, base64 } : null;
}

function isBase64(given: string): boolean {
  return given.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(given);
}

/** A cell. */
export function place(given: unknown): Place | null {
  if (!isObject(given)) return null;
  const [tab, row, column] = [text(given['tab']), wholeNumber(given['row']), wholeNumber(given['column'])];
  return tab === null || row === null || column === null ? null : { tab, row, column };
}

/** What is decided of a file that goes with the report, and what was read in it. */
export function attachmentChoice(given: unknown): AttachmentChoice | null {
  if (!isObject(given)) return null;
  const { facts, row } = given;
  const [title, type, dated] = [given['title'], given['type'], given['dated']].map(text);
  if (title == null || type == null || dated == null || !isFileFacts(facts)) return null;
  if (dated !== '' && parseIsoDate(dated) === null) return null;
  const { digest, pages, content, locked } = facts;
  const at = row === null ? null : wholeNumber(row);
  const seen = at === null ? null : seenRow(given['seen']);
  if (row !== null && (at === null || seen === null)) return null;
  return { facts: { digest, pages, content, locked }, row: at, seen, title: title.trim(), type, dated };
}

/** What a row of the attachments said when it was shown. */
function seenRow(given: unknown): AttachmentChoice['seen'] {
  if (!isObject(given)) return null;
  const { number, title } = given;
  if (typeof title !== 'string' || !(number === null || typeof number === 'number')) return null;
  return { number, title };
}

/** A pasted text, and what the officer has decided about it. */
export function pasteChoice(given: unknown): PasteChoice | null {
  if (!isObject(given)) return null;
  const { tab, columns, fixed } = given;
  const [pasted, thousands, sums] = [
    text(given['text']),
    ...[given['thousands'], given['sums']].map(trueOrFalse),
  ];
  if (pasted === null || thousands == null || sums == null || !(tab === null || typeof tab === 'string'))
    return null;
  if (!(columns === null || isListOfTexts(columns)) || !isObject(fixed)) return null;
  const filled = Object.entries(fixed).flatMap(([name, one]) =>
    typeof one === 'string' ? [[name, one]] : [],
  );
  return {
    text: pasted,
    tab,
    columns,
    fixed: Object.fromEntries(filled) as PasteChoice['fixed'],
    thousands,
    sums,
  };
}

function isListOfTexts(given: unknown): given is readonly (string | null)[] {
  return Array.isArray(given) && given.every((one) => one === null || typeof one === 'string');
}

/**
 * How to make a report; when nothing is given, the one that is there already counts, and there is nobody to ask about
 * warnings.
 */
export function generateOptions(given: unknown): GenerateOptions | null {
  if (given === undefined || given === null) return { again: false, confirmed: true };
  if (!isObject(given)) return null;
  const { again, confirmed = false, charts } = given;
  if (typeof again !== 'boolean' || typeof confirmed !== 'boolean') return null;
  if (charts === undefined) return { again, confirmed };
  const drawn = Array.isArray(charts) && charts.length <= MOST_CHARTS ? charts.map(chartPictures) : [null];
  return drawn.includes(null) ? null : { again, confirmed, charts: drawn.filter((one) => one !== null) };
}

/** How many charts a page may hand over, how many pictures of each, and how much of each: far more than it ever draws. */
const MOST_CHARTS = 100;
const MOST_PICTURES = 10;
const LONGEST_PICTURE = 4_000_000;
const LONGEST_DESCRIPTION = 20_000;

function chartPictures(given: unknown): ChartPictures | null {
  if (!isObject(given)) return null;
  const [key, figures, description] = [given['key'], given['figures'], given['description']].map(text);
  const { images } = given;
  if (key == null || figures == null || description == null || description.length > LONGEST_DESCRIPTION)
    return null;
  if (!Array.isArray(images) || images.length > MOST_PICTURES) return null;
  const read = images.map(drawnImage).filter((one) => one !== null);
  return read.length < images.length ? null : { key, figures, description, images: read };
}

function drawnImage(given: unknown): ChartPictures['images'][number] | null {
  if (!isObject(given)) return null;
  const [base64, width, height] = [text(given['base64']), given['width'], given['height']];
  if (
    base64 === null ||
    base64.length > LONGEST_PICTURE ||
    !beginsAs('image/png', base64) ||
    !isBase64(base64)
  )
    return null;
  return isSize(width) && isSize(height) ? { base64, width, height } : null;
}

function isSize(given: unknown): given is number {
  return wholeNumber(given) !== null && given !== 0;
}

/** Which report beside the main one; undefined for the main one, when nothing is given. */
export function reportChoice(given: unknown): ReportChoice | undefined | null {
  if (given === undefined || given === null) return undefined;
  if (!isObject(given)) return null;
  const [kind, year] = [text(given['kind']), wholeNumber(given['year'])];
  return kind === null || year === null ? null : { kind, year };
}

/** What is decided of the conflicts of an update, by their keys; nothing when nothing is given. */
export function updateChoices(given: unknown): UpdateChoice['choices'] | null {
  if (given === undefined || given === null) return {};
  if (!isObject(given)) return null;
  const choices = Object.entries(given);
  const isChoice = (one: readonly [string, unknown]): one is [string, 'mine' | 'workbook'] =>
    one[1] === 'mine' || one[1] === 'workbook';
  return choices.every(isChoice) ? Object.fromEntries(choices) : null;
}

/** The list of an update that was shown, what is decided of its conflicts, and whether to write it as suggestions. */
export function updateChoice(given: unknown): UpdateChoice | null {
  if (!isObject(given)) return null;
  const [shown, choices] = [text(given['shown']), updateChoices(given['choices'])];
  const { confirmed = false } = given;
  if (shown === null || choices === null || typeof confirmed !== 'boolean') return null;
  return { shown, choices, confirmed, suggest: given['suggest'] === true };
}
