import { membersOf, standInType } from '../../runtime/define-stand-in';
import { unsupported } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { enumeration } from '../enumeration';
import type { World } from '../world';

/** ScriptApp.AuthorizationStatus. */
export const authorizationStatus = enumeration('AuthorizationStatus', 'ScriptApp', [
  'REQUIRED',
  'NOT_REQUIRED',
]);

/** The host's own address: nothing answers there. Consent is given with Host.grant. */
const consentPage = 'https://accounts.example/consent?script=script-1';

interface Consent {
  /** The scopes in question; undefined when the manifest leaves the scopes to be found. */
  readonly requested: readonly string[] | undefined;
  readonly granted: (scope: string) => boolean;
  readonly required: boolean;
}

const { call } = membersOf<Consent>();

/** Apps Script's AuthorizationInfo (reference of AuthorizationInfo). */
export const authorizationInfoType: StandInType<Consent> = standInType('AuthorizationInfo', 'ScriptApp', {
  getAuthorizationStatus: call([], ({ required }) =>
    authorizationStatus.value(required ? 'REQUIRED' : 'NOT_REQUIRED'),
  ),
  getAuthorizationUrl: call([], ({ required }) => (required ? consentPage : null)),
  getAuthorizedScopes: call([], ({ requested, granted }) => {
    if (!requested)
      throw unsupported('AuthorizationInfo.getAuthorizedScopes without oauthScopes in the manifest');
    return requested.filter(granted);
  }),
});

/** Whether the user has granted all these scopes; those of the manifest when none are named. */
export function isGranted(world: World, scopes?: readonly string[]): boolean {
  const { granted } = world;
  if (granted === null) return true;
  const requested = scopes ?? world.project.manifest.oauthScopes;
  if (!requested) throw unsupported('a project without oauthScopes of which not everything is granted');
  return requested.every((scope) => granted.includes(scope));
}

/**
 * ScriptApp.getAuthorizationInfo under a mode: of the scopes that are named, or of all. Only FULL asks for consent
 * (reference of AuthorizationInfo).
 */
export function authorizationInfo(world: World, mode: string, scopes?: readonly string[]): StandIn {
  const { granted } = world;
  return authorizationInfoType.of({
    requested: scopes ?? world.project.manifest.oauthScopes,
    granted: (scope) => granted === null || granted.includes(scope),
    required: mode === 'FULL' && !isGranted(world, scopes),
  });
}
