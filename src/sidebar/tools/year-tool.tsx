import type { ChosenReport, OtherReport } from '../../engine/app/read-reports';
import type { ReviewedFinding } from '../../engine/app/reviewed-findings';
import { ChartsTick } from '../charts/charts-tick';
import { CellButton } from '../cell-button';
import { slug } from '../ids';
import { PressButton } from '../press-button';
import { ReportLinks } from '../report-links';
import { countsOf, isAccepted, stoppingOf } from '../sections';
import { isLocked } from '../state';
import { Stuck } from '../stuck';
import { sidebarText } from '../words';
import { Select } from './paste-fields';
import type { ToolProps } from './tool-props';
import { toolsText, yearFoundText } from './tools-words';

/** As many cells as are shown: what they have in common is mended in the list of the whole workbook. */
const MOST_SHOWN = 10;

/** A report on one year: the year is chosen, what is found about it is shown, and its document is made. */
export function YearTool({ state, send }: ToolProps) {
  const { years } = state.tools;
  const locked = isLocked(state);
  if (years === null) return <p class="quiet">{toolsText.yearWhy}</p>;
  const { reports, chosen } = years;
  const report = reports.find(({ choice }) => choice.year === chosen?.choice.year);
  return (
    <div class="matter-form">
      <p class="quiet">{toolsText.yearWhy}</p>
      {reports.length === 0 ? (
        <p>{toolsText.noYears}</p>
      ) : (
        <Select
          id="year-chosen"
          label={toolsText.year}
          empty={toolsText.chooseYear}
          values={reports.map(({ choice }) => String(choice.year))}
          value={chosen === null ? null : String(chosen.choice.year)}
          change={(value) => {
            const one = reports.find(({ choice }) => String(choice.year) === value);
            if (one === undefined) return;
            send({ kind: 'tool-requested', request: { command: 'readReports', args: [one.choice] } });
          }}
        />
      )}
      {chosen !== null && report !== undefined && (
        <Chosen chosen={chosen} report={report} locked={locked} state={state} send={send} />
      )}
    </div>
  );
}

function Chosen({
  chosen,
  report: { made },
  locked,
  state,
  send,
}: ToolProps & { readonly chosen: ChosenReport; readonly report: OtherReport; readonly locked: boolean }) {
  const { choice, changed } = chosen;
  const errors = stoppingOf(chosen);
  const make = (again: boolean) => {
    // The charts are drawn before the call.
    const options = { again, confirmed: true, ...(state.charts && { charts: [] }) };
    send({ kind: 'tool-requested', request: { command: 'generateReport', args: [options, choice] } });
  };
  const isThere = made !== null && !made.inBin;
  const label = errors > 0 ? toolsText.makeYearDraft : toolsText.makeYear;
  return (
    <>
      <p>{yearFoundText(choice.year, countsOf(chosen))}</p>
      <Findings chosen={chosen} state={state} send={send} />
      {errors > 0 && <p class="quiet">{toolsText.yearDraft}</p>}
      {made !== null && <ReportLinks document={made.document} draft={made.draft} />}
      {made?.inBin === true && <p class="quiet">{toolsText.yearInBin}</p>}
      {isThere && changed === true && <p>{sidebarText.changedSince}.</p>}
      {isThere && changed === true && (
        <p id="year-again" class="quiet">
          {toolsText.yearUnchanged}
        </p>
      )}
      {(!isThere || changed === true) && <ChartsTick at="year" state={state} send={send} />}
      <div class="row">
        {(!isThere || changed === true) && (
          <PressButton
            kind="main"
            locked={locked}
            {...(isThere && { describedBy: 'year-again' })}
            press={() => {
              make(made !== null);
            }}
          >
            {isThere ? toolsText.makeYearAgain : label}
          </PressButton>
        )}
        <PressButton
          locked={locked}
          press={() => {
            send({ kind: 'tool-requested', request: { command: 'readReports', args: [choice] } });
          }}
        >
          {toolsText.checkYear}
        </PressButton>
        <PressButton
          locked={locked}
          press={() => {
            send({ kind: 'tool-requested', request: { command: 'showPreview', args: [choice] } });
          }}
        >
          {sidebarText.preview}
        </PressButton>
      </div>
    </>
  );
}

/** What stops the report of the year, or is to be looked at first: a button to the first cell of each. */
function Findings({
  chosen: { findings, groups },
  state,
  send,
}: ToolProps & { readonly chosen: ChosenReport }) {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const left = groups.flatMap(({ keys, cells, message }) => {
    const open = keys.flatMap((key) => byKey.get(key) ?? []).filter(isLeft);
    const [first] = open;
    return first === undefined ? [] : [{ first, cells, message }];
  });
  if (left.length === 0) return null;
  return (
    <ul class="findings">
      {left.slice(0, MOST_SHOWN).map(({ first, cells, message }) => {
        const id = `year-${slug(first.key)}`;
        return (
          <li key={first.key} class={`finding ${first.severity.toLowerCase()}`} data-home={id}>
            <CellButton id={id} finding={first} message={message} send={send}>
              {first.place.tab}, <b>{cells}</b>
            </CellButton>
            <Stuck at={id} state={state} />
          </li>
        );
      })}
    </ul>
  );
}

function isLeft(finding: ReviewedFinding): boolean {
  return finding.severity === 'FEL' || (finding.severity === 'VARNING' && !isAccepted(finding));
}
