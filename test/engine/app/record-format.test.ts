import { readRecordText, recordText } from '../../../src/engine/app/record-format';
import type { Version } from '../../../src/engine/app/record';
import { aVersion, bo, documentRef } from '../../builders/a-version';

const first = aVersion({ blocks: null });
const second = aVersion({
  n: 2,
  document: documentRef('two'),
  by: bo,
  inputs: new Map([
    ['case||title', 'Slutrapport'],
    ['goals|M2|outcome', '30'],
    ['goals|M1|outcome', '14'],
    ['texts||background', 'Rad ett\nrad två | "citat" \\ å'],
  ]),
});
const { document: _, ...content } = aVersion({ n: 3, by: null, inputs: null });
const third: Version = {
  ...content,
  state: 'creating',
  mark: 'm',
  name: 'UTKAST Slutrapport',
  document: null,
};
const fourth = aVersion({ n: 4, composed: 'd65d7987a82fb1df', inputs: new Map() });
const versions = [first, second, third, fourth];

/** The JSON of a record with one thing changed in its first version. */
function textWith(change: object): string {
  const { inputs, ...rest } = aVersion();
  const stored = { tabs: { case: { rows: [''], columns: { title: [inputs?.get('case||title')] } } } };
  return JSON.stringify({ v: 1, versions: [{ ...rest, inputs: stored, ...change }] });
}

describe('recordText and readRecordText', () => {
  it('give the record back as it was', () => {
    expect(readRecordText(recordText({ versions }))).toEqual({ versions });
    expect(readRecordText(recordText({ versions: [] }))).toEqual({ versions: [] });
  });

  it('write an earlier version’s inputs as what differs from the next one', () => {
    const { versions: stored } = JSON.parse(recordText({ versions: [first, second] })) as {
      readonly versions: readonly { readonly inputs: unknown }[];
    };
    expect(stored.map(({ inputs }) => inputs)).toEqual([
      {
        since: 2,
        texts: { 'goals|M1|outcome': '12', 'goals|M2|outcome': null, 'texts||background': null },
      },
      {
        tabs: {
          case: { rows: [''], columns: { title: ['Slutrapport'] } },
          goals: { rows: ['M2', 'M1'], columns: { outcome: ['30', '14'] } },
          texts: { rows: [''], columns: { background: ['Rad ett\nrad två | "citat" \\ å'] } },
        },
      },
    ]);
  });

  it('give back inputs whose rows have different columns', () => {
    const inputs = new Map([
      ['goals|M1|goal', 'a'],
      ['goals|M2|unit', 'st'],
      ['goals|M3|goal', 'c'],
      ['goals|__proto__|goal', 'd'],
    ]);
    const read = readRecordText(recordText({ versions: [aVersion({ inputs })] }));
    expect(read?.versions[0]?.inputs).toEqual(inputs);
  });

  it('take a record in the form 1 as it was first written', () => {
    expect(readRecordText(textWith({}))?.versions[0]).toEqual(
      aVersion({ inputs: new Map([['case||title', 'Slutrapport']]) }),
    );
  });

  it.each([
    ['no JSON', '{"v":1,"versions":['],
    ['another form', JSON.stringify({ v: 2, versions: [] })],
    ['no versions', JSON.stringify({ v: 1 })],
    ['a list', '[]'],
    ['null', 'null'],
    ['a version that is null', JSON.stringify({ v: 1, versions: [null] })],
    ['a number that is a text', textWith({ n: '1' })],
    ['a state that is not known', textWith({ state: 'registered' })],
    ['a written version without a document', textWith({ document: null })],
    ['a document without an id', textWith({ document: { url: '', name: '' } })],
    ['a version in the making without a mark', textWith({ state: 'creating', document: null })],
    ['a person without an id', textWith({ by: { name: 'Anna' } })],
    ['a draft that is a text', textWith({ draft: 'nej' })],
    ['no time', textWith({ at: undefined })],
    ['inputs that are a list', textWith({ inputs: [] })],
    ['inputs that build on a version that is not there', textWith({ inputs: { since: 2, texts: {} } })],
    [
      'a column that is no list',
      textWith({ inputs: { tabs: { case: { rows: [''], columns: { title: 'x' } } } } }),
    ],
    [
      'a text that is a number',
      textWith({ inputs: { tabs: { case: { rows: [''], columns: { title: [1] } } } } }),
    ],
    ['a block without a key', textWith({ blocks: [{ units: [] }] })],
    ['a unit without a text', textWith({ blocks: [{ key: 'a', units: [{ key: 'b' }] }] })],
    [
      'a value that is a text',
      textWith({
        blocks: [
          { key: 'a', units: [{ key: 'b', text: '', cells: [{ column: 'c', text: '', value: '1' }] }] },
        ],
      }),
    ],
  ])('answer null for %s', (_name, text) => {
    expect(readRecordText(text)).toBeNull();
  });

  it('answer null for two versions with one number', () => {
    const { versions: stored } = JSON.parse(recordText({ versions: [first, second] })) as {
      readonly versions: readonly object[];
    };
    const text = JSON.stringify({ v: 1, versions: stored.map((version) => ({ ...version, n: 2 })) });
    expect(readRecordText(text)).toBeNull();
  });
});
