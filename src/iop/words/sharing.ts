/** What came of sharing the report and of sending it to approval, in words. */
import type { ServiceKind } from '../../engine/app/ports';
import type { AccessOutcome } from '../../engine/app/sharing/give-access';
import type { NotGiven } from '../../engine/app/sharing/share-attachments';
import type { SharingWords } from '../../engine/app/sharing/sharing-words';
import { cardinal } from '../../swedish/grammar';
import { howToMend } from './addresses';

export const sharingText: SharingWords = {
  outcome,
  notNoted:
    'Åtkomsten är given, men tillägget har inte plats att anteckna det i arbetsboken. Kontakta den som sköter tillägget.',
  attachments: attachmentsText,
  leftWithColleague: (name, email) =>
    `Bilagan ”${name}” går inte att nå med ditt konto, så tillägget vet inte om ${email} har åtkomst till den. Be den som laddade upp filen att se efter.`,
  notStarted:
    'Ingen begäran om godkännande har skickats, eftersom alla inte kunde få åtkomst till rapporten. Rätta adresserna och försök igen.',
  runsAlready: 'Begäran om godkännande är redan skickad till dem. Ingen ny har skickats.',
};

const NO_SECOND_MAIL = 'Den som redan har fått åtkomst får inget nytt mejl.';
const UNKNOWN_ADDRESS =
  'Google tog inte emot adressen, eller så tillåter er organisation inte att rapporten delas dit. Kontrollera stavningen.';
const PASSING = 'Google tog inte emot delningen. Vänta en stund och försök igen.';

const refusals: Readonly<Record<Exclude<ServiceKind, 'refused'>, string>> = {
  policy:
    'Er organisation tillåter inte att rapporten delas med den adressen. Fråga it-avdelningen, eller skicka rapporten som Word eller PDF.',
  permission: 'Ditt konto får inte dela rapporten. Be it-avdelningen om hjälp.',
  'no-template': PASSING,
  'not-found':
    'Rapporten går inte att nå med ditt konto. Kontrollera att du är inloggad med rätt konto och försök igen.',
  quota: `Google tar inte emot fler delningar just nu. Vänta en stund och försök igen. ${NO_SECOND_MAIL}`,
  'quota-day': `Google tar inte emot fler delningar i dag. Försök igen i morgon. ${NO_SECOND_MAIL}`,
  unavailable: `Google svarade inte, så det är inte säkert att åtkomsten är given. Försök igen. ${NO_SECOND_MAIL}`,
  'drive-full': PASSING,
  protected: PASSING,
  'sheet-gone': PASSING,
  'read-only': PASSING,
  locked: PASSING,
  unlocking: PASSING,
  conflict: PASSING,
};

function outcome(came: AccessOutcome): string | null {
  switch (came.kind) {
    case 'given':
      return null;
    case 'had-access':
      return 'Hade redan åtkomst. Inget nytt mejl har skickats.';
    case 'role-changed':
      return 'Hade redan åtkomst, som nu är ändrad. Inget nytt mejl har skickats.';
    case 'not-an-address':
      return howToMend(came.problem);
    case 'refused':
      return came.service === 'refused' ? unknownAddress(came.withMail) : refusals[came.service];
  }
}

function attachmentsText(
  count: number,
  notGiven: readonly NotGiven[],
  unseen: readonly string[],
): readonly string[] {
  const files = count === 1 ? 'rapportens bilaga' : `rapportens ${cardinal(count, 'en')} bilagor`;
  return [
    ...(count > 0 && notGiven.length === 0 ? [`De som har fått åtkomst kan också läsa ${files}.`] : []),
    ...notGiven.map(
      ({ file, email }) =>
        `${email} har inte fått åtkomst till bilagan ”${file}”. Dela på nytt om en stund, eller skicka filen.`,
    ),
    ...unseen.map(
      (name) =>
        `Bilagan ”${name}” är uppladdad av en kollega och kan inte delas med ditt konto. Be kollegan dela den.`,
    ),
  ];
}

/** Without an account at Google one can only be invited by mail. */
function unknownAddress(withMail: boolean): string {
  return withMail
    ? `${UNKNOWN_ADDRESS} Du kan också skicka rapporten som Word eller PDF.`
    : `${UNKNOWN_ADDRESS} Den som inte har något Google-konto kan bara få åtkomst om Google får skicka ett mejl. Försök med mejl, eller skicka rapporten som Word eller PDF.`;
}
