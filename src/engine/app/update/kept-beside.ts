/** Text that is kept of a document's updates in the store, packed, beside the record. */
import { isPackedKey, packText, sizeOf, STORE_SIZE, type Kept } from '../packed-chunks';
import { refusalOf, type Ports } from '../ports';

/** What is left of the store for the record to grow in, in bytes. */
const LEFT_FREE = 131_072;

/** Keeps the text in place of what `head` has; false when there is no room, and then nothing is written. */
export function keepBeside(
  { store, packing }: Pick<Ports, 'store' | 'packing'>,
  head: string,
  text: string,
  form: number,
): boolean {
  const values = packText(packing, text, head, form);
  const kept = store.readAll();
  const own = keysOf(kept, head);
  const others = Object.fromEntries(Object.entries(kept).filter(([key]) => !own.includes(key)));
  if (sizeOf(others) + sizeOf(values) > STORE_SIZE - LEFT_FREE) return false;
  store.write(
    values,
    own.filter((key) => !(key in values)),
  );
  return true;
}

/** Forgets what `head` has. What Google does not take now is passed over: it names a version that stands no more. */
export function forgetBeside({ store }: Pick<Ports, 'store'>, head: string): void {
  refusalOf(() => {
    store.write({}, keysOf(store.readAll(), head));
  });
}

function keysOf(kept: Kept, head: string): readonly string[] {
  return Object.keys(kept).filter((key) => isPackedKey(key, head));
}
