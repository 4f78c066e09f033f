/** The report's sections marked as done, one by one, by whoever answers for them. */
import type { PlacedText } from '../../contract/entries';
import type { Busy, Refusal } from '../failure';
import type { SectionDone } from '../history/history-event';
import { withHistory, type MatterAnswer } from '../history/with-history';
import type { Digest, Ports } from '../ports';
import type { ReportDefinition, ReportSection } from '../report-definition';
import { isInputOf } from '../section-inputs';
import { newestReport } from './newest-report';

/** A section, and who has marked it as done. */
export interface SignedSection extends Pick<ReportSection, 'key' | 'title'> {
  readonly done: {
    /** The name that Google shows; empty when it did not say. */
    readonly by: string;
    /** An ISO instant. */
    readonly at: string;
    /** False when what the section is made of has changed since: then the mark no longer counts. */
    readonly holds: boolean;
  } | null;
}

/** The sections in the order of the report. Plain JSON. */
export interface SignedSections {
  readonly ok: true;
  readonly sections: readonly SignedSection[];
  /** How many of the sections are marked as done, with marks that hold. */
  readonly done: number;
  /** Whether Drive's approvals are to be had for the person's report; false when there is none. */
  readonly approvals: boolean;
}

type Code = 'history-damaged' | 'history-newer' | 'no-known-sheet';

/** The sections, and which marks hold. Changes nothing. */
export function readSections<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): SignedSections | Busy | Refusal<Code> {
  return withHistory(ports, report, (run) => {
    const read = readInputs(ports, report);
    if (read === null) return { ok: false, reason: 'no-known-sheet' } as const;
    const newest = newestReport(ports, report, run);
    const sections = read.sections.map((section): SignedSection => {
      const { key, title } = section;
      const mark = run.matter.done.find((one) => one.section === key);
      return { key, title, done: mark === undefined ? null : signed(mark, read.digestOf(section)) };
    });
    return {
      ok: true as const,
      sections,
      done: sections.filter(({ done }) => done?.holds === true).length,
      approvals: !('reason' in newest) && ports.approvals.canStart(newest.written.document.id),
    };
  });
}

/** Marks a section as done as it is now, or takes its mark away. A mark that is there and holds stays as it is. */
export function markSection<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  key: string,
  done: boolean,
):
  | MatterAnswer
  | Busy
  | Refusal<
      Code | 'history-too-large' | 'record-damaged' | 'record-newer' | 'no-report' | 'section-unknown'
    > {
  return withHistory(ports, report, (run) => {
    const read = readInputs(ports, report);
    if (read === null) return { ok: false, reason: 'no-known-sheet' } as const;
    const section = read.sections.find((one) => one.key === key);
    if (section === undefined) return { ok: false, reason: 'section-unknown' } as const;
    const newest = newestReport(ports, report, run);
    if ('reason' in newest) return newest;
    const mark = run.matter.done.find((one) => one.section === key);
    const inputs = read.digestOf(section);
    if (done ? mark?.inputs === inputs : mark === undefined) return run.answer();
    const happened = run.happened(newest.written.document);
    const isKept = run.add(
      done
        ? { kind: 'section-done', ...happened, section: key, inputs }
        : { kind: 'section-reopened', ...happened, section: key },
    );
    return isKept ? run.answer() : ({ ok: false, reason: 'history-too-large' } as const);
  });
}

function signed({ by, at, inputs }: SectionDone, now: string): SignedSection['done'] {
  return { by: by?.name ?? '', at, holds: inputs === now };
}

/** The sections of the workbook, and the digest of what each is made of; null when it is no workbook of ours. */
function readInputs<Workbook>(
  { spreadsheet, digest }: Pick<Ports, 'spreadsheet' | 'digest'>,
  report: ReportDefinition<Workbook>,
): {
  readonly sections: readonly ReportSection[];
  readonly digestOf: (section: ReportSection) => string;
} | null {
  const { workbook, isRecognised } = report.read(spreadsheet.read(report.tabs.isInput));
  if (!isRecognised) return null;
  const texts = report.entries.texts(workbook);
  return {
    sections: report.sections(workbook),
    digestOf: ({ inputs }) => inputsDigest(inputs, texts, digest),
  };
}

/**
 * SHA-256 in hexadecimal of the entries that inputs name: of their keys and texts, in the order of the keys, so rows and
 * columns may be moved where the report does not take them as they stand.
 */
export function inputsDigest(
  inputs: readonly string[],
  entries: ReadonlyMap<string, Pick<PlacedText, 'text'>>,
  digest: Digest,
): string {
  const isInput = isInputOf(inputs);
  const among = [...entries].filter(([key]) => isInput(key)).map(([key, { text }]) => [key, text] as const);
  return digest(JSON.stringify(among.sort(([a], [b]) => (a < b ? -1 : 1))));
}
