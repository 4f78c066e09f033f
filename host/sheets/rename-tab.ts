import type { SheetModel, SpreadsheetModel, ValidationModel } from './spreadsheet-model';

/** Gives a tab another name; formulas, rules of data validation and charts go on to point at it. */
export function renameTab({ sheets }: SpreadsheetModel, sheet: SheetModel, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  for (const other of sheets) {
    for (const row of other.cells) {
      for (const cell of row ?? []) {
        if (cell?.formula !== undefined) cell.formula = renamedIn(cell.formula, old, name);
      }
    }
    other.validations = other.validations.map((validation) => renamed(validation, old, name));
    other.charts.forEach((chart, at) => {
      const ranges = chart.ranges.map((range) => (range.sheet === old ? { ...range, sheet: name } : range));
      other.charts[at] = { ...chart, ranges };
    });
  }
}

function renamed(validation: ValidationModel, old: string, name: string): ValidationModel {
  const { values, source: _, ...rule } = validation.rule;
  // The file's own formula names the tab as it was called; without it, it is made again.
  const moved = values.map((value) =>
    typeof value === 'object' && 'area' in value && value.sheet === old ? { ...value, sheet: name } : value,
  );
  const isMoved = moved.some((value, index) => value !== values[index]);
  return isMoved ? { ...validation, rule: { ...rule, values: moved } } : validation;
}

/** A formula in which references to a tab get its new name; its quoted texts are left alone. */
function renamedIn(formula: string, old: string, name: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (part, quoted: string | undefined, bare: string | undefined) =>
      (quoted?.replaceAll("''", "'") ?? bare) === old ? `'${name.replaceAll("'", "''")}'!` : part,
  );
}
