import { headings } from './profiles';

/** The key of what stands before the first heading: the letterhead and the title. */
export const HEAD_SECTION = 'rubrik';

/** What a section is called, to people, by its key: as in the model report. An unknown key stands as it is. */
export function sectionTitle(key: string): string {
  if (key === HEAD_SECTION) return 'Rubrik och uppgifter om ärendet';
  const known = Object.entries<string | null>(headings).find(([name]) => name === key);
  return known === undefined ? key : (known[1] ?? 'Underskrifter');
}
