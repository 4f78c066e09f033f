import { splitItems } from '../../engine/contract/cell-types';
import type { Party } from '../workbook';

/** What the party was called before; of a committee that was made of several, the names of them all. */
export function formerNames({ formerName }: Pick<Party, 'formerName'>): readonly string[] {
  return splitItems(formerName.value ?? '');
}
