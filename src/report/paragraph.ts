import type { Heading, List, Paragraph } from './tree';

/** A paragraph of one run; none when there is nothing to say, so that no report has an empty line. */
export function paragraph(id: string, ...sentences: readonly string[]): Paragraph[] {
  const text = sentences.filter((part) => part !== '').join(' ');
  return text === '' ? [] : [{ id, kind: 'paragraph', runs: [{ text }] }];
}

/** A list of plain items; none when there are no items. */
export function list(id: string, style: List['style'], items: readonly string[]): List[] {
  return items.length === 0 ? [] : [{ id, kind: 'list', style, items: items.map((text) => [{ text }]) }];
}

/** A sentence that says that something is missing: in a draft in square brackets. */
export function marked(told: string, draft: boolean): string {
  return draft ? `[${told}]` : told;
}

/** The paragraph that says that something is missing: in a draft in square brackets and bold, so that it is found. */
export function missing(id: string, told: string, draft: boolean): Paragraph[] {
  return [{ id, kind: 'paragraph', runs: [{ text: marked(told, draft), ...(draft && { bold: true }) }] }];
}

/** A heading: level 1 of a section, level 2 of a part of it. */
export function heading(id: string, level: Heading['level'], text: string): Heading {
  return { id, kind: 'heading', level, text };
}
