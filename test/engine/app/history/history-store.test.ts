import type { History } from '../../../../src/engine/app/history/history-event';
import { historyText, readHistoryText } from '../../../../src/engine/app/history/history-format';
import { historyWriter, readHistory } from '../../../../src/engine/app/history/history-store';
import { readRecord, recordWriter } from '../../../../src/engine/app/record-store';
import { aVersion, nodePacking } from '../../../builders/a-version';
import { decided, finalised, finalising, shared, unlocked } from '../../../builders/events';

const names = { prefix: 'slutrapport' };
const STORE = 524_288;

/** A store in memory, with what it holds. */
function aStore(held: Readonly<Record<string, string>> = {}) {
  let values: Readonly<Record<string, string>> = held;
  const store = {
    readAll: () => values,
    write(written: Readonly<Record<string, string>>, cleared: readonly string[] = []) {
      values = Object.fromEntries(
        Object.entries({ ...values, ...written }).filter(([key]) => !cleared.includes(key)),
      );
    },
  };
  return { ports: { store, packing: nodePacking }, kept: () => values };
}

const everything: History = [
  shared(),
  { ...shared(), kind: 'share-ended' },
  { kind: 'approval-started', ...happenedOf(), approval: 'a', reviewers: ['eva@example.se'], due: null },
  {
    kind: 'approval-ended',
    ...happenedOf(),
    approval: 'a',
    outcome: 'approved',
    answers: [{ email: 'eva@example.se', answer: 'approved' }],
  },
  { kind: 'section-done', ...happenedOf(), section: 'mal', inputs: 'f' },
  { kind: 'section-reopened', ...happenedOf(), section: 'mal' },
  finalising(),
  finalised({ by: null }),
  unlocked(),
  decided(),
];

function happenedOf() {
  const { at, by, document } = finalised();
  return { at, by, document };
}

/** Text that does not become smaller when it is packed. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

const accepted = [
  { code: 'K19', tab: 'Aktiviteter', cell: 'G4', message: 'Försenad.', reason: 'Lokalen stod inte klar.' },
];

describe('readHistoryText', () => {
  it('reads a finalised version with what was accepted in it, and one of before that was kept', () => {
    const history = [finalised({ accepted }), finalised({ version: 2 })];
    expect(readHistoryText(historyText(history))).toEqual(history);
    const broken = [{ ...finalised(), accepted: [{ ...accepted[0], reason: 1 }] as never }];
    expect(readHistoryText(historyText(broken))).toBeNull();
  });

  it('reads what historyText writes, every kind of event', () => {
    expect(readHistoryText(historyText(everything))).toEqual(everything);
  });

  it.each([
    ['no JSON', '{"v":1,"events":['],
    ['another form', '{"v":2,"events":[]}'],
    ['an unknown kind', historyText([{ ...unlocked(), kind: 'lost' as never }])],
    ['a name of every object as a kind', historyText([{ ...unlocked(), kind: 'constructor' as never }])],
    ['a version that is no number', historyText([{ ...unlocked(), version: '1' as never }])],
    ['no document', historyText([{ ...unlocked(), document: null as never }])],
  ])('reads nothing of %s', (_, text) => {
    expect(readHistoryText(text)).toBeNull();
  });
});

describe('readHistory', () => {
  it('is empty in a store that has none', () => {
    expect(readHistory(nodePacking, {}, names)).toEqual({ kind: 'known', history: [] });
  });

  it('reads what was added, piece by piece', () => {
    const { ports, kept } = aStore();
    const writer = historyWriter(ports, {}, names);
    const first = writer.add([], [finalising()]);
    expect(writer.add(first ?? [], [finalised(), unlocked()])).toEqual([
      finalising(),
      finalised(),
      unlocked(),
    ]);
    expect(readHistory(nodePacking, kept(), names)).toEqual({
      kind: 'known',
      history: [finalising(), finalised(), unlocked()],
    });
  });

  it('says what cannot be read, and what a later add-on wrote', () => {
    const { ports, kept } = aStore();
    historyWriter(ports, {}, names).add([], [finalised()]);
    const head = 'slutrapport.history';
    expect(readHistory(nodePacking, { ...kept(), [`${head}.0`]: 'x' }, names)).toEqual({ kind: 'damaged' });
    expect(readHistory(nodePacking, { [head]: '{"v":2}' }, names)).toEqual({ kind: 'newer' });
  });
});

describe('historyWriter', () => {
  it('keeps no identity number that someone has typed', () => {
    const { ports, kept } = aStore();
    const number = '19121212-1212';
    historyWriter(ports, {}, names).add(
      [],
      [decided({ paragraph: `§ 1 ${number}`, document: { ...decided().document, name: `Om ${number}` } })],
    );
    const read = readHistory(nodePacking, kept(), names);
    expect(JSON.stringify(read)).not.toContain(number);
    expect(JSON.stringify(read)).toContain('§ 1 [personnummer borttaget]');
  });

  it('leaves the record and every other key as they are, and the record leaves the history', () => {
    const { ports, kept } = aStore({ 'slutrapport.marks': '{}' });
    recordWriter(ports, kept(), 'slutrapport').write({ versions: [aVersion()] });
    const before = kept();
    historyWriter(ports, kept(), names).add([], [finalised()]);
    expect(kept()).toMatchObject(before);
    recordWriter(ports, kept(), 'slutrapport').write({ versions: [aVersion({ n: 2 })] });
    expect(readHistory(nodePacking, kept(), names)).toEqual({ kind: 'known', history: [finalised()] });
  });

  it('makes room in a full store by what the record can do without', () => {
    const { ports, kept } = aStore();
    const old = aVersion({ inputs: new Map([['a||b', noise(250_000)]]), blocks: null });
    const record = { versions: [old, aVersion({ n: 2, blocks: null, inputs: new Map([['a||b', 'new']]) })] };
    recordWriter(ports, {}, 'slutrapport').write(record);
    const filled = Object.values(kept()).join('').length;
    ports.store.write({ 'another.key': 'x'.repeat(STORE - filled - 3_000) });
    expect(historyWriter(ports, kept(), names).add([], [finalised()])).toEqual([finalised()]);
    const read = readRecord(nodePacking, kept(), 'slutrapport');
    expect(read.kind === 'known' && read.record.versions.map(({ inputs }) => inputs?.get('a||b'))).toEqual([
      undefined,
      'new',
    ]);
  });

  it('writes nothing when there is no room at all', () => {
    const { ports, kept } = aStore({ 'another.key': 'x'.repeat(STORE - 100) });
    const before = kept();
    expect(historyWriter(ports, kept(), names).add([], [finalised()])).toBeNull();
    expect(kept()).toEqual(before);
  });
});
