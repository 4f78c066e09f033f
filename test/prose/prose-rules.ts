import { checkPartyNames } from '../../src/iop/rules/k01-party-names';
import { checkCountsInText } from '../../src/iop/rules/k02-counts-in-text';
import { checkWholePeriodClaims } from '../../src/iop/rules/k04-whole-period-claims';
import { checkNoDeviationClaims } from '../../src/iop/rules/k06-no-deviation-claims';
import { checkLessonsAndDeviations } from '../../src/iop/rules/k18-lessons-and-deviations';
import { checkEqualityAnalysis } from '../../src/iop/rules/k19-equality-analysis';
import { checkChildrenAnalysis } from '../../src/iop/rules/k20-children-analysis';
import { checkProposalForm } from '../../src/iop/rules/k22-proposal-form';
import { checkProposalsAlike } from '../../src/iop/rules/k22-proposals-alike';
import { checkIdentityNumbers } from '../../src/iop/rules/k25-identity-numbers';
import { checkSensitiveDetails } from '../../src/iop/rules/k26-sensitive-details';
import { checkPlaceholders } from '../../src/iop/rules/k27-placeholders';
import { checkRepeatedWords } from '../../src/iop/rules/k28-repeated-words';
import { checkTypography } from '../../src/iop/rules/k29-typography';
import { checkReadability } from '../../src/iop/rules/k30-readability';
import { checkNumberShifts } from '../../src/iop/rules/k31-number-shifts';
import { checkFiguresInText } from '../../src/iop/rules/k35-figures-in-text';

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
