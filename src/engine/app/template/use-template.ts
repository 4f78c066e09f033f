import { checkTemplate } from '../../template/check-template';
import type { Busy, Refusal } from '../failure';
import { refusalOf, type Person, type Ports } from '../ports';
import { isWritten, versionsFor } from '../record';
import { readRecord } from '../record-store';
import type { ReportDefinition } from '../report-definition';
import type { UploadedFile } from '../uploaded-file';
import { withDocumentLock } from '../with-document-lock';
import { copyFor, readTemplateIn, templateKey, templateText, type Template } from './kept-template';

/** As large as a file may be, in bytes: Google does not say how much one call from a page carries. */
const largest = 5_000_000;

/** The workbook's template as a page shows it. */
export interface ShownTemplate {
  readonly name: string;
  /** Who uploaded it last; null when that is not known. */
  readonly by: string | null;
  /** When, an ISO instant. */
  readonly at: string;
  /** The address of the person's own Google Doc of it; null when only colleagues have any. */
  readonly url: string | null;
}

/** The template that new reports are made of; null when it is the add-on's own. Plain JSON. */
export interface TemplateRead {
  readonly ok: true;
  readonly template: ShownTemplate | null;
  /** As large as a file may be, in bytes. */
  readonly largest: number;
}

/** What came of an upload. Plain JSON. */
export interface TemplateUploaded extends TemplateRead {
  /** What keeps the file from being used, in words; none when it is the template now. */
  readonly faults: readonly string[];
  /** What the officer should know of it, in words. */
  readonly notes: readonly string[];
  /** The tags that it has, besides the place for the report. */
  readonly tags: readonly string[];
  /** Whether there is a report already, which stays as it is. */
  readonly hasReport: boolean;
}

type KeptRefusal = Refusal<'template-damaged' | 'template-newer'>;

/** The workbook's template as it is kept. */
export function readTemplate<Workbook>(
  ports: Ports,
  { prefix }: ReportDefinition<Workbook>,
): TemplateRead | KeptRefusal {
  const read = readTemplateIn(ports.store.readAll(), prefix);
  if (read.kind !== 'known') return { ok: false, reason: `template-${read.kind}` };
  return { ok: true, largest, template: shown(read.template, ports.people.whoRuns()) };
}

/**
 * Imports a .docx, checks it, and makes it the workbook's template unless it has faults; the one before stays then. The same
 * file by a colleague gives them a Doc of their own of the same template. No report is changed.
 */
export function uploadTemplate<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  file: UploadedFile,
): TemplateUploaded | Busy | Refusal<'template-newer' | 'template-too-large' | 'not-a-word-file'> {
  if ((file.base64.length * 3) / 4 > largest) return { ok: false, reason: 'template-too-large' };
  const parts = /\.docx$/i.test(file.name) ? ports.templates.parts(file) : null;
  if (parts === null || !('word/document.xml' in parts)) return { ok: false, reason: 'not-a-word-file' };
  return withDocumentLock(ports, () => {
    const { prefix, words } = report;
    const kept = ports.store.readAll();
    const read = readTemplateIn(kept, prefix);
    if (read.kind === 'newer') return { ok: false, reason: 'template-newer' };
    const before = read.kind === 'known' ? read.template : null;
    const person = ports.people.whoRuns();
    const digest = ports.digest(file.base64);
    const mark = `template ${digest}`;
    const document =
      ports.documents.findByMark(mark) ??
      ports.templates.create(file, words.template.documentName(file.name), mark);
    const { faults, notes, tags } = checkTemplate(
      ports.documents.read(document.id),
      parts,
      report.templateTags,
    );
    const versions = readRecord(ports.packing, kept, prefix);
    const found = {
      ok: true,
      largest,
      faults: faults.map(words.template.remark),
      notes: notes.map(words.template.remark),
      tags,
      hasReport: versions.kind === 'known' && versionsFor(versions.record, person).some(isWritten),
    } as const;
    if (faults.length > 0) {
      const isKept = before?.copies.some((copy) => copy.document.id === document.id) === true;
      discard(ports, isKept ? [] : [document.id]);
      return { ...found, template: shown(before, person) };
    }
    const copy = { document, by: person, at: ports.clock.now() };
    const isSame = before?.digest === digest;
    const others = (before?.copies ?? []).filter(({ by }) => by !== null && by.id !== person?.id);
    const template = { name: file.name, digest, copies: [...(isSame ? others : []), copy] };
    ports.store.write({ [templateKey(prefix)]: templateText(template) });
    discard(
      ports,
      ownDocuments(before, person).filter((id) => id !== document.id),
    );
    return { ...found, template: shown(template, person) };
  });
}

/** Takes the workbook's template away: new reports begin as the add-on's own. No report is changed. */
export function removeTemplate<Workbook>(
  ports: Ports,
  { prefix }: ReportDefinition<Workbook>,
): TemplateRead | Busy | Refusal<'template-newer'> {
  return withDocumentLock(ports, () => {
    const read = readTemplateIn(ports.store.readAll(), prefix);
    if (read.kind === 'newer') return { ok: false, reason: 'template-newer' };
    const own = read.kind === 'known' ? ownDocuments(read.template, ports.people.whoRuns()) : [];
    ports.store.write({}, [templateKey(prefix)]);
    discard(ports, own);
    return { ok: true, largest, template: null };
  });
}

function shown(template: Template | null, person: Person | null): ShownTemplate | null {
  const last = template?.copies.at(-1);
  if (template === null || last === undefined) return null;
  const own = copyFor(template, person);
  const { by, at } = own ?? last;
  return { name: template.name, by: by?.name ?? null, at, url: own?.document.url ?? null };
}

/** The Docs of a template that the person has made. */
function ownDocuments(template: Template | null, person: Person | null): readonly string[] {
  const copies = template?.copies ?? [];
  return copies.flatMap(({ by, document }) => (by !== null && by.id === person?.id ? [document.id] : []));
}

/** What is no longer used goes to the bin; where Google does not take that now, it stays in the folder. */
function discard({ templates }: Ports, ids: readonly string[]): void {
  for (const id of ids) {
    refusalOf(() => {
      templates.discard(id);
    });
  }
}
