/** The request with the tab named in every place and range: without it a request goes to the first tab. */
export function inTab<T>(value: T, tabId: string): T {
  return placed(value, { tabId });
}

/** The request with a header, footer or footnote named in every place and range: without it a request goes to the body. */
export function inSegment<T>(value: T, segmentId: string): T {
  return placed(value, { segmentId });
}

function placed<T>(value: T, within: Readonly<Record<string, string>>): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => placed(each, within)) as T;
  const isPlace = 'startIndex' in value || ('index' in value && typeof value.index === 'number');
  const members = Object.entries(value).map(([name, member]) => [name, placed(member as unknown, within)]);
  return { ...(Object.fromEntries(members) as T), ...(isPlace && within) };
}
