/** What an error of Google's carries across: the structured part of a GoogleJsonResponseException. */
export interface ErrorDetails {
  readonly code: number;
  readonly message: string;
  /** Drive gives a reason besides the status ("rateLimitExceeded"). */
  readonly errors?: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/**
 * An error that a Google service would throw. The execution turns it into an error of the script's own realm with
 * this name and message, and with `details` where the service is an advanced one.
 */
export class ServiceError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly details?: ErrorDetails,
  ) {
    super(message);
  }
}

/** The error of a built-in service: Apps Script names all of them `Exception`. */
export function exception(message: string): ServiceError {
  return new ServiceError('Exception', message);
}

/**
 * The error of an advanced service. `method` is the discovery name ("docs.documents.batchUpdate"); the prefix and
 * the `details` are those that Apps Script puts round the API's own message. `reason` is Drive's word for why.
 */
export function apiError(method: string, code: number, message: string, reason?: string): ServiceError {
  return new ServiceError(
    'GoogleJsonResponseException',
    `API call to ${method} failed with error: ${message}`,
    {
      code,
      message,
      ...(reason !== undefined && { errors: [{ domain: 'global', reason, message }] }),
    },
  );
}

/** Refuses, by name, what the local host has no stand-in for. `member` is "Service.method". */
export function unsupported(member: string): ServiceError {
  return new ServiceError('LocalHostError', `not supported by the local host: ${member}`);
}
