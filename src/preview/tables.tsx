import type { VNode } from 'preact';
import type { Table, TableRow } from '../report/tree';
import { chartNode } from './chart';
import { chartOf } from './chart-of-table';
import { elementId } from './element-ids';
import { textNodes } from './runs';

/**
 * A table with its caption, in a box of its own that can be scrolled sideways, and after it a chart when its figures
 * make one.
 */
export function tableNode(block: Table): VNode {
  const { caption, columns, rows } = block;
  const captionId = elementId(block.key, 'caption');
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const labelled = labelsRows(block);
  const chart = chartOf(block);
  return (
    <>
      <div class="table" role="group" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId}>{textNodes(caption)}</caption>
          <colgroup>
            {columns.map(({ weight }) => (
              <col style={{ width: `${String(Math.round((weight * 1000) / total) / 10)}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ heading, align }) => (
                <th scope="col" class={align}>
                  {textNodes(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map((row) => rowNode(row, block, labelled))}</tbody>
        </table>
      </div>
      {chart === null ? null : chartNode(chart)}
    </>
  );
}

function rowNode({ kind, cells }: TableRow, { columns }: Table, labelled: boolean): VNode {
  return (
    <tr class={kind}>
      {cells.map(({ text }, at) => {
        const align = columns[at]?.align;
        return at === 0 && labelled ? (
          <th scope="row" class={align}>
            {textNodes(text)}
          </th>
        ) : (
          <td class={align}>{textNodes(text)}</td>
        );
      })}
    </tr>
  );
}

/** True when the first column names each row: a name that two rows share tells neither from the other. */
function labelsRows({ columns, rows }: Table): boolean {
  const names = rows.map(({ cells }) => cells[0]?.text ?? '');
  return columns.length > 1 && !names.includes('') && new Set(names).size === names.length;
}
