import { cellText, type RawCell } from '../../../src/engine/contract/cell';
import type { CellType } from '../../../src/engine/contract/cell-type';
import {
  amount,
  civilDate,
  number,
  oneOf,
  pattern,
  percentage,
  share,
  text,
  texts,
  url,
  wholeNumber,
  wordForm,
} from '../../../src/engine/contract/cell-types';
import { agreementRef, agreementRefs, partyRefs, yesOrNo } from '../../../src/iop/cell-types';

function read(type: CellType<unknown>, cell: RawCell): unknown {
  return type.read(cell);
}

const date = { date: '2024-02-01' };

describe('wordForm', () => {
  it.each(['stiftelsen', 'Japanska föreningen', 'nejlikan'])('takes the word %j as it is', (cell) => {
    expect(read(wordForm('bolaget'), cell)).toEqual({ value: cell });
  });

  it.each(['Ja', 'nej', 'NEJ.', 'x', true, false])('does not take the answer %j for a word', (cell) => {
    expect(read(wordForm('bolaget'), cell)).toEqual({ kind: 'not-a-word', example: 'bolaget' });
  });
});

describe('percentage', () => {
  const percent = (...texts: readonly string[]) =>
    texts.map((one) => ({ kind: 'text', text: `${one} procent` }));

  it.each([40, 0, 120, -3, 12.5, 1])('takes the number %d as it is', (cell) => {
    expect(read(percentage, cell)).toEqual({ value: cell });
  });

  it.each([
    ['54 %', 54, '54'],
    ['0,54 %', 0.54, '0,54'],
    ['0,4 procent', 0.4, '0,4'],
    ['12,5', 12.5, '12,5'],
  ])('understands %j, and says so', (cell, value, said) => {
    expect(read(percentage, cell)).toEqual({ value, readAs: percent(said)[0] });
  });

  it.each<readonly [RawCell, string, string]>([
    [0.54, '54', '0,54'],
    ['0,07', '7', '0,07'],
  ])('asks what %p means', (cell, whole, part) => {
    expect(read(percentage, cell)).toEqual({ kind: 'ambiguous', readings: percent(whole, part) });
  });

  it.each(['många', date, true])('takes %p for no number', (cell) => {
    expect(read(percentage, cell)).toEqual({ kind: 'not-a-number' });
  });
});

describe('share', () => {
  it('takes a number as it is, and understands percent', () => {
    expect(read(share, 0.75)).toEqual({ value: 0.75 });
    expect(read(share, '80 %')).toEqual({ value: 0.8, readAs: { kind: 'number', number: 0.8 } });
    expect(read(share, 'hälften')).toEqual({ kind: 'not-a-number' });
  });
});

describe('amount', () => {
  it.each([
    [150000, 15_000_000],
    [0, 0],
    [-5000, -500_000],
    [99.5, 9950],
    [0.1 + 0.2, 30],
  ])('takes the number %d as it is', (cell, value) => {
    expect(read(amount, cell)).toEqual({ value });
  });

  it.each([
    ['150000', 15_000_000],
    ['150 000', 15_000_000],
    ['150 000 kr', 15_000_000],
    ['150 000 kr.', 15_000_000],
    ['150\u00a0000:-', 15_000_000],
    ['150 000,-', 15_000_000],
    ['1 250 000 kronor', 125_000_000],
    ['SEK 1 250', 125_000],
    ['kr 5000', 500_000],
    ['150000,50', 15_000_050],
    ['−5 000', -500_000],
    ['0', 0],
  ])('understands %j, and says so', (cell, ore) => {
    expect(read(amount, cell)).toEqual({ value: ore, readAs: { kind: 'amount', ore } });
  });

  it.each([1e9, -1e9])('takes %d, the largest amount that there is', (kronor) => {
    expect(read(amount, kronor)).toEqual({ value: kronor * 100 });
    expect(read(amount, String(kronor))).toMatchObject({ value: kronor * 100 });
  });

  it.each([
    1_000_000_000.01,
    -1_000_000_000.01,
    '1 000 000 001',
    '−1 000 000 001',
    '1001 mnkr',
    1e18,
    '9'.repeat(30),
  ])('gives the limits of %p, which is larger than any amount', (cell) => {
    expect(read(amount, cell)).toEqual({ kind: 'out-of-range', least: -1e9, most: 1e9 });
  });

  it('rounds what a formula gives, and says so', () => {
    expect(read(amount, 1234.5678)).toEqual({ value: 123_457, readAs: { kind: 'amount', ore: 123_457 } });
  });

  it.each([
    ['150 tkr', 15_000_000],
    ['1,5 mnkr', 150_000_000],
    ['1,5 miljoner kronor', 150_000_000],
  ])('reads %j, and says so', (cell, ore) => {
    expect(read(amount, cell)).toEqual({ value: ore, readAs: { kind: 'amount', ore } });
  });

  it.each(['212.800', '212.800 kr'])('asks which number of kronor %j is', (cell) => {
    const readings = [212_800, 212.8].map((n) => ({ kind: 'number', number: n }));
    expect(read(amount, cell)).toEqual({ kind: 'ambiguous', readings, more: 'kronor' });
  });

  it('asks whether brackets are a minus', () => {
    const readings = [-500_000, 500_000].map((ore) => ({ kind: 'amount', ore }));
    expect(read(amount, '(5 000)')).toEqual({ kind: 'ambiguous', readings });
  });

  it.each(['ingen', '15 00', '150000,555', '1 2', 'kr', ':-', '(x)', 'tkr', true, date, NaN, Infinity])(
    'does not read %p',
    (cell) => {
      expect(read(amount, cell)).toEqual({ kind: 'not-an-amount' });
    },
  );
});

