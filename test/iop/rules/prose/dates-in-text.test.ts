import { datesIn } from '../../../../src/iop/rules/prose/dates-in-text';
import { yearsIn } from '../../../../src/iop/rules/prose/years-in-text';

describe('datesIn', () => {
  it('reads days in words and in figures, and no day that does not exist', () => {
    const text = 'Från den 1 juni 2019, 1\u00a0Juli\u00a02020 och 2024-06-30 till 31 juni 2024.';
    expect(datesIn(text).map(({ date }) => date)).toEqual(['2019-06-01', '2020-07-01', '2024-06-30']);
  });
});

describe('yearsIn', () => {
  it('reads years and writes spans out, and takes no parts of dates, numbers or amounts', () => {
    const text = 'Åren 2019–2020, 2021-22 och 2024. Dnr 2023/4, 2022-06-01 och 2000 kronor.';
    expect(yearsIn(text)).toEqual([2019, 2020, 2021, 2022, 2024]);
  });
});
