/** What a workbook answers to an auditor's question: figures, days and sentences, with the cells that they stand in. */
import type { Entry } from '../engine/contract/column';
import { normaliseText } from '../engine/values/clean-text';
import { grouped } from '../engine/values/grouped';
import type { Place } from '../engine/values/place';
import { phrase } from '../engine/report/officer-text';
import { dateText, kronor, number } from '../swedish/format';
import { namedIn, type AuditorQuestion, type Picked } from './auditor-questions';
import { heldOccasions } from './figures/activity-facts';
import { paymentsMade } from './figures/payments';
import { partyName } from './phrases/parties';
import { tabs } from './sheets';
import type { Activity, Workbook } from './workbook';

/** A row of any tab, or the entries of a tab of names and values. */
type AnyRow = Readonly<Record<string, Entry<unknown>>>;

/** An answer of one or more rows. */
interface AnswerLine {
  readonly text: string;
  readonly evidence: string | null;
  readonly places: readonly Place[];
}

/**
 * Where a question lacks its answer, or a part of it: `field` is the column that should answer, and `isPart` says that the
 * row answers but for that. `isRowMissing` says that no row is there to answer.
 */
export interface OpenCell {
  readonly place: Place;
  readonly field: string;
  readonly text: string;
  readonly isPart: boolean;
  readonly isRowMissing: boolean;
}

/** The answer to a question: `open` has each cell that should answer and does not. */
export interface AuditorAnswer {
  readonly lines: readonly AnswerLine[];
  readonly open: readonly OpenCell[];
}

// Words that a name may have between its capitals, and a list of names too.
const SMALL = new Set('i på av och för hos vid till från med samt om'.split(' '));
const FEWEST_WORDS = 3;

/** What the workbook answers to the question. */
export function answerTo(question: AuditorQuestion, workbook: Workbook): AuditorAnswer {
  const content: object = workbook[question.tab];
  const all =
    question.tab === 'payments' ? paymentsMade(workbook) : 'rows' in content ? content.rows : [content];
  const rows = all as readonly AnyRow[];
  const inQuestion = rows.filter((row) => {
    const isMeant = question.rows === undefined || isPicked(row, question.rows);
    return (isMeant || isInstead(row, question)) && !(question.except && isPicked(row, question.except));
  });
  const answered = inQuestion.filter((row) => isAnswered(row, question, workbook));
  const open = inQuestion.flatMap((row): readonly OpenCell[] => {
    const isPart = answered.includes(row);
    const field = isPart ? fieldLacking(row, question, workbook) : question.answer;
    return field === null ? [] : [{ ...entryOf(row, field), field, isPart, isRowMissing: false }];
  });
  return {
    lines:
      question.summed === undefined
        ? linesOf(question, answered, workbook)
        : sums(question, question.summed, answered, workbook),
    open:
      inQuestion.length === 0 && 'nextKey' in content
        ? [
            {
              place: content.nextKey as Place,
              field: question.answer,
              text: '',
              isPart: false,
              isRowMissing: true,
            },
          ]
        : open,
  };
}

/** The first column that a row's answer names and that has nothing to say there; null where the answer is whole. */
function fieldLacking(row: AnyRow, question: AuditorQuestion, workbook: Workbook): string | null {
  const isSummed = (field: string) => question.summed !== undefined && field !== question.summed;
  return (
    namedIn(lineOf(row, question)).find(
      (field) => (isSummed(field) ? numberOf(row, field) : shown(row, field, question, workbook)) === null,
    ) ?? null
  );
}

function lineOf(row: AnyRow, question: AuditorQuestion): string {
  const { line, instead } = question;
  return isInstead(row, question) && instead !== undefined ? instead.line : line;
}

function linesOf(
  question: AuditorQuestion,
  rows: readonly AnyRow[],
  workbook: Workbook,
): readonly AnswerLine[] {
  const { instead, answer } = question;
  return rows.map((row) => ({
    text: filled(lineOf(row, question), (field) => shown(row, field, question, workbook)),
    evidence: evidenceOf([row], question, workbook),
    places: [entryOf(row, isInstead(row, question) ? (instead?.rows[0] ?? answer) : answer).place],
  }));
}

