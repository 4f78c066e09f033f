import type { Picture, PictureSection } from '../../docs/picture-section';
import { chartTables, type ChartTable } from '../../report/chart-figures';
import type { Report } from '../../report/tree';
import { chartsIn, type DocumentCharts, type ReportRecord, type Version, type Written } from '../record';
import type { ReportWords } from '../report-definition';

/** The pictures of a table's chart as a page has drawn it: several where it is longer than a page. */
export interface ChartPictures {
  /** The key of the table, and the name of the figures that were drawn. */
  readonly key: string;
  readonly figures: string;
  /** The chart in words. */
  readonly description: string;
  readonly images: readonly Omit<Picture, 'alternative'>[];
}

/** What a new document gets of the charts that were drawn. */
export interface ChosenCharts {
  readonly section: PictureSection;
  readonly charts: DocumentCharts;
}

/**
 * The charts of the report among those that were drawn: of one whose figures are other ones now, nothing is taken. `at` is
 * when the document is made, an ISO instant. Null where there is none.
 */
export function chosenCharts(
  report: Report,
  drawn: readonly ChartPictures[],
  at: string,
  words: Pick<ReportWords, 'charts'>,
): ChosenCharts | null {
  const chosen = chartTables(report).flatMap(({ table, figures }) => {
    const pictures = drawn.find((one) => one.key === table.key && one.figures === figures);
    const isDrawn = pictures !== undefined && pictures.images.length > 0;
    return !isDrawn || !isLiteral(table) ? [] : [{ table, figures, pictures }];
  });
  if (chosen.length === 0) return null;
  const { heading, text } = words.charts;
  return {
    section: {
      heading,
      text: text(at),
      parts: chosen.map(({ table: { caption }, pictures }) => ({
        heading: caption,
        pictures: alternatives(caption, pictures, words.charts),
      })),
    },
    charts: {
      at,
      shown: chosen.map(({ table: { key, caption }, figures }) => ({ key, caption, figures })),
    },
  };
}

/** Whether the caption has nothing in it that would be taken for a tag of the letterhead. */
function isLiteral({ caption }: ChartTable['table']): boolean {
  return !caption.includes('{{');
}

function alternatives(
  caption: string,
  { description, images }: ChartPictures,
  words: ReportWords['charts'],
): readonly Picture[] {
  return images.map((image, at) => {
    const part = images.length === 1 ? '' : `, ${words.part(at + 1, images.length)}`;
    return { ...image, alternative: `${caption}${part}. ${at === 0 ? description : ''}`.trim() };
  });
}

/** How many charts a document has, how many of those drawn it does not, and whether that is because of its template. */
export interface ChartsMade {
  readonly shown: number;
  readonly left: number;
  readonly isTemplate: boolean;
}

/** What became of the charts that were drawn for a document. */
export function chartsMade(
  record: ReportRecord,
  { document, charts, template }: Version<Written>,
  drawn: readonly ChartPictures[],
): ChartsMade {
  const shown = (charts ?? chartsIn(record, document.id))?.shown.length ?? 0;
  return { shown, left: Math.max(0, drawn.length - shown), isTemplate: template !== undefined };
}
