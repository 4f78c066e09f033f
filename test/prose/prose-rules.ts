import { partyNamesRule } from '../../src/iop/rules/k01-party-names';
import { countsInTextRule } from '../../src/iop/rules/k02-counts-in-text';
import { wholePeriodClaimsRule } from '../../src/iop/rules/k04-whole-period-claims';
import { noDeviationClaimsRule } from '../../src/iop/rules/k06-no-deviation-claims';
import { lessonsAndDeviationsRule } from '../../src/iop/rules/k18-lessons-and-deviations';
import { equalityAnalysisRule } from '../../src/iop/rules/k19-equality-analysis';
import { childrenAnalysisRule } from '../../src/iop/rules/k20-children-analysis';
import { proposalFormRule } from '../../src/iop/rules/k22-proposal-form';
import { proposalsAlikeRule } from '../../src/iop/rules/k22-proposals-alike';
import { identityNumbersRule } from '../../src/iop/rules/k25-identity-numbers';
import { sensitiveDetailsRule } from '../../src/iop/rules/k26-sensitive-details';
import { placeholdersRule } from '../../src/iop/rules/k27-placeholders';
import { repeatedWordsRule } from '../../src/iop/rules/k28-repeated-words';
import { typographyRule } from '../../src/iop/rules/k29-typography';
import { readabilityRule } from '../../src/iop/rules/k30-readability';
import { numberShiftsRule } from '../../src/iop/rules/k31-number-shifts';
import { figuresInTextRule } from '../../src/iop/rules/k35-figures-in-text';

/** The rules that read prose, by code; K22 has two. */
export const proseRules = {
  K01: partyNamesRule,
  K02: countsInTextRule,
  K04: wholePeriodClaimsRule,
  K06: noDeviationClaimsRule,
  K18: lessonsAndDeviationsRule,
  K19: equalityAnalysisRule,
  K20: childrenAnalysisRule,
  'K22 form': proposalFormRule,
  K22: proposalsAlikeRule,
  K25: identityNumbersRule,
  K26: sensitiveDetailsRule,
  K27: placeholdersRule,
  K28: repeatedWordsRule,
  K29: typographyRule,
  K30: readabilityRule,
  K31: numberShiftsRule,
  K35: figuresInTextRule,
} as const;
