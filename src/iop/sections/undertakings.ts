import { undertakingsByParty, type PartyUndertakings } from '../figures/undertakings-by-party';
import { capitalise, cardinal, list, sentence, withReason } from '../../swedish/grammar';
import type { Party, Undertaking, Workbook } from '../workbook';
import { column, dataTable, MISSING, NONE, textCell, type DataRow } from '../../engine/report/data-table';
import { contentKeys, distinctKeys, keyPart } from '../../engine/report/keys';
import { oneLine, prose, verbatim, withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import { judgementPhrase, quotedName } from '../phrases/goals';
import { judgedUntilText } from '../phrases/part-year';
import { partyName, shortForm } from '../phrases/parties';
import type { SectionContext } from '../section-context';
import { commonSource, groundsColumns } from './judgement-grounds';
import { controlBlocks } from './undertakings/controls';
import type { Block, Paragraph, Table } from '../../engine/report/tree';

const SECTION = 'ataganden';

// The table is easier to read than a sentence with more than this.
const MOST_IN_A_SENTENCE = 4;

/**
 * The section Uppfyllnad av parternas åtaganden after its heading: each party's undertakings in words, and a table
 * with their status; then what has been controlled. The officer's own text takes the place of the prose, or follows it.
 */
export function composeUndertakings(workbook: Workbook, { draft }: Pick<SectionContext, 'draft'>): Block[] {
  const groups = undertakingsByParty(workbook);
  const text = withOfficerText(SECTION, workbook.texts.undertakings, composed(workbook, groups, draft));
  return [
    ...text,
    ...(workbook.undertakings.rows.length === 0 ? [] : [undertakingsTable(groups)]),
    ...commonSource(`${SECTION}.underlag`, 'åtaganden', workbook.undertakings.rows),
    ...controlBlocks(SECTION, workbook),
  ];
}

function composed(
  workbook: Workbook,
  groups: readonly PartyUndertakings[],
  draft: boolean,
): readonly Paragraph[] {
  if (workbook.undertakings.rows.length === 0) {
    const text =
      'Uppgifter om parternas åtaganden saknas i underlaget. Rapporten kan därför inte säga om parterna har uppfyllt sina åtaganden.';
    return missing(`${SECTION}.saknas`, text, draft);
  }
  const keys = partyKeys(groups);
  return [
    ...groups.flatMap((group, at) =>
      paragraph(`${SECTION}.part.${keys[at] ?? ''}`, partyText(group, workbook)),
    ),
    ...paragraph(`${SECTION}.galler`, judgedUntilText(workbook, workbook.texts.undertakings.text)),
  ];
}

/**
 * A key for each group: its party's Part-ID; where that is missing or another party has it too, a digest of the party's
 * name.
 */
function partyKeys(groups: readonly PartyUndertakings[]): readonly string[] {
  return distinctKeys(
    groups.map(({ party }) => ({
      key: party === null ? 'utan-part' : party.id.value === null ? null : keyPart(party.id.value),
      content: party?.name.value ?? '',
    })),
  );
}

/** One party: how many undertakings it has fulfilled, and each of the others with its comment. */
function partyText(group: PartyUndertakings, workbook: Workbook): string {
  const { undertakings, fulfilled } = group;
  const [only] = undertakings;
  const party = group.party === null ? null : shortName(group.party, workbook);
  if (only === undefined) return `Uppgifter om åtaganden för ${party ?? 'parten'} saknas i underlaget.`;
  const name = party ?? 'En part som inte är angiven';
  if (undertakings.length === 1 && fulfilled === 0)
    return `${sentence(`${name} har ett åtagande`)} ${undertakingText(only)}`;
  const others = undertakings.filter((row) => row.status.value !== 'Uppfyllt').map(undertakingText);
  return [sentence(`${name} ${fulfilment(group)}`), ...others].join(' ');
}

function fulfilment({ undertakings, fulfilled, partly, unknown }: PartyUndertakings): string {
  const total = undertakings.length;
  const theirs = `sina ${cardinal(total, 'ett')} åtaganden`;
  if (fulfilled === total) {
    if (total === 1) return `har uppfyllt sitt åtagande ${list(undertakings.map(undertakingName))}`;
    return `har uppfyllt ${theirs}${total > MOST_IN_A_SENTENCE ? '' : `: ${list(undertakings.map(undertakingName))}`}`;
  }
  if (fulfilled > 0) return `har uppfyllt ${cardinal(fulfilled, 'ett')} av ${theirs}`;
  if (unknown > 0) return `har ${cardinal(total, 'ett')} åtaganden`;
  return `har inte ${partly > 0 ? 'fullt ut ' : ''}uppfyllt något av ${theirs}`;
}

/** One undertaking with its status and comment. */
function undertakingText(undertaking: Undertaking): string {
  const status = undertaking.status.value;
  const named = `åtagandet ${undertakingName(undertaking)}`;
  return withReason(
    status === null
      ? `För ${named} saknas status i underlaget`
      : capitalise(`${named} ${judgementPhrase[status]}`),
    prose(undertaking.comment.value ?? ''),
  );
}

function undertakingName({ undertaking }: Undertaking): string {
  return undertaking.value === null ? 'utan beskrivning' : quotedName(undertaking.value);
}

/** The short form that the workbook allows for the party, otherwise the registered name. */
export function shortName(party: Party, workbook: Workbook): string {
  const { committee, committeeShort } = workbook.case;
  const isCommittee = party.name.value === committee.value;
  const short = shortForm(party, workbook) ?? (isCommittee ? committeeShort.value : null);
  const name = short === null ? partyName(party) : oneLine(short);
  return name ?? `part ${oneLine(party.id.value ?? 'utan namn')}`;
}

interface TableRow {
  readonly party: Party | null;
  readonly row: Undertaking;
}

const promised = [
  column<TableRow>('part', 'Part', 'start', 3, ({ party }) => ({
    text: verbatim(party?.name.value ?? MISSING.text),
  })),
  column<TableRow>('atagande', 'Åtagande', 'start', 4, ({ row }) => textCell(row.undertaking.value)),
];

const statusColumn = column<TableRow>('status', 'Status', 'start', 2, ({ row }) =>
  textCell(row.status.value),
);

const commentColumn = column<TableRow>(
  'kommentar',
  'Kommentar',
  'start',
  3,
  ({ row: { comment } }) => (comment.value === null ? NONE : textCell(comment.value)),
  true,
);

/** What each party has promised, without what has come of it. */
export function promisesTable(key: string, caption: string, groups: readonly PartyUndertakings[]): Table {
  return dataTable(key, caption, promised, tableRows(groups));
}

function undertakingsTable(groups: readonly PartyUndertakings[]): Table {
  const rows = tableRows(groups);
  const grounds = groundsColumns<TableRow>(
    ({ row }) => row,
    rows.map(({ row }) => row.row),
  );
  return dataTable(
    `${SECTION}.tabell`,
    'Parternas åtaganden',
    [...promised, statusColumn, ...grounds, commentColumn],
    rows,
  );
}

function tableRows(groups: readonly PartyUndertakings[]): readonly DataRow<TableRow>[] {
  const parties = partyKeys(groups);
  return groups.flatMap(({ party, undertakings }, at) => {
    // An undertaking has no id of its own.
    const keys = contentKeys(undertakings.map(({ undertaking }) => undertaking.value ?? ''));
    return undertakings.map((row, index) => ({
      key: `${parties[at] ?? ''}.${keys[index] ?? ''}`,
      row: { party, row },
    }));
  });
}
