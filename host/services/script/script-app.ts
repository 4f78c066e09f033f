import { membersOf, standInType } from '../../runtime/define-stand-in';
import { listOf, standIn, text } from '../../runtime/params';
import { unsupported } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { authorizationInfo, authorizationStatus, isGranted } from './authorization-info';
import { enumeration } from '../enumeration';
import { triggerMembers } from './triggers';
import type { Execution } from '../world';

const authMode = enumeration('AuthMode', 'ScriptApp', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const { call, either, property } = membersOf<Execution>();
const mode = standIn(() => authMode.valueType);

/** The value of ScriptApp.AuthMode that an event carries. */
export const authModeValue = (name: string): StandIn => authMode.value(name);

/** At Google the execution ends here and the user gets a request for what is missing (reference of ScriptApp). */
function demand({ world }: Execution, name: string, scopes?: readonly string[]): void {
  if (!isGranted(world, scopes)) throw unsupported(`ScriptApp.${name} while a scope is not granted`);
}

/** Apps Script's ScriptApp: its modes and the user's consent. */
export const scriptAppType: StandInType<Execution> = standInType('ScriptApp', 'ScriptApp', {
  AuthMode: property(() => authMode.object),
  AuthorizationStatus: property(() => authorizationStatus.object),
  getAuthorizationInfo: either(
    call([mode], ({ world }, { name }) => authorizationInfo(world, name)),
    call([mode, listOf(text)], ({ world }, { name }, scopes) => authorizationInfo(world, name, scopes)),
  ),
  ...triggerMembers,
  getScriptId: call([], () => 'script-1'),
  requireAllScopes: call([mode], (execution) => {
    demand(execution, 'requireAllScopes');
  }),
  requireScopes: call([mode, listOf(text)], (execution, _mode, scopes) => {
    demand(execution, 'requireScopes', scopes);
  }),
});
