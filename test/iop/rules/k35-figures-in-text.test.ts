import { figuresInTextRule } from '../../../src/iop/rules/k35-figures-in-text';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf, wordsOf } from './findings-at';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Sammanfattning', text);

describe('figuresInTextRule', () => {
  it('finds nothing where no own text has figures', () => {
    expect(linesOf(figuresInTextRule, aWorkbook())).toEqual([]);
  });

  it.each([
    ['Kostnaderna uppgick till 1 921 000 kronor.', '1 921 000 kronor'],
    ['Kostnaderna blev 641 000 kronor 2023.', '641 000 kronor'],
    ['Kostnaderna uppgick till 2,1 miljoner kronor.', '2,1 miljoner kronor'],
    ['Budgeten var 1 500 000 kronor.', '1 500 000 kronor'],
    ['Det avtalade bidraget var 650 000 kronor om året.', '650 000 kronor'],
    ['Nämnden har betalat ut 1 700 000 kronor.', '1 700 000 kronor'],
    ['Kostnaderna har sammanlagt varit 1 900 000 kronor.', '1 900 000 kronor'],
    ['Totalkostnaden var 1 950 000 kronor.', '1 950 000 kronor'],
    ['Verksamheten har kostat 1 950 000 kronor.', '1 950 000 kronor'],
    ['Föreningen har fått 1 900 000 kronor i bidrag.', '1 900 000 kronor'],
    ['Totalt deltog 175 barn i sommarkursen.', 'Totalt deltog 175 barn'],
    ['Sommarkursen hade 60 deltagare 2023.', 'hade 60 deltagare'],
    ['Verkstaden har haft 2 500 besök.', 'haft 2 500 besök'],
    ['Antalet besök har varit 2 500.', 'Antalet besök har varit 2 500'],
    ['Sammanlagt 130 tillfällen har genomförts.', 'Sammanlagt 130 tillfällen'],
    ['Av tre mål är två uppfyllda.', 'Av tre mål är två uppfyllda'],
    ['Kostnaden för hela perioden blev 1 900 000 kronor.', '1 900 000 kronor'],
    ['År 2023 var kostnaderna 700 000 kronor.', '700 000 kronor'],
    ['Två av tre mål har uppfyllts.', 'Två av tre mål har uppfyllts'],
  ])('finds the figure in "%s"', (text, written) => {
    expect(linesOf(figuresInTextRule, saying(text))[0]).toMatch(/^K35 FEL Texter!B2 /);
    expect(wordsOf(figuresInTextRule, saying(text))).toEqual([written]);
  });

  it.each([
    'Kostnaderna uppgick till 1 920 000 kronor mot budgeterade 1 920 000 kronor.',
    'Kostnaderna blev 640 000 kronor 2023 och uppgick till sammanlagt 1 280 000 kronor 2023–2024.',
    'Utan ideella timmar uppgick kostnaderna till 1 800 000 kronor.',
    'Kostnaderna uppgick till 1,9 miljoner kronor.',
    'Nämnden har betalat ut 300 000 kronor två gånger om året, sammanlagt 1 800 000 kronor.',
    'Kostnaderna för bussresan var 12 000 kronor. Bidraget från Regionen var 40 000 kronor.',
    'Personalkostnaderna blev 2 000 kronor högre än budget.',
    'Vid invigningen kom 35 barn, och minst 20 deltagare stannade kvar.',
    'Totalt deltog 174 barn i sommarkursen. Verkstaden har haft 2 400 besök.',
    'I genomsnitt kom 21 barn per gång. Andelen flickor var 52 procent.',
    'Alla mål har uppfyllts. Tre av tre mål har uppfyllts.',
    'Målen har delvis uppfyllts på en skola.',
    'Överenskommelsen löpte ut den 31 december 2024.',
    'Parterna har samverkat genom tre överenskommelser 2022–2024.',
    'Kommunens kulturpolitiska program gäller 2020–2027.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(figuresInTextRule, saying(text))).toEqual([]);
  });

  it('knows nothing of shares by gender where the participants are counted without it', () => {
    const uncounted = [2, 3, 4, 5, 6, 7].reduce(
      (workbook, row) =>
        workbook
          .with('Aktiviteter', 'Flickor/kvinnor', row, '')
          .with('Aktiviteter', 'Pojkar/män', row, '')
          .with('Aktiviteter', 'Annat/uppgift saknas', row, 20),
      saying('Ungefär 65 procent av deltagarna var flickor. 65 procent av deltagarna var flickor.'),
    );
    expect(linesOf(figuresInTextRule, uncounted)).toEqual([]);
  });

  it('finds a claim that all goals were met', () => {
    const partly = saying('Partnerskapets mål har uppfyllts.').with('Mål', 'Bedömning', 2, 'Delvis uppfyllt');
    expect(factsOf(figuresInTextRule, partly)).toEqual([
      { kind: 'goals-differ', written: 'Partnerskapets mål har uppfyllts', fulfilled: 2, goals: 3 },
    ]);
  });

  it('names the one activity that the figure is of', () => {
    const facts = { kind: 'figure-differs', of: 'Unika deltagare', known: 58, years: [2023] };
    expect(factsOf(figuresInTextRule, saying('Sommaren 2023 hade Sommarkursen 61 deltagare.'))).toEqual([
      { ...facts, written: 'hade Sommarkursen 61 deltagare', more: 'Sommarkurs 2023' },
    ]);
    expect(factsOf(figuresInTextRule, saying('Sommarkursen hade 61 deltagare sommaren 2023.'))).toEqual([
      { ...facts, written: 'hade 61 deltagare', more: 'Sommarkurs 2023' },
    ]);
  });

  it('tells the sum of the years that the text names', () => {
    expect(factsOf(figuresInTextRule, saying('Kostnaderna blev 641 000 kronor 2023.'))).toEqual([
      { kind: 'figure-differs', written: '641 000 kronor', of: 'costs', known: 64_000_000, years: [2023] },
    ]);
  });

  it('knows nothing of what the workbook does not hold', () => {
    const empty = saying('Kostnaderna uppgick till 5 kronor. Totalt deltog 900 barn.').without(
      'Budget',
      'Aktiviteter',
    );
    expect(linesOf(figuresInTextRule, empty)).toEqual([]);
  });
});
