import { splitItems } from '../../engine/contract/cell-types';
import type { Party } from '../workbook';

/** What the party was called before; of a committee that was made of several, the names of them all. */
export function formerNames({ formerName }: Pick<Party, 'formerName'>): readonly string[] {
  return splitItems(formerName.value ?? '');
}

/** True for a party that was formed of others, as Namnändring says or, of a committee, several former names. */
export function isNewlyFormed(party: Party): boolean {
  const { value } = party.nameChange;
  if (value !== null) return value !== 'Namnbyte';
  return formerNames(party).length > 1 && party.type.value === 'Kommunal nämnd';
}
