/** Whether anything in the value, which is of what Google Docs answers, is a suggestion that waits for a decision. */
export function isSuggested(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) =>
    /^suggested.+(?:Ids|Changes)$|^suggested(?:Insertion|Deletion)Id$/.test(name)
      ? Object.keys((member as object | null) ?? {}).length > 0
      : isSuggested(member),
  );
}
