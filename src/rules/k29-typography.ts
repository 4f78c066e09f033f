import type { Finding } from '../finding';
import { once } from '../once';
import type { Workbook } from '../workbook/workbook';
import { textsOf } from './prose/texts-of';

const MOST_EXAMPLES = 3;

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  'm m': 'med mera',
  'bl a': 'bland annat',
  't ex': 'till exempel',
};

/** What may go against the Swedish writing rules (Myndigheternas skrivregler), and how it is written by them. */
const RULES = once((): readonly (readonly [pattern: RegExp, better: (written: string) => string])[] => [
  [
    // "LIN 2021-2022" may be a registry number; "IOP 2021-2022" is not.
    /(?<![\p{L}\d/:.–-]|(?!IOP)[A-ZÅÄÖ]{2}\s)(?:[Mm]ellan\s(?:åren\s)?)?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?![\d/:–-])/gu,
    (written) => written.replace(/\s?[-–]\s?/, /^m/i.test(written) ? ' och ' : '–'),
  ],
  [/(?<=[^\s\d-])[ \u00a0]-[ \u00a0](?=[^\s\d-])/g, () => ' – '],
  [
    new RegExp(String.raw`(?<![\p{L}\d.])(?:${Object.keys(WRITTEN_OUT).join('|')})(?![\p{L}\d.])`, 'giu'),
    (written) => WRITTEN_OUT[written.toLowerCase()] ?? written,
  ],
  [/(?<!\p{L})(?:två|tre|fyra|fem|följande) \p{L}+; /giu, (written) => written.replace('; ', ':')],
  [/(?<!\p{L})slutrapport av(?= (?:idébur|IOP|partnerskap))/giu, (written) => written.replace(/av$/i, 'om')],
]);

/** What in a text goes against the Swedish writing rules: one finding a text, with its first examples. */
export function checkTypography(workbook: Workbook): readonly Finding[] {
  return textsOf(workbook).flatMap(({ sheet, cell, text, kind }): Finding[] => {
    const examples = RULES()
      .flatMap(([pattern, better]) =>
        (text.match(pattern) ?? []).map((written) => ({ written, better: better(written) })),
      )
      .filter(({ written, better }) => written !== better);
    if (kind === 'quote' || examples.length === 0) return [];
    const facts = { fault: 'typography', examples: examples.slice(0, MOST_EXAMPLES) } as const;
    return [{ code: 'K29', severity: 'TIPS', sheet, cell, facts }];
  });
}
