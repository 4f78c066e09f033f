/** The largest of the numbers and `start`. There may be more of them than a call can take as arguments. */
export function largest(numbers: readonly number[], start: number): number {
  return numbers.reduce((most, number) => (number > most ? number : most), start);
}

/** The smallest of the numbers and `start`. There may be more of them than a call can take as arguments. */
export function smallest(numbers: readonly number[], start: number): number {
  return numbers.reduce((least, number) => (number < least ? number : least), start);
}
