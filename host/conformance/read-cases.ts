import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { caseSchema, type ConformanceCase } from './case';

/** A case with its name, "docs/insert-text/past-the-end"; its kind is the folder that it lies in, "docs/insert-text". */
export interface NamedCase {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  readonly case: ConformanceCase;
}

const folder = path.join(__dirname, 'cases');

/**
 * Every case in its file, in the order of their names.
 * @throws {Error} that names the file, where one is no case
 */
export function readCases(): readonly NamedCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const whole = path.join(folder, file);
      const read = caseSchema.safeParse(JSON.parse(readFileSync(whole, 'utf8')));
      if (!read.success) throw new Error(`${file} is no case: ${read.error.message}`);
      return { name, kind: path.posix.dirname(name), file: whole, case: read.data };
    });
}
