const LONGEST_QUOTE = 60;

/** A cell's text in quotation marks, on one line and cut to about 60 characters. */
export function quoted(text: string): string {
  return `”${cut(text)}”`;
}

/** A cell's text on one line, cut to about 60 characters. */
export function cut(text: string): string {
  const characters = Array.from(text.replace(/\s*\n\s*/g, ' '));
  return characters.length <= LONGEST_QUOTE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
}

/** A column's name in a sentence. One of several words is set apart, or it runs into the sentence: Uppgiften ”Kort form” saknas. */
export function named(column: string): string {
  return column.includes(' ') ? quoted(column) : column;
}
