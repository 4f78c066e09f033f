/**
 * Stand-ins are described as data: one table of members for each Google type. The membrane reads the table to make
 * the object that a script sees; a test can walk it and hold it against Google's declared types.
 */

/** The answer of a parameter that the argument does not fit. */
export const mismatch = Symbol('mismatch');

/** One way to call a member: `bind` gives the call when the arguments fit, `mismatch` when they do not. */
export interface Overload<S> {
  /** How many arguments it takes; the least, where it takes any number more. */
  readonly arity: number;
  readonly variadic?: true;
  readonly bind: (args: readonly unknown[]) => ((self: S) => unknown) | typeof mismatch;
}

/** A method. `counted` when the call crosses to a Google service; `scopes` when one of them must be granted. */
export interface MethodMember<S> {
  readonly kind: 'method';
  readonly overloads: readonly Overload<S>[];
  readonly counted: boolean;
  readonly scopes: readonly string[];
}

/** A property, such as an enumeration or a collection of an advanced service. */
export interface PropertyMember<S> {
  readonly kind: 'property';
  readonly read: (self: S) => unknown;
}

export type Member<S> = MethodMember<S> | PropertyMember<S>;

/** The members of one Google type. `name` is what counts and refusals say; `service` is where it lives. */
export interface StandInType<S> {
  readonly name: string;
  readonly service: string;
  readonly members: ReadonlyMap<string, Member<S>>;
  readonly text: (self: S) => string;
  readonly properties?: {
    read(self: S, key: string): unknown;
    write(self: S, key: string, value: unknown): void;
  };
  of(self: S): StandIn;
}

/** An object of a Google type, on the host's side of the membrane. */
export class StandIn {
  constructor(
    readonly type: StandInType<unknown>,
    readonly self: unknown,
  ) {}
}
