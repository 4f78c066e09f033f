import { defineRule, foundAt, faultsOfColumn, type Found } from '../../engine/checks/rule';
import { textsSheet } from '../sheets';
import { occurs, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

const GENDER = wholeWords('(?:flick|pojk|tjej|kvinn|genus|kön)\\p{L}*|killar|män(?:nen)?');

/** An analysis that says nothing of gender. */
type GenderUntold = { readonly kind: 'gender-untold' };

/** An equality analysis that is empty or says nothing of gender: no divided figures, nor why there are none. */
export const equalityAnalysisRule = defineRule<RuleContext, GenderUntold>({
  code: 'K19',
  severity: 'VARNING',
  supersedes: faultsOfColumn(textsSheet, 'equality', 'required', 'key-missing', 'says-nothing'),
  check: checkEqualityAnalysis,
  sentences: {
    'gender-untold': () =>
      'Jämställdhetsanalysen säger inget om kön. Ta med könsuppdelade uppgifter, eller förklara varför de saknas.',
  },
});

function checkEqualityAnalysis({ workbook }: RuleContext): readonly Found<GenderUntold>[] {
  const { equality } = workbook.texts;
  if (equality.value === null ? equality.text !== '' : occurs(equality.value, GENDER)) return [];
  return [foundAt(equality, { kind: 'gender-untold' })];
}
