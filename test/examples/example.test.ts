import {
  added,
  date,
  example,
  exampleNote,
  exampleRow,
  isMarked,
  madeUp,
  mixed,
  noteOn,
  plainValue,
} from '../../examples/example';

describe('example', () => {
  it('marks a value as made up', () => {
    expect(isMarked(example(0))).toBe(true);
    expect(isMarked(0)).toBe(false);
    expect(isMarked(date('2024-06-01'))).toBe(false);
  });
});

describe('plainValue', () => {
  it('is the value in the cell, marked or not', () => {
    expect(plainValue(example(date('2024-06-01')))).toEqual({ date: '2024-06-01' });
    expect(plainValue('Ja')).toBe('Ja');
  });
});

describe('exampleRow', () => {
  it('marks every value of the row', () => {
    expect(exampleRow({ Nr: 2, Titel: 'Återrapport' })).toEqual({
      Nr: { example: 2 },
      Titel: { example: 'Återrapport' },
    });
  });
});

describe('mixed', () => {
  it('joins the pieces and lists the made-up ones', () => {
    expect(
      mixed('Målen har uppfyllts', added(' till och med maj'), '.', added(' Två mål återstår.')),
    ).toEqual({
      example: 'Målen har uppfyllts till och med maj. Två mål återstår.',
      parts: ['till och med maj', 'Två mål återstår.'],
    });
  });
});

describe('madeUp', () => {
  it('is the whole value of a value that is made up', () => {
    expect(madeUp(example(12))).toBe(12);
  });

  it('is only the made-up parts of a text that is partly so', () => {
    expect(madeUp(mixed('a', added(' b '), 'c', added('d')))).toBe('b … d');
  });
});

describe('noteOn', () => {
  it('says that the value is not in the published report', () => {
    expect(noteOn(example(12))).toBe(exampleNote);
  });

  it('says which parts of a text are not', () => {
    expect(noteOn(mixed('Enligt konventionen', added(' (artikel 31)')))).toBe(
      'Exempelvärde: uppgiften finns inte i den publicerade rapporten. Det gäller: (artikel 31)',
    );
  });
});
