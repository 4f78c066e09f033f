/** Both examples keep to the workbook contract, and mark every value that the published report lacks. */
import { isMarked, plainValue, type Example, type ExampleValue } from '../../examples/example';
import { example as original } from '../../examples/husby-original.workbook';
import { example as husby } from '../../examples/husby.workbook';
import { sheets } from '../../src/iop/sheets';
import { readWorkbook } from '../../src/iop/read-workbook';
import { cellsOf, headingsOf, rawSheets } from './cells';
import { coded, published, running } from './published';

const examples: readonly [string, Example][] = [
  ['husby', husby],
  ['husby-original', original],
];
const headings = new Map<string, readonly string[]>(sheets.map((sheet) => [sheet.name, headingsOf(sheet)]));
const publishedFigures = new Set(figuresIn(published));

describe.each(examples)('%s', (_name, example) => {
  it('uses only tabs of the contract, each once and in its order', () => {
    const names = example.sheets.map(({ name }) => name);
    expect(names).toEqual([...headings.keys()].filter((name) => names.includes(name)));
  });

  it('uses only headings and keys of the contract', () => {
    const unknown = cellsOf(example).filter(
      ({ tab, heading }) => headings.get(tab)?.includes(heading) !== true,
    );
    expect(unknown).toEqual([]);
  });

  it('leaves no cell as an empty text', () => {
    expect(cellsOf(example).filter(({ value }) => plainValue(value) === '')).toEqual([]);
  });

  it('has no ambiguous value for the reader', () => {
    const { findings } = readWorkbook(rawSheets(example));
    expect(findings.filter(({ facts }) => facts.kind !== 'required' && facts.kind !== 'no-rows')).toEqual([]);
  });

  it('introduces its example values', () => {
    expect(example.about.join(' ')).toContain('påhittade för exemplet');
  });

  it('marks every number, date and name that the published report lacks', () => {
    const unmarked = cellsOf(example)
      .filter(({ tab, heading }) => coded[tab]?.includes(heading) !== true)
      .flatMap(({ tab, heading, value }) => {
        const text = running(publishedPart(value));
        const figures = figuresIn(text).filter((figure) => !publishedFigures.has(figure));
        const names = namesIn(text).filter((name) => !published.includes(name));
        return [...figures, ...names].map((fact) => `${tab}, ${heading}: ${fact}`);
      });
    expect(unmarked).toEqual([]);
  });
});

/** The published part of a value: the whole, or a text without its made-up parts. */
function publishedPart(value: ExampleValue): string {
  if (!isMarked(value)) return asText(value);
  if (value.parts === undefined) return '';
  return value.parts.reduce((text, part) => text.replace(part, ' '), asText(value.example));
}

function asText(value: ReturnType<typeof plainValue>): string {
  return typeof value === 'object' ? value.date : String(value);
}

/** Dates with their month, and other figures. */
function figuresIn(text: string): readonly string[] {
  return text.match(/\d+(?: (?:januari|juni|juli|augusti|september|december)(?: \d{4})?)?/g) ?? [];
}

/** Capitalised names, except the first word of a sentence. */
function namesIn(text: string): readonly string[] {
  return text.match(/(?<![.:?!] |^)\p{Lu}[\p{L}-]*(?: (?:& )?\p{Lu}[\p{L}-]*)*/gu) ?? [];
}
