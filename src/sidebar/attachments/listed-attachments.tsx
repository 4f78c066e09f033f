import type { ShownAttachment } from '../../engine/app/attachments/read-attachments';
import { attachmentText, factsText, remarkText, withoutFileText } from './attachment-words';

/** The rows of the workbook, each with what is known of its file. */
export function ListedAttachments({ rows }: { readonly rows: readonly ShownAttachment[] }) {
  const { columns } = attachmentText;
  return (
    <>
      <h2>{attachmentText.inWorkbook}</h2>
      {rows.length === 0 ? (
        <p>{attachmentText.none}</p>
      ) : (
        <div class="table" tabIndex={0} role="region" aria-label={attachmentText.inWorkbook}>
          <table>
            <thead>
              <tr>
                <th scope="col">{columns.number}</th>
                <th scope="col">{columns.title}</th>
                <th scope="col">{columns.file}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.row}>
                  <td>{one.number ?? '–'}</td>
                  <th scope="row">{one.title === '' ? attachmentText.untitled : one.title}</th>
                  <td>{one.file === null ? withoutFileText(one) : <FileFacts file={one.file} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function FileFacts({ file }: { readonly file: NonNullable<ShownAttachment['file']> }) {
  const remark = remarkText(file);
  return (
    <>
      {file.name} ({factsText(file.pages, file.size)}). {remark !== null && <strong>{remark}</strong>}
    </>
  );
}
