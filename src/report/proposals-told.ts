import { asClause, list } from '../swedish/grammar';
import type { Proposal, Workbook } from '../workbook/workbook';
import { oneLine, prose } from './own-text';
import { committeeAgain, committeeText } from './parties-told';

/** Nouns that a proposal may begin with besides the committee; written small inside a sentence. */
const SUBJECTS = (
  'beslutet bidraget förvaltningen föreningen kommunen medlen nämnden paragrafen partnerskapet rapporten slutrapporten ' +
  'stadsdelsnämnden uppdraget verksamheten ärendet överenskommelsen överenskommelserna'
).split(' ');

/** Adverbs that change places with the verb when a sentence becomes a clause: "godkänner inte" – "inte godkänner". */
const ADVERBS = 'inte även också därför dessutom samtidigt'.split(' ');

/** The proposals that have a wording, in the order of their numbers; without a number last. */
export function orderedProposals(workbook: Workbook): readonly Proposal[] {
  return workbook.proposals.rows
    .filter((row) => row.wording.value !== null)
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (a.row.number.value ?? Infinity) - (b.row.number.value ?? Infinity) || a.index - b.index)
    .map(({ row }) => row);
}

/**
 * The proposals as clauses to stand after "att", in their order and in the officer's words: "stadsdelsnämnden
 * godkänner …", "nämnden uppdrar …". The committee is named in full form first when `first` is `full`. Null when a
 * wording cannot become a clause without being rewritten.
 */
export function proposalClauses(workbook: Workbook, first: 'full' | 'again'): readonly string[] | null {
  const full = committeeText(workbook);
  const again = committeeAgain(workbook);
  const clauses = orderedProposals(workbook).map((proposal, index) =>
    clauseOf(wordingOf(proposal), index === 0 && first === 'full' ? full : again, committeeNames(workbook)),
  );
  return clauses.every((clause) => clause !== null) ? clauses : null;
}

/** One sentence with every proposal, or null when they cannot stand in one. There must be at least one proposal. */
export function proposalsSentence(workbook: Workbook): string | null {
  const clauses = proposalClauses(workbook, 'full');
  return clauses === null
    ? null
    : `Förvaltningen föreslår ${list(clauses.map((clause) => `att ${clause}`))}.`;
}

/** The proposal's wording as it stands in the list of proposals. */
export function wordingOf(proposal: Proposal): string {
  return prose((proposal.wording.value ?? '').trim());
}

function committeeNames(workbook: Workbook): readonly string[] {
  const { committee, committeeShort } = workbook.case;
  const publicParties = workbook.parties.rows.filter((party) => party.role.value === 'Offentlig part');
  const names = [
    committee,
    committeeShort,
    ...publicParties.flatMap((party) => [party.name, party.definiteForm]),
  ];
  return [...names.flatMap(({ value }) => (value === null ? [] : [oneLine(value)])), 'nämnden'];
}

function clauseOf(wording: string, committee: string, names: readonly string[]): string | null {
  const text = wording.replace(/\.$/, '');
  if (/[.!?:][ \u00a0]+[A-ZÅÄÖ]|\u000b/.test(text)) return null;
  if (/^att /i.test(text)) return `${committee} beslutar ${asClause(text)}`;
  const lower = text.toLowerCase();
  const name = names.find((candidate) => lower.startsWith(`${candidate.toLowerCase()} `));
  if (name !== undefined) return `${committee} ${subordinate(text.slice(name.length + 1))}`;
  const clause = asClause(text, SUBJECTS);
  return /^\p{Ll}/u.test(clause) ? clause : null;
}

function subordinate(predicate: string): string {
  const [verb = '', adverb = '', ...rest] = predicate.split(' ');
  return ADVERBS.includes(adverb) ? [adverb, verb, ...rest].join(' ') : predicate;
}
