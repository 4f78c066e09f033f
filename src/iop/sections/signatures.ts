import type { Workbook } from '../workbook';
import { inOrder } from '../../engine/report/in-order';
import { contentKeys } from '../../engine/report/keys';
import { lines } from '../../engine/report/officer-text';
import { missing } from '../../engine/report/paragraph';
import type { SectionContext } from '../section-context';
import type { Block, Signature, SignatureLine } from '../../engine/report/tree';

const SECTION = 'underskrifter';

type Signer = Workbook['signatures']['rows'][number];

/** The signatures, in order; in electronic signing after how they are signed, which a draft is not yet. */
export function composeSignatures(workbook: Workbook, { draft, profile }: SectionContext): Block[] {
  const signers = inOrder(workbook.signatures.rows, ({ order }) => order.value)
    .map(linesOf)
    .filter(({ length }) => length > 0);
  if (signers.length === 0) {
    return draft ? missing(`${SECTION}.saknas`, 'Uppgift saknas om vem som undertecknar.', true) : [];
  }
  const { signatureForm, signedElectronically } = profile;
  const isElectronic = signatureForm === 'Elektronisk';
  const signed = draft ? 'Undertecknas elektroniskt' : signedElectronically;
  const block = (key: string, of: readonly SignatureLine[]): Signature => ({
    key: `${SECTION}.${key}`,
    kind: 'signature',
    ...(signatureForm !== 'Med linje' && { unlined: true }),
    lines: of,
  });
  // The key is made of the name, not of Ordning, which changes when someone is put first.
  const keys = contentKeys(
    signers.map((signer) => nameOf(signer) ?? signer.map(({ text }) => text).join(' ')),
  );
  return [
    ...(isElectronic ? [block('elektroniskt', [{ key: 'text', text: signed }])] : []),
    ...signers.map((signer, at) => block(keys[at] ?? '', signer)),
  ];
}

function nameOf(signer: readonly SignatureLine[]): string | undefined {
  return signer.find(({ key }) => key === 'namn')?.text;
}

function linesOf({ name, title, administration }: Signer): readonly SignatureLine[] {
  return [
    ...lines(name).map((text) => ({ key: 'namn', text })),
    ...lines(title).map((text) => ({ key: 'titel', text })),
    ...lines(administration).map((text) => ({ key: 'forvaltning', text })),
  ];
}
