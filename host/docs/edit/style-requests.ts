import type { docs_v1 } from '@googleapis/docs';

/** The request that gives the text of a range the fields of a style that are given. */
export function textStyleRequest(
  range: docs_v1.Schema$Range,
  textStyle: docs_v1.Schema$TextStyle,
): docs_v1.Schema$Request {
  return { updateTextStyle: { range, textStyle, fields: Object.keys(textStyle).join(',') } };
}

/** The request that gives the paragraphs of a range the fields of a style that are given. */
export function paragraphStyleRequest(
  range: docs_v1.Schema$Range,
  paragraphStyle: docs_v1.Schema$ParagraphStyle,
): docs_v1.Schema$Request {
  return { updateParagraphStyle: { range, paragraphStyle, fields: Object.keys(paragraphStyle).join(',') } };
}
