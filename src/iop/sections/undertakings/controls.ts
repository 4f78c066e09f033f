/** What has been done to see for oneself, and which papers were to be handed in: after the undertakings that they are of. */
import { cameLate, demandedPapers, hasComeIn } from '../../figures/papers';
import { controlTypes } from '../../lists';
import { attachmentTitle } from '../../phrases/attachments';
import { conclusion, datedFollowUps, type DatedFollowUp } from '../../phrases/follow-ups';
import { capitalise, cardinal, count, list, nouns, type Noun } from '../../../swedish/grammar';
import { column, dataTable, MISSING, textCell } from '../../../engine/report/data-table';
import { distinctKeys, keyPart, wordPart } from '../../../engine/report/keys';
import { heading, paragraph } from '../../../engine/report/paragraph';
import type { Block, Table, TableCell } from '../../../engine/report/tree';
import type { Attachment, Workbook } from '../../workbook';

const controlNouns: Readonly<Record<(typeof controlTypes)[number], Noun>> = {
  Besök: nouns.visit,
  Stickprov: nouns.sample,
  'Granskning av räkenskaper': nouns.audit,
};

/** The controls and the papers under a heading of their own, counted and in tables; nothing where there are none. */
export function controlBlocks(section: string, workbook: Workbook): readonly Block[] {
  const controls = datedFollowUps(workbook).filter(({ type }) =>
    controlTypes.some((control) => control === type.value),
  );
  const papers = demandedPapers(workbook);
  if (controls.length + papers.length === 0) return [];
  const headings = [
    ...(controls.length === 0 ? [] : ['kontroller']),
    ...(papers.length === 0 ? [] : ['begärda handlingar']),
  ];
  return [
    heading(`${section}.kontroller`, 2, capitalise(list(headings))),
    ...paragraph(`${section}.kontroller.antal`, controlsText(controls), papersText(papers)),
    ...(controls.length === 0 ? [] : [controlsTable(`${section}.kontroller.tabell`, controls)]),
    ...(papers.length === 0 ? [] : [papersTable(`${section}.handlingar.tabell`, papers)]),
  ];
}

/** "Två besök och en granskning av räkenskaper har gjorts." */
function controlsText(controls: readonly DatedFollowUp[]): string {
  const counts = controlTypes.flatMap((type) => {
    const n = controls.filter((row) => row.type.value === type).length;
    return n === 0 ? [] : [count(n, controlNouns[type])];
  });
  return counts.length === 0 ? '' : `${capitalise(list(counts))} har gjorts.`;
}

/** "Tre handlingar skulle lämnas. Två kom in i tid och en har inte kommit in." */
function papersText(papers: readonly Attachment[]): string {
  const total = papers.length;
  const missing = papers.filter((row) => !hasComeIn(row));
  const late = papers.filter((row) => hasComeIn(row) && cameLate(row));
  const others = papers.filter((row) => !missing.includes(row) && !late.includes(row));
  const undated = others.filter(({ received }) => received.value === null).length;
  const found = [
    [others.length - undated, 'kom in i tid', 'kom in i tid'],
    [late.length, 'kom in efter den sista dagen', 'kom in efter den sista dagen'],
    [missing.length, 'har inte kommit in', 'har inte kommit in'],
    [undated, 'saknar uppgift om när den kom in', 'saknar uppgift om när de kom in'],
  ] as const;
  const parts = found.filter(([n]) => n > 0);
  const [first] = parts;
  if (first === undefined) return '';
  const whole = total === 1 ? 'Den' : total === 2 ? 'Båda' : 'Alla';
  const clauses =
    parts.length === 1
      ? total > 1 && missing.length === total
        ? 'Ingen av dem har kommit in'
        : `${whole} ${first[total === 1 ? 1 : 2]}`
      : capitalise(list(parts.map(([n, one, several]) => `${cardinal(n, 'en')} ${n === 1 ? one : several}`)));
  return `${capitalise(count(total, nouns.paper))} skulle lämnas. ${clauses}.`;
}

function controlsTable(key: string, controls: readonly DatedFollowUp[]): Table {
  const keys = distinctKeys(
    controls.map((row) => ({
      key: `${wordPart(row.type.value ?? '')}.${row.date.value ?? ''}`,
      content: row.doneBy.text + row.conclusion.text,
    })),
  );
  return dataTable(
    key,
    'Kontroller som har gjorts',
    [
      column<DatedFollowUp>('kontroll', 'Kontroll', 'start', 3, ({ type }) => textCell(type.value)),
      column<DatedFollowUp>('dag', 'Dag', 'start', 2, ({ date }) => textCell(date.value)),
      column<DatedFollowUp>('gjord-av', 'Gjord av', 'start', 3, ({ doneBy }) =>
        textCell(doneBy.value === null ? null : capitalise(doneBy.value)),
      ),
      column<DatedFollowUp>('resultat', 'Resultat', 'start', 5, (row) => textCell(conclusion(row) || null)),
    ],
    controls.map((row, at) => ({ key: keys[at] ?? '', row })),
  );
}

function papersTable(key: string, papers: readonly Attachment[]): Table {
  const keys = distinctKeys(
    papers.map(({ number, title }) => ({
      key: number.value === null ? null : keyPart(number.value),
      content: title.value ?? '',
    })),
  );
  return dataTable(
    key,
    'Handlingar som skulle lämnas',
    [
      column<Attachment>('handling', 'Handling', 'start', 5, (row) => textCell(attachmentTitle(row))),
      column<Attachment>('sista-dag', 'Sista dag', 'start', 2, ({ due }) => textCell(due.value)),
      column<Attachment>('kom-in', 'Kom in', 'start', 3, receivedCell),
    ],
    papers.map((row, at) => ({ key: keys[at] ?? '', row })),
  );
}

function receivedCell(row: Attachment): TableCell {
  if (!hasComeIn(row)) return { text: 'Har inte kommit in' };
  return row.received.value === null ? MISSING : { text: row.received.value };
}
