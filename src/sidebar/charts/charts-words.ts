import type { ChartsMade } from '../../engine/app/charts/chart-pictures';
import { capitalise, cardinal } from '../../swedish/grammar';

/** What became of the charts that a document was to have; nothing where none were wanted. */
export function chartsText(charts: ChartsMade | null): readonly string[] {
  if (charts === null) return [];
  const { shown, left, isTemplate } = charts;
  if (isTemplate && shown === 0)
    return ['Diagrammen kom inte med. De kan inte läggas in i ett dokument av er egen Wordmall.'];
  if (shown + left === 0)
    return ['Inga diagram kom med. Ingen tabell har siffror att jämföra, eller så gick de inte att rita.'];
  return [
    ...(shown > 0 ? [`${capitalise(cardinal(shown, 'ett'))} diagram står sist i dokumentet.`] : []),
    ...(left > 0
      ? [
          `${capitalise(cardinal(left, 'ett'))} diagram kom inte med. ${left === 1 ? 'Det är för långt' : 'De är för långa'}, eller så ändrades uppgifterna medan ${left === 1 ? 'det' : 'de'} ritades.`,
        ]
      : []),
  ];
}
