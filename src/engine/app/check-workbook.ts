import type { Finding, Severity } from '../checks/finding';
import { cellAddress } from '../values/place';
import { checkRules, messageOf } from '../../iop/rules/rules';
import { isInputTab } from '../contract/match-tabs';
import { readWorkbook } from '../../iop/read-workbook';
import { sheets as definitions } from '../../iop/sheets';
import type { SheetState } from '../contract/read-workbook';
import type { Workbook } from '../../iop/workbook';
import type { SpreadsheetPort } from './ports';

/**
 * A finding in words: the sentence made, the facts left behind. `sheet` is the tab as the workbook spells it, `cell` in
 * A1 form. Plain JSON.
 */
export interface FindingMessage {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** The workbook with everything found in it, in the order of the tabs. */
export interface Check {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetState[];
  readonly findings: readonly Finding[];
  /** False when no tab of the contract was found. */
  readonly known: boolean;
}

/** Reads the workbook and runs every check. The same workbook always gives the same findings in the same order. */
export function checkWorkbook(spreadsheet: SpreadsheetPort, reading: () => void = () => undefined): Check {
  const sheets = spreadsheet.read((name) => isInputTab(definitions, name));
  reading();
  const read = readWorkbook(sheets);
  return { ...read, findings: read.known ? checkRules(read) : read.findings };
}

/** The findings of a check in words, in their order. */
export function withMessages({
  findings,
  sheets,
}: Pick<Check, 'findings' | 'sheets'>): readonly FindingMessage[] {
  const sheetOf = sheetNames(sheets);
  return findings.map((finding) => findingMessage(finding, sheetOf));
}

/** A finding in words. `sheetOf` gives the contract's name of a tab. */
export function findingMessage(finding: Finding, sheetOf: (tab: string) => string): FindingMessage {
  const { code, severity, place } = finding;
  const message = messageOf(finding, sheetOf(place.tab));
  return { code, severity, sheet: place.tab, cell: cellAddress(place), message };
}

/** What the contract calls the tab of a finding. */
export function sheetNames(sheets: readonly SheetState[]): (tab: string) => string {
  const names = new Map(sheets.map(({ name, tab }) => [tab, name]));
  return (tab) => names.get(tab) ?? tab;
}

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
