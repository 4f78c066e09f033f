import { isWritten, readWrittenForm } from '../../../src/engine/contract/written-form';
import { registryPatterns, templateOf } from '../../../src/iop/figures/municipal-template';
import { aWorkbook } from '../../builders/a-workbook';

describe('templateOf', () => {
  const of = (municipality: string, template = '') =>
    templateOf(
      aWorkbook()
        .withKey('Ärende', 'Kommun', municipality)
        .withKey('Inställningar', 'Kommunmall', template)
        .read().workbook,
    );

  it('goes by Kommunmall before Kommun', () => {
    expect(of('Stockholm', 'Malmö')).toBe('Malmö');
  });

  it.each([
    ['Stockholm', 'Stockholm'],
    ['Göteborgs Stad', 'Göteborg'],
    ['malmö stad', 'Malmö'],
    ['Uppsala kommun', 'Uppsala'],
    ['Huddinge', 'Egen'],
    ['', 'Egen'],
  ])('knows %s as %s', (municipality, template) => {
    expect(of(municipality)).toBe(template);
  });
});

describe('registryPatterns', () => {
  it.each([
    ['Stockholm', 'RVK 2020/9'],
    ['Göteborg', '0445/15'],
    ['Göteborg', 'SLK-2023-01047'],
    ['Malmö', 'STK 2018-74'],
    ['Uppsala', 'KSN-2016-1422'],
    ['Västerås', '2016/433-KS'],
  ] as const)('has %s write %s', (template, written) => {
    const forms = registryPatterns[template].map((source) => readWrittenForm(source) ?? []);
    expect(forms.some((form) => isWritten(written, form))).toBe(true);
  });

  it('knows no way of other municipalities', () => {
    expect(registryPatterns.Egen).toEqual([]);
  });
});
