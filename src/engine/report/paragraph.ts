import { unbroken } from '../../swedish/typography';
import type { Heading, List, ListItem, Paragraph } from './tree';

/** A paragraph of one text run; none when every sentence is empty, so that no report has an empty line. */
export function paragraph(key: string, ...sentences: readonly string[]): Paragraph[] {
  const text = unbroken(sentences.filter((part) => part !== '').join(' '));
  return text === '' ? [] : [{ key, kind: 'paragraph', runs: [{ text }] }];
}

/** A list; none when there are no items. */
export function listBlock(key: string, style: List['style'], items: readonly ListItem[]): List[] {
  return items.length === 0 ? [] : [{ key, kind: 'list', style, items }];
}

/** The texts as plain items of a list; `keys` has a key for each text. */
export function plainItems(keys: readonly string[], texts: readonly string[]): readonly ListItem[] {
  return keys.map((key, at) => ({ key, runs: [{ text: texts[at] ?? '' }] }));
}

/** A sentence that says that something is missing: in square brackets in a draft. */
export function marked(sentence: string, draft: boolean): string {
  return draft ? `[${sentence}]` : sentence;
}

/** A paragraph that says that something is missing: in square brackets and bold in a draft, to be easy to find. */
export function missing(key: string, sentence: string, draft: boolean): Paragraph[] {
  return [
    { key, kind: 'paragraph', runs: [{ text: marked(sentence, draft), ...(draft && { bold: true }) }] },
  ];
}

/** A heading: level 1 for a section, level 2 for a part of one. */
export function heading(key: string, level: Heading['level'], text: string): Heading {
  return { key, kind: 'heading', level, text };
}
