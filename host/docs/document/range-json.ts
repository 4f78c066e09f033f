import type { JsonObject } from '../wire/json';
import { firstTabProperties } from './tab-contents';
import type { TrackedRange, WorkingDocument } from './working-document';

/** Start and end of what begins at `start`; a start of zero is left out, as Google leaves it out. */
export function span(start: number, size: number): JsonObject {
  return start === 0 ? { endIndex: size } : { startIndex: start, endIndex: start + size };
}

/** Throws a plain Error where a named range or the place of a comment is out of bounds: that is a fault in the host. */
export function checkRanges(document: WorkingDocument): void {
  const named = document.namedRanges.map(({ name, spans }) => ({ what: `named range ${name}`, spans }));
  const anchors = document.commentAnchors.map(({ id, spans }) => ({ what: `comment's place ${id}`, spans }));
  for (const { what, spans } of [...named, ...anchors]) {
    for (const { segmentId, start, end } of spans) {
      if (start < 0 || start >= end || end > (document.segments.get(segmentId)?.size ?? 0)) {
        throw new Error(`the ${what} is out of bounds`);
      }
    }
  }
}

/** The named ranges by their names, as the resource has them. */
export function namedRangeGroups(document: WorkingDocument): [string, JsonObject][] {
  const groups = new Map<string, JsonObject[]>();
  for (const range of document.namedRanges) {
    const group = groups.get(range.name) ?? [];
    group.push({ namedRangeId: range.id, name: range.name, ranges: rangesJson(document, range) });
    groups.set(range.name, group);
  }
  return [...groups].map(([name, namedRanges]) => [name, { name, namedRanges }]);
}

/** The places of comments by their ids, as a DocumentTab has them. */
export function anchorsOf(document: WorkingDocument): [string, JsonObject][] {
  return document.commentAnchors.map((anchor) => [
    anchor.id,
    { anchorId: anchor.id, ranges: rangesJson(document, anchor) },
  ]);
}

/** Ranges name their tab unless it is t.0, as seen of the places of comments (google_workspace_mcp, live 2026-08-01). */
function rangesJson({ tabId }: WorkingDocument, { spans }: TrackedRange): JsonObject[] {
  return spans.map(({ segmentId, start, end }) => ({
    ...(segmentId === '' ? {} : { segmentId }),
    ...span(start, end - start),
    ...(tabId === firstTabProperties.tabId ? {} : { tabId }),
  }));
}
