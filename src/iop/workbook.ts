import type { Row } from '../engine/contract/column';
import type { WorkbookOf } from '../engine/contract/tabs';
import type { tabs } from './sheets';

type PartnershipTabs = typeof tabs;

/**
 * The whole workbook, typed. Entries that could not be read have `value: null`; what a setting leaves out has its
 * default already. References are resolved (`readWorkbook`).
 */
export type Workbook = WorkbookOf<PartnershipTabs>;

export type Settings = Workbook['settings'];
export type Party = Row<PartnershipTabs['parties']>;
export type Agreement = Row<PartnershipTabs['agreements']>;
export type Programme = Row<PartnershipTabs['programmes']>;
export type Goal = Row<PartnershipTabs['goals']>;
export type BudgetRow = Row<PartnershipTabs['budget']>;
export type Activity = Row<PartnershipTabs['activities']>;
export type Undertaking = Row<PartnershipTabs['undertakings']>;
export type Lesson = Row<PartnershipTabs['lessons']>;
export type FollowUp = Row<PartnershipTabs['followUps']>;
export type Proposal = Row<PartnershipTabs['proposals']>;
export type Attachment = Row<PartnershipTabs['attachments']>;

/** The sections that the tab Texter can hold a text for. */
export type TextKey = keyof Workbook['texts'];
