import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { list } from '../../swedish/grammar';
import { answerTo } from '../auditor-answers';
import { auditorQuestions, type AuditorQuestion } from '../auditor-questions';
import { chooseProfile } from '../profiles/choose-profile';
import { tabs } from '../sheets';
import type { RuleContext } from './rule-context';

/** A question of the page Revisorns frågor, by its key, that a cell of the column should answer and does not. */
type QuestionOpen = {
  readonly kind: 'question-open';
  readonly question: string;
  readonly column: string;
  readonly text: string;
};

/** A question that no row answers; `where` is what such a row has, or the empty text where any row answers. */
type NoAnswer = {
  readonly kind: 'question-without-row';
  readonly question: string;
  readonly column: string;
  readonly where: string;
};

/**
 * Questions of the page Revisorns frågor that the workbook does not answer, where the page is chosen: once a question, at
 * the first cell that should answer, or where a row that would answer belongs. "Ja" and a name alone are no answer.
 */
export const auditorQuestionsRule = defineRule<RuleContext, QuestionOpen | NoAnswer>({
  code: 'K36',
  severity: 'VARNING',
  check: checkQuestions,
  sentences: {
    'question-open': ({ question, column, text }) =>
      text === ''
        ? `${unanswered(question)} Fyll i ${quoted(column)}.`
        : `${unanswered(question)} Vid ${quoted(column)} står ${quoted(text)}. Svara med en siffra eller en hel mening.`,
    'question-without-row': ({ question, column, where }) =>
      `${unanswered(question)} Lägg till en rad${where} och fyll i ${quoted(column)}.`,
  },
});

function unanswered(key: string): string {
  const found = auditorQuestions.find((question) => question.key === key);
  // Whole, where a quotation would cut it off.
  return `Revisorns fråga ”${found?.question ?? key}” är inte besvarad.`;
}

function checkQuestions({ workbook }: RuleContext): readonly Found<QuestionOpen | NoAnswer>[] {
  const isChosen = chooseProfile(workbook).sections.some(({ contents }) =>
    contents.includes('revisorns-fragor'),
  );
  if (!isChosen) return [];
  return auditorQuestions.flatMap((question): readonly Found<QuestionOpen | NoAnswer>[] => {
    const [first] = answerTo(question, workbook).open;
    if (first === undefined) return [];
    const facts = { question: question.key, column: headingOf(question, first.field) };
    return first.isRowMissing
      ? [foundAt(first, { kind: 'question-without-row', ...facts, where: rowText(question) })]
      : [foundAt(first, { kind: 'question-open', ...facts, text: first.text })];
  });
}

function headingOf({ tab }: AuditorQuestion, field: string): string {
  const columns: Readonly<Record<string, { readonly name: string }>> = tabs[tab].columns;
  return columns[field]?.name ?? field;
}

/** What a row has that answers: " med ”Stickprov” eller ”Besök” vid Typ". */
function rowText(question: AuditorQuestion): string {
  if (question.rows === undefined) return '';
  const [field, ...values] = question.rows;
  const heading = headingOf(question, field);
  if (values.length === 0) return ` där ${heading} är ifyllt`;
  return ` med ${list(values.map(quoted), 'eller')} vid ${heading}`;
}
