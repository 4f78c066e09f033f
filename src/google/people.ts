import type { PeoplePort, ServiceError } from '../engine/app/ports';
import { drive } from './documents';
import { callService } from './service-error';

/** The person by the account that Drive sees: of the add-on's scopes, drive.file is the one that says who it is. */
export const people: PeoplePort = {
  whoRuns() {
    const user = userOrNull();
    const id = user?.permissionId ?? user?.emailAddress;
    return id === undefined ? null : { id, name: user?.displayName ?? '' };
  },
};

/** Null when Google refuses to say; a service that is only busy is not taken for a refusal. */
function userOrNull(): GoogleAppsScript.Drive_v3.Drive.V3.Schema.User | null {
  try {
    return callService('Drive.About.get', 'any', () => drive().About.get({ fields: 'user' })).user ?? null;
  } catch (error) {
    const { kind } = error as ServiceError;
    if (kind === 'unavailable' || kind === 'quota') throw error;
    return null;
  }
}
