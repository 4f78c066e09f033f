import type { Entry, SheetDefinition } from '../../../engine/contract/column';
import type { Place } from '../../../engine/values/place';
import { caseSheet, settingsSheet, sheets, textsSheet } from '../../sheets';
import type { TextKey, Workbook } from '../../workbook';

/**
 * What a text is. `section` is an own text of the tab Texter, `title` the report's title or subtitle, `quote` a goal
 * that stands word for word as in its agreement, `label` the name of an agreement, an activity or an attachment,
 * `phrase` less than a sentence.
 */
export type ProseKind =
  'title' | 'decision' | 'section' | 'lesson' | 'comment' | 'quote' | 'label' | 'phrase';

/**
 * A filled cell. `sheet` is the contract's name of its tab; `kind` is undefined where it holds no prose: a name, a
 * number, a choice.
 */
export interface FilledCell {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  /** The heading or key that it stands under, and the field of it. */
  readonly column: string;
  readonly field: string;
  readonly isText: boolean;
  readonly kind: ProseKind | undefined;
}

/** A text that someone wrote, and its cell. */
export interface Prose extends FilledCell {
  readonly kind: ProseKind;
}

/** An own text of the tab Texter, and the section it is for. */
export interface SectionProse extends Prose {
  readonly key: TextKey;
}

const FIELDS: Readonly<Partial<Record<ProseKind, string>>> = {
  title: 'subtitle',
  label: 'title activity',
  quote: 'goal',
  lesson: 'lesson',
  decision: 'wording',
  comment:
    'comment explanation gapExplanation note furtherWork conclusion motivation otherFunding forChildren forEconomy',
  phrase:
    'preparedWithin consultedWith plannedReport description audience indicator source ground effect undertaking',
};
const KINDS = new Map(
  Object.entries(FIELDS).flatMap(([kind, fields]) =>
    fields.split(' ').map((field) => [field, kind as ProseKind]),
  ),
);
const SHEETS: ReadonlyMap<string, SheetDefinition> = new Map(sheets.map((sheet) => [sheet.name, sheet]));

/** Every filled cell that the reader reads, tab by tab; formula columns are not read. */
export function filledCells(workbook: Workbook): readonly FilledCell[] {
  const { case: caseInfo, settings, texts, ...tables } = workbook;
  return [
    cellsIn(caseSheet, [caseInfo]),
    cellsIn(settingsSheet, [settings]),
    cellsIn(textsSheet, [texts]),
    ...Object.values(tables).map(({ sheet, rows }) => cellsIn(SHEETS.get(sheet), rows)),
  ].flat();
}

/** Where rules find the texts. */
interface Texts {
  readonly prose: readonly Prose[];
}

/** The texts among filled cells. */
export function proseIn(cells: readonly FilledCell[]): readonly Prose[] {
  return cells.filter((cell): cell is Prose => cell.kind !== undefined);
}

/** The texts of the given kinds, or of every kind. */
export function textsOf({ prose }: Texts, ...kinds: readonly ProseKind[]): readonly Prose[] {
  return kinds.length === 0 ? prose : prose.filter(({ kind }) => kinds.includes(kind));
}

/** The own texts of the tab Texter that are not empty, in the order of the tab. */
export function sectionTexts(texts: Texts): readonly SectionProse[] {
  return textsOf(texts, 'section').map((prose) => ({ ...prose, key: prose.field as TextKey }));
}

function cellsIn(definition: SheetDefinition | undefined, rows: readonly object[]): readonly FilledCell[] {
  if (definition === undefined) return [];
  const fields = fieldsOf(definition);
  const cells: FilledCell[] = [];
  // There may be 10 000 rows of thirty cells.
  for (const row of rows as readonly Readonly<Record<string, Entry<unknown>>>[]) {
    for (const { sheet, column, field, isText, kind } of fields) {
      const entry = row[field];
      if (entry === undefined || entry.text === '') continue;
      const { place, text, value } = entry;
      // The value of a text is the text without the characters that no document can hold.
      const written = isText && typeof value === 'string' ? value : text;
      cells.push({ sheet, place, text: written, field, column, isText, kind });
    }
  }
  return cells;
}

/** What the cells of each field of a sheet have in common. */
function fieldsOf({ name: sheet, columns }: SheetDefinition) {
  return Object.entries(columns).map(([field, column]) => ({
    sheet,
    field,
    column: column.name,
    isText: column.type.kind === 'text',
    kind:
      sheet === textsSheet.name
        ? ('section' as const)
        : column === caseSheet.columns.title
          ? ('title' as const)
          : KINDS.get(field),
  }));
}
