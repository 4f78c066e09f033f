/** What a test answers where a script fetches an address. `status` is 200 by default. */
export interface FetchAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request that a script made with UrlFetchApp, as it was given. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: unknown;
}

/** A message that a script sent or drafted, or that Drive sends for it. `options` has what it was given beside these. */
export interface SentMail {
  readonly service: 'MailApp' | 'GmailApp' | 'Drive';
  readonly kind: 'sent' | 'draft';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A trigger that a script installed. It is listed and never run. */
export interface InstalledTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly eventType: string;
  /** What the builder was given, in order: `everyHours(6)`. */
  readonly schedule: readonly string[];
}

/** What a script has sent out of its own files; nothing leaves the computer. */
export interface OutsideRecord {
  readonly requests: FetchRequest[];
  readonly mails: SentMail[];
  readonly triggers: InstalledTrigger[];
}

/** What stands in for the world outside: answers of addresses, and the token that ScriptApp gives. */
export interface OutsideAnswers {
  readonly fetch?:
    Readonly<Record<string, FetchAnswer>> | ((request: FetchRequest) => FetchAnswer | undefined);
  readonly oauthToken?: string;
}

/** Nothing sent yet. */
export function emptyOutsideRecord(): OutsideRecord {
  return { requests: [], mails: [], triggers: [] };
}
