import { computedJudgement, type Direction, type GoalJudgement } from '../../figures/goal-judgements';
import { NBSP, number, percentWords } from '../../../swedish/format';
import { lowerFirst, reasonClause, sentence, withReason } from '../../../swedish/grammar';
import type { Goal } from '../../workbook';
import { oneLine, phrase, prose } from '../../../engine/report/officer-text';
import { judgementPhrase, quotedName } from '../../phrases/goals';

/** The judgement in a subordinate clause, where "inte" precedes the verb: "att målet inte har uppfyllts". */
const judgementClause: Readonly<Record<GoalJudgement, string>> = {
  Uppfyllt: 'har uppfyllts',
  'Delvis uppfyllt': 'har uppfyllts delvis',
  'Inte uppfyllt': 'inte har uppfyllts',
  'Går inte att bedöma': 'inte går att bedöma',
};

/** The word that precedes a target in sentences and in the table; nothing for a goal that is judged in words. */
export const targetOpening: Readonly<Record<Direction, string>> = {
  Minst: 'minst ',
  Högst: 'högst ',
  Exakt: 'exakt ',
  Kvalitativt: '',
};

/**
 * One goal in words: the judgement, the figures where there are any, the officer's comment and the intended effect. When the figures give
 * another judgement than the officer's, the text says so. `partly` is the share of the target that counts as partly met.
 */
export function goalText(goal: Goal, partly: number): string {
  const effect = goal.effect.value;
  return [
    judgementText(goal, partly),
    ...(effect === null ? [] : [`Den avsedda effekten är ${quotedName(effect)}.`]),
  ].join(' ');
}

function judgementText(goal: Goal, partly: number): string {
  const comment = prose(goal.comment.value ?? '');
  const figures = figuresClause(goal);
  const judgement = goal.judgement.value;
  const computed = computedJudgement(goal, partly);
  const name = goalName(goal);
  if (judgement !== null && computed !== null && figures !== null && computed !== judgement) {
    const statement = `Förvaltningen bedömer att ${lowerFirst(name)} ${judgementClause[judgement]}`;
    const reason = comment === '' ? ' Skälet till bedömningen framgår inte av underlaget.' : '';
    return `${withReason(statement, comment)}${reason} Mätvärdet visar att målet ${judgementClause[computed]}: ${figures}.`;
  }
  const statement = `${name} ${judgement === null ? 'har inte bedömts i underlaget' : judgementPhrase[judgement]}`;
  const text = figures === null ? withReason(statement, comment) : withFigures(statement, figures, comment);
  return `${text}${missingText(goal, comment)}`;
}

// A comment that joins the judgement keeps to it, so then the figures follow in their own sentence.
function withFigures(statement: string, figures: string, comment: string): string {
  return reasonClause(comment) === null
    ? withReason(`${statement}: ${figures}`, comment)
    : `${withReason(statement, comment)} ${sentence(figures)}`;
}

/** That the reason is missing for a judgement that needs one, or that the outcome is; the empty text otherwise. */
function missingText({ judgement, direction, target, outcome }: Goal, comment: string): string {
  const needsReason = direction.value === 'Kvalitativt' && judgement.value === 'Uppfyllt';
  if (needsReason || judgement.value === 'Går inte att bedöma')
    return comment === '' ? ' Skälet framgår inte av underlaget.' : '';
  const isMeasured = direction.value !== 'Kvalitativt' && target.value !== null;
  return isMeasured && outcome.value === null && judgement.value !== null
    ? ' Uppgift om utfallet saknas i underlaget.'
    : '';
}

function goalName({ goal, id }: Goal): string {
  if (goal.value !== null) return `Målet ${quotedName(goal.value)}`;
  return id.value === null ? 'Ett mål utan beskrivning' : `Målet ${oneLine(id.value)}`;
}

/** "andelen flickor var 41 procent, och målet var minst 40 procent", or null when a figure is missing. */
function figuresClause({ direction, target, outcome, indicator, unit }: Goal): string | null {
  if (direction.value === 'Kvalitativt' || target.value === null || outcome.value === null) return null;
  const subject = indicatorSubject(phrase(indicator.value ?? ''));
  const written = unit.value ?? '';
  const shown = subject.split(' ').includes(written.trim().toLowerCase()) ? '' : written;
  const opening = direction.value === null ? '' : targetOpening[direction.value];
  return `${subject} var ${measured(outcome.value, shown)}, och målet var ${opening}${measured(target.value, shown)}`;
}

/** A figure with its unit: `41 procent`, `433 besök`; with a no-break space between them. */
export function measured(value: number, unit: string): string {
  const written = oneLine(unit).trim();
  // A unit is a common noun: "Besök". An abbreviation is left: "MWh".
  const named = /^\p{Lu}\p{Ll}+$/u.test(written) ? lowerFirst(written) : written;
  if (isPercent(named)) return percentWords(value);
  // A unit is written in the plural, which a single one cannot have: "1 konserter".
  const isPlural = value === 1 && /(?:[aeo]r|en|na)$/.test(named);
  return named === '' || isPlural ? number(value) : `${number(value)}${NBSP}${named}`;
}

/** True for the unit of shares, as officers write it. */
export function isPercent(unit: string): boolean {
  return /^(?:procent|%)$/i.test(unit.trim());
}

// Only these openings have a definite form that does not depend on the noun; any other indicator is quoted.
function indicatorSubject(indicator: string): string {
  const [, opening, counted] = /^(Andel|Antal)(?:en|et)? (.+)$/i.exec(indicator) ?? [];
  if (opening === undefined || counted === undefined)
    return indicator === '' ? 'utfallet' : `indikatorn ”${indicator}”`;
  return `${opening.toLowerCase() === 'andel' ? 'andelen' : 'antalet'} ${counted}`;
}
