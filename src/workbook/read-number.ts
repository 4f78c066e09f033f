/** A number that a text can mean: one, or several to be asked about. */
export type NumberReading =
  | { readonly kind: 'one'; readonly value: number }
  | { readonly kind: 'several'; readonly values: readonly number[] };

const UNGROUPED = /^(\d+)(?:[.,](\d+))?$/;
const SPACED = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/;
const POINTED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const COMMAED = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * The number that a text writes in Swedish (`150 000`, `1 250,50`, `−5`) or, where it can mean only one thing, in
 * another way (`1.250.000`, `150,000.50`). `212.800` and `212,800` can be thousands as well as decimals, so they give
 * both. Null when the text is no number, such as `15 00` with a space in the wrong place.
 */
export function readNumber(text: string): NumberReading | null {
  const normal = text.replace(/\s/g, ' ').trim();
  const match = /^([-\u2212\u2013] ?|\+)?(.*)$/.exec(normal);
  const sign = match?.[1] === undefined || match[1] === '+' ? 1 : -1;
  const body = match?.[2] ?? '';
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) {
    const [whole = '', part = ''] = body.split(/[.,]/);
    return { kind: 'several', values: [sign * Number(whole + part), sign * Number(`${whole}.${part}`)] };
  }
  const parts = UNGROUPED.exec(body) ?? SPACED.exec(body) ?? POINTED.exec(body) ?? COMMAED.exec(body);
  if (parts === null) return null;
  const value = sign * Number(`${(parts[1] ?? '').replace(/[ .,]/g, '')}.${parts[2] ?? '0'}`);
  return Number.isFinite(value) ? { kind: 'one', value: value === 0 ? 0 : value } : null;
}

const WORDS = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** The number that a Swedish number word up to twelve means, or null. */
export function readNumberWord(text: string): number | null {
  const word = text.toLowerCase();
  const found = WORDS.indexOf(word === 'en' ? 'ett' : word);
  return found === -1 ? null : found;
}
