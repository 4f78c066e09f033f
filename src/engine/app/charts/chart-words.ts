/** What stands over the charts of a document, and what they are called. Each `at` is an ISO instant. */
export interface ChartWords {
  readonly heading: string;
  /** When they were drawn, and that the tables have the same figures. */
  readonly text: (at: string) => string;
  /** Which picture of how many of one chart. */
  readonly part: (number: number, of: number) => string;
  /** A chart, by its caption, and when it was drawn. */
  readonly name: (caption: string, at: string) => string;
}
