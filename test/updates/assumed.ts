/** What Google does where nobody has measured it, by the seed. */
import type { Assumptions } from '../../host/docs/document/assumptions';
import { randomOf, type Random } from '../random/random';

/** The switches that an update may meet, and how each can stand otherwise than the host has it by default. */
const switches = {
  insertedAtStart: ['inside'],
  insertedAtEnd: ['inside'],
  insertedAtSeam: ['before', 'after', 'both'],
  editedInside: ['goes'],
  rowDeleted: ['goes'],
  tableInserted: ['splits', 'goes'],
  cutAndPasted: ['kept'],
  unknownRangeDeleted: ['accepted'],
  deletedOverSuggestion: ['deleted'],
} as const satisfies { readonly [Name in keyof Assumptions]?: readonly Assumptions[Name][] };

const singles = Object.entries(switches).flatMap(([name, values]) =>
  values.map((value) => ({ name, value })),
);

/** What is assumed, and what it is called when sequences are counted. */
export interface Assumed {
  readonly name: string;
  readonly assumptions: Partial<Assumptions>;
}

/** The host's own answers in a sixth of all sequences, each switch alone in as many as the others, and mixes in a third. */
export function assumedFor(seed: number): Assumed {
  const at = seed % (singles.length * 2);
  const single = singles[at];
  if (single !== undefined)
    return { name: `${single.name} ${single.value}`, assumptions: { [single.name]: single.value } };
  return at < singles.length + singles.length / 3
    ? { name: 'as the host has it', assumptions: {} }
    : { name: 'a mix', assumptions: mixed(randomOf(seed + 7_000_000)) };
}

function mixed(random: Random): Partial<Assumptions> {
  const turned = Object.entries(switches).flatMap(([name, values]) =>
    random.chance(0.5) ? [[name, random.pick<string>(values)]] : [],
  );
  return Object.fromEntries(turned) as Partial<Assumptions>;
}
