import { requiredForValues } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { quoted } from '../../engine/checks/quoted';
import { attributeToRule, defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
import { undertakingsSheet } from '../sheets';
import type { Undertaking } from '../workbook';
import { givesReason, noReasonSentences, type NoReasonGiven } from './given-reasons';
import { partiesNamed } from './prose/named-rows';
import { sentencesOf } from './prose/sentences-of';
import { sectionTexts } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';
import { checkReferred, rowsMissingSentences, type RowsMissing } from './rows-missing';
import type { RuleContext } from './rule-context';

/** "har uppfyllt sina åtaganden", not "åtagandet att samordna", which is one among several. */
const FULFILLED = once(
  () =>
    /uppfyllt?s?(?!\p{L})(?:\s+[\p{L}]+){0,4}?\s+åtagand\p{L}*(?!\s+att|\p{L})|åtagand(?:ena?|en|et)\s+(?!att\s)(?:[\p{L}]+\s+){1,5}?uppfyll(?:ts|da)(?!\p{L})/iu,
);
const LIMITED = wholeWords(
  'inte|ej|inget|inga|delvis|utom|förutom|undantag|men|av|flera|merparten|ska|skulle|kommer|om|huruvida|bör|kan',
);
const EVERYONE = wholeWords('parterna|parternas|(?:båda|samtliga|alla)(?: \\p{L}+)? parter(?:na)?');
/** Undertakings that the words after them narrow down. */
const OF_SOME = wholeWords('åtagand\\p{L}* (?:som|inom|för|när|kring|om)');

const COMMENTS = {
  comment: [requiredForValues(undertakingsSheet, 'status', 'Delvis uppfyllt', 'Inte uppfyllt')],
};

/** A text that claims what the status of an undertaking denies. */
type FulfilmentClaimed = {
  readonly kind: 'fulfilment-claimed';
  readonly written: string;
  readonly undertaking: string;
  readonly status: string;
};

type Fault = FulfilmentClaimed | NoReasonGiven | RowsMissing | CellFault;

/**
 * Parties without an undertaking, at the party (a warning: a committee that another took the place of may have had its
 * own under the other's name); undertakings that are partly or not fulfilled without a reason, at the
 * comment that is empty or gives none; and own texts that say that a party, or all, fulfilled their undertakings when one was not, at the text.
 * While an undertaking's party cannot be read, no party is said to lack one.
 */
export const undertakingsRule = defineRule<RuleContext, Fault>({
  code: 'K17',
  severity: 'FEL',
  check: checkUndertakings,
  sentences: {
    ...cellSentences,
    ...rowsMissingSentences,
    ...noReasonSentences,
    'fulfilment-claimed': ({ written, undertaking, status }) =>
      `Texten säger ${quoted(written)}, men åtagandet ${quoted(undertaking)} har status ${status}. Ändra texten eller statusen.`,
  },
});

function checkUndertakings(context: RuleContext): readonly Found<Fault>[] {
  const { parties, undertakings } = context.workbook;
  const { rows } = undertakings;
  const unfulfilled = rows.filter(({ status }) => status.value !== null && status.value !== 'Uppfyllt');
  const saysNothing = unfulfilled.filter(({ comment }) => comment.text !== '' && !givesReason(comment));
  const column = undertakingsSheet.columns.comment.name;
  const used = rows.map(({ party }) => party.value);
  return [
    ...parties.rows.flatMap(({ id, name }) =>
      checkReferred(id, name.text, undertakings.sheet, used).map((found) => ({
        ...found,
        severity: 'VARNING' as const,
      })),
    ),
    ...attributeToRule(checkRows(undertakings, undertakingsSheet, COMMENTS, context)),
    ...saysNothing.map(({ comment }) =>
      foundAt(comment, { kind: 'no-reason-given', column, text: comment.text } as const, 'VARNING'),
    ),
    ...claims(context, unfulfilled),
  ];
}

function claims(
  context: RuleContext,
  unfulfilled: readonly Undertaking[],
): readonly Found<FulfilmentClaimed>[] {
  return sectionTexts(context).flatMap((section) => {
    const [first] = sentencesOf(section.text).flatMap(({ text }) => {
      if (!FULFILLED().test(text) || occurs(text, LIMITED) || occurs(text, OF_SOME)) return [];
      const named = partiesNamed(text, context.workbook).map(({ id }) => id.value);
      const isOfAll = named.length === 0 || occurs(text, EVERYONE);
      const other = unfulfilled.find(({ party }) => isOfAll || named.includes(party.value));
      if (other === undefined) return [];
      const facts = { written: text, undertaking: other.undertaking.text, status: other.status.text };
      return foundAt(section, { kind: 'fulfilment-claimed', ...facts });
    });
    return first ?? [];
  });
}
