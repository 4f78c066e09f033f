/** Why a call never reached the add-on, as far as a page can tell. */
export type Unreached = 'offline' | 'no-contact' | 'refused';

/** Told by the name of the error that Google's client makes; its text is for nobody to read. */
export function unreached(error: unknown, online: boolean): Unreached {
  if (!online) return 'offline';
  const name = (error as { readonly name?: unknown } | null)?.name;
  return name === 'NetworkError' || name === 'TransportError' ? 'no-contact' : 'refused';
}
