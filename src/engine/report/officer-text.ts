/** The officer's own texts as blocks of the report, and the text of a cell for its place in one. */
import type { Entry } from '../contract/column';
import type { SectionText } from '../contract/tabs';
import { typography } from '../../swedish/typography';
import { contentKeys } from './keys';
import type { Block, Inline, ListItem } from './tree';

/** U+000B: a line break inside a paragraph, a list item or a table cell. */
export const LINE_BREAK = '\u000b';
const BULLET = /^\s*[-–•*][ \t\u00a0]+(?=\S)/;

/**
 * The blocks of a section that the officer may have written: the officer's text in place of the composed blocks or
 * after them, as its placement says; the composed ones alone when there is no text. Blank lines part paragraphs, a single line
 * break stays a line break, and lines that begin with "- " or "• " become a bulleted list. The key of such a block is
 * `<section>.egen.` and a digest of what it says: a paragraph that is put before others leaves their keys alone.
 */
export function withOfficerText(
  section: string,
  officerText: SectionText,
  composed: readonly Block[],
): Block[] {
  if (officerText.value === null) return [...composed];
  const written = textBlocks(`${section}.egen`, officerText.value);
  return officerText.placement.value === 'Efter den automatiska texten' ? [...composed, ...written] : written;
}

/** Text from a cell that is prose: typography repaired, line breaks as U+000B. */
export function prose(text: string): string {
  return verbatim(typography(text));
}

/** Text from a cell that is a name, a number or a wording to keep: as written, line breaks as U+000B. */
export function verbatim(text: string): string {
  return text.replace(/\r\n?|\n/g, LINE_BREAK);
}

/** Text from a cell for a place that holds one line only: each line break with its surrounding space becomes a space. */
export function oneLine(text: string): string {
  return text
    .split(/[\r\n\u000b]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** What the cells hold, on one line each; nothing for an empty one. */
export function lines(...entries: readonly Entry<string>[]): readonly string[] {
  return entries.flatMap(({ value }) => (value === null ? [] : [oneLine(value)]));
}

/** Text from a cell that is prose, for a place that holds one line only. */
export function proseLine(text: string): string {
  return prose(oneLine(text));
}

/** A sentence or a few words from a cell, to stand inside a sentence: one line without its last full stop. */
export function phrase(text: string): string {
  return proseLine(text).trim().replace(/\.$/, '');
}

function textBlocks(prefix: string, text: string): Block[] {
  const chunks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .filter((chunk) => chunk.trim() !== '');
  const blocks = chunks.flatMap(runsOfLines);
  const keys = contentKeys(blocks.map(({ bulleted, items }) => `${bulleted ? '- ' : ''}${items.join('\n')}`));
  return blocks.map(({ bulleted, items }, at): Block => {
    const key = `${prefix}.${keys[at] ?? ''}`;
    if (bulleted) return { key, kind: 'list', style: 'bulleted', items: ownItems(items) };
    return { key, kind: 'paragraph', runs: inline(items.join(LINE_BREAK)) };
  });
}

interface Lines {
  readonly bulleted: boolean;
  readonly items: string[];
}

/** Consecutive lines of the same sort, bullets without their signs. */
function runsOfLines(chunk: string): readonly Lines[] {
  const runs: Lines[] = [];
  for (const line of chunk.split('\n')) {
    const bulleted = BULLET.test(line);
    const item = line.replace(BULLET, '').trim();
    const last = runs.at(-1);
    if (last?.bulleted === bulleted) last.items.push(item);
    else runs.push({ bulleted, items: [item] });
  }
  return runs;
}

function ownItems(items: readonly string[]): readonly ListItem[] {
  return contentKeys(items).map((key, at) => ({ key, runs: inline(items[at] ?? '') }));
}

function inline(text: string): Inline {
  return [{ text: prose(text) }];
}
