import { fileSize } from '../a1';
import type { CellModel, CellValue } from '../spreadsheet-model';
import { isoSerial, serialOfFile } from './file-dates';
import { SharedFormulas, type CopyCount } from './shared-formulas';
import { unescaped } from './shared-strings';
import type { FileStyle } from './styles-part';
import { isTrue, type Attributes, type XmlHandler } from './xml-reader';

/** What the cells of every tab share. */
export interface BookParts {
  readonly texts: readonly string[];
  readonly styles: readonly FileStyle[];
  readonly is1904: boolean;
  /** What the copies of shared formulas come to so far. */
  readonly copied: CopyCount;
}

/** Where the cells of a tab are put, each 1-based; a row is called for before its cells. */
export interface CellSink {
  readonly row: (row: number, attributes: Attributes) => void;
  readonly cell: (row: number, column: number, cell: CellModel) => void;
  /** Called for each cell that is not locked, also where it is empty. */
  readonly unlocked: (row: number, column: number) => void;
}

const plain: FileStyle = { style: undefined, shown: 'number', isUnlocked: false };

/**
 * Reads the rows of a tab: it is called for what is in `sheetData`. A row or cell without a place of its own comes after
 * the one before it; one outside of the grid is left out. A cell that holds nothing at all is not made.
 */
export class SheetCells implements XmlHandler {
  private row = 0;
  private column = 0;
  private cellRow = 0;
  private type: string | undefined;
  private style = plain;
  private value: string | undefined;
  private inline: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Attributes = {};
  private reading: 'v' | 'f' | 't' | undefined;
  private phonetic = 0;
  private readonly shared: SharedFormulas;

  constructor(
    private readonly book: BookParts,
    private readonly sink: CellSink,
  ) {
    this.shared = new SharedFormulas(book.copied);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.value = '';
        this.reading = 'v';
        break;
      case 'f':
        this.formula = '';
        this.formulaAttributes = attributes;
        this.reading = 'f';
        break;
      case 't':
        if (this.phonetic > 0) break;
        this.inline ??= '';
        this.reading = 't';
        break;
      case 'rPh':
        this.phonetic++;
        break;
      default:
    }
  };

  readonly text = (text: string): void => {
    if (this.reading === 'v') this.value = (this.value ?? '') + text;
    else if (this.reading === 'f') this.formula = (this.formula ?? '') + text;
    else if (this.reading === 't') this.inline = (this.inline ?? '') + text;
  };

  readonly close = (name: string): void => {
    if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.phonetic--;
    this.reading = undefined;
  };

  private openRow(attributes: Attributes): void {
    const number = Number(attributes['r'] ?? this.row + 1);
    this.row = Number.isInteger(number) && number > 0 ? number : this.row + 1;
    this.column = 0;
    if (this.row <= fileSize.rows) this.sink.row(this.row, attributes);
  }

  private openCell({ r, t, s }: Attributes): void {
    this.type = t;
    this.style = this.book.styles[s === undefined ? 0 : Number(s)] ?? this.book.styles[0] ?? plain;
    this.value = undefined;
    this.inline = undefined;
    this.formula = undefined;
    this.cellRow = this.row;
    if (r === undefined || !this.takePlace(r)) this.column++;
  }

  /** Takes the place that a cell states: letters and digits, as in "AB12". */
  private takePlace(reference: string): boolean {
    let at = 0;
    let column = 0;
    for (; at < reference.length; at++) {
      const letter = reference.charCodeAt(at) & ~0x20;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = Number(reference.slice(at));
    if (column === 0 || at === reference.length || !Number.isInteger(row) || row < 1) return false;
    this.column = column;
    this.cellRow = row;
    return true;
  }

  private closeCell(): void {
    if (this.cellRow > fileSize.rows || this.column > fileSize.columns) return;
    if (this.style.isUnlocked) this.sink.unlocked(this.cellRow, this.column);
    const value = this.cellValue();
    const formula = this.cellFormula();
    const { style } = this.style;
    if (value === undefined && formula === undefined && style === undefined) return;
    this.sink.cell(this.cellRow, this.column, cellOf(value, formula, style));
  }

  private cellFormula(): string | undefined {
    if (this.formula === undefined) return undefined;
    const text = unescaped(this.formula).trim().replace(/^=/, '');
    const { t, si } = this.formulaAttributes;
    // A table of what-if values has no formula of its own.
    if (t === 'dataTable') return undefined;
    if (t === 'shared' && si !== undefined) return this.shared.formula(si, text, this.cellRow, this.column);
    return text === '' ? undefined : text;
  }

  private cellValue(): CellValue | undefined {
    const { type, value } = this;
    if (type === 'inlineStr') return textValue(this.inline ?? value ?? '');
    if (value === undefined || value === '') {
      // A formula whose result is the empty text has an empty value; one that was never worked out has none.
      if (type === 'str' && this.formula !== undefined && value !== undefined) return '';
      return this.inline === undefined ? undefined : textValue(this.inline);
    }
    switch (type) {
      case 's':
        return textValue(this.book.texts[Number(value)] ?? '', false);
      case 'str':
        return textValue(value);
      case 'e':
        return value.trim();
      case 'b':
        return isTrue(value);
      case 'd':
        return this.dateValue(value.trim());
      default:
        return this.numberValue(value);
    }
  }

  private numberValue(text: string): CellValue | undefined {
    const number = Number(text);
    if (Number.isNaN(number)) return textValue(text);
    if (text.trim() === '') return undefined;
    const { shown } = this.style;
    return shown === 'number' ? number : { serial: serialOfFile(number, shown, this.book.is1904) };
  }

  private dateValue(text: string): CellValue | undefined {
    const serial = isoSerial(text);
    // A writer that states dates by number although it says otherwise is understood, as LibreOffice does.
    return serial === undefined ? this.numberValue(text) : { serial };
  }
}

function textValue(text: string, isEscaped = true): string | undefined {
  const value = isEscaped ? unescaped(text) : text;
  return value === '' ? undefined : value;
}

// Literals with their keys in one order, so that a million cells share few shapes.
function cellOf(
  value: CellValue | undefined,
  formula: string | undefined,
  style: CellModel['style'],
): CellModel {
  if (formula !== undefined) {
    if (value === undefined) return style ? { formula, style } : { formula };
    return style ? { value, formula, style } : { value, formula };
  }
  if (value === undefined) return style ? { style } : {};
  return style ? { value, style } : { value };
}
