import { checkPartyNames } from '../../src/rules/k01-party-names';
import { checkCountsInText } from '../../src/rules/k02-counts-in-text';
import { checkWholePeriodClaims } from '../../src/rules/k04-whole-period-claims';
import { checkNoDeviationClaims } from '../../src/rules/k06-no-deviation-claims';
import { checkLessonsAndDeviations } from '../../src/rules/k18-lessons-and-deviations';
import { checkEqualityAnalysis } from '../../src/rules/k19-equality-analysis';
import { checkChildrenAnalysis } from '../../src/rules/k20-children-analysis';
import { checkProposalForm } from '../../src/rules/k22-proposal-form';
import { checkProposalsAlike } from '../../src/rules/k22-proposals-alike';
import { checkIdentityNumbers } from '../../src/rules/k25-identity-numbers';
import { checkSensitiveDetails } from '../../src/rules/k26-sensitive-details';
import { checkPlaceholders } from '../../src/rules/k27-placeholders';
import { checkRepeatedWords } from '../../src/rules/k28-repeated-words';
import { checkTypography } from '../../src/rules/k29-typography';
import { checkReadability } from '../../src/rules/k30-readability';
import { checkNumberShifts } from '../../src/rules/k31-number-shifts';
import { checkFiguresInText } from '../../src/rules/k35-figures-in-text';

/** The rules that read prose, by code; K22 has two. */
export const proseRules = {
  K01: checkPartyNames,
  K02: checkCountsInText,
  K04: checkWholePeriodClaims,
  K06: checkNoDeviationClaims,
  K18: checkLessonsAndDeviations,
  K19: checkEqualityAnalysis,
  K20: checkChildrenAnalysis,
  'K22 form': checkProposalForm,
  K22: checkProposalsAlike,
  K25: checkIdentityNumbers,
  K26: checkSensitiveDetails,
  K27: checkPlaceholders,
  K28: checkRepeatedWords,
  K29: checkTypography,
  K30: checkReadability,
  K31: checkNumberShifts,
  K35: checkFiguresInText,
} as const;
