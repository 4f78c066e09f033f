/** Why a call never reached the add-on, as far as a page can know. */
export type Unreached = 'offline' | 'no-contact' | 'refused';

/** Known by the name of the error that Google's client makes. Its text differs between languages and over time. */
export function unreached(error: unknown, online: boolean): Unreached {
  if (!online) return 'offline';
  const name = (error as { readonly name?: unknown } | null)?.name;
  return name === 'NetworkError' || name === 'TransportError' ? 'no-contact' : 'refused';
}
