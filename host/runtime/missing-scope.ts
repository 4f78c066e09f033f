import { apiError, exception, type ServiceError } from './service-error';
import type { StandInType } from './stand-in';

/**
 * What a call is refused with that needs a scope which the manifest does not ask for or the user has not granted. A
 * built-in service says it in Apps Script's own words (measured); an advanced service ("Drive.Files") passes the request
 * on, and Google's APIs answer 403 with this text and reason (googleapis/google-api-php-client, issue 2307).
 */
export function missingScope(
  { name }: StandInType<unknown>,
  member: string,
  scopes: readonly string[],
): ServiceError {
  const [service = '', collection] = name.split('.');
  if (collection === undefined) {
    return exception(
      `Specified permissions are not sufficient to call ${name}.${member}. Required permissions: ${scopes.join(' || ')}`,
    );
  }
  const method = member === 'remove' ? 'delete' : member;
  return apiError(
    `${service.toLowerCase()}.${collection.toLowerCase()}.${method}`,
    403,
    'Request had insufficient authentication scopes.',
    'insufficientPermissions',
  );
}