/** One line for the rows that have the same in the column `summed`, with their numbers added up. */
function sums(
  question: AuditorQuestion,
  summed: string,
  rows: readonly AnyRow[],
  workbook: Workbook,
): readonly AnswerLine[] {
  const { line, answer } = question;
  const groups = grouped(rows, (row) => entryOf(row, summed).text);
  return [...groups.values()].map((same) => {
    const [first] = same;
    const sumOf = (field: string): string | null => {
      const values = same.map((row) => numberOf(row, field));
      if (values.includes(null)) return null;
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      return kindOf(question, field) === 'amount' ? kronor(sum) : number(sum);
    };
    return {
      text: filled(line, (field) =>
        field === summed && first !== undefined ? shown(first, field, question, workbook) : sumOf(field),
      ),
      evidence: evidenceOf(same, question, workbook),
      places: same.map((row) => entryOf(row, answer).place),
    };
  });
}

function isAnswered(row: AnyRow, question: AuditorQuestion, workbook: Workbook): boolean {
  if (isInstead(row, question)) return true;
  if (question.summed !== undefined) return numberOf(row, question.answer) !== null;
  const { value } = entryOf(row, question.answer);
  return typeof value === 'string' && kindOf(question, question.answer) === 'text'
    ? isAnswer(value, workbook)
    : value !== null;
}

/** A figure or a sentence: "Ja" is none, and neither is a name. */
function isAnswer(text: string, { parties }: Workbook): boolean {
  const written = normaliseText(text);
  const isParty = parties.rows.some(({ name, shortName, definiteForm }) =>
    [name, shortName, definiteForm].some((entry) => normaliseText(entry.text) === written),
  );
  if (isParty) return false;
  if (/\d/.test(text)) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= FEWEST_WORDS &&
    words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word)).length > 1
  );
}

function isInstead(row: AnyRow, { instead }: AuditorQuestion): boolean {
  return instead !== undefined && isPicked(row, instead.rows);
}

function isPicked(row: AnyRow, [field, ...values]: Picked): boolean {
  const { value } = entryOf(row, field);
  return value !== null && (values.length === 0 || values.some((each) => each === value));
}

function entryOf(row: AnyRow, field: string): Entry<unknown> {
  const entry = row[field];
  if (entry === undefined) throw new Error(`there is no ${field}`);
  return entry;
}

function numberOf(row: AnyRow, field: string): number | null {
  // What was cancelled was held no time, also where nobody has written so.
  if (field === 'heldOccasions') return heldOccasions(row as unknown as Activity);
  const { value } = entryOf(row, field);
  return typeof value === 'number' ? value : null;
}

function kindOf({ tab }: AuditorQuestion, field: string): string | undefined {
  const columns: Readonly<Record<string, { readonly type: { readonly kind: string } }>> = tabs[tab].columns;
  return columns[field]?.type.kind;
}

/** What stands there, as a sentence has it; null where nothing does. */
function shown(row: AnyRow, field: string, question: AuditorQuestion, workbook: Workbook): string | null {
  const { value } = entryOf(row, field);
  if (typeof value !== 'string') return typeof value === 'number' ? number(value) : null;
  const kind = kindOf(question, field);
  if (kind === 'date') return `den ${dateText(value)}`;
  if (kind !== 'party') return phrase(value);
  const party = workbook.parties.rows.find(({ id }) => id.value === value);
  return party === undefined ? null : partyName(party);
}

/** Each evidence of the rows once; null where there is none. */
function evidenceOf(rows: readonly AnyRow[], question: AuditorQuestion, workbook: Workbook): string | null {
  const { evidence: field, tab } = question;
  if (field === undefined) return null;
  const before = field === 'registryNumber' ? 'dnr ' : tab === 'attachments' ? 'bilaga ' : '';
  const all = new Set(rows.flatMap((row) => shown(row, field, question, workbook) ?? []));
  return all.size === 0 ? null : [...all].map((text) => `${before}${text}`).join('; ');
}

function filled(line: string, valueOf: (field: string) => string | null): string {
  return line.replace(/\{(\w+)\}/g, (_, field: string) => valueOf(field) ?? '(uppgift saknas)');
}
