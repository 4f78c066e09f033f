import { apiError, exception, type ServiceError } from '../runtime/service-error';

/** A fault to inject: the status and text that Google answers with. */
export interface Fault {
  /** The HTTP status; advanced services give it in `details`. */
  readonly code: number;
  readonly message?: string;
  /** The reason that Drive gives besides the status: "rateLimitExceeded". */
  readonly reason?: string;
  /** `after` lets the call take effect and loses its answer, as a broken connection does. */
  readonly when?: 'before' | 'after';
}

/** The error that a service method ("Docs.Documents.get") throws for a fault, in the words of its kind of service. */
export function faultError(
  method: string,
  { code, message = 'Internal error encountered.', reason }: Fault,
): ServiceError {
  const advanced = /^(Docs|Drive)\.([A-Z])(.*)$/.exec(method);
  if (!advanced) return exception(message);
  const [, service = '', first = '', rest = ''] = advanced;
  return apiError(`${service.toLowerCase()}.${first.toLowerCase()}${rest}`, code, message, reason);
}
