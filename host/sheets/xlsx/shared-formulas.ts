import { formulaPieces, type FormulaPiece } from '../formula-pieces';
import { copiedPieces } from '../moved-references';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

/** The formulas of a tab that are written once and shared by many cells (ECMA-376 part 1, 18.3.1.40). */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /**
   * The formula of a cell that shares formula `index`: its own where it has one, which the others follow from there, or
   * else the first cell's as it reads when it is copied here. Undefined where no cell before has written it.
   */
  formula(index: string, text: string, row: number, column: number): string | undefined {
    if (text !== '') {
      this.masters.set(index, { row, column, pieces: formulaPieces(text) });
      return text;
    }
    const master = this.masters.get(index);
    return master && copiedPieces(master.pieces, row - master.row, column - master.column);
  }
}
