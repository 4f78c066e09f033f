/** A .docx made a tagged PDF by LibreOffice, and what poppler and the file itself say of it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { readStructure, type StructureElement } from './pdf-structure';

/** A PDF as far as its accessibility goes. */
export interface TaggedPdf {
  /** What `pdfinfo` says, by the name that it has there. */
  readonly facts: ReadonlyMap<string, string>;
  readonly metadata: string;
  readonly fonts: readonly {
    readonly name: string;
    readonly isEmbedded: boolean;
    readonly isMapped: boolean;
  }[];
  readonly structure: readonly StructureElement[];
  /** The file's objects as text, those in compressed streams too. */
  readonly objects: readonly string[];
}

/** The programs that are needed and are not here. */
export function missingPrograms(): readonly string[] {
  const programs = [
    ['soffice', '--version'],
    ['pdfinfo', '-v'],
    ['pdffonts', '-v'],
  ] as const;
  return programs.filter(([name, option]) => !runs(name, option)).map(([name]) => name);
}

/** The version of LibreOffice, as "LibreOffice 7.4.7.2". */
export function officeVersion(): string {
  return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).split(' ').slice(0, 2).join(' ');
}

/** Makes tagged PDFs of the files by LibreOffice, for PDF/UA, all in one run of it. Nothing is left behind. */
export function taggedPdfs(files: readonly string[]): readonly TaggedPdf[] {
  const folder = mkdtempSync(join(tmpdir(), 'tillganglighet-'));
  try {
    const copies = files.map((file, index) => {
      const copy = join(folder, `${String(index)}.docx`);
      copyFileSync(file, copy);
      return copy;
    });
    const asTagged = JSON.stringify({ PDFUACompliance: { type: 'boolean', value: 'true' } });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', profile, '--convert-to', `pdf:writer_pdf_Export:${asTagged}`];
    execFileSync('soffice', [...convert, '--outdir', folder, ...copies], {
      stdio: 'ignore',
      timeout: 60_000 + files.length * 60_000,
    });
    return copies.map((copy) => readPdf(copy.replace(/docx$/, 'pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPdf(file: string): TaggedPdf {
  const poppler = (program: string, ...options: readonly string[]) =>
    execFileSync(program, [...options, file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const facts = poppler('pdfinfo', '-enc', 'UTF-8').split('\n');
  return {
    facts: new Map(facts.map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')])),
    metadata: poppler('pdfinfo', '-meta'),
    fonts: poppler('pdffonts')
      .split('\n')
      .slice(2)
      .flatMap((line) => {
        const [, embedded, , mapped] = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? [];
        if (embedded === undefined) return [];
        const [name = ''] = line.split(/\s/);
        return [{ name, isEmbedded: embedded === 'yes', isMapped: mapped === 'yes' }];
      }),
    structure: readStructure(poppler('pdfinfo', '-struct-text', '-enc', 'UTF-8')),
    objects: objectsIn(readFileSync(file).toString('latin1')),
  };
}

/** The text of each object: of the file's own, and of those packed in object streams (ISO 32000-1, 7.5.7). */
function objectsIn(pdf: string): readonly string[] {
  return pdf.split(/\bendobj\b/).flatMap((object) => {
    if (!object.includes('/ObjStm')) return [object.replace(/\bstream\r?\n[\s\S]*$/, '')];
    const first = Number(/\/First\s+(\d+)/.exec(object)?.[1]);
    const packed = /\bstream\r?\n([\s\S]*?)\r?\nendstream/.exec(object)?.[1] ?? '';
    const text = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    const starts = numbers.filter((_, index) => index % 2 === 1);
    return starts.map((start, index) =>
      text.slice(first + start, first + (starts[index + 1] ?? text.length)),
    );
  });
}

function runs(program: string, option: string): boolean {
  try {
    execFileSync(program, [option], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
