import { auditorQuestionsRule } from '../../../src/iop/rules/k36-auditor-questions';
import { auditorQuestions, fieldsOf } from '../../../src/iop/auditor-questions';
import { tabs } from '../../../src/iop/sheets';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { answered } from '../../builders/answered-questions';
import { day } from '../../builders/partnership';
import { factsOf, linesOf } from './findings-at';

const chosen = aWorkbook().withKey('Inställningar', 'Revisorns frågor', 'Ja');
const open = (workbook: WorkbookBuilder) =>
  factsOf(auditorQuestionsRule, workbook).map((facts) => ('question' in facts ? facts.question : facts.kind));

describe('auditorQuestions', () => {
  it('name columns that their tabs have, and keys of their own', () => {
    const unknown = auditorQuestions.flatMap((question) =>
      fieldsOf(question).filter((field) => !(field in tabs[question.tab].columns)),
    );
    expect(unknown).toEqual([]);
    expect(new Set(auditorQuestions.map(({ key }) => key)).size).toBe(auditorQuestions.length);
  });
});

describe('auditorQuestionsRule', () => {
  it('asks nothing where the page is not chosen', () => {
    expect(linesOf(auditorQuestionsRule, aWorkbook())).toEqual([]);
    const refused = aWorkbook().withKey('Inställningar', 'Revisorns frågor', 'Nej');
    expect(linesOf(auditorQuestionsRule, refused)).toEqual([]);
  });

  it('asks once a question, at the first cell that should answer or where a row is missing', () => {
    expect(linesOf(auditorQuestionsRule, chosen)).toEqual([
      'K36 VARNING Mål!P2 question-open',
      'K36 VARNING Mål!O2 question-open',
      'K36 VARNING Uppföljningar!A6 question-without-row',
      'K36 VARNING Uppföljningar!A6 question-without-row',
      'K36 VARNING Bilagor!A6 question-without-row',
      'K36 VARNING Ärende!B20 question-open',
      'K36 VARNING Bilagor!A6 question-without-row',
    ]);
  });

  it('asks for the page among the sections that an officer has chosen too', () => {
    const among = aWorkbook().withKey('Inställningar', 'Avsnitt', 'Sammanfattning; Revisorns frågor');
    expect(open(among)).toEqual(open(chosen));
  });

  it('is satisfied by figures, days and sentences', () => {
    expect(open(answered())).toEqual([]);
  });

  it.each([
    ['Ja', ''],
    ['Lindby stadsdelsnämnd', 'Lindby stadsdelsnämnd'],
    ['föreningen', 'föreningen'],
    ['Anna Ek och Per Holm i Lindby', 'Anna Ek och Per Holm i Lindby'],
    ['Fritidsnämnden', 'Fritidsnämnden'],
  ])('takes "%s" for no answer', (written, text) => {
    const workbook = answered().with('Överenskommelser', 'Beslutad av och paragraf', 3, written);
    expect(factsOf(auditorQuestionsRule, workbook)).toEqual([
      { kind: 'question-open', question: 'beslut', column: 'Beslutad av och paragraf', text },
    ]);
  });

  it.each(['Lindby stadsdelsnämnd, § 14', 'stadsdelsnämnden beslutade enhälligt'])(
    'takes "%s" for an answer',
    (written) => {
      expect(open(answered().with('Överenskommelser', 'Beslutad av och paragraf', 3, written))).toEqual([]);
    },
  );

  it('takes it for an answer that a paper has not come in', () => {
    const late = answered().withRow('Bilagor', {
      Titel: 'Ekonomisk redovisning 2024',
      Typ: 'Ekonomisk redovisning',
      Status: 'Har inte kommit in',
      'Begärd till': day('2025-01-31'),
    });
    expect(open(late)).toEqual([]);
  });

  it('does not take unknown occasions for none', () => {
    expect(open(answered().with('Aktiviteter', 'Genomförda tillfällen', 2, ''))).toEqual(['tillfallen']);
  });

  it('asks for what an answer lacks, at its own cell', () => {
    expect(
      factsOf(auditorQuestionsRule, answered().with('Aktiviteter', 'Planerade tillfällen', 2, '')),
    ).toEqual([{ kind: 'question-open', question: 'tillfallen', column: 'Planerade tillfällen', text: '' }]);
  });
});
