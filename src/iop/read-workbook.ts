import type { Reading as WorkbookReading } from '../engine/app/report-definition';
import type { Finding } from '../engine/checks/finding';
import type { RawSheet } from '../engine/contract/cell';
import type { Columns, SheetDefinition } from '../engine/contract/column';
import { matchTabs } from '../engine/contract/match-tabs';
import { isBlank } from '../engine/contract/read-cell';
import { readKeys } from '../engine/contract/read-keys';
import { readTable } from '../engine/contract/read-table';
import { readTexts } from '../engine/contract/read-texts';
import {
  agreementLookup,
  NO_REFERENCES,
  partyLookup,
  programmeLookup,
  type References,
} from '../engine/contract/references';
import * as tabs from './sheets';
import type { Workbook } from './workbook';

/** The partnership's workbook as it was read. */
export type Reading = WorkbookReading<Workbook>;

/** Reads every tab by the contract, as `matchTabs` matches them. Never throws for what the sheets hold. */
export function readWorkbook(sheets: readonly RawSheet[]): Reading {
  const tabOf = matchTabs(sheets.map(({ name }) => name));
  const find = ({ name }: SheetDefinition) => sheets.find((raw) => raw.name === tabOf.get(name)) ?? null;
  const findings: Finding[] = [];
  const table = <C extends Columns>(sheet: SheetDefinition<C>, references: References) => {
    const read = readTable(sheet, find(sheet), references);
    for (const finding of read.findings) findings.push(finding);
    return read.table;
  };
  const keys = <C extends Columns>(sheet: SheetDefinition<C>) => {
    const read = readKeys(sheet, find(sheet));
    findings.push(...read.findings);
    return read.entries;
  };

  const parties = table(tabs.partiesSheet, NO_REFERENCES);
  const party = partyLookup(tabs.partiesSheet.name, parties.rows);
  const agreements = table(tabs.agreementsSheet, { ...NO_REFERENCES, party });
  const programmes = table(tabs.programmesSheet, NO_REFERENCES);
  const references: References = {
    party,
    agreement: agreementLookup(tabs.agreementsSheet.name, agreements.rows),
    programme: programmeLookup(tabs.programmesSheet.name, programmes.rows),
  };
  const texts = readTexts(find(tabs.textsSheet));
  findings.push(...texts.findings);
  const workbook: Workbook = {
    case: keys(tabs.caseSheet),
    settings: keys(tabs.settingsSheet),
    texts: texts.texts,
    parties,
    agreements,
    programmes,
    goals: table(tabs.goalsSheet, references),
    budget: table(tabs.budgetSheet, references),
    payments: table(tabs.paymentsSheet, references),
    activities: table(tabs.activitiesSheet, references),
    undertakings: table(tabs.undertakingsSheet, references),
    lessons: table(tabs.lessonsSheet, references),
    followUps: table(tabs.followUpsSheet, references),
    proposals: table(tabs.proposalsSheet, references),
    signatures: table(tabs.signaturesSheet, references),
    attachments: table(tabs.attachmentsSheet, references),
  };
  return {
    workbook,
    sheets: tabs.sheets.map((sheet) => {
      const { name } = sheet;
      return { name, tab: tabOf.get(name) ?? name, empty: isEmpty(sheet, find(sheet)) };
    }),
    findings,
    isRecognised: tabOf.size > 0,
  };
}

/** Headings fill nothing in, nor do the names of keys. */
function isEmpty({ form }: SheetDefinition, raw: RawSheet | null): boolean {
  const filled = (raw?.cells ?? []).slice(1).map((row) => (form === 'keys' ? row.slice(1, 2) : row));
  return filled.every((row) => row.every(isBlank));
}
