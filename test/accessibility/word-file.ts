/** A .docx as far as its accessibility goes, read from its parts: what the file says, not what a program makes of it. */
import type { Element } from '@xmldom/xmldom';
import { mainPart, openPackage, type DocxPackage } from '../../host/docs/import/docx-package';
import {
  attribute,
  children,
  childrenNamed,
  contentNamed,
  descend,
  descendant,
  numberAttribute,
  toggle,
} from '../../host/docs/import/xml-elements';

export interface WordRun {
  readonly text: string;
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly fill: string;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  /** Of the run's own; '' where none is said. */
  readonly language: string;
}

export interface WordLink {
  readonly text: string;
  /** An outside address or a bookmark; '' where it leads nowhere. */
  readonly target: string;
  /** Whether each run has the character style Hyperlink, without which LibreOffice makes no link of it. */
  readonly isStyled: boolean;
}

export interface WordParagraph {
  readonly place: 'body' | 'table' | 'edge';
  /** The name of its style, in lower case. */
  readonly style: string;
  /** In the outline, from 1; 0 for what is no heading. */
  readonly level: number;
  readonly text: string;
  /** Whether it has a picture, a field or a break, so that it is not empty without text. */
  readonly hasMore: boolean;
  readonly isListed: boolean;
  readonly runs: readonly WordRun[];
  readonly links: readonly WordLink[];
}

interface WordTable {
  readonly rows: readonly { readonly isHeader: boolean; readonly cells: readonly string[] }[];
  readonly hasMergedCells: boolean;
}

export interface WordFile {
  readonly title: string;
  /** Of the whole document; '' where none is said. */
  readonly language: string;
  /** The names of the heading styles, in lower case, with their level in the outline; 0 where they have none. */
  readonly headingStyles: ReadonlyMap<string, number>;
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  /** The alternative text of each picture. */
  readonly pictures: readonly string[];
}

interface Styles {
  readonly byId: ReadonlyMap<string, Element>;
  /** The run properties of the whole document. */
  readonly defaults: Element | undefined;
}

/** What stands round a paragraph. */
interface Surroundings {
  readonly opened: DocxPackage;
  readonly part: string;
  readonly styles: Styles;
  readonly place: WordParagraph['place'];
  readonly fill: string;
}

/** Reads a .docx. Throws `not a .docx: …` where it is none. */
export function readWordFile(bytes: Uint8Array): WordFile {
  const opened = openPackage(bytes);
  const main = mainPart(opened);
  const styles = readStyles(opened.part(opened.targetOfType(main, 'styles') ?? ''));
  const paragraphs: WordParagraph[] = [];
  const tables: WordTable[] = [];
  const pictures: string[] = [];

  const read = (around: Surroundings, parent: Element | undefined): void => {
    for (const block of parent === undefined ? [] : children(parent)) {
      if (block.localName === 'p') {
        paragraphs.push(readParagraph(around, block));
        pictures.push(...elements(block, 'docPr').map((properties) => attribute(properties, 'descr') ?? ''));
      } else if (block.localName === 'tbl') {
        const rows = contentNamed(block, 'tr');
        if (around.place === 'body') tables.push(readTable(rows));
        for (const cell of rows.flatMap((row) => contentNamed(row, 'tc'))) {
          const fill = colourOr(attribute(descend(cell, 'tcPr', 'shd'), 'fill'), around.fill);
          read({ ...around, fill, place: around.place === 'edge' ? 'edge' : 'table' }, cell);
        }
      } else if (/^(?:sdt|sdtContent|customXml|ins)$/.test(block.localName ?? '')) read(around, block);
    }
  };
  const around = { opened, part: main, styles, place: 'body', fill: 'FFFFFF' } as const;
  read(around, descend(opened.part(main), 'body'));
  for (const part of edgeParts(opened, main)) read({ ...around, part, place: 'edge' }, opened.part(part));

  const core = opened.part(opened.targetOfType('', 'core-properties') ?? 'docProps/core.xml');
  return {
    title: core === undefined ? '' : (descendant(core, 'title')?.textContent ?? ''),
    language: attribute(descend(styles.defaults, 'lang'), 'val') ?? '',
    headingStyles: new Map(
      [...styles.byId.values()]
        .map((style) => [nameOf(style), levelIn(style)] as const)
        .filter(([name]) => /^heading \d$/.test(name)),
    ),
    paragraphs,
    tables,
    pictures,
  };
}

function readStyles(root: Element | undefined): Styles {
  const styles = childrenNamed(root, 'style');
  return {
    byId: new Map(styles.map((style) => [attribute(style, 'styleId') ?? '', style])),
    defaults: descend(root, 'docDefaults', 'rPrDefault', 'rPr'),
  };
}

function nameOf(style: Element | undefined): string {
  return (attribute(descend(style, 'name'), 'val') ?? '').toLowerCase();
}

