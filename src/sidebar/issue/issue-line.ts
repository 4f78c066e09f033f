import type { IssueDifference } from '../../engine/app/history/issue-sheet';
import { issueText } from './issue-words';

/** A line of the issue sheet: what it is about, what it said and what it says; null where it says nothing. */
export interface IssueLine {
  readonly key: string;
  readonly what: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** The difference as a line, one for a whole row; null for rows that only stand in another order. */
export function issueLine(difference: IssueDifference): IssueLine | null {
  const { key, kind } = difference;
  switch (kind) {
    case 'row-added':
      return { key, what: issueText.newRow, before: null, now: rowText(difference) };
    case 'row-removed':
      return { key, what: issueText.removedRow, before: rowText(difference), now: null };
    case 'reordered':
      return null;
    case 'added':
    case 'removed':
    case 'changed': {
      const { row, column, title, before, after } = difference;
      const named = title === null || title === row ? row : `${title}${row === null ? '' : ` (${row})`}`;
      return { key, what: [named, column].filter((part) => part !== null).join(', '), before, now: after };
    }
  }
}

/** What a row says, a column a line. */
function rowText({ entries }: Extract<IssueDifference, { readonly entries: unknown }>): string {
  return entries.map(({ column, text }) => `${column}: ${text}`).join('\n');
}
