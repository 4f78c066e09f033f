import {
  countsOf,
  isAccepted,
  ofLevels,
  progressOf,
  sectionsOf,
  stoppingOf,
  type Section,
} from '../../src/sidebar/sections';
import { aCheckedWorkbook, aFinding, mixedFindings } from '../browser/checked-workbook';

const warning = aFinding({ severity: 'VARNING', sheet: 'Mål', cell: 'C2' });
const accepted = { ...warning, reason: 'Målet ändrades i maj.' };
const advice = aFinding({ severity: 'TIPS', sheet: 'Mål', cell: 'C3' });

function section(name: string, sections: readonly Section[]): Section {
  const found = sections.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no section ${name}`);
  return found;
}

describe('countsOf', () => {
  it('counts by level, and among the warnings those with a reason', () => {
    expect(countsOf(aCheckedWorkbook({ findings: [...mixedFindings, accepted] }))).toEqual({
      errors: 1,
      warnings: 3,
      accepted: 1,
      advice: 1,
      waiting: 0,
    });
  });
});

describe('isAccepted', () => {
  it('is true of a warning with a reason, and of nothing else', () => {
    expect([warning, accepted, aFinding({ reason: 'Det är så.' })].map(isAccepted)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('sectionsOf', () => {
  it('has every tab in the order of the check', () => {
    const checked = aCheckedWorkbook({ findings: mixedFindings });
    expect(sectionsOf(checked).map(({ name }) => name)).toEqual(checked.sheets.map(({ name }) => name));
  });

  it('gives each tab its findings in their order', () => {
    const { groups } = section('Aktiviteter', sectionsOf(aCheckedWorkbook({ findings: mixedFindings })));
    expect(groups.flatMap(({ findings }) => findings).map(({ cell }) => cell)).toEqual(['B7', 'F9']);
  });

  it('calls a tab what the workbook calls it, and keeps its findings there', () => {
    const finding = aFinding({ sheet: 'budget:', cell: 'E4' });
    const sheets = [
      { name: 'Budget', tab: 'budget:', empty: false, required: false },
      { name: 'Bilagor', tab: ' Bilagor', empty: true, required: false },
    ];
    expect(
      sectionsOf(aCheckedWorkbook({ sheets, findings: [finding] })).map(({ name, state, groups }) => [
        name,
        state,
        groups.flatMap(({ findings }) => findings),
      ]),
    ).toEqual([
      ['budget:', 'fel', [finding]],
      [' Bilagor', 'tom', []],
    ]);
  });

  it('has a section of its own for a tab that it does not know', () => {
    const stray = aFinding({ sheet: '__proto__' });
    const last = sectionsOf(aCheckedWorkbook({ findings: [stray] })).at(-1);
    expect(last).toMatchObject({ name: '__proto__', state: 'fel', groups: [{ findings: [stray] }] });
  });

  it.each([
    ['fel', [aFinding({ sheet: 'Mål' }), warning]],
    ['varningar', [warning, advice]],
    ['klar', [accepted]],
    ['klar', [advice]],
    ['klar', []],
  ])('is %s by the worst that is left to do', (state, findings) => {
    expect(section('Mål', sectionsOf(aCheckedWorkbook({ findings }))).state).toBe(state);
  });

  it('is tom when nothing is filled in, unless something has to be', () => {
    const missing = aFinding({ sheet: 'Bilagor', cell: 'A1' });
    expect(section('Bilagor', sectionsOf(aCheckedWorkbook())).state).toBe('tom');
    expect(section('Bilagor', sectionsOf(aCheckedWorkbook({ findings: [missing] }))).state).toBe('fel');
  });
});

describe('a part that nobody has started', () => {
  const sheets = aCheckedWorkbook().sheets.map((sheet) =>
    sheet.name === 'Mål' ? { ...sheet, empty: true } : sheet,
  );
  const lacking = aFinding({ code: 'Mål', sheet: 'Mål', cell: 'A2' });
  const checked = aCheckedWorkbook({ sheets, findings: [lacking, warning] });

  it('rests, and has a place to begin in instead of an error', () => {
    const resting = aCheckedWorkbook({ sheets, findings: [lacking] });
    expect(section('Mål', sectionsOf(resting))).toMatchObject({
      state: 'vilar',
      groups: [],
      start: lacking,
      counts: { errors: 0, waiting: 1 },
    });
  });

  it('stops a finished report all the same', () => {
    expect(countsOf(checked).errors).toBe(0);
    expect(stoppingOf(checked)).toBe(1);
  });

  it('is counted among the parts that are not done, as is one where something is left to do', () => {
    const resting = aCheckedWorkbook({ sheets, findings: [lacking, aFinding({ sheet: 'Parter' })] });
    expect(progressOf(sectionsOf(resting))).toEqual({ parts: 7, done: 5, resting: 1 });
  });
});

describe('ofLevels', () => {
  const sections = sectionsOf(aCheckedWorkbook({ findings: mixedFindings }));

  it('leaves all as it is when no level is chosen', () => {
    expect(ofLevels(sections, [])).toEqual(sections);
  });

  it('keeps the findings of the chosen levels and the sections that have any', () => {
    const kept = ofLevels(sections, ['FEL', 'TIPS']);
    expect(kept.map(({ name, groups }) => [name, groups.length])).toEqual([
      ['Mål', 1],
      ['Budget', 1],
    ]);
  });
});
