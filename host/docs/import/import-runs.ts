import type { Element } from '@xmldom/xmldom';
import { FieldStack, fieldMeaning } from './import-field';
import type { FieldMeaning } from './import-field';
import { importDrawing } from './import-drawing';
import type { ImportContext } from './import-context';
import { textStyle } from './import-style-properties';
import type { JsonObject } from '../wire/json';
import type { Inline } from '../document/working-document';
import { attribute, children, descend, descendant } from './xml-elements';

/** Wrappers that are read as if their content stood in their place; a deletion that is tracked is left out. */
const TRANSPARENT = ['smartTag', 'ins', 'moveTo', 'sdt', 'sdtContent', 'customXml', 'dir', 'bdo'];

/** The runs of a w:p as inlines, without the closing newline. `base` is what the paragraph's style adds to each run. */
export function importRuns(context: ImportContext, paragraph: Element, base: JsonObject): Inline[] {
  const reader = new RunReader(context, base);
  reader.readAll(paragraph, undefined);
  return reader.inlines;
}

class RunReader {
  readonly inlines: Inline[] = [];
  private readonly fields = new FieldStack();

  constructor(
    private readonly context: ImportContext,
    private readonly base: JsonObject,
  ) {}

  readAll(parent: Element, link: JsonObject | undefined): void {
    for (const element of children(parent)) {
      const name = element.localName ?? '';
      if (name === 'r') this.readRun(element, link);
      else if (name === 'hyperlink') this.readAll(element, this.hyperlink(element) ?? link);
      else if (name === 'fldSimple') this.readSimpleField(element, link);
      else if (TRANSPARENT.includes(name)) this.readAll(element, link);
    }
  }

  private hyperlink(element: Element): JsonObject | undefined {
    const url = this.context.docx.target(this.context.part, attribute(element, 'id'));
    const anchor = attribute(element, 'anchor');
    if (url !== undefined) return { url: anchor === undefined ? url : `${url}#${anchor}` };
    return anchor === undefined ? undefined : { bookmarkId: anchor };
  }

  private readSimpleField(element: Element, link: JsonObject | undefined): void {
    const meaning = fieldMeaning(attribute(element, 'instr') ?? '');
    const run = descend(element, 'r');
    if (meaning.kind === 'auto-text') this.add(autoText(meaning, this.styleOf(run, link)));
    else this.readAll(element, meaning.kind === 'link' ? { url: meaning.url } : link);
  }

  private readRun(run: Element, link: JsonObject | undefined): void {
    const fieldLink = this.fields.link();
    const style = this.styleOf(run, fieldLink === undefined ? link : { url: fieldLink });
    for (const element of children(run)) this.readRunContent(element, style);
  }

  private readRunContent(element: Element, style: JsonObject): void {
    const name = element.localName ?? '';
    if (name === 'fldChar') {
      const meaning = this.fields.mark(attribute(element, 'fldCharType') ?? '');
      if (meaning?.kind === 'auto-text') this.add(autoText(meaning, style));
      return;
    }
    if (name === 'instrText') {
      this.fields.instruct(element.textContent ?? '');
      return;
    }
    if (this.fields.hidden()) return;
    const text = runText(element);
    if (text !== undefined) {
      this.add({ kind: 'text', text, style, rest: {} });
      return;
    }
    switch (name) {
      case 'br':
        this.add(inlineElement(attribute(element, 'type') === 'column' ? 'columnBreak' : 'pageBreak', style));
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        for (const inline of importDrawing(this.context, element, style)) this.add(inline);
        return;
      case 'AlternateContent': {
        // Word writes a text box twice, for new readers and for old ones: one of the two is read.
        const choice =
          children(element).find((each) => descendant(each, 'blip') !== undefined) ??
          children(element).find((each) => descendant(each, 'txbxContent') !== undefined);
        if (choice !== undefined) for (const each of children(choice)) this.readRunContent(each, style);
        return;
      }
      case 'footnoteReference': {
        const id = attribute(element, 'id') ?? '';
        const footnoteNumber = String(this.context.footnotes.push(id));
        this.add(inlineElement('footnoteReference', style, { footnoteId: footnoteId(id), footnoteNumber }));
      }
    }
  }

  private styleOf(run: Element | undefined, link: JsonObject | undefined): JsonObject {
    const rPr = descend(run, 'rPr');
    const character = this.context.styles.character(attribute(descend(rPr, 'rStyle'), 'val'));
    return {
      ...this.base,
      ...character,
      ...textStyle(rPr, this.context.styles.fonts),
      ...(link !== undefined && { link }),
    };
  }

  private add(inline: Inline): void {
    this.inlines.push(inline);
  }
}

/** The id that a footnote of the .docx has in the Doc. */
export function footnoteId(wordId: string): string {
  return `kix.fn${wordId}`;
}

/** The text that an element of a run stands for; undefined where it is not text. */
function runText(element: Element): string | undefined {
  switch (element.localName) {
    case 't':
      return (element.textContent ?? '').replace(/[\r\n]+/g, ' ');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'cr':
      return '\u000B';
    case 'br': {
      const type = attribute(element, 'type') ?? 'textWrapping';
      return type === 'textWrapping' ? '\u000B' : undefined;
    }
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00AD';
    case 'sym': {
      const code = Number.parseInt(attribute(element, 'char') ?? '', 16);
      return Number.isNaN(code) ? '' : String.fromCharCode(code);
    }
    default:
      return undefined;
  }
}

function autoText(meaning: Extract<FieldMeaning, { kind: 'auto-text' }>, style: JsonObject): Inline {
  return inlineElement('autoText', style, { type: meaning.type });
}

function inlineElement(name: string, style: JsonObject, value: JsonObject = {}): Inline {
  return { kind: 'element', name, value: { ...value, textStyle: style }, length: 1 };
}
