import { amountsIn, type AmountMatch } from './amounts-in-text';
import { sentencesOf } from './sentences';
import { matchesOf, occurs, wholeWords } from './whole-words';

/** What an amount in a text is said to be. */
export type AmountKind = 'costs' | 'budget' | 'grant' | 'payments';

/** An amount of the partnership as a whole, of a year, an agreement or a post, and the sentence that tells it. */
export interface AmountClaim extends AmountMatch {
  readonly of: AmountKind;
  readonly sentence: string;
}

const KEYWORDS: readonly (readonly [AmountKind | 'other', RegExp])[] = (
  [
    ['budget', 'budgeterade?\\p{L}*|budget|budgeten|totalbudget(?:en)?'],
    [
      'costs',
      'kostnader|kostnaderna|kostnaden|totalkostnad(?:en)?|utfallet|(?:verksamheten|partnerskapet|samarbetet|överenskommelsen)(?: \\p{L}+){0,3} kost(?:at|ade|ar)',
    ],
    ['grant', 'bidrag|bidraget'],
    [
      'payments',
      'betalat ut|utbetalats?|utbetalts?|utbetalningar|utbetalningarna|betalades ut|betalade ut|utbetalades?',
    ],
    [
      'other',
      'högre|lägre|mer|mindre|avvikelse\\p{L}*|avvek|avviker|överskott\\p{L}*|underskott\\p{L}*|återkräv\\p{L}*|återbetal\\p{L}*|oförbruka\\p{L}*|kvar|insats\\p{L}*|medfinansier\\p{L}*|' +
        'intäkt\\p{L}*|timm\\p{L}*|timvärde\\p{L}*|avgift\\p{L}*|hyra\\p{L}*|lön\\p{L}*|inköp\\p{L}*|varav|extra|ytterligare|per|statsbidrag\\p{L}*|projektbidrag\\p{L}*|föreningsbidrag\\p{L}*|(?!total)\\p{L}{3,}kostnad\\p{L}*|\\p{L}{4,}bidrag\\p{L}*|tak\\p{L}*|gräns\\p{L}*|tröskel\\p{L}*|procent',
    ],
  ] as const
).map(([kind, source]) => [kind, wholeWords(source)]);

const FARTHEST = 75;
const AFTER_OTHER =
  /^[^.;:!?]{0,30}?(?<!\p{L})(?:högre|lägre|mer|mindre|över|under|per(?!\s(?:kalender)?år)|i avgift|kvar|av dessa)(?!\p{L})/iu;
const IN_GRANTS = /^(?:\s(?:per|om)\s(?:år|året))?\si\s(?:(?:årligt|ekonomiskt|avtalat)\s)?bidrag(?!\p{L})/iu;
/** "Kostnaderna för resor" and "bidrag från Kulturrådet" are particular ones, which the workbook need not know. */
const PARTICULAR =
  /(?:kostnad\p{L}*|budget\p{L}*)\sför\s(?!(?:hela\s|den\s|det\s|de\s)?(?:\p{L}*perioden|partnerskapet|verksamheten|överenskommelse\p{L}*|år|åren|samtliga|alla|19|20))|bidrag\p{L}*\s(?:från|av|ur)\s|bidrag\p{L}*\sför\s(?!(?:19|20)|år|hela|perioden|den|verksamhet)|bidrag\p{L}*\still\s(?:resor|lokal\p{L}*|mat|material|hyra\p{L}*)/iu;

/** The amounts that a text gives for costs, budget, grant or payments, without those of something particular. */
export function amountClaims(text: string): readonly AmountClaim[] {
  return sentencesOf(text).flatMap((sentence) =>
    amountsIn(sentence.text).flatMap((amount): AmountClaim[] => {
      const before = sentence.text.slice(Math.max(0, amount.start - FARTHEST), amount.start);
      const after = sentence.text.slice(amount.start + amount.text.length);
      const of = IN_GRANTS.test(after) && !/från/i.test(sentence.text) ? 'grant' : kindBefore(before);
      if (of === null || AFTER_OTHER.test(after) || PARTICULAR.test(before)) return [];
      return [{ ...amount, start: sentence.start + amount.start, of, sentence: sentence.text }];
    }),
  );
}

/** What the nearest keyword before the amount, in its clause, says that it is. */
function kindBefore(before: string): AmountKind | null {
  const clause = before.split(/[;:!?(]/).at(-1) ?? '';
  let nearest: { readonly at: number; readonly kind: AmountKind | 'other' } | null = null;
  for (const [kind, pattern] of KEYWORDS) {
    for (const { start } of matchesOf(clause, pattern)) {
      if (nearest === null || start >= nearest.at) nearest = { at: start, kind };
    }
  }
  if (nearest === null || nearest.kind === 'other') return null;
  const between = clause.slice(nearest.at);
  const told =
    /(?:uppgick|uppgår|uppgått|blev|blivit|var|är|på|om|till|budgeterade?\p{L}*|ut|utbetal\p{L}*|kost(?:at|ade|ar)|summa)(?:\s\p{L}+){0,3}\s$/iu;
  return told.test(between) && !occurs(between, wholeWords('för')) ? nearest.kind : null;
}
