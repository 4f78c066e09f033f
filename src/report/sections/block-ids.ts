import type { Block } from '../tree';

const LONGEST_PART = 60;

/** A value from the workbook as part of a block's id: `M1` is `m1`, `Art Camp` is `art-camp`; nothing left is `utan`. */
export function idPart(value: string | number | null): string {
  const letters = String(value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9åäö]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');
  return letters === '' ? 'utan' : letters;
}

/** The blocks with ids that differ: when the workbook gives two things one name, the later are `-2`, `-3` and on. */
export function withUniqueIds<B extends Block>(blocks: readonly B[]): B[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    let id = block.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${block.id}-${String(copy)}`;
    taken.add(id);
    return id === block.id ? block : { ...block, id };
  });
}
