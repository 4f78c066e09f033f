import type { Heading, List, ListItem, Paragraph } from './tree';

/** A paragraph of one run; none when there is nothing to say, so that no report has an empty line. */
export function paragraph(key: string, ...sentences: readonly string[]): Paragraph[] {
  const text = sentences.filter((part) => part !== '').join(' ');
  return text === '' ? [] : [{ key, kind: 'paragraph', runs: [{ text }] }];
}

/** A list; none when there are no items. */
export function list(key: string, style: List['style'], items: readonly ListItem[]): List[] {
  return items.length === 0 ? [] : [{ key, kind: 'list', style, items }];
}

/** The texts as plain items of a list; there is a key for each. */
export function plainItems(keys: readonly string[], texts: readonly string[]): readonly ListItem[] {
  return keys.map((key, at) => ({ key, runs: [{ text: texts[at] ?? '' }] }));
}

/** A sentence that says that something is missing: in a draft in square brackets. */
export function marked(told: string, draft: boolean): string {
  return draft ? `[${told}]` : told;
}

/** The paragraph that says that something is missing: in a draft in square brackets and bold, so that it is found. */
export function missing(key: string, told: string, draft: boolean): Paragraph[] {
  return [{ key, kind: 'paragraph', runs: [{ text: marked(told, draft), ...(draft && { bold: true }) }] }];
}

/** A heading: level 1 of a section, level 2 a part of it. */
export function heading(key: string, level: Heading['level'], text: string): Heading {
  return { key, kind: 'heading', level, text };
}
