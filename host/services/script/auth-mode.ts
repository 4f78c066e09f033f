import { exception, unsupported, type ServiceError } from '../../runtime/service-error';

/** The modes of ScriptApp.AuthMode that an event carries. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

// What a simple trigger may reach without anyone's consent: the document that the script is bound to.
const ownDocument = [scope('spreadsheets.currentonly'), scope('spreadsheets')];

/** The scopes of the manifest that the user has granted; undefined where that is everything that the script needs. */
export function grantedScopes(
  requested: readonly string[] | undefined,
  granted: readonly string[] | null,
): readonly string[] | undefined {
  if (granted === null) return requested;
  return requested?.filter((scope) => granted.includes(scope)) ?? granted;
}

/**
 * The scopes that a mode leaves of the manifest's, undefined being all: none, those of the bound document, or all
 * (Google's guide to the authorization of Editor add-ons, the table of modes).
 */
export function scopesUnder(
  mode: AuthMode,
  scopes: readonly string[] | undefined,
): readonly string[] | undefined {
  if (mode === 'FULL') return scopes;
  return mode === 'NONE' ? [] : (scopes ?? ownDocument).filter((granted) => ownDocument.includes(granted));
}

// Menus, logs, utilities and the user's language work in every mode (the same table).
const always =
  /^(?:(?:Utilities|Blob|ScriptApp|AuthorizationInfo|Logger|console|Menu)\..*|SpreadsheetApp\.getUi|Ui\.create(?:Addon)?Menu|Session\.get(?:ActiveUserLocale|ScriptTimeZone)|.*\.(?:toString|name|ordinal))$/;

// Whether a simple trigger can show a dialog or read the user's address depends on what the guide does not say.
const uncertain = /^(?:Ui\.(?:alert|prompt)|Session\.get(?:Active|Effective)User|User\..*)$/;

/** Why a call that needs no scope is refused under a mode; undefined when it is not. */
export function refusedUnder(mode: AuthMode, call: string): ServiceError | undefined {
  if (mode === 'FULL' || always.test(call)) return undefined;
  if (uncertain.test(call)) return unsupported(`${call} under AuthMode.${mode}`);
  return mode === 'NONE'
    ? exception('The script does not have permission to perform that action.')
    : undefined;
}
