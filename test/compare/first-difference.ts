/** The first line in which two texts differ, as it stands in each; null when they are the same. */
export function firstDifference(before: string, after: string): string | null {
  if (before === after) return null;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index).find(
    (index) => old[index] !== now[index],
  );
  const line = at ?? 0;
  return `  line ${String(line + 1)}\n  - ${old[line] ?? '(no line)'}\n  + ${now[line] ?? '(no line)'}`;
}
