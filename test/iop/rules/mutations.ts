/** Every single fault that a check must find. */
import type { Mutation } from './mutation';
import {
  attachmentMutations,
  decisionMutations,
  followUpMutations,
  lessonMutations,
  textMutations,
  undertakingMutations,
} from './mutations-of-lessons-and-texts';
import {
  agreementMutations,
  caseMutations,
  partyMutations,
  settingsMutations,
} from './mutations-of-parties-and-agreements';
import {
  activityMutations,
  budgetMutations,
  goalMutations,
  paymentMutations,
  programmeMutations,
} from './mutations-of-work-and-money';

export const mutations: readonly Mutation[] = [
  ...caseMutations,
  ...partyMutations,
  ...agreementMutations,
  ...settingsMutations,
  ...programmeMutations,
  ...goalMutations,
  ...budgetMutations,
  ...paymentMutations,
  ...activityMutations,
  ...undertakingMutations,
  ...lessonMutations,
  ...followUpMutations,
  ...textMutations,
  ...decisionMutations,
  ...attachmentMutations,
];
