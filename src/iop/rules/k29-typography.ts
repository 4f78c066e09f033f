import { quoted } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
import { remembering } from '../../engine/values/remembering';
import { list } from '../../swedish/grammar';
import { textsOf } from './prose/texts-of';
import type { RuleContext } from './rule-context';

const MOST_EXAMPLES = 3;

const WRITTEN_OUT: Readonly<Record<string, string>> = {
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

/** What may go against the writing rules: a text without any of the parts, in lower case, is not searched. */
type TypographyRule = readonly [
  parts: readonly string[],
  pattern: RegExp,
  better: (written: string) => string,
];

/** What may go against the Swedish writing rules (Myndigheternas skrivregler), and how it is written by them. */
const RULES = once((): readonly TypographyRule[] => [
  [
    ['19', '20'],
    // "LIN 2021-2022" may be a registry number; "IOP 2021-2022" is not.
    /(?<![\p{L}\d/:.–-]|(?!IOP)[A-ZÅÄÖ]{2}\s)(?:[Mm]ellan\s(?:åren\s)?)?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?![\d/:–-])/gu,
    (written) => written.replace(/\s?[-–]\s?/, /^m/i.test(written) ? ' och ' : '–'),
  ],
  [['-'], /(?<=[^\s\d-])[ \u00a0]-[ \u00a0](?=[^\s\d-])/g, () => ' – '],
  [
    Object.keys(WRITTEN_OUT),
    new RegExp(String.raw`(?<![\p{L}\d.])(?:${Object.keys(WRITTEN_OUT).join('|')})(?![\p{L}\d.])`, 'giu'),
    (written) => WRITTEN_OUT[written.toLowerCase()] ?? written,
  ],
  [
    ['; '],
    /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|följande) (?:\p{L}+ )?\p{L}{3,30}; (?=\p{Ll})/giu,
    (written) => written.replace('; ', ':'),
  ],
  [
    [' ,', ' ;', '\u00a0,', '\u00a0;'],
    /(?<!\p{L})\p{L}+[ \u00a0][,;](?=\s|$)/gu,
    (written) => written.replace(/[ \u00a0]/, ''),
  ],
  [
    ['slutrapport av'],
    /(?<!\p{L})slutrapport av(?= (?:idébur|IOP|partnerskap|överenskommelse))/giu,
    (written) => written.replace(/av$/i, 'om'),
  ],
]);

/** What is not written as the rules say, and how it is written by them. */
type Typography = {
  readonly kind: 'typography';
  readonly examples: readonly Example[];
  /** The same with the words around them, where one says too little alone. */
  readonly more?: readonly Example[];
};

/** What is written, and what is better. */
interface Example {
  readonly written: string;
  readonly better: string;
}

/** What in a text goes against the Swedish writing rules: one finding a text, with its first examples. */
export const typographyRule = defineRule<RuleContext, Typography>({
  code: 'K29',
  severity: 'TIPS',
  check: checkTypography,
  sentences: {
    typography: ({ examples, more = examples }) =>
      `Skriv ${list(more.map(({ written, better }) => `${quoted(better.trim())} i stället för ${quoted(written.trim())}`))}.`,
  },
});

function checkTypography(context: RuleContext): readonly Found<Typography>[] {
  return textsOf(context).flatMap(({ place, text, kind }): Found<Typography>[] => {
    if (kind === 'quote') return [];
    const found = examplesIn(text);
    if (found.length === 0) return [];
    const examples = found.map(({ example }) => example);
    const facts = { kind: 'typography', examples } as const;
    if (found.every(({ example, around }) => example === around)) return [{ place, facts }];
    return [{ place, facts: { ...facts, more: found.map(({ around }) => around) } }];
  });
}

/** The first examples of a text, each alone and with the words around it where it says too little. */
const examplesIn = remembering((text: string) => {
  const lower = text.toLowerCase();
  return RULES()
    .filter(([parts]) => parts.some((part) => lower.includes(part)))
    .flatMap(([, pattern, better]) =>
      [...text.matchAll(pattern)].map(({ 0: written, index }) => {
        const example: Example = { written, better: better(written) };
        return { example, around: written.trim() === '-' ? withWords(example, text, index) : example };
      }),
    )
    .filter(({ example: { written, better } }) => written !== better)
    .slice(0, MOST_EXAMPLES);
});

/** The example with the word before it and the one after it. */
function withWords({ written, better }: Example, text: string, index: number): Example {
  const before = /\S{1,20}$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^\S{1,20}/.exec(text.slice(index + written.length))?.[0] ?? '';
  return { written: before + written + after, better: before + better + after };
}
