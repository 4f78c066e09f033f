import type { TemplateUploaded } from '../../engine/app/template/use-template';
import { MakeAnother } from '../make-another';
import { PressButton } from '../press-button';
import { OutLink } from '../report-links';
import { isLocked } from '../state';
import { toolIds } from './next-tools';
import { readFileAsBase64 } from './read-file';
import { chosenText, currentText, fileLabel, tagsText, templateText, refusedText } from './template-words';
import type { ToolProps } from './tool-props';

/** The workbook's own template: which it is, a new one to upload, and what was found in it. */
export function TemplateTool({ state, send }: ToolProps) {
  const { read, chosen, uploaded } = state.tools.template;
  const file = chosen?.file ?? null;
  const locked = isLocked(state);
  return (
    <>
      <p class="quiet">{templateText.why}</p>
      {read !== null && (
        <>
          <p>{read.template === null ? templateText.none : currentText(read.template)}</p>
          {read.template?.url === null && <p>{templateText.hidden}</p>}
          {read.template?.url != null && (
            <ul class="links">
              <OutLink to={read.template.url} text={templateText.open} />
            </ul>
          )}
          <FileField largest={read.largest} send={send} />
          {chosen !== null && (
            <p role="status" class={file === null ? 'problem' : ''}>
              {file === null ? refusedText(chosen.size, read.largest) : `${chosenText(chosen)}.`}
            </p>
          )}
          {file !== null && (
            <PressButton
              kind="main"
              locked={locked}
              press={() => {
                send({ kind: 'tool-requested', request: { command: 'uploadTemplate', args: [file] } });
              }}
            >
              {templateText.upload}
            </PressButton>
          )}
          {uploaded !== null && <Uploaded uploaded={uploaded} locked={locked} send={send} />}
          {read.template !== null && (
            <PressButton
              locked={locked}
              press={() => {
                send({ kind: 'tool-requested', request: { command: 'removeTemplate', args: [] } });
              }}
            >
              {templateText.remove}
            </PressButton>
          )}
        </>
      )}
    </>
  );
}

function FileField({ largest, send }: Pick<ToolProps, 'send'> & { readonly largest: number }) {
  const choose = async (file: File) => {
    const { name, size, type: mimeType } = file;
    const base64 = size > largest ? null : await readFileAsBase64(file).catch(() => null);
    const read = base64 === null ? null : { name, mimeType, base64 };
    send({ kind: 'template-chosen', chosen: { name, size, file: read } });
  };
  return (
    <div class="matter-form">
      <label for="template-file">{fileLabel(largest)}</label>
      <input
        id="template-file"
        type="file"
        accept=".docx"
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (file === undefined) send({ kind: 'template-chosen', chosen: null });
          else void choose(file);
        }}
      />
    </div>
  );
}

function Uploaded(
  props: Pick<ToolProps, 'send'> & { readonly uploaded: TemplateUploaded; readonly locked: boolean },
) {
  const { uploaded, locked, send } = props;
  const { faults, notes, tags, template, hasReport } = uploaded;
  const isUsable = faults.length === 0;
  return (
    <div class={isUsable ? 'outcome' : 'problem'}>
      <h4 id={toolIds.template} tabIndex={-1}>
        {isUsable ? templateText.usable : templateText.unusable}
      </h4>
      {!isUsable && (
        <>
          <p>{templateText.mend}</p>
          <Sentences sentences={faults} />
          {template !== null && <p>{templateText.before}</p>}
        </>
      )}
      {isUsable && tags.length > 0 && <p>{tagsText(tags)}</p>}
      {notes.length > 0 && (
        <>
          <p>{templateText.notes}</p>
          <Sentences sentences={notes} />
        </>
      )}
      {isUsable && hasReport && (
        <>
          <p>{templateText.stays}</p>
          <MakeAnother locked={locked} send={send} />
        </>
      )}
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul class="causes">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
