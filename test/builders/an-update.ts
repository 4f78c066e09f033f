/** What the add-on answers about an update; a test changes one thing. */
import type {
  ReportUpdated,
  StaleEntries,
  UpdateConflict,
  UpdateLine,
  UpdateList,
  UpdateNote,
  UpdateSection,
  UpdateSuggested,
} from '../../src/engine/app/update/update-answers';
import { placeAt } from './places';
import { aReport } from '../browser/checked-workbook';

const { document } = aReport;

/** A figure that is another one in a cell. */
export function aLine(change: Partial<UpdateLine> = {}): UpdateLine {
  return {
    key: 'personal-2024',
    name: 'Personal, Utfall 2024',
    before: '412 000',
    after: '418 500',
    cause: 'entry',
    places: [placeAt('Budget!H4')],
    ...change,
  };
}

/** A sentence that a person and the workbook have both changed. */
export function aConflict(change: Partial<UpdateConflict> = {}): UpdateConflict {
  return {
    key: 'bakgrund-1',
    name: 'Bakgrund, första meningen',
    mine: [
      { text: 'Konsthallen öppnade i ', differs: false },
      { text: 'mars 2019, efter en försening', differs: true },
      { text: '.', differs: false },
    ],
    workbook: [
      { text: 'Konsthallen öppnade i ', differs: false },
      { text: 'april 2019', differs: true },
      { text: '.', differs: false },
    ],
    cause: 'entry',
    places: [placeAt('Överenskommelser!C2')],
    ...change,
  };
}

/** A note of a kind. */
export function aNote(kind: UpdateNote['kind'], change: Partial<UpdateNote> = {}): UpdateNote {
  return { key: `note-${kind}`, kind, name: 'Lärdomar', now: 'Text för hand.', next: '', ...change };
}

/** A section with these parts. */
export function aSection(change: Partial<UpdateSection> = {}): UpdateSection {
  return { key: 'ekonomi', title: 'Ekonomi', lines: [], conflicts: [], notes: [], ...change };
}

/** A list of these sections. */
export function aList(sections: readonly UpdateSection[], change: Partial<UpdateList> = {}): UpdateList {
  const count = (of: (section: UpdateSection) => readonly unknown[]) => sections.flatMap(of).length;
  return {
    ok: true,
    kind: 'list',
    document,
    version: 1,
    at: aReport.at,
    draft: { before: false, after: false },
    finalised: null,
    sections,
    counts: {
      lines: count(({ lines }) => lines),
      conflicts: count(({ conflicts }) => conflicts),
      notes: count(({ notes }) => notes),
    },
    shown: 'shown-1',
    isRenewed: false,
    canSuggest: false,
    rejected: 0,
    ...change,
  };
}

/** Two sections with something of everything. */
export function aFullList(change: Partial<UpdateList> = {}): UpdateList {
  return aList(
    [
      aSection({
        key: 'bakgrund',
        title: 'Bakgrund',
        conflicts: [aConflict()],
        lines: [
          aLine({
            key: 'text',
            name: 'Texter, Bakgrund',
            before:
              'Partnerskapet gäller konstnärlig verksamhet för barn och unga i Husby, med lokaler i centrum.',
            after: 'Partnerskapet gäller konstnärlig verksamhet för barn och unga i Husby och Akalla.',
            places: [placeAt('Texter!B2')],
          }),
        ],
        notes: [aNote('kept'), aNote('own', { name: 'Stycke efter Bakgrund' })],
      }),
      aSection({
        lines: [
          aLine(),
          aLine({ key: 'ny', name: 'Ny rad Hyra av scen', before: '', after: '12 000' }),
          aLine({ key: 'bort', name: 'Raden Porto', before: '800', after: '', places: [] }),
          aLine({
            key: 'summa',
            name: 'Summa kostnader',
            before: '1 000 000',
            after: '1 017 700',
            cause: 'follows',
          }),
        ],
        notes: [
          aNote('stale-figure', { name: 'Stycke om ekonomin', now: '412 000', next: '418 500' }),
          aNote('removed-changed', { name: 'Meningen om porto', now: '', next: 'Porto kostade 0 kronor.' }),
          aNote('frozen', { name: 'Tabellen Budget och utfall', next: 'Text ur arbetsboken.' }),
          aNote('kept-gone'),
          aNote('kept-around'),
        ],
      }),
    ],
    change,
  );
}

/** That an update was written. */
export function anUpdate(change: Partial<ReportUpdated> = {}): ReportUpdated {
  return {
    ok: true,
    kind: 'updated',
    document,
    version: 2,
    at: '2024-03-20T09:30:00.000Z',
    draft: false,
    counts: { lines: 4, kept: 1 },
    canUndo: true,
    isRealEdit: false,
    ...change,
  };
}

/** That an update stands as suggestions. */
export function suggestions(change: Partial<UpdateSuggested> = {}): UpdateSuggested {
  return { ok: true, kind: 'suggested', document, count: 4, isNew: true, ...change };
}

/** Entries that say something else than the report: one of each kind, and two that are only counted. */
export const staleEntries: StaleEntries = {
  count: 5,
  first: [
    {
      kind: 'changed',
      key: 'Budget|1|Utfall',
      sheet: 'Budget',
      row: 'Personal, 2024',
      column: 'Utfall',
      before: '412000',
      after: '418500',
      cell: 'H4',
    },
    {
      kind: 'row-added',
      key: 'Aktiviteter|A7|Aktivitet',
      sheet: 'Aktiviteter',
      row: 'A7',
      cell: 'A8',
      entries: [{ key: 'Aktiviteter|A7|Aktivitet', column: 'Aktivitet', text: 'Sommarläger' }],
    },
    {
      kind: 'reordered',
      key: 'Mål|order',
      sheet: 'Mål',
      row: null,
      column: null,
      before: 'M1; M2',
      after: 'M2; M1',
      cell: null,
    },
  ],
};
