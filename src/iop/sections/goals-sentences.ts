import { computedJudgement, type GoalJudgement } from '../figures/goal-judgements';
import { NBSP, number, percentWords } from '../../swedish/format';
import { lowerFirst, sentence, withReason } from '../../swedish/grammar';
import type { Goal } from '../workbook';
import { oneLine, phrase, prose } from '../../engine/report/officer-text';
import { namedByWords } from './named-by-words';

/** What is said of a goal or an undertaking by its status. */
export const met: Readonly<Record<GoalJudgement, string>> = {
  Uppfyllt: 'har uppfyllts',
  'Delvis uppfyllt': 'har uppfyllts delvis',
  'Inte uppfyllt': 'har inte uppfyllts',
  'Går inte att bedöma': 'går inte att bedöma',
};

/**
 * One goal in words: the judgement, the figures where there are any, another judgement than the figures give said as
 * such, and the officer's comment.
 */
export function goalText(goal: Goal, partly: number): string {
  const comment = prose(goal.comment.value ?? '');
  const figures = figuresClause(goal);
  const judgement = goal.judgement.value;
  const computed = computedJudgement(goal, partly);
  const name = goalName(goal);
  if (judgement !== null && computed !== null && figures !== null && computed !== judgement) {
    const statement = `Förvaltningen bedömer att ${lowerFirst(name)} ${afterThat(judgement)}`;
    const reason = comment === '' ? ' Skälet till bedömningen framgår inte av underlaget.' : '';
    return `${withReason(statement, comment)}${reason} Mätvärdet visar att målet ${afterThat(computed)}: ${figures}.`;
  }
  const statement = `${name} ${judgement === null ? 'har inte bedömts i underlaget' : met[judgement]}`;
  const told = figures === null ? withReason(statement, comment) : withFigures(statement, figures, comment);
  return `${told}${missingText(goal, comment)}`;
}

/** The judgement in a clause, where "inte" stands before the verb. */
function afterThat(judgement: GoalJudgement): string {
  return met[judgement].replace(/(\S+) inte/, 'inte $1');
}

// A comment that begins with "eftersom" belongs to the judgement, so then the figures follow in their own sentence.
function withFigures(statement: string, figures: string, comment: string): string {
  const joined = withReason(statement, comment);
  return comment === '' || joined.startsWith(`${statement}:`)
    ? `${sentence(`${statement}: ${figures}`)} ${sentence(comment)}`.trim()
    : `${joined} ${sentence(figures)}`;
}

/** What the sentence above cannot say, said: no reason for a judgement that needs one, no outcome. */
function missingText({ judgement, direction, target, outcome }: Goal, comment: string): string {
  if (judgement.value === 'Går inte att bedöma')
    return comment === '' ? ' Skälet framgår inte av underlaget.' : '';
  const measured = direction.value !== 'Kvalitativt' && target.value !== null;
  return measured && outcome.value === null && judgement.value !== null
    ? ' Uppgift om utfallet saknas i underlaget.'
    : '';
}

function goalName({ goal, id }: Goal): string {
  if (goal.value !== null) return `Målet ${namedByWords(goal.value)}`;
  return id.value === null ? 'Ett mål utan beskrivning' : `Målet ${id.value}`;
}

/** "andelen flickor var 41 procent, och målet var minst 40 procent", or null when a figure is missing. */
function figuresClause({ direction, target, outcome, indicator, unit }: Goal): string | null {
  if (direction.value === 'Kvalitativt' || target.value === null || outcome.value === null) return null;
  const subject = indicatorSubject(phrase(indicator.value ?? ''));
  const written = unit.value ?? '';
  const shown = subject.split(' ').includes(written.trim().toLowerCase()) ? '' : written;
  const word = direction.value === null ? '' : `${direction.value.toLowerCase()} `;
  return `${subject} var ${measured(outcome.value, shown)}, och målet var ${word}${measured(target.value, shown)}`;
}

/** A figure with its unit: `41 procent`, `433 besök`; the space does not break. */
export function measured(value: number, unit: string): string {
  const named = oneLine(unit).trim();
  if (named === 'procent' || named === '%') return percentWords(value);
  return named === '' ? number(value) : `${number(value)}${NBSP}${named}`;
}

// Only these openings can be put in the definite form without knowing the noun; any other indicator is in the table.
function indicatorSubject(indicator: string): string {
  const [, opening, counted] = /^(Andel|Antal)(?:en|et)? (.+)$/i.exec(indicator) ?? [];
  if (opening === undefined || counted === undefined) return 'utfallet';
  return `${opening.toLowerCase() === 'andel' ? 'andelen' : 'antalet'} ${counted}`;
}
