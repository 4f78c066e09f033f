/** What sharing and approvals need of Drive. A refusal by it is thrown as a ServiceError. */

/** What someone may do with a document. */
export type Role = 'reader' | 'commenter';

/** How an approval ended, as Drive says. */
export type ApprovalOutcome = 'approved' | 'declined' | 'cancelled';

/** What someone has answered who was to approve. */
export interface ReviewerAnswer {
  readonly email: string;
  readonly answer: 'approved' | 'declined' | 'none';
}

/** Someone who has access to a document; `more` is whoever may also write in it. */
export interface Access {
  /** What Drive calls the permission. */
  readonly permission: string;
  /** As Drive spells it. */
  readonly email: string;
  readonly role: Role | 'more';
}

/** Who is given access, and the message of the mail about it, which may be empty; null for no mail. */
export interface Giving {
  readonly email: string;
  readonly role: Role;
  readonly mail: string | null;
}

/** Access to the documents that the add-on made. Another's document is refused with kind `not-found`. */
export interface SharingPort {
  /** Everyone who has access by an address. */
  readonly list: (id: string) => readonly Access[];
  /** Gives access and answers what Drive calls the permission. It is not repeated when the answer is lost. */
  readonly give: (id: string, giving: Giving) => string;
  /** Gives who has access another role. Nobody gets mail. */
  readonly change: (id: string, permission: string, role: Role) => void;
  /** Takes access back; where it is gone already, also by a first try whose answer was lost, that is refused with kind `not-found`. */
  readonly takeBack: (id: string, permission: string) => void;
}

/** An approval as it is in Drive now. */
export interface Approval {
  readonly id: string;
  readonly state: 'running' | ApprovalOutcome;
  /** What each reviewer has answered; an edit of the document while it is running takes the answers back. */
  readonly answers: readonly ReviewerAnswer[];
}

/** Drive's approvals of the documents that the add-on made. */
export interface ApprovalsPort {
  /** Whether there are approvals and this account may start one on the document. */
  readonly canStart: (id: string) => boolean;
  /** Starts one and answers it; `due` is the last day to answer. It is not repeated when the answer is lost. */
  readonly start: (
    id: string,
    request: { readonly reviewers: readonly string[]; readonly due: string | null; readonly message: string },
  ) => Approval;
  /** Those of the document; none where there are no approvals. */
  readonly list: (id: string) => readonly Approval[];
  /** Ends one that is running. */
  readonly cancel: (id: string, approval: string) => void;
}
