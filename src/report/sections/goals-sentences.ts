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

const metAfterThat: typeof met = { ...met, 'Inte uppfyllt': 'inte har uppfyllts' };

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
  const judgement = goal.judgement.value;
  const computed = computedJudgement(goal, partly);
  const figures = figuresClause(goal);
  const statement = statementOf(goal, judgement, computed);
  if (figures === null) return `${withReason(statement, comment)}${missingText(goal, comment)}`;
  return `${withFigures(statement, figures, comment)}${missingText(goal, comment)}`;
}

function statementOf(goal: Goal, judgement: GoalJudgement | null, computed: GoalJudgement | null): string {
  const name = goalName(goal);
  if (judgement === null) return `${name} har inte bedömts i underlaget`;
  const divergent = computed !== null && computed !== 'Går inte att bedöma' && computed !== judgement;
  const although = divergent ? `, trots att mätvärdet visar att det ${metAfterThat[computed]}` : '';
  if (judgement === 'Går inte att bedöma') {
    return `${name} går${divergent ? ' enligt förvaltningen' : ''} inte att bedöma${although}`;
  }
  if (!divergent) return `${name} ${met[judgement]}`;
  return `Förvaltningen bedömer att ${lowerFirst(name)} ${metAfterThat[judgement]}${although}`;
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
  const unit = oneLine(goal.unit.value ?? '');
  const named = subject.split(' ').includes(unit.toLowerCase());
  const measure = (value: number): string => measured(value, named ? '' : unit);
  return `${subject} var ${measure(outcome)}, och målet var ${word}${measure(target)}`;
}

/** A figure with its unit: `41 procent`, `433 besök`; the space does not break. */
export function measured(value: number, unit: string): string {
  if (unit === 'procent' || unit === '%') return percentWords(value);
  return unit === '' ? number(value) : `${number(value)}${NBSP}${unit}`;
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
