import * as lists from '../../src/workbook/lists';
import { contentKeys, digest, distinctKeys, keyPart, wordPart } from '../../src/report/keys';

describe('keyPart', () => {
  it.each([
    ['M1', 'm1'],
    [' m1 ', 'm1'],
    ['AC-2019', 'ac-2019'],
    [2024, '2024'],
  ])('makes the id %j %s', (id, expected) => {
    expect(keyPart(id)).toBe(expected);
  });

  it.each([
    ['Mål 1', 'mal-1.2f433556'],
    ['A\u030ark', 'ark.123df507'],
    ['{{tag}}', 'tag.98dc22fb'],
    ['😀', 'cb31c4b8'],
    [-5, '5.18cd1077'],
    ['Caption', 'caption.ef131c65'],
    ['x'.repeat(300), `${'x'.repeat(60)}.970138f5`],
  ])('adds a digest to %j, which does not come through whole', (id, expected) => {
    expect(keyPart(id)).toBe(expected);
  });

  it('keeps ids apart that fold to the same letters', () => {
    const alike = [
      'Mål 1',
      'Mal 1',
      'Mäl 1',
      'mal-1',
      'mal.1',
      'mal_1',
      '-mal-1',
      `${'x'.repeat(60)}1`,
      `${'x'.repeat(60)}2`,
    ];
    expect(new Set(alike.map(keyPart)).size).toBe(alike.length);
  });

  it('gives one part to spellings that the workbook takes for the same id', () => {
    expect([keyPart('MÅL  1'), keyPart('A \u2013 1')]).toEqual([keyPart('mål 1'), keyPart('a-1')]);
  });
});

describe('wordPart', () => {
  it('keeps the words of a closed list apart', () => {
    expect(wordPart('Idéburen parts insats, ideella timmar')).toBe('ideburen-parts-insats-ideella-timmar');
    for (const words of Object.values<readonly string[]>(lists)) {
      expect(new Set(words.map(wordPart)).size).toBe(words.length);
    }
  });
});

describe('digest', () => {
  it('is the same for the same words, however they are spaced', () => {
    expect(digest('Ett  två\n tre ')).toBe(digest('Ett två tre'));
    expect(digest('Ett två tre')).not.toBe(digest('Ett tva tre'));
    expect(digest('')).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('distinctKeys', () => {
  it('leaves keys alone that differ', () => {
    expect(
      distinctKeys([
        { key: 'm1', content: 'a' },
        { key: 'm2', content: 'a' },
      ]),
    ).toEqual(['m1', 'm2']);
  });

  it('adds a digest of the content to what has no key, or one that is not its own, in any order', () => {
    const items = [
      { key: 'm1', content: 'ett' },
      { key: null, content: 'två' },
      { key: 'm1', content: 'tre' },
    ];
    const keys = [`m1.${digest('ett')}`, `utan-id.${digest('två')}`, `m1.${digest('tre')}`];
    expect(distinctKeys(items)).toEqual(keys);
    expect(distinctKeys([...items].reverse())).toEqual([...keys].reverse());
  });

  it('numbers what is wholly the same', () => {
    const same = { key: 'm1', content: 'ett' };
    const key = `m1.${digest('ett')}`;
    expect(distinctKeys([same, same, same])).toEqual([key, `${key}.2`, `${key}.3`]);
  });
});

describe('contentKeys', () => {
  it('numbers a text that comes again, and no other', () => {
    const [a, b] = ['Lika.', 'Olika.'].map(digest);
    expect(contentKeys(['Lika.', 'Olika.', ' Lika. '])).toEqual([a, b, `${a ?? ''}.2`]);
  });
});
