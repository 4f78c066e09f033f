import { judgedUntilText } from '../../../src/iop/phrases/part-year';
import { aWorkbook } from '../../builders/a-workbook';

const underWay = aWorkbook()
  .withKey('Ärende', 'Uppgifter till och med', { date: '2024-09-30' })
  .read().workbook;

describe('judgedUntilText', () => {
  it('names the last day of the figures, and of the last agreement', () => {
    expect(judgedUntilText(underWay, '').replaceAll('\u00a0', ' ')).toBe(
      'Bedömningen gäller till och med den 30 september 2024. Den senaste överenskommelsens sista dag är den 31 december 2024.',
    );
  });

  it('says nothing where the figures cover the whole time', () => {
    expect(judgedUntilText(aWorkbook().read().workbook, '')).toBe('');
  });

  it("leaves it to the officer's own text where that names the day", () => {
    expect(judgedUntilText(underWay, 'Bedömningen gäller fram till den 30 september 2024.')).toBe('');
    expect(judgedUntilText(underWay, 'Workshopen hölls den 3 september 2024.')).not.toBe('');
  });
});
