import type { SuggestionsPort } from '../engine/app/ports';
import type { ReportNames } from '../engine/app/report-definition';
import { suggestionIds } from '../engine/values/is-suggested';
import { docs, drive, fileByMark, folderId, GOOGLE_DOC, sendBatch } from './documents';
import { callOnce } from './service-error';

/** How long it is remembered that Docs makes no suggestions, in milliseconds: a week. */
const REMEMBERED = 604_800_000;
const PROVEN = 'yes';
const MARK = 'suggestions';

/** Whether suggestions are real for this project, remembered for each person: that, or when they last were not. */
export function suggestionsPort(names: ReportNames): SuggestionsPort {
  const key = `${names.prefix}.suggestions`;
  const properties = () => PropertiesService.getUserProperties();
  const remember = (value: string) => {
    callOnce('UserProperties.setProperty', () => properties().setProperty(key, value));
  };
  const disprove = () => {
    remember(new Date().toISOString());
  };
  return {
    isProven() {
      const kept = callOnce('UserProperties.getProperty', () => properties().getProperty(key) ?? '') ?? '';
      if (kept === PROVEN || Date.now() < Date.parse(kept) + REMEMBERED) return kept === PROVEN;
      const isProven = scratchProves(names);
      if (isProven === true) remember(PROVEN);
      if (isProven === false) disprove();
      return isProven === true;
    },
    disprove,
  };
}

/** Suggests a sign on a document of its own, which then goes to the bin; null when that does not work out. */
function scratchProves(names: ReportNames): boolean | null {
  try {
    const id = fileByMark(names, MARK)?.id ?? createScratch(names);
    if (id === null) return null;
    const requests = [{ insertText: { location: { index: 1 }, text: '.' } }];
    const read = callOnce('Docs.Documents.batchUpdate', () => {
      sendBatch(id, requests, { writeMode: 'SUGGEST' });
      return docs().Documents.get(id);
    });
    const binned = callOnce('Drive.Files.update', () => drive().Files.update({ trashed: true }, id));
    return binned === null ? null : suggestionIds(read).length > 0;
  } catch (error) {
    if ((error as Error).name !== 'ServiceError') throw error;
    return null;
  }
}

function createScratch(names: ReportNames): string | null {
  const file = {
    name: `${names.name}: prov av förslag`,
    mimeType: GOOGLE_DOC,
    parents: [folderId(names)],
    appProperties: { [names.prefix]: MARK },
  };
  return callOnce('Drive.Files.create', () => drive().Files.create(file).id ?? null);
}
