/** The ids of the suggestions that wait for a decision anywhere in the value, which is of what Google Docs answers. */
export function suggestionIds(value: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (within: unknown): void => {
    if (typeof within !== 'object' || within === null) return;
    for (const [name, member] of Object.entries(within)) {
      if (!isMark(name)) look(member);
      else for (const id of idsIn(member)) found.add(id);
    }
  };
  look(value);
  return [...found];
}

/** Whether a part of a document, which is of what Google Docs answers, stands when suggestions are accepted. */
export function isKept({
  suggestedDeletionIds,
}: {
  readonly suggestedDeletionIds?: string[] | null;
}): boolean {
  return (suggestedDeletionIds ?? []).length === 0;
}

/** Whether anything in the value, which is of what Google Docs answers, is a suggestion that waits for a decision. */
export function isSuggested(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isSuggested);
  return Object.keys(value).some((name) => {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    return isMark(name) ? idsIn(member).length > 0 : isSuggested(member);
  });
}

function isMark(name: string): boolean {
  return name.startsWith('suggested') && /.(?:Ids|Changes)$|^suggested(?:Insertion|Deletion)Id$/.test(name);
}

/** A list of ids, changes by their ids, or an id. */
function idsIn(member: unknown): readonly string[] {
  if (typeof member === 'string') return member === '' ? [] : [member];
  return Array.isArray(member) ? (member as readonly string[]) : Object.keys((member as object | null) ?? {});
}
