import { defineRule, type Found } from '../../engine/checks/rule';
import { identityNumberIn } from './prose/identity-numbers';
import type { RuleContext } from './rule-context';

/** What may be an identity number, or certainly is one. The number itself is never a fact. */
type IdentityNumber = {
  readonly kind: 'identity-number';
  readonly column: string;
  readonly certain: boolean;
};

/**
 * Personnummer and samordningsnummer in any cell: an error when certain, else a warning. The number is never repeated
 * in the finding. One finding a cell.
 */
export const identityNumbersRule = defineRule<RuleContext, IdentityNumber>({
  code: 'K25',
  severity: 'VARNING',
  check: checkIdentityNumbers,
  sentences: {
    'identity-number': ({ column, certain }) =>
      `Vid ${column} står ${certain ? '' : 'siffror som kan vara '}ett personnummer eller samordningsnummer. Ta bort det. Rapporten blir offentlig.`,
  },
});

function checkIdentityNumbers({ cells }: RuleContext): readonly Found<IdentityNumber>[] {
  return cells.flatMap(({ place, text, column }): Found<IdentityNumber>[] => {
    const certainty = text.length < 10 ? null : identityNumberIn(text);
    if (certainty === null) return [];
    const certain = certainty === 'certain';
    const facts = { kind: 'identity-number', column, certain } as const;
    return [{ place, facts, severity: certain ? 'FEL' : 'VARNING' }];
  });
}