/** The level that a style or paragraph gives in the outline, from 1; 0 where it gives none. */
function levelIn(element: Element): number {
  const level = numberAttribute(descend(element, 'pPr', 'outlineLvl'), 'val');
  return level === undefined || level > 8 ? 0 : level + 1;
}

/** The parts of the headers and footers, by the relationships that the sections name. */
function edgeParts(opened: DocxPackage, main: string): readonly string[] {
  const root = opened.part(main);
  const references = ['headerReference', 'footerReference'].flatMap((name) =>
    root === undefined ? [] : elements(root, name),
  );
  const targets = references.map((reference) => opened.target(main, attribute(reference, 'id')) ?? '');
  return [...new Set(targets)];
}

function readTable(rows: readonly Element[]): WordTable {
  const cells = rows.flatMap((row) => contentNamed(row, 'tc'));
  return {
    rows: rows.map((row) => ({
      isHeader: toggle(descend(row, 'trPr'), 'tblHeader') === true,
      cells: contentNamed(row, 'tc').map((cell) => cell.textContent ?? ''),
    })),
    hasMergedCells: cells.some(
      (cell) =>
        (numberAttribute(descend(cell, 'tcPr', 'gridSpan'), 'val') ?? 1) > 1 ||
        descend(cell, 'tcPr', 'vMerge') !== undefined,
    ),
  };
}

function readParagraph(around: Surroundings, paragraph: Element): WordParagraph {
  const { styles, place } = around;
  const id = attribute(descend(paragraph, 'pPr', 'pStyle'), 'val') ?? 'Normal';
  const style = styles.byId.get(id);
  const chain = styleChain(styles, id);
  const fill = colourOr(
    [paragraph, ...chain].map((one) => attribute(descend(one, 'pPr', 'shd'), 'fill')).find(isColour),
    around.fill,
  );
  const runs = elements(paragraph, 'r').map((run) => readRun(styles, chain, run, fill));
  return {
    place,
    style: nameOf(style),
    level: [paragraph, ...chain].map(levelIn).find((level) => level > 0) ?? 0,
    text: runs.map(({ text }) => text).join(''),
    hasMore: ['drawing', 'pict', 'fldChar', 'instrText', 'br', 'object'].some(
      (name) => descendant(paragraph, name) !== undefined,
    ),
    isListed: descend(paragraph, 'pPr', 'numPr') !== undefined,
    runs,
    links: elements(paragraph, 'hyperlink').map((link) => readLink(around, link)),
  };
}

function readLink({ opened, part, styles }: Surroundings, link: Element): WordLink {
  const runs = elements(link, 'r');
  const id = attribute(link, 'id');
  return {
    text: runs.map(textOf).join(''),
    target: attribute(link, 'anchor') ?? (id === undefined ? '' : (opened.target(part, id) ?? '')),
    isStyled: runs.every(
      (run) => nameOf(styles.byId.get(attribute(descend(run, 'rPr', 'rStyle'), 'val') ?? '')) === 'hyperlink',
    ),
  };
}

/** A run with what its style, its paragraph's style and the document's defaults say of its look. */
function readRun(styles: Styles, chain: readonly Element[], run: Element, fill: string): WordRun {
  const own = descend(run, 'rPr');
  const named = styleChain(styles, attribute(descend(own, 'rStyle'), 'val') ?? '');
  const looks = [own, ...[...named, ...chain].map((style) => descend(style, 'rPr')), styles.defaults];
  const first = (name: string) =>
    looks.map((look) => attribute(descend(look, name), 'val')).find((value) => value !== undefined);
  return {
    text: textOf(run),
    colour: colourOr(first('color'), '000000'),
    fill: colourOr(looks.map((look) => attribute(descend(look, 'shd'), 'fill')).find(isColour), fill),
    size: Number(first('sz') ?? 20) / 2,
    isBold: looks.map((look) => toggle(look, 'b')).find((value) => value !== undefined) === true,
    language: attribute(descend(own, 'lang'), 'val') ?? '',
  };
}

/** A style and those that it builds on. */
function styleChain(styles: Styles, id: string): readonly Element[] {
  const chain: Element[] = [];
  for (let style = styles.byId.get(id); style !== undefined && !chain.includes(style);) {
    chain.push(style);
    style = styles.byId.get(attribute(descend(style, 'basedOn'), 'val') ?? '');
  }
  return chain;
}

function textOf(run: Element): string {
  return children(run)
    .map((child) =>
      child.localName === 't' ? (child.textContent ?? '') : child.localName === 'tab' ? '\t' : '',
    )
    .join('');
}

/** Every element of the name below, in order, whatever its prefix. */
function elements(parent: Element, name: string): Element[] {
  return children(parent).flatMap((child) => (child.localName === name ? [child] : elements(child, name)));
}

function isColour(value: string | undefined): boolean {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value);
}

function colourOr(value: string | undefined, otherwise: string): string {
  return value !== undefined && isColour(value) ? value.toUpperCase() : otherwise;
}
