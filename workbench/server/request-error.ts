/** A request that cannot be met; the message is a Swedish sentence for the person at the page. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}
