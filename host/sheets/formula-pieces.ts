import { columnNumber, fileSize } from './a1';

/** What a piece of a formula is. */
export type PieceKind = 'text' | 'number' | 'reference' | 'name' | 'error' | 'brackets' | 'space' | 'sign';

/** A piece of a formula. The texts of all pieces, one after the other, are the formula. */
export interface FormulaPiece {
  readonly kind: PieceKind;
  readonly text: string;
  /** Of a reference: the tab that it names, with its "!", and its cells: "A1", "$B$2:C3", "B:B", "2:5". */
  readonly tab?: string;
  readonly cells?: string;
}

// A name of the workbook, a function or a tab: letters of any language, digits, and a few signs.
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const bareTab = String.raw`(?:\[[^\][]*\])?[\p{L}\p{N}_\\][\p{L}\p{N}_.?\\]*`;
const tab = String.raw`${bareTab}(?::${bareTab})?!`;
const corner = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const cells = String.raw`${corner}(?::\$?[A-Za-z]{1,3}\$?\d{0,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
// What would make a longer word of it: "A1B", "LOG10(", "A1.x", a tab's name.
const ends = String.raw`(?![\p{L}\p{N}_.?\\(!$'])`;

const patterns: readonly (readonly [PieceKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['reference', new RegExp(`(?<tab>${tab})?(?<cells>${cells})${ends}`, 'uy')],
  ['error', /#(?:[A-Z]+\/[A-Z0-9]+!?|[A-Z_]+[!?])/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', new RegExp(`(?:${tab})?${name}`, 'uy')],
  ['sign', /<>|<=|>=|[^[]/uy],
];

/** The pieces of a formula, without the "=" it begins with. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let place = 0; place < formula.length;) {
    const piece = pieceAt(formula, place);
    pieces.push(piece);
    place += piece.text.length;
  }
  return pieces;
}

// Most pieces are signs of one character, which need no pattern.
const plainSigns = '+-*/^&=%(),;';

function pieceAt(formula: string, place: number): FormulaPiece {
  const sign = formula.charAt(place);
  if (plainSigns.includes(sign)) return { kind: 'sign', text: sign };
  if (sign === "'") return pieceOfTab(formula, place);
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = place;
    const match = pattern.exec(formula);
    if (!match) continue;
    if (kind !== 'reference') return { kind, text: match[0] };
    const { tab: prefix, cells: range = '' } = match.groups ?? {};
    if (range.split(':').every(isInGrid)) {
      return { kind, text: match[0], cells: range, ...(prefix !== undefined && { tab: prefix }) };
    }
  }
  return { kind: 'brackets', text: formula.slice(place, bracketsEnd(formula, place)) };
}

/** The piece that begins with a tab's name in quotes: a reference, or a name of the tab. */
function pieceOfTab(formula: string, place: number): FormulaPiece {
  let end = formula.indexOf("'", place + 1);
  while (end >= 0 && formula.charAt(end + 1) === "'") end = formula.indexOf("'", end + 2);
  if (end < 0) return { kind: 'sign', text: formula.slice(place) };
  const quoted = formula.slice(place, end + 1);
  if (formula.charAt(end + 1) !== '!') return { kind: 'sign', text: quoted };
  const { kind, text, cells: range, tab: inner } = pieceAt(formula, end + 2);
  if (kind === 'reference' && range !== undefined && inner === undefined) {
    return { kind, text: `${quoted}!${text}`, tab: `${quoted}!`, cells: range };
  }
  return kind === 'name' ? { kind, text: `${quoted}!${text}` } : { kind: 'sign', text: `${quoted}!` };
}

function isInGrid(end: string): boolean {
  const letters = end.replace(/[^A-Za-z]/g, '');
  const digits = end.replace(/\D/g, '');
  return (
    columnNumber(letters) <= fileSize.columns &&
    (digits === '' || (Number(digits) >= 1 && Number(digits) <= fileSize.rows))
  );
}

/** Where the brackets end that begin at a place: those of a table's columns lie in each other, and "'" escapes one. */
function bracketsEnd(formula: string, from: number): number {
  let depth = 0;
  for (let place = from; place < formula.length; place++) {
    const sign = formula.charAt(place);
    if (sign === "'") place++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return place + 1;
  }
  return formula.length;
}
