import type { AttachedFile } from '../../engine/app/attachments/attached-file';
import type { RawSheet } from '../../engine/contract/cell';
import type { PlacedNumber } from '../../engine/contract/identity-numbers-in-sheets';
import type { CivilDate } from '../../engine/values/civil-date';
import { hasNoGender, isSaidHeld } from '../figures/activity-facts';
import { templateOf, type Template } from '../figures/municipal-template';
import { thresholdsOf, type Thresholds } from '../figures/thresholds';
import type { Agreement, Workbook } from '../workbook';
import { filledCells, proseIn, type FilledCell, type Prose } from './prose/texts-of';

/** What the rules read: the workbook, and what several of them need of it, worked out once a check. */
export interface RuleContext {
  readonly workbook: Workbook;
  /** The tabs that are no input, with all that they hold. */
  readonly otherTabs: readonly RawSheet[];
  /** The last day that the figures include (Uppgifter till och med). */
  readonly cutOff: CivilDate | null;
  /** The agreement of a number. Of two with one number, the first. */
  readonly agreement: (number: number | null) => Agreement | null;
  readonly thresholds: Thresholds;
  readonly template: Template;
  /** Where identity numbers stand, in cells that are not read too. */
  readonly identityNumbers: readonly PlacedNumber[];
  /** The files that were uploaded. */
  readonly files: readonly AttachedFile[];
  /** False where no activity that has been held has girls or boys. */
  readonly isGenderKnown: boolean;
  /** Every filled cell, tab by tab. Many rules read them, and there may be 10 000 rows. */
  readonly cells: readonly FilledCell[];
  /** The texts among them that someone wrote. */
  readonly prose: readonly Prose[];
}

/** What the rules read of a workbook. */
export function ruleContext(
  workbook: Workbook,
  otherTabs: readonly RawSheet[] = [],
  identityNumbers: readonly PlacedNumber[] = [],
  files: readonly AttachedFile[] = [],
): RuleContext {
  const cells = filledCells(workbook);
  const agreements = new Map([...workbook.agreements.rows].reverse().map((row) => [row.number.value, row]));
  return {
    workbook,
    otherTabs,
    cutOff: workbook.case.dataUntil.value,
    agreement: (number) => (number === null ? null : (agreements.get(number) ?? null)),
    thresholds: thresholdsOf(workbook.settings),
    template: templateOf(workbook),
    identityNumbers,
    files,
    isGenderKnown: workbook.activities.rows.some((row) => isSaidHeld(row) && !hasNoGender(row)),
    cells,
    prose: proseIn(cells),
  };
}
