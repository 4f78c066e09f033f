import { ofText } from '../../../engine/checks/cell-sentences';
import type { Finding } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { columnFinding } from '../../../engine/contract/column-finding';
import { normaliseText } from '../../../engine/values/clean-text';
import { attachmentsSheet } from '../../sheets';
import { sectionTexts } from '../prose/texts-of';
import type { RuleContext } from '../rule-context';

/** An attachment that no text mentions. */
export type Unmentioned = { readonly kind: 'unmentioned'; readonly column: string; readonly text: string };

/** The sentence about attachments that no text mentions. */
export const mentionSentences: Sentences<Unmentioned> = {
  unmentioned: ofText('. Bilagan nämns inte i texterna. Hänvisa till den, eller ta bort den.'),
};

/** "bilaga 1", "bilaga 2, 3 och 4", "bilagorna 2–4": the numbers after the word. "Bilaga 1 till …" is another document's. */
const MENTION =
  /(?<!\p{L})bilag(?:an?|or|orna)\s+(\d{1,3}(?:\s*(?:,|och|samt|-|–)\s*\d{1,3}(?!\d))*)(?!\d|\s+till\s)/giu;
/** "Bilaga 5 och 12 intervjuer": the last number counts what comes after it. */
const COUNT_AFTER = /(?:,|och|samt)\s*\d{1,3}$/iu;
const COUNTED =
  /^\s(?!(?:är|har|och|samt|eller|som|hör|visar|framgår|finns|till|i|på|av|för|om|med|innehåller|redovisar|beskriver|biläggs|bifogas|saknas)(?!\p{L}))\p{Ll}/u;
/** A document of others, whose attachment it is. */
const OF_OTHERS =
  /(?:kommunfullmäktige|kommunstyrelse|regering|riksdag|stadsbyggnad|region)\p{L}*[^.;]{0,60}$|(?:budget|protokoll|riktlinjer|policy|program|utredning)(?:en|et|na)?(?:\s(?:för|från|om)\s[\p{L}\d]+)?,\s$/iu;
const SPAN = /(\d+)(?:\s*[–-]\s*(\d+))?/g;

/**
 * Attachments that the report does not mention, by number or title, at the title. The composed section Ärendet mentions
 * them all, so only a text that the officer has put in its place can leave one out.
 */
export function checkMentions(context: RuleContext): readonly Finding<Unmentioned>[] {
  const { workbook } = context;
  const { background } = workbook.texts;
  if (background.text === '' || background.placement.value !== 'I stället för') return [];
  const written = [
    ...sectionTexts(context).map(({ text }) => text),
    ...[...workbook.goals.rows, ...workbook.undertakings.rows].flatMap(({ source, comment, ground }) => [
      source.text,
      comment.text,
      ground.text,
    ]),
  ].join('\n');
  const numbers = mentionedNumbers(written);
  const words = normaliseText(written);
  return workbook.attachments.rows.flatMap(({ number, title }) => {
    if (number.value === null || title.text === '') return [];
    if (numbers.has(number.value) || words.includes(normaliseText(title.text))) return [];
    const facts = { kind: 'unmentioned', text: title.text } as const;
    return columnFinding(attachmentsSheet.name, title.place, attachmentsSheet.columns.title, facts);
  });
}

/** The numbers of the attachments that a text mentions. */
export function mentionedNumbers(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { 0: written, 1: whole = '', index } of text.matchAll(MENTION)) {
    if (OF_OTHERS.test(text.slice(Math.max(0, index - 90), index))) continue;
    const isCount = COUNTED.test(text.slice(index + written.length)) && !/^bilagor/iu.test(written);
    const list = isCount ? whole.replace(COUNT_AFTER, '') : whole;
    for (const [, from, to = from] of list.matchAll(SPAN)) {
      for (let number = Number(from); number <= Number(to); number += 1) numbers.add(number);
    }
  }
  return numbers;
}
