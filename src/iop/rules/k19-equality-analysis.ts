import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { occurs, wholeWords } from './prose/whole-words';

const GENDER = wholeWords('(?:flick|pojk|tjej|kvinn|genus|kön)\\p{L}*|killar|män(?:nen)?');

/** An equality analysis that is empty or says nothing of gender: no divided figures, nor why there are none. */
export function checkEqualityAnalysis(workbook: Workbook): readonly Finding[] {
  const { equality } = workbook.texts;
  if (equality.value === null ? equality.text !== '' : occurs(equality.value, GENDER)) return [];
  return [findingAt('K19', 'VARNING', equality, { fault: 'gender-untold' })];
}
