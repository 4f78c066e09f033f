import { cellSentences } from '../../engine/checks/cell-sentences';
import { cut } from '../../engine/checks/quoted';
import type { CellFault } from '../../engine/checks/finding';
import { defineRule, foundAt, faultsOfColumn, type Found } from '../../engine/checks/rule';
import { list } from '../../swedish/grammar';
import { goalsSheet } from '../sheets';
import type { Goal } from '../workbook';
import { mentions } from './prose/mentions';
import { checkReferred, rowsMissingSentences, type RowsMissing } from './rows-missing';
import type { RuleContext } from './rule-context';

/** Programmes that a text on the goals leaves out. */
type ProgrammesUnnamed = { readonly kind: 'programmes-unnamed'; readonly programmes: readonly string[] };

/** A goal that is judged in words as met, without a word on why. */
type ReasonMissing = { readonly kind: 'reason-missing'; readonly goal: string };

type GroundMissing = ProgrammesUnnamed | ReasonMissing | RowsMissing | CellFault;

/**
 * Goals without a source, at the empty source; goals judged in words as met without a reason, at the empty comment; programmes without a goal, at the programme; and an own text on the goals
 * that stands in place of the composed one and leaves programmes out, at the text. While a goal's programme cannot be
 * read, none is said to lack a goal.
 */
export const goalsWithoutSourceRule = defineRule<RuleContext, GroundMissing>({
  code: 'K16',
  severity: 'VARNING',
  supersedes: faultsOfColumn(goalsSheet, 'source', 'required', 'says-nothing'),
  check: checkGoalSources,
  sentences: {
    ...cellSentences,
    ...rowsMissingSentences,
    'programmes-unnamed': ({ programmes }) =>
      `Texten nämner inte ${list(programmes)}. Skriv vad målen har gett där, eller ta bort texten, så skrivs avsnittet utifrån uppgifterna.`,
    'reason-missing': ({ goal }) =>
      `Målet ${goal === '' ? '' : `${cut(goal)} `}har inget mätvärde och behöver ett skäl. Skriv i Kommentar vad bedömningen bygger på.`,
  },
});

function checkGoalSources({ workbook }: RuleContext): readonly Found<GroundMissing>[] {
  const { goals, programmes, texts } = workbook;
  const unsourced =
    goals.columnIndices.source === undefined ? [] : goals.rows.filter(({ source }) => source.text === '');
  const unexplained = goals.columnIndices.comment === undefined ? [] : goals.rows.filter(isUnexplained);
  const served = goals.rows.map(({ programme }) => (programme.text === '' ? '' : programme.value));
  const own = texts.goals.placement.value === 'Efter den automatiska texten' ? '' : texts.goals.text;
  const unnamed = programmes.rows.flatMap(({ name }) =>
    name.value === null || mentions(own, name.value) ? [] : name.value,
  );
  return [
    ...unsourced.map(({ source }) =>
      foundAt(source, { kind: 'required', column: goalsSheet.columns.source.name } as const),
    ),
    ...unexplained.map(({ id, comment }) =>
      foundAt(comment, { kind: 'reason-missing', goal: id.text } as const),
    ),
    ...programmes.rows.flatMap(({ name }) => checkReferred(name, name.text, goals.sheet, served)),
    ...(own !== '' && unnamed.length > 0
      ? [foundAt(texts.goals, { kind: 'programmes-unnamed', programmes: unnamed } as const)]
      : []),
  ];
}

// The figures of any other goal that is met are its reason; the other judgements require the comment in their own rule.
function isUnexplained({ direction, judgement, comment }: Goal): boolean {
  return direction.value === 'Kvalitativt' && judgement.value === 'Uppfyllt' && comment.text === '';
}
