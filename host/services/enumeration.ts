import { membersOf, standInType } from '../runtime/define-stand-in';
import { standIn } from '../runtime/params';
import type { StandIn, StandInType } from '../runtime/stand-in';

interface EnumValue {
  readonly name: string;
  readonly ordinal: number;
}

/** An enumeration of Apps Script: its values by name, each always the same object. */
export interface Enumeration {
  readonly object: StandIn;
  readonly valueType: StandInType<EnumValue>;
  value(name: string): StandIn;
}

/** Makes the enumeration `name` with its values in Google's order. */
export function enumeration(name: string, service: string, names: readonly string[]): Enumeration {
  const members = membersOf<EnumValue>();
  const valueType: StandInType<EnumValue> = standInType<EnumValue>(
    name,
    service,
    {
      // Not in Google's reference; an enumeration at Google is Java's, and has it (gas-fakes, run there by its author).
      compareTo: members.call([standIn(() => valueType)], (self, other) => self.ordinal - other.ordinal),
      name: members.call([], (self) => self.name),
      ordinal: members.call([], (self) => self.ordinal),
      toString: members.call([], (self) => self.name),
    },
    { text: (self) => self.name },
  );
  const values = new Map(names.map((value, ordinal) => [value, valueType.of({ name: value, ordinal })]));
  const { property } = membersOf<null>();
  const type = standInType<null>(
    name,
    service,
    Object.fromEntries([...values].map(([value, object]) => [value, property(() => object)])),
  );
  return {
    object: type.of(null),
    valueType,
    value(wanted) {
      const found = values.get(wanted);
      if (!found) throw new Error(`${name} has no value ${wanted}`);
      return found;
    },
  };
}
