import type { undertakingStatuses } from '../lists';
import type { Party, Undertaking, Workbook } from '../workbook';
import { grouped } from '../../engine/values/grouped';

export type UndertakingStatus = (typeof undertakingStatuses)[number];

/** A party's undertakings; `party` is null for rows whose party is not among the parties. */
export interface PartyUndertakings {
  readonly party: Party | null;
  readonly undertakings: readonly Undertaking[];
  readonly fulfilled: number;
  readonly partly: number;
  readonly notFulfilled: number;
  /** Without a status that could be read. */
  readonly unknown: number;
}

/** Each party in the workbook's order, those without undertakings too, and last the rows without a party. */
export function undertakingsByParty(workbook: Workbook): readonly PartyUndertakings[] {
  const parties = new Map(workbook.parties.rows.map((party) => [party.id.value, party]));
  const groups = grouped(workbook.undertakings.rows, (row) =>
    row.party.value === null ? null : (parties.get(row.party.value) ?? null),
  );
  const known = workbook.parties.rows.map((party) => counted(party, groups.get(party) ?? []));
  const unknown = groups.get(null);
  return unknown === undefined ? known : [...known, counted(null, unknown)];
}

function counted(party: Party | null, undertakings: readonly Undertaking[]): PartyUndertakings {
  const having = (status: UndertakingStatus | null): number =>
    undertakings.filter((row) => row.status.value === status).length;
  return {
    party,
    undertakings,
    fulfilled: having('Uppfyllt'),
    partly: having('Delvis uppfyllt'),
    notFulfilled: having('Inte uppfyllt'),
    unknown: having(null),
  };
}
