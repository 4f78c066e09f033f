/** What judgements rest on: in a column of their table, or once where it is the same for all. */
import { LINE_BREAK, phrase, prose } from '../../engine/report/officer-text';
import { column, MISSING, type DataColumn } from '../../engine/report/data-table';
import { paragraph } from '../../engine/report/paragraph';
import type { Paragraph } from '../../engine/report/tree';
import type { Entry } from '../../engine/contract/column';

/** What a judgement is made of: the source of the facts, and what else it rests on. */
interface Judged {
  readonly source: Entry<string>;
  readonly ground: Entry<string>;
}

/** The column that says what each judgement rests on: its source and, on a line of its own, its ground. */
function groundsColumn<Row>(judged: (row: Row) => Judged): DataColumn<Row> {
  return column<Row>('underlag', 'Bedömningen bygger på', 'start', 3, (row) => {
    const { source, ground } = judged(row);
    const texts = [source, ground].flatMap(({ value }) => (value === null ? [] : [prose(value)]));
    return texts.length === 0 ? MISSING : { text: texts.join(LINE_BREAK) };
  });
}

/** The column, or none where `commonSource` says it for all. */
export function groundsColumns<Row>(
  judged: (row: Row) => Judged,
  all: readonly Judged[],
): readonly DataColumn<Row>[] {
  return sourceOfAll(all) === null ? [groundsColumn(judged)] : [];
}

/** "Underlag för alla mål: återrapporterna …", where several have the same source and no ground of their own. */
export function commonSource(key: string, what: string, all: readonly Judged[]): Paragraph[] {
  const source = sourceOfAll(all);
  return paragraph(key, source === null ? '' : `Underlag för alla ${what}: ${phrase(source)}.`);
}

function sourceOfAll(all: readonly Judged[]): string | null {
  const [first, ...others] = all;
  const source = first?.source.value ?? null;
  const isSame = others.length > 0 && others.every((each) => each.source.value === source);
  return isSame && all.every(({ ground }) => ground.value === null) ? source : null;
}
