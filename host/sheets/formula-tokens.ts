/** A formula that Sheets would answer with an error value ("#DIV/0!"). */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(readonly value: string) {
    super(value);
  }
}

/** A piece of a formula. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'range'; readonly notation: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Token])[] = [
  [/"((?:[^"]|"")*)"/y, ([, text = '']) => ({ kind: 'text', value: text.replaceAll('""', '"') })],
  [
    /(?:(?:'(?:[^']|'')+'|[A-Za-zÅÄÖåäö_][\wÅÄÖåäö.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(.])/y,
    ([notation]) => ({ kind: 'range', notation }),
  ],
  [/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, ([digits]) => ({ kind: 'number', value: Number(digits) })],
  [/[A-Za-z_][\w.]*/y, ([name]) => ({ kind: 'name', name: name.toUpperCase().replace(/^_XLFN\./, '') })],
  [/<>|<=|>=|[-+*/^&=<>%(),;]/y, ([sign]) => ({ kind: 'sign', sign: sign === ';' ? ',' : sign })],
];

/** The pieces of a formula, without the "=" it begins with. @throws {FormulaError} #ERROR! where it cannot be read */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < formula.length) {
    if (/\s/.test(formula.charAt(place))) {
      place++;
      continue;
    }
    const found = tokenAt(formula, place);
    if (!found) throw new FormulaError('#ERROR!');
    tokens.push(found.token);
    place = found.end;
  }
  return tokens;
}

function tokenAt(
  formula: string,
  place: number,
): { readonly token: Token; readonly end: number } | undefined {
  for (const [pattern, make] of patterns) {
    pattern.lastIndex = place;
    const match = pattern.exec(formula);
    if (match) return { token: make(match), end: pattern.lastIndex };
  }
  return undefined;
}
