import type { docs_v1 } from '@googleapis/docs';
import { tabsOf } from '../../docs/document-tabs';
import { chartTables } from '../../report/chart-figures';
import type { Report } from '../../report/tree';
import type { DocumentsPort } from '../ports';
import { chartsIn, type ReportRecord } from '../record';

/** A chart in a document that shows other figures than the table that it was made of has now, or whose table is gone. */
export interface OutdatedChart {
  /** The key of its table. */
  readonly key: string;
  readonly caption: string;
  /** When it was drawn, an ISO instant. */
  readonly at: string;
}

/**
 * The charts that stand in the document `id` and show other figures than the report does. `report` is only composed where the
 * document was made with charts, and `read` is only called where one of them is outdated.
 */
export function outdatedCharts(
  record: ReportRecord,
  id: string,
  report: () => Report,
  read: DocumentsPort['read'],
): readonly OutdatedChart[] {
  const charts = chartsIn(record, id);
  if (charts === null) return [];
  const now = new Set(chartTables(report()).map(({ table: { key }, figures }) => `${key} ${figures}`));
  const outdated = charts.shown.filter(({ key, figures }) => !now.has(`${key} ${figures}`));
  if (outdated.length === 0) return [];
  const texts = alternativeTexts(read(id));
  return outdated.flatMap(({ key, caption }) => {
    const begins = caption.replaceAll('\u000b', ' ');
    return texts.some((text) => text.startsWith(begins)) ? [{ key, caption, at: charts.at }] : [];
  });
}

/**
 * The alternative texts of the pictures in the document's text, which begin with the caption where they are charts of the add-on's. A
 * picture that a person has removed may remain among the document's objects.
 */
function alternativeTexts(document: docs_v1.Schema$Document): readonly string[] {
  return tabsOf(document).flatMap(({ content: { body, inlineObjects } }) => {
    const standing = JSON.stringify(body);
    return Object.entries(inlineObjects ?? {}).flatMap(([id, { inlineObjectProperties }]) => {
      const { title, description } = inlineObjectProperties?.embeddedObject ?? {};
      return standing.includes(`"inlineObjectId":"${id}"`) ? [title ?? '', description ?? ''] : [];
    });
  });
}
