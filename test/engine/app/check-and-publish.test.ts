/** Where the officer sees findings: the tab Kontroll, the cell's colour and its note. Run on the bundle. */
import { join } from 'node:path';
import { openHost, type Host } from '../../../host/host';
import { readXlsxFile } from '../../../host/sheets/read-xlsx';
import { cellAt, ensureCell } from '../../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../../builders/a-workbook';
import { sheets } from '../../../src/iop/sheets';
import { generated, hostOf } from '../../builders/on-the-host';
import { placeAt } from '../../builders/places';
import { at, check, checked, noteOf, rowsOf, sheetOf, type } from './published';

/** Everything that a person can see in the spreadsheet, as it is now. */
function visible(host: Host): unknown {
  return structuredClone(
    host.workbook.sheets.map(({ name, cells, conditionalFormats }) => ({ name, cells, conditionalFormats })),
  );
}

const book = aWorkbook().withKey('Ärende', 'Diarienummer', '').with('Åtaganden', 'Underlag', 2, '');
const missing = { sheet: 'Ärende', cell: book.cellOfKey('Ärende', 'Diarienummer') };
const source = { sheet: 'Åtaganden', cell: book.cellOf('Åtaganden', 'Underlag', 2) };

describe('checkWorkbook on the host', () => {
  it('writes the tab Kontroll with level, code, place and message, the place being a link to the cell', () => {
    const host = hostOf(book.sheets);
    const findings = check(host);
    const [headings, ...rows] = rowsOf(host);
    expect(headings?.slice(0, 5)).toEqual([
      'Nivå',
      'Regel',
      'Flik och cell',
      'Meddelande',
      'Handläggarens kommentar',
    ]);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      findings.map(({ severity, code, sheet, cell, message }) => [
        severity,
        code,
        `${sheet}, ${cell}`,
        message,
      ]),
    );
    const id = sheetOf(host, 'Ärende').id;
    expect(cellAt(sheetOf(host, 'Kontroll'), 2, 3)?.link).toBe(`#gid=${id}&range=${missing.cell}`);
    expect([...sheetOf(host, 'Kontroll').hiddenColumns]).toEqual([6]);
  });

  it('marks the cell with a note and a colour, and takes them away when it is mended', () => {
    const host = hostOf(book.sheets);
    check(host);
    expect(noteOf(host, missing.sheet, missing.cell)).toMatch(/^Slutrapport: /);
    expect(sheetOf(host, 'Ärende').conditionalFormats).toHaveLength(1);
    type(host, missing.sheet, missing.cell, 'LIN 2025/12');
    check(host);
    expect(noteOf(host, missing.sheet, missing.cell)).toBe('');
    expect(sheetOf(host, 'Ärende').conditionalFormats).toEqual([]);
  });

  it('leaves the officer’s own notes and colours as they are', () => {
    const host = hostOf(book.sheets);
    const place = at(host, missing.sheet, missing.cell);
    const own = ensureCell(place.sheet, place.row, place.column);
    own.note = 'Fråga registrator.';
    own.style = { background: '#ff00ff' };
    check(host);
    expect(noteOf(host, missing.sheet, missing.cell)).toMatch(/^Fråga registrator\.\n\nSlutrapport: /);
    type(host, missing.sheet, missing.cell, 'LIN 2025/12');
    check(host);
    expect(noteOf(host, missing.sheet, missing.cell)).toBe('Fråga registrator.');
    expect(cellAt(place.sheet, place.row, place.column)?.style).toEqual({ background: '#ff00ff' });
  });

  it('changes nothing in the spreadsheet on a second check', () => {
    const host = hostOf(book.sheets);
    check(host);
    const before = visible(host);
    check(host);
    expect(visible(host)).toEqual(before);
  });

  it('keeps a reason with its finding when rows move, and lets it fall when the values change', () => {
    const host = hostOf(book.sheets);
    const findings = check(host);
    const index = findings.findIndex(({ sheet, cell }) => sheet === source.sheet && cell === source.cell);
    type(host, 'Kontroll', `E${index + 2}`, 'Underlaget finns hos controllern.');
    const undertakings = sheetOf(host, 'Åtaganden');
    undertakings.cells.splice(1, 0, [...(undertakings.cells[2] ?? [])]);
    const moved = check(host).find(({ code }) => code === 'Åtaganden.Underlag');
    expect(moved).toMatchObject({
      reason: 'Underlaget finns hos controllern.',
      cell: source.cell.replace('2', '3'),
    });
    type(host, 'Åtaganden', source.cell.replace('2', '3'), 'Återrapport 2024');
    check(host);
    expect(rowsOf(host).at(-1)?.slice(0, 5)).toEqual([
      'Gäller inte längre',
      'Åtaganden.Underlag',
      `Åtaganden, ${source.cell.replace('2', '3')}`,
      moved?.message,
      'Underlaget finns hos controllern.',
    ]);
  });

  it('keeps what the officer wrote beside the table and on rows of their own', () => {
    const host = hostOf(book.sheets);
    const rows = check(host).length;
    type(host, 'Kontroll', 'H2', 'Min minneslapp');
    type(host, 'Kontroll', `E${rows + 2}`, 'Ring registrator');
    check(host);
    expect(rowsOf(host)[1]?.[7]).toBe('Min minneslapp');
    expect(rowsOf(host).at(-1)?.[4]).toBe('Ring registrator');
  });

  it('keeps a reason when the writing fails half-way', () => {
    const host = hostOf(book.sheets);
    check(host);
    type(host, 'Kontroll', 'E3', 'Registrator är på semester.');
    type(host, missing.sheet, missing.cell, 'LIN 2025/12');
    host.fail('Range.setRichTextValues', { code: 500 }, 9);
    expect(host.call('checkWorkbook')).toMatchObject({
      ok: true,
      notices: expect.arrayContaining([
        expect.stringContaining('Fliken Kontroll kan visa en tidigare kontroll'),
      ]) as unknown,
    });
    expect(rowsOf(host)[2]?.[4]).toBe('Registrator är på semester.');
  });

  it('writes what cells hold as text, never as a formula', () => {
    const host = hostOf(aWorkbook().with('Budget', 'Budget', 2, '=HYPERLINK("https://example.se")').sheets);
    check(host);
    const cells = sheetOf(host, 'Kontroll').cells.flatMap((row) => Array.from(row ?? []));
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  it('makes at most 30 calls, 4 for each tab whose marks changed and 4 for each with formulas to fill in, and 1 for the workbook that Kontroll is of', () => {
    const clean = hostOf(aWorkbook().sheets);
    check(clean);
    const first = clean.totalCalls();
    check(clean);
    expect(clean.totalCalls() - first).toBeLessThanOrEqual(30);
    const host = hostOf(book.sheets);
    check(host);
    expect(host.totalCalls()).toBeLessThanOrEqual(30 + 4 * 2 + 4 * 3 + 1);
  });

  it.each([
    ['husby', 1],
    ['komplett', 0],
  ])(
    'makes at most 33 calls first, 3 for each tab with formulas to fill in and 5 for one with marks, 26 when nothing has changed and 31 after one cell on %s',
    async (name, marked) => {
      const workbook = await readXlsxFile(join(__dirname, `../../../examples/${name}.xlsx`));
      const host = openHost({ workbook });
      const counted = () => {
        const before = host.totalCalls();
        check(host);
        return host.totalCalls() - before;
      };
      // One of them looks through the tab Om exemplet.
      expect(counted()).toBeLessThanOrEqual(33 + 3 * 3 + 5 * marked);
      expect(counted()).toBeLessThanOrEqual(26);
      type(host, 'Åtaganden', 'B2', '');
      expect(counted()).toBeLessThanOrEqual(31);
    },
  );

  it('makes no more calls for 10 000 rows than for 10', () => {
    const callsFor = (rows: number) => {
      const one = book.sheets.find(({ name }) => name === 'Lärdomar')?.cells ?? [];
      const more = Array.from({ length: rows }, () => [...(one[1] ?? [])]);
      const long = book.sheets.map((sheet) =>
        sheet.name === 'Lärdomar' ? { ...sheet, cells: [...sheet.cells, ...more] } : sheet,
      );
      const host = hostOf(long);
      check(host);
      const before = host.totalCalls();
      check(host);
      return host.totalCalls() - before;
    };
    expect(callsFor(10_000)).toBe(callsFor(10));
  });

  it('waits for another run instead of writing beside it', () => {
    const host = hostOf(book.sheets);
    host.holdLock('document');
    expect(host.call('checkWorkbook')).toMatchObject({ ok: false, reason: { code: 'busy' } });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Kontroll');
  });

  it('leaves the officer in the tab that was open, although it makes one', () => {
    const host = hostOf(book.sheets);
    host.call('goToCell', placeAt('Mål!B2'));
    check(host);
    expect(host.workbook.sheets[host.workbook.active]?.name).toBe('Mål');
  });

  it('tells of the case, of every tab, and of the report that there is', () => {
    const named = book
      .without('Bilagor')
      .withKey('Ärende', 'Rubrik', 'Ateljén på torget')
      .withKey('Ärende', 'Nämnd, fullständigt namn', 'Kulturnämnden')
      .withKey('Ärende', 'Sammanträdesdatum', '2024-12-12');
    const host = hostOf(named.sheets);
    const before = checked(host);
    expect(before.caseInfo).toEqual({
      title: 'Ateljén på torget',
      recipient: 'Kulturnämnden',
      meeting: '2024-12-12',
    });
    expect(before.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(before.sheets.filter(({ empty }) => empty).map(({ name }) => name)).toContain('Bilagor');
    expect(before.sheets.find(({ name }) => name === 'Mål')).toEqual({
      name: 'Mål',
      tab: 'Mål',
      empty: false,
      required: true,
    });
    expect(before.report).toBeNull();

    const { document, draft, at } = generated(host);
    const changes = { count: 0, first: [] };
    expect(checked(host).report).toEqual({ document, draft, at, changed: false, changes, inBin: false });
  });

  it('tells that the workbook says something else than the report, and no more once it does not', () => {
    const host = hostOf(book.sheets);
    generated(host);
    const { sheet, cell } = { sheet: 'Ärende', cell: book.cellOfKey('Ärende', 'Rubrik') };
    const place = at(host, sheet, cell);
    const before = cellAt(place.sheet, place.row, place.column)?.value;
    if (typeof before !== 'string') throw new Error('no title');
    type(host, sheet, cell, 'En annan rubrik');
    expect(checked(host).report?.changed).toBe(true);
    type(host, sheet, cell, before);
    expect(checked(host).report?.changed).toBe(false);
  });
});

describe('acceptWarnings on the host', () => {
  it('writes the reason beside the finding in Kontroll, and every later check tells it', () => {
    const host = hostOf(book.sheets);
    const warning = check(host).find(({ severity }) => severity === 'VARNING');
    if (warning === undefined) throw new Error('no warning');
    const answer = checked(host, 'acceptWarnings', [warning.key], '  =Föreningen har svarat muntligen ');
    const reason = '=Föreningen har svarat muntligen';
    expect(answer.findings.find(({ key }) => key === warning.key)?.reason).toBe(reason);
    expect(check(host).find(({ key }) => key === warning.key)?.reason).toBe(reason);
    const row = rowsOf(host).find((cells) => cells[5] === warning.key);
    expect(row?.[4]).toBe(reason);
    const all = sheetOf(host, 'Kontroll').cells.flatMap((cells) => cells ?? []);
    expect(all.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  it('takes the reason back when it is emptied', () => {
    const host = hostOf(book.sheets);
    const key = check(host).find(({ severity }) => severity === 'VARNING')?.key ?? '';
    checked(host, 'acceptWarnings', [key], 'Svar väntas i januari.');
    checked(host, 'acceptWarnings', [key], ' ');
    expect(
      check(host)
        .map(({ reason }) => reason)
        .filter(Boolean),
    ).toEqual([]);
  });

  describe('with several keys', () => {
    const words = 'Underlaget finns hos föreningen.';
    const rows = [2, 3, 4];
    // Beside each empty cell a warning of another kind, so that alike ones do not stand together in Kontroll.
    const alike = rows.reduce(
      (built, row) => built.with('Mål', 'Underlag', row, '').with('Mål', 'Kommentar', row, '070-123 45 67'),
      aWorkbook().withKey('Ärende', 'Diarienummer', ''),
    );
    const keysIn = (host: Host, code = 'K16') =>
      check(host).flatMap((finding) => (finding.code === code ? [finding.key] : []));
    const withOwnWords = () => {
      const host = hostOf(alike.sheets);
      check(host);
      type(host, 'Kontroll', 'E4', 'Numret går till växeln.');
      type(host, 'Kontroll', 'G5', 'Min minneslapp');
      return host;
    };

    it('leaves Kontroll as if they had been accepted one by one, the officer’s own words too', () => {
      const [host, other] = [withOwnWords(), withOwnWords()];
      const answer = checked(host, 'acceptWarnings', keysIn(host), words);
      for (const key of keysIn(other)) checked(other, 'acceptWarnings', [key], words);
      expect(rowsOf(host)).toEqual(rowsOf(other));
      expect(rowsOf(host).filter((row) => row[4] === words)).toHaveLength(3);
      expect(JSON.stringify(rowsOf(host))).toMatch(/Numret går till växeln.*Min minneslapp/);
      expect(answer.notAccepted).toEqual([]);
      expect(answer.counts.find(({ tab }) => tab === 'Mål')).toMatchObject({ warnings: 6, accepted: 4 });
    });

    it('makes at most one call more than with one key', () => {
      const callsFor = (count: number) => {
        const host = withOwnWords();
        const keys = keysIn(host).slice(0, count);
        const before = host.totalCalls();
        checked(host, 'acceptWarnings', keys, words);
        return host.totalCalls() - before;
      };
      expect(callsFor(3)).toBeLessThanOrEqual(callsFor(1) + 1);
    });

    it('takes their reasons back', () => {
      const host = hostOf(alike.sheets);
      const keys = keysIn(host);
      const before = rowsOf(host);
      checked(host, 'acceptWarnings', keys, words);
      checked(host, 'acceptWarnings', keys, '');
      expect(rowsOf(host)).toEqual(before);
    });

    it('keeps a reason that looks like a formula as text', () => {
      const host = hostOf(alike.sheets);
      checked(host, 'acceptWarnings', keysIn(host), '=1+1');
      expect(rowsOf(host).filter((row) => row[4] === '=1+1')).toHaveLength(3);
    });

    it('tells which are gone since, and keeps the words for them', () => {
      const host = hostOf(alike.sheets);
      const keys = keysIn(host);
      type(host, 'Mål', alike.cellOf('Mål', 'Underlag', 3), 'Enkät till deltagarna');
      const answer = checked(host, 'acceptWarnings', keys, words);
      expect(answer.notAccepted).toEqual(keys.slice(2));
      expect(answer.findings.filter(({ reason }) => reason === words).map(({ cell }) => cell)).toEqual([
        alike.cellOf('Mål', 'Underlag', 2),
        alike.cellOf('Mål', 'Underlag', 4),
      ]);
      expect(
        rowsOf(host)
          .find((row) => row[5] === keys[2])
          ?.slice(0, 5),
      ).toEqual(expect.arrayContaining(['Gäller inte längre', words]));
    });

    it('accepts no error: its comment stands in Kontroll, and it counts as before', () => {
      const host = hostOf(alike.sheets);
      const error = check(host).find(({ severity }) => severity === 'FEL')?.key ?? '';
      const answer = checked(host, 'acceptWarnings', [error, ...keysIn(host)], words);
      expect(answer.notAccepted).toEqual([error]);
      expect(answer.counts.find(({ tab }) => tab === 'Ärende')).toMatchObject({ errors: 1, accepted: 0 });
    });
  });

  it('keeps the words although the finding is gone by then', () => {
    const host = hostOf(book.sheets);
    const warning = check(host).find(({ severity }) => severity === 'VARNING');
    type(host, source.sheet, source.cell, 'Enkät till deltagarna');
    checked(host, 'acceptWarnings', [warning?.key], 'Svar väntas i januari.');
    expect(JSON.stringify(rowsOf(host))).toContain('Svar väntas i januari.');
  });
});
