import { list as listed } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { inOrder } from '../in-order';
import { lines } from '../own-text';
import { missing, paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'underskrifter';

/** Those who sign, in order; where signing is electronic, a sentence instead of lines to sign on. */
export function composeSignatures(workbook: Workbook, context: SectionContext): Block[] {
  const signers = inOrder(workbook.signatures.rows, ({ order }) => order.value)
    .map(({ name, title, administration }) => lines(name, title, administration))
    .filter(({ length }) => length > 0);
  if (signers.length === 0) {
    return context.draft ? missing(`${SECTION}.saknas`, 'Uppgift saknas om vem som undertecknar.', true) : [];
  }
  if (context.profile.signaturePlace === 'Elektronisk') {
    const all = listed(
      signers.map(([name = '', ...rest]) => (rest.length === 0 ? name : `${name} (${rest.join(', ')})`)),
    );
    return paragraph(`${SECTION}.1`, `Rapporten undertecknas elektroniskt av ${all}.`);
  }
  return signers.map((signer, index) => ({
    id: `${SECTION}.${String(index + 1)}`,
    kind: 'signature',
    lines: signer,
  }));
}
