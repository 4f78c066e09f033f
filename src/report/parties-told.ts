import { list } from '../swedish/grammar';
import type { Party, Workbook } from '../workbook/workbook';
import { oneLine } from './own-text';

/** The registered name on one line, or null when it is missing. */
export function partyName(party: Party): string | null {
  return party.name.value === null ? null : oneLine(party.name.value);
}

/** The parties with a name, the public ones first, otherwise in the workbook's order. */
export function namedParties(workbook: Workbook): readonly Party[] {
  const named = workbook.parties.rows.filter((party) => party.name.value !== null);
  return [
    ...named.filter((party) => party.role.value === 'Offentlig part'),
    ...named.filter((party) => party.role.value !== 'Offentlig part'),
  ];
}

/** The names as `A, B och C`, each as `tell` gives it; the empty text when no party has a name. */
export function partiesText(workbook: Workbook, tell: (party: Party) => string | null = partyName): string {
  return list(namedParties(workbook).flatMap((party) => tell(party) ?? []));
}

/** The committee in its short definite form, "stadsdelsnämnden". */
export function committeeText(workbook: Workbook): string {
  const publicParty = workbook.parties.rows.find((party) => party.role.value === 'Offentlig part');
  const short = workbook.case.committeeShort.value ?? shortForm(publicParty);
  return short === null ? 'nämnden' : oneLine(short);
}

/** The committee when it has just been named: "nämnden" for any "…nämnden", else its short form again. */
export function committeeAgain(workbook: Workbook): string {
  const committee = committeeText(workbook);
  return committee.endsWith('nämnden') ? 'nämnden' : committee;
}

/** The non-profit party in its short definite form; `plural` when there are several. */
export function civilPartyText(workbook: Workbook): { readonly text: string; readonly plural: boolean } {
  const civil = workbook.parties.rows.filter((party) => party.role.value === 'Idéburen part');
  if (civil.length > 1) return { text: 'de idéburna parterna', plural: true };
  return { text: oneLine(shortForm(civil[0]) ?? formByType(civil[0])), plural: false };
}

/** The short form that the workbook gives for the party, the definite one first; null when it gives none. */
export function shortForm(party: Party | undefined): string | null {
  return party?.definiteForm.value ?? party?.shortName.value ?? null;
}

/** What the party is, in definite form, for a party whose short form the workbook does not give. */
function formByType(party: Party | undefined): string {
  switch (party?.type.value) {
    case 'Stiftelse':
      return 'stiftelsen';
    case 'Trossamfund':
      return 'trossamfundet';
    case 'Aktiebolag med särskild vinstutdelningsbegränsning':
      return 'bolaget';
    case 'Kommunal nämnd':
    case 'Annan idéburen organisation':
      return 'organisationen';
    case 'Ideell förening':
    case 'Ekonomisk förening':
    case null:
    case undefined:
      return 'föreningen';
  }
}
