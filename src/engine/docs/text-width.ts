import type { docs_v1 } from '@googleapis/docs';

// A4 less 2.5 cm on either side, in points.
const DEFAULT_WIDTH = 453.5;

/** The room between the margins, in points. */
export function textWidth({ documentStyle }: Pick<docs_v1.Schema$DocumentTab, 'documentStyle'>): number {
  const page = documentStyle?.pageSize?.width?.magnitude;
  const left = documentStyle?.marginLeft?.magnitude;
  const right = documentStyle?.marginRight?.magnitude;
  if (typeof page !== 'number' || typeof left !== 'number' || typeof right !== 'number') return DEFAULT_WIDTH;
  return page - left - right;
}
