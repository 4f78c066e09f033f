import type { RawSheet } from '../../src/engine/contract/cell';
import type { Finding } from '../../src/engine/checks/finding';
import { composeReport } from '../../src/iop/compose-report';
import { readWorkbook } from '../../src/iop/read-workbook';
import { checkRules, messageOf } from '../../src/iop/rules/rules';
import { aDocument, applyAndReadBack, asRead } from '../engine/docs/apply-and-read-back';
import { placeText } from '../builders/places';

/** What a workbook made of it: kept short, so that what differs can be read. */
export interface Proof {
  /** Findings whose cell is in no tab, in the order of the findings. */
  readonly misplaced: readonly string[];
  /** Rules and sections that could not be run or described. */
  readonly failed: readonly string[];
  readonly findings: number;
  readonly blocks: number;
}

const NOT_WRITTEN = /kunde inte köras|kan inte beskriva|\.ej-skrivet$/;

/**
 * Reads, checks and composes the workbook twice, writes its report into a document and reads it back. Expects both times
 * to be alike and the document to say what the tree does.
 */
export function proveWorkbook(sheets: readonly RawSheet[]): Proof {
  const [once, again] = [outcomeOf(sheets), outcomeOf(structuredClone<readonly RawSheet[]>(sheets))];
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  const { findings, messages, report } = once;
  const read = applyAndReadBack(aDocument(['{{Rapport}}', '']), report);
  expect(read.blocks).toEqual(report.blocks.map(asRead));
  const keys = report.blocks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  return {
    misplaced: findings.filter((finding) => !isInside(finding, sheets)).map(({ place }) => placeText(place)),
    failed: [...messages, ...keys].filter((text) => NOT_WRITTEN.test(text)),
    findings: findings.length,
    blocks: report.blocks.length,
  };
}

function outcomeOf(sheets: readonly RawSheet[]) {
  const reading = readWorkbook(sheets);
  const findings = checkRules(reading);
  const names = new Map(reading.sheets.map(({ name, tab }) => [tab, name]));
  const messages = findings.map((finding) =>
    messageOf(finding, names.get(finding.place.tab) ?? finding.place.tab),
  );
  const errors = findings.filter(({ severity }) => severity === 'FEL').length;
  return { findings, messages, report: composeReport(reading.workbook, { errors }) };
}

/** Inside the tab, or in the row below or the column beside what is filled there; A1 of a tab that is missing. */
function isInside({ place: { tab, row, column } }: Finding, sheets: readonly RawSheet[]): boolean {
  const sheet = sheets.find(({ name }) => name === tab);
  if (sheet === undefined) return row === 0 && column === 0;
  const width = Math.max(2, ...sheet.cells.map((cells) => cells.length));
  return row >= 0 && column >= 0 && row <= sheet.cells.length && column <= width;
}
