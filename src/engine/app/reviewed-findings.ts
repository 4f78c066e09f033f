import type { Facts } from '../checks/finding';
import type { Place } from '../values/place';
import {
  findingMessage,
  sheetNames,
  type FindingMessage,
  type FoundInSheets,
  type MessageOf,
} from './finding-message';
import { withKeys, type NameOfColumn } from './finding-keys';

/**
 * A finding as the officer meets it, wherever that is: the tab Kontroll, the marked cell and the sidebar are all made
 * from this. Plain JSON.
 */
export interface ReviewedFinding extends FindingMessage {
  /** The cell that `sheet` and `cell` name for people. */
  readonly place: Place;
  /** The officer's reason for accepting it; '' where none is given. */
  readonly reason: string;
  /** The finding's own, the same from check to check for as long as the fault is. */
  readonly key: string;
  /** What a press can write in its cell, in words; left out where there is not just one right value. */
  readonly right?: string;
}

/** A finding as the use cases know it: with its facts. */
export interface KnownFinding extends ReviewedFinding {
  readonly facts: Facts;
}

/** The findings of a check in their order, without reasons. */
export function reviewFindings(
  { findings, sheets }: FoundInSheets,
  messageOf: MessageOf,
  firstName: NameOfColumn,
): readonly KnownFinding[] {
  const sheetOf = sheetNames(sheets);
  return withKeys(findings, sheetOf, firstName).map(({ finding, key }) => ({
    ...findingMessage(finding, sheetOf, messageOf),
    place: finding.place,
    facts: finding.facts,
    reason: '',
    key,
  }));
}
