import type { ResultColumns } from '../engine/contract/result-columns';
import { ageGroups } from './figures/activity-facts';
import type { tabs } from './sheets';

/**
 * What a workbook says of the period that has been, and of the matter that its report was: what a workbook for the next
 * period does not take over. What was agreed stays, with its dates and amounts, to be gone through. What would slip into the
 * next report unseen is here: texts, proposals, attachments and lessons are never those of the next one.
 */
export const periodResults: ResultColumns<typeof tabs> = {
  case: [
    'registryNumber',
    'date',
    'dataUntil',
    'meetingDate',
    'title',
    'subtitle',
    'consultedWith',
    'otherFunding',
  ],
  parties: [],
  agreements: ['reported', 'plannedReport'],
  programmes: [],
  goals: ['outcome', 'yearOutcomes', 'source', 'dataUntil', 'judgement', 'comment', 'ground'],
  budget: ['outcome', 'forecast', 'explanation', 'hours'],
  payments: 'all',
  activities: [
    'actualStart',
    'actualEnd',
    'status',
    'heldOccasions',
    'girls',
    'boys',
    'otherGender',
    ...ageGroups,
    'explanation',
  ],
  undertakings: ['status', 'source', 'comment', 'ground'],
  lessons: 'all',
  followUps: 'all',
  texts: 'all',
  proposals: 'all',
  signatures: [],
  attachments: 'all',
  settings: ['euroRate', 'euroRateDate'],
};
