import { apiError } from '../../runtime/service-error';

/**
 * What a script finds of Drive's approvals. `absent`: the advanced service has no Drive.Approvals, as the types of Apps Script
 * have it; `refused`: it is there and the account may not start one (an edition or an administrator that does not allow it);
 * `available`: both.
 */
export type ApprovalsSupport = 'absent' | 'refused' | 'available';

/**
 * How Drive takes an address that a file is shared with. `no-account`: it has no Google account, and can only be invited with a
 * notification. `policy`: the organisation does not let its files be shared there; `policy-as-bad-request` is the same, in the
 * other form that it has been seen in. `rate-limit`: the sharing quota is used up.
 */
export type Grantee = 'ordinary' | 'no-account' | 'policy' | 'policy-as-bad-request' | 'rate-limit';

/** What the account that runs the script, its organisation and the outside world let Drive do. */
export interface DriveAccount {
  approvals: ApprovalsSupport;
  /** By address, or by "@domain"; in small letters. An address that is not here is an ordinary one. */
  readonly grantees: Map<string, Grantee>;
}

/** Addresses and domains as an account has them: in small letters. */
export function granteesIn(given: Readonly<Record<string, Grantee>>): Map<string, Grantee> {
  return new Map(Object.entries(given).map(([address, grantee]) => [address.toLowerCase(), grantee]));
}

/** How Drive takes an address: what is said of the address goes before what is said of its domain. */
export function granteeOf({ grantees }: DriveAccount, address: string): Grantee {
  const small = address.toLowerCase();
  return grantees.get(small) ?? grantees.get(small.slice(small.lastIndexOf('@'))) ?? 'ordinary';
}

/**
 * Refuses to share with an address, if Drive would. Sources: without an account, a public script's comment (id 28615997969,
 * run in Apps Script by its author) and GAM's wiki (2025-09-02); the quota, a-marenkov/gsheets pull request 78. The reason
 * shareOutNotPermitted is mattermost's plugin's (id 68021822) and GAM's, which has seen it with 400 too; the other form of a
 * policy's refusal, "ACL change not allowed", a public design's (id 67118026653). The words of the policy are the host's own.
 */
export function refuseGrantee(grantee: Grantee, address: string, notifies: boolean, method: string): void {
  switch (grantee) {
    case 'ordinary':
      return;
    case 'no-account':
      if (notifies) return;
      throw apiError(
        method,
        400,
        `Bad Request. User message: "You are trying to invite ${address}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
        'invalidSharingRequest',
      );
    case 'policy':
      throw apiError(
        method,
        403,
        `Sharing outside of the organization is not permitted: ${address}.`,
        'shareOutNotPermitted',
      );
    case 'policy-as-bad-request':
      throw apiError(
        method,
        400,
        'Bad Request. User message: "ACL change not allowed."',
        'invalidSharingRequest',
      );
    case 'rate-limit':
      throw apiError(
        method,
        403,
        'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
        'sharingRateLimitExceeded',
      );
  }
}
