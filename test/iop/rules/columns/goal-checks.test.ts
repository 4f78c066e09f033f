import { aWorkbook } from '../../../builders/a-workbook';
import { day } from '../../../builders/partnership';
import { faultsOf } from './faults-of';
import { placeAt } from '../../../builders/places';

describe('programmeChecks', () => {
  const described = (description: string) =>
    faultsOf(aWorkbook().with('Verksamhetsdelar', 'Beskrivning', 2, description));
  const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

  it.each([15, 60])('takes a description of %d words', (count) => {
    expect(described(words(count))).toEqual({});
  });

  it.each([14, 61])('counts the %d words of another', (count) => {
    expect(described(words(count))).toEqual({
      'Verksamhetsdelar!B2': {
        kind: 'wrong-length',
        column: 'Beskrivning',
        unit: 'words',
        length: count,
        least: 15,
        most: 60,
      },
    });
  });

  it('wants a description that goes on from "som är"', () => {
    expect(described(`${words(15)}.`)['Verksamhetsdelar!B2']).toMatchObject({
      kind: 'not-a-continuation',
    });
    expect(described(`Husbybornas ${words(15)}`)).toEqual({});
  });

  it('takes one age, and ages from 0 to 120', () => {
    const aged = aWorkbook()
      .with('Verksamhetsdelar', 'Åldersspann från', 2, 0)
      .with('Verksamhetsdelar', 'Åldersspann till', 2, 120);
    expect(faultsOf(aged)).toEqual({});
    expect(faultsOf(aged.with('Verksamhetsdelar', 'Åldersspann från', 2, 120))).toEqual({});
    expect(faultsOf(aged.with('Verksamhetsdelar', 'Åldersspann från', 2, ''))).toEqual({});
  });
});

describe('goalChecks', () => {
  it.each(['Indikator', 'Målvärde', 'Enhet'])('asks for %s of a goal that is measured', (column) => {
    const faults = Object.values(faultsOf(aWorkbook().with('Mål', column, 2, '')));
    expect(faults).toEqual([
      { kind: 'required-when', column, because: { sheet: 'Mål', column: 'Riktning', text: 'Minst' } },
    ]);
  });

  it('asks for no figure of a goal judged in words, or whose direction is unknown', () => {
    expect(
      faultsOf(aWorkbook().with('Mål', 'Riktning', 2, 'Kvalitativt').with('Mål', 'Indikator', 2, '')),
    ).toEqual({});
    expect(faultsOf(aWorkbook().with('Mål', 'Riktning', 2, 'Cirka').with('Mål', 'Indikator', 2, ''))).toEqual(
      {},
    );
  });

  it('asks for no outcome where the goal could not be judged', () => {
    const open = aWorkbook().with('Mål', 'Utfall', 2, '');
    expect(faultsOf(open)['Mål!I2']).toMatchObject({ because: { column: 'Målvärde', text: '100' } });
    const unjudged = open.with('Mål', 'Bedömning', 2, 'Går inte att bedöma');
    expect(Object.keys(faultsOf(unjudged))).toEqual(['Mål!N2']);
  });

  it.each(['Delvis uppfyllt', 'Inte uppfyllt', 'Går inte att bedöma'])(
    'asks %s for a comment',
    (judgement) => {
      const because = { sheet: 'Mål', column: 'Bedömning', text: judgement };
      expect(
        faultsOf(aWorkbook().with('Mål', 'Bedömning', 4, judgement).with('Mål', 'Kommentar', 4, '')),
      ).toEqual({
        'Mål!N4': { kind: 'required-when', column: 'Kommentar', because },
      });
    },
  );

  it('takes figures to the last day of the report and not beyond', () => {
    expect(faultsOf(aWorkbook().with('Mål', 'Uppgift till och med', 2, day('2025-01-31')))).toEqual({});
    expect(faultsOf(aWorkbook().with('Mål', 'Uppgift till och med', 2, day('2025-02-01')))).toEqual({
      'Mål!K2': {
        kind: 'out-of-order',
        column: 'Uppgift till och med',
        text: '2025-02-01',
        order: 'until',
        limit: { sheet: 'Ärende', column: 'Uppgifter till och med', text: '2025-01-31' },
      },
    });
  });

  it('tells of a column that is missing once', () => {
    expect(faultsOf(aWorkbook().withoutColumn('Mål', 'Enhet'))).toEqual({
      'Mål!Q1': { kind: 'column-missing', column: 'Enhet' },
    });
  });
});

describe('the names of programmes', () => {
  it('finds a programme that is named twice, case and spacing apart', () => {
    expect(faultsOf(aWorkbook().with('Verksamhetsdelar', 'Verksamhetsdel', 3, 'öppen  Verkstad'))).toEqual({
      'Verksamhetsdelar!A3': {
        kind: 'duplicate',
        column: 'Verksamhetsdel',
        text: 'öppen  Verkstad',
        first: placeAt('Verksamhetsdelar!A2'),
      },
    });
  });
});
