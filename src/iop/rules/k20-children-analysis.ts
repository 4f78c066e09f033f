import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { list } from '../../swedish/grammar';
import { quoted } from '../../engine/checks/quoted';
import { number } from '../../swedish/format';
import { childrenInData } from '../figures/children-in-data';
import { occurs, wholeWords } from './prose/whole-words';
import type { Workbook } from '../workbook';
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

/** An answer Nej though the data show children: a programme for them, or `counted` in the age columns 0–19. */
type ChildrenDenied = {
  readonly kind: 'children-denied';
  readonly programme: string | null;
  readonly audience: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly counted: number;
};

/**
 * In a case that concerns children: an analysis of the consequences for them that is missing (error), or that does
 * not speak of barnets bästa or of how children were heard (warning). In a case that is said not to concern them: data that
 * show children, at the answer (error; a warning where only words do). Barnkonventionen, articles 3 and 12.
 */
export const childrenAnalysisRule = defineRule<RuleContext, ChildrenAnalysisLacks | ChildrenDenied>({
  code: 'K20',
  severity: 'VARNING',
  check: checkChildrenAnalysis,
  sentences: {
    'children-analysis-lacks': ({ lacks }) =>
      `Barnkonsekvensanalysen säger inte ${list(lacks.map((topic) => WORDS[topic]))}. Lägg till det i texten.`,
    'children-denied': ({ programme, audience, ageFrom, ageTo, counted }) => {
      const ages =
        ageFrom === null
          ? ''
          : ` (${ageTo === null ? `från ${String(ageFrom)}` : `${String(ageFrom)}–${String(ageTo)}`} år)`;
      const shown = [
        ...(programme === null ? [] : [`${programme} riktar sig till ${quoted(audience)}${ages}`]),
        ...(counted === 0 ? [] : [`fliken Aktiviteter har ${number(counted)} i åldrarna 0–19 år`]),
      ];
      return `Här står Nej, men ${list(shown)}. Svara Ja och skriv barnkonsekvensanalysen.`;
    },
  },
});

function checkChildrenAnalysis({
  workbook,
}: RuleContext): readonly Found<ChildrenAnalysisLacks | ChildrenDenied>[] {
  if (workbook.case.concernsChildren.value === 'Nej') return checkDenial(workbook);
  const { children } = workbook.texts;
  const { value, text } = children;
  if (workbook.case.concernsChildren.value !== 'Ja' || (value === null && text !== '')) return [];
  const lacks = TOPICS.filter(([, words]) => !occurs(text, words)).map(([topic]) => topic);
  if (lacks.length === 0) return [];
  const facts = { kind: 'children-analysis-lacks', lacks } as const;
  return [foundAt(children, facts, text === '' ? 'FEL' : 'VARNING')];
}

function checkDenial(workbook: Workbook): readonly Found<ChildrenDenied>[] {
  const children = childrenInData(workbook);
  if (children === null) return [];
  const { programme, counted } = children;
  return [
    foundAt(
      workbook.case.concernsChildren,
      {
        kind: 'children-denied',
        programme: programme?.name.text ?? null,
        audience: programme?.audience.text ?? '',
        ageFrom: programme?.ageFrom.value ?? null,
        ageTo: programme?.ageTo.value ?? null,
        counted,
      },
      // "Vuxna barn" and "elever" of a folkhögskola are no children; an age or a count in the data is.
      counted > 0 || typeof programme?.ageFrom.value === 'number' ? 'FEL' : 'VARNING',
    ),
  ];
}