describe('civilDate', () => {
  it('takes a date cell as it is', () => {
    expect(read(civilDate, date)).toEqual({ value: '2024-02-01' });
  });

  it.each(['2019-06-01', '1/6 2019', 20190601])('understands %p, and says so', (cell) => {
    expect(read(civilDate, cell)).toEqual({
      value: '2019-06-01',
      readAs: { kind: 'date', date: '2019-06-01' },
    });
  });

  it.each(['31 juni 2024', 'våren', 43617, 2024, true, { date: '12019-01-01' }])(
    'does not read %p',
    (cell) => {
      expect(read(civilDate, cell)).toEqual({ kind: 'not-a-date' });
    },
  );
});

describe('wholeNumber', () => {
  it('takes a whole number as it is', () => {
    expect(read(wholeNumber, 3)).toEqual({ value: 3 });
  });

  it.each(['3', '3 st', '3 stycken', 'tre', '3,0'])('understands %j, and says so', (cell) => {
    expect(read(wholeNumber, cell)).toEqual({ value: 3, readAs: { kind: 'number', number: 3 } });
  });

  it('asks about 3.500', () => {
    expect(read(wholeNumber, '3.500')).toMatchObject({ kind: 'ambiguous' });
  });

  it.each([3.5, '3,5', 'flera', 'ca 30', true, date])('does not read %p', (cell) => {
    expect(read(wholeNumber, cell)).toEqual({ kind: 'not-a-whole-number' });
  });

  it.each([1e300, -1e300, 1_000_000_001, '1 000 000 001'])('gives the limits of %p', (cell) => {
    expect(read(wholeNumber, cell)).toEqual({ kind: 'out-of-range', least: -1e9, most: 1e9 });
  });
});

describe('number', () => {
  it.each([
    ['204:00', 204],
    ['8:30', 8.5],
    ['7:45:00', 7.75],
  ])('asks whether the duration %s is the number of hours', (cell, hours) => {
    expect(read(number, cell)).toEqual({ kind: 'ambiguous', readings: [{ kind: 'number', number: hours }] });
  });

  it('takes a number as it is, a share of one included', () => {
    expect(read(number, 0.41)).toEqual({ value: 0.41 });
  });

  it('understands 12,5 as text, and says so', () => {
    expect(read(number, '12,5')).toEqual({ value: 12.5, readAs: { kind: 'number', number: 12.5 } });
  });

  it('asks whether 41 procent is 41 or 0,41', () => {
    const readings = [41, 0.41].map((n) => ({ kind: 'number', number: n }));
    expect(read(number, '41 procent')).toEqual({ kind: 'ambiguous', readings });
    expect(read(number, '41 %')).toEqual({ kind: 'ambiguous', readings });
  });

  it.each(['många', '–', true, date, NaN])('does not read %p', (cell) => {
    expect(read(number, cell)).toEqual({ kind: 'not-a-number' });
  });
});

describe('oneOf', () => {
  const list = oneOf(['Genomförd', 'Genomförd med avvikelse', '0–6 år']);

  it('takes a choice as it is', () => {
    expect(read(list, 'Genomförd')).toEqual({ value: 'Genomförd' });
  });

  it.each([
    ['genomförd', 'Genomförd'],
    ['GENOMFÖRD  med avvikelse', 'Genomförd med avvikelse'],
    ['0-6 år', '0–6 år'],
  ])('reads %j without a word, whatever its case, spacing or dash', (cell, value) => {
    expect(read(list, cell)).toEqual({ value });
  });

  it.each(['Genomförda', 'Genomfört', 'genomförd.'])(
    'understands another inflection or a full stop: %p',
    (cell) => {
      expect(read(list, cell)).toEqual({ value: 'Genomförd', readAs: { kind: 'text', text: 'Genomförd' } });
    },
  );

  it('asks about what a choice begins with, and about what people write for one', () => {
    const hinted = oneOf(['Personal', 'Lokaler'], {}, [[/^lön/, 'Personal']]);
    const meant = (word: string) => ({ kind: 'ambiguous', readings: [{ kind: 'text', text: word }] });
    expect(read(hinted, 'Lokal')).toEqual(meant('Lokaler'));
    expect(read(hinted, 'Löner')).toEqual(meant('Personal'));
  });

  it.each(['Klar', 3, true])('tells the choices for %p', (cell) => {
    expect(read(list, cell)).toEqual({ kind: 'not-in-list', allowed: list.values });
  });
});

