import type { docs_v1 } from '@googleapis/docs';
import { tabsOf } from '../../docs/document-tabs';
import { chartTables } from '../../report/chart-figures';
import type { Report } from '../../report/tree';
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
 * The charts that the document `id` was made with and that show other figures than the report does. Whether a person has removed
 * one is not known: see `standingCharts`. `report` is only composed where the document was made with charts.
 */
export function outdatedCharts(
  record: ReportRecord,
  id: string,
  report: () => Report,
): readonly OutdatedChart[] {
  const charts = chartsIn(record, id);
  if (charts === null) return [];
  const now = new Set(chartTables(report()).map(({ table: { key }, figures }) => `${key} ${figures}`));
  return charts.shown.flatMap(({ key, caption, figures }) =>
    now.has(`${key} ${figures}`) ? [] : [{ key, caption, at: charts.at }],
  );
}

/**
 * Those of the charts that stand in the document's text still: a picture's alternative text begins with the caption. One that a
 * person has removed may remain among the document's objects.
 */
export function standingCharts(
  charts: readonly OutdatedChart[],
  document: docs_v1.Schema$Document,
): readonly OutdatedChart[] {
  if (charts.length === 0) return charts;
  const texts = tabsOf(document).flatMap(({ content: { body, inlineObjects } }) => {
    const standing = JSON.stringify(body);
    return Object.entries(inlineObjects ?? {}).flatMap(([id, { inlineObjectProperties }]) => {
      const { title, description } = inlineObjectProperties?.embeddedObject ?? {};
      return standing.includes(`"inlineObjectId":"${id}"`) ? [title ?? '', description ?? ''] : [];
    });
  });
  return charts.filter(({ caption }) => {
    const begins = caption.replaceAll('\u000b', ' ');
    return texts.some((text) => text.startsWith(begins));
  });
}
