const FORMS = [
  /^(\d+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
];

/**
 * The numbers that a text can mean: the one that it writes in Swedish (`150 000`, `1 250,50`, `−5`) or, where it can
 * mean only one thing, in another way (`1.250.000`, `150,000.50`). `212.800` and `212,800` can be thousands as well as
 * decimals, so they give both. None when the text is no number, such as `15 00` with a space in the wrong place.
 */
export function readNumber(text: string): readonly number[] {
  const normal = text.replace(/(?! )\s/g, ' ').trim();
  const unsigned = normal.replace(/^(?:[-\u2212\u2013] ?|\+)/, '');
  const sign = unsigned === normal || normal.startsWith('+') ? 1 : -1;
  // Without the sum a zero could be −0.
  return readUnsigned(unsigned).map((value) => sign * value + 0);
}

function readUnsigned(text: string): readonly number[] {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    return [Number(text.replace(/[.,]/, '')), Number(text.replace(',', '.'))];
  }
  const form = FORMS.find((each) => each.test(text));
  if (form === undefined) return [];
  const [, whole = '', decimals = ''] = form.exec(text) ?? [];
  const value = Number(`${whole.replace(/[ .,]/g, '')}.${decimals}`);
  return Number.isFinite(value) ? [value] : [];
}

const WORDS = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** The number that a Swedish number word up to twelve means, or none. */
export function readNumberWord(text: string): readonly number[] {
  const word = text.toLowerCase();
  const found = WORDS.indexOf(word === 'en' ? 'ett' : word);
  return found === -1 ? [] : [found];
}
