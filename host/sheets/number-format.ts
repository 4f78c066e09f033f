/**
 * Whether a number format of Excel or Sheets shows a date or a time: it has a letter of a date outside quoted text,
 * escaped characters and bracketed conditions (ECMA-376 part 1, 18.8.31).
 */
export function isDateFormat(numberFormat: string): boolean {
  const [positive = ''] = numberFormat
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  return (
    !/^(general|standard|@)$/i.test(positive.trim()) &&
    /[dmyhs]/i.test(positive.replace(/[#0?][^;]*kr\b/i, ''))
  );
}
