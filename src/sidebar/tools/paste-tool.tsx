import type { BlockShown } from '../../engine/app/paste-table';
import { PressButton } from '../press-button';
import { isLocked } from '../state';
import { isPasteRead, toolIds } from './next-tools';
import { OneOfTwo, Select } from './paste-fields';
import type { ToolProps } from './tool-props';
import { choiceOf } from './tools-state';
import { addText, shownText, sumsText, toolsText } from './tools-words';

/** A table from elsewhere: it is pasted, read, decided on, looked through and added. */
export function PasteTool({ state, send }: ToolProps) {
  const { paste, plan } = state.tools;
  const locked = isLocked(state);
  return (
    <>
      <p class="quiet" id="paste-why">
        {toolsText.pasteWhy}
      </p>
      <div class="matter-form">
        <label for={toolIds.text}>{toolsText.pasted}</label>
        <textarea
          id={toolIds.text}
          rows={5}
          spellcheck={false}
          value={paste.text}
          aria-describedby="paste-why"
          onInput={(event) => {
            send({ kind: 'paste-typed', text: event.currentTarget.value });
          }}
        />
      </div>
      {plan === null ? (
        <PressButton
          kind="main"
          locked={locked || paste.text.trim() === ''}
          press={() => {
            send({
              kind: 'tool-requested',
              request: { command: 'readPaste', args: [choiceOf(paste)] },
            });
          }}
        >
          {toolsText.read}
        </PressButton>
      ) : (
        <div class="matter-form">
          <h4 id={toolIds.plan} tabIndex={-1}>
            {plan.block === null ? toolsText.unknownTab : toolsText.shown}
          </h4>
          <Select
            id="paste-tab"
            label={toolsText.which}
            empty={plan.tab === null ? toolsText.chooseTab : null}
            values={plan.tabs}
            value={plan.tab}
            change={(tab) => {
              send({ kind: 'paste-decided', change: { tab, columns: null } });
            }}
          />
          {plan.block !== null && plan.tab !== null && (
            <Block block={plan.block} tab={plan.tab} state={state} send={send} />
          )}
        </div>
      )}
    </>
  );
}

function Block(props: ToolProps & { readonly block: BlockShown; readonly tab: string }) {
  const { block, tab, state, send } = props;
  const { paste } = state.tools;
  const isAnswered =
    (block.thousands === null || paste.thousands !== null) &&
    (block.sums.length === 0 || paste.sums !== null);
  return (
    <>
      <Columns {...props} />
      {block.thousands !== null && (
        <OneOfTwo
          id="paste-thousands"
          label={toolsText.thousands[block.thousands]}
          yes={toolsText.toKronor}
          no={toolsText.isKronor}
          value={paste.thousands}
          change={(thousands) => {
            send({ kind: 'paste-decided', change: { thousands } });
          }}
        />
      )}
      {block.sums.length > 0 && (
        <OneOfTwo
          id="paste-sums"
          label={sumsText(block.sums.length)}
          items={block.sums}
          yes={toolsText.sumsIn}
          no={toolsText.sumsOut}
          value={paste.sums}
          change={(sums) => {
            send({ kind: 'paste-decided', change: { sums } });
          }}
        />
      )}
      <Rows block={block} />
      <PressButton
        kind="main"
        locked={isLocked(state) || isPasteRead(state) || !isAnswered || block.count === 0}
        describedBy="paste-below"
        press={() => {
          send({
            kind: 'tool-requested',
            request: { command: 'addPaste', args: [{ ...choiceOf(paste), tab }, block.row, block.seen] },
          });
        }}
      >
        {addText(block.count, tab)}
      </PressButton>
      <p id="paste-below" class="quiet">
        {isAnswered ? toolsText.below : toolsText.unanswered}
      </p>
    </>
  );
}

/** Which column each pasted one is, and what stands in every row. */
function Columns({ block, state, send }: ToolProps & { readonly block: BlockShown }) {
  const { fixed, columns: decided } = state.tools.paste;
  // What is decided goes before what has been read, which is on its way.
  const columns = decided ?? block.columns.map(({ column }) => column);
  return (
    <>
      <fieldset>
        <legend>{toolsText.columns}</legend>
        {block.columns.map(({ heading }, index) => (
          <Select
            key={index}
            id={`paste-column-${String(index)}`}
            label={heading === '' ? `${toolsText.columnOf} ${String(index + 1)}` : heading}
            empty={toolsText.leftOut}
            values={block.choices}
            value={columns[index] ?? null}
            change={(chosen) => {
              const changed = columns.map((one, at) => {
                if (at === index) return chosen;
                return one === chosen ? null : one;
              });
              send({ kind: 'paste-decided', change: { columns: changed } });
            }}
          />
        ))}
      </fieldset>
      {block.missing.length > 0 && (
        <fieldset aria-describedby="paste-fixed">
          <legend>{toolsText.fixed}</legend>
          <p id="paste-fixed" class="quiet">
            {toolsText.fixedWhy}
          </p>
          {block.missing.map(({ column, words }) => {
            const id = `paste-fixed-${String(block.choices.indexOf(column))}`;
            const change = (text: string | null) => {
              send({ kind: 'paste-decided', change: { fixed: { ...fixed, [column]: text ?? '' } } });
            };
            const value = fixed[column] ?? '';
            return words.length > 0 ? (
              <Select
                key={column}
                id={id}
                label={column}
                empty={toolsText.chooseWord}
                values={words}
                value={value === '' ? null : value}
                change={change}
              />
            ) : (
              <div key={column}>
                <label for={id}>{column}</label>
                <input
                  id={id}
                  type="text"
                  value={value}
                  onChange={(event) => {
                    change(event.currentTarget.value);
                  }}
                />
              </div>
            );
          })}
        </fieldset>
      )}
    </>
  );
}

function Rows({ block: { headings, shown, count } }: { readonly block: BlockShown }) {
  if (count === 0) return <p>{toolsText.noRows}</p>;
  const more = shownText(shown.length, count);
  return (
    <>
      <div class="table" role="region" aria-label={toolsText.shown} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more !== '' && <p class="quiet">{more}</p>}
    </>
  );
}
