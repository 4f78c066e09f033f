/** How a service call can go wrong, each at one call of a press. */
import type { Host } from '../../host/host';
import { ensureCell } from '../../host/sheets/spreadsheet-model';
import { removeFromDocument, typeInDocument } from '../builders/document-edits';
import { removeTab } from '../builders/tab-edits';
import { own } from './scenario';
import { isTemplateName } from './state';

/** A way to go wrong. `disturb` is called before each call of the press, from the one it begins with. */
export interface FaultKind {
  readonly name: string;
  /** What goes wrong: what sentences may say of it. */
  readonly cause: 'quota' | 'no-contact' | 'refusal' | 'space' | 'policy' | 'day' | 'people' | 'death';
  /** Which calls can meet it. */
  readonly meets: (call: string) => boolean;
  /** `isFirst` at the call that it begins with; `isSame` at calls of that name. */
  readonly disturb: (
    host: Host,
    call: string,
    at: { readonly isFirst: boolean; readonly isSame: boolean },
  ) => void;
  /** What someone does at that call, besides the add-on: it stands afterwards, and may be done before the press as well. */
  readonly does?: (host: Host) => void;
  /** Whether the officer gets no answer. */
  readonly silent?: true;
}

type Fault = Parameters<Host['fail']>[1];

const any = (_call: string): boolean => true;
const advanced = (call: string): boolean => /^(Docs|Drive)\./.test(call);
const drive = (call: string): boolean => call.startsWith('Drive.');

function once(name: string, cause: FaultKind['cause'], fault: Fault, meets = any): FaultKind {
  const disturb: FaultKind['disturb'] = (host, call, { isFirst }) => {
    if (isFirst) host.fail(call, fault, 1);
  };
  return { name: `${name} once`, cause, meets, disturb };
}

function always(name: string, cause: FaultKind['cause'], fault: Fault, meets = any): FaultKind {
  const disturb: FaultKind['disturb'] = (host, call, { isSame }) => {
    if (isSame) host.fail(call, fault, 1);
  };
  return { name: `${name} on and on`, cause, meets, disturb };
}

function both(name: string, cause: FaultKind['cause'], fault: Fault, meets = any): readonly FaultKind[] {
  return [once(name, cause, fault, meets), always(name, cause, fault, meets)];
}

function fromThenOn(name: string, cause: FaultKind['cause'], silent: boolean): FaultKind {
  const disturb: FaultKind['disturb'] = (host, call) => {
    host.fail(call, { code: 503, message: 'Service unavailable' }, 1);
  };
  return { name, cause, meets: any, disturb, ...(silent ? { silent: true } : {}) };
}

function people(name: string, does: (host: Host) => void, meets = any): FaultKind {
  const disturb: FaultKind['disturb'] = (host, _call, { isFirst }) => {
    if (isFirst) does(host);
  };
  return { name, cause: 'people', meets, disturb, does };
}

function documentsIn(host: Host): readonly string[] {
  return host
    .files()
    .flatMap(({ id, name, document }) => (document === undefined || isTemplateName(name) ? [] : [id]));
}

/** All kinds. */
export const kinds: readonly FaultKind[] = [
  ...both('429', 'quota', { code: 429, message: 'Quota exceeded' }, advanced),
  ...both('500', 'no-contact', { code: 500 }),
  ...both('done, and the answer lost', 'no-contact', { code: 503, when: 'after' }),
  once('done, then 400', 'refusal', { code: 400, when: 'after' }, advanced),
  ...both('403', 'refusal', { code: 403, reason: 'forbidden' }, advanced),
  ...both('404', 'refusal', { code: 404, reason: 'notFound' }, advanced),
  always('Drive full', 'space', { code: 403, reason: 'storageQuotaExceeded' }, drive),
  always('the policy of the domain', 'policy', { code: 403, reason: 'domainPolicy' }, drive),
  always('the quota of the day', 'day', { code: 403, reason: 'dailyLimitExceeded' }, drive),
  {
    name: 'a stale revision',
    cause: 'people',
    meets: (call) => call === 'Docs.Documents.batchUpdate',
    disturb(host, _call, { isFirst }) {
      if (!isFirst) return;
      for (const { id, document } of host.files()) if (document) host.editDocument(id, document);
    },
  },
  people('someone types meanwhile', ({ workbook }) => {
    const sheet = workbook.sheets.find(({ name }) => name === 'Mina saker');
    if (sheet !== undefined) ensureCell(sheet, 2, 1).value = own.typed;
  }),
  people('someone types in the document meanwhile', (host) => {
    for (const id of documentsIn(host)) typeInDocument(host, id, own.typed);
  }),
  people('someone removes the place for the report meanwhile', (host) => {
    for (const id of documentsIn(host)) removeFromDocument(host, id, '{{Rapport}}');
  }),
  people('someone removes the tab Mål meanwhile', (host) => {
    removeTab(host, 'Mål');
  }),
  people('someone removes the tab Kontroll meanwhile', (host) => {
    removeTab(host, 'Kontroll');
  }),
  // What is written in the moment between the last reading and the writing of a note cannot be seen: the notes say so.
  people(
    'someone writes a note meanwhile',
    ({ workbook }) => {
      const cell = workbook.sheets.find(({ name }) => name === 'Mål')?.cells[1]?.[0];
      if (cell === undefined) return;
      cell.note = cell.note === undefined ? own.newNote : `${cell.note}\n${own.newNote}`;
    },
    (call) => call !== 'Range.setNotes',
  ),
  fromThenOn('everything down', 'no-contact', false),
  fromThenOn('the process dies', 'death', true),
];
