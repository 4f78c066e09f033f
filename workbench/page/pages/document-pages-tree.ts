/** A part of the tree that docx-preview reads a .docx into; the library gives it no types. */
interface TreePart {
  readonly type: string;
  readonly text?: string;
  readonly charType?: string;
  readonly break?: string;
  readonly styleName?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly isHeader?: boolean;
  readonly tabs?: readonly { readonly style: string }[];
  readonly sectionProps?: SectionProperties;
  pageBreakBefore?: boolean;
  fieldRun?: boolean;
  className?: string;
  cssStyle?: Record<string, string>;
  children?: TreePart[];
}

interface SectionProperties {
  titlePage?: boolean;
}

type ParagraphFlag = 'keepNext' | 'keepLines' | 'pageBreakBefore';

interface TreeStyle {
  readonly id: string | null;
  readonly basedOn?: string | null;
  readonly isDefault?: boolean;
  readonly styles: { readonly target: string; readonly values: Record<string, string> }[];
  readonly paragraphProps?: Partial<Record<ParagraphFlag, boolean>>;
}

/** What docx-preview's parseAsync answers, as far as it is used here. */
export interface ReadDocument {
  readonly documentPart: {
    readonly body: TreePart & { readonly props: SectionProperties };
  };
  readonly stylesPart?: { styles: TreeStyle[] };
  readonly parts: readonly { readonly rootElement?: TreePart }[];
}

/**
 * Line spacing in a .docx is a multiple of the font's own line height, in CSS of its size. Between them lies 1.15 for
 * Arial and Times New Roman and for the fonts that stand in for them.
 */
const ownLineHeight = 1.15;

function mendLineHeight(style: Record<string, string>): void {
  const height = style['line-height'];
  if (height !== undefined && /^[\d.]+$/.test(height)) {
    style['line-height'] = (Number(height) * ownLineHeight).toFixed(3);
  }
}

