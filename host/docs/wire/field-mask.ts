import { refusals, refuse } from './docs-error';
import { isObject } from './json';
import type { Json, JsonObject } from './json';
import { messages } from './message-shapes';
import { asRecorded } from './recorded-values';

/**
 * `base` with the fields of `mask` taken from `update`; a field that the mask names and the update lacks is removed, that
 * is, inherited again. `*` names every field of the message. Refuses an unknown field, an empty mask, and a length
 * without its unit. Source: FieldMask in the d.ts of each update request; texts in test/platform/docs-api-errors.json.
 */
export function applyMask(base: JsonObject, update: JsonObject, mask: string, message: string): JsonObject {
  return maskPaths(mask, message).reduce((style, path) => {
    const [head, ...rest] = path.split('.');
    if (head === undefined) return style;
    return put(style, head, rest, update, message);
  }, base);
}

/** The paths of a mask, in camelCase, each one a field of the message. */
export function maskPaths(mask: string, message: string): readonly string[] {
  if (mask.trim() === '') refuse('At least one field must be specified.');
  if (mask.trim() === '*') return Object.keys(messages[message] ?? {});
  return mask.split(',').map((raw) => {
    const path = raw.trim().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    let type = message;
    for (const field of path.split('.')) {
      const next = messages[type]?.[field];
      if (next === undefined) return refuse(refusals.invalidField(raw.trim()));
      type = next;
    }
    return path;
  });
}

function put(
  base: JsonObject,
  field: string,
  rest: readonly string[],
  update: JsonObject,
  message: string,
): JsonObject {
  const type = messages[message]?.[field] ?? '';
  const [next, ...deeper] = rest;
  const given = update[field];
  if (next === undefined) {
    const { [field]: _old, ...others } = base;
    if (given === undefined) return others;
    checkUnits(given, type);
    return { ...others, [field]: given };
  }
  const inner = base[field];
  const changed = put(isObject(inner) ? inner : {}, next, deeper, isObject(given) ? given : {}, type);
  return { ...base, [field]: asRecorded(changed, type) };
}

function checkUnits(value: Json, type: string): void {
  const [item, list] = type.startsWith('[]') ? [type.slice(2), true] : [type, false];
  if (list) {
    if (Array.isArray(value))
      (value as readonly Json[]).forEach((each) => {
        checkUnits(each, item);
      });
    return;
  }
  if (!isObject(value)) return;
  if (item === 'Dimension' && (value.unit === undefined || value.unit === 'UNIT_UNSPECIFIED')) {
    refuse(refusals.noUnit);
  }
  for (const [field, inner] of Object.entries(value)) {
    if (inner !== undefined) checkUnits(inner, messages[item]?.[field] ?? '');
  }
}