describe('yesOrNo', () => {
  it.each([
    ['Ja', 'Ja'],
    ['ja', 'Ja'],
    ['JA', 'Ja'],
    ['nej', 'Nej'],
  ])('takes %s as it is', (cell, value) => {
    expect(read(yesOrNo, cell)).toEqual({ value });
  });

  it.each([
    ['j', 'Ja'],
    ['X', 'Ja'],
    [true, 'Ja'],
    ['n', 'Nej'],
    [false, 'Nej'],
  ])('understands %p as %s, and says so', (cell, value) => {
    expect(read(yesOrNo, cell)).toEqual({ value, readAs: { kind: 'text', text: value } });
  });

  it('does not read Kanske', () => {
    expect(read(yesOrNo, 'Kanske')).toEqual({ kind: 'not-in-list', allowed: ['Ja', 'Nej'] });
  });
});

describe('agreementRefs', () => {
  it.each([
    [2, [2]],
    ['2', [2]],
    ['1; 2;3', [1, 2, 3]],
    ['1;1;', [1]],
    ['1\n2', [1, 2]],
    ['1 och 2', [1, 2]],
    ['1, 2', [1, 2]],
    ['1, 2 och 3', [1, 2, 3]],
  ])('takes %p as it is', (cell, value) => {
    expect(read(agreementRefs, cell)).toEqual({ value });
  });

  it.each(['ÖK 1; ÖK 2', 'ÖK-nr 1 & 2', '1 samt 2'])('understands %j, and says so', (cell) => {
    expect(read(agreementRefs, cell)).toEqual({ value: [1, 2], readAs: { kind: 'text', text: '1; 2' } });
  });

  it.each([
    [1.2, '1; 2'],
    ['1,2', '1; 2'],
    ['1.2', '1; 2'],
    ['1,2,3', '1; 2; 3'],
  ])('asks about %p', (cell, asText) => {
    expect(read(agreementRefs, cell)).toEqual({
      kind: 'ambiguous',
      readings: [{ kind: 'text', text: asText }],
    });
  });

  it.each(['1–3', '1 samt 2 samt 3', '1 till 3', '1 t.o.m. 3', 'ÖK 1-2 + 3'])(
    'understands %j as a list',
    (cell) => {
      const said = { kind: 'text', text: '1; 2; 3' };
      expect(read(agreementRefs, cell)).toEqual({ value: [1, 2, 3], readAs: said });
    },
  );

  it.each(['alla', '3–1', '1–900', '1–3–5', ';', -1, true, date])('does not read %p', (cell) => {
    expect(read(agreementRefs, cell)).toEqual({ kind: 'not-a-list-of-numbers' });
  });
});

describe('agreementRef', () => {
  it('takes one number as it is', () => {
    expect(read(agreementRef, 2)).toEqual({ value: 2 });
  });

  it.each(['1; 2', '1,2', 1.2, '1 och 2'])('asks which is meant of %p', (cell) => {
    const readings = [1, 2].map((n) => ({ kind: 'number', number: n }));
    expect(read(agreementRef, cell)).toEqual({ kind: 'ambiguous', readings });
  });

  it('understands ÖK 2, and says so', () => {
    expect(read(agreementRef, 'ÖK 2')).toEqual({ value: 2, readAs: { kind: 'number', number: 2 } });
  });
});

describe('partyRefs', () => {
  it('takes names that hold a comma', () => {
    expect(read(partyRefs, 'P1; Bild, form och film ;')).toEqual({ value: ['P1', 'Bild, form och film'] });
  });
});

describe('text', () => {
  it.each([
    ['text', 'text'],
    [20240012, '20240012'],
    [12.5, '12,5'],
    [true, 'SANT'],
    [date, '2024-02-01'],
  ])('takes %p as %j', (cell, value) => {
    expect(read(text, cell)).toEqual({ value });
    expect(cellText(cell)).toBe(value);
  });
});

describe('texts', () => {
  it('parts at semicolons and line breaks', () => {
    expect(read(texts, 'a@b.example; c@d.example\n e')).toEqual({
      value: ['a@b.example', 'c@d.example', 'e'],
    });
  });
});

describe('url', () => {
  it.each(['https://lindby.example/a?b=c#d', 'http://lindby.example'])('takes %s', (cell) => {
    expect(read(url, cell)).toEqual({ value: cell });
  });

  it.each(['www.lindby.example', 'lindby', 'javascript:alert(1)', 'https://lindby', 'https:// lindby.se', 5])(
    'does not take %p',
    (cell) => {
      expect(read(url, cell)).toEqual({ kind: 'not-a-link' });
    },
  );
});

describe('pattern', () => {
  it.each(['"KS "ÅÅÅÅ/0+', '^[A-ZÅÄÖ]{2,5} \\d{4}/\\d{1,5}$'])('takes %s as it is written', (source) => {
    expect(read(pattern, source)).toEqual({ value: source });
  });

  it.each(['(', '^(a+)+$', '"KS'])('does not take %s', (source) => {
    expect(read(pattern, source)).toEqual({ kind: 'not-a-pattern' });
  });
});
