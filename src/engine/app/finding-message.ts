import type { Finding, Severity } from '../checks/finding';
import { cellAddress } from '../values/place';

/**
 * A finding with its sentence instead of its facts. `sheet` is the tab as the workbook spells it, `cell` is in A1 form.
 * Plain JSON.
 */
export interface FindingMessage {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** The sentences of a finding; `sheet` is what the contract calls its tab. */
export type MessageOf = (finding: Finding, sheet: string) => string;

/** Findings, and the tabs of the sheets that the contract knows. */
export interface FoundInSheets {
  readonly findings: readonly Finding[];
  readonly sheets: readonly { readonly name: string; readonly tab: string }[];
}

/** The findings with their sentences, in their order. */
export function withMessages(
  { findings, sheets }: FoundInSheets,
  messageOf: MessageOf,
): readonly FindingMessage[] {
  const sheetOf = sheetNames(sheets);
  return findings.map((finding) => findingMessage(finding, sheetOf, messageOf));
}

/** A finding with its sentence. `sheetOf` gives the contract's name of a tab. */
export function findingMessage(
  finding: Finding,
  sheetOf: (tab: string) => string,
  messageOf: MessageOf,
): FindingMessage {
  const { code, severity, place } = finding;
  const message = messageOf(finding, sheetOf(place.tab));
  return { code, severity, sheet: place.tab, cell: cellAddress(place), message };
}

/** What the contract calls the tab of a finding. */
export function sheetNames(sheets: FoundInSheets['sheets']): (tab: string) => string {
  const names = new Map(sheets.map(({ name, tab }) => [tab, name]));
  return (tab) => names.get(tab) ?? tab;
}
