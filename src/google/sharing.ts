import type { Access, SharingPort } from '../engine/app/sharing/sharing-ports';
import { drive } from './documents';
import { callService } from './service-error';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const FIELDS = 'id,emailAddress,role';

/**
 * Access to documents that the add-on made. Drive knows by itself whether an address is a person's or a group's, also when
 * it is given as a person's (not measured by us).
 */
export const sharing: SharingPort = {
  list(id) {
    const found: Permission[] = [];
    let page: string | undefined;
    do {
      const args = {
        fields: `nextPageToken,permissions(${FIELDS})`,
        ...(page !== undefined && { pageToken: page }),
      };
      const { permissions = [], nextPageToken } = callService('Drive.Permissions.list', 'any', () =>
        drive().Permissions.list(id, args),
      );
      found.push(...permissions);
      page = nextPageToken;
    } while (page !== undefined);
    return found.flatMap(accessOf);
  },
  give(id, { email, role, mail }) {
    const args = {
      fields: 'id',
      sendNotificationEmail: mail !== null,
      ...(mail !== null && mail !== '' && { emailMessage: mail }),
    };
    const { id: permission } = callService('Drive.Permissions.create', 'busy', () =>
      drive().Permissions.create({ type: 'user', role, emailAddress: email }, id, args),
    );
    if (permission === undefined) throw new Error('Drive gave access without a permission');
    return permission;
  },
  change(id, permission, role) {
    callService('Drive.Permissions.update', 'any', () =>
      drive().Permissions.update({ role }, id, permission),
    );
  },
  takeBack(id, permission) {
    callService('Drive.Permissions.remove', 'any', () => {
      drive().Permissions.remove(id, permission);
    });
  },
};

function accessOf({ id, emailAddress, role }: Permission): readonly Access[] {
  if (id === undefined || emailAddress === undefined || emailAddress === '') return [];
  return [
    { permission: id, email: emailAddress, role: role === 'reader' || role === 'commenter' ? role : 'more' },
  ];
}
