import { tallyText } from '../../src/sidebar/list-words';
import {
  acceptedText,
  againText,
  checkedText,
  doneText,
  doneTitle,
  madeText,
  sectionText,
  warningsLeft,
  sidebarText,
} from '../../src/sidebar/words';

const none = { errors: 0, warnings: 0, accepted: 0, advice: 0 };
const at = '2024-03-14T09:30:00.000+01:00';

describe('checkedText', () => {
  it.each([
    [none, 'Inga fel, varningar eller tips'],
    [{ ...none, errors: 1 }, 'Ett fel'],
    [{ ...none, errors: 3, warnings: 1, advice: 2 }, 'Tre fel, en varning och två tips'],
    [{ ...none, warnings: 13 }, '13 varningar'],
  ])('sums up %j as %s', (counts, text) => {
    expect(checkedText(counts)).toBe(text);
  });
});

describe('acceptedText', () => {
  it.each([
    [0, 2, ''],
    [1, 1, 'Varningen är godtagen.'],
    [1, 3, 'En av varningarna är godtagen.'],
    [2, 3, 'Två av varningarna är godtagna.'],
    [2, 2, 'Alla varningar är godtagna.'],
  ])('says of %s accepted of %s: %s', (accepted, warnings, text) => {
    expect(acceptedText({ ...none, accepted, warnings })).toBe(text);
  });
});

describe('tallyText', () => {
  it.each([
    [
      { checks: 34, passed: 34, undecided: 0 },
      'Alla 34 kontroller mellan flikar och i texter är gjorda. Ingen har något att anmärka.',
    ],
    [
      { checks: 34, passed: 27, undecided: 0 },
      'Alla 34 kontroller mellan flikar och i texter är gjorda. 27 är utan anmärkning.',
    ],
    [
      { checks: 34, passed: 1, undecided: 2 },
      '32 av 34 kontroller mellan flikar och i texter är gjorda. En är utan anmärkning. Två gick inte att göra helt.',
    ],
  ])('says of %j how the checks came out', (tally, text) => {
    expect(tallyText({ ...tally, reasons: [] })).toBe(text);
  });
});

describe('sectionText', () => {
  it('counts accepted warnings apart from those that are left', () => {
    expect(sectionText({ errors: 2, warnings: 3, accepted: 2, advice: 1 })).toBe(
      '2\u00a0fel, 1\u00a0varning, 1\u00a0tips, 2\u00a0godtagna',
    );
  });

  it('is empty when there is nothing to count', () => {
    expect(sectionText(none)).toBe('');
  });
});

describe('warningsLeft', () => {
  it('agrees in number', () => {
    expect(warningsLeft(1)).toBe('1 varning att ta ställning till');
    expect(warningsLeft(2)).toBe('2 varningar att ta ställning till');
  });
});

describe('madeText', () => {
  it('leaves the year out when it is this one', () => {
    expect(madeText(at, false, 2024)).toBe('Rapporten skrevs 14\u00a0mars');
    expect(madeText(at, true, 2025)).toBe('Utkastet skrevs 14\u00a0mars\u00a02024');
  });
});

describe('doneTitle', () => {
  it.each([
    [true, false, 'Slutrapporten är klar'],
    [true, true, 'Utkastet är klart'],
    [false, false, 'Rapporten finns redan'],
    [false, true, 'Utkastet finns redan'],
  ])('of created %s and draft %s is %s', (created, draft, title) => {
    expect(doneTitle({ created, draft })).toBe(title);
  });
});

describe('doneText', () => {
  it('says nothing more of a finished report', () => {
    expect(
      doneText({ changed: false, draft: false, errors: 0, warnings: 0, at, placeRemoved: false }),
    ).toEqual([]);
  });

  it('says what is left of a draft', () => {
    expect(
      doneText({ changed: false, draft: true, errors: 3, warnings: 1, at, placeRemoved: false }),
    ).toEqual([
      'Tre fel återstår att rätta innan rapporten kan bli färdig.',
      'En varning behöver du ta ställning till.',
    ]);
  });

  it('says that the place for the report was removed, where the report is and what became of the other document', () => {
    const done = { changed: false, draft: false, errors: 0, warnings: 0, at, placeRemoved: true };
    expect(doneText(done)).toEqual([
      'Någon hade tagit bort platsen för rapporten, {{Rapport}}, i det påbörjade dokumentet. Därför är rapporten skriven i ett nytt. Det påbörjade dokumentet ligger kvar som det är i mappen Slutrapporter.',
    ]);
    expect(doneText({ ...done, draft: true }).join()).toContain('Därför är utkastet skrivet i ett nytt.');
  });

  it('says whether the document of before says that it is replaced', () => {
    const done = { changed: false, draft: false, errors: 0, warnings: 0, at, placeRemoved: false };
    expect(doneText({ ...done, replaced: 'marked' })).toEqual([
      'Det tidigare dokumentet är nu märkt som ersatt i sitt namn. Texten i det är orörd.',
    ]);
    expect(doneText({ ...done, replaced: 'unmarked' })).toEqual([
      'Det tidigare dokumentet är inte märkt som ersatt. Det är låst, har fått ett eget namn eller går inte att nå.',
    ]);
  });

  it('says that a report that was begun earlier holds the values of then', () => {
    expect(
      doneText({ changed: true, draft: false, errors: 0, warnings: 0, at, placeRemoved: false }),
    ).toEqual([
      'Rapporten påbörjades den 14\u00a0mars\u00a02024, och uppgifterna i arbetsboken har ändrats sedan dess.',
    ]);
  });
});

describe('againText', () => {
  it('says when it was written, whether it is up to date, and that it stays beside another one', () => {
    expect(againText({ changed: false, draft: false, at })).toEqual([
      'Rapporten skrevs den 14\u00a0mars\u00a02024, och ingenting har skrivits över.',
      'Uppgifterna i arbetsboken är desamma som då.',
      'Du kan också skapa ett nytt dokument. Texten i den gamla rapporten ligger kvar som den är.',
    ]);
    expect(againText({ changed: true, draft: true, at }).slice(1)).toEqual([
      'Uppgifterna i arbetsboken har ändrats sedan dess.',
      'Med Uppdatera rapporten skrivs ändringarna i samma dokument.',
      'Du kan också skapa ett nytt dokument. Texten i det gamla utkastet ligger kvar som den är.',
    ]);
  });
});

describe('a report of which it is not known whether the workbook has changed', () => {
  it('has no sentence about that', () => {
    expect(
      doneText({ changed: null, draft: false, errors: 0, warnings: 0, at, placeRemoved: false }),
    ).toEqual([]);
    expect(againText({ changed: null, draft: false, at })).toEqual([
      'Rapporten skrevs den 14\u00a0mars\u00a02024, och ingenting har skrivits över.',
      'Du kan också skapa ett nytt dokument. Texten i den gamla rapporten ligger kvar som den är.',
    ]);
  });
});

describe('failedTitle', () => {
  const lost = { kind: 'unreached', why: 'refused' } as const;
  const no = {
    kind: 'answered',
    reason: { code: 'quota', message: 'Vänta.', url: null, left: null },
  } as const;

  it('does not claim that a report was not made when no answer came', () => {
    expect(sidebarText.failedTitle({ kind: 'generate', again: false }, no)).toBe('Rapporten skapades inte');
    expect(sidebarText.failedTitle({ kind: 'generate', again: false }, lost)).toBe(
      'Inget svar kom om rapporten',
    );
  });
});
