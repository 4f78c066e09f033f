import type { AttachedFile } from '../../engine/app/attachments/attached-file';
import type { Finding } from '../../engine/checks/finding';
import { messageIn, runRules, type RuleSet } from '../../engine/checks/rule-set';
import { tallyOf, type CheckTally } from '../../engine/checks/tally';
import type { Reading } from '../read-workbook';
import type { Workbook } from '../workbook';
import { columnRules } from './columns/check-columns';
import { partyNamesRule } from './k01-party-names';
import { countsInTextRule } from './k02-counts-in-text';
import { gapsAndOverlapsRule } from './k03-gaps-and-overlaps';
import { wholePeriodClaimsRule } from './k04-whole-period-claims';
import { followUpAheadRule } from './k05-follow-up-ahead';
import { noDeviationClaimsRule } from './k06-no-deviation-claims';
import { deviationUnexplainedRule } from './k07-deviation-unexplained';
import { grantDiffersRule } from './k08-grant-differs';
import { financingDiffersRule } from './k09-financing-differs';
import { outcomeMissingRule } from './k10-outcome-missing';
import { activityOutsideRule } from './k11-activity-outside';
import { statusContradictedRule } from './k12-status-contradicted';
import { participantsDifferRule } from './k13-participants-differ';
import { planDeviationUnexplainedRule } from './k14-plan-deviation-unexplained';
import { judgementDiffersRule } from './k15-judgement-differs';
import { goalsWithoutSourceRule } from './k16-goals-without-source';
import { undertakingOccasionsRule } from './k17-undertaking-occasions';
import { undertakingsRule } from './k17-undertakings';
import { lessonsAndDeviationsRule } from './k18-lessons-and-deviations';
import { equalityAnalysisRule } from './k19-equality-analysis';
import { childrenAnalysisRule } from './k20-children-analysis';
import { attachmentsRule } from './k21-attachments';
import { attachmentFilesRule } from './k21-attachment-files';
import { proposalFormRule } from './k22-proposal-form';
import { proposalsAlikeRule } from './k22-proposals-alike';
import { decisionTooLateRule } from './k23-decision-too-late';
import { formerCommitteeRule } from './k24-former-committee';
import { identityNumbersRule } from './k25-identity-numbers';
import { sensitiveDetailsRule } from './k26-sensitive-details';
import { placeholdersRule } from './k27-placeholders';
import { repeatedWordsRule } from './k28-repeated-words';
import { typographyRule } from './k29-typography';
import { readabilityRule } from './k30-readability';
import { numberShiftsRule } from './k31-number-shifts';
import { deMinimisRule } from './k33-de-minimis';
import { registryAndDatesRule } from './k34-registry-and-dates';
import { figuresInTextRule } from './k35-figures-in-text';
import { auditorQuestionsRule } from './k36-auditor-questions';
import { ruleContext, type RuleContext } from './rule-context';
import { undecidedIn } from './undecided';

/** The rules of the partnership report: those of its columns, and those across its tabs in the order of their codes. */
export const ruleSet: RuleSet<RuleContext> = {
  columns: columnRules,
  rules: [
    partyNamesRule,
    countsInTextRule,
    gapsAndOverlapsRule,
    wholePeriodClaimsRule,
    followUpAheadRule,
    noDeviationClaimsRule,
    deviationUnexplainedRule,
    grantDiffersRule,
    financingDiffersRule,
    outcomeMissingRule,
    activityOutsideRule,
    statusContradictedRule,
    participantsDifferRule,
    planDeviationUnexplainedRule,
    judgementDiffersRule,
    goalsWithoutSourceRule,
    undertakingsRule,
    undertakingOccasionsRule,
    lessonsAndDeviationsRule,
    equalityAnalysisRule,
    childrenAnalysisRule,
    attachmentsRule,
    attachmentFilesRule,
    proposalFormRule,
    proposalsAlikeRule,
    decisionTooLateRule,
    formerCommitteeRule,
    identityNumbersRule,
    sensitiveDetailsRule,
    placeholdersRule,
    repeatedWordsRule,
    typographyRule,
    readabilityRule,
    numberShiftsRule,
    deMinimisRule,
    registryAndDatesRule,
    figuresInTextRule,
    auditorQuestionsRule,
  ],
};

/**
 * What the rules find in a workbook and its uploaded files, together with what was found while reading it, in the officer's order, without
 * what a rule's finding supersedes. The same workbook always gives the same findings in the same order.
 */
export function checkRules(
  {
    workbook,
    sheets,
    otherTabs,
    findings,
    identityNumbers,
  }: Pick<Reading, 'workbook' | 'sheets' | 'otherTabs' | 'findings' | 'identityNumbers'>,
  files: readonly AttachedFile[] = [],
): readonly Finding[] {
  const tabs = sheets.map(({ tab }) => tab);
  return runRules(ruleSet, ruleContext(workbook, otherTabs, identityNumbers, files), findings, tabs);
}

/** How the rules across tabs came out in a workbook with these findings. */
export function tallyOfRules(workbook: Workbook, findings: readonly Finding[]): CheckTally {
  return tallyOf(ruleSet, findings, undecidedIn(workbook));
}

/** What the officer reads about a finding (see `messageIn`). `sheet` is what the contract calls its tab. */
export function messageOf(finding: Pick<Finding, 'code' | 'facts'>, sheet: string): string {
  return messageIn(ruleSet, finding, sheet);
}
