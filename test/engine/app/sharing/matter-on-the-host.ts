/** The bundle on the host, for a report on its way to approval and to those whom it is for. */
import type { Host, HostOptions } from '../../../../host/host';
import type { Matter } from '../../../../src/engine/app/history/matter';
import type { WorkbookBuilder } from '../../../builders/a-workbook';
import { aWorkbook } from '../../../builders/a-workbook';
import { generated, hostOf } from '../../../builders/on-the-host';

/** What a command of the matter answers, as the page gets it. */
export interface MatterResponse {
  readonly ok: boolean;
  readonly matter: Matter;
  readonly notices: readonly string[];
  readonly reason: { readonly code: string; readonly message: string };
  readonly results: readonly {
    readonly email: string;
    readonly given: boolean;
    readonly why: string | null;
  }[];
}

/** Runs a command. */
export function run(host: Host, command: string, ...given: readonly unknown[]): MatterResponse {
  return host.call(command, ...given) as unknown as MatterResponse;
}

/** Why a command failed; null when it did not. */
export function failureOf(host: Host, command: string, ...given: readonly unknown[]): string | null {
  const answer = run(host, command, ...given);
  return answer.ok ? null : answer.reason.code;
}

/** A host with the finished report of a workbook without findings. */
export function withReport(options: HostOptions = {}, book: WorkbookBuilder = aWorkbook()): Host {
  const host = hostOf(book.sheets, options);
  generated(host);
  return host;
}

/** The same, finalised as version 1. */
export function withVersion(options: HostOptions = {}, book: WorkbookBuilder = aWorkbook()): Host {
  const host = withReport(options, book);
  if (failureOf(host, 'finaliseReport') !== null) throw new Error('the report could not be finalised');
  return host;
}

/** The id of the only document. */
export function documentId(host: Host): string {
  const [file] = host.files().filter(({ document }) => document !== undefined);
  if (file === undefined) throw new Error('there is no document');
  return file.id;
}

/** Who has access to the document besides its owner, as `address role`. */
export function accessTo(host: Host): readonly string[] {
  const file = host.files().find(({ id }) => id === documentId(host));
  return (file?.permissions ?? [])
    .filter(({ role }) => role !== 'owner')
    .map(({ emailAddress, role }) => `${String(emailAddress)} ${role}`);
}

/** Mail that Google was asked to send, as `address: message`. */
export function mails(host: Host): readonly string[] {
  return host.outside.mails.map(({ to, body }) => `${to}: ${body}`);
}

/** What the tab Historik says, row by row: event and details. */
export function historyRows(host: Host): readonly string[] {
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Historik');
  return (sheet?.cells ?? []).slice(1).flatMap((row) => {
    const said = (row ?? []).flatMap((cell) => (typeof cell?.value === 'string' ? cell.value : []));
    return said.every((text) => text === '') ? [] : [said.join(' | ')];
  });
}
