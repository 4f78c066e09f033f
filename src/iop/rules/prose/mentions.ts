// Three letters are seldom inflected away, and shorter words ("för", "och") tell nothing.
const TELLING_WORD = /[\p{L}\d]{4,}/gu;
const ENDING = 2;
const SHORTEST_STEM = 3;

/** True when `text` has each telling word of `name` in some form: "Den öppna verkstaden" mentions "Öppen verkstad". */
export function mentions(text: string, name: string): boolean {
  const told = text.toLowerCase();
  const words = name.toLowerCase().match(TELLING_WORD) ?? [name.toLowerCase()];
  return words.every((word) => told.includes(word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING))));
}
