/** What the build makes of classes of Unicode in patterns (plain-letters.mjs), run as the build runs it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

function answersOf(expression: string): unknown {
  const file = JSON.stringify(join(__dirname, '..', 'plain-letters.mjs'));
  const script = `const { plainPattern, withLatinLetters, withPlainLetters } = await import(${file}); console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
}

describe('plainPattern', () => {
  it('gives each class the very characters that it has of Latin script', () => {
    const differences = answersOf(`['L', 'N', 'Lu', 'Ll'].flatMap((name) => {
      const end = { L: 0x24f, N: 0xff, Lu: 0x17f, Ll: 0x17f }[name];
      const [wanted, given] = ['/^\\\\p{' + name + '}$/u', plainPattern('/^\\\\p{' + name + '}$/u')]
        .map((pattern) => new RegExp(pattern.slice(1, -2), 'u'));
      return Array.from({ length: end + 1 }, (_, code) => String.fromCharCode(code))
        .filter((character) => wanted.test(character) !== given.test(character));
    })`);
    expect(differences).toEqual([]);
  });

  it('writes a class within brackets and one that stands alone', () => {
    expect(
      answersOf(String.raw`[plainPattern('/[\\p{N}x]\\[\\p{N}/u'), plainPattern('/a\\\\p{L}/')]`),
    ).toEqual([String.raw`/[0-9²³¹¼-¾x]\[[0-9²³¹¼-¾]/u`, String.raw`/a\\p{L}/`]);
  });
});

describe('withPlainLetters', () => {
  it('changes literal patterns and nothing else of a script', () => {
    const script = 'const text = "/\\p{N}/u"; // /\\p{N}/u\nconst half = /\\p{N}+/u.exec(text).length / 2;';
    expect(answersOf(`withPlainLetters(${JSON.stringify(script)})`)).toBe(
      script.replace('/\\p{N}+/u', '/[0-9²³¹¼-¾]+/u'),
    );
  });
});

describe('withLatinLetters', () => {
  it('writes letters beyond Latin-1 by their codes, which mean the same, and keeps Swedish ones', () => {
    const script = '["”å–😀", /[–ā]/u.test("ā"), String.raw`ö`]';
    const written = answersOf(`withLatinLetters(${JSON.stringify(script)})`);
    expect(written).toBe(
      String.raw`["\u201då\u2013\ud83d\ude00", /[\u2013\u0101]/u.test("\u0101"), String.raw` + '`ö`]',
    );
    expect(answersOf(String(written))).toEqual(['”å–😀', true, 'ö']);
  });
});
