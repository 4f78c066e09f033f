import type { Entries, Entry, Row, Table } from '../engine/contract/column';
import type * as sheets from './sheets';
import type { textPlacements } from './lists';

export type Case = Entries<(typeof sheets.caseSheet)['columns']>;
export type Settings = Entries<(typeof sheets.settingsSheet)['columns']>;
export type Party = Row<typeof sheets.partiesSheet>;
export type Agreement = Row<typeof sheets.agreementsSheet>;
export type Programme = Row<typeof sheets.programmesSheet>;
export type Goal = Row<typeof sheets.goalsSheet>;
export type BudgetRow = Row<typeof sheets.budgetSheet>;
export type Activity = Row<typeof sheets.activitiesSheet>;
export type Undertaking = Row<typeof sheets.undertakingsSheet>;
export type Lesson = Row<typeof sheets.lessonsSheet>;
export type FollowUp = Row<typeof sheets.followUpsSheet>;
export type Proposal = Row<typeof sheets.proposalsSheet>;
export type Attachment = Row<typeof sheets.attachmentsSheet>;

/** The sections that the tab Texter can hold a text for. */
export type TextKey = keyof (typeof sheets.textsSheet)['columns'];

/** The officer's own text for a section, and whether it replaces the composed one or follows it. */
export interface SectionText extends Entry<string> {
  readonly placement: Entry<(typeof textPlacements)[number]>;
}

/**
 * The whole workbook, typed. Entries that could not be read have `value: null`; what a setting leaves out has its
 * default already. References are resolved: a party is its Part-ID whether the cell held the ID or the registered
 * name, an agreement its ÖK-nr, a programme its name as the tab Verksamhetsdelar spells it. Where the tab Parter or
 * Överenskommelser is missing, or lacks its ids, references to it are what the cells say.
 */
export interface Workbook {
  readonly case: Case;
  readonly settings: Settings;
  readonly texts: Readonly<Record<TextKey, SectionText>>;
  readonly parties: Table<typeof sheets.partiesSheet>;
  readonly agreements: Table<typeof sheets.agreementsSheet>;
  readonly programmes: Table<typeof sheets.programmesSheet>;
  readonly goals: Table<typeof sheets.goalsSheet>;
  readonly budget: Table<typeof sheets.budgetSheet>;
  readonly payments: Table<typeof sheets.paymentsSheet>;
  readonly activities: Table<typeof sheets.activitiesSheet>;
  readonly undertakings: Table<typeof sheets.undertakingsSheet>;
  readonly lessons: Table<typeof sheets.lessonsSheet>;
  readonly followUps: Table<typeof sheets.followUpsSheet>;
  readonly proposals: Table<typeof sheets.proposalsSheet>;
  readonly signatures: Table<typeof sheets.signaturesSheet>;
  readonly attachments: Table<typeof sheets.attachmentsSheet>;
}
