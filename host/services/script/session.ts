import { membersOf, standInType } from '../../runtime/define-stand-in';
import type { StandInType } from '../../runtime/stand-in';
import type { User } from '../user';
import type { Execution } from '../world';

/** Apps Script's User. */
export const userType: StandInType<User> = standInType(
  'User',
  'Session',
  { getEmail: membersOf<User>().call([], (user) => user.email) },
  { text: (user) => user.email },
);

// Without it Google refuses by name, as three public projects quote (see host/DIFFERENCES.md).
const email = ['https://www.googleapis.com/auth/userinfo.email'];
const { call, scoped } = membersOf<Execution>();

/** Apps Script's Session. */
export const sessionType: StandInType<Execution> = standInType('Session', 'Session', {
  getActiveUser: scoped(
    email,
    call([], ({ world }) => userType.of(world.user)),
  ),
  getEffectiveUser: scoped(
    email,
    call([], ({ world }) => userType.of(world.user)),
  ),
  getActiveUserLocale: call([], () => 'sv'),
  getScriptTimeZone: call([], ({ world }) => world.project.manifest.timeZone),
});
