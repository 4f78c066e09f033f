import type { docs_v1 } from '@googleapis/docs';

// A4 less 2.5 cm on either side, in points.
const DEFAULT_WIDTH = 453.5;

/** The room between the margins at an index of the body, in points: a section may have margins of its own. */
export function textWidth(
  { documentStyle, body }: Pick<docs_v1.Schema$DocumentTab, 'documentStyle' | 'body'>,
  index: number,
): number {
  const breaks = (body?.content ?? []).filter(({ sectionBreak }) => sectionBreak !== undefined);
  const style = breaks.filter(({ startIndex }) => (startIndex ?? 0) <= index).at(-1)
    ?.sectionBreak?.sectionStyle;
  const page = documentStyle?.pageSize?.width?.magnitude;
  const left = (style?.marginLeft ?? documentStyle?.marginLeft)?.magnitude;
  const right = (style?.marginRight ?? documentStyle?.marginRight)?.magnitude;
  if (typeof page !== 'number' || typeof left !== 'number' || typeof right !== 'number') return DEFAULT_WIDTH;
  return page - left - right;
}
