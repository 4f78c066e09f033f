import { remembering } from '../../../engine/values/remembering';

// Three letters are seldom inflected away, and shorter words ("för", "och") say nothing.
const DISTINCTIVE_WORD = /[\p{L}\d]{4,}/gu;
const ENDING = 2;
const SHORTEST_STEM = 3;
// Words further on say nothing more, and each is looked for in the whole text.
const LOOKED_AT = 300;

/** True when `text` has each distinctive word of `name` in some form: "Den öppna verkstaden" mentions "Öppen verkstad". */
export function mentions(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  return stemsOf(name).every((stem) => lower.includes(stem));
}

const stemsOf = remembering((name: string): readonly string[] => {
  const start = name.slice(0, LOOKED_AT).toLowerCase();
  const words = start.match(DISTINCTIVE_WORD) ?? [start];
  return words.map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING)));
});
