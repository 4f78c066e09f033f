import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { list } from '../../swedish/grammar';
import { occurs, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

const TOPICS = [
  ['best-interests', wholeWords('\\p{L}+s bästa|bästa för \\p{L}+')],
  [
    'heard',
    wholeWords(
      'till tals|hörts?|hörda|röst\\p{L}*|råd|samtal med|inflytande|önskemål|sagt|vill|(?:tillfråga|fråga|enkät|intervju|åsikt|synpunkt|delaktig|påverka|berätta|uttryck|tyck)\\p{L}*',
    ),
  ],
] as const;

const WORDS = {
  'best-interests': 'vad som är barnets bästa',
  heard: 'hur barn har fått komma till tals',
} as const;

/** What the analysis says nothing of. */
type ChildrenAnalysisLacks = {
  readonly kind: 'children-analysis-lacks';
  readonly lacks: readonly (keyof typeof WORDS)[];
};

/**
 * In a case that concerns children: an analysis of the consequences for them that is missing (error), or that does
 * not speak of barnets bästa or of how children were heard (warning). Barnkonventionen, articles 3 and 12.
 */
export const childrenAnalysisRule = defineRule<RuleContext, ChildrenAnalysisLacks>({
  code: 'K20',
  severity: 'VARNING',
  check: checkChildrenAnalysis,
  sentences: {
    'children-analysis-lacks': ({ lacks }) =>
      `Barnkonsekvensanalysen säger inte ${list(lacks.map((topic) => WORDS[topic]))}. Lägg till det i texten.`,
  },
});

function checkChildrenAnalysis({ workbook }: RuleContext): readonly Found<ChildrenAnalysisLacks>[] {
  const { children } = workbook.texts;
  const { value, text } = children;
  if (workbook.case.concernsChildren.value !== 'Ja' || (value === null && text !== '')) return [];
  const lacks = TOPICS.filter(([, words]) => !occurs(text, words)).map(([topic]) => topic);
  if (lacks.length === 0) return [];
  const facts = { kind: 'children-analysis-lacks', lacks } as const;
  return [foundAt(children, facts, text === '' ? 'FEL' : 'VARNING')];
}
