/** The fields of the forms on the way to the committee. */
import type { ComponentChildren } from 'preact';
import type { Send } from '../event';
import { fieldId } from './matter-ids';
import type { FormName, MatterNote } from './matter-state';
import { formNames, matterText } from './matter-words';

/** What a form is, and what is missing in it. */
interface Field {
  readonly form: FormName;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly note: MatterNote | null;
}

/** A form whose button, the last in it, sends it when nothing is on its way. */
export function MatterForm(props: {
  readonly form: FormName;
  readonly locked: boolean;
  readonly button: string;
  readonly send: Send;
  readonly children: ComponentChildren;
}) {
  const { form, locked, button, send, children } = props;
  return (
    <form
      class="matter-form"
      aria-label={formNames[form]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!locked) send({ kind: 'form-sent', form });
      }}
    >
      {children}
      <button type="submit" class="main" aria-disabled={locked ? 'true' : undefined}>
        {button}
      </button>
    </form>
  );
}

/** One line of text, or a day. */
export function TextField(
  props: Field & {
    readonly type?: 'text' | 'date';
    readonly value: string;
    readonly change: (value: string) => void;
  },
) {
  const { form, name, label, type = 'text', value, change } = props;
  const id = fieldId(form, name);
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(type === 'date' ? { type: 'date' } : { type: 'text' })}
        value={value}
        {...described(props)}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
      <About {...props} />
    </div>
  );
}

/** Several lines of text. */
export function TextArea(
  props: Field & { readonly rows: number; readonly value: string; readonly change: (value: string) => void },
) {
  const { form, name, label, rows, value, change } = props;
  const id = fieldId(form, name);
  return (
    <div>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        {...described(props)}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
      <About {...props} />
    </div>
  );
}

/** One of several, chosen or not yet. */
export function Choices<Value extends string>(
  props: Field & {
    readonly values: Readonly<Record<Value, string>>;
    readonly value: Value | null;
    readonly change: (value: Value) => void;
  },
) {
  const { form, name, label, values, value, change } = props;
  const all = Object.keys(values).filter((one): one is Value => one in values);
  return (
    <fieldset aria-describedby={described(props)['aria-describedby']}>
      <legend>{label}</legend>
      {all.map((one, index) => {
        const id = index === 0 ? fieldId(form, name) : fieldId(form, `${name}-${one}`);
        return (
          <div key={one} class="choice">
            <input
              id={id}
              type="radio"
              name={fieldId(form, name)}
              checked={one === value}
              onChange={() => {
                change(one);
              }}
            />
            <label for={id}>{values[one]}</label>
          </div>
        );
      })}
      <About {...props} />
    </fieldset>
  );
}

function isMissing({ form, name, note }: Field): boolean {
  return note?.kind === 'missing' && note.form === form && note.fields.includes(name);
}

function described(field: Field) {
  const id = fieldId(field.form, field.name);
  const missing = isMissing(field);
  const about = [...(field.hint === undefined ? [] : [`${id}-hint`]), ...(missing ? [`${id}-problem`] : [])];
  return {
    'aria-invalid': missing ? ('true' as const) : undefined,
    'aria-describedby': about.length === 0 ? undefined : about.join(' '),
  };
}

function About(field: Field) {
  const id = fieldId(field.form, field.name);
  return (
    <>
      {field.hint !== undefined && (
        <p id={`${id}-hint`} class="quiet">
          {field.hint}
        </p>
      )}
      {isMissing(field) && (
        <p id={`${id}-problem`} class="problem">
          {missingText(field.name)}
        </p>
      )}
    </>
  );
}

function missingText(name: string): string {
  return Object.entries(matterText.missing).find(([field]) => field === name)?.[1] ?? '';
}
