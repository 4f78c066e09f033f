import type { Finding } from '../../../engine/checks/finding';
import { normaliseText } from '../../../engine/values/clean-text';
import { attachmentsSheet } from '../../sheets';
import type { Workbook } from '../../workbook';
import { sectionTexts } from '../prose/texts-of';
import { columnFinding } from '../../../engine/checks/column-check';

/** "bilaga 1", "bilaga 2, 3 och 4", "bilagorna 2–4": the numbers after the word. "Bilaga 1 till …" is another document's. */
const MENTION =
  /(?<!\p{L})bilag(?:an?|or|orna)\s+(\d{1,3}(?:\s*(?:,|och|samt|-|–)\s*\d{1,3}(?!\d))*)(?!\d|\s+till\s)/giu;
const SPAN = /(\d+)(?:\s*[–-]\s*(\d+))?/g;

/**
 * Attachments that the report does not mention, by number or title, at the title. The composed section Ärendet mentions
 * them all, so only a text that the officer has put in its place can leave one out.
 */
export function checkMentions(workbook: Workbook): readonly Finding[] {
  const { background } = workbook.texts;
  if (background.text === '' || background.placement.value !== 'I stället för') return [];
  const told = [
    ...sectionTexts(workbook).map(({ text }) => text),
    ...[...workbook.goals.rows, ...workbook.undertakings.rows].flatMap(({ source, comment }) => [
      source.text,
      comment.text,
    ]),
  ].join('\n');
  const numbers = mentionedNumbers(told);
  const words = normaliseText(told);
  return workbook.attachments.rows.flatMap(({ number, title }) => {
    if (number.value === null || title.text === '') return [];
    if (numbers.has(number.value) || words.includes(normaliseText(title.text))) return [];
    return columnFinding(attachmentsSheet, 'title', title.place, { fault: 'unmentioned', text: title.text });
  });
}

/** The numbers of the attachments that a text mentions. */
export function mentionedNumbers(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const [, list = ''] of text.matchAll(MENTION)) {
    for (const [, from, to = from] of list.matchAll(SPAN)) {
      for (let number = Number(from); number <= Number(to); number += 1) numbers.add(number);
    }
  }
  return numbers;
}
