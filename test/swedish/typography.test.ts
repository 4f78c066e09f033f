import fc from '../seeded-fast-check';
import { asSeen, typography, unbroken } from '../../src/swedish/typography';

describe('typography', () => {
  it.each([
    ['åren 2022-2024', 'åren 2022–\u20602024'],
    ['åren 2022 - 2024', 'åren 2022–\u20602024'],
    ['åren 2022–2024', 'åren 2022–\u20602024'],
    ['IOP 2022-2024', 'IOP 2022–\u20602024'],
    ['(IOP) - Husby', '(IOP)\u00a0– Husby'],
    ['(IOP) – Husby', '(IOP)\u00a0– Husby'],
    ['till och med april 2024', 'till och med april\u00a02024'],
    ['150 000 barn', '150\u00a0000 barn'],
    ['1 250 000 kronor', '1\u00a0250\u00a0000\u00a0kronor'],
    ['5 kr, 5 procent och 5 %', '5\u00a0kr, 5\u00a0procent och 5\u00a0%'],
    ['nämnden, § 14, och §§ 3–4', 'nämnden, §\u00a014, och §§\u00a03–4'],
    ['den 1 juni 2019', 'den 1\u00a0juni\u00a02019'],
    ['den 1 juni', 'den 1\u00a0juni'],
    ['se bilaga 1 och Bilaga 12', 'se bilaga\u00a01 och Bilaga\u00a012'],
  ])('sets %j right', (written, told) => {
    expect(typography(written)).toBe(told);
  });

  it.each([
    'dnr 2019-2020',
    'STK 2018-2019',
    'SLK-2023-01047',
    'RVK 2020/9',
    '1.5.3-219-2012',
    '187-2007-107',
    '2016/433-KS',
    '2021/KFN 0002 001',
    '2019-06-01',
    'organisationsnummer 802401-1234',
    '08-508 000 00',
    '08-123 456',
    '070-123 456 78',
    '+46 8 508 000 00',
    'https://exempel.se/2019-2020?x=1 000',
    'namn.2019-2020@exempel.se',
    'barn- och ungdomsverksamhet',
    'resultatet 5 - 3',
    'åren 2024-2022',
    'kl. 10-12',
    'krock 3 krockar',
    'maj 202',
    'Sommaj 2024',
  ])('leaves %j as it is', (written) => {
    expect(typography(written)).toBe(written);
  });

  it('repairs what stands beside a registry number', () => {
    expect(typography('åren 2022-2024 (dnr 2019-2020) - 5 kronor')).toBe(
      'åren 2022–\u20602024 (dnr 2019-2020)\u00a0– 5\u00a0kronor',
    );
  });

  it('changes nothing the second time', () => {
    const pieces = [
      '2022',
      '2024',
      '-',
      ' ',
      '–',
      ' - ',
      '1',
      '150',
      '000',
      'kronor',
      '%',
      'juni',
      'bilaga',
      'dnr',
      'STK',
      '@',
      '08',
      '\n',
      'a',
      '/',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (written) => {
        const once = typography(written);
        return typography(once) === once;
      }),
      { numRuns: 3000 },
    );
  });

  it('changes only spaces and dashes', () => {
    const bare = (text: string): string => text.replace(/[ \u00a0\-–]/g, '');
    fc.assert(fc.property(fc.string(), (written) => bare(typography(written)) === bare(written)));
  });

  it('is done at once with a long text', () => {
    const started = performance.now();
    typography('a'.repeat(50_000));
    typography('1 000 '.repeat(8_000));
    typography(' - '.repeat(16_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('unbroken', () => {
  it.each([
    ['Åren 2022–2024 och 2025.', 'Åren 2022–\u20602024 och 2025.'],
    ['Verkstaden – den öppna – har nått målet.', 'Verkstaden\u00a0– den öppna\u00a0– har nått målet.'],
    ['7–15 år', '7–15 år'],
    ['– en ensam rad', '– en ensam rad'],
  ])('keeps %j together', (written, kept) => {
    expect(unbroken(written)).toBe(kept);
    expect(unbroken(kept)).toBe(kept);
  });
});

describe('asSeen', () => {
  it('is the same for texts that differ in where a line may end', () => {
    const written = 'Åren 2022-2024 – till och med april 2024\u000bkostade 150 000 kronor';
    expect(asSeen(typography(written))).toBe(asSeen(written.replace('2-2', '2–2')));
    expect(asSeen('en\u000brad')).not.toBe(asSeen('en rad'));
    expect(asSeen('2022–2024')).not.toBe(asSeen('2022-2024'));
  });
});
