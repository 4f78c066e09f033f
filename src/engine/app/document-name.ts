import type { Report } from '../report/tree';

/** Ends the name of a document that the report is not written in yet. */
const UNFINISHED = ' (ofullständig)';

/** The name of a finished report's document, or of a draft's. */
export function documentName({ draft, title }: Pick<Report, 'draft' | 'title'>): string {
  return draft ? `UTKAST ${title}` : title;
}

/** The name that the document of this name has until the report is written in it. */
export function unfinishedName(name: string): string {
  return `${name}${UNFINISHED}`;
}

/** Whether a document's name is one that the add-on gave it while the report was not written in it. */
export function isUnfinishedName(name: string): boolean {
  return name.endsWith(UNFINISHED);
}
