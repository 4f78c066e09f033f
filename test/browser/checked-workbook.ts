import { arrangeFindings } from '../../src/engine/app/arranged-findings';
import { waitsForStart } from '../../src/engine/checks/not-started';
import type { CheckedWorkbook } from '../../src/engine/app/check-and-publish';
import type { ReviewedFinding } from '../../src/engine/app/reviewed-findings';
import type { Failure, FailureCode } from '../../src/engine/app/failure';
import type { GeneratedReport } from '../../src/engine/app/generate-report';
import type { ReportQuestion } from '../../src/engine/app/report-question';
import { failureText } from '../../src/iop/words/failures';
import { aMatter } from '../builders/a-matter';
import { placeAt } from '../builders/places';

/** What a check answers of a workbook that is filled in and without faults; a test changes one thing. */
export function aCheckedWorkbook(change: Partial<CheckedWorkbook> = {}): CheckedWorkbook {
  const sheets = change.sheets ?? someSheets;
  const known = (change.findings ?? []).map((finding) => ({
    ...finding,
    facts: { kind: finding.code === finding.sheet ? 'no-rows' : finding.code },
  }));
  return {
    ok: true,
    caseInfo: {
      title: 'Slutrapport för partnerskapet Husby Konsthall',
      recipient: 'Kulturnämnden',
      meeting: '2024-12-12',
    },
    sheets,
    ...arrangeFindings(known, waitsForStart(sheets, []), ({ right }) => right ?? null),
    tally: { checks: 34, passed: 34, undecided: 0, reasons: [] },
    report: null,
    record: 'known',
    matter: aMatter(),
    recipients: ['namndsekreterare@example.se'],
    notAccepted: [],
    isCopy: false,
    notices: [],
    ...change,
  };
}

const sheetNames = [
  'Ärende',
  'Parter',
  'Överenskommelser',
  'Mål',
  'Budget',
  'Aktiviteter',
  'Åtaganden',
  'Lärdomar',
  'Beslutsförslag',
  'Bilagor',
  'Texter',
  'Inställningar',
];

const someSheets: CheckedWorkbook['sheets'] = sheetNames.map((name) => ({
  name,
  tab: name,
  empty: name === 'Bilagor',
  required: !['Budget', 'Aktiviteter', 'Bilagor', 'Texter', 'Inställningar'].includes(name),
}));

/** A finding; an error at Budget!E4 unless said otherwise. */
export function aFinding(change: Partial<ReviewedFinding> = {}): ReviewedFinding {
  const finding = {
    code: 'K07',
    severity: 'FEL',
    sheet: 'Budget',
    cell: 'E4',
    message: 'Utfallet avviker från budgeten med 22 procent. Skriv orsaken i kolumnen Kommentar.',
    reason: '',
    ...change,
  } as const;
  const { code, sheet, cell } = finding;
  return { key: `${code}|${sheet}|${cell}`, place: placeAt(`${sheet}!${cell}`), ...finding };
}

/** An error at Budget, two warnings and an advice, on three tabs. */
export const mixedFindings: readonly ReviewedFinding[] = [
  aFinding(),
  aFinding({
    code: 'K30',
    severity: 'TIPS',
    sheet: 'Mål',
    cell: 'C5',
    message: 'Meningen är lång: 48 ord. Dela den.',
  }),
  aFinding({
    code: 'K11',
    severity: 'VARNING',
    sheet: 'Aktiviteter',
    cell: 'B7',
    message: 'Aktiviteten ligger utanför överenskommelsens tid.',
  }),
  aFinding({
    code: 'K13',
    severity: 'VARNING',
    sheet: 'Aktiviteter',
    cell: 'F9',
    message: 'Antalet deltagare stämmer inte med summan av flickor och pojkar.',
  }),
];

/** A report that is there. */
export const aReport: NonNullable<CheckedWorkbook['report']> = {
  document: {
    id: 'doc-1',
    url: 'https://docs.google.com/document/d/doc-1/edit',
    name: 'Slutrapport för partnerskapet Husby Konsthall',
  },
  draft: false,
  changed: false,
  changes: { count: 0, first: [] },
  inBin: false,
  at: '2024-03-14T09:30:00.000Z',
};

/** What the add-on answers when it has made that report. */
export const madeReport: GeneratedReport = {
  ok: true,
  created: true,
  placeRemoved: false,
  carried: null,
  charts: null,
  replaced: null,
  document: aReport.document,
  draft: aReport.draft,
  changed: aReport.changed,
  at: aReport.at,
  finalised: null,
  isToBeNoted: false,
  findings: [],
  groups: [],
  counts: [],
};

/** What the add-on asks before it makes a report while two warnings are open. */
export const aQuestion: ReportQuestion = {
  ok: true,
  question: {
    open: 2,
    gaps: [
      {
        section: 'Sammanfattning',
        text: 'Det framgår inte av underlaget till vilken dag uppgifterna gäller.',
      },
    ],
  },
  findings: [
    aFinding({
      code: 'Budget.Slag',
      severity: 'VARNING',
      cell: 'H3',
      message: 'Personal 2024 blev 42 600 kronor dyrare än budget. Förklaringen nämner inte varför.',
    }),
    aFinding({
      code: 'K26',
      severity: 'VARNING',
      sheet: 'Åtaganden',
      cell: 'F2',
      message:
        'Vid Kommentar står ett mobilnummer. Ta bort det om det inte hör till tjänsten och får vara offentligt.',
    }),
  ],
  groups: [],
  counts: [],
};

/** What the add-on answers when it can not do what was requested. */
export function aFailure<Code extends Exclude<FailureCode, 'busy'>>(
  code: Code,
  url: string | null = null,
): Failure<Code> {
  const message = failureText(code, { tab: null, maker: null, left: null });
  return { ok: false, reason: { code, message, url, left: null }, findings: [] };
}
