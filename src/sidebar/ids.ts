/** The ids of what can take focus, so that the state can name an element that it has never seen. */
export const ids = {
  main: 'make',
  check: 'check',
  preview: 'preview',
  panel: 'panel',
  summary: 'summary',
  draft: 'make-draft',
  why: 'why-not',
  status: 'status',
  previous: 'previous-finding',
  next: 'next-finding',
} as const;

/** The button that opens a section. */
export function sectionId(name: string): string {
  return `section-${slug(name)}`;
}

/** The button that takes the officer to what is next in a section. */
export function nextId(name: string): string {
  return `next-${slug(name)}`;
}

/** The button of findings that are shown as one, by the key of the first. */
export function groupId(key: string): string {
  return `group-${slug(key)}`;
}

/** The button that takes the officer to a finding's cell. */
export function findingId(key: string): string {
  return `finding-${slug(key)}`;
}

/** The button that writes the right value in a finding's cell. */
export function writeId(key: string): string {
  return `write-${slug(key)}`;
}

/** The button that opens the form where a warning is accepted. */
export function acceptId(key: string): string {
  return `accept-${slug(key)}`;
}

/** The field where a warning's reason is written. */
export function reasonId(key: string): string {
  return `reason-${slug(key)}`;
}

/** A text as part of an id: a space would end an id where several are listed. */
export function slug(text: string): string {
  return text.replaceAll(/\s+/g, '-');
}
