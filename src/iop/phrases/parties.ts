import { smallNoun } from '../../swedish/common-nouns';
import { mainAgreements } from '../figures/agreement-periods';
import { count, list, nouns } from '../../swedish/grammar';
import type { Party, Workbook } from '../workbook';
import { normaliseText } from '../../engine/values/clean-text';
import { oneLine } from '../../engine/report/officer-text';

/** The registered name on one line, or null when it is missing. */
export function partyName(party: Party): string | null {
  return party.name.value === null ? null : oneLine(party.name.value);
}

/** The committees among the parties. */
export function publicParties({ parties }: Workbook): readonly Party[] {
  return parties.rows.filter(({ role }) => role.value === 'Offentlig part');
}

/** The parties with a name, the public ones first, otherwise in the workbook's order. */
export function namedParties(workbook: Workbook): readonly Party[] {
  return [...new Set([...publicParties(workbook), ...workbook.parties.rows])].filter(
    ({ name }) => name.value !== null,
  );
}

/**
 * That the parties have worked together, as far as the workbook shows: "A och B har samverkat i ett idéburet offentligt
 * partnerskap (IOP) genom två överenskommelser." `years` are those of the agreements; the empty text leaves them out.
 */
export function partnershipSentence(
  workbook: Workbook,
  years: string,
  nameOf: (party: Party) => string | null = partyName,
): string {
  const names = namedParties(workbook).flatMap((party) => nameOf(party) ?? []);
  const { length } = mainAgreements(workbook);
  const through = length === 0 ? '' : ` genom ${count(length, nouns.agreement)}`;
  const opening =
    names.length === 0
      ? 'Rapporten gäller'
      : `${list(names)} har ${names.length === 1 ? 'ingått' : 'samverkat'} i`;
  return `${opening} ett idéburet offentligt partnerskap (IOP)${through}${years === '' ? '' : `${length === 1 ? ' för' : ','} ${years}`}.`;
}

/** The committee in its short definite form, "stadsdelsnämnden". */
export function committeeText(workbook: Workbook): string {
  const [publicParty] = publicParties(workbook);
  return smallNoun(
    oneLine(workbook.case.committeeShort.value ?? shortForm(publicParty, workbook) ?? 'nämnden'),
  );
}

/** The committee where the text has just named it: "nämnden" for any "…nämnden", otherwise `committeeText`. */
export function committeeShortForm(workbook: Workbook): string {
  const committee = committeeText(workbook);
  return committee.endsWith('nämnden') ? 'nämnden' : committee;
}

/** The non-profit party in its short definite form; "de idéburna parterna" when there are several. */
export function civilPartyText(workbook: Workbook): string {
  const [party, ...others] = workbook.parties.rows.filter(({ role }) => role.value === 'Idéburen part');
  if (others.length > 0) return 'de idéburna parterna';
  return oneLine(shortForm(party, workbook) ?? formsByType[party?.type.value ?? 'Ideell förening']);
}

/**
 * The short form that the workbook gives for the party, the definite one first; null when it gives none, or when
 * another party has the same one, for then a reader cannot tell them apart.
 */
export function shortForm(party: Party | undefined, { parties }: Workbook): string | null {
  const formOf = (of: Party | undefined): string | null =>
    of?.definiteForm.value ?? of?.shortName.value ?? null;
  const form = formOf(party);
  if (form === null) return null;
  const same = parties.rows.filter((other) => normaliseText(formOf(other) ?? '') === normaliseText(form));
  return same.length > 1 ? null : smallNoun(form);
}

// In definite form, for a party whose short form the workbook does not give.
const formsByType: Readonly<Record<NonNullable<Party['type']['value']>, string>> = {
  'Ideell förening': 'föreningen',
  'Ekonomisk förening': 'föreningen',
  Stiftelse: 'stiftelsen',
  Trossamfund: 'trossamfundet',
  'Aktiebolag med särskild vinstutdelningsbegränsning': 'bolaget',
  'Kommunal nämnd': 'organisationen',
  'Annan idéburen organisation': 'organisationen',
};
