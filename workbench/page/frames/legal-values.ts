/**
 * What google.script.run lets a page send, as measured by Tanaike (report of 2023-08-28, "values to transfer between
 * JavaScript and Google Apps Script with google.script.run").
 */

/** The part of a form element that becomes an object: its named controls. */
export interface FormLike {
  readonly elements: Iterable<unknown>;
}

/**
 * The arguments as they are sent: undefined is null, and a form that is the only argument is an object of its fields.
 * @throws {TypeError} for a Date, a function, a Map, bytes, an element and whatever else Google refuses; the message
 * names the property nearest to the value
 */
export function legalArguments(
  args: readonly unknown[],
  isForm: (value: unknown) => value is FormLike,
): readonly unknown[] {
  const [only] = args;
  if (args.length === 1 && isForm(only)) return [formFields(only)];
  return args.map((value, index) => legal(value, String(index)));
}

function legal(value: unknown, property: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((member, index) => legal(member, String(index)));
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, legal(member, key)]));
  }
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

interface Control {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly disabled: boolean;
  readonly selectedOptions?: Iterable<{ readonly value: string }>;
}

/** A form's fields by name; a name with several values has a list of them. */
function formFields(form: FormLike): Readonly<Record<string, string | readonly string[]>> {
  const values = new Map<string, string[]>();
  for (const control of form.elements as Iterable<Control>) {
    if (!control.name || control.disabled || !counts(control)) continue;
    const chosen = control.selectedOptions
      ? [...control.selectedOptions].map(({ value }) => value)
      : [control.value];
    values.set(control.name, [...(values.get(control.name) ?? []), ...chosen]);
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all] as const),
  );
}

function counts({ type, checked }: Control): boolean {
  if (type === 'checkbox' || type === 'radio') return checked === true;
  return type !== 'button' && type !== 'submit' && type !== 'reset' && type !== 'image' && type !== 'file';
}
