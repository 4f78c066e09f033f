/**
 * Updates that a Swede can read, each in its folder: what was `written`, what the document says when it is `edited`, what a new
 * report would say `next`, what the officer is `told`, and the `result`. `GOLDEN=write npx jest test/golden/update` writes them again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { docs_v1 } from '@googleapis/docs';
import { cellAddress } from '../../src/engine/values/place';
import type { UpdateList } from '../../src/engine/app/update/update-answers';
import { generated, hostOf } from '../builders/on-the-host';
import { changeWorkbook, editByHand, listed, paragraphsOf, readUpdate, update } from '../builders/on-an-update';
import { aWorkbook } from '../builders/a-workbook';
import { stories, type Story } from './update-stories';

const folder = join(__dirname, 'update');

/** The sections of a document by their headings, with a line for each paragraph and row. */
function shown(document: docs_v1.Schema$Document | undefined, headings: readonly string[]): string {
  let heading = '';
  const lines = paragraphsOf(document ?? {}).flatMap(({ text, isSection }) => {
    if (isSection) heading = text;
    return headings.some((one) => (one === '' ? heading === '' : heading.startsWith(one))) ? [text] : [];
  });
  return `${lines.join('\n')}\n`;
}

const marked = (pieces: readonly { readonly text: string; readonly differs: boolean }[]) =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

function told(list: UpdateList): string {
  const sections = list.sections.map(({ title, lines, conflicts, notes }) =>
    [
      title,
      ...lines.map(({ name, before, after, cause, places }) => {
        const cells = cause === 'entry' && places.length > 0 ? ` (${places.map((one) => `${one.tab} ${cellAddress(one)}`).join(', ')})` : '';
        return `  ${name}${cells}\n    före:  ${before || '–'}\n    efter: ${after || '–'}`;
      }),
      ...conflicts.map(
        ({ name, mine, workbook }) =>
          `  VÄLJ ${name}\n    min text:     ${marked(mine)}\n    arbetsbokens: ${marked(workbook)}`,
      ),
      ...notes.map(
        ({ kind, name, now, next }) =>
          `  ${kind.toUpperCase()} ${name}\n    i dokumentet: ${now || '–'}${next === '' ? '' : `\n    arbetsboken:  ${next}`}`,
      ),
    ].join('\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

function run({ shows, before = aWorkbook(), after, edit, choice }: Story): Readonly<Record<string, string>> {
  const host = hostOf(before.sheets);
  const { id } = generated(host).document;
  const written = shown(host.document(id), shows);
  editByHand(host, id, edit);
  const edited = shown(host.document(id), shows);
  changeWorkbook(host, after.sheets);
  const list = listed(host);
  const conflicts = list.sections.flatMap((section) => section.conflicts);
  const choices = Object.fromEntries(choice === undefined ? [] : conflicts.map(({ key }) => [key, choice]));
  expect(conflicts.length > 0).toBe(choice !== undefined);
  expect(update(host, list.shown, choices)).toMatchObject({ kind: 'updated' });
  const result = shown(host.document(id), shows);
  expect(readUpdate(host)).toMatchObject({ kind: 'current' });
  const { document } = generated(host, { again: true });
  return { written, edited, next: shown(host.document(document.id), shows), told: told(list), result };
}

function golden(path: string, text: string): string {
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('the story of an update', () => {
  it.each(stories)('$name', (story) => {
    const files = run(story);
    for (const [name, text] of Object.entries(files))
      expect(text).toBe(golden(join(folder, story.name, `${name}.txt`), text));
  });
});
