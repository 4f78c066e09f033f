import { quoted } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
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

/** What may go against the Swedish writing rules (Myndigheternas skrivregler), and how it is written by them. */
const RULES = once((): readonly (readonly [pattern: RegExp, better: (written: string) => string])[] => [
  [
    // "LIN 2021-2022" may be a registry number; "IOP 2021-2022" is not.
    /(?<![\p{L}\d/:.–-]|(?<!\p{L})(?!IOP\s)[A-ZÅÄÖ]{2,5}\s)(?:[Mm]ellan\s(?:åren\s)?)?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?![\d/:–-])/gu,
    (written) => written.replace(/\s?[-–]\s?/, /^m/i.test(written) ? ' och ' : '–'),
  ],
  [/(?<=[^\s\d-])[ \u00a0]-[ \u00a0](?=[^\s\d-])/g, () => ' – '],
  [
    new RegExp(String.raw`(?<![\p{L}\d.])(?:${Object.keys(WRITTEN_OUT).join('|')})(?![\p{L}\d.])`, 'giu'),
    (written) => WRITTEN_OUT[written.toLowerCase()] ?? written,
  ],
  [
    /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|följande) (?:\p{L}+ )?\p{L}{3,30}; (?=\p{Ll})/giu,
    (written) => written.replace('; ', ':'),
  ],
  [/(?<!\p{L})\p{L}+[ \u00a0][,;](?=\s|$)/gu, (written) => written.replace(/[ \u00a0]/, '')],
  [
    /(?<!\p{L})slutrapport av(?= (?:idébur|IOP|partnerskap|överenskommelse))/giu,
    (written) => written.replace(/av$/i, 'om'),
  ],
]);

/** What is not written as the rules say, and how it is written by them. */
type Typography = {
  readonly kind: 'typography';
  readonly examples: readonly { readonly written: string; readonly better: string }[];
};

/** What in a text goes against the Swedish writing rules: one finding a text, with its first examples. */
export const typographyRule = defineRule<RuleContext, Typography>({
  code: 'K29',
  severity: 'TIPS',
  check: checkTypography,
  sentences: {
    typography: ({ examples }) =>
      `Skriv ${list(examples.map(({ written, better }) => `${quoted(better.trim())} i stället för ${quoted(written.trim())}`))}.`,
  },
});

function checkTypography(context: RuleContext): readonly Found<Typography>[] {
  return textsOf(context).flatMap(({ place, text, kind }): Found<Typography>[] => {
    const examples = RULES()
      .flatMap(([pattern, better]) =>
        (text.match(pattern) ?? []).map((written) => ({ written, better: better(written) })),
      )
      .filter(({ written, better }) => written !== better);
    if (kind === 'quote' || examples.length === 0) return [];
    const facts = { kind: 'typography', examples: examples.slice(0, MOST_EXAMPLES) } as const;
    return [{ place, facts }];
  });
}
