import { sentencesOf } from './sentences';
import { firstMatch, occurs, wholeWords, type Match } from './whole-words';

/** What a claim of no deviations is about. */
export type ClaimScope = 'schedule' | 'budget' | 'both';

/** A claim that plan or budget was followed. `sentence` is the whole sentence that makes it. */
export interface NoDeviationClaim extends Match {
  readonly scope: ClaimScope;
  readonly sentence: string;
}

const SCHEDULE = String.raw`(?:tids?plan|aktivitetsplan|verksamhetsplan|genomförandeplan|tidtabell|tidsram|tidsschema)\p{L}*`;
const BUDGET = String.raw`(?:budget|kostnadsram|ekonomisk ram|bidragsram)\p{L}*`;
const PLAN = String.raw`(?:${SCHEDULE}|${BUDGET}|(?:ekonomisk )?plan(?:en|erna|ering|eringen)?|vad som (?:planerats|planerades|budgeterats)|det planerade|det budgeterade)`;
const PLANS = String.raw`(?:både )?(?:den |de |sin |sina |fastställda? |beslutade? |överenskomna |avtalade |uppsatta |lagda |ursprungliga? )*${PLAN}(?:(?:,| och| samt| eller| som| respektive) (?:den |sin |en )?${PLAN}){0,3}`;
const NOT_FAR = String.raw`(?:\s+[^\s.;:!?]+){0,6}?\s+`;
const SOME = String.raw`(?:några|någon|något|nämnvärda|väsentliga|större|betydande)`;

const CLAIMS: readonly RegExp[] = [
  `(?:inga|ingen|noll)(?: \\p{L}+){0,3} avvikelser?\\p{L}{0,4}`,
  `utan (?:\\p{L}+ ){0,2}avvikelser?`,
  `(?:inte|ej|aldrig|varken)(?:${NOT_FAR})${SOME}(?: \\p{L}+){0,2} avvikelser?`,
  `varken(?:${NOT_FAR})avvikelser?|${BUDGET}(?: \\p{L}+){0,2} (?:inte|ej|aldrig) (?:har )?(?:överskridits|överskreds|överskrids|överstigits|spräckts)`,
  `avvikelser?(?:na)?(?: \\p{L}+){0,2} (?:saknas|saknades|har saknats|uteblev|har uteblivit)`,
  `avvikelser?(?: \\p{L}+){0,7} (?:inte|ej|aldrig) (?:förekommit|noterats|rapporterats|redovisats|uppstått|identifierats|konstaterats|funnits|varit)`,
  `avvikelser?(?: \\p{L}+){0,1} (?:förekom|förekommer|noterades|uppstod|finns|fanns|rapporterades) (?:inte|ej)`,
  `avvik(?:er|ar|it|ande|te|a) (?:inte|ej)|(?:inte|ej|aldrig) (?:har )?avvik(?:it|er|a|ande)|avvek (?:inte|ej)|avvikelsefri\\p{L}*`,
  `(?:följer|följt|följts|följde|följdes|hållit|hållits|höll|hölls|håller|hålls)(?: sig)?(?: till| inom| (?:väl|helt|fullt ut|också|även|i sin helhet))* ${PLANS}`,
  `(?:genomför|utför|löp|förlöp|fortlöp|bedriv|arbet|verksamhet|gått|går|gick|utvecklats|fungerat|slutför|slutfört|ägt rum|levererats|skett|uppnåtts)\\p{L}*(?:${NOT_FAR})(?:(?:helt |väl |fullt ut )?(?:enligt|inom(?: ramen för)?|i linje med|i enlighet med|i överensstämmelse med)) ${PLANS}`,
  `${PLANS}(?:,? (?:som|vilka) \\p{L}+(?: \\p{L}+){0,3})? har (?:\\p{L}+ ){0,2}(?:följts|hållits|efterlevts|kunnat hållas|kunnat följas|varit oförändrade?|hållit)`,
  `${PLANS} (?:följdes|hölls|höll|efterlevdes)`,
  `(?:enligt|i enlighet med|i linje med) (?:både )?(?:${SCHEDULE}|plan|planen|planering|planeringen) (?:och|samt) ${BUDGET}`,
  `(?:kostnader\\p{L}*|utfall\\p{L}*|ekonomin|resultatet|förbrukningen)(?: \\p{L}+){0,4} (?:motsvarar|motsvarade|motsvarat|överensstämmer med|överensstämde med|stämmer med|stämde med|i nivå med|i linje med|ryms inom|rymts inom|inom) ${BUDGET}`,
  `(?:ekonomi|budget)(?:n|en)?(?: \\p{L}+){0,2} i balans`,
  `(?:i|enligt|inom) (?:utsatt|rätt|avtalad|planerad|föreskriven) tid|(?:genomförts|genomfördes|slutförts|slutfördes|blivit klara?|blev klara?)(?: \\p{L}+){0,2} i tid`,
  `(?:inga|ingen|utan)(?: \\p{L}+){0,2} (?:förseningar|försening|budgetöverskridanden|överskridanden|fördyringar|merkostnader|kostnadsökningar)`,
  `allt(?: \\p{L}+){0,4} (?:enligt plan|som planerat)|(?:gått|genomförts|löpt(?: på)?|fungerat|förlöpt) som planerat`,
].map(wholeWords);

