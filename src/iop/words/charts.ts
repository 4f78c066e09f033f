/** The words of the charts in a document, in Swedish. */
import type { ChartWords } from '../../engine/app/charts/chart-words';
import { dateText } from '../../swedish/format';

export const chartText: ChartWords = {
  heading: 'Diagram',
  text: (at) =>
    `Diagrammen visar uppgifterna som de var den ${day(at)}. Samma siffror står i rapportens tabeller, och det är de som gäller om en siffra har ändrats senare.`,
  part: (number, of) => `del ${String(number)} av ${String(of)}`,
  name: (caption, at) => `Diagrammet ${caption.replaceAll('\u000b', ' ')}, från den ${day(at)}`,
};

function day(at: string): string {
  return dateText(at.slice(0, 10));
}
