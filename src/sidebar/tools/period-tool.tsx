import type { PeriodPlan } from '../../engine/app/new-period';
import { PressButton } from '../press-button';
import { isLocked, type State } from '../state';
import { toolIds } from './next-tools';
import type { ToolProps } from './tool-props';
import { toolOf } from './tools-state';
import { emptiedText, ownTabText, startText, staysText, toolsText, wholeText } from './tools-words';

/** Whether the tool is offered: in a copy, and as long as what came of it is to be read. */
export function isPeriodShown({ checked, running, tools: { note } }: State): boolean {
  const isNoted =
    note !== null && (note.kind === 'done' ? note.tool : toolOf[note.request.command]) === 'period';
  const isRunning = running?.kind === 'tool' && toolOf[running.request.command] === 'period';
  return checked?.isCopy === true || isNoted || isRunning;
}

/** A copied workbook is made ready for the next period: first what is emptied is shown, and then it is. */
export function PeriodTool({ state, send }: ToolProps) {
  const { period } = state.tools;
  if (state.checked?.isCopy !== true) return null;
  return (
    <>
      <p id="period-why" class="quiet">
        {toolsText.periodWhy}
      </p>
      {period === null ? (
        <PressButton
          locked={isLocked(state)}
          describedBy="period-why"
          press={() => {
            send({ kind: 'tool-requested', request: { command: 'readNewPeriod', args: [] } });
          }}
        >
          {toolsText.readPeriod}
        </PressButton>
      ) : (
        <Plan plan={period} locked={isLocked(state)} send={send} />
      )}
    </>
  );
}

function Plan(props: {
  readonly plan: PeriodPlan;
  readonly locked: boolean;
  readonly send: ToolProps['send'];
}) {
  const { plan, locked, send } = props;
  const { tabs, ownTabs, cells, seen } = plan;
  const whole = tabs.filter(({ emptied }) => emptied.length === 0).map(({ tab }) => tab);
  return (
    <div class="confirm">
      <h4 id={toolIds.period} tabIndex={-1}>
        {toolsText.periodPlan}
      </h4>
      {cells === 0 && <p>{toolsText.noCells}</p>}
      <ul class="causes">
        {tabs
          .filter(({ emptied }) => emptied.length > 0)
          .map(({ tab, emptied, stays }) => (
            <li key={tab}>
              <strong>{tab}:</strong> {emptiedText(emptied)}.{' '}
              {stays.length > 0 && <span class="quiet">{staysText(stays)}</span>}
            </li>
          ))}
      </ul>
      {whole.length > 0 && <p>{wholeText(whole)}</p>}
      {ownTabs.map((one) => (
        <p key={one.tab}>{ownTabText(one)}</p>
      ))}
      <p>{toolsText.periodMarks}</p>
      <p>{toolsText.periodOwn}</p>
      <div class="row">
        <PressButton
          kind="main"
          locked={locked}
          press={() => {
            send({ kind: 'tool-requested', request: { command: 'startNewPeriod', args: [seen] } });
          }}
        >
          {startText(cells)}
        </PressButton>
        <PressButton
          press={() => {
            send({ kind: 'period-closed' });
          }}
        >
          {toolsText.back}
        </PressButton>
      </div>
    </div>
  );
}
