/**
 * The workbook's own template, as the store keeps it. Its form is frozen: another form has another `v`, and a reader of its own
 * here. The file is one, known by its digest; of the Google Docs that were made of it each person has one, since
 * drive.file hides those of others.
 */
import type { Kept } from '../packed-chunks';
import type { DocumentRef, Person } from '../ports';
import { isDocumentRef, isListOf, isNullOr, isObject, isPerson, isText, parseJson } from '../record-format';

/** The form that is written. */
const FORM = 1;

/** The Google Doc that someone has made of the template. */
export interface TemplateCopy {
  readonly document: DocumentRef;
  /** Who uploaded it; null when Google did not say. */
  readonly by: Person | null;
  /** When, an ISO instant. */
  readonly at: string;
}

/** A template: the name of its file, SHA-256 of what was uploaded, and its Docs in the order in which they were made. */
export interface Template {
  readonly name: string;
  readonly digest: string;
  readonly copies: readonly TemplateCopy[];
}

/** What the store keeps; `newer` when a later add-on wrote it, `damaged` when it cannot be read. */
export type KeptTemplate =
  { readonly kind: 'known'; readonly template: Template | null } | { readonly kind: 'damaged' | 'newer' };

/** The key that a template is kept under. */
export function templateKey(prefix: string): string {
  return `${prefix}.template`;
}

/** Reads the template out of what the store keeps. Never throws for what it holds. */
export function readTemplateIn(kept: Kept, prefix: string): KeptTemplate {
  const written = kept[templateKey(prefix)];
  if (written === undefined) return { kind: 'known', template: null };
  const value = parseJson(written);
  if (!isObject(value)) return { kind: 'damaged' };
  const { v, name, digest, copies } = value;
  if (typeof v === 'number' && v > FORM) return { kind: 'newer' };
  if (v !== FORM || !isText(name) || !isText(digest) || !isListOf(copies, isCopy)) return { kind: 'damaged' };
  return { kind: 'known', template: { name, digest, copies } };
}

/** What is to be kept of a template. */
export function templateText(template: Template): string {
  return JSON.stringify({ v: FORM, ...template });
}

/** The Doc that this person can reach: their own, or one when it is not known whose it is; null when there is none. */
export function copyFor({ copies }: Template, person: Person | null): TemplateCopy | null {
  const own = copies.filter(({ by }) => by !== null && by.id === person?.id);
  const perhaps = copies.filter(({ by }) => by === null || person === null);
  return own.at(-1) ?? perhaps.at(-1) ?? null;
}

function isCopy(value: unknown): value is TemplateCopy {
  if (!isObject(value)) return false;
  return isDocumentRef(value['document']) && isNullOr(value['by'], isPerson) && isText(value['at']);
}
