import { formulaPieces } from '../formula-pieces';

/**
 * A formula as a file has it: arguments are parted by commas there (ECMA-376 part 1, 18.17.2.2), where Sheets takes semicolons
 * too. A semicolon in braces begins a row.
 */
export function fileFormula(formula: string): string {
  if (!formula.includes(';')) return formula;
  let depth = 0;
  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind !== 'sign') return text;
      if (text === '{') depth += 1;
      if (text === '}') depth -= 1;
      return text === ';' && depth === 0 ? ',' : text;
    })
    .join('');
}
