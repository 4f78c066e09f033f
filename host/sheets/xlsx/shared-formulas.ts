import { copierOf } from '../moved-references';
import { PackageFault } from './package-fault';

/** How many characters the copies of a workbook's shared formulas may come to. */
export const mostCopiedCharacters = 30_000_000;

/** Counts what the copies of all tabs of a workbook come to. */
export interface CopyCount {
  characters: number;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly copyTo: (down: number, right: number) => string;
}

/** The formulas of a tab that are written once and shared by many cells (ECMA-376 part 1, 18.3.1.40). */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  constructor(private readonly count: CopyCount) {}

  /**
   * The formula of a cell that shares formula `index`: its own where it has one, which the others follow from there, or
   * else the first cell's as it reads when it is copied here. Undefined where no cell before has written it.
   * @throws {PackageFault} `too-long-formulas`
   */
  formula(index: string, text: string, row: number, column: number): string | undefined {
    if (text !== '') {
      this.masters.set(index, { row, column, copyTo: copierOf(text) });
      return text;
    }
    const master = this.masters.get(index);
    const copy = master?.copyTo(row - master.row, column - master.column);
    this.count.characters += copy?.length ?? 0;
    if (this.count.characters > mostCopiedCharacters) throw new PackageFault('too-long-formulas');
    return copy;
  }
}
