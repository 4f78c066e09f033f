import type { docs_v1 } from '@googleapis/docs';
import type { Letterhead } from '../report/tree';
import { tabsOf } from './document-tabs';
import type { Unit } from './block-units';
import { segmentsOf } from './segments';
import { TAG, tagName } from './tags';

/** The block, in plans and lists, that the lines of the letterhead are units of; no block of a report has such a key. */
export const LETTERHEAD = 'letterhead.lines';

/** Where a line of the letterhead stood in the shell, and what it says with its tags. */
export interface LetterheadLine {
  /** The number of its header, footer or body in the order of `segmentsOf`. */
  readonly segment: number;
  readonly pattern: string;
}

/**
 * The lines of a shell that hold tags of the letterhead, each as it says when they are replaced by their values: '' for a
 * line that goes since all its tags are empty. A unit's key is where the line stands and what it says with its tags.
 */
export function letterheadLines(document: docs_v1.Schema$Document, letterhead: Letterhead): readonly Unit[] {
  return tabsOf(document).flatMap(({ content }) =>
    segmentsOf(content).flatMap(({ paragraphs }, segment) =>
      paragraphs.flatMap(({ text }, at): readonly Unit[] => {
        const said = lineText(text, letterhead);
        return said === null ? [] : [{ key: `${String(segment)} ${String(at)} ${text}`, text: said }];
      }),
    ),
  );
}

/** The same lines with other values. */
export function renewedLines(lines: readonly Unit[], letterhead: Letterhead): readonly Unit[] {
  return lines.map((line) => ({ ...line, text: lineText(lineOf(line).pattern, letterhead) ?? line.text }));
}

/** What the key of a line says. */
export function lineOf({ key }: Pick<Unit, 'key'>): LetterheadLine {
  const [segment = '', at = ''] = key.split(' ', 2);
  return { segment: Number(segment), pattern: key.slice(segment.length + at.length + 2) };
}

/** The text with its tags replaced; '' when nothing is left, and null when it has no tag of the letterhead. */
function lineText(pattern: string, letterhead: Letterhead): string | null {
  const values: string[] = [];
  const text = pattern.replace(TAG, (tag: string, name: string) => {
    const value = letterhead[tagName(name)];
    if (value !== undefined) values.push(value);
    return value ?? tag;
  });
  if (values.length === 0) return null;
  return values.every((value) => value === '') && text.trim() === '' ? '' : text;
}