/** What takes the claim back, in the same sentence: a reservation, an exception, a condition, or that it is denied. */
const TAKEN_BACK = wholeWords(
  'i stort sett|i stort|i huvudsak|huvudsakligen|till största delen|till stor del|till viss del|delvis|nästan|merparten|de flesta|flertalet|' +
    'utom|förutom|med undantag(?:et)?|undantaget|bortsett från|frånsett|så när som på|om inga|om det inte|om inte|såvida|' +
    'under förutsättning|förutsatt|i syfte att|målet är att|målsättningen|strävan|ska (?:kunna )?(?:följa|hålla|genomföras)|' +
    'skulle|bör|kommer att|förväntas|väntas|beräknas|planeras|avser att|inte enligt|inte (?:har )?(?:kunnat |kunde )?(?:följ|håll|genomför|hölls|löpt|gått)\\p{L}*|' +
    'kunde inte|kunnat inte|inte helt|inte fullt ut|går inte|kan inte|inte (?:säga|bedöma|avgöra)|(?:bedöma|avgöra|visa|frågan) om|huruvida|saknas uppgift\\p{L}*|uppgift\\p{L}* saknas',
);
/** Right after "avvikelser": it is of something that is neither plan nor budget. */
const OF_OTHER_THINGS =
  /^\s(?:\p{L}+\s){0,4}(?:från|mot|i förhållande till|i|gällande|avseende|vad gäller|beträffande|inom)\s(?:\p{L}+\s){0,2}(?:mål\p{L}*|åtagand\p{L}*|kvalitet\p{L}*|säkerhet\p{L}*|patient\p{L}*|hygien\p{L}*|provsvar\p{L}*)/iu;
const DENIED_ONLY = wholeWords('inte|ej');
const CONTRAST = wholeWords(
  '(?:men|dock|däremot|medan|trots|även om)(?:\\s+[^\\s.;:!?]+){0,12}?\\s+(?:\\p{L}*avvik|försen|\\p{L}*överskr|högre|lägre|fler|färre|dyr|underskott|överskott|ställdes|inställ|senare|saknas|inte)\\p{L}*',
);

/**
 * The claims in a text that there were no deviations, in its many wordings: none are told of, the plan was followed,
 * the budget was kept. A sentence that makes a reservation ("i stort sett", "utom", "men") claims nothing here.
 */
export function noDeviationClaims(text: string): readonly NoDeviationClaim[] {
  return sentencesOf(text).flatMap((sentence): NoDeviationClaim[] => {
    const claim = firstMatch(sentence.text, ...CLAIMS);
    if (claim === null || isTakenBack(sentence.text, claim)) return [];
    const start = sentence.start + claim.start;
    return [{ start, text: claim.text, scope: scopeOf(sentence.text, claim), sentence: sentence.text }];
  });
}

// "Har inte varit några avvikelser" is itself worded with "har inte": only what denies the following is a denial.
function isTakenBack(sentence: string, claim: Match): boolean {
  const saysNone = /avvik|avvek|försening|överskr|överstig|spräck|fördyr|merkostnad|kostnadsökning/i.test(
    claim.text,
  );
  const around = sentence.slice(Math.max(0, claim.start - 240), claim.start + claim.text.length + 240);
  if (!saysNone) {
    const before = sentence.slice(Math.max(0, claim.start - 30), claim.start);
    return (
      occurs(around, TAKEN_BACK) ||
      occurs(around, CONTRAST) ||
      occurs(claim.text, DENIED_ONLY) ||
      /(?<!\p{L})inte\s+\S*\s*$/iu.test(before)
    );
  }
  const after = sentence.slice(claim.start + claim.text.length);
  if (OF_OTHER_THINGS.test(after)) return true;
  const withoutNone = around.replace(claim.text, ' ').replace(/(?:har|kan|kunde) inte/giu, ' ');
  return occurs(withoutNone, TAKEN_BACK) || occurs(withoutNone, CONTRAST);
}

function scopeOf(sentence: string, claim: Match): ClaimScope {
  const told = sentence.slice(Math.max(0, claim.start - 80), claim.start + claim.text.length + 80);
  const schedule = occurs(
    told,
    wholeWords(`${SCHEDULE}|plan(?:en|erna)?|försening\\p{L}*|i (?:utsatt |rätt |avtalad |planerad )?tid`),
  );
  const budget = occurs(
    told,
    wholeWords(
      `${BUDGET}|ekonomi\\p{L}*|kostnad\\p{L}*|utfall\\p{L}*|fördyring\\p{L}*|merkostnad\\p{L}*|budgetöverskrid\\p{L}*`,
    ),
  );
  return schedule === budget ? 'both' : schedule ? 'schedule' : 'budget';
}
