import { plain } from '../../../host/conformance/agree';

/** What the calls of a case may use besides the services. */
export interface Tools {
  /** A new tab of the spreadsheet, which is deleted afterwards. */
  readonly sheet: () => GoogleAppsScript.Spreadsheet.Sheet;
  /** Puts a file of Drive's into the trash afterwards. */
  readonly made: <T extends { readonly id?: string | undefined }>(file: T) => T;
  /** What a call gives, as JSON carries it; what it throws is `{ thrown: [name, message] }`. */
  readonly answer: (call: () => unknown) => unknown;
}

/** What is thrown, as a name and a text; anything can be. */
export function thrownText(thrown: unknown): { readonly name: string; readonly message: string } {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message } = thrown as Error;
    return { name, message };
  }
  return { name: typeof thrown, message: String(thrown) };
}

/** Lends the tools to `use`, and cleans up after them whatever happens. */
export function withTools<T>(use: (tools: Tools) => T): T {
  const after: (() => void)[] = [];
  try {
    return use({
      sheet: () => {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = book.insertSheet();
        after.push(() => {
          book.deleteSheet(sheet);
        });
        return sheet;
      },
      made: (file) => {
        const { id = '' } = file;
        after.push(() => Drive?.Files.update({ trashed: true }, id));
        return file;
      },
      answer: (call) => {
        try {
          return plain(call());
        } catch (error) {
          const { name, message } = thrownText(error);
          return { thrown: [name, message] };
        }
      },
    });
  } finally {
    for (const cleanUp of after.reverse()) cleanUp();
  }
}
