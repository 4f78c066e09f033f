import { createHash } from 'node:crypto';
import { inputsDigest, type SignedSections } from '../../../../src/engine/app/sharing/sign-off';
import type { Host } from '../../../../host/host';
import { ensureCell } from '../../../../host/sheets/spreadsheet-model';
import { failureOf, historyRows, run, withReport } from './matter-on-the-host';

const sections = (host: Host) => run(host, 'readSections') as unknown as SignedSections;
const ofGoals = (host: Host) => sections(host).sections.find(({ key }) => key === 'maluppfyllelse');

function write(host: Host, tab: string, row: number, column: number, value: string): void {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  if (sheet !== undefined) ensureCell(sheet, row, column).value = value;
}

describe('markSection', () => {
  it('marks a section as done, by whom and when, until what it is made of is changed', () => {
    const host = withReport({ user: { name: 'Anna Ek', email: 'anna.ek@lindby.example' } });
    expect(sections(host)).toMatchObject({ done: 0, approvals: false });
    expect(failureOf(host, 'markSection', 'maluppfyllelse', true)).toBeNull();
    const marked = { key: 'maluppfyllelse', title: 'Måluppfyllelse', done: { by: 'Anna Ek', holds: true } };
    expect(ofGoals(host)).toMatchObject(marked);
    expect(sections(host).done).toBe(1);
    expect(historyRows(host).at(-1)).toMatch(/Avsnitt klarmarkerat.*Måluppfyllelse/);

    write(host, 'Lärdomar', 2, 2, 'Fler barn än väntat kom till verkstaden.');
    expect(ofGoals(host)?.done?.holds).toBe(true);
    write(host, 'Mål', 2, 4, 'Minst 200 barn deltar.');
    expect(ofGoals(host)?.done?.holds).toBe(false);
    expect(sections(host).done).toBe(0);

    run(host, 'markSection', 'maluppfyllelse', true);
    expect(ofGoals(host)?.done?.holds).toBe(true);
  });

  it('notes a mark that is there and holds once, and takes it away', () => {
    const host = withReport();
    run(host, 'markSection', 'lardomar', true);
    const rows = historyRows(host);
    run(host, 'markSection', 'lardomar', true);
    expect(historyRows(host)).toEqual(rows);
    run(host, 'markSection', 'lardomar', false);
    run(host, 'markSection', 'lardomar', false);
    expect(historyRows(host)).toHaveLength(rows.length + 1);
    expect(sections(host).done).toBe(0);
  });

  it('lets a colleague mark a section of a report that is not theirs', () => {
    const host = withReport();
    host.actAs({ name: 'Bo Alm', email: 'bo.alm@lindby.example' });
    expect(failureOf(host, 'markSection', 'lardomar', true)).toBeNull();
    expect(sections(host).sections.find(({ key }) => key === 'lardomar')?.done?.by).toBe('Bo Alm');
  });

  it('refuses a section that the report does not have, and a mark without a report', () => {
    const host = withReport();
    expect(failureOf(host, 'markSection', 'constructor', true)).toBe('section-unknown');
    host.replaceProperties('document', {});
    expect(failureOf(host, 'markSection', 'lardomar', true)).toBe('no-report');
  });
});

describe('readSections', () => {
  it('says whether approvals are to be had instead', () => {
    expect(sections(withReport({ approvals: 'available' })).approvals).toBe(true);
    expect(sections(withReport({ approvals: 'refused' })).approvals).toBe(false);
  });
});

describe('inputsDigest', () => {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const entries = new Map([
    ['goals|M1|goal', { text: 'Minst 200 barn deltar.' }],
    ['goals|M1|outcome', { text: '210' }],
    ['parties||order', { text: 'P1; P2' }],
    ['texts||goals', { text: 'Målen har nåtts.' }],
    ['texts||goals.placement', { text: 'Efter den automatiska texten' }],
  ]);
  const of = (inputs: readonly string[], changed: Readonly<Record<string, string>> = {}) =>
    inputsDigest(
      inputs,
      new Map([...entries].map(([key, { text }]) => [key, { text: changed[key] ?? text }])),
      digest,
    );

  it('is that of the keys and texts of the inputs, in the order of the keys', () => {
    expect(of(['goals'])).toBe(
      digest('[["goals|M1|goal","Minst 200 barn deltar."],["goals|M1|outcome","210"]]'),
    );
    const moved = new Map([...entries].reverse());
    expect(inputsDigest(['goals', 'parties.name'], moved, digest)).toBe(of(['goals', 'parties.name']));
  });

  it.each([
    [['goals'], 'goals|M1|outcome'],
    [['goals.outcome'], 'goals|M1|outcome'],
    [['parties.name'], 'parties||order'],
    [['texts.goals'], 'texts||goals.placement'],
  ])('of %j is another when %s is', (inputs, key) => {
    expect(of(inputs, { [key]: 'Ändrat' })).not.toBe(of(inputs));
  });

  it.each([
    [['goals.goal'], 'goals|M1|outcome'],
    [['texts.goals'], 'goals|M1|goal'],
    [['goals'], 'parties||order'],
  ])('of %j is the same when %s is another', (inputs, key) => {
    expect(of(inputs, { [key]: 'Ändrat' })).toBe(of(inputs));
  });

  it('has nothing of an empty workbook', () => {
    expect(inputsDigest(['goals'], new Map(), digest)).toBe(digest('[]'));
  });
});
