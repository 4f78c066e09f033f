import { list, lowerFirst } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { inOrder } from '../../engine/report/in-order';
import { contentKeys } from '../../engine/report/keys';
import { lines } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import type { SectionContext } from '../section-context';
import type { Block, SignatureLine } from '../../engine/report/tree';

const SECTION = 'underskrifter';

type Signature = Workbook['signatures']['rows'][number];

/** The signatures, in order; one sentence instead when the profile has electronic signing. */
export function composeSignatures(workbook: Workbook, context: SectionContext): Block[] {
  const signers = inOrder(workbook.signatures.rows, ({ order }) => order.value).filter(
    (signer) => linesOf(signer).length > 0,
  );
  if (signers.length === 0) {
    return context.draft ? missing(`${SECTION}.saknas`, 'Uppgift saknas om vem som undertecknar.', true) : [];
  }
  if (context.profile.signaturePlace === 'Elektronisk') {
    const all = list(signers.map(inSentence));
    return paragraph(`${SECTION}.elektroniskt`, `Rapporten undertecknas elektroniskt av ${all}.`);
  }
  // The key is made of the name, not of Ordning, which changes when someone is put first.
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
