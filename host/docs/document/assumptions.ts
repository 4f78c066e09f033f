/**
 * What Google does where nobody is known to have measured it, or where it was seen to do one thing and another: a property
 * for each, with every answer that it might have. Nothing may rest on one of them: tests run under each. Sources: the table
 * of named ranges and of suggestions in the facts about updating a document (host/DIFFERENCES.md has them).
 */
export interface Assumptions {
  /** Text inserted at the first unit of a named range or of a comment's place. */
  readonly insertedAtStart: 'outside' | 'inside';
  /** Text inserted right behind the last unit of one. One range before an element has been seen to grow. */
  readonly insertedAtEnd: 'outside' | 'inside';
  /** Text inserted where one named range ends and another begins: which of the two it is in. */
  readonly insertedAtSeam: 'neither' | 'before' | 'after' | 'both';
  /** A named range that is edited inside, in part. "Often moves or deletes it", says gas-fakes' author. */
  readonly editedInside: 'kept' | 'goes';
  /** A named range that shares units with a row or column of a table that is deleted. */
  readonly rowDeleted: 'shrinks' | 'goes';
  /** A named range inside which a table is inserted. */
  readonly tableInserted: 'grows' | 'splits' | 'goes';
  /** The named ranges of text that a person cuts and pastes, or drags: lost, but "now and then" they come along. */
  readonly cutAndPasted: 'lost' | 'kept';
  /** deleteNamedRange by an id that is not there; one whose text went out in the same batch is never refused. */
  readonly unknownRangeDeleted: 'refused' | 'accepted';
  /** deleteContentRange over text with a pending suggestion: 500 has been seen. */
  readonly deletedOverSuggestion: 'refused' | 'deleted';
  /** writeMode SUGGEST: a project that is not enrolled has been seen to get a real edit and no error. */
  readonly suggestMode: 'suggests' | 'edits';
  /** How long Docs refuses to write after a file's content restriction is lifted, in milliseconds; ten minutes were seen. */
  readonly unlockDelay: number;
}

/** What this host takes for true by default. */
export const defaultAssumptions: Assumptions = {
  insertedAtStart: 'outside',
  insertedAtEnd: 'outside',
  insertedAtSeam: 'neither',
  editedInside: 'kept',
  rowDeleted: 'shrinks',
  tableInserted: 'grows',
  cutAndPasted: 'lost',
  unknownRangeDeleted: 'refused',
  deletedOverSuggestion: 'refused',
  suggestMode: 'suggests',
  unlockDelay: 0,
};
