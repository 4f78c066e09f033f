import type { ProposedAct } from '../../finding';
import { datesIn } from './dates-in-text';
import { sentencesOf } from './sentences';
import { occurs, wholeWords, type Match } from './whole-words';

const FEW_WORDS = String.raw`(?:\s+[^\s.;:!?]+){0,6}?\s+`;

const ACTS: readonly (readonly [ProposedAct, RegExp])[] = (
  [
    [
      'approve',
      `godkänn\\p{L}*(?:${FEW_WORDS})\\p{L}*rapport\\p{L}*|\\p{L}*rapport\\p{L}*(?:${FEW_WORDS})?\\s?godkänns`,
    ],
    ['file', `lägg\\p{L}*(?:${FEW_WORDS})till handlingarna|läggs till handlingarna`],
    ['renegotiate', '(?:inled\\p{L}* |påbörja\\p{L}* |genomför\\p{L}* )?(?:en )?omförhandl\\p{L}*'],
    [
      'renew',
      '(?:en |ett )?(?:ny|nytt|nya) (?:\\p{L}+ ){0,3}?(?:överenskommelse|avtal|partnerskap|IOP)\\p{L}*',
    ],
    ['extend', 'förläng\\p{L}*'],
    ['end', 'upphör\\p{L}*|avslut\\p{L}*|sägs upp|säga upp|säger upp'],
    ['reclaim', 'återkräv\\p{L}*|återkrav\\p{L}*|återbetal\\p{L}*'],
    [
      'supplement',
      `komplettera\\p{L}*|komplettering\\p{L}*|återkom\\p{L}*(?: till nämnden)? med (?:en |ett |\\p{L}+ )?(?:redovisning|återrapport|rapport|slutredovisning)\\p{L}*`,
    ],
    [
      'adjust',
      '(?:justeras|justera) (?:paragrafen )?omedelbart|omedelbar\\p{L}* (?:justering|justera\\p{L}*)',
    ],
  ] as const
).map(([act, source]) => [act, wholeWords(source)]);

const PROPOSES = wholeWords('föreslå|föreslår|föreslås|förslag till beslut|föreslog');
const OTHERS = wholeWords('föreningen|deltagarna|parterna|barnen|styrgruppen');

/** The acts that a proposal's wording asks for, in the order in which it names them. */
export function actsIn(wording: string): readonly ProposedAct[] {
  const found = ACTS.flatMap(([act, pattern]) => {
    const start = wording.search(pattern);
    return start === -1 ? [] : [{ act, start }];
  });
  return found.sort((a, b) => a.start - b.start).map(({ act }) => act);
}

/**
 * The sentences of a text in which the administration proposes what the committee shall decide: those with "föreslår",
 * those that a "föreslår följande:" leads in, and those that begin with the committee and name an act.
 * `committees` are the names that a proposal may begin with.
 */
export function proposalSentences(text: string, committees: readonly string[]): readonly Match[] {
  const starts = committees.map((name) => name.toLowerCase());
  let ledIn = false;
  return sentencesOf(text).filter(({ text: sentence }) => {
    const plain = sentence.replace(/^[\d.)•–\-\s]+/, '').toLowerCase();
    const proposes = occurs(sentence, PROPOSES) && !isOfOthers(sentence);
    const continues = ledIn && actsIn(sentence).length > 0;
    ledIn = (proposes && /:\s*$/.test(sentence)) || (ledIn && continues);
    const decides = starts.some((name) => plain.startsWith(`${name} `)) && isPresentAct(plain);
    return proposes || continues || decides;
  });
}

/** The days that a proposal sets: after "senast den", "från och med den", "till och med den". */
export function proposedDays(text: string): readonly string[] {
  return datesIn(text)
    .filter(({ start }) =>
      /(?:senast|och med)(?:\sden)?\s$/i.test(text.slice(Math.max(0, start - 20), start)),
    )
    .map(({ date }) => date);
}

/** True when two things are decided in one wording, other than approving a report and filing it. */
export function hasTwoActs(wording: string): boolean {
  if (sentencesOf(wording).length > 1) return true;
  return occurs(
    wording,
    wholeWords(
      '(?:och|samt) (?:att )?(?:\\p{L}*nämnden )?(?:uppdrar|uppdra|beslutar|besluta|godkänner|godkänna|återkräver|återkräva|avslutar|avsluta|förlänger|förlänga|säger upp)',
    ),
  );
}

/** True when the wording assigns "till" and not "åt". */
export function assignsTill(wording: string): boolean {
  return occurs(wording, wholeWords('uppdra(?:r|s|git|gits)? till'));
}

function isOfOthers(sentence: string): boolean {
  const before = /^(.{0,60}?)(?:föreslår|föreslog)/isu.exec(sentence)?.[1] ?? '';
  return occurs(before, OTHERS) && !/förvaltning/i.test(before);
}

function isPresentAct(sentence: string): boolean {
  return /(?<!\p{L})(?:godkänner|uppdrar|beslutar|återkräver|förlänger|avslutar|lägger)(?!\p{L})/iu.test(
    sentence,
  );
}
