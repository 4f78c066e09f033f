/**
 * What decides between FEL and VARNING: can a right report have this? If it can, it is a VARNING, which the officer may
 * accept with a reason. So each FEL has here the reason why no right report has it.
 */
import { aWorkbook } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { mutations } from './mutations';

/** What is wrong with a cell wherever it stands: the report would lack what every report has, or could not be made. */
const OF_ANY_CELL: Readonly<Record<string, string>> = {
  'sheet-missing': 'Without the tab the report lacks a section that every report has.',
  'no-rows': 'Without a row the report lacks a section that every report has.',
  'key-missing': 'What every report says has no cell to stand in.',
  required: 'Every report says this; without it there is a hole in a sentence.',
  'not-a-date': 'A day that cannot be read cannot be told, compared or put in order.',
  'not-an-amount': 'An amount that cannot be read leaves every sum that it is a part of unknown.',
  'not-a-number': 'A number that cannot be read cannot be compared with its limit or target.',
  'not-a-whole-number': 'There is no half year, half agreement or half person.',
  'not-in-list': 'The report has words only for the choices of the list.',
  ambiguous:
    'Only the officer knows which of two amounts or numbers is meant, and the report can say only one.',
  'unknown-reference': 'The report cannot tell of a party, an agreement or a programme that is not there.',
  'sum-row':
    'What sums other rows is no budget post or payment of its own; counted with them it doubles them.',
  duplicate: 'Two rows with one name or number cannot be told apart where others refer to them.',
};

