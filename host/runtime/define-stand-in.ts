import type { Param } from './params';
import { unsupported } from './service-error';
import {
  mismatch,
  StandIn,
  type Member,
  type MethodMember,
  type PropertyMember,
  type StandInType,
} from './stand-in';

type Members<S> = Readonly<Record<string, Member<S>>>;

/** A Google type by name, to be described once the types that its members give are declared too. */
interface DeclaredType<S> extends StandInType<S> {
  /** Says what its objects can do; once. */
  describe(members: Members<S>): void;
}

/** Declares a Google type whose members are described elsewhere, where types give objects of each other. */
export function declareType<S>(name: string, service: string): DeclaredType<S> {
  let described: ReadonlyMap<string, Member<S>> | undefined;
  const type: DeclaredType<S> = {
    name,
    service,
    get members() {
      if (!described) throw new Error(`${name} is declared and not described`);
      return described;
    },
    describe(members) {
      if (described) throw new Error(`${name} is described twice`);
      described = new Map(Object.entries(members));
    },
    text: () => name,
    of: (self) => new StandIn(type as StandInType<unknown>, self),
  };
  return type;
}

/**
 * Describes a Google type. `members` may be a function, called at first use, where a member needs the type itself.
 * `text` is what `String(object)` gives in the script; `properties` lets a script set members of its own (only an
 * HtmlTemplate has that).
 */
export function standInType<S>(
  name: string,
  service: string,
  members: Members<S> | (() => Members<S>),
  options: { text?: (self: S) => string; properties?: NonNullable<StandInType<S>['properties']> } = {},
): StandInType<S> {
  let read: ReadonlyMap<string, Member<S>> | undefined;
  const type: StandInType<S> = {
    name,
    service,
    get members() {
      return (read ??= new Map(Object.entries(typeof members === 'function' ? members() : members)));
    },
    text: options.text ?? (() => name),
    ...(options.properties && { properties: options.properties }),
    of: (self) => new StandIn(type as StandInType<unknown>, self),
  };
  return type;
}

/** The arguments that parameters read, in their order. */
type Values<P extends readonly Param<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never;
};

interface MemberBuilder<S> {
  /** A getter or builder: it costs nothing and is not counted. */
  readonly call: Method<S>;
  /** A call that crosses to the service and is counted. */
  readonly counted: Method<S>;
  /** The same member callable in several ways; the first that fits is run. */
  readonly either: (...members: readonly MethodMember<S>[]) => MethodMember<S>;
  /** The member, refused unless the manifest grants one of the scopes. */
  readonly scoped: (scopes: readonly string[], member: MethodMember<S>) => MethodMember<S>;
  readonly property: (read: (self: S) => unknown) => PropertyMember<S>;
  /** A way to call the member that Google has and the host does not; `call` is what the refusal names. */
  readonly refused: (arity: number, call: string) => MethodMember<S>;
  /** A member that takes `least` arguments of any kind, or any number more. */
  readonly variadic: (least: number, run: (self: S, args: readonly unknown[]) => unknown) => MethodMember<S>;
}

type Method<S> = <const P extends readonly Param<unknown>[]>(
  params: P,
  run: (self: S, ...args: Values<P>) => unknown,
) => MethodMember<S>;

/** Builders for the members of a type whose objects hold `S`. */
export function membersOf<S>(): MemberBuilder<S> {
  const method = <const P extends readonly Param<unknown>[]>(
    params: P,
    run: (self: S, ...args: Values<P>) => unknown,
    counted: boolean,
  ): MethodMember<S> => ({
    kind: 'method',
    counted,
    scopes: [],
    overloads: [
      {
        arity: params.length,
        bind: (args) => {
          if (args.length !== params.length) return mismatch;
          const read = args.map((arg, index) => params[index]?.(arg));
          return read.includes(mismatch) ? mismatch : (self) => run(self, ...(read as unknown as Values<P>));
        },
      },
    ],
  });
  return {
    call: (params, run) => method(params, run, false),
    counted: (params, run) => method(params, run, true),
    either: (...members) => ({
      kind: 'method',
      counted: members.some((member) => member.counted),
      scopes: members.flatMap((member) => member.scopes),
      overloads: members.flatMap((member) => member.overloads),
    }),
    scoped: (scopes, member) => ({ ...member, scopes }),
    property: (read) => ({ kind: 'property', read }),
    refused: (arity, call) => ({
      kind: 'method',
      counted: false,
      scopes: [],
      overloads: [
        {
          arity,
          bind: (args) => {
            if (args.length !== arity) return mismatch;
            return () => {
              throw unsupported(call);
            };
          },
        },
      ],
    }),
    variadic: (least, run) => ({
      kind: 'method',
      counted: false,
      scopes: [],
      overloads: [
        {
          arity: least,
          variadic: true,
          bind: (args) => (args.length < least ? mismatch : (self) => run(self, args)),
        },
      ],
    }),
  };
}
