import type { CellRef } from '../../finding';
import type { Entry } from '../../workbook/column';
import { textsSheet } from '../../workbook/sheets';
import type { TextKey, Workbook } from '../../workbook/workbook';

/**
 * What a text is. `section` is an own text of the tab Texter, `quote` a goal that stands word for word as in its
 * agreement, `label` the name of an agreement, an activity or an attachment, `phrase` less than a sentence.
 */
export type ProseKind =
  'title' | 'subtitle' | 'decision' | 'section' | 'lesson' | 'comment' | 'quote' | 'label' | 'phrase';

/** A text that someone wrote, and its cell. `key` is the section of an own text. */
export interface Prose extends CellRef {
  readonly kind: ProseKind;
  readonly key: TextKey | null;
  readonly text: string;
}

/** An own text of the tab Texter. */
export interface SectionProse extends Prose {
  readonly key: TextKey;
}

/** Every text of the workbook that is prose and not empty, in the officer's order. */
export function textsOf(workbook: Workbook): readonly Prose[] {
  const { rows: agreements } = workbook.agreements;
  return [
    ...proseIn('title', [workbook.case.title]),
    ...proseIn('subtitle', [workbook.case.subtitle]),
    ...proseIn('phrase', [workbook.case.preparedWithin, workbook.case.consultedWith]),
    ...agreements.flatMap((row) => [
      ...proseIn('label', [row.title]),
      ...proseIn('comment', [row.gapExplanation]),
      ...proseIn('phrase', [row.plannedReport]),
    ]),
    ...workbook.programmes.rows.flatMap((row) => proseIn('phrase', [row.description, row.audience])),
    ...workbook.goals.rows.flatMap((row) => [
      ...proseIn('quote', [row.goal]),
      ...proseIn('phrase', [row.indicator, row.source]),
      ...proseIn('comment', [row.comment]),
    ]),
    ...workbook.budget.rows.flatMap((row) => proseIn('comment', [row.explanation])),
    ...workbook.payments.rows.flatMap((row) => proseIn('comment', [row.note])),
    ...workbook.activities.rows.flatMap((row) => [
      ...proseIn('label', [row.activity]),
      ...proseIn('comment', [row.explanation]),
    ]),
    ...workbook.undertakings.rows.flatMap((row) => [
      ...proseIn('phrase', [row.undertaking, row.source]),
      ...proseIn('comment', [row.comment]),
    ]),
    ...workbook.lessons.rows.flatMap((row) => [
      ...proseIn('lesson', [row.lesson]),
      ...proseIn('comment', [row.furtherWork]),
    ]),
    ...workbook.followUps.rows.flatMap((row) => proseIn('comment', [row.conclusion])),
    ...sectionTexts(workbook),
    ...workbook.proposals.rows.flatMap((row) => [
      ...proseIn('decision', [row.wording]),
      ...proseIn('comment', [row.motivation]),
    ]),
    ...workbook.attachments.rows.flatMap((row) => proseIn('label', [row.title])),
  ];
}

/** The own texts of the tab Texter that are not empty, in the order of the tab. */
export function sectionTexts(workbook: Workbook): readonly SectionProse[] {
  const keys = Object.keys(textsSheet.columns) as TextKey[];
  return keys.flatMap((key) => proseIn('section', [workbook.texts[key]]).map((prose) => ({ ...prose, key })));
}

/** The texts of the given kinds. */
export function textsOfKind(workbook: Workbook, ...kinds: readonly ProseKind[]): readonly Prose[] {
  return textsOf(workbook).filter(({ kind }) => kinds.includes(kind));
}

function proseIn(kind: ProseKind, entries: readonly Entry<string>[]): readonly Prose[] {
  return entries.flatMap(({ sheet, cell, value }) =>
    value === null ? [] : [{ kind, key: null, sheet, cell, text: value }],
  );
}
