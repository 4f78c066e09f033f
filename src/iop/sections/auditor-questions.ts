import { groupCells } from '../../engine/checks/group-sentences';
import { column, dataTable, NONE, type DataColumn } from '../../engine/report/data-table';
import { LINE_BREAK } from '../../engine/report/officer-text';
import { paragraph } from '../../engine/report/paragraph';
import type { Block } from '../../engine/report/tree';
import { capitalise, cardinal, sentence } from '../../swedish/grammar';
import { answerTo, type AuditorAnswer } from '../auditor-answers';
import { auditorQuestions, type AuditorQuestion } from '../auditor-questions';
import type { Workbook } from '../workbook';

const SECTION = 'revisorns-fragor';
/** More answers to one question are left to their cells. */
const MOST_LINES = 12;

interface Answered extends AuditorAnswer {
  readonly question: AuditorQuestion;
}

/** The page of auditors' questions: how many the workbook answers, and a row a question with the cells of its answer. */
export function composeAuditorQuestions(workbook: Workbook): Block[] {
  const rows = auditorQuestions.map((question) => ({ question, ...answerTo(question, workbook) }));
  const whole = rows.filter(({ open }) => open.length === 0).length;
  const total = cardinal(rows.length, 'en');
  const count =
    whole === rows.length
      ? `Alla ${total} frågor`
      : `${whole === 0 ? 'Ingen' : capitalise(cardinal(whole, 'en'))} av ${total} frågor`;
  return [
    ...paragraph(
      `${SECTION}.inledning`,
      'Frågorna bygger på vad revisorer har saknat i granskningar av bidrag och partnerskap. Inom parentes står vilken granskning som frågan kommer från.',
      `${count} besvaras helt av uppgifterna i arbetsboken.`,
    ),
    dataTable(
      `${SECTION}.tabell`,
      'Revisorns frågor och svaren i arbetsboken',
      columns,
      rows.map((row) => ({ key: row.question.key, row })),
    ),
  ];
}

const columns: readonly DataColumn<Answered>[] = [
  column('fraga', 'Fråga', 'start', 4, ({ question: { question, auditor } }) => ({
    text: `${question}${LINE_BREAK}(${auditor})`,
  })),
  column('svar', 'Svar', 'start', 6, (row) => ({ text: answerText(row) })),
  column('underlag', 'Underlag', 'start', 3, ({ lines }) => {
    const given = [...new Set(lines.flatMap(({ evidence }) => evidence ?? []))].slice(0, MOST_LINES);
    return given.length === 0 ? NONE : { text: given.map(capitalise).join(LINE_BREAK) };
  }),
  column('cell', 'Cell', 'start', 3, ({ lines }) => {
    const cells = lines.flatMap(({ places }) => places.map((place) => ({ place })));
    const [first] = cells;
    return first === undefined ? NONE : { text: `${first.place.tab}${LINE_BREAK}${groupCells(cells)}` };
  }),
];

function answerText({ lines, open: allOpen }: Answered): string {
  if (lines.length === 0) return 'Inte besvarad';
  const open = allOpen.filter(({ isPart }) => !isPart);
  const left = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map(({ text }) => sentence(text)),
    ...(left > 0 ? [`Ytterligare ${cardinal(left, 'ett')} svar står i arbetsboken.`] : []),
    ...(open.length > 0
      ? [`Inte besvarad för ${cardinal(open.length, 'en')} av ${cardinal(open.length + lines.length, 'en')}.`]
      : []),
  ].join(LINE_BREAK);
}
