import { ruleSet, tallyOfRules } from '../../../src/iop/rules/rules';
import { undecidedIn } from '../../../src/iop/rules/undecided';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

const openIn = (workbook: WorkbookBuilder) => undecidedIn(workbook.read().workbook);
const codesOf = (workbook: WorkbookBuilder) => openIn(workbook).map(([code]) => code);

describe('undecidedIn', () => {
  it('is nothing in a workbook that says all', () => {
    expect(openIn(aWorkbook())).toEqual([]);
  });

  it.each<readonly [string, WorkbookBuilder, readonly string[]]>([
    [
      'the day that figures run to',
      aWorkbook().withKey('Ärende', 'Uppgifter till och med', ''),
      ['K04', 'K10', 'K12', 'K14'],
    ],
    ['the day of the meeting', aWorkbook().withKey('Ärende', 'Sammanträdesdatum', ''), ['K23']],
    ['an end', aWorkbook().with('Överenskommelser', 'Slutdatum', 2, ''), ['K03', 'K23']],
    ['every end', aWorkbook().withRows('Överenskommelser', []), ['K04', 'K23']],
    ['a start', aWorkbook().with('Överenskommelser', 'Startdatum', 3, 'hösten'), ['K03']],
    ['an outcome', aWorkbook().with('Budget', 'Utfall', 4, ''), ['K07']],
    ['a year of the budget', aWorkbook().with('Budget', 'År', 4, ''), ['K09']],
    ['the budget', aWorkbook().withRows('Budget', []), ['K09']],
    ['the payments', aWorkbook().withRows('Utbetalningar', []), ['K08']],
    ['what a payment is of', aWorkbook().with('Utbetalningar', 'ÖK-nr', 2, ''), ['K08']],
    ['boys', aWorkbook().with('Aktiviteter', 'Pojkar/män', 3, ''), ['K13']],
    ['an outcome of a goal', aWorkbook().with('Mål', 'Utfall', 3, ''), ['K15']],
    ['the programme of a goal', aWorkbook().with('Mål', 'Verksamhetsdel', 3, 'Simskola'), ['K16']],
    ['whose an undertaking is', aWorkbook().with('Åtaganden', 'Part', 3, 'P7'), ['K17']],
    ['the number of an attachment', aWorkbook().with('Bilagor', 'Nr', 5, ''), ['K21']],
    [
      'a rate for aid that has a ceiling',
      aWorkbook().with('Överenskommelser', 'Stödgrund', 3, 'De minimis, allmän (EU 2023/2831)'),
      ['K33'],
    ],
    ['how registry numbers are written', aWorkbook().withKey('Inställningar', 'Kommunmall', 'Egen'), ['K34']],
  ])('says what cannot be decided without %s', (_what, workbook, codes) => {
    expect(codesOf(workbook)).toEqual(codes);
  });

  it('says which cells would decide it', () => {
    expect(openIn(aWorkbook().withRows('Utbetalningar', []))).toEqual([
      ['K08', 'Utbetalningarna går inte att jämföra med bidragen, eftersom fliken Utbetalningar är tom.'],
    ]);
  });
});

describe('tallyOfRules', () => {
  const tally = (workbook: WorkbookBuilder) => tallyOfRules(workbook.read().workbook, workbook.check());
  const checks = new Set(ruleSet.rules.map(({ code }) => code)).size;

  it('has every check across tabs passed where nothing is wrong', () => {
    expect(tally(aWorkbook())).toEqual({ checks, passed: checks, undecided: 0, reasons: [] });
  });

  it('takes neither what was found nor what could not be decided for passed', () => {
    const faulty = aWorkbook()
      .withKey('Ärende', 'Sammanträdesdatum', '')
      .withKey('Texter', 'Bakgrund', 'Parterna har tecknat åtta överenskommelser.');
    expect(tally(faulty)).toMatchObject({ checks, passed: checks - 2, undecided: 1 });
  });
});
