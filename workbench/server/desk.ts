/** The workbook that lies open in the workbench: how one is opened, and how earlier work with it is gone on with. */
import { randomUUID } from 'node:crypto';
import { copySpreadsheet } from '../../host/sheets/copy-spreadsheet';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { emptyStores } from '../../host/services/stores';
import { uncalculatedText } from '../../host/sheets/uncalculated-text';
import type { EngineClient } from '../engine/engine-client';
import type { Work } from '../engine/engine-messages';
import type { WorkbenchEvent } from '../protocol';
import type { KeptWork } from './kept-work';
import { RequestError } from './request-error';

/** What can be done with the workbook that lies open. */
export interface Desk {
  /** Opens a workbook in place of the one that lies there, whose work is kept first. */
  open(workbook: SpreadsheetModel): Promise<Record<string, never>>;
  /** Opens a copy of the workbook that lies there, as Drive makes one: beside the same files, and with nothing kept in it. */
  openCopy(): Promise<Record<string, never>>;
  /**
   * Goes on with the earlier work with the workbook that lies there.
   * @throws {RequestError} when there is none, or it cannot be read
   */
  resume(): Promise<Record<string, never>>;
  /** The work with the workbook as it is now. */
  work(): Promise<Work>;
  /** A person does something with the workbook: from now on, what changes is kept. */
  touch(): void;
  /** Hears what happens in the engine, to keep what is done. */
  hear(event: WorkbenchEvent): void;
  /** Keeps what has not been kept yet. */
  clear(): Promise<void>;
}

/** A desk with nothing on it; `keptWork` makes what keeps the work done there, undefined where it is not kept. */
export function createDesk(
  engine: Pick<EngineClient, 'ask'>,
  keptWork: ((take: () => Promise<Work>) => KeptWork) | undefined,
): Desk {
  const take = (): Promise<Work> => engine.ask('work', {});
  const kept = keptWork?.(take);
  let documents: string | undefined;
  let isTouched = false;

  const isChange = (event: WorkbenchEvent): boolean => {
    if (event.kind !== 'state') return event.kind === 'changed';
    const before = documents;
    documents = JSON.stringify([event.state.documents, event.state.others.files]);
    return before !== undefined && documents !== before;
  };
  const place = async (work: Work, earlierWork: string | null): Promise<Record<string, never>> => {
    documents = undefined;
    isTouched = false;
    const remarks = [uncalculatedText, formulasText, drawingsText]
      .map((textOf) => textOf(work.workbook))
      .filter((text) => text !== undefined);
    return engine.ask('open', { ...work, remarks, isKept: kept !== undefined, earlierWork });
  };
  const open = async (work: Work): Promise<Record<string, never>> => {
    await kept?.flush();
    return place(work, (await kept?.begin(work.workbook.name)) ?? null);
  };
  return {
    open: (workbook) => open({ workbook, stores: emptyStores }),
    async openCopy() {
      const { workbook, stores } = await take();
      return open({
        workbook: copySpreadsheet(workbook, `spreadsheet-${randomUUID()}`),
        stores: { ...stores, properties: {} },
      });
    },
    async resume() {
      if (!kept) throw new RequestError('Det finns inget sparat arbete att fortsätta med.');
      return place(await kept.earlier(), null);
    },
    work: take,
    touch() {
      isTouched = true;
    },
    hear(event) {
      if (isChange(event) && isTouched) kept?.changed();
    },
    clear: async () => kept?.flush(),
  };
}

/** What is to be known of a workbook with pictures or charts that are not read; undefined when there are none. */
function drawingsText({ sheets }: SpreadsheetModel): string | undefined {
  const tabs = sheets.filter(({ drawingsLeftOut = 0 }) => drawingsLeftOut > 0).map(({ name }) => `”${name}”`);
  if (tabs.length === 0) return undefined;
  const where = tabs.length === 1 ? `Fliken ${tabs.join('')}` : `Flikarna ${tabs.join(', ')}`;
  return `${where} har bilder, former eller diagram som provbänken inte läser. De följer inte med i filen som sparas.`;
}

/** What is to be known of a workbook with formulas; undefined when there are none with a value of the file's. */
function formulasText({ sheets }: SpreadsheetModel): string | undefined {
  const hasKept = sheets.some(({ cells }) =>
    cells.some((row) => row?.some((cell) => cell?.formula !== undefined && cell.value !== undefined)),
  );
  return hasKept
    ? 'Arbetsbokens formler visar de värden som filen har och räknas inte om när du ändrar andra celler.'
    : undefined;
}
