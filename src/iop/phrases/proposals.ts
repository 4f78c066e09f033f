import { asClause, listClauses } from '../../swedish/grammar';
import type { Proposal, Workbook } from '../workbook';
import { inOrder } from '../../engine/report/in-order';
import { distinctKeys, keyPart } from '../../engine/report/keys';
import { lines, prose } from '../../engine/report/officer-text';
import { listBlock, missing, paragraph, plainItems } from '../../engine/report/paragraph';
import { committeeShortForm, committeeText, publicParties } from './parties';
import type { SectionContext } from '../section-context';
import type { Block, ListItem } from '../../engine/report/tree';

/** What ties a proposal to the next one in the officer's list: ", samt", " och" or a comma last. "Gemensamt" has no such ending. */
const TIE_TO_NEXT = /(?:[\s,;]+(?:samt|och)(?:\s+att)?)*[\s,;.]*$/i;

/** Adverbs that change places with the verb when a sentence becomes a clause: "godkänner inte" – "inte godkänner". */
const ADVERBS = 'inte även också därför dessutom samtidigt'.split(' ');

/** The proposals that have a text, sorted by number; those without a number come last. */
export function orderedProposals(workbook: Workbook): readonly Proposal[] {
  const proposals = workbook.proposals.rows.filter(({ wording }) => wording.value !== null);
  return inOrder(proposals, ({ number }) => number.value);
}

/**
 * The proposals as clauses to follow "att", in their order and in the officer's words: "stadsdelsnämnden
 * godkänner …", "nämnden uppdrar …". `first` is the form of the committee's name in the first clause; the others have
 * the short form. Null when a proposal cannot become a clause without other words.
 */
export function proposalClauses(workbook: Workbook, first: 'full' | 'short'): readonly string[] | null {
  const short = committeeShortForm(workbook);
  const names = committeeNames(workbook);
  const clauses = orderedProposals(workbook).map((proposal, index) =>
    clauseOf(untied(proposal), index === 0 && first === 'full' ? committeeText(workbook) : short, names),
  );
  return clauses.every((clause) => clause !== null) ? clauses : null;
}

/** One sentence with every proposal, or null when one sentence cannot hold them. There must be at least one proposal. */
export function proposalsSentence(workbook: Workbook): string | null {
  const clauses = proposalClauses(workbook, 'full');
  const wordings = orderedProposals(workbook).map(untied);
  if (clauses !== null && wordings.every(isAttClause)) {
    // One "beslutar" governs all the clauses.
    return `Förvaltningen föreslår att ${committeeText(workbook)} beslutar ${listClauses(wordings.map((text) => asClause(text)))}.`;
  }
  return clauses && `Förvaltningen föreslår ${listClauses(clauses.map((clause) => `att ${clause}`))}.`;
}

/** A paragraph that says that there are no proposals. */
export function noProposals(section: string, { draft }: SectionContext): Block[] {
  return missing(`${section}.saknas`, 'Underlaget innehåller inga förslag till beslut.', draft);
}

/**
 * The proposals as a numbered list with the key `<key>.lista`, after `before` and an introduction, for when sentences
 * cannot hold them.
 */
export function proposalsList(workbook: Workbook, key: string, before: string): Block[] {
  return [
    ...paragraph(key, before, 'Förvaltningen föreslår följande beslut:'),
    ...listBlock(`${key}.lista`, 'numbered', proposalItems(workbook)),
  ];
}

/** The proposals as items of a list, sorted by number; a key is made of the number. */
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

/** The proposal's text as the list of proposals has it. */
export function wordingOf(proposal: Proposal): string {
  return prose((proposal.wording.value ?? '').trim());
}

/** The proposal's text without what ties it to the next one, for the report's own sentences. */
function untied(proposal: Proposal): string {
  return wordingOf(proposal).replace(TIE_TO_NEXT, '');
}

function committeeNames(workbook: Workbook): readonly string[] {
  const { committee, committeeShort } = workbook.case;
  const parties = publicParties(workbook).flatMap(({ name, definiteForm }) => [name, definiteForm]);
  return [...lines(committee, committeeShort, ...parties), 'nämnden'];
}

function clauseOf(text: string, committee: string, names: readonly string[]): string | null {
  if (/[.!?:][ \u00a0]+[A-ZÅÄÖ]|\u000b/.test(text)) return null;
  if (isAttClause(text)) return `${committee} beslutar ${asClause(text)}`;
  const lower = text.toLowerCase();
  const name = names.find((candidate) => lower.startsWith(`${candidate.toLowerCase()} `));
  if (name !== undefined) return `${committee} ${subordinate(text.slice(name.length + 1))}`;
  const clause = asClause(text);
  // Where "inte" stands in a clause depends on how long its subject is.
  if (isPassive(text)) return clause.split(' ').some((word) => ADVERBS.includes(word)) ? null : clause;
  return /^\p{Ll}/u.test(clause) ? clause : null;
}

/** Whether the proposal says what is done, and not who does it: "Slutrapporten godkänns.", "Anna Ek utses att …". */
export function isPassive(text: string): boolean {
  return !isAttClause(text) && /\s\p{Ll}+s(?![\p{L}\d-])/u.test(text);
}

function isAttClause(text: string): boolean {
  return /^att /i.test(text);
}

function subordinate(predicate: string): string {
  const [verb = '', adverb = '', ...rest] = predicate.split(' ');
  return ADVERBS.includes(adverb) ? [adverb, verb, ...rest].join(' ') : predicate;
}
