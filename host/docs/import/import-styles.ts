import type { Element } from '@xmldom/xmldom';
import { defaultNamedStyles, plainParagraphStyle, plainTextStyle } from '../document/create-document';
import type { DocxPackage } from './docx-package';
import { mainPart } from './docx-package';
import { paragraphStyle, textStyle } from './import-style-properties';
import type { ThemeFonts } from './import-style-properties';
import { objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { attribute, childrenNamed, descend, descendant } from './xml-elements';

/** The styles of a .docx, as the importer of paragraphs and runs asks for them. */
export interface ImportedStyles {
  /** The document's named styles, all nine. */
  readonly namedStyles: JsonObject;
  readonly fonts: ThemeFonts;
  /** The language of the default text, as `sv-SE`. */
  readonly language: string | undefined;
  /** What a paragraph's style (by id; undefined for the default one) becomes in a Doc. */
  paragraph(styleId: string | undefined): ParagraphLook;
  /** The text style of a character style, its ancestors included. */
  character(styleId: string | undefined): JsonObject;
  /** The style of a table style's whole-table part: its w:tblPr, nearest first. */
  tableProperties(styleId: string | undefined): readonly Element[];
}

/** A Word paragraph style as a Doc has it: one of the named styles, and what the style has beyond that. */
export interface ParagraphLook {
  readonly namedStyleType: string;
  readonly paragraphStyle: JsonObject;
  readonly textStyle: JsonObject;
  /** The style's numbering, if it has one. */
  readonly numPr: Element | undefined;
}

/** Word's built-in style names; unlike the ids they are the same in every language of Word. */
const NAMED: Readonly<Record<string, string>> = {
  normal: 'NORMAL_TEXT',
  title: 'TITLE',
  subtitle: 'SUBTITLE',
  'heading 1': 'HEADING_1',
  'heading 2': 'HEADING_2',
  'heading 3': 'HEADING_3',
  'heading 4': 'HEADING_4',
  'heading 5': 'HEADING_5',
  'heading 6': 'HEADING_6',
};

/** Reads styles.xml and the theme's fonts. A .docx without them has Word's defaults, which are nearly those of a Doc. */
export function importStyles(docx: DocxPackage): ImportedStyles {
  const main = mainPart(docx);
  const root = docx.part(docx.targetOfType(main, 'styles') ?? 'word/styles.xml');
  const fonts = themeFonts(docx.part(docx.targetOfType(main, 'theme') ?? 'word/theme/theme1.xml'));
  const all = new Map(
    childrenNamed(root, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]),
  );
  const defaults = descend(root, 'docDefaults');
  const defaultRun = descend(defaults, 'rPrDefault', 'rPr');
  const normal = [...all.values()].find((style) => namedType(style) === 'NORMAL_TEXT');

  /** The style and its ancestors, farthest first. */
  const chain = (styleId: string | undefined): Element[] => {
    const found: Element[] = [];
    for (let id = styleId; id !== undefined;) {
      const style = all.get(id);
      if (style === undefined || found.includes(style)) break;
      found.unshift(style);
      id = attribute(descend(style, 'basedOn'), 'val');
    }
    return found;
  };
  const own = (styles: readonly Element[]): { text: JsonObject; paragraph: JsonObject } => ({
    text: styles.reduce<JsonObject>((s, e) => ({ ...s, ...textStyle(descend(e, 'rPr'), fonts) }), {}),
    paragraph: styles.reduce<JsonObject>((s, e) => ({ ...s, ...paragraphStyle(descend(e, 'pPr')) }), {}),
  });
  const normalLook = {
    text: {
      ...plainTextStyle,
      ...textStyle(defaultRun, fonts),
      ...own(normal === undefined ? [] : [normal]).text,
    },
    paragraph: {
      ...plainParagraphStyle,
      lineSpacing: 100,
      ...paragraphStyle(descend(defaults, 'pPrDefault', 'pPr')),
      ...own(normal === undefined ? [] : [normal]).paragraph,
    },
  };

  const look = (styleId: string | undefined): ParagraphLook => {
    const styles = chain(styleId ?? attribute(normal, 'styleId'));
    const named = styles.filter((style) => namedType(style) !== undefined).at(-1);
    const beyond = own(named === undefined ? styles : styles.slice(styles.indexOf(named) + 1));
    return {
      namedStyleType: (named === undefined ? undefined : namedType(named)) ?? 'NORMAL_TEXT',
      paragraphStyle: beyond.paragraph,
      textStyle: beyond.text,
      numPr: styles.flatMap((style) => childrenNamed(descend(style, 'pPr'), 'numPr')).at(-1),
    };
  };

  return {
    namedStyles: { styles: namedStyles(all, normalLook, (id) => own(chain(id).filter((s) => s !== normal))) },
    fonts,
    language: attribute(descend(defaultRun, 'lang'), 'val'),
    paragraph: look,
    character: (styleId) => own(chain(styleId)).text,
    tableProperties: (styleId) =>
      chain(styleId)
        .reverse()
        .flatMap((style) => childrenNamed(style, 'tblPr')),
  };
}

function namedStyles(
  all: ReadonlyMap<string, Element>,
  normal: { text: JsonObject; paragraph: JsonObject },
  own: (styleId: string) => { text: JsonObject; paragraph: JsonObject },
): JsonObject[] {
  return objectsAt(defaultNamedStyles, 'styles').map((fallback) => {
    const type = stringAt(fallback, 'namedStyleType');
    if (type === 'NORMAL_TEXT') {
      return { namedStyleType: type, textStyle: normal.text, paragraphStyle: normal.paragraph };
    }
    const found = [...all].find(([, style]) => namedType(style) === type);
    if (found === undefined) return fallback;
    const { text, paragraph } = own(found[0]);
    return {
      namedStyleType: type,
      textStyle: text,
      paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT', ...paragraph },
    };
  });
}

function namedType(style: Element): string | undefined {
  if (attribute(style, 'type') !== 'paragraph') return undefined;
  if (isOn(attribute(style, 'default'))) return 'NORMAL_TEXT';
  return NAMED[(attribute(descend(style, 'name'), 'val') ?? '').toLowerCase()];
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function themeFonts(theme: Element | undefined): ThemeFonts {
  if (theme === undefined) return {};
  const face = (name: string) => attribute(descend(descendant(theme, name), 'latin'), 'typeface') ?? '';
  const [major, minor] = [face('majorFont'), face('minorFont')];
  return Object.fromEntries(
    [
      ['majorHAnsi', major],
      ['majorAscii', major],
      ['minorHAnsi', minor],
      ['minorAscii', minor],
    ].filter(([, font]) => font !== ''),
  ) as ThemeFonts;
}
