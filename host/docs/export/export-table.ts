import {
  HeightRule,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Paragraph as WordParagraph } from 'docx';
import type { ExportContext } from './export-runs';
import { borderOf, hexOf, twipsOf } from './export-style-properties';
import { coveredCells, spannedArea } from '../document/cell-areas';
import { isObject, numberAt, objectAt, objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type { Block, Row, Table } from '../document/working-document';

/** Writes blocks of a cell: given as a parameter, since a cell's content is written as the body is. */
export type ExportBlocks = (
  context: ExportContext,
  blocks: readonly Block[],
  width: number,
) => (WordParagraph | WordTable)[];

/** A table in fixed widths. Throws where a cell that a merged cell covers has text: Word has no place for it. */
export function exportTable(
  context: ExportContext,
  table: Table,
  width: number,
  exportBlocks: ExportBlocks,
): WordTable {
  const widths = columnWidths(table, width * 20);
  const covered = coveredCells(table);
  const rows = table.rows.map((row, r) => {
    const cells = row.cells.flatMap((cell, c) => {
      if (covered.has(cell)) {
        if (cell.size > 2) {
          throw new Error('not supported by the local host: export to .docx of a covered cell with text');
        }
        return [];
      }
      const area = spannedArea(cell, r, c);
      const twips = widths.slice(area.fromColumn, area.toColumn).reduce((sum, each) => sum + each, 0);
      return [
        new TableCell({
          ...cellProperties(cell.style),
          width: { size: twips, type: WidthType.DXA },
          ...(area.toColumn - c > 1 && { columnSpan: area.toColumn - c }),
          ...(area.toRow - r > 1 && { rowSpan: area.toRow - r }),
          children: exportBlocks(context, cell.blocks, twips / 20),
        }),
      ];
    });
    return new TableRow({ ...rowProperties(row), children: cells });
  });
  return new WordTable({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

/** The columns' widths in twentieths of a point: the fixed ones as they are, the others share what is left. */
function columnWidths(table: Table, total: number): number[] {
  const columns = objectsAt(table.style, 'tableColumnProperties');
  const fixed = Array.from({ length: table.columns }, (_, c) => {
    const column = columns[c] ?? {};
    return column.widthType === 'FIXED_WIDTH' ? twipsOf(column, 'width') : undefined;
  });
  const open = fixed.filter((each) => each === undefined).length;
  const left = total - fixed.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return fixed.map((each) => each ?? Math.max(Math.round(left / open), 100));
}

function rowProperties(row: Row): {
  tableHeader?: boolean;
  cantSplit?: boolean;
  height?: { value: number; rule: 'atLeast' };
} {
  const height = twipsOf(row.style, 'minRowHeight') ?? 0;
  return {
    ...(row.style.tableHeader === true && { tableHeader: true }),
    ...(row.style.preventOverflow === true && { cantSplit: true }),
    ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
  };
}

/** A cell border that is not set is a black line of one point. Source: how Docs shows the tables in docs-fixtures. */
const DEFAULT_BORDER: JsonObject = {
  width: { magnitude: 1, unit: 'PT' },
  dashStyle: 'SOLID',
};

const ALIGNMENTS: Readonly<Record<string, 'top' | 'center' | 'bottom'>> = {
  TOP: VerticalAlignTable.TOP,
  MIDDLE: VerticalAlignTable.CENTER,
  BOTTOM: VerticalAlignTable.BOTTOM,
};

function cellProperties(style: JsonObject): object {
  const border = (field: string) => borderOf(isObject(style[field]) ? style[field] : DEFAULT_BORDER);
  const fill = hexOf(objectAt(style, 'backgroundColor'));
  const padding = (field: string) => Math.round(numberAt(objectAt(style, field), 'magnitude') * 20);
  return {
    borders: {
      top: border('borderTop'),
      bottom: border('borderBottom'),
      left: border('borderLeft'),
      right: border('borderRight'),
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: padding('paddingTop'),
      bottom: padding('paddingBottom'),
      left: padding('paddingLeft'),
      right: padding('paddingRight'),
    },
    verticalAlign: ALIGNMENTS[stringAt(style, 'contentAlignment')] ?? VerticalAlignTable.TOP,
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  };
}
