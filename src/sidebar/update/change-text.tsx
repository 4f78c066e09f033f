import type { ComponentChild } from 'preact';
import { updateText } from './update-words';

/** As long as the two texts of a change may be to stand in one line. */
const SHORT = 40;

/** What a text was and what it becomes, said in words too: nothing is shown by looks alone. '' is nothing. */
export function ChangeText({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === '') return <Said word={updateText.added} text={<ins>{after}</ins>} />;
  if (after === '') return <Said word={updateText.removed} text={<del>{before}</del>} />;
  if (Math.max(before.length, after.length) <= SHORT) {
    return (
      <p class="change">
        {updateText.from} <del>{before}</del> {updateText.to} <ins>{after}</ins>
      </p>
    );
  }
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const start = alike(was, is);
  const end = alike(was.slice(start).reverse(), is.slice(start).reverse());
  const said = (words: readonly string[], Change: 'del' | 'ins') => {
    const last = words.length - end;
    return (
      <>
        {words.slice(0, start).join('')}
        <Change>{words.slice(start, last).join('')}</Change>
        {words.slice(last).join('')}
      </>
    );
  };
  return (
    <>
      <Said word={updateText.before} text={said(was, 'del')} />
      <Said word={updateText.after} text={said(is, 'ins')} />
    </>
  );
}

/** The words of a text, each with the space behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** How many words two texts begin with alike. */
function alike(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at < 0 ? one.length : at;
}

function Said({ word, text }: { readonly word: string; readonly text: ComponentChild }) {
  return (
    <p class="change">
      <span class="quiet">{word}</span> {text}
    </p>
  );
}
