import { wordSpans, type ThreeTexts } from './merge-text';

/** Whether what stands is what was written with some of the workbook's changes of it, and nothing of a person's. */
export function isPartly({ written, now, next }: ThreeTexts): boolean {
  let ends = [0];
  let done = 0;
  const say = (texts: readonly string[]) => {
    ends = ends.flatMap((at) =>
      texts.flatMap((text) => (now.startsWith(text, at) ? [at + text.length] : [])),
    );
  };
  for (const { from, to, insert } of wordSpans(written, next, 0, 0)) {
    say([written.slice(done, from)]);
    say([written.slice(from, to), insert]);
    done = to;
  }
  say([written.slice(done)]);
  return ends.includes(now.length);
}
