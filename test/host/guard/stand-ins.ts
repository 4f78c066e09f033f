import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import '../../../host/services/globals';
import { StandIn, type StandInType } from '../../../host/runtime/stand-in';

const services = join(__dirname, '../../../host/services');

/**
 * Every Google type that the host stands in for: what the modules of host/services export, and what their properties
 * hold.
 */
export async function everyStandInType(): Promise<readonly StandInType<unknown>[]> {
  const found = new Set<StandInType<unknown>>();
  for (const file of readdirSync(services, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const exported = (await import(join(services, file))) as Readonly<Record<string, unknown>>;
    for (const value of Object.values(exported)) if (isType(value)) collect(value, found);
  }
  return [...found];
}

/** Whether a type is that of an enumeration's values, which @types/google-apps-script declares no members of. */
export function isEnumValue({ members }: StandInType<unknown>): boolean {
  return members.has('ordinal');
}

function collect(type: StandInType<unknown>, found: Set<StandInType<unknown>>): void {
  if (found.has(type)) return;
  found.add(type);
  for (const member of type.members.values()) {
    // Only what a property holds for any object at all: enumerations and the collections of advanced services.
    const held = member.kind === 'property' && holds(() => member.read({}));
    if (held instanceof StandIn) collect(held.type, found);
  }
}

function holds(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function isType(value: unknown): value is StandInType<unknown> {
  return typeof value === 'object' && value !== null && 'members' in value && value.members instanceof Map;
}
