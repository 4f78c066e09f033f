import { matchesOf, type Match } from './whole-words';

/** A way of writing against the Swedish writing rules, and how to write instead. */
export interface TypographyFault extends Match {
  readonly better: string;
}

type Rule = readonly [pattern: RegExp, better: (written: string) => string];

const YEARS = String.raw`(?:19|20)\d\d`;
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'm m': 'med mera',
  'bl a': 'bland annat',
  't ex': 'till exempel',
  's k': 'så kallad',
  'o s v': 'och så vidare',
  'd v s': 'det vill säga',
  'fr o m': 'från och med',
  't o m': 'till och med',
  'p g a': 'på grund av',
  'm fl': 'med flera',
  'o dyl': 'och dylikt',
};

// Registry numbers, telephone numbers, dates in figures and addresses hold hyphens that must stay.
const RULES: readonly Rule[] = [
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:mellan|emellan)\s(?:åren\s)?${YEARS}\s?[-–]\s?${YEARS}(?!\d)`,
      'giu',
    ),
    (written) => written.replace(/\s?[-–]\s?/, ' och '),
  ],
  [
    // "LIN 2021-2022" may be a registry number; "IOP 2021-2022" is not.
    new RegExp(
      String.raw`(?<![\p{L}\d/:.–-]|[Mm]ellan\s(?:åren\s)?|(?<!\p{L})(?!IOP\s)[A-ZÅÄÖ]{2,5}\s)${YEARS}-${YEARS}(?![\d/:–-])`,
      'gu',
    ),
    (written) => written.replace('-', '–'),
  ],
  [/(?<=[^\s\d-])[ \u00a0]-[ \u00a0](?=[^\s\d-])/gu, () => ' – '],
  [
    new RegExp(
      String.raw`(?<![\p{L}\d.])(?:${Object.keys(ABBREVIATIONS)
        .join('|')
        .replaceAll(' ', String.raw`[ \u00a0]`)})(?![\p{L}\d.])`,
      'giu',
    ),
    (written) => ABBREVIATIONS[written.toLowerCase().replaceAll('\u00a0', ' ')] ?? written,
  ],
  [
    /(?<![\p{L}\d])(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|följande|flera)\s(?:\p{L}+\s)?\p{L}{3,30};\s(?=\p{Ll})/giu,
    (written) => `${written.slice(0, -2)}:`,
  ],
  [
    /(?<!\p{L})slutrapport av(?=\s(?:idébur|IOP|partnerskap|överenskommels))/giu,
    (written) => written.replace(/av$/i, 'om'),
  ],
  [/(?<=\p{L})[ \u00a0](?=[,;](?:\s|$))/gu, () => 'utan mellanslag före skiljetecknet'],
];

/** What in a text goes against the writing rules (Myndigheternas skrivregler), in the order of the text. */
export function typographyFaults(text: string): readonly TypographyFault[] {
  const faults = RULES.flatMap(([pattern, better]) =>
    matchesOf(text, pattern).map((match) => ({ ...match, better: better(match.text) })),
  );
  return faults.sort((a, b) => a.start - b.start);
}
