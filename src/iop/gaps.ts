import type { Gap } from '../engine/app/report-definition';
import { once } from '../engine/values/once';
import type { Block, Report } from '../engine/report/tree';

// How the sections say that something is missing; the heading "Annat/uppgift saknas" of a table is none.
const SAYS_MISSING = once(
  () =>
    /(?:saknas|angivna) i underlaget|av underlaget|^underlaget (?:innehåller|anger)|^uppgift(?:er)?(?: om .*)? saknas|^det framgår inte|^rapporten kan därför inte|^(?:år|post) saknas$|\[[^\]]+ saknas\]|räknesätt saknas|^inte besvarad/iu,
);

/** The sentences and cells of a report that say that something is missing, in their order, each once. */
export function gapsIn({ blocks }: Report): readonly Gap[] {
  const gaps: Gap[] = [];
  let section = '';
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) section = block.text;
    const texts = textsOf(block).flatMap((text) => text.split(/(?<=[.!?])[ \n\u000b]+(?=\p{Lu})/u));
    for (const text of texts) {
      if (SAYS_MISSING().test(text) && !gaps.some((gap) => gap.section === section && gap.text === text))
        gaps.push({ section, text });
    }
  }
  return gaps;
}

function textsOf(block: Block): readonly string[] {
  const inline = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'paragraph':
      return [inline(block.runs)];
    case 'list':
      return block.items.map(({ runs }) => inline(runs));
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    default:
      return [];
  }
}
