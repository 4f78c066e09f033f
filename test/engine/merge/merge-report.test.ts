import type { BlockUnits } from '../../../src/engine/docs/block-units';
import type { Choices } from '../../../src/engine/merge/conflicts';
import type { NowItem } from '../../../src/engine/merge/items';
import { mergeReport } from '../../../src/engine/merge/merge-report';

/** A block a line, as `key: text`; the key of a heading begins with `h`. */
const blocks = (...lines: readonly string[]): readonly BlockUnits[] =>
  lines.map((line) => {
    const [key = '', text = ''] = line.split(': ');
    return { key, units: [{ key: 'text', text }] };
  });

/** Paragraphs of the document; `# ` begins a heading, and `~ ` one with suggestions. */
const paragraphs = (...texts: readonly string[]): readonly NowItem[] =>
  texts.map((text) => ({
    kind: 'text',
    text: text.replace(/^[#~] /, ''),
    look: text.startsWith('# ') ? 'HEADING_1' : 'NORMAL_TEXT',
    hints: [],
    isFrozen: text.startsWith('~ '),
  }));

/** What the document says after the merge, and what is noted. */
function story(
  written: readonly BlockUnits[],
  now: readonly NowItem[],
  next: readonly BlockUnits[],
  choices: Choices = {},
) {
  const lookOf = (key: string) => (/^h|\.h$/.test(key) ? 'HEADING_1' : 'NORMAL_TEXT');
  const plan = mergeReport({ written, now, next, lookOf }, choices);
  const said = now.map((item) => (item.kind === 'text' ? [item.text] : []));
  for (const edit of plan.edits) {
    if (edit.kind === 'remove') said[edit.item] = [];
    if (edit.kind === 'text') {
      const apply = (text: string) =>
        [...edit.spans]
          .reverse()
          .reduce((sofar, { from, to, insert }) => sofar.slice(0, from) + insert + sofar.slice(to), text);
      said[edit.item] = (said[edit.item] ?? []).map(apply);
    }
  }
  for (const edit of plan.edits) {
    if (edit.kind !== 'insert') continue;
    const texts = edit.blocks.map((key) => next.find((block) => block.key === key)?.units[0]?.text ?? '');
    const standing = said[edit.place.item] ?? [];
    said[edit.place.item] = edit.place.side === 'after' ? [...standing, ...texts] : [...texts, ...standing];
  }
  return { says: said.flat(), noted: plan.notes.map(({ kind }) => kind), conflicts: plan.conflicts };
}

const written = blocks('h1: Ekonomi', 'a: Utfallet blev 412 000 kronor. Alla kom.', 'b: Allt gick bra.');
const next = blocks('h1: Ekonomi', 'a: Utfallet blev 418 500 kronor. Alla kom.', 'b: Allt gick bra.');
const standing = ['# Ekonomi', 'Utfallet blev 412 000 kronor. Alla kom.', 'Allt gick bra.'];

describe('mergeReport', () => {
  it('does nothing when nothing has changed', () => {
    const now = paragraphs(...standing);
    expect(mergeReport({ written, now, next: written, lookOf: () => null }).edits).toEqual([]);
  });

  it('replaces a changed figure and touches nothing else', () => {
    const now = paragraphs(...standing);
    const { edits } = mergeReport({ written, now, next, lookOf: () => null });
    expect(edits).toMatchObject([
      { kind: 'text', item: 1, spans: [{ from: 14, to: 21, insert: '418 500' }] },
    ]);
    expect(edits).toHaveLength(1);
  });

  it('keeps what a person has changed, put in and removed', () => {
    const now = paragraphs('# Ekonomi', 'Utfallet blev 412 000 kronor. Alla kom, även Bo.', 'Eget stycke.');
    expect(story(written, now, next)).toEqual({
      says: ['Ekonomi', 'Utfallet blev 418 500 kronor. Alla kom, även Bo.', 'Eget stycke.'],
      noted: ['kept'],
      conflicts: [],
    });
  });

  it('leaves out what a person has removed, and says that the workbook has changed it', () => {
    const now = paragraphs('# Ekonomi', 'Allt gick bra.');
    expect(story(written, now, next)).toEqual({
      says: ['Ekonomi', 'Allt gick bra.'],
      noted: ['removed-changed'],
      conflicts: [],
    });
  });

  it('updates a paragraph where a person has moved it', () => {
    const now = paragraphs('# Ekonomi', 'Allt gick bra.', 'Eget stycke.', standing[1] ?? '');
    expect(story(written, now, next).says).toEqual([
      'Ekonomi',
      'Allt gick bra.',
      'Eget stycke.',
      'Utfallet blev 418 500 kronor. Alla kom.',
    ]);
  });

  it('puts a new block behind the one that precedes it, and takes away one that is gone', () => {
    const changed = blocks('h1: Ekonomi', 'a: Utfallet blev 412 000 kronor. Alla kom.', 'c: Nytt.');
    const now = paragraphs('# Ekonomi', standing[1] ?? '', 'Eget stycke.', 'Allt gick bra.');
    expect(story(written, now, changed).says).toEqual(['Ekonomi', standing[1], 'Nytt.', 'Eget stycke.']);
  });

  it('keeps a block that the workbook no longer has when a person has changed it, and says so', () => {
    const changed = written.slice(0, 2);
    const now = paragraphs('# Ekonomi', standing[1] ?? '', 'Allt gick mycket bra.');
    expect(story(written, now, changed)).toEqual({
      says: ['Ekonomi', standing[1], 'Allt gick mycket bra.'],
      noted: ['kept-gone'],
      conflicts: [],
    });
  });

  it('keeps a heading under which a person has written', () => {
    const was = blocks('h1: Ekonomi', 'a: Ett stycke.', 'h2: Lärdomar', 'l: Ett annat.');
    const now = paragraphs('# Ekonomi', 'Ett stycke.', '# Lärdomar', 'Ett annat.', 'Eget stycke.');
    const { says, noted } = story(was, now, was.slice(0, 2));
    expect(says).toEqual(['Ekonomi', 'Ett stycke.', 'Lärdomar', 'Eget stycke.']);
    expect(noted).toEqual(['kept-around']);
  });

  it('puts a new section behind what a person has written at the end of the one before it', () => {
    const was = blocks('a.h: Ekonomi', 'a.1: Ett stycke.');
    const changed = blocks('a.h: Ekonomi', 'a.1: Ett stycke.', 'b.h: Lärdomar', 'b.1: Ett annat.');
    const now = paragraphs('# Ekonomi', 'Ett stycke.', 'Eget stycke.');
    expect(story(was, now, changed).says).toEqual([
      'Ekonomi',
      'Ett stycke.',
      'Eget stycke.',
      'Lärdomar',
      'Ett annat.',
    ]);
  });

  it('puts nothing in a section that a person has removed, and says so', () => {
    const was = blocks('a.h: Ekonomi', 'a.1: Ett stycke.', 'b.h: Lärdomar', 'b.1: Ett annat.');
    const changed = [...was, ...blocks('b.2: Ett tredje.')];
    const { says, noted } = story(was, paragraphs('# Ekonomi', 'Ett stycke.'), changed);
    expect(says).toEqual(['Ekonomi', 'Ett stycke.']);
    expect(noted).toEqual(['removed-changed']);
  });

  it('does not write in a paragraph with suggestions that wait for a decision', () => {
    const now = paragraphs('# Ekonomi', `~ ${standing[1] ?? ''}`, 'Allt gick bra.');
    expect(story(written, now, next)).toMatchObject({
      says: now.map((item) => 'text' in item && item.text),
      noted: ['frozen'],
    });
  });

  it('leaves a conflict until it is decided, and then does as decided', () => {
    const mine = 'Utfallet blev runt 400 000 kronor. Alla kom.';
    const now = paragraphs('# Ekonomi', mine, 'Allt gick bra.');
    const { says, conflicts } = story(written, now, next);
    expect(says[1]).toBe(mine);
    expect(conflicts).toMatchObject([
      { now: 'Utfallet blev runt 400 000 kronor.', next: 'Utfallet blev 418 500 kronor.' },
    ]);
    const key = conflicts[0]?.key ?? '';
    expect(story(written, now, next, { [key]: 'mine' })).toMatchObject({ conflicts: [] });
    expect(story(written, now, next, { [key]: 'mine' }).says[1]).toBe(mine);
    expect(story(written, now, next, { [key]: 'workbook' }).says[1]).toBe(
      'Utfallet blev 418 500 kronor. Alla kom.',
    );
  });
});
