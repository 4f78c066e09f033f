/** Both examples keep to the workbook contract, and no value that the published report lacks goes unmarked. */
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

  it('is understood by the reader without a question', () => {
    const { findings } = readWorkbook(rawSheets(example));
    expect(findings.filter(({ facts }) => facts.kind !== 'required' && facts.kind !== 'no-rows')).toEqual(
      [],
    );
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

/** What of a value is told as published: the whole, or a text without its made-up parts. */
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

/** Capitalised names, but for a word that opens a sentence. */
function namesIn(text: string): readonly string[] {
  return text.match(/(?<![.:?!] |^)\p{Lu}[\p{L}-]*(?: (?:& )?\p{Lu}[\p{L}-]*)*/gu) ?? [];
}
