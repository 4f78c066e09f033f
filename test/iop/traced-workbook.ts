/** Workbooks that note which of their fields are read. */
import type { Workbook } from '../../src/iop/workbook';

/** A workbook that says the same, and the fields of it that have been read, as `tab.field`; `tab.rows` for the rows. */
export interface TracedWorkbook {
  readonly workbook: Workbook;
  readonly read: ReadonlySet<string>;
}

/** The workbook with a note of each field that is read. */
export function traced(workbook: Workbook): TracedWorkbook {
  const read = new Set<string>();
  const entries = Object.entries(workbook).map(([tab, content]) => {
    const note = (field: string) => read.add(`${tab}.${field}`);
    if (!('rows' in content)) return [tab, noting(content, note)];
    const rows = content.rows.map((row) => noting(row, note));
    return [tab, noting({ ...content, rows }, note)];
  });
  return { workbook: Object.fromEntries(entries) as Workbook, read };
}

/** The same object, which notes the name of each field that is read. */
export function noting<T extends object>(fields: T, note: (field: string) => void): T {
  return new Proxy(fields, {
    get(target, field) {
      if (typeof field === 'string') note(field);
      return Reflect.get(target, field) as unknown;
    },
  });
}
