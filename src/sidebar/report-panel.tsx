import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import { againText, doneText, doneTitle, earlierTitle, sidebarText } from './words';
import { ChartsTick } from './charts/charts-tick';
import type { Send } from './event';
import { ids } from './ids';
import { MakeAnother } from './make-another';
import { ReportLinks } from './report-links';
import { isLocked, type CommandResult, type State } from './state';

/** What came of asking for a report: the new document, or the one that was there already. */
export function MadePanel(props: {
  readonly made: Extract<CommandResult, { kind: 'made' }>;
  readonly state: State;
  readonly send: Send;
}) {
  const { made, state, send } = props;
  const { report, errors, warnings } = made;
  const sentences = report.created ? doneText({ ...report, errors, warnings }) : againText(report);
  return (
    <section class="panel done" aria-labelledby={ids.panel}>
      <h2 id={ids.panel} tabIndex={-1}>
        {doneTitle(report)}
      </h2>
      {sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ReportLinks document={report.document} draft={report.draft} />
      {(!report.created || report.changed === true) && <MakeAnother locked={isLocked(state)} send={send} />}
    </section>
  );
}

/** The report that the workbook has since before. */
export function EarlierPanel(props: {
  readonly report: NonNullable<CheckedWorkbook['report']>;
  readonly state: State;
  readonly send: Send;
}) {
  const { report, state, send } = props;
  return (
    <section class="panel" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{earlierTitle(report.draft)}</h2>
      {report.inBin ? (
        <>
          <p class="name">{report.document.name}</p>
          <p>{sidebarText.inBin}</p>
        </>
      ) : (
        <ReportLinks document={report.document} draft={report.draft} />
      )}
      <ChartsTick at="another" state={state} send={send} />
      <MakeAnother locked={isLocked(state)} send={send} />
    </section>
  );
}
