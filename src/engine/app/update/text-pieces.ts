import { objectSigns } from '../../docs/object-signs';
import { wordsOf } from '../../merge/merge-text';
import { once } from '../../values/once';
import { cutText } from '../../values/cut-text';
import { textGaps } from '../../values/text-gaps';
import { sentencesOf } from '../../../swedish/sentences';
import type { TextPiece } from './update-answers';

/** The longest text of a line, in characters; a longer one is cut. */
const LONGEST = 600;

/** Two texts in pieces, with the words marked in which they differ. */
export function textPieces(
  one: string,
  other: string,
): readonly [readonly TextPiece[], readonly TextPiece[]] {
  const [before, after] = [wordsOf(one), wordsOf(other)];
  const gaps = textGaps(before, after);
  return [
    pieces(
      before,
      gaps.map((gap) => gap.before),
    ),
    pieces(
      after,
      gaps.map((gap) => gap.after),
    ),
  ];
}

function pieces(
  words: readonly string[],
  gaps: readonly (readonly [from: number, to: number])[],
): readonly TextPiece[] {
  const found: { text: string; differs: boolean }[] = [];
  const add = (from: number, to: number, differs: boolean) => {
    const text = withObjects(words.slice(from, to).join(''));
    const last = found.at(-1);
    if (text !== '' && last?.differs === differs) last.text += text;
    else if (text !== '') found.push({ text, differs });
  };
  let last = 0;
  for (const [from, to] of gaps) {
    // Words that only space parts are marked as one.
    const isSpace = last > 0 && words.slice(last, from).join('').trim() === '';
    add(last, from, isSpace && found.at(-1)?.differs === true);
    add(from, to, true);
    last = to;
  }
  add(last, words.length, false);
  return found;
}

/** The sentences in which two texts differ, on both sides; all of a text that the other has nothing of. */
export function differingSentences(one: string, other: string): readonly [string, string] {
  const [before, after] = [one, other].map((text) => sentencesOf(text).map((sentence) => sentence.text));
  if (before === undefined || after === undefined || before.length < 2 || after.length < 2)
    return [shown(one), shown(other)];
  const gaps = textGaps(before, after);
  const part = (sentences: readonly string[], side: 'before' | 'after') =>
    shown(
      gaps
        .map((gap) =>
          sentences
            .slice(...gap[side])
            .join(' ')
            .trim(),
        )
        .join(' … '),
    );
  return [part(before, 'before'), part(after, 'after')];
}

/** A text as it is shown in a list: cells apart by a dot, with words for what is no text, cut where it is too long. */
export function shown(text: string): string {
  return cutText(withObjects(text).replace(/\t/g, ' · ').trim(), LONGEST);
}

const objects = once(() => {
  const { picture, footnote, other } = objectSigns;
  return new RegExp(`[${picture}${footnote}]|${other}+`, 'g');
});

/** A text with words for what is no text; several things that have no word are one. */
function withObjects(text: string): string {
  return text.replace(objects(), ([sign]) => {
    if (sign === objectSigns.picture) return '[bild]';
    return sign === objectSigns.footnote ? '[fotnot]' : '[…]';
  });
}
