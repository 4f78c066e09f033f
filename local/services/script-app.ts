import { membersOf, standInType } from '../runtime/define-stand-in';
import type { StandIn, StandInType } from '../runtime/stand-in';
import { enumeration } from './enumeration';
import type { Execution } from './world';

const authMode = enumeration('AuthMode', 'ScriptApp', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const { call, property } = membersOf<Execution>();

/** The value of ScriptApp.AuthMode that an event carries. */
export const authModeValue = (name: string): StandIn => authMode.value(name);

/** Apps Script's ScriptApp, as far as an add-on's menus need it. */
export const scriptAppType: StandInType<Execution> = standInType('ScriptApp', 'ScriptApp', {
  AuthMode: property(() => authMode.object),
  getScriptId: call([], () => 'script-1'),
});
