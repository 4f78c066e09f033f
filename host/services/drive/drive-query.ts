import { apiError, unsupported } from '../../runtime/service-error';
import type { StoredFile } from './drive-store';

type Test = (file: StoredFile) => boolean;

/**
 * The test that a `q` of files.list stands for: `name` (also `contains`), `mimeType`, `trashed`, `modifiedTime` and
 * `createdTime`, `in parents`, `properties` and `appProperties has`, with `and`, `or`, `not` and parentheses. Other
 * terms of Drive's are refused by name.
 * @throws the API's 400 for a query that cannot be read
 */
export function readQuery(query: string): Test {
  const tokens = (
    query.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[A-Za-z]+|!=|>=|<=|[=<>(){}]|\S/g) ?? []
  ).map(singleQuoted);
  const reader = new QueryReader(tokens);
  const test = reader.readAny();
  if (test === undefined || !reader.atEnd()) throw apiError('drive.files.list', 400, 'Invalid Value');
  return test;
}

class QueryReader {
  private place = 0;

  constructor(private readonly tokens: readonly string[]) {}

  atEnd(): boolean {
    return this.place === this.tokens.length;
  }

  readAny(): Test | undefined {
    let left = this.readAll();
    while (left !== undefined && this.take('or')) {
      const [first, second] = [left, this.readAll()];
      left = second && ((file) => first(file) || second(file));
    }
    return left;
  }

  private readAll(): Test | undefined {
    let left = this.readTerm();
    while (left !== undefined && this.take('and')) {
      const [first, second] = [left, this.readTerm()];
      left = second && ((file) => first(file) && second(file));
    }
    return left;
  }

  private readTerm(): Test | undefined {
    if (this.take('not')) {
      const term = this.readTerm();
      return term && ((file) => !term(file));
    }
    if (this.take('(')) {
      const inner = this.readAny();
      return this.take(')') ? inner : undefined;
    }
    const first = this.next();
    if (first?.startsWith("'") && this.take('in')) {
      if (!this.take('parents'))
        throw unsupported(`Drive.Files.list with "${first} in ${this.next() ?? ''}"`);
      const parent = unquote(first);
      return (file) => file.parents.includes(parent);
    }
    switch (first) {
      case 'trashed':
        return this.readTrashed();
      case 'name':
      case 'mimeType':
        return this.readText(first);
      case 'modifiedTime':
      case 'createdTime':
        return this.readTime(first);
      case 'properties':
      case 'appProperties':
        return this.readProperty(first);
      default:
        throw unsupported(`Drive.Files.list with "${first ?? ''}"`);
    }
  }

  private readTrashed(): Test | undefined {
    const operator = this.next();
    const wanted = this.next();
    if ((operator !== '=' && operator !== '!=') || (wanted !== 'true' && wanted !== 'false'))
      return undefined;
    return (file) => (file.trashed === (wanted === 'true')) === (operator === '=');
  }

  private readText(field: 'name' | 'mimeType'): Test | undefined {
    const operator = this.next();
    const value = this.next();
    if (!value?.startsWith("'")) return undefined;
    const wanted = unquote(value);
    switch (operator) {
      case '=':
        return (file) => file[field] === wanted;
      case '!=':
        return (file) => file[field] !== wanted;
      case 'contains':
        return field === 'name'
          ? (file) => hasWordsOf(file.name, wanted)
          : (file) => file.mimeType.startsWith(wanted);
      default:
        throw unsupported(`Drive.Files.list with "${field} ${operator ?? ''}"`);
    }
  }

  private readTime(field: 'modifiedTime' | 'createdTime'): Test | undefined {
    const operator = this.next();
    const value = this.next();
    const wanted = value?.startsWith("'") ? Date.parse(zoned(unquote(value))) : NaN;
    const holds = comparisons[operator ?? ''];
    return holds && !Number.isNaN(wanted) ? (file) => holds(Date.parse(file[field]) - wanted) : undefined;
  }

  private readProperty(field: 'properties' | 'appProperties'): Test | undefined {
    const words = ['has', '{', 'key', '='].every((word) => this.take(word));
    const key = words ? this.next() : undefined;
    const more = ['and', 'value', '='].every((word) => this.take(word));
    const value = more ? this.next() : undefined;
    if (!key?.startsWith("'") || !value?.startsWith("'") || !this.take('}')) return undefined;
    return (file) => file[field][unquote(key)] === unquote(value);
  }

  private next(): string | undefined {
    return this.tokens[this.place++];
  }

  private take(word: string): boolean {
    if (this.tokens[this.place] !== word) return false;
    this.place++;
    return true;
  }
}

const comparisons: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** A time without a zone is UTC in a query. */
function zoned(time: string): string {
  return /(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time.includes('T') ? time : `${time}T00:00:00`}Z`;
}

/** Drive matches a name by the beginnings of its words, not anywhere in it (its guide to search terms). */
function hasWordsOf(name: string, wanted: string): boolean {
  const place = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return place.includes(
    ` ${wanted
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`,
  );
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/g, '$1');
}

/** A value in double quotes as one in single quotes, which is how the reader knows a value. */
function singleQuoted(token: string): string {
  if (!/^".*"$/s.test(token)) return token;
  return `'${token.slice(1, -1).replaceAll("'", String.raw`\'`)}'`;
}
