/** The text, cut with an ellipsis where it is longer than so many characters. */
export function cutText(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
