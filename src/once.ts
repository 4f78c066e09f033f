/**
 * A function that makes its value when it is first called, and answers the same value ever after. Every click at Google
 * runs the top level of the whole add-on: what takes time to make, and most clicks never need, is made through this.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
