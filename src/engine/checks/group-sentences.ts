/** What an officer reads of findings that belong together. */
import { capitalise, cardinal, list } from '../../swedish/grammar';
import { withoutIdentityNumbers } from '../values/identity-numbers';
import { cellAddress, columnLetters, type Place } from '../values/place';
import { becauseText, readingText } from './cell-sentences';
import type { ColumnInTab, ReadAs } from './finding';
import type { Groupable, Grouped, GroupKind } from './group-findings';
import { quoted } from './quoted';

/** As many areas of cells, and names, as one sentence has room for. */
const MOST_NAMED = 6;

/** The kinds of groups whose sentence may be another than that of their first finding. */
const OWN_SENTENCES: readonly GroupKind[] = ['rows', 'name', 'read', 'cause', 'alike'];

/** The sentence of the group: that of its first finding, with its cell where those of the others differ. No identity numbers. */
export function groupMessage(group: Grouped<Groupable>): string {
  const [first] = group.members;
  return OWN_SENTENCES.includes(group.kind)
    ? withoutIdentityNumbers(sentenceOf(group, first))
    : first.message;
}

function sentenceOf({ kind, members }: Grouped<Groupable>, first: Groupable): string {
  const facts = members.map((member) => member.facts);
  switch (kind) {
    case 'rows': {
      const columns = [...new Set(facts.map(({ column }) => String(column)))];
      const rows = runs(members.map(({ place }) => place.row + 1));
      return `${rowsText(rows)} men saknar ${named(columns)}. Fyll i det, eller töm ${isOneRow(rows) ? 'raden' : 'raderna'}.`;
    }
    case 'name':
      return `${quoted(String(first.facts['text']))} finns inte i fliken ${String(first.facts['target'])}, men anges i ${cellCount(members.length)}. Lägg till det där, eller rätta cellerna.`;
    case 'read': {
      const readings = facts.map(
        (fact) => `${quoted(String(fact['text']))} som ${readingText(fact['as'] as ReadAs)}`,
      );
      return `${capitalise(cellCount(members.length))} har lästs så här: ${named([...new Set(readings)])}. Ändra det som är fel.`;
    }
    case 'cause': {
      const columns = [...new Set(facts.map(({ column }) => String(column)))];
      const because = becauseText(first.facts['because'] as ColumnInTab, first.place.tab);
      return `${capitalise(cellCount(members.length))} är tomma: ${named(columns)}. Fyll i dem, ${because}.`;
    }
    case 'alike':
      if (first.facts.kind === 'required' && new Set(members.map(({ code }) => code)).size > 1) {
        const columns = facts.map(({ column }) => String(column));
        return `${capitalise(cardinal(members.length, 'en'))} uppgifter är tomma: ${named(columns)}. Fyll i dem.`;
      }
      // Each has values of its own, and the sentence is of one of them.
      return `I cell ${cellAddress(first.place)}: ${first.message} De andra cellerna är av samma slag.`;
    default:
      return first.message;
  }
}

/** The cells of the group in short: "B2–B13 och B20", with each tab's name where there are several tabs. */
export function groupCells(members: readonly { readonly place: Place }[]): string {
  const tabs = new Map<string, Map<number, number[]>>();
  for (const { place } of members) {
    const columns = tabs.get(place.tab) ?? new Map<number, number[]>();
    tabs.set(place.tab, columns);
    const rows = columns.get(place.column);
    if (rows === undefined) columns.set(place.column, [place.row + 1]);
    else rows.push(place.row + 1);
  }
  const areas = [...tabs].flatMap(([tab, columns]) =>
    [...columns].flatMap(([column, rows]) =>
      runs(rows).map(([from, to]) => {
        const letters = columnLetters(column);
        const area = from === to ? `${letters}${from}` : `${letters}${from}–${letters}${to}`;
        return tabs.size > 1 ? `${tab} ${area}` : area;
      }),
    ),
  );
  return named(areas);
}

type Run = readonly [from: number, to: number];

/** Numbers that follow each other, as spans. */
function runs(numbers: readonly number[]): readonly Run[] {
  const spans: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

function isOneRow(rows: readonly Run[]): boolean {
  return rows.length === 1 && rows[0]?.[0] === rows[0]?.[1];
}

function rowsText(rows: readonly Run[]): string {
  if (isOneRow(rows)) return `Rad ${rows[0]?.[0] ?? ''} är påbörjad`;
  return `Raderna ${named(rows.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)))} är påbörjade`;
}

function named(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return list(names);
  return `${names.slice(0, MOST_NAMED).join(', ')} med flera`;
}

function cellCount(cells: number): string {
  return `${cardinal(cells, 'en')} celler`;
}
