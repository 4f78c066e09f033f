/** A short text that differs when `text` differs, unless two 32-bit FNV-1a sums collide. Not for secrets. */
export function fingerprint(text: string): string {
  // Looked up once: a global takes longer to find than a character does to sum.
  const { imul } = Math;
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    forward = imul(forward ^ text.charCodeAt(index), 0x01000193);
    backward = imul(backward ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return [forward, backward].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
