import { formulaPieces, type FormulaPiece } from './formula-pieces';

/** A formula that Sheets would answer with an error value ("#DIV/0!"). */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(readonly value: string) {
    super(value);
  }
}

/** Why the host cannot work out a formula that a spreadsheet could. */
export type NotCalculatedReason =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'form' }
  | { readonly kind: 'nesting' }
  | { readonly kind: 'work' };

/** A formula that the host cannot work out, though a spreadsheet could. */
export class NotCalculated extends Error {
  override readonly name = 'NotCalculated';

  constructor(readonly reason: NotCalculatedReason) {
    super(reason.kind);
  }
}

/** A piece of a formula that counts. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'range'; readonly notation: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'sign'; readonly sign: string };

const signs = /^(<>|<=|>=|[-+*/^&=<>%(),;])$/;

/**
 * The pieces of a formula that count, without the "=" it begins with.
 * @throws {NotCalculated} for a form that the host does not know: lists in braces, columns of tables, other workbooks
 */
export function formulaTokens(formula: string): readonly Token[] {
  return formulaPieces(formula).flatMap((piece) => tokenOf(piece) ?? []);
}

function tokenOf({ kind, text, cells }: FormulaPiece): Token | undefined {
  switch (kind) {
    case 'space':
      return undefined;
    case 'number':
      return { kind: 'number', value: Number(text) };
    case 'text':
      return { kind: 'text', value: text.slice(1, -1).replaceAll('""', '"') };
    case 'reference':
      if (cells === undefined || text.startsWith('[')) throw new NotCalculated({ kind: 'form' });
      return { kind: 'range', notation: text };
    case 'error':
      return { kind: 'error', value: text.toUpperCase() };
    case 'name':
      return { kind: 'name', name: text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '') };
    case 'brackets':
      throw new NotCalculated({ kind: 'form' });
    case 'sign':
      if (/^["']/.test(text)) throw new FormulaError('#ERROR!');
      if (!signs.test(text)) throw new NotCalculated({ kind: 'form' });
      return { kind: 'sign', sign: text === ';' ? ',' : text };
  }
}
