import type { Facts, Severity } from '../../../src/engine/checks/finding';
import { groupFindings, type Groupable } from '../../../src/engine/checks/group-findings';
import { groupCells, groupMessage } from '../../../src/engine/checks/group-sentences';
import { placeAt } from '../../builders/places';

function found(
  place: string,
  facts: Facts,
  message = 'Så här är det.',
  severity: Severity = 'FEL',
): Groupable {
  const at = placeAt(place);
  const code = typeof facts['column'] === 'string' ? `${at.tab}.${facts['column']}` : 'K11';
  return { code, severity, place: at, facts, message };
}

const empty = (place: string, column: string) =>
  found(place, { kind: 'required', column }, `${column} är tom.`);
const unknown = (place: string, text: string, column = 'Part') =>
  found(
    place,
    { kind: 'unknown-reference', column, text, target: 'Parter' },
    `${text} finns inte, ${place}.`,
  );

/** Each group as its kind, its cells and what is read of it. */
function read(findings: readonly Groupable[]) {
  return groupFindings(findings, () => false).map((group) => [
    group.kind,
    groupCells(group.members),
    groupMessage(group),
  ]);
}

describe('groupFindings', () => {
  it('shows one sentence once, with its cells', () => {
    expect(read([2, 3, 7].map((row) => found(`Mål!C${row}`, { kind: 'wrong' })))).toEqual([
      ['same', 'C2–C3 och C7', 'Så här är det.'],
    ]);
  });

  it('keeps what differs in tab, column, level or kind apart', () => {
    const findings = [
      found('Mål!C2', { kind: 'wrong' }),
      found('Mål!D2', { kind: 'wrong' }),
      found('Budget!C2', { kind: 'wrong' }),
      found('Mål!C3', { kind: 'other' }),
      found('Mål!C4', { kind: 'wrong' }, 'Så här är det.', 'VARNING'),
    ];
    expect(read(findings).map(([kind]) => kind)).toEqual(['alone', 'alone', 'alone', 'alone', 'alone']);
  });

  it('shows many of one kind in a column once, though each has its own sentence', () => {
    const findings = [2, 3, 4].map((row) => found(`Mål!C${row}`, { kind: 'wrong' }, `Fel ${row}.`));
    expect(read(findings)).toEqual([
      ['alike', 'C2–C4', 'I cell C2: Fel 2. De andra cellerna är av samma slag.'],
    ]);
  });

  it('shows what half-filled rows lack as one, and rows that lack the same together', () => {
    const row = (n: number) => [empty(`Mål!B${n}`, 'Mått'), empty(`Mål!C${n}`, 'Riktning')];
    expect(read([...row(2), ...row(3), empty('Mål!B9', 'Mått')])).toEqual([
      [
        'rows',
        'B2–B3 och C2–C3',
        'Raderna 2–3 är påbörjade men saknar Mått och Riktning. Fyll i det, eller töm raderna.',
      ],
      ['alone', 'B9', 'Mått är tom.'],
    ]);
  });

  it('shows empty entries of a tab of names and values as one', () => {
    const findings = ['Kommun', 'Datum', 'Förvaltning'].map((name, row) => empty(`Ärende!B${row + 2}`, name));
    expect(read(findings)).toEqual([
      ['alike', 'B2–B4', 'Tre uppgifter är tomma: Kommun, Datum och Förvaltning. Fyll i dem.'],
    ]);
  });

  it('shows what follows from one unknown name as one, in whatever tab it is', () => {
    expect(read([unknown('Mål!C2', 'P9'), unknown('Budget!D4', 'p9'), unknown('Mål!C3', 'P8')])).toEqual([
      [
        'name',
        'Mål C2 och Budget D4',
        '”P9” finns inte i fliken Parter, men anges i två celler. Lägg till det där, eller rätta cellerna.',
      ],
      ['alone', 'C3', 'P8 finns inte, Mål!C3.'],
    ]);
  });

  it('shows cells of several columns that are empty for one reason as one', () => {
    const lacking = (place: string, column: string, text: string) =>
      found(
        place,
        { kind: 'required-when', column, because: { sheet: 'Mål', column: 'Status', text } },
        `${column} är tom.`,
      );
    const findings = [
      lacking('Mål!C2', 'Start', 'Klar'),
      lacking('Mål!D2', 'Slut', 'Klar'),
      lacking('Mål!C3', 'Start', 'Klar'),
      lacking('Mål!C4', 'Start', 'Pågår'),
    ];
    expect(read(findings)).toEqual([
      [
        'cause',
        'C2–C3 och D2',
        'Tre celler är tomma: Start och Slut. Fyll i dem, eftersom det står ”Klar” vid Status.',
      ],
      ['alone', 'C4', 'Start är tom.'],
    ]);
  });

  it('shows what was read in a tab as one, each reading once', () => {
    const readAs = (place: string, column: string, text: string, as: string) =>
      found(
        place,
        { kind: 'understood', column, text, as: { kind: 'text', text: as } },
        `${text} har lästs som ${as}.`,
        'TIPS',
      );
    const findings = [
      readAs('Mål!C2', 'Riktning', 'min', 'Minst'),
      readAs('Mål!C3', 'Riktning', 'min', 'Minst'),
      readAs('Mål!D2', 'Bedömning', 'ja', 'Uppfyllt'),
      readAs('Budget!C2', 'Slag', 'natura', 'I natura'),
      readAs('Budget!C3', 'Slag', 'natura', 'I natura'),
    ];
    expect(read(findings)).toEqual([
      [
        'read',
        'C2–C3 och D2',
        'Tre celler har lästs så här: ”min” som Minst och ”ja” som Uppfyllt. Ändra det som är fel.',
      ],
      ['same', 'C2–C3', 'natura har lästs som I natura.'],
    ]);
  });

  it('shows what a part lacks that is not started as one', () => {
    const findings = [empty('Mål!B2', 'Mått'), found('Mål!A2', { kind: 'no-rows' })];
    expect(groupFindings(findings, () => true)).toEqual([{ kind: 'start', members: findings }]);
  });

  it('has a group a kind and column when there would be more groups than anyone works through', () => {
    const findings = Array.from({ length: 2000 }, (_, row) => [
      unknown(`Mål!C${row + 2}`, `P${row >> 1}`),
      empty(`Mål!D${row + 2}`, 'Mått'),
    ]).flat();
    expect(read(findings).map(([kind, cells]) => [kind, cells])).toEqual([
      ['alike', 'C2–C2001'],
      ['same', 'D2–D2001'],
    ]);
  });
});
