import { parseArgs } from 'node:util';

/** What stood on the command line: words in order, and the value of each option that was given. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** A command line that cannot be followed; the message is a Swedish sentence. */
export class ArgumentsError extends Error {
  override readonly name = 'ArgumentsError';
}

/**
 * Reads a command line. `options` are those that take a value, `flags` those that take none; a flag has the value "", and
 * `help` is always known as one.
 * @throws {ArgumentsError} for an unknown option, a missing value or more words than `mostWords`
 */
export function readArguments(
  argv: readonly string[],
  options: readonly string[],
  mostWords: number,
  flags: readonly string[] = [],
): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.rawName === '-h') given.set('help', '');
    else if (flags.includes(token.name) && token.value === undefined) given.set(token.name, '');
    else if (!options.includes(token.name)) throw new ArgumentsError(`Valet ${token.rawName} finns inte.`);
    else if (token.value === undefined || token.value === '' || token.value.startsWith('--')) {
      throw new ArgumentsError(`Valet ${token.rawName} ska följas av ett värde.`);
    } else given.set(token.name, token.value);
  }
  const extra = words[mostWords];
  if (extra !== undefined)
    throw new ArgumentsError(`Det står ett ord för mycket på kommandoraden: ${extra}.`);
  return { words, options: given };
}
