import { composeGoals } from '../../../src/iop/sections/goals';
import type { Block } from '../../../src/engine/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function compose(builder: WorkbookBuilder, draft = false): readonly Block[] {
  return composeGoals(builder.read().workbook, { draft });
}

function text(builder: WorkbookBuilder, key: string): string {
  const block = compose(builder).find((candidate) => candidate.key === `maluppfyllelse.${key}`);
  if (block?.kind !== 'paragraph') throw new Error(`there is no paragraph ${key}`);
  return block.runs.map((run) => run.text).join('');
}

function table(builder: WorkbookBuilder) {
  const block = compose(builder).find(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') throw new Error('there is no table');
  return block;
}

/** Goals judged as given, numbered from M1; qualitative, so that the judgements stand alone. */
function judged(...judgements: readonly string[]): WorkbookBuilder {
  return aWorkbook().withRows(
    'Mål',
    judgements.map((judgement, index) => ({
      'Mål-ID': `M${String(index + 1)}`,
      Verksamhetsdel: 'Sommarkurs',
      'Mål enligt överenskommelsen': 'att barn och unga får en meningsfull fritid',
      Riktning: 'Kvalitativt',
      Bedömning: judgement,
    })),
  );
}

function many(n: number, judgement: string): readonly string[] {
  return Array.from({ length: n }, () => judgement);
}

describe('composeGoals', () => {
  describe('the number of goals that were met', () => {
    it.each([
      [['Uppfyllt'], 'Partnerskapet har haft ett mål.'],
      [many(2, 'Uppfyllt'), 'Båda målen har uppfyllts.'],
      [many(12, 'Uppfyllt'), 'Alla tolv mål har uppfyllts.'],
      [many(13, 'Uppfyllt'), 'Alla 13 mål har uppfyllts.'],
      [many(3, 'Delvis uppfyllt'), 'Alla tre mål har uppfyllts delvis.'],
      [many(2, 'Inte uppfyllt'), 'Inget av de två målen har uppfyllts.'],
      [many(3, 'Går inte att bedöma'), 'Inget av de tre målen går att bedöma.'],
      [many(2, ''), 'Inget av de två målen har bedömts i underlaget.'],
      [
        ['Delvis uppfyllt', 'Inte uppfyllt', 'Inte uppfyllt', 'Går inte att bedöma'],
        'Av fyra mål har inget uppfyllts, ett har uppfyllts delvis och två har inte uppfyllts. Ett mål går inte att bedöma.',
      ],
      [
        ['Uppfyllt', 'Uppfyllt', 'Delvis uppfyllt'],
        'Av tre mål har två uppfyllts och ett har uppfyllts delvis.',
      ],
      [
        ['Inte uppfyllt', 'Går inte att bedöma', ''],
        'Av tre mål har ett inte uppfyllts. Ett mål går inte att bedöma. Ett mål saknar bedömning i underlaget.',
      ],
      [
        ['Går inte att bedöma', ''],
        'Ett mål går inte att bedöma. Ett mål saknar bedömning i underlaget. Målen gäller Sommarkurs.',
      ],
      [
        [...many(11, 'Uppfyllt'), ...many(3, 'Inte uppfyllt')],
        'Av 14 mål har 11 uppfyllts och 3 har inte uppfyllts.',
      ],
      [['Uppfyllt', ''], 'Av två mål har ett uppfyllts. Ett mål saknar bedömning i underlaget.'],
    ])('%j', (judgements, expected) => {
      expect(text(judged(...judgements), 'oversikt')).toContain(expected);
    });
  });

  describe('the programmes', () => {
    it('says how many goals each has', () => {
      expect(text(aWorkbook(), 'oversikt')).toBe(
        'Alla tre mål har uppfyllts. Ett mål gäller Öppen verkstad, ett gäller Sommarkurs och ett gäller hela partnerskapet.',
      );
    });

    it.each([
      [
        'is not in the tab Verksamhetsdelar',
        aWorkbook().with('Mål', 'Verksamhetsdel', 3, 'Ateljén'),
        'Ateljén',
      ],
      ['is there though that tab is empty', aWorkbook().withRows('Verksamhetsdelar', []), 'Sommarkurs'],
    ])('does not say of a goal whose programme %s that it is for all', (_, workbook, name) => {
      const others = name === 'Ateljén' ? ' Inget mål gäller enbart Sommarkurs.' : '';
      expect(text(workbook, 'oversikt')).toBe(
        `Alla tre mål har uppfyllts. Ett mål gäller Öppen verkstad, ett gäller ${name} och ett gäller hela partnerskapet.${others}`,
      );
    });

    it('counts a goal once when a programme is there twice', () => {
      const twice = aWorkbook()
        .with('Verksamhetsdelar', 'Verksamhetsdel', 3, 'Öppen verkstad')
        .with('Mål', 'Verksamhetsdel', 3, '');
      expect(text(twice, 'oversikt')).toBe(
        'Alla tre mål har uppfyllts. Ett mål gäller Öppen verkstad och två gäller hela partnerskapet.',
      );
    });

    it('says which has none', () => {
      expect(text(judged('Uppfyllt', 'Uppfyllt'), 'oversikt')).toBe(
        'Båda målen har uppfyllts. Målen gäller Sommarkurs. Mål för Öppen verkstad saknas i underlaget.',
      );
    });

    it('does not say that goals are missing when one is for the whole partnership', () => {
      expect(text(aWorkbook().with('Mål', 'Verksamhetsdel', 2, ''), 'oversikt')).toBe(
        'Alla tre mål har uppfyllts. Ett mål gäller Sommarkurs och två gäller hela partnerskapet. Inget mål gäller enbart Öppen verkstad.',
      );
    });
  });

  describe('goals that are tied to no programme', () => {
    const untied = (n: number) =>
      Array.from({ length: n }, (_, index) => index + 2).reduce(
        (builder, row) => builder.with('Mål', 'Verksamhetsdel', row, ''),
        judged(...many(n, 'Uppfyllt')),
      );

    it.each([
      [1, 'Partnerskapet har haft ett mål. Målet gäller hela partnerskapet: Öppen verkstad och Sommarkurs.'],
      [2, 'Båda målen har uppfyllts. Målen gäller hela partnerskapet: Öppen verkstad och Sommarkurs.'],
    ])('are for the whole partnership: %i', (n, expected) => {
      expect(text(untied(n), 'oversikt')).toBe(expected);
    });

    it('are for the whole partnership when it has one programme', () => {
      expect(text(untied(1).withoutRow('Verksamhetsdelar', 3), 'oversikt')).toBe(
        'Partnerskapet har haft ett mål. Målet gäller hela partnerskapet.',
      );
    });

    it('have no such sentence when the workbook has no programme', () => {
      expect(text(untied(1).without('Verksamhetsdelar'), 'oversikt')).toBe('Partnerskapet har haft ett mål.');
    });
  });

  describe('a goal', () => {
    it.each([
      ['att fler barn har en meningsfull fritid', 'att fler barn har en meningsfull fritid'],
      ['Mer fritid', '”Mer fritid”'],
    ])('has its intended effect: %s', (effect, said) => {
      const effective = aWorkbook().with('Mål', 'Avsedd effekt', 3, effect);
      expect(text(effective, 'mal.m2')).toMatch(
        new RegExp(`minst 40\\u00a0procent\\. Den avsedda effekten är ${said}\\.$`),
      );
    });

    it('has its figures and target', () => {
      expect(text(aWorkbook(), 'mal.m2')).toBe(
        'Målet ”Minst 40\u00a0procent av deltagarna ska vara flickor” har uppfyllts: andelen flickor var 51,7\u00a0procent, och målet var minst 40\u00a0procent.',
      );
    });

    it('is a clause when it begins with "att"', () => {
      expect(text(judged('Delvis uppfyllt', 'Uppfyllt'), 'mal.m1')).toBe(
        'Målet att barn och unga får en meningsfull fritid har uppfyllts delvis.',
      );
    });

    it('does not repeat a unit that the indicator names', () => {
      const builder = aWorkbook()
        .with('Mål', 'Indikator', 2, 'Antal besök per år')
        .with('Mål', 'Enhet', 2, 'besök');
      expect(text(builder, 'mal.m1')).toContain('antalet besök per år var 120, och målet var minst 100.');
    });

    it('quotes an indicator that has no known definite form', () => {
      const builder = aWorkbook()
        .with('Mål', 'Indikator', 2, 'Nöjdhet enligt enkät')
        .with('Mål', 'Enhet', 2, 'poäng')
        .with('Mål', 'Riktning', 2, 'Högst')
        .with('Mål', 'Målvärde', 2, 1250.5);
      expect(text(builder, 'mal.m1')).toContain(
        'indikatorn ”Nöjdhet enligt enkät” var 120\u00a0poäng, och målet var högst 1\u00a0250,5\u00a0poäng.',
      );
    });

    it('that was partly met has the comment after the figures', () => {
      const builder = aWorkbook()
        .with('Mål', 'Utfall', 2, 80)
        .with('Mål', 'Bedömning', 2, 'Delvis uppfyllt')
        .with('Mål', 'Kommentar', 2, 'Verkstaden var stängd våren 2023');
      expect(text(builder, 'mal.m1')).toBe(
        'Målet ”Verkstaden ska hålla öppet minst 100 gånger under perioden” har uppfyllts delvis: antalet tillfällen var 80, och målet var minst 100. Verkstaden var stängd våren 2023.',
      );
    });

    it('has a comment that begins with "eftersom" within the sentence', () => {
      const builder = aWorkbook()
        .with('Mål', 'Utfall', 2, 20)
        .with('Mål', 'Bedömning', 2, 'Inte uppfyllt')
        .with('Mål', 'Kommentar', 2, 'Eftersom verkstaden var stängd.');
      expect(text(builder, 'mal.m1')).toBe(
        'Målet ”Verkstaden ska hålla öppet minst 100 gånger under perioden” har inte uppfyllts, eftersom verkstaden var stängd. Antalet tillfällen var 20, och målet var minst 100.',
      );
    });

    it('that the officer judges otherwise than the figures says so, and why', () => {
      const builder = aWorkbook()
        .with('Mål', 'Utfall', 2, 80)
        .with('Mål', 'Kommentar', 2, 'eftersom varje tillfälle var dubbelt så långt');
      expect(text(builder, 'mal.m1')).toBe(
        'Förvaltningen bedömer att målet ”Verkstaden ska hålla öppet minst 100 gånger under perioden” har uppfyllts, eftersom varje tillfälle var dubbelt så långt. Mätvärdet visar att målet har uppfyllts delvis: antalet tillfällen var 80, och målet var minst 100.',
      );
    });

    it('that the officer judges otherwise without a reason says that the reason is missing', () => {
      const builder = aWorkbook().with('Mål', 'Bedömning', 2, 'Inte uppfyllt');
      expect(text(builder, 'mal.m1')).toContain(
        'inte har uppfyllts. Skälet till bedömningen framgår inte av underlaget. Mätvärdet visar att målet har uppfyllts: ',
      );
    });

    it('that the officer cannot judge, though the figures can, has "inte" before the verb', () => {
      const builder = aWorkbook().with('Mål', 'Bedömning', 2, 'Går inte att bedöma');
      expect(text(builder, 'mal.m1')).toMatch(
        /^Förvaltningen bedömer att målet ”Verkstaden ska hålla öppet minst 100 gånger under perioden” inte går att bedöma\. /,
      );
    });

    it('that is judged in words as met has its reason, or says that there is none', () => {
      expect(text(aWorkbook(), 'mal.m3')).toBe(
        'Målet ”Deltagarna ska kunna påverka verksamheten” har uppfyllts, eftersom deltagarna har valt kursens teman.',
      );
      expect(text(aWorkbook().with('Mål', 'Kommentar', 4, ''), 'mal.m3')).toBe(
        'Målet ”Deltagarna ska kunna påverka verksamheten” har uppfyllts. Skälet framgår inte av underlaget.',
      );
    });

    it('that cannot be judged has its reason, or says that there is none', () => {
      const builder = judged('Går inte att bedöma', 'Går inte att bedöma').with(
        'Mål',
        'Kommentar',
        2,
        'eftersom närvaron inte räknades före maj 2023',
      );
      expect([text(builder, 'mal.m1'), text(builder, 'mal.m2')]).toEqual([
        'Målet att barn och unga får en meningsfull fritid går inte att bedöma, eftersom närvaron inte räknades före maj\u00a02023.',
        'Målet att barn och unga får en meningsfull fritid går inte att bedöma. Skälet framgår inte av underlaget.',
      ]);
    });

    it('without an outcome has no figure', () => {
      expect(text(aWorkbook().with('Mål', 'Utfall', 2, ''), 'mal.m1')).toBe(
        'Målet ”Verkstaden ska hålla öppet minst 100 gånger under perioden” har uppfyllts. Uppgift om utfallet saknas i underlaget.',
      );
    });

    it('keeps its paragraph when another row comes before it', () => {
      const reversed = judged('Uppfyllt', 'Inte uppfyllt')
        .with('Mål', 'Mål-ID', 2, 'M2')
        .with('Mål', 'Mål-ID', 3, 'M1');
      expect(text(reversed, 'mal.m1')).toContain('har inte uppfyllts');
    });

    it('has a key of its own when two rows have one Mål-ID, by what each says', () => {
      const doubled = judged('Uppfyllt', 'Uppfyllt', 'Uppfyllt')
        .with('Mål', 'Mål-ID', 3, 'M1')
        .with('Mål', 'Mål enligt överenskommelsen', 3, 'att fler unga deltar');
      expect(compose(doubled).map(({ key }) => key)).toEqual([
        'maluppfyllelse.oversikt',
        'maluppfyllelse.mal.m1.e63efd5e',
        'maluppfyllelse.mal.m1.f0feb844',
        'maluppfyllelse.mal.m3',
        'maluppfyllelse.tabell',
      ]);
    });
  });

  describe('the table', () => {
    it('has goal, indicator, target, outcome and judgement', () => {
      const { caption, columns, rows } = table(aWorkbook());
      expect([caption, ...columns.map(({ heading }) => heading)]).toEqual([
        'Mål och bedömning',
        'Mål',
        'Indikator',
        'Målvärde',
        'Utfall',
        'Bedömning',
        'Bedömningen bygger på',
      ]);
      expect(rows[1]?.cells).toEqual([
        { text: 'Minst 40\u00a0procent av deltagarna ska vara flickor.' },
        { text: 'Andel flickor' },
        { text: 'minst 40\u00a0procent', value: 40 },
        { text: '51,7\u00a0procent', value: 51.7 },
        { text: 'Uppfyllt' },
        { text: 'Årlig återrapport 2024' },
      ]);
    });

    it('has a decimal in all percentages of a column where one has', () => {
      const shares = (second: number) =>
        table(
          aWorkbook()
            .with('Mål', 'Enhet', 2, 'procent')
            .with('Mål', 'Utfall', 2, 120)
            .with('Mål', 'Utfall', 3, second),
        ).rows.map(({ cells }) => cells[3]?.text);
      expect(shares(51.7)).toEqual(['120,0\u00a0procent', '51,7\u00a0procent', '–']);
      expect(shares(51)).toEqual(['120\u00a0procent', '51\u00a0procent', '–']);
    });

    it('says what each judgement rests on, and where that is missing', () => {
      const goals = aWorkbook()
        .with('Mål', 'Grund för bedömningen', 2, 'Två besök och närvarolistorna')
        .with('Mål', 'Underlag', 3, '');
      expect(table(goals).rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
        'Årlig återrapport 2024\u000bTvå besök och närvarolistorna',
        'Uppgift saknas',
        'Utvärderingsworkshop januari\u00a02025',
      ]);
    });

    it('leaves the source to a sentence where it is the same for all', () => {
      const alike = aWorkbook().with('Mål', 'Underlag', 4, 'Årlig återrapport 2024');
      expect(table(alike).columns.map(({ key }) => key)).not.toContain('underlag');
      expect(text(alike, 'underlag')).toBe('Underlag för alla mål: Årlig återrapport 2024.');
      const grounded = alike.with('Mål', 'Grund för bedömningen', 2, 'Två besök');
      expect(table(grounded).columns.map(({ key }) => key)).toContain('underlag');
    });

    it('has a key for each row and column', () => {
      const { rows, columns } = table(
        aWorkbook().with('Mål', 'Mål-ID', 3, 'Mål 2').with('Mål', 'Mål-ID', 4, ''),
      );
      expect(rows.map(({ key }) => key)).toEqual(['m1', 'mal-2.2e4333c3', 'utan-id.706f334b']);
      expect(columns.map(({ key }) => key)).toEqual([
        'mal',
        'indikator',
        'malvarde',
        'utfall',
        'bedomning',
        'underlag',
      ]);
    });

    it('says where a figure is missing', () => {
      expect(table(aWorkbook().with('Mål', 'Utfall', 2, '')).rows[0]?.cells[3]).toEqual({
        text: 'Uppgift saknas',
      });
    });

    it('has no columns for figures when every goal is judged in words', () => {
      const { columns } = table(judged('Uppfyllt', 'Uppfyllt'));
      expect(columns.map(({ heading }) => heading)).toEqual(['Mål', 'Bedömning', 'Bedömningen bygger på']);
    });
  });

  it('says that goals are missing, and claims nothing', () => {
    expect(compose(aWorkbook().withRows('Mål', []))).toEqual([
      {
        key: 'maluppfyllelse.saknas',
        kind: 'paragraph',
        runs: [
          {
            text: 'Uppgifter om mål för Öppen verkstad och Sommarkurs saknas i underlaget. Rapporten kan därför inte bedöma måluppfyllelsen.',
          },
        ],
      },
    ]);
  });

  it('has the officer’s own text instead of its prose, and keeps the table', () => {
    const blocks = compose(aWorkbook().withKey('Texter', 'Måluppfyllelse', 'Målen har nåtts 2022-2024.'));
    expect(blocks.map(({ key }) => key)).toEqual(['maluppfyllelse.egen.a5e85ca8', 'maluppfyllelse.tabell']);
  });
});
