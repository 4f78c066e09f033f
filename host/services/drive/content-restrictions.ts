import { apiError, unsupported } from '../../runtime/service-error';
import type { StoredFile } from './drive-store';
import type { User } from '../user';

/**
 * Refuses a change to what a content restriction protects: "a new revision may not be added, comments may not be added
 * or modified, and the title of the file may not be modified" (drive_v3, ContentRestriction.readOnly). Google's words
 * are not known; these are the host's own.
 */
export function checkUnlocked(
  file: StoredFile,
  change: { readonly name: boolean; readonly content: boolean },
  method: string,
): void {
  const locked = file.contentRestrictions.some((restriction) => restriction['readOnly'] === true);
  if (locked && (change.name || change.content)) {
    throw apiError(method, 403, 'The content of the file is restricted.', 'forbidden');
  }
}

/**
 * Refuses to change a restriction that the user may not change: one of the system's, or of the owner's where another asks
 * (drive_v3, ContentRestriction.systemRestricted and ownerRestricted). The words are the host's own.
 */
function checkChangeable(user: User, file: StoredFile, ofOwner: boolean, method: string): void {
  const has = (name: string): boolean => file.contentRestrictions.some((each) => each[name] === true);
  const isOwners = (has('ownerRestricted') || ofOwner) && file.owner.email !== user.email;
  if (!has('systemRestricted') && !isOwners) return;
  throw apiError(method, 403, 'The user cannot modify the content restriction of the file.', 'forbidden');
}

/**
 * The restrictions that a resource sets, as the API shows them: who set them, and when. A reason is taken only where the
 * restriction is set (drive_v3, ContentRestriction.reason).
 */
export function contentRestrictions(
  user: User,
  wanted: readonly unknown[],
  file: StoredFile,
  time: string,
  method: string,
): StoredFile['contentRestrictions'] {
  if (wanted.length > 1) throw apiError(method, 400, 'Invalid value for: contentRestrictions', 'invalid');
  const [first] = wanted as readonly (Readonly<Record<string, unknown>> | null | undefined)[];
  const { readOnly, reason, ownerRestricted, ...others } = first ?? {};
  const other = Object.keys(others).find((name) => name !== 'type');
  if (other !== undefined) throw unsupported(`contentRestrictions of ${other}`);
  checkChangeable(user, file, ownerRestricted === true, method);
  if (readOnly !== true) return [];
  return [
    {
      readOnly,
      ...(typeof reason === 'string' && { reason }),
      ...(ownerRestricted === true && { ownerRestricted }),
      type: 'globalContentRestriction',
      restrictingUser: {
        kind: 'drive#user',
        displayName: user.name,
        me: true,
        emailAddress: user.email,
      },
      restrictionTime: time,
    },
  ];
}
