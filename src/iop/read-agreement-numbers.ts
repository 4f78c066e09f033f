/** Agreements' numbers, each once, and how they were apart: `decimal` is what a spreadsheet may have made of `1,2`. */
export interface AgreementNumbers {
  readonly numbers: readonly number[];
  readonly written: 'plain' | 'in-words' | 'decimal';
}

/**
 * The agreements' numbers in a text: `1; 2` plainly, `1 och 2` or `ÖK 1; ÖK 2` in words, `1,2` as a decimal. None when
 * the text is something else.
 */
export function readAgreementNumbers(text: string): AgreementNumbers {
  const isDecimal = /^\d{1,9}(?:\s*[.,]\s*\d{1,9})+$/.test(text);
  const parts = text
    .replace(isDecimal ? /[.,]/g : /\s+(?:och|&)\s+/gi, ';')
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/^(?:ök|överenskommelse)(?:-?nr)?\.?\s*/i, ''))
    .filter((part) => part !== '');
  const areNumbers = parts.every((part) => /^\d{1,9}$/.test(part));
  return {
    numbers: areNumbers ? [...new Set(parts.map(Number))] : [],
    written: isDecimal ? 'decimal' : /^[\d;\s]+$/.test(text) ? 'plain' : 'in-words',
  };
}
