import { asClause, list } from '../swedish/grammar';
import type { Proposal, Workbook } from '../workbook/workbook';
import { inOrder } from './in-order';
import { distinctKeys, keyPart } from './keys';
import { lines, prose } from './own-text';
import { list as listBlock, missing, paragraph, plainItems } from './paragraph';
import { committeeAgain, committeeText, publicParties } from './parties-told';
import type { SectionContext } from './section-context';
import type { Block, ListItem } from './tree';

/** Nouns that a proposal may begin with besides the committee; written small inside a sentence. */
const SUBJECTS = (
  'beslutet bidraget förvaltningen föreningen kommunen medlen nämnden paragrafen partnerskapet rapporten slutrapporten ' +
  'stadsdelsnämnden uppdraget verksamheten ärendet överenskommelsen överenskommelserna'
).split(' ');

/** Adverbs that change places with the verb when a sentence becomes a clause: "godkänner inte" – "inte godkänner". */
const ADVERBS = 'inte även också därför dessutom samtidigt'.split(' ');

/** The proposals that have a wording, in the order of their numbers; without a number last. */
export function orderedProposals(workbook: Workbook): readonly Proposal[] {
  const worded = workbook.proposals.rows.filter(({ wording }) => wording.value !== null);
  return inOrder(worded, ({ number }) => number.value);
}

/**
 * The proposals as clauses to stand after "att", in their order and in the officer's words: "stadsdelsnämnden
 * godkänner …", "nämnden uppdrar …". The committee is named in full form first when `first` is `full`. Null when a
 * wording cannot become a clause without being rewritten.
 */
export function proposalClauses(workbook: Workbook, first: 'full' | 'again'): readonly string[] | null {
  const again = committeeAgain(workbook);
  const names = committeeNames(workbook);
  const clauses = orderedProposals(workbook).map((proposal, index) =>
    clauseOf(wordingOf(proposal), index === 0 && first === 'full' ? committeeText(workbook) : again, names),
  );
  return clauses.every((clause) => clause !== null) ? clauses : null;
}

/** One sentence with every proposal, or null when they cannot stand in one. There must be at least one proposal. */
export function proposalsSentence(workbook: Workbook): string | null {
  const clauses = proposalClauses(workbook, 'full');
  const wordings = orderedProposals(workbook).map(wordingOf);
  if (clauses !== null && wordings.every(isAttClause)) {
    // The committee decides once what all of them say.
    return `Förvaltningen föreslår att ${committeeText(workbook)} beslutar ${list(wordings.map((text) => asClause(text)))}.`;
  }
  return clauses && `Förvaltningen föreslår ${list(clauses.map((clause) => `att ${clause}`))}.`;
}

/** That there are no proposals. */
export function noProposals(section: string, { draft }: SectionContext): Block[] {
  return missing(`${section}.saknas`, 'Underlaget innehåller inga förslag till beslut.', draft);
}

/**
 * The proposals as a numbered list with the key `<key>.lista`, after `before` and words that lead in, for when they
 * cannot stand in sentences.
 */
export function proposalsList(workbook: Workbook, key: string, before: string): Block[] {
  return [
    ...paragraph(key, before, 'Förvaltningen föreslår följande beslut:'),
    ...listBlock(`${key}.lista`, 'numbered', proposalItems(workbook)),
  ];
}

/** The proposals as items of a list, by their numbers. */
export function proposalItems(workbook: Workbook): readonly ListItem[] {
  const proposals = orderedProposals(workbook);
  const wordings = proposals.map(wordingOf);
  const keys = distinctKeys(
    proposals.map(({ number, wording }) => ({
      key: number.value === null ? null : keyPart(number.value),
      content: wording.value ?? '',
    })),
  );
  return plainItems(keys, wordings);
}

/** The proposal's wording as it stands in the list of proposals. */
export function wordingOf(proposal: Proposal): string {
  return prose((proposal.wording.value ?? '').trim());
}

function committeeNames(workbook: Workbook): readonly string[] {
  const { committee, committeeShort } = workbook.case;
  const parties = publicParties(workbook).flatMap(({ name, definiteForm }) => [name, definiteForm]);
  return [...lines(committee, committeeShort, ...parties), 'nämnden'];
}

function clauseOf(wording: string, committee: string, names: readonly string[]): string | null {
  const text = wording.replace(/\.$/, '');
  if (/[.!?:][ \u00a0]+[A-ZÅÄÖ]|\u000b/.test(text)) return null;
  if (isAttClause(text)) return `${committee} beslutar ${asClause(text)}`;
  const lower = text.toLowerCase();
  const name = names.find((candidate) => lower.startsWith(`${candidate.toLowerCase()} `));
  if (name !== undefined) return `${committee} ${subordinate(text.slice(name.length + 1))}`;
  const clause = asClause(text, SUBJECTS);
  return /^\p{Ll}/u.test(clause) ? clause : null;
}

function isAttClause(wording: string): boolean {
  return /^att /i.test(wording);
}

function subordinate(predicate: string): string {
  const [verb = '', adverb = '', ...rest] = predicate.split(' ');
  return ADVERBS.includes(adverb) ? [adverb, verb, ...rest].join(' ') : predicate;
}
