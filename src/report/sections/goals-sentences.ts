import { computedJudgement, type GoalJudgement } from '../../figures/goal-judgements';
import { NBSP, number, percentWords } from '../../swedish/format';
import { sentence, withReason } from '../../swedish/grammar';
import type { Goal } from '../../workbook/workbook';
import { oneLine, prose } from '../own-text';

type Direction = NonNullable<Goal['direction']['value']>;

const met: Readonly<Record<Exclude<GoalJudgement, 'Går inte att bedöma'>, string>> = {
  Uppfyllt: 'har uppfyllts',
  'Delvis uppfyllt': 'har uppfyllts delvis',
  'Inte uppfyllt': 'har inte uppfyllts',
};

const metAfterThat: Readonly<Record<GoalJudgement, string>> = {
  ...met,
  'Inte uppfyllt': 'inte har uppfyllts',
  'Går inte att bedöma': 'inte går att bedöma',
};

const directionWords: Readonly<Record<Direction, string>> = {
  Minst: 'minst ',
  Högst: 'högst ',
  Exakt: 'exakt ',
  Kvalitativt: '',
};

/**
 * One goal in words: the judgement, the figures where there are any, another judgement than the figures give said as
 * such, and the officer's comment.
 */
export function goalText(goal: Goal, partly: number): string {
  const comment = goal.comment.value === null ? '' : prose(goal.comment.value);
  const figures = figuresClause(goal);
  const judgement = goal.judgement.value;
  const computed = computedJudgement(goal, partly);
  if (judgement !== null && computed !== null && figures !== null && computed !== judgement) {
    return divergentText(goal, judgement, computed, figures, comment);
  }
  const statement = statementOf(goal);
  const told = figures === null ? withReason(statement, comment) : withFigures(statement, figures, comment);
  return `${told}${missingText(goal, comment)}`;
}

function divergentText(
  goal: Goal,
  judgement: GoalJudgement,
  computed: GoalJudgement,
  figures: string,
  comment: string,
): string {
  const statement = `Förvaltningen bedömer att ${lowerFirst(goalName(goal))} ${metAfterThat[judgement]}`;
  const reason = comment === '' ? ' Skälet till bedömningen framgår inte av underlaget.' : '';
  return `${withReason(statement, comment)}${reason} Mätvärdet visar att målet ${metAfterThat[computed]}: ${figures}.`;
}

function statementOf(goal: Goal): string {
  const name = goalName(goal);
  switch (goal.judgement.value) {
    case null:
      return `${name} har inte bedömts i underlaget`;
    case 'Går inte att bedöma':
      return `${name} går inte att bedöma`;
    default:
      return `${name} ${met[goal.judgement.value]}`;
  }
}

// A comment that begins with "eftersom" belongs to the judgement, so then the figures follow in their own sentence.
function withFigures(statement: string, figures: string, comment: string): string {
  if (comment === '') return sentence(`${statement}: ${figures}`);
  const joined = withReason(statement, comment);
  if (joined.startsWith(`${statement}:`))
    return `${sentence(`${statement}: ${figures}`)} ${sentence(comment)}`;
  return `${joined} ${sentence(figures)}`;
}

/** What the sentence above cannot say, said: no reason for a judgement that needs one, no outcome. */
function missingText(goal: Goal, comment: string): string {
  const judgement = goal.judgement.value;
  if (judgement === 'Går inte att bedöma') return comment === '' ? ' Skälet framgår inte av underlaget.' : '';
  const measured = goal.direction.value !== 'Kvalitativt' && goal.target.value !== null;
  return measured && goal.outcome.value === null && judgement !== null
    ? ' Uppgift om utfallet saknas i underlaget.'
    : '';
}

/** "Målet att …" when the goal is written so; else the goal's own words within quotation marks. */
function goalName(goal: Goal): string {
  if (goal.goal.value === null)
    return goal.id.value === null ? 'Ett mål utan beskrivning' : `Målet ${goal.id.value}`;
  const words = prose(oneLine(goal.goal.value)).trim().replace(/\.$/, '');
  return /^att\s/i.test(words) ? `Målet ${lowerFirst(words)}` : `Målet ”${words}”`;
}

/** "andelen flickor var 41 procent, och målet var minst 40 procent", or null when a figure is missing. */
function figuresClause(goal: Goal): string | null {
  const target = goal.target.value;
  const outcome = goal.outcome.value;
  if (goal.direction.value === 'Kvalitativt' || target === null || outcome === null) return null;
  const subject = indicatorSubject(goal);
  const word = goal.direction.value === null ? '' : directionWords[goal.direction.value];
  const unit = goal.unit.value ?? '';
  const named = subject.split(' ').includes(unit.trim().toLowerCase());
  const measure = (value: number): string => measured(value, named ? '' : unit);
  return `${subject} var ${measure(outcome)}, och målet var ${word}${measure(target)}`;
}

/** A figure with its unit: `41 procent`, `433 besök`; the space does not break. */
export function measured(value: number, unit: string): string {
  const named = oneLine(unit).trim();
  if (named === 'procent' || named === '%') return percentWords(value);
  return named === '' ? number(value) : `${number(value)}${NBSP}${named}`;
}

// Only these openings can be put in the definite form without knowing the noun; any other indicator is in the table.
function indicatorSubject(goal: Goal): string {
  const indicator = prose(oneLine(goal.indicator.value ?? ''))
    .trim()
    .replace(/\.$/, '');
  const match = /^(Andel|Antal)(?:en|et)? (.+)$/i.exec(indicator);
  if (match?.[1] === undefined || match[2] === undefined) return 'utfallet';
  return `${match[1].toLowerCase() === 'andel' ? 'andelen' : 'antalet'} ${match[2]}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
