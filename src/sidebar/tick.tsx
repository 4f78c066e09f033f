/** A box to tick. */
export function Tick(props: {
  readonly id: string;
  readonly label: string;
  readonly value: boolean;
  /** The id of what says more about it. */
  readonly describedBy?: string;
  readonly change: (value: boolean) => void;
}) {
  const { id, label, value, describedBy, change } = props;
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={describedBy}
        onChange={(event) => {
          change(event.currentTarget.checked);
        }}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
