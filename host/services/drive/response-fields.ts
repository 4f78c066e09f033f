import { apiError } from '../../runtime/service-error';

type Mask = ReadonlyMap<string, Mask>;

/**
 * The part of a resource that a `fields` parameter asks for: names separated by commas, `a/b` or `a(b,c)` for members,
 * `*` for all. The grammar is that of Google's "partial response".
 * @throws the API's 400 for a mask that cannot be read, or for a field that is not `known`, where that is given
 */
export function selectFields(
  resource: object,
  fields: string,
  method: string,
  known?: ReadonlySet<string>,
): object {
  const reader = new MaskReader(fields);
  const mask = reader.readList();
  if (mask === undefined || !reader.atEnd()) throw apiError(method, 400, `Invalid field selection ${fields}`);
  if (known && [...mask.keys()].some((name) => name !== '*' && !known.has(name))) {
    throw apiError(method, 400, 'Request contains an invalid argument.');
  }
  return pick(resource, mask) as object;
}

function pick(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((member) => pick(member, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const inner = mask.get(key);
      return inner === undefined ? [] : [[key, pick(member, inner)]];
    }),
  );
}

class MaskReader {
  private place = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    return this.place === this.text.length;
  }

  readList(): Mask | undefined {
    const list = new Map<string, Mask>();
    do {
      const name = this.take(/\s*([A-Za-z0-9_*]+)\s*/y);
      if (name === undefined) return undefined;
      const inner = this.readInner();
      if (inner === undefined) return undefined;
      list.set(name, new Map([...(list.get(name) ?? []), ...inner]));
    } while (this.take(/(,)/y) !== undefined);
    return list;
  }

  private readInner(): Mask | undefined {
    if (this.take(/(\/)/y) !== undefined) {
      const name = this.take(/([A-Za-z0-9_*]+)/y);
      const inner = this.readInner();
      return name === undefined || inner === undefined ? undefined : new Map([[name, inner]]);
    }
    if (this.take(/(\()/y) === undefined) return new Map();
    const list = this.readList();
    return list !== undefined && this.take(/(\)\s*)/y) !== undefined ? list : undefined;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.place;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.place = pattern.lastIndex;
    return match[1];
  }
}
