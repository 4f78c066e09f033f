import { inlineLength } from './edit-tree';
import type { JsonObject } from '../wire/json';
import { isObject, without } from '../wire/json';
import type { Inline } from './working-document';

/** The inlines before and behind `offset`; the run that it falls into is cut in two. */
export function splitInlines(inlines: readonly Inline[], offset: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let start = 0;
  for (const inline of inlines) {
    const length = inlineLength(inline);
    const cut = offset - start;
    if (cut >= length) before.push(inline);
    else if (cut <= 0) after.push(inline);
    else if (inline.kind === 'text') {
      before.push({ ...inline, text: inline.text.slice(0, cut) });
      after.push({ ...inline, text: inline.text.slice(cut) });
    } else {
      throw new Error(`a ${inline.name} cannot be cut`);
    }
    start += length;
  }
  return [before, after];
}

/** A run of text in the given style; `rest` is what it has beside that. */
export function textRun(text: string, style: JsonObject, rest: JsonObject = {}): Inline {
  return { kind: 'text', text, style, rest };
}

/** The text style of an inline; elements that are not text have one of their own. */
export function inlineStyle(inline: Inline): JsonObject {
  if (inline.kind === 'text') return inline.style;
  return isObject(inline.value.textStyle) ? inline.value.textStyle : {};
}

/** The inline with another text style. */
export function restyled(inline: Inline, style: JsonObject): Inline {
  return inline.kind === 'text'
    ? { ...inline, style }
    : { ...inline, value: { ...inline.value, textStyle: style } };
}

/**
 * The style of text that is inserted between `before` and `after` of one paragraph: that of what stands before it, and at a
 * paragraph's start that of what follows, but never a link that follows. Source: InsertTextRequest in v1.d.ts ("match the
 * text immediately before"); the lost link: lenzhq/lenz-gdocs CONTRACT.md, seen live 2026-09-30.
 */
export function insertedStyle(before: readonly Inline[], after: readonly Inline[]): JsonObject {
  const previous = before.at(-1);
  if (previous !== undefined) return inlineStyle(previous);
  const next = after[0];
  if (next === undefined) return {};
  return withoutLink(inlineStyle(next));
}

/** The style without a link and a link's look: a newline never has one. Source: TextStyle.link in v1.d.ts. */
export function withoutLink(style: JsonObject): JsonObject {
  return style.link === undefined ? style : without(style, 'link', 'underline', 'foregroundColor');
}
