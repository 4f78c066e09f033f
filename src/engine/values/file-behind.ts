/** The file whose id a link has in it; null for a link to anything else, and for none. */
export function fileBehind<File extends { readonly id: string }>(
  files: readonly File[],
  link: string,
): File | null {
  const parts = link.split(/[^\w-]+/);
  return files.find(({ id }) => parts.includes(id)) ?? null;
}
