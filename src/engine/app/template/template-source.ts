import type { Refusal } from '../failure';
import type { Kept } from '../packed-chunks';
import type { Person } from '../ports';
import { copyFor, readTemplateIn } from './kept-template';

/** What can keep a new document from being made of the workbook's template. */
export type TemplateRefusal = Refusal<'template-damaged' | 'template-newer' | 'colleagues-template'>;

/** The Google Doc that new documents are copies of, and its file's digest; null where the workbook has no template of its own. */
export interface TemplateSource {
  readonly template: string | null;
  readonly digest: string | null;
}

/** What a new document of this person's is to be made of, or why that cannot be reached. */
export function templateSource(
  kept: Kept,
  prefix: string,
  person: Person | null,
): TemplateSource | TemplateRefusal {
  const read = readTemplateIn(kept, prefix);
  if (read.kind !== 'known') return { ok: false, reason: `template-${read.kind}` };
  if (read.template === null) return { template: null, digest: null };
  const copy = copyFor(read.template, person);
  if (copy !== null) return { template: copy.document.id, digest: read.template.digest };
  const maker = read.template.copies.at(-1)?.by?.name ?? '';
  return { ok: false, reason: 'colleagues-template', maker };
}