/** What a rule or a check of one column reports. */
const OF_ONE_RULE: Readonly<Record<string, string>> = {
  'Parter.Roll none-of': 'A partnership has a public party and an idéburen one.',
  'Parter.Parttyp conflict': 'A committee is never the idéburna party.',
  'Överenskommelser.Parter too-few-parties': 'Nobody makes an agreement with themselves.',
  'Överenskommelser.Slutdatum out-of-order': 'No agreement ends before it starts.',
  'Överenskommelser.Typ addendum-alone': 'An addendum adds to an agreement that is there.',
  'Överenskommelser.Typ addendum-late': 'What has run out cannot be prolonged.',
  'Överenskommelser.Upphörde required-when': 'What somebody decided to end has a day on which it ended.',
  'Överenskommelser.Upphörde out-of-order':
    'No agreement ends before it starts, and none ends early after its last day.',
  'Överenskommelser.Avtalat bidrag, hela perioden out-of-range': 'Nobody agrees to pay less than nothing.',
  'Verksamhetsdelar.Åldersspann från out-of-range': 'Nobody is younger than newborn or older than 120.',
  'Verksamhetsdelar.Åldersspann till out-of-range': 'Nobody is older than 120.',
  'Verksamhetsdelar.Åldersspann till out-of-order': 'The oldest are never younger than the youngest.',
  'Mål.Indikator required-when': 'A figure without what it measures says nothing of the goal.',
  'Mål.Målvärde required-when': 'A goal is measured against a value.',
  'Mål.Utfall required-when':
    'A measured goal that is judged has an outcome; one that has none cannot be judged.',
  'Mål.Kommentar required-when': 'The committee is owed the reason why a goal was not met.',
  'Budget.Post conflict': 'A post of the financing is never a cost.',
  'Budget.Part required-when': 'What a party pays is paid by a party.',
  'Budget.Timmar out-of-range': 'Nobody works less than no time.',
  'Utbetalningar.Belopp amount-zero': 'Nothing was paid, so there was no payment.',
  'Aktiviteter.Faktisk start required-when': 'What has been held began on some day.',
  'Aktiviteter.Faktiskt slut required-when': 'What has been held ended on some day.',
  'Aktiviteter.Genomförda tillfällen required-when': 'What has been held was held some number of times.',
  'Aktiviteter.Flickor/kvinnor required-when':
    'Where the others are counted by gender an empty cell is a forgotten one.',
  'Aktiviteter.Pojkar/män required-when':
    'Where the others are counted by gender an empty cell is a forgotten one.',
  'Aktiviteter.Annat/uppgift saknas required-when':
    'Empty is not zero: the total is unknown until it is filled in.',
  'Aktiviteter.Genomförda tillfällen out-of-range': 'Nothing is held fewer times than never.',
  ...Object.fromEntries(
    [
      'Flickor/kvinnor',
      '0–6 år',
      '7–12 år',
      '13–15 år',
      '16–19 år',
      '20–25 år',
      '26–64 år',
      '65 år och äldre',
      'Ålder okänd',
    ].map((group) => [`Aktiviteter.${group} out-of-range`, 'No group has fewer people than none.']),
  ),
  'Uppföljningar.Datum out-of-order': 'The report cannot tell of what was done after its own day.',
  'Uppföljningar.Avser från out-of-order': 'No time begins after its end.',
  'Texter.Ekonomiska konsekvenser required-when': 'The municipality has the section in every report.',
  'Beslutsförslag.Gäller till out-of-order': 'No decision ends before it begins to hold.',
  'Inställningar.Eurokurs out-of-range': 'A euro has never cost less than a krona.',
  ...Object.fromEntries(
    [
      'Tröskel avvikelse, procent',
      'Tröskel avvikelse, kronor',
      'Tröskel delvis uppfyllt',
      'Tröskel tillfällen, procent',
      'Minsta grupp',
    ].map((name) => [
      `Inställningar.${name} out-of-range`,
      'A limit outside what it limits passes all or nothing.',
    ]),
  ),
  'K01 name-variant': 'A title and a decision name the party that is registered, or they concern another.',
  'K02 count-differs': 'A report does not give one number of agreements in words and another in its list.',
  'K03 overlap': 'Two agreements never cover the same day.',
  'K03 gap-unexplained': 'A report says why there was no agreement.',
  'K06 no-deviation-claim': 'A report does not deny what its own tables show, or what it cannot know.',
  'K07 deviation-unexplained': 'The committee is owed the reason for a deviation beyond the limits.',
  'K08 grant-differs': 'What was paid is what was agreed, or there is a reason.',
  'K10 rows-missing': 'An agreement that has ended has come to something.',
  'K10 required-when': 'An agreement that has ended has come to something.',
  'K11 out-of-order': 'Nothing ends before it starts.',
  'K11 outside-period': 'What was held outside the agreement has a reason.',
  'K12 conflict': 'A report does not say of one activity that it was held and that it was not.',
  'K13 participants-differ': 'The same people are as many by gender as by age.',
  'K14 required-when': 'The committee is owed the reason why a plan was not followed.',
  'K15 judgement-differs': 'A judgement goes against its figures only for a reason.',
  'K17 required-when': 'The committee is owed the reason why an undertaking was not fulfilled.',
  'K17 few-occasions': 'An undertaking to hold what was not held is fulfilled only for a reason.',
  'K17 fulfilment-claimed':
    'A report does not say in words that an undertaking was fulfilled and in its table that it was not.',
  'K20 children-analysis-lacks':
    'A matter that concerns children has an analysis of it (barnkonventionen, article 3).',
  'K20 children-denied': 'A matter with children in its figures concerns children.',
  'K21 required': 'A text can refer only to an attachment with a number.',
  'K21 number-gap': 'A reader who misses attachment 2 asks for it.',
  'K21 rows-missing': 'An agreement that is said to be attached is in the list.',
  'K21 duplicate': 'A text can refer only to an attachment with a number of its own.',
  'K25 identity-number': 'The report is a public document.',
  'K27 placeholder': 'A place to fill in is not filled in.',
  'K27 title-empty': 'Every report has a title.',
  'K35 figure-differs': 'A report does not give one sum in words and another in its table.',
};

const others = [
  aWorkbook().withKey('Ärende', 'Rör ärendet barn?', 'Nej'),
  aWorkbook().with('Aktiviteter', 'Faktiskt slut', 2, day('2023-01-09')),
  aWorkbook()
    .with('Åtaganden', 'Status', 4, 'Delvis uppfyllt')
    .with('Åtaganden', 'Kommentar', 4, 'Verkstaden hade stängt i juli.')
    .withKey('Texter', 'Uppfyllnad av parternas åtaganden', 'Parterna har uppfyllt sina åtaganden.'),
];

const errors = new Set(
  [...mutations.map(({ workbook }) => workbook), ...others].flatMap((workbook) =>
    workbook
      .check()
      .filter(({ severity }) => severity === 'FEL')
      .map(({ code, facts: { kind } }) =>
        kind in OF_ANY_CELL && !/^K\d/.test(code) ? kind : `${code} ${kind}`,
      ),
  ),
);

describe('an error', () => {
  it('is what no right report has, and why is written here', () => {
    expect([...errors].filter((error) => !(error in OF_ANY_CELL) && !(error in OF_ONE_RULE))).toEqual([]);
  });

  it('is no longer among those here when it has become a warning', () => {
    expect(
      [...Object.keys(OF_ANY_CELL), ...Object.keys(OF_ONE_RULE)].filter((error) => !errors.has(error)),
    ).toEqual([]);
  });
});
