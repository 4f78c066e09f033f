import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { list } from '../../swedish/grammar';
import { quoted } from '../../engine/checks/quoted';
import { number } from '../../swedish/format';
import { childrenInData } from '../figures/children-in-data';
import { sentencesOf } from './prose/sentences-of';
import { wordsOf } from './prose/words';
import { occurs, wholeWords, type WholeWords } from './prose/whole-words';
import { proposalsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import type { RuleContext } from './rule-context';

/** What a sentence that is about the topic has, and what it says of the matter itself. */
const TOPICS = [
  [
    'best-interests',
    wholeWords('\\p{L}+s bästa|bästa för \\p{L}+'),
    wholeWords(
      'är (?:till|för)|(?:bedöm|prövat|prövning|anse|gynna|främja|bidra|innebär|tillgodose|väg)\\p{L}*',
    ),
  ],
  [
    'heard',
    wholeWords(
      'till tals|hörts?|hörda|röst\\p{L}*|råd|samtal(?:en)?|gruppsamtal|inflytande|önskemål|sagt|vill|(?:tillfråga|fråga|enkät|intervju|åsikt|synpunkt|delaktig|påverka|berätta|uttryck|tyck|önska)\\p{L}*',
    ),
    wholeWords(
      'har (?!rätt)\\p{L}+|hade|fick|är|vill|önskar|tycker|säger|sade|svarade|berättade|framförde|deltog|tillfrågades|hördes|genom|visar',
    ),
  ],
] as const;
/** Law and intention: true of all children, and nothing of what was done here. */
const GENERAL = wholeWords(
  'rätt (?:att|till)|artikel|artiklarna|grundprincip\\p{L}*|ska|skall|bör|(?:barn)?konventionen|barnkonventionens|viktigt att',
);
/** What the matter itself showed, in a sentence that mentions the law as well. */
const OF_THE_MATTER = wholeWords(
  'bedöm(?:er|t|ts)|har (?:fått|hörts|prövats)|fick|eftersom|genom att|enkät\\p{L}*|gruppsamtal',
);
/** The decision, or what follows on it: with or without a new agreement. */
const DECISION = wholeWords(
  '(?:beslut|omförhandl|avslut|upphör|förläng|återkrav|återkräv|fortsätt|nedlägg)\\p{L}*|förslaget|förslagen|överenskommelse|läggs ned',
);
const MEANS = wholeWords(
  '(?:konsekven|påverka|förlora|mista|mister|behåll|förbättra|försämra|drabba|gynna)\\p{L}*|innebär|medför|betyder|leder till|ger|får|blir|kan|slipper|saknar|upphör|för barnen|för barn',
);
const DENIED = wholeWords('inte|ej|saknas|saknades|inga|ingen');
const WITH_REASON = wholeWords('eftersom|på grund av|därför|för att|då');
const FEWEST_WORDS = 4;

const WORDS = {
  'best-interests': 'vad som är barnets bästa',
  heard: 'hur barn har fått komma till tals',
} as const;

/** What the analysis says nothing of. */
type ChildrenAnalysisLacks = {
  readonly kind: 'children-analysis-lacks';
  readonly lacks: readonly (keyof typeof WORDS)[];
};

/** An analysis that says nothing of what the decision means for children. */
type DecisionUntold = { readonly kind: 'decision-untold' };

/** An answer Nej though the data show children: a programme for them, or `counted` in the age columns 0–19. */
type ChildrenDenied = {
  readonly kind: 'children-denied';
  readonly programme: string | null;
  readonly audience: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly counted: number;
};

type Fault = ChildrenAnalysisLacks | ChildrenDenied | DecisionUntold;

/**
 * In a case that concerns children: an analysis of the consequences for them that is missing (error), or that does
 * not say of this matter what barnets bästa is or how children were heard (warning): a bare keyword, general text on their
 * rights and a denial without a reason say nothing of it; and of one that says all that, what it does not say of what the decision means for
 * them, where no proposal has it beside it (warning). In a case that is said not to concern them: data that
 * show children, at the answer (error; a warning where only words do). Barnkonventionen, articles 3 and 12.
 */
export const childrenAnalysisRule = defineRule<RuleContext, Fault>({
  code: 'K20',
  severity: 'VARNING',
  check: checkChildrenAnalysis,
  sentences: {
    'children-analysis-lacks': ({ lacks }) =>
      `Barnkonsekvensanalysen säger inte ${list(lacks.map((topic) => WORDS[topic]))}. Lägg till det i texten.`,
    'decision-untold': () =>
      `Barnkonsekvensanalysen säger inte vad beslutet betyder för barn. Skriv vad som händer för dem om nämnden beslutar som föreslås, eller om den inte gör det, i texten eller i kolumnen ${proposalsSheet.columns.forChildren.name} i fliken Beslutsförslag.`,
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

function checkChildrenAnalysis({ workbook }: RuleContext): readonly Found<Fault>[] {
  if (workbook.case.concernsChildren.value === 'Nej') return checkDenial(workbook);
  const { children } = workbook.texts;
  const { value, text } = children;
  if (workbook.case.concernsChildren.value !== 'Ja' || (value === null && text !== '')) return [];
  const sentences = sentencesOf(text).map((sentence) => sentence.text);
  const lacks = TOPICS.filter(([topic, words, said]) =>
    sentences.every((sentence) => !occurs(sentence, words) || !saysSo(sentence, topic, said)),
  ).map(([topic]) => topic);
  const facts = { kind: 'children-analysis-lacks', lacks } as const;
  if (lacks.length > 0) return [foundAt(children, facts, text === '' ? 'FEL' : 'VARNING')];
  const isDecisionTold =
    workbook.proposals.rows.some(({ forChildren }) => forChildren.value !== null) ||
    sentences.some((sentence) => occurs(sentence, DECISION) && occurs(sentence, MEANS));
  return isDecisionTold ? [] : [foundAt(children, { kind: 'decision-untold' })];
}

/** True for a sentence that says something of this matter: no bare keyword, no general text, no denial without a reason. */
function saysSo(sentence: string, topic: (typeof TOPICS)[number][0], said: WholeWords): boolean {
  if (wordsOf(sentence).length < FEWEST_WORDS || !occurs(sentence, said)) return false;
  if (occurs(sentence, GENERAL) && !occurs(sentence, OF_THE_MATTER)) return false;
  return (
    !occurs(sentence, DENIED) ||
    (topic === 'heard' && occurs(sentence, WITH_REASON)) ||
    /inte bara/.test(sentence)
  );
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
