/**
 * `npm run accessibility -- [FILE.docx …]`: whether everyone can read the document: a line for each criterion of the Word file
 * and, where LibreOffice and poppler are there, of the tagged PDF that LibreOffice makes of it. Without a name it is what `npm run
 * report` wrote. The exit code is 1 where something is wrong that lies in the document.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Criterion } from './criterion';
import { pdfCriteria } from './pdf-criteria';
import { missingPrograms, officeVersion, taggedPdfs } from './tagged-pdf';
import { wordCriteria } from './word-criteria';
import { readWordFile } from './word-file';

/** What came of a criterion. */
export interface Outcome {
  readonly name: string;
  readonly clauses: string;
  /** What is wrong and lies in the document. */
  readonly faults: readonly string[];
  /** What is wrong and is known to lie in LibreOffice. */
  readonly known: readonly string[];
}

/** The outcomes of each file, and which programs are missing, so that the PDF was not looked at. */
export function examine(files: readonly string[]): {
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly missing: readonly string[];
} {
  const missing = missingPrograms();
  const pdfs = missing.length === 0 ? taggedPdfs(files) : [];
  const outcomes = files.map((file, index) => {
    const word = readWordFile(readFileSync(file));
    const pdf = pdfs[index];
    const ofWord = wordCriteria.map((criterion) => outcomeOf(criterion, word));
    if (pdf === undefined) return ofWord;
    return [...ofWord, ...pdfCriteria.map((criterion) => outcomeOf(criterion, { pdf, word }))];
  });
  return { outcomes, missing };
}

/** Holds the subject against one criterion. */
export function outcomeOf<Subject>(criterion: Criterion<Subject>, subject: Subject): Outcome {
  const { name, clauses, known } = criterion;
  const found = criterion.faults(subject);
  const isKnown = (fault: string) => known?.fault.test(fault) === true;
  return {
    name,
    clauses,
    faults: found.filter((fault) => !isKnown(fault)),
    known: found.filter(isKnown).map((fault) => `${fault} (${known?.why ?? ''})`),
  };
}

/** The outcomes in words: a criterion a line, and the counts last. */
export function outcomeText(outcomes: readonly Outcome[], missing: readonly string[]): string {
  const lines = outcomes.map(({ name, clauses, faults, known }) => {
    const wrong = [...faults, ...known];
    const what = `${name} [${clauses}]`;
    return wrong.length === 0 ? `Uppfyllt       ${what}` : `INTE UPPFYLLT  ${what}: ${wrong.join('; ')}`;
  });
  const failed = outcomes.filter(({ faults, known }) => faults.length + known.length > 0);
  const others = failed.filter(({ faults }) => faults.length === 0).length;
  const counts = `${String(outcomes.length - failed.length)} uppfyllda, ${String(failed.length)} inte uppfyllda`;
  return [
    ...lines,
    ...(missing.length === 0
      ? []
      : [`PDF-filen är inte granskad: ${missing.join(', ')} finns inte på den här datorn.`]),
    others === 0 ? `${counts}.` : `${counts}, varav ${String(others)} bara beror på LibreOffice.`,
  ].join('\n');
}

function run(given: readonly string[]): number {
  const files = given.length > 0 ? given : [join('out', 'slutrapport.docx')];
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0) {
    process.stderr.write(
      `${absent.join(', ')} finns inte. Kör npm run report först, eller ange en Word-fil: npm run accessibility -- FIL.docx\n`,
    );
    return 1;
  }
  const { outcomes, missing } = examine(files);
  if (missing.length === 0) process.stdout.write(`PDF gjord med ${officeVersion()}\n`);
  files.forEach((file, index) => {
    process.stdout.write(`\n${file}\n${outcomeText(outcomes[index] ?? [], missing)}\n`);
  });
  return outcomes.flat().some(({ faults }) => faults.length > 0) ? 1 : 0;
}

if (require.main === module) process.exitCode = run(process.argv.slice(2));