function mendStyle(style: TreeStyle): void {
  for (const { values } of style.styles) mendLineHeight(values);
  const text = style.styles.find(({ target }) => target === 'span')?.values;
  if (!text) return;
  // A paragraph's lines are never lower than its own font, so it must have the font of its text.
  const font = Object.fromEntries(
    ['font-size', 'font-family'].flatMap((name) => {
      const value = text[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const paragraph = style.styles.find(({ target }) => target === 'p');
  if (paragraph) Object.assign(paragraph.values, font);
  else style.styles.push({ target: 'p', values: font });
}

/** A rule of a later style goes before an earlier one's, so the defaults must come first. */
function stylesInOrder(styles: readonly TreeStyle[]): TreeStyle[] {
  const rank = (style: TreeStyle): number => (style.id === null ? 0 : style.isDefault === true ? 1 : 2);
  return [...styles].sort((one, other) => rank(one) - rank(other));
}

function mark(part: TreePart, ...names: readonly string[]): void {
  part.className = [part.className, ...names].filter(Boolean).join(' ');
}

const numberFields: Readonly<Record<string, string>> = { PAGE: 'page-number', NUMPAGES: 'page-count' };

/** A text with the looks of the run that it stands in. */
function markedRun({ cssStyle }: TreePart, className: string, text: string): TreePart {
  return { type: 'run', className, ...(cssStyle && { cssStyle }), children: [{ type: 'text', text }] };
}

/** Puts a mark where a page number belongs: the library leaves fields out. Other fields keep the text they had. */
function showFields(paragraph: TreePart): void {
  let instruction: string | null = null;
  for (const run of paragraph.children ?? []) {
    const kept: TreePart[] = [];
    for (const part of run.children ?? []) {
      const className: string | undefined = numberFields[instruction?.trim().split(/\s/)[0] ?? ''];
      if (part.type === 'instruction') instruction = (instruction ?? '') + (part.text ?? '');
      else if (part.type !== 'complexField') {
        if (className === undefined) kept.push(part);
      } else if (part.charType === 'begin') instruction = '';
      else if (part.charType === 'end') {
        if (className !== undefined) {
          kept.push(markedRun(run, className, '1'));
        }
        instruction = null;
      }
    }
    if (run.type !== 'run') continue;
    run.fieldRun = false;
    run.children = kept.map((part) => (part.type === 'tab' ? markedRun(run, 'tab', '\t') : part));
  }
}

/** The font of a paragraph whose whole text has another than its style. */
function mendFont(paragraph: TreePart): void {
  const runs = (paragraph.children ?? []).filter(({ type }) => type === 'run');
  const sizes = runs.map(({ cssStyle }) => cssStyle?.['font-size']);
  const largest = Math.max(...sizes.map((size) => (size === undefined ? Infinity : parseFloat(size))));
  if (runs.length === 0 || largest === Infinity) return;
  paragraph.cssStyle = { ...paragraph.cssStyle, 'font-size': `${largest.toFixed(2)}pt` };
}

function prepareParagraph(paragraph: TreePart, flag: (name: ParagraphFlag) => boolean): void {
  const runs = paragraph.children ?? [];
  const breaks = runs.findIndex((run) => run.children?.some((part) => part.break === 'page'));
  const textAfter = runs.slice(breaks + 1).some(({ type }) => type === 'run' || type === 'hyperlink');
  if (breaks !== -1) mark(paragraph, textAfter ? 'page-break-before' : 'page-break-after');
  if (flag('pageBreakBefore')) mark(paragraph, 'page-break-before');
  if (flag('keepNext')) mark(paragraph, 'keep-next');
  if (flag('keepLines')) mark(paragraph, 'keep-lines');
  const lastStop = paragraph.tabs?.at(-1)?.style;
  if (lastStop === 'right' || lastStop === 'end') mark(paragraph, 'right-tab');
  // The library would part the section here, and with it the headers.
  paragraph.pageBreakBefore = false;
  showFields(paragraph);
  mendFont(paragraph);
}

/**
 * Writes into the read document what the library leaves out of the page that it makes: classes on paragraphs
 * ("keep-next", "keep-lines", "page-break-before", "page-break-after", "right-tab"), on heading rows of tables
 * ("header-row") and on text ("tab", "page-number", "page-count"), and line heights as in the file.
 */
export function prepareDocument(read: ReadDocument): void {
  const styles = new Map((read.stylesPart?.styles ?? []).map((style) => [style.id, style]));
  const styleFlag = (id: string | null | undefined, name: ParagraphFlag): boolean => {
    const style = styles.get(id ?? null);
    if (!style || style.id === null) return false;
    return style.paragraphProps?.[name] ?? styleFlag(style.basedOn, name);
  };
  const prepare = (part: TreePart): void => {
    if (part.cssStyle) mendLineHeight(part.cssStyle);
    if (part.type === 'paragraph') {
      prepareParagraph(part, (name) => part[name] ?? styleFlag(part.styleName, name));
    }
    // The library reads a heading row as false when it is just said to be one, and as nothing when it is not.
    if (part.type === 'row' && part.isHeader !== undefined) mark(part, 'header-row');
    part.children?.forEach(prepare);
  };
  prepare(read.documentPart.body);
  for (const { rootElement } of read.parts) if (rootElement) prepare(rootElement);
  for (const style of styles.values()) {
    mendStyle(style);
    if (style.paragraphProps) style.paragraphProps.pageBreakBefore = false;
  }
  if (read.stylesPart) read.stylesPart.styles = stylesInOrder(read.stylesPart.styles);
}

/** Empties the document to its sections and takes away what their first pages have of their own. */
export function keepLaterPages({ documentPart: { body } }: ReadDocument): void {
  const ends = (body.children ?? []).filter(({ sectionProps }) => sectionProps !== undefined);
  for (const props of [body.props, ...ends.map(({ sectionProps }) => sectionProps)]) {
    if (props) props.titlePage = false;
  }
  body.children = ends.map((end) => ({ ...end, children: [] }));
}
