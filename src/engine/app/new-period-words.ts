/** What officers read of a copied workbook. */
export interface NewPeriodWords {
  /** That the workbook is a copy, and where it can be made ready for the next period. */
  readonly offered: string;
  /** What a tab of the add-on's own is called that is kept, by its name before. */
  readonly keptName: (name: string) => string;
  /** How many cells were emptied, and on which tabs something may be left. */
  readonly done: (outcome: { readonly cells: number; readonly left: readonly string[] }) => readonly string[];
}
