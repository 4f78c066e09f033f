import {
  undertakingsByParty,
  type PartyUndertakings,
  type UndertakingStatus,
} from '../../figures/undertakings-by-party';
import { capitalise, cardinal, genitive, list, sentence, withReason } from '../../swedish/grammar';
import type { Party, Undertaking, Workbook } from '../../workbook/workbook';
import { oneLine, prose, verbatim, withOwnText } from '../own-text';
import { missing, paragraph } from '../paragraph';
import { partyName } from '../parties-told';
import type { SectionContext } from '../section-context';
import type { Block, Paragraph, Table, TableCell, TableColumn } from '../tree';
import { idPart, withUniqueIds } from './block-ids';

const SECTION = 'ataganden';
const MISSING = 'Uppgift saknas';

// More than this in one sentence is read faster in the table.
const MOST_IN_A_SENTENCE = 4;

/**
 * The section Uppfyllnad av parternas åtaganden after its heading: each party's undertakings in words, and a table
 * with their status. The officer's own text takes the place of the prose, or follows it.
 */
export function composeUndertakings(workbook: Workbook, { draft }: Pick<SectionContext, 'draft'>): Block[] {
  const groups = undertakingsByParty(workbook);
  const text = withOwnText(SECTION, workbook.texts.undertakings, composed(workbook, groups, draft));
  return workbook.undertakings.rows.length === 0 ? text : [...text, undertakingsTable(groups)];
}

function composed(
  workbook: Workbook,
  groups: readonly PartyUndertakings[],
  draft: boolean,
): readonly Paragraph[] {
  if (workbook.undertakings.rows.length === 0) {
    const told =
      'Uppgifter om parternas åtaganden saknas i underlaget. Rapporten kan därför inte säga om parterna har uppfyllt sina åtaganden.';
    return missing(`${SECTION}.oversikt`, told, draft);
  }
  return withUniqueIds(
    groups.flatMap((group) =>
      paragraph(`${SECTION}.part.${idPart(group.party?.id.value ?? null)}`, partyText(group, workbook)),
    ),
  );
}

/** One party: how many undertakings it has fulfilled, and each of the others with its comment. */
function partyText(group: PartyUndertakings, workbook: Workbook): string {
  const { undertakings, fulfilled } = group;
  const [only] = undertakings;
  const party = group.party === null ? null : shortName(group.party, workbook);
  if (only === undefined) return `Uppgifter om ${genitive(party ?? 'parten')} åtaganden saknas i underlaget.`;
  const name = party ?? 'En part som inte är angiven';
  if (undertakings.length === 1 && fulfilled === 0)
    return `${sentence(`${name} har ett åtagande`)} ${undertakingText(only)}`;
  const others = undertakings.filter((row) => row.status.value !== 'Uppfyllt').map(undertakingText);
  return [sentence(`${name} ${fulfilment(group)}`), ...others].join(' ');
}

function fulfilment({ undertakings, fulfilled, partly, unknown }: PartyUndertakings): string {
  const total = undertakings.length;
  const own = `sina ${cardinal(total, 'ett')} åtaganden`;
  if (fulfilled === total) {
    if (total === 1) return `har uppfyllt sitt åtagande ${list(undertakings.map(words))}`;
    return `har uppfyllt ${own}${total > MOST_IN_A_SENTENCE ? '' : `: ${list(undertakings.map(words))}`}`;
  }
  if (fulfilled > 0) return `har uppfyllt ${cardinal(fulfilled, 'ett')} av ${own}`;
  if (unknown > 0) return `har ${cardinal(total, 'ett')} åtaganden`;
  return `har inte ${partly > 0 ? 'fullt ut ' : ''}uppfyllt något av ${own}`;
}

const met: Readonly<Record<UndertakingStatus, string>> = {
  Uppfyllt: 'har uppfyllts',
  'Delvis uppfyllt': 'har uppfyllts delvis',
  'Inte uppfyllt': 'har inte uppfyllts',
};

/** One undertaking with its status and comment. */
function undertakingText(undertaking: Undertaking): string {
  const status = undertaking.status.value;
  const comment = undertaking.comment.value === null ? '' : prose(undertaking.comment.value);
  const named = `åtagandet ${words(undertaking)}`;
  return status === null
    ? withReason(`För ${named} saknas status i underlaget`, comment)
    : withReason(capitalise(`${named} ${met[status]}`), comment);
}

/** "att samordna partnerskapet" where it is written so; else the undertaking within quotation marks. */
function words(undertaking: Undertaking): string {
  if (undertaking.undertaking.value === null) return 'utan beskrivning';
  const text = prose(oneLine(undertaking.undertaking.value)).trim().replace(/\.$/, '');
  return /^att\s/i.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : `”${text}”`;
}

/** The short form that the workbook allows for the party, else the registered name. */
function shortName(party: Party, workbook: Workbook): string {
  const { committee, committeeShort } = workbook.case;
  const committeeName = party.name.value === committee.value ? committeeShort.value : null;
  const short = party.definiteForm.value ?? party.shortName.value ?? committeeName;
  const name = short === null ? partyName(party) : oneLine(short);
  return name ?? `part ${party.id.value ?? 'utan namn'}`;
}

const columns: readonly TableColumn[] = [
  { heading: 'Part', align: 'start', weight: 2 },
  { heading: 'Åtagande', align: 'start', weight: 4 },
  { heading: 'Status', align: 'start', weight: 2 },
];

const commentColumn: TableColumn = { heading: 'Kommentar', align: 'start', weight: 3 };

function undertakingsTable(groups: readonly PartyUndertakings[]): Table {
  const commented = groups.some(({ undertakings }) => undertakings.some((row) => row.comment.value !== null));
  return {
    id: `${SECTION}.tabell`,
    kind: 'table',
    caption: 'Parternas åtaganden',
    columns: commented ? [...columns, commentColumn] : columns,
    rows: groups.flatMap(({ party, undertakings }) =>
      undertakings.map((row) => ({
        kind: 'body' as const,
        cells: [
          { text: verbatim(party?.name.value ?? MISSING) },
          cell(row.undertaking.value),
          cell(row.status.value),
          ...(commented ? [row.comment.value === null ? { text: '–' } : cell(row.comment.value)] : []),
        ],
      })),
    ),
  };
}

function cell(value: string | null): TableCell {
  return { text: value === null ? MISSING : prose(value) };
}
