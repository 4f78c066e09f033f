import { dateText } from '../../swedish/format';
import { list } from '../../swedish/grammar';
import type { Block } from '../../engine/report/tree';
import {
  agreementPeriods,
  coveredSpans,
  figuresUntil,
  mainAgreements,
  type Span,
} from '../figures/agreement-periods';
import type { SectionContext } from '../section-context';
import { partnershipBlocks } from '../sections/background';
import { programmeBlocks } from '../sections/background/programmes';
import type { Workbook } from '../workbook';
import { daysOfYear, touches } from './year-of-agreements';

const SECTION = 'overenskommelsen';

/** The parties, when in the year their agreements held, the programmes, and until when the figures go. */
export function composeInForce(
  workbook: Workbook,
  ofYear: Workbook,
  year: number,
  context: Pick<SectionContext, 'draft'>,
): Block[] {
  const days = daysOfYear(year);
  const until = figuresUntil(ofYear);
  const spans = coveredSpans(
    agreementPeriods(workbook).filter(({ start, end }) => touches(start, end, days)),
  );
  const lastOfYear = spans.reduce((last, { end }) => (end > last ? end : last), days.start);
  const isPartial = until !== null && until < days.end && until < lastOfYear;
  return [
    ...partnershipBlocks(
      SECTION,
      ofYear,
      context,
      spans.length === 0 ? '' : heldText(spans, days, year, isPartial, mainAgreements(ofYear).length),
      isPartial ? `Uppgifterna gäller till och med den ${dateText(until)}.` : '',
    ),
    ...programmeBlocks(ofYear, SECTION),
  ];
}

/** "Överenskommelsen gällde hela 2023."; of a part of the year from when to when, without days of other years. */
function heldText(
  spans: readonly Span[],
  { start, end }: Span,
  year: number,
  isGoingOn: boolean,
  count: number,
): string {
  const parts = spans.map((span) => {
    const [from, to] = [span.start <= start, span.end >= end];
    if (from && to) return `hela ${String(year)}`;
    if (from) return `från årets början till och med den ${dateText(span.end)}`;
    if (to) return `från och med den ${dateText(span.start)} och resten av året`;
    return `från och med den ${dateText(span.start)} till och med den ${dateText(span.end)}`;
  });
  return `${count === 1 ? 'Överenskommelsen' : 'Överenskommelserna'} ${isGoingOn ? 'gäller' : 'gällde'} ${list(parts)}.`;
}
