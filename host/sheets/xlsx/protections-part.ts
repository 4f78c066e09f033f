import { a1Notation, fileSize, type Area } from '../a1';
import { without } from '../areas';
import type { ProtectionModel, SheetModel } from '../spreadsheet-model';
import { areasIn } from './references';
import { isTrue } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';
import { xml } from './xml-out';

const wholeTab: Area = { row: 1, column: 1, ...fileSize };

/**
 * The protection of a tab's part: of the whole tab, but for the ranges that may be edited and the cells that are not
 * locked. The format has no protection of a range alone, and none that only warns.
 */
export function readProtection(rest: XmlElement, unlocked: readonly Area[]): ProtectionModel | undefined {
  if (!isTrue(childOf(rest, 'sheetProtection')?.attributes['sheet'])) return undefined;
  const ranges = childrenOf(childOf(rest, 'protectedRanges'), 'protectedRange');
  const free = ranges.flatMap(({ attributes }) => areasIn(attributes['sqref'] ?? ''));
  return {
    area: undefined,
    rangeName: null,
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: undefined,
    unprotected: [...free, ...unlocked],
  };
}

/** The protection of a tab as the format has it: what no protection keeps may be edited. One that warns is left out. */
export function protectionXml({ protections }: SheetModel): string {
  const strict = protections.filter(({ warningOnly }) => !warningOnly);
  if (strict.length === 0) return '';
  const kept = strict.flatMap(({ area = wholeTab, unprotected }) => withoutAll([area], unprotected));
  const free = withoutAll([wholeTab], kept);
  const ranges = free.map((area, index) =>
    xml('protectedRange', { name: `Fri_${String(index + 1)}`, sqref: a1Notation(area) }),
  );
  return [
    xml('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 }),
    ranges.length === 0 ? '' : xml('protectedRanges', {}, ranges),
  ].join('');
}

function withoutAll(areas: readonly Area[], taken: readonly Area[]): readonly Area[] {
  return taken.reduce<readonly Area[]>((left, one) => left.flatMap((area) => without(area, one)), areas);
}

/** Gathers single cells, called for row by row from the left, into few areas. */
export class AreasOfCells {
  private readonly done: Area[] = [];
  private open = new Map<number, Area>();
  private row = 0;
  private run: Area | undefined;

  add(row: number, column: number): void {
    const { run } = this;
    if (run?.row === row && run.column + run.columns === column) {
      this.run = { ...run, columns: run.columns + 1 };
      return;
    }
    this.endRun();
    this.run = { row, column, rows: 1, columns: 1 };
  }

  areas(): readonly Area[] {
    this.endRun();
    return [...this.done, ...this.open.values()];
  }

  /** Joins the run with one of the same columns that ends in the row above. */
  private endRun(): void {
    const { run } = this;
    this.run = undefined;
    if (!run) return;
    if (run.row !== this.row) this.closeAbove(run.row);
    const above = this.open.get(run.column);
    const isSame = above?.columns === run.columns;
    if (above && !isSame) this.done.push(above);
    this.open.set(run.column, above && isSame ? { ...above, rows: above.rows + 1 } : run);
  }

  private closeAbove(row: number): void {
    for (const [column, area] of this.open) {
      if (area.row + area.rows === row) continue;
      this.done.push(area);
      this.open.delete(column);
    }
    this.row = row;
  }
}
