import { useRef, useState } from 'preact/hooks';
import type { ReadAttachments } from '../../engine/app/attachments/read-attachments';
import { PressButton } from '../press-button';
import { call } from '../server';
import { addedText, attachmentText, hintText, sendText, sentText } from './attachment-words';
import { chosenFile, isRowTwice, moved, readyFiles, type ChosenFile, type ReadyFile } from './chosen-file';
import { FileItem } from './file-item';
import { ListedAttachments } from './listed-attachments';
import { readUpload } from './read-upload';

/** The attachments of the workbook, and files to upload: each is read before anything is sent, and sent in one call. */
export function AttachmentsView(props: { readonly read: ReadAttachments }) {
  const [listed, setListed] = useState(props.read);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);
  const next = useRef(0);

  const change = (key: number, part: (file: ChosenFile) => Partial<ChosenFile>) => {
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...part(file) } : file)));
  };
  const choose = (chosen: readonly File[]) => {
    setSaid('');
    for (const file of chosen) {
      const key = next.current;
      next.current += 1;
      setFiles((now) => [...now, chosenFile(key, file, listed.types.at(-1) ?? '')]);
      void readUpload(file, listed.largest).then(
        (read) => {
          change(key, () => ({ read }));
        },
        () => {
          change(key, () => ({ read: 'damaged' }));
        },
      );
    }
  };
  const send = async () => {
    setSending(true);
    let [sent, left] = [0, 0];
    for (const file of readyFiles(files)) {
      setSaid(`${attachmentText.sending} ${file.name}`);
      const outcome = await sendFile(file, listed.rows);
      if (outcome.done) sent += 1;
      else left += 1;
      change(file.key, () => ({ outcome }));
    }
    const now = await call('readAttachments').catch(() => null);
    if (now?.ok === true) setListed(now);
    setSaid(sentText(sent, left));
    setSending(false);
  };

  const count = readyFiles(files).length;
  const isReading = files.some(({ read }) => read === null);
  const isTwice = isRowTwice(files);
  return (
    <>
      <h1 tabIndex={-1}>{attachmentText.title}</h1>
      <p>{attachmentText.why}</p>
      <h2>{attachmentText.upload}</h2>
      <p>
        <label for="choose">{attachmentText.choose}</label>
        <input
          id="choose"
          type="file"
          multiple
          accept={[...listed.fileTypes, '.docx'].join(',')}
          aria-describedby="choose-hint"
          onChange={({ currentTarget }) => {
            choose([...(currentTarget.files ?? [])]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <span id="choose-hint" class="quiet">
          {hintText(listed)}
        </span>
      </p>
      {files.length > 0 && (
        <>
          <h3>{attachmentText.chosen}</h3>
          <ol class="files">
            {files.map((file, at) => (
              <FileItem
                key={file.key}
                file={file}
                listed={listed}
                locked={isSending}
                place={{ first: at === 0, last: at === files.length - 1 }}
                decide={(part) => {
                  change(file.key, ({ choice }) => ({ choice: { ...choice, ...part } }));
                }}
                move={(step) => {
                  setFiles((now) => moved(now, file.key, step));
                }}
                leaveOut={() => {
                  setFiles((now) => now.filter(({ key }) => key !== file.key));
                }}
              />
            ))}
          </ol>
        </>
      )}
      {isTwice && <p class="remark">{attachmentText.sameRow}</p>}
      {count > 0 && (
        <PressButton kind="main" locked={isSending || isReading || isTwice} press={() => void send()}>
          {sendText(count)}
        </PressButton>
      )}
      <p role="status">{said}</p>
      <ListedAttachments rows={listed.rows} />
    </>
  );
}

/** Sends a file; what became of it, in words. */
async function sendFile(
  { name, read, choice }: ReadyFile,
  shown: ReadAttachments['rows'],
): Promise<NonNullable<ChosenFile['outcome']>> {
  const { mimeType, base64, facts } = read;
  const { number = null, title = '' } = shown.find(({ row }) => row === choice.row) ?? {};
  const seen = choice.row === null ? null : { number, title };
  try {
    const answer = await call('uploadAttachment', { name, mimeType, base64 }, { ...choice, seen, facts });
    return answer.ok ? { done: true, text: addedText(answer) } : { done: false, text: answer.reason.message };
  } catch {
    return { done: false, text: attachmentText.unsure };
  }
}
