/** The text of a document, drawn so that places on the page can be found in the document again (caret-in-page.ts). */
import type { ComponentChildren, JSX } from 'preact';
import type { ShownBlock, ShownParagraph, ShownRun, ShownTable } from '../../document-protocol';

/** The blocks of a segment or a cell; items of lists that follow each other are in one list. */
export function TextBlocks({ blocks }: { readonly blocks: readonly ShownBlock[] }) {
  const groups: (ShownBlock | ShownParagraph[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'paragraph' || !block.list) groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return (
    <>
      {groups.map((group, i) => {
        if (!Array.isArray(group)) return <Block key={i} block={group} />;
        return (
          <div key={i} role="list">
            {group.map((paragraph, item) => (
              <Paragraph key={item} paragraph={paragraph} />
            ))}
          </div>
        );
      })}
    </>
  );
}

function Block({ block }: { readonly block: ShownBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph paragraph={block} />;
    case 'table':
      return <Table table={block} />;
    case 'contents':
      return (
        <div class="contents" contentEditable={false}>
          <TextBlocks blocks={block.blocks} />
        </div>
      );
  }
}

/** The page's own headings are of the first and second level. */
const levels: Readonly<Partial<Record<ShownParagraph['style'], number>>> = {
  TITLE: 3,
  HEADING_1: 3,
  HEADING_2: 4,
  HEADING_3: 5,
  HEADING_4: 6,
  HEADING_5: 6,
  HEADING_6: 6,
};

function Paragraph({ paragraph }: { readonly paragraph: ShownParagraph }) {
  const { start, end, style, align, list, runs, added, deleted } = paragraph;
  const level = levels[style];
  const isEmpty = runs.length === 0;
  const classes = [
    style.toLowerCase().replace('_', '-'),
    ...(align ? [align] : []),
    ...(added ? ['end-added'] : []),
    ...(deleted ? ['end-deleted'] : []),
  ];
  // A heading without text would be announced as one, and is none to a reader.
  const role: 'listitem' | 'heading' | undefined = list
    ? 'listitem'
    : level !== undefined && !isEmpty
      ? 'heading'
      : undefined;
  return (
    <p
      class={classes.join(' ')}
      role={role}
      aria-level={role === 'heading' ? level : undefined}
      data-start={start}
      data-end={end}
      data-label={list?.label}
      style={list ? { '--level': String(list.level) } : undefined}
    >
      {runs.map((run, i) => (
        <Run key={i} run={run} />
      ))}
      {(isEmpty || runs.at(-1)?.text.endsWith('\n') === true) && <br />}
    </p>
  );
}

function Run({ run }: { readonly run: ShownRun }) {
  const { start, length, text, kind, bold, italic, underline, link, added, deleted, restyled, comments } =
    run;
  const classes = [
    ...(bold ? ['bold'] : []),
    ...(italic ? ['italic'] : []),
    ...(underline ? ['underline'] : []),
    ...(link === undefined ? [] : ['link']),
    ...(restyled === undefined ? [] : ['restyled']),
  ];
  const own = (
    <span
      class={`${kind} ${classes.join(' ')}`.trim()}
      data-start={start}
      data-length={length}
      data-kind={kind}
      contentEditable={kind === 'text' ? undefined : false}
    >
      {text}
    </span>
  );
  const layers: readonly ((inner: ComponentChildren) => JSX.Element)[] = [
    ...(kind === 'footnote' ? [(inner: ComponentChildren) => <sup>{inner}</sup>] : []),
    ...(added === undefined ? [] : [(inner: ComponentChildren) => <ins>{inner}</ins>]),
    ...(deleted === undefined ? [] : [(inner: ComponentChildren) => <del>{inner}</del>]),
    ...(comments === undefined ? [] : [(inner: ComponentChildren) => <mark>{inner}</mark>]),
  ];
  return layers.reduce((inner, layer) => layer(inner), own);
}

function Table({ table }: { readonly table: ShownTable }) {
  return (
    <table>
      <tbody>
        {table.rows.map(({ isHeading, cells }, r) => (
          <tr key={r}>
            {cells.map(({ start, rows, columns, blocks }) => {
              const span = { rowSpan: rows, colSpan: columns };
              return isHeading && blocks.some(hasText) ? (
                <th key={start} scope="col" {...span}>
                  <TextBlocks blocks={blocks} />
                </th>
              ) : (
                <td key={start} {...span}>
                  <TextBlocks blocks={blocks} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hasText(block: ShownBlock): boolean {
  return block.kind === 'paragraph' && block.runs.length > 0;
}
