import type { undertakingStatuses } from '../lists';
import type { Party, Undertaking, Workbook } from '../workbook';
import { normaliseText } from '../../engine/values/clean-text';
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

/**
 * Each party in the workbook's order, those without undertakings too, and last the rows without a party. A party that
 * the tab has twice is one, and a name tells parties apart whose Part-ID is missing or the same.
 */
export function undertakingsByParty(workbook: Workbook): readonly PartyUndertakings[] {
  const parties = distinctParties(workbook.parties.rows);
  const groups = grouped(workbook.undertakings.rows, ({ party: { value, text } }) => {
    const sameId = parties.filter(({ id }) => value !== null && id.value === value);
    if (sameId.length === 1) return sameId[0] ?? null;
    const named = parties.find(({ name }) => isSame(name.value, text));
    return named ?? sameId[0] ?? null;
  });
  const known = parties.map((party) => counted(party, groups.get(party) ?? []));
  const unknown = groups.get(null);
  return unknown === undefined ? known : [...known, counted(null, unknown)];
}

function distinctParties(parties: readonly Party[]): readonly Party[] {
  const isTwice = ({ id, name }: Party, at: number): boolean =>
    parties
      .slice(0, at)
      .some((before) => before.id.value === id.value && isSame(before.name.value, name.value));
  return parties.filter((party, at) => !isTwice(party, at));
}

function isSame(name: string | null, text: string | null): boolean {
  return name !== null && text !== null && normaliseText(name) === normaliseText(text);
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
