import { typographyRule } from '../../../src/iop/rules/k29-typography';
import { aWorkbook } from '../../builders/a-workbook';
import { factsOf, linesOf } from './findings-at';

const saying = (text: string) => aWorkbook().withKey('Texter', 'Bakgrund', text);

describe('typographyRule', () => {
  it('finds nothing in a workbook that is written by the rules', () => {
    expect(linesOf(typographyRule, aWorkbook())).toEqual([]);
  });

  it.each([
    ['Avtalet gällde 2022-2024.', '2022-2024', '2022–2024'],
    ['Avtalet gällde mellan åren 2019-2020.', 'mellan åren 2019-2020', 'mellan åren 2019 och 2020'],
    ['Avtalet gällde mellan 2019–2020.', 'mellan 2019–2020', 'mellan 2019 och 2020'],
    ['Måleri, bild m m ingick.', 'm m', 'med mera'],
    ['Barnen fick bl a måla.', 'bl a', 'bland annat'],
    [
      'Det gällde två verksamhetsdelar; den öppna och den mobila.',
      'två verksamhetsdelar; ',
      'två verksamhetsdelar:',
    ],
    ['Slutrapport av idéburet offentligt partnerskap', 'Slutrapport av', 'Slutrapport om'],
  ])('advises on "%s"', (text, written, better) => {
    expect(linesOf(typographyRule, saying(text))).toEqual(['K29 TIPS Texter!B3 typography']);
    expect(factsOf(typographyRule, saying(text))).toEqual([
      { kind: 'typography', examples: [{ written, better }] },
    ]);
  });

  it('shows a dash with the words around it', () => {
    expect(factsOf(typographyRule, saying('Rapporten (IOP) - Ljuslyktan gäller 2022-2024.'))).toEqual([
      {
        kind: 'typography',
        examples: [
          { written: '2022-2024', better: '2022–2024' },
          { written: ' - ', better: ' – ' },
        ],
        more: [
          { written: '2022-2024', better: '2022–2024' },
          { written: '(IOP) - Ljuslyktan', better: '(IOP) – Ljuslyktan' },
        ],
      },
    ]);
  });

  it.each([
    'Dnr LIN 2021-2022, telefon 08-508 00 000 och 2024-06-01.',
    'Avtalet gällde 2022–2024 och konst- och hantverk.',
    'Resultatet blev 3 - 2.',
    'Det tog tid; parterna fick vänta.',
    'Slutrapporten avser hela tiden.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(typographyRule, saying(text))).toEqual([]);
  });

  it('gives one finding a text, with at most three examples', () => {
    const [facts] = factsOf(
      typographyRule,
      saying('Åren 2019-2020, 2020-2021, 2021-2022 och 2022-2023 bl a.'),
    );
    expect(facts).toMatchObject({ examples: [{}, {}, {}] });
  });
});
