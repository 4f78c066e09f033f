import type { ComponentChildren } from 'preact';
import type { ReadAttachments } from '../../engine/app/attachments/read-attachments';
import { PressButton } from '../press-button';
import {
  attachmentText,
  factsText,
  problemText,
  remarkText,
  rowText,
  sizeText,
  useMadeText,
} from './attachment-words';
import type { ChosenFile } from './chosen-file';
import type { ReadUpload } from './read-upload';

interface FileItemProps {
  readonly file: ChosenFile;
  readonly listed: ReadAttachments;
  readonly locked: boolean;
  readonly place: { readonly first: boolean; readonly last: boolean };
  readonly decide: (part: Partial<ChosenFile['choice']>) => void;
  readonly move: (step: 1 | -1) => void;
  readonly leaveOut: () => void;
}

/** A chosen file: what was read in it, where it is to go, or why it cannot be uploaded. */
export function FileItem(props: FileItemProps) {
  const { file, listed, locked, place, move, leaveOut } = props;
  const { key, name, size, read, outcome } = file;
  const isDone = outcome?.done === true;
  const button = (label: string, isLocked: boolean, press: () => void) => (
    <PressButton locked={locked || isLocked} describedBy={`file-${key}`} press={press}>
      {label}
    </PressButton>
  );
  return (
    <li>
      <h3 id={`file-${key}`}>{name}</h3>
      {read === null && <p>{attachmentText.reading}</p>}
      {typeof read === 'string' && <p class="remark">{problemText(read, listed.largest)}</p>}
      {read !== null && typeof read === 'object' && <Readable {...props} read={read} isDone={isDone} />}
      {typeof read === 'string' && <p class="facts">{sizeText(size)}</p>}
      {outcome !== null && <p class={isDone ? undefined : 'remark'}>{outcome.text}</p>}
      {!isDone && (
        <div class="row">
          {button(attachmentText.earlier, place.first, () => {
            move(-1);
          })}
          {button(attachmentText.later, place.last, () => {
            move(1);
          })}
          {button(attachmentText.leaveOut, false, leaveOut)}
        </div>
      )}
    </li>
  );
}

function Readable(props: FileItemProps & { readonly read: ReadUpload; readonly isDone: boolean }) {
  const { file, read, isDone, listed, decide } = props;
  const { key, size, choice } = file;
  const remark = remarkText(read.facts);
  return (
    <>
      <p class="facts">{factsText(read.facts.pages, size)}</p>
      {remark !== null && <p class="remark">{remark}</p>}
      {!isDone && (
        <div class="fields">
          <Field label={attachmentText.row} id={`row-${key}`}>
            <select
              id={`row-${key}`}
              value={choice.row === null ? '' : String(choice.row)}
              onChange={({ currentTarget: { value } }) => {
                decide({ row: value === '' ? null : Number(value) });
              }}
            >
              <option value="">{attachmentText.newRow}</option>
              {listed.rows
                .filter(({ link }) => link !== 'pasted')
                .map((one) => (
                  <option key={one.row} value={String(one.row)}>
                    {rowText(one)}
                  </option>
                ))}
            </select>
          </Field>
          {choice.row === null && <NewRowFields {...props} />}
        </div>
      )}
    </>
  );
}

function NewRowFields({ file, listed, decide }: FileItemProps) {
  const { key, read, choice } = file;
  const made = read !== null && typeof read === 'object' ? read.made : null;
  return (
    <>
      <Field label={attachmentText.paper} id={`paper-${key}`}>
        <input
          id={`paper-${key}`}
          value={choice.title}
          onInput={({ currentTarget: { value } }) => {
            decide({ title: value });
          }}
        />
      </Field>
      <Field label={attachmentText.type} id={`type-${key}`}>
        <select
          id={`type-${key}`}
          value={choice.type}
          onChange={({ currentTarget: { value } }) => {
            decide({ type: value });
          }}
        >
          {listed.types.map((type) => (
            <option key={type} value={type}>
              {type}
            </option>
          ))}
        </select>
      </Field>
      <Field label={attachmentText.dated} id={`dated-${key}`}>
        <input
          id={`dated-${key}`}
          type="date"
          value={choice.dated}
          onInput={({ currentTarget: { value } }) => {
            decide({ dated: value });
          }}
        />
        {made !== null && made !== choice.dated && (
          <PressButton
            kind="text"
            press={() => {
              decide({ dated: made });
            }}
          >
            {useMadeText(made)}
          </PressButton>
        )}
      </Field>
    </>
  );
}

function Field(props: { readonly label: string; readonly id: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <label for={props.id}>{props.label}</label>
      {props.children}
    </div>
  );
}
