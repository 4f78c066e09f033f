import type { Version } from '../../../src/engine/app/record';
import { readRecord, recordWriter } from '../../../src/engine/app/record-store';
import { aVersion, documentRef, nodePacking } from '../../builders/a-version';

const LIMIT = 524_288;

/** A store in memory that refuses as Google's does, and counts what crosses to it. */
function aStore(values: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(values));
  const calls = { write: 0, cleared: 0 };
  return {
    kept,
    calls,
    size: () => [...kept].reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0),
    store: {
      readAll: () => Object.fromEntries(kept),
      write(written: Readonly<Record<string, string>>, cleared: readonly string[] = []) {
        calls.write += 1;
        calls.cleared += cleared.length;
        for (const [key, value] of Object.entries(written)) kept.set(key, value);
        for (const key of cleared) kept.delete(key);
      },
    },
  };
}

/** Text that hardly gets smaller when packed. */
function noise(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}

function aLongVersion(n: number, length: number): Version {
  return aVersion({
    n,
    document: documentRef(`document-${String(n)}`),
    inputs: new Map([['texts||background', noise(length, n)]]),
    blocks: [{ key: 'own', units: [{ key: 'line', text: noise(length, n + 100) }] }],
  });
}

function writeTo(store: ReturnType<typeof aStore>, versions: readonly Version[], spare?: number) {
  return recordWriter(
    { store: store.store, packing: nodePacking },
    store.store.readAll(),
    'slutrapport',
  ).write({ versions }, spare);
}

function readFrom({ store }: ReturnType<typeof aStore>) {
  return readRecord(nodePacking, store.readAll(), 'slutrapport');
}

describe('recordWriter', () => {
  it('writes a record that is read back the same, no value over 9 kB', () => {
    const store = aStore();
    const versions = [aLongVersion(1, 20_000), aLongVersion(2, 20_000)];
    expect(writeTo(store, versions)).toEqual({ versions });
    expect(readFrom(store)).toEqual({
      kind: 'known',
      record: { versions },
      needsWriting: false,
      needsCleaning: false,
    });
    expect(
      Math.max(...[...store.kept.values()].map((value) => Buffer.byteLength(value))),
    ).toBeLessThanOrEqual(9_216);
    expect(store.calls).toEqual({ write: 1, cleared: 0 });
  });

  it('clears the chunks that a shorter record does not take, those of the old form too, and nothing else', () => {
    const store = aStore({
      'slutrapport.blocks.0': 'gammalt',
      'slutrapport.blocks.11': '19121212-1212',
      'slutrapport.report': '{}',
      'slutrapport.marks': '{"Mål":"x"}',
      'slutrapport.recorded': 'någon annans',
      'egen.nyckel': 'kvar',
    });
    writeTo(store, [aLongVersion(1, 20_000)]);
    expect([...store.kept.keys()].filter((key) => key.startsWith('slutrapport.blocks.'))).toEqual([]);
    writeTo(store, [aVersion()]);
    expect(Object.fromEntries(store.kept)).toEqual({
      'slutrapport.marks': '{"Mål":"x"}',
      'slutrapport.recorded': 'någon annans',
      'egen.nyckel': 'kvar',
      'slutrapport.record': expect.stringContaining('"chunks":1') as unknown,
      'slutrapport.record.0': expect.any(String) as unknown,
    });
  });

  it('clears what its own first write made when a second one is shorter', () => {
    const store = aStore();
    const writer = recordWriter({ store: store.store, packing: nodePacking }, {}, 'slutrapport');
    writer.write({ versions: [aLongVersion(1, 40_000)] });
    writer.write({ versions: [aVersion()] });
    expect([...store.kept.keys()]).toEqual(['slutrapport.record', 'slutrapport.record.0']);
  });

  it('gives up the oldest inputs first, then the oldest blocks, and no more than it takes', () => {
    const versions = [1, 2, 3].map((n) => aLongVersion(n, 75_000));
    const kept = (list: readonly Version[] = []) =>
      list.map(({ inputs, blocks }) => [inputs !== null, blocks !== null]);
    const roomy = aStore();
    expect(kept(writeTo(roomy, versions)?.versions)).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    const tight = aStore({ other: 'x'.repeat(60_000) });
    expect(kept(writeTo(tight, versions)?.versions)).toEqual([
      [false, true],
      [true, true],
      [true, true],
    ]);
    const tighter = aStore({ other: 'x'.repeat(240_000) });
    expect(kept(writeTo(tighter, versions)?.versions)).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
    for (const store of [roomy, tight, tighter]) expect(store.size()).toBeLessThan(LIMIT);
    expect(readFrom(tighter)).toMatchObject({ kind: 'known' });
  });

  it('writes nothing when the newest version alone does not fit, or has no room to grow in', () => {
    const store = aStore();
    writeTo(store, [aVersion()]);
    const before = new Map(store.kept);
    expect(writeTo(store, [aVersion(), aLongVersion(2, 260_000)])).toBeNull();
    expect(writeTo(store, [aVersion()], LIMIT)).toBeNull();
    expect(store.kept).toEqual(before);
    expect(store.calls.write).toBe(1);
  });

  it('counts what others keep in bytes, as Google does', () => {
    const versions = [aLongVersion(1, 75_000)];
    expect(writeTo(aStore({ other: 'å'.repeat(140_000) }), versions)).not.toBeNull();
    expect(writeTo(aStore({ other: 'å'.repeat(190_000) }), versions)).toBeNull();
    expect(writeTo(aStore({ other: '😀'.repeat(95_000) }), versions)).toBeNull();
  });
});

describe('readRecord', () => {
  const written = () => {
    const store = aStore();
    writeTo(store, [aLongVersion(1, 20_000)]);
    return store;
  };

  it('finds nothing in an empty store', () => {
    expect(readFrom(aStore({ other: 'x' }))).toEqual({
      kind: 'known',
      record: { versions: [] },
      needsWriting: false,
      needsCleaning: false,
    });
  });

  it.each([
    ['a chunk is gone', (store: ReturnType<typeof aStore>) => store.kept.delete('slutrapport.record.1')],
    [
      'a chunk is another',
      (store: ReturnType<typeof aStore>) => store.kept.set('slutrapport.record.1', 'AAAA'),
    ],
    [
      'the head is no JSON',
      (store: ReturnType<typeof aStore>) => store.kept.set('slutrapport.record', '{"v":1,'),
    ],
    ['the head is a list', (store: ReturnType<typeof aStore>) => store.kept.set('slutrapport.record', '[]')],
    [
      'the head counts wrong',
      (store: ReturnType<typeof aStore>) =>
        store.kept.set('slutrapport.record', '{"v":1,"chunks":1e9,"length":0}'),
    ],
    [
      'the head has no count',
      (store: ReturnType<typeof aStore>) => store.kept.set('slutrapport.record', '{"v":1,"length":0}'),
    ],
  ])('says that a record is damaged when %s', (_, damage) => {
    const store = written();
    damage(store);
    expect(readFrom(store)).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['which is no record', nodePacking.pack('{"v":1}')],
    ['which is not packed', 'AAAA'],
  ])('says that text is damaged %s', (_, text) => {
    const head = JSON.stringify({ v: 1, chunks: 1, length: text.length });
    const store = aStore({ 'slutrapport.record': head, 'slutrapport.record.0': text });
    expect(readFrom(store)).toEqual({ kind: 'damaged' });
  });

  it('says that a record is newer when a later form wrote it', () => {
    expect(readFrom(aStore({ 'slutrapport.record': '{"v":2,"anything":[]}' }))).toEqual({ kind: 'newer' });
  });
});
