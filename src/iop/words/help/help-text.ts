import type { Columns, SheetDefinition } from '../../../engine/contract/column';

/** What a column is, an example of what stands in it, and where it ends up in the report. */
export type HelpText = readonly [what: string, example: string, where: string];

/** The help of every column of a tab. */
export type HelpOf<S extends SheetDefinition> =
  S extends SheetDefinition<infer C extends Columns> ? Readonly<Record<keyof C, HelpText>> : never;

/** Begins the help in a note. */
export const helpSign = 'Hjälp: ';

/** The help as it stands in a note. */
export function helpInNote([what, example, where]: HelpText): string {
  return `${helpSign}${what}\nExempel: ${example}\nI rapporten: ${where}`;
}

/** The help as it stands in a cell beside what it is about. */
export function helpInCell([what, example, where]: HelpText): string {
  return `${what} Exempel: ${example.replace(/\.$/, '')}. I rapporten: ${where}`;
}
