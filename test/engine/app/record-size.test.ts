/** How much room the record of a long report takes in the workbook's properties, on the bundle that is pushed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../../../src/engine/app/record-store';
import type { Host } from '../../../host/host';
import { cellText } from '../../../src/engine/contract/cell';
import { nodePacking } from '../../builders/a-version';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { documentsOf, generate, generated, hostOf } from '../../builders/on-the-host';
import { replaceTabs } from '../../builders/tab-edits';

/** Bytes of keys and values that Google lets a store hold. */
const STORE = 524_288;
/** A page of A4 in the report's type holds some 2 800 characters when it is all text, and fewer in tables. */
const SIXTY_PAGES = 60 * 2_800;
const words = [
  ...new Set(
    readFileSync(join(__dirname, '../../../examples/forlaga.txt'), 'utf8')
      .toLowerCase()
      .match(/[a-zåäö]{2,}/g),
  ),
];

/** Numbers from 0 to below 1, the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sentences of the words of the published report, in no order that packing could make use of. */
function prose(next: () => number, count: number): string {
  const sentence = () => {
    const chosen = Array.from({ length: 12 }, () => words[Math.floor(next() * words.length)] ?? '');
    return `${chosen.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
  };
  return Array.from({ length: count }, sentence).join(' ');
}

/** A workbook of which the report has more than 60 pages: goals, undertakings and lessons by the hundred, long texts. */
function aLongWorkbook(seed: number): WorkbookBuilder {
  const next = numbers(seed);
  const rowsOf = (
    book: WorkbookBuilder,
    tab: string,
    change: Readonly<Record<string, (index: number) => string>>,
  ) => {
    const [headings = [], first = []] = book.sheets.find(({ name }) => name === tab)?.cells ?? [];
    const row = (index: number) =>
      first.map((cell, column) => change[cellText(headings[column] ?? '')]?.(index) ?? cell);
    return book.withCells(tab, [headings, ...Array.from({ length: 100 }, (_, index) => row(index))]);
  };
  const tables = [
    [
      'Mål',
      {
        'Mål-ID': (i: number) => `M${String(i + 1)}`,
        'Mål enligt överenskommelsen': () => prose(next, 1),
        Kommentar: () => prose(next, 1),
        Utfall: () => String(Math.floor(next() * 1000)),
      },
    ],
    [
      'Åtaganden',
      {
        Åtagande: () => `att ${prose(next, 1).toLowerCase().replace('.', '')}`,
        Kommentar: () => prose(next, 1),
      },
    ],
    ['Lärdomar', { Lärdom: () => prose(next, 1), 'Fortsatt arbete': () => prose(next, 1) }],
  ] as const;
  const texts = ['Bakgrund', 'Tidsplan och budget', 'Ärendets beredning', 'Jämställdhetsanalys'] as const;
  const book = tables.reduce((sofar, [tab, change]) => rowsOf(sofar, tab, change), aWorkbook());
  return texts.reduce((sofar, name) => sofar.withKey('Texter', name, prose(next, 160)), book);
}

function bytesOf(host: Host): number {
  const values = [...host.properties('document')];
  return values.reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
}

function wholeVersions(host: Host): readonly (readonly [boolean, boolean])[] {
  const read = readRecord(nodePacking, Object.fromEntries(host.properties('document')), 'slutrapport');
  const versions = read.kind === 'known' ? read.record.versions : [];
  return versions.map(({ inputs, blocks }) => [inputs !== null, blocks !== null] as const);
}

describe('the record of a report of 60 pages', () => {
  const first = aLongWorkbook(1);
  const second = aLongWorkbook(2);

  it('fits in the store, whole, beside another one of which every word is another', () => {
    const seen: number[] = [];
    const host: Host = hostOf(first.sheets, {
      onServiceCall: (name) => {
        if (name === 'Docs.Documents.batchUpdate') seen.push(bytesOf(host));
      },
    });
    generated(host);
    expect(documentsOf(host)[0]?.length).toBeGreaterThan(SIXTY_PAGES);
    const alone = bytesOf(host);
    replaceTabs(host, second.sheets);
    generated(host, { again: true });
    expect(wholeVersions(host)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(alone).toBeLessThan(STORE / 2);
    expect(Math.max(...seen, bytesOf(host))).toBeLessThan(STORE);
    expect(host.totalCalls()).toBeLessThanOrEqual(2 * 40);
  });
});

describe('a report that the store has no room for', () => {
  /** 50 000 letters out of twenty thousand, in no order: hardly smaller when packed. */
  const noise = (seed: number) => {
    const next = numbers(seed);
    return Array.from({ length: 50_000 }, () =>
      String.fromCharCode(0x4e00 + Math.floor(next() * 20_000)),
    ).join('');
  };
  const names = ['Bakgrund', 'Tidsplan och budget', 'Ärendets beredning'];
  const huge = names.reduce((book, name, index) => book.withKey('Texter', name, noise(index)), aWorkbook());

  it('is refused before anything is made, and the reports that there are stay', () => {
    const host = hostOf(aWorkbook().sheets);
    const { document } = generated(host);
    const before = new Map(host.properties('document'));
    const files = host.files().length;
    replaceTabs(host, huge.sheets);
    expect(generate(host, { again: true })).toMatchObject({
      ok: false,
      reason: {
        code: 'record-too-large',
        message: expect.stringContaining('Korta de längsta texterna') as unknown,
      },
    });
    expect(host.files()).toHaveLength(files);
    expect(host.calls()['Docs.Documents.batchUpdate']).toBe(1);
    expect(new Map(host.properties('document'))).toEqual(before);
    expect(generated(host)).toMatchObject({ created: false, changed: true, document });
  });
});
