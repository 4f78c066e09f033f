import type { ServiceKind } from '../../../src/engine/app/ports';
import { sharingText } from '../../../src/iop/words/sharing';

const kinds: Readonly<Record<ServiceKind, string>> = {
  policy: 'Er organisation tillåter inte',
  permission: 'Ditt konto får inte dela rapporten.',
  'not-found': 'Rapporten går inte att nå',
  'no-template': 'Google tog inte emot delningen.',
  quota: 'Google tar inte emot fler delningar just nu.',
  'quota-day': 'Google tar inte emot fler delningar i dag.',
  unavailable: 'Google svarade inte',
  refused: 'Google tog inte emot adressen',
  'drive-full': 'Google tog inte emot delningen.',
  protected: 'Google tog inte emot delningen.',
  'sheet-gone': 'Google tog inte emot delningen.',
  'read-only': 'Google tog inte emot delningen.',
  locked: 'Google tog inte emot delningen.',
  unlocking: 'Google tog inte emot delningen.',
  conflict: 'Google tog inte emot delningen.',
};

describe('sharingText', () => {
  it.each(Object.entries(kinds) as [ServiceKind, string][])(
    'says why an address got no access: %s',
    (service, begins) => {
      const text = sharingText.outcome({ kind: 'refused', service, withMail: true }) ?? '';
      expect(text.startsWith(begins)).toBe(true);
      expect(text).toMatch(/\.$/);
    },
  );

  it('says nothing more of who just got access', () => {
    expect(sharingText.outcome({ kind: 'given' })).toBeNull();
  });

  it('advises mail only where none was to be sent', () => {
    const of = (withMail: boolean) =>
      sharingText.outcome({ kind: 'refused', service: 'refused', withMail }) ?? '';
    expect(of(false)).toContain('Försök med mejl');
    expect(of(true)).not.toContain('Försök med mejl');
  });
});
