import { isFormulaError } from '../../engine/contract/read-cell';
import { saysNothing } from '../../engine/contract/says-nothing';
import type { Activity } from '../workbook';

/**
 * The programme that an activity or a goal names: as the tab Verksamhetsdelar spells it, and as the row does where that tab
 * lacks it, which has its own finding. Null where the row names none.
 */
export function programmeNamed({ programme: { value, text } }: Pick<Activity, 'programme'>): string | null {
  if (value !== null) return value;
  return text === '' || saysNothing(text) || isFormulaError(text) ? null : text;
}
