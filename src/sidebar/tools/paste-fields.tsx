/** The fields of what is decided about a pasted table. */

/** One of several in a list; `empty` is the line for none of them, where none may be chosen. */
export function Select(props: {
  readonly id: string;
  readonly label: string;
  readonly empty: string | null;
  readonly values: readonly string[];
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}) {
  const { id, label, empty, values, value, change } = props;
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          change(currentTarget.value === '' ? null : currentTarget.value);
        }}
      >
        {empty !== null && <option value="">{empty}</option>}
        {values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A question with two answers, neither of them given before the officer gives it. */
export function OneOfTwo(props: {
  readonly id: string;
  readonly label: string;
  readonly items?: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly value: boolean | null;
  readonly change: (value: boolean) => void;
}) {
  const { id, label, items = [], yes, no, value, change } = props;
  return (
    <fieldset>
      <legend>{label}</legend>
      {items.length > 0 && (
        <ul class="causes">
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
      {[true, false].map((one) => (
        <div key={String(one)} class="choice">
          <input
            id={`${id}-${String(one)}`}
            type="radio"
            name={id}
            checked={value === one}
            onChange={() => {
              change(one);
            }}
          />
          <label for={`${id}-${String(one)}`}>{one ? yes : no}</label>
        </div>
      ))}
    </fieldset>
  );
}
