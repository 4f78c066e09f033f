import { shownBy } from '../number-format';
import type { CellModel, CellStyle } from '../spreadsheet-model';
import { wraps } from '../sheet-layout';
import { argb } from './layout-part';
import { namespaces } from './namespaces';
import { defaultFont } from './styles-part';
import { xml, xmlList, xmlPart } from './xml-out';

/** Parts of which each different one is written once, and named by its number. */
class NumberedParts {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const part of first) this.add(part);
  }

  add(part: string): number {
    const known = this.numbers.get(part);
    if (known !== undefined) return known;
    this.numbers.set(part, this.numbers.size);
    return this.numbers.size - 1;
  }

  all(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

// Custom formats have the numbers from here (ECMA-376 part 1, 18.8.30).
const firstCustomFormat = 164;
const textFormat = 49;

/** The looks of a workbook's cells and rules, gathered while its tabs are written. */
export class StyleTable {
  private readonly formats = new NumberedParts();
  private readonly fonts = new NumberedParts([fontXml({})]);
  // The format wants these two first.
  private readonly fills = new NumberedParts(
    ['none', 'gray125'].map((patternType) => xml('fill', {}, xml('patternFill', { patternType }))),
  );
  private readonly cells = new NumberedParts([
    xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  ]);
  private readonly rules = new NumberedParts();
  private readonly known = new Map<string, number>();

  /** The number of a cell's look. A date without a format gets one, and a text that is broken into lines is at the top. */
  numberOf(cell: CellModel): number {
    const style = shownStyle(cell);
    const isLinked = cell.link !== undefined;
    const key = JSON.stringify([style, isLinked]);
    const known = this.known.get(key) ?? this.cells.add(this.cellXml(style, isLinked));
    this.known.set(key, known);
    return known;
  }

  /** The number of the look that a rule of conditional formatting gives. */
  addRuleLook(look: string): number {
    return this.rules.add(look);
  }

  part(): string {
    const formats = this.formats
      .all()
      .map((formatCode, index) => xml('numFmt', { numFmtId: firstCustomFormat + index, formatCode }));
    return xmlPart(
      xml('styleSheet', { xmlns: namespaces.main }, [
        xmlList('numFmts', formats),
        xmlList('fonts', this.fonts.all()),
        xmlList('fills', this.fills.all()),
        xmlList('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
        xmlList('cellStyleXfs', [xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        xmlList('cellXfs', this.cells.all()),
        xmlList('cellStyles', [xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
        xml('dxfs', { count: this.rules.all().length }, this.rules.all()),
      ]),
    );
  }

  private cellXml(style: CellStyle, isLinked: boolean): string {
    const { numberFormat, horizontalAlignment, verticalAlignment, wrap } = style;
    const numFmtId = this.formatNumber(numberFormat);
    const fontId = this.fonts.add(fontXml(style));
    const fillId = style.background === undefined ? 0 : this.fills.add(fillXml(style.background));
    const alignment = xml('alignment', {
      horizontal: horizontalAlignment,
      vertical: verticalAlignment === 'middle' ? 'center' : verticalAlignment,
      wrapText: wrap ? 1 : undefined,
    });
    return xml(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId: 0,
        xfId: 0,
        applyNumberFormat: numFmtId === 0 ? undefined : 1,
        applyFont: fontId === 0 ? undefined : 1,
        applyFill: fillId === 0 ? undefined : 1,
        applyAlignment: 1,
      },
      // LibreOffice colours every cell that has the look of a linked one: a link has its own, which says the default.
      isLinked ? [alignment, xml('protection', { locked: 1 })] : alignment,
    );
  }

  private formatNumber(numberFormat: string | undefined): number {
    if (numberFormat === undefined || /^(general)?$/i.test(numberFormat)) return 0;
    return numberFormat === '@' ? textFormat : firstCustomFormat + this.formats.add(numberFormat);
  }
}

function shownStyle(cell: CellModel): CellStyle {
  const { value, style = {} } = cell;
  const isDate = typeof value === 'object';
  const hasFormat = style.numberFormat !== undefined && !/^general$/i.test(style.numberFormat);
  return {
    ...style,
    ...(isDate && !hasFormat && { numberFormat: 'yyyy-mm-dd' }),
    verticalAlignment: style.verticalAlignment ?? 'top',
    wrap: wraps(cell),
  };
}

/** The format that a date is written with, which decides how it counts. */
export function shownAs(cell: CellModel): ReturnType<typeof shownBy> {
  return shownBy(shownStyle(cell).numberFormat ?? 'General');
}

function fontXml({ fontWeight, fontStyle, fontLine, fontColor, fontSize, fontFamily }: CellStyle): string {
  return xml('font', {}, [
    fontWeight === 'bold' ? xml('b') : '',
    fontStyle === 'italic' ? xml('i') : '',
    fontLine === 'line-through' ? xml('strike') : '',
    fontLine === 'underline' ? xml('u') : '',
    xml('sz', { val: fontSize ?? defaultFont.size }),
    xml('color', fontColor === undefined ? { theme: 1 } : { rgb: argb(fontColor) }),
    // A font without a name falls back on the reader's own, which may be another than the rest of the sheet's.
    xml('name', { val: fontFamily ?? defaultFont.name }),
    xml('family', { val: 2 }),
  ]);
}

function fillXml(background: string): string {
  return xml('fill', {}, [
    xml('patternFill', { patternType: 'solid' }, [
      xml('fgColor', { rgb: argb(background) }),
      xml('bgColor', { indexed: 64 }),
    ]),
  ]);
}
