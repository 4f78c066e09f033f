/**
 * Writes the classes of Unicode that the patterns of a script name (`\p{L}`) as the letters that they hold. V8 looks through
 * every pattern when it loads a script, and a class of Unicode costs it most of that time: with 76 of them loading took
 * 26 ms instead of 18. Letters beyond Latin are in none of the classes then.
 */
import ts from 'typescript';

/** The last character that is looked at: of letters in either case the Latin ones to U+024F, else those to U+017F. */
const last = { L: 0x24f, N: 0xff, Lu: 0x17f, Ll: 0x17f };

const classes = Object.fromEntries(
  Object.entries(last).map(([name, end]) => [name, rangesOf(new RegExp(`\\p{${name}}`, 'u'), end)]),
);

/** What a class holds up to a character, as it is written between brackets. */
function rangesOf(pattern, end) {
  const ranges = [];
  for (let code = 0; code <= end; code++) {
    if (!pattern.test(String.fromCharCode(code))) continue;
    const range = ranges.at(-1);
    if (range?.[1] === code - 1) range[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => [...new Set([from, ...(to > from + 1 ? ['-'] : []), to])].map(written).join(''))
    .join('');
}

function written(part) {
  return typeof part === 'number' ? String.fromCharCode(part) : part;
}

/** A script in which no literal pattern names a class of Unicode that is known here. */
export function withPlainLetters(script) {
  const source = ts.createSourceFile('Code.js', script, ts.ScriptTarget.ES2022);
  const patterns = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  let text = '';
  let from = 0;
  for (const node of patterns) {
    const start = node.getStart(source);
    text += script.slice(from, start) + plainPattern(script.slice(start, node.end));
    from = node.end;
  }
  return text + script.slice(from);
}

/** A pattern as it is written in a script, its classes of Unicode as letters. */
export function plainPattern(pattern) {
  let isInBrackets = false;
  return pattern.replace(/\\p\{(L|N|Lu|Ll)\}|\\[^]|\[|\]/g, (part, name) => {
    if (part === '[') isInBrackets = true;
    if (part === ']') isInBrackets = false;
    if (name === undefined) return part;
    return isInBrackets ? classes[name] : `[${classes[name]}]`;
  });
}

/**
 * A script whose letters beyond Latin-1 are written by their codes (`\u2013`): V8 then keeps it with one byte a character, and a
 * click starts some milliseconds sooner. Swedish letters stay as they are.
 * @throws {Error} when one of them stands after a backslash, whose meaning the code would change
 */
export function withLatinLetters(script) {
  const escaped = /\\[^\0-\xff]/.exec(script);
  if (escaped !== null) throw new Error(`${escaped[0]} cannot be written by its code`);
  return script.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
