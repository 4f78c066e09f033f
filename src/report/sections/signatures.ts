import { list as listed, lowerFirst } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { inOrder } from '../in-order';
import { contentKeys } from '../keys';
import { lines } from '../own-text';
import { missing, paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block, SignatureLine } from '../tree';

const SECTION = 'underskrifter';

type Signature = Workbook['signatures']['rows'][number];

/** Those who sign, in order; where signing is electronic, a sentence instead of lines to sign on. */
export function composeSignatures(workbook: Workbook, context: SectionContext): Block[] {
  const signers = inOrder(workbook.signatures.rows, ({ order }) => order.value).filter(
    (signer) => linesOf(signer).length > 0,
  );
  if (signers.length === 0) {
    return context.draft ? missing(`${SECTION}.saknas`, 'Uppgift saknas om vem som undertecknar.', true) : [];
  }
  if (context.profile.signaturePlace === 'Elektronisk') {
    const all = listed(signers.map(inSentence));
    return paragraph(`${SECTION}.elektroniskt`, `Rapporten undertecknas elektroniskt av ${all}.`);
  }
  // By the person, not by Ordning: that number changes when someone signs before others.
  const keys = contentKeys(signers.map((signer) => signer.name.value ?? allLines(signer)));
  return signers.map((signer, at) => ({
    key: `${SECTION}.${keys[at] ?? ''}`,
    kind: 'signature',
    lines: linesOf(signer),
  }));
}

function linesOf({ name, title, administration }: Signature): readonly SignatureLine[] {
  return [
    ...lines(name).map((text) => ({ key: 'namn', text })),
    ...lines(title).map((text) => ({ key: 'titel', text })),
    ...lines(administration).map((text) => ({ key: 'forvaltning', text })),
  ];
}

function allLines(signer: Signature): string {
  return linesOf(signer)
    .map(({ text }) => text)
    .join(' ');
}

/** "Karin Berg (stadsdelsdirektör, Lindby stadsdelsförvaltning)". */
function inSentence({ name, title, administration }: Signature): string {
  const titles = lines(title).map((text) => (/^\p{Lu}\p{Ll}/u.test(text) ? lowerFirst(text) : text));
  const [first = '', ...others] = [...lines(name), ...titles, ...lines(administration)];
  return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}
