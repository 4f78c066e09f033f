import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
import { list } from '../../swedish/grammar';
import { textsSheet } from '../sheets';
import { actsIn, daysSetIn } from './prose/proposals-in-text';
import { sentencesOf } from './prose/sentences-of';
import type { RuleContext } from './rule-context';

/** The administration proposes here; what the association, the auditor or the children propose is something else. */
const PROPOSES = once(
  () =>
    /(?<!\p{L})(?<own>\p{L}*(?:förvaltning|kontor|avdelning|enhet))(?:en|et)?(?:\s\p{L}+){0,3}?\s(?:föreslå|förslag)|föreslår\s(?:därför\s|också\s|även\s)?(?:vi|förvaltningen|kontoret|avdelningen)(?!\p{L})|(?<!\p{L})vi\s(?:\p{L}+\s)?föreslår|föreslå(?:s|tts)(?!\p{L}|[^.;:]{0,60}\sav\s(?!förvaltning|stadsdel|nämnd))/iu,
);

/** The proposals stand elsewhere in the report, and the text says so. */
const REFERS = /(?:enligt|i enlighet med)\s(?:\p{L}+\s){0,2}(?:förslag|beslut)/iu;

/** The acts and days in the words of the proposals, and of the section; both empty where the order differs. */
type ProposalsDiffer = {
  readonly kind: 'proposals-differ';
  readonly section: string;
  readonly missing: readonly string[];
  readonly added: readonly string[];
};

/**
 * Own texts of the summary and of the administration's views whose proposals are not those of the tab Beslutsförslag:
 * one that lacks an act or a day, adds an act, or has another order. A summary without proposals is a fault only where
 * the municipality's summary includes them, as Stockholm's does; a text after the composed one need not repeat them.
 */
export const proposalsAlikeRule = defineRule<RuleContext, ProposalsDiffer>({
  code: 'K22',
  severity: 'VARNING',
  check: checkProposalsAlike,
  sentences: {
    'proposals-differ': ({ section, missing, added }) =>
      `Förslagen under ${section} är inte desamma som i fliken Beslutsförslag: ${differences(missing, added)}. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den utifrån uppgifterna.`,
  },
});

function checkProposalsAlike({ workbook, template }: RuleContext): readonly Found<ProposalsDiffer>[] {
  const rows = [...workbook.proposals.rows].sort(
    (a, b) => (a.number.value ?? Infinity) - (b.number.value ?? Infinity),
  );
  const wordings = rows.map(({ wording }) => wording.text).join('\n');
  const wanted = actsIn(wordings);
  if (wanted.size === 0) return [];
  return (['summary', 'opinion'] as const).flatMap((key): Found<ProposalsDiffer>[] => {
    const own = workbook.texts[key];
    const proposing = proposingText(own.text, workbook.case.administration.text.toLowerCase());
    const isOptional =
      own.placement.value === 'Efter den automatiska texten' ||
      (key === 'summary' && template !== 'Stockholm');
    if (own.value === null || (proposing === '' && isOptional)) return [];
    // Without "föreslår" the proposals may still be there, but what else the text names is then no proposal.
    const place = proposing || own.text;
    const found = actsIn(place);
    const missing = [...without(wanted, found), ...without(daysSetIn(wordings), daysSetIn(place))];
    const isElsewhere = REFERS.test(proposing);
    const days = without(daysSetIn(proposing), daysSetIn(wordings));
    const added = proposing === '' ? [] : [...without(found, wanted), ...days];
    const sameOrder = proposing === '' || [...found.keys()].join() === [...wanted.keys()].join();
    if (missing.length + added.length === 0 && sameOrder) return [];
    const section = textsSheet.columns[key].name;
    const facts = { kind: 'proposals-differ', section, missing, added } as const;
    return [isElsewhere && added.length === 0 ? foundAt(own, facts, 'VARNING') : foundAt(own, facts)];
  });
}

/** The sentences with "föreslår", and all that follows one that ends with a colon. */
function proposingText(text: string, administration: string): string {
  let ledIn = false;
  const sentences = sentencesOf(text).filter(({ text: sentence }) => {
    const match = PROPOSES().exec(sentence);
    const own = match?.groups?.own?.toLowerCase() ?? '';
    const isOther = own.length > 'förvaltning'.length && !administration.includes(own);
    const proposes = match !== null && !isOther;
    ledIn ||= proposes && sentence.endsWith(':');
    return ledIn || proposes;
  });
  return sentences.map(({ text: sentence }) => sentence).join('\n');
}

function without<K>(parts: ReadonlyMap<K, string>, others: ReadonlyMap<K, string>): readonly string[] {
  return [...parts].flatMap(([key, words]) => (others.has(key) ? [] : [words]));
}

function differences(missing: readonly string[], added: readonly string[]): string {
  const parts = [
    ...(missing.length === 0 ? [] : [`här saknas ${list(missing.map(quoted))}`]),
    ...(added.length === 0 ? [] : [`bara här står ${list(added.map(quoted))}`]),
  ];
  return parts.length === 0 ? 'de står i en annan ordning' : list(parts);
}
