import type { Report } from '../report/tree';

/** Ends the name of a document that the report is not written in yet. */
const UNFINISHED = ' (ofullständig)';

/** The name of a finished report's document, or of a draft's. */
export function documentName({ draft, title }: Pick<Report, 'draft' | 'title'>): string {
  return draft ? `UTKAST ${title}` : title;
}

/** Ends the name of a document that was made although there was one. */
const LATER = / \(version \d+, \d{4}-\d{2}-\d{2} kl\. \d{2}\.\d{2}\)$/;

/** The name of one more document, which is to be this version; `at` is when it is made, an ISO instant. */
export function laterName(name: string, version: number, at: string): string {
  return `${name} (${versionAndTime(version, at)})`;
}

/** The name of a document that another one has taken the place of: this version, made `at`, an ISO instant. */
export function replacedName(name: string, version: number, at: string): string {
  return `${name} (ersatt av ${versionAndTime(version, at)})`;
}

function versionAndTime(version: number, at: string): string {
  return `version ${String(version)}, ${at.slice(0, 10)} kl. ${at.slice(11, 16).replace(':', '.')}`;
}

/** The name that a document is to have after an update: what distinguishes it from an earlier one stays. */
export function renewedName(before: string, name: string): string {
  return `${name}${LATER.exec(before)?.[0] ?? ''}`;
}

/** The name that the document of this name has until the report is written in it. */
export function unfinishedName(name: string): string {
  return `${name}${UNFINISHED}`;
}

/** Whether a document's name is one that the add-on gave it while the report was not written in it. */
export function isUnfinishedName(name: string): boolean {
  return name.endsWith(UNFINISHED);
}
