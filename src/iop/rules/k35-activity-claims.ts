/** What a text says became of activities and of their occasions, held against the tab Aktiviteter. */
import { remembering } from '../../engine/values/remembering';
import { number } from '../../swedish/format';
import { activityYear, delayDays, heldOccasions, participants, sumOfKnown } from '../figures/activity-facts';
import type { Activity, Workbook } from '../workbook';
import { differing, rowWith, type FactDiffers, type SentenceInPlace } from './k35-fact-differs';
import { isOf } from './plan-followed';
import { programmesNamed } from './prose/named-rows';
import { NUMERAL, numberOf } from './prose/number-words';
import { RESERVATION } from './prose/reservations';
import { firstMatch, occurs, wholeWords } from './prose/whole-words';
import { yearsIn } from './prose/years-in-text';
import { activitiesMeant } from './sentence-scope';

const DONE = wholeWords(
  `(?:(?:alla|samtliga)(?: (?:de|${NUMERAL}))?|(${NUMERAL}) av (?:de )?(${NUMERAL})) (?:planerade )?aktiviteter(?:na)? (?:har|hade|är|blev) (?:\\p{L}+ ){0,2}?genomför(?:ts|da)`,
  'aktiviteter',
  'genomförts|genomförda',
  'alla|samtliga|av',
);
const CANCELLED = wholeWords(
  '(?:ställdes|ställts) in|blev inställd|har inte hållits',
  'ställdes|ställts|inställd|inte',
  'ställd|ställts|hållits',
);
const LATE = wholeWords(`försenades(?: med)? (${NUMERAL}|en) (dag|veck|månad)\\p{L}*`, 'försenades');
const OCCASIONS = wholeWords(
  `av (?:de )?(${NUMERAL}) planerade tillfällen(?:a)?[^.;:]{0,60}? ställdes (${NUMERAL}) in`,
  'tillfällen',
  'ställdes',
);
const ALL_OCCASIONS = wholeWords(
  `alla (${NUMERAL}) (?:planerade )?tillfällen(?:a)? (?:har |är )?genomför(?:ts|des|da)`,
  'tillfällen',
  'genomför',
);
const TREND = wholeWords(
  '(?:antalet )?(besök(?:en)?|deltagar(?:e|na))(?: (?:i|på) \\p{L}+(?: \\p{L}+)?)? (?:har )?(öka(?:de|t)|minska(?:de|t)) (?:med [\\d,]+ procent )?(?:mellan|från) ((?:19|20)\\d\\d) (?:och|till) ((?:19|20)\\d\\d)',
  'öka|minska',
  'besök|deltagar',
);
const SEASON = '(?:(höst|vår|sommar)\\p{L}* )?((?:19|20)\\d\\d)';
const FROM_TO = wholeWords(
  `från (${NUMERAL}) (?:deltagare |besök )?(?:under |på )?${SEASON} till (${NUMERAL}) (?:deltagare |besök )?(?:under |på )?${SEASON}`,
  'från',
  'till',
  '19|20',
);
/** The figures are of some of the participants, or of each time. */
const OF_PART = wholeWords(
  '(?:flick|pojk|kvinn|tjej|kill|medel|snitt|genomsnitt|ung)\\p{L}*|män|per|varje|\\d{1,2} år|ålder\\p{L}*',
);
/** It is some occasions of the activity that were cancelled, or what was planned beside it. */
const SOME = wholeWords(
  'tillfäll\\p{L}*|gång\\p{L}*|pass|vissa|några|dagar?|veckor?|utan|räknat|oräknat|nästan|delvis',
);
const STATED: ReadonlySet<string | null> = new Set(['Genomförd', 'Genomförd med avvikelse']);

/** What a sentence says of activities and the tab denies. */
export function activityFaults({ sentence, prose, workbook }: SentenceInPlace): readonly FactDiffers[] {
  if (!/aktivitet|ställ|försen|tillfäll|öka|minska|växte|vuxit|hållits/i.test(sentence)) return [];
  const row = rowWith(workbook.activities, 'explanation', prose);
  return [
    ...(occurs(sentence, RESERVATION) ? [] : doneFaults(sentence, workbook)),
    ...(row === undefined ? namedFaults(sentence, workbook) : ownOccasionFaults(sentence, row, workbook)),
    ...cancelledOccasionFaults(sentence, workbook),
    ...trendFaults(sentence, workbook),
    ...fromToFaults(sentence, workbook),
  ];
}

function doneFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const [written, some, of] = firstMatch(sentence, DONE) ?? [];
  if (written === undefined) return [];
  const { rows, isKnown } = activitiesMeant(sentence.replace(/den \d{1,2} \p{L}+ \d{4}/u, ''), workbook);
  if (!isKnown) return [];
  const years = /den \d{1,2} \p{L}+ \d{4}/u.test(sentence) ? [] : yearsIn(sentence);
  const meant = rows.filter((row) => isOf(years, activityYear(row)));
  const done = meant.filter((row) => STATED.has(row.status.value) || row.actualEnd.value !== null).length;
  const claimed = some === undefined ? meant.length : numberOf(some);
  const isOfRows = of === undefined || numberOf(of) === meant.length;
  const known = meant.length === 0 ? [] : [`${number(done)} av ${number(meant.length)}`];
  return differing(written, workbook.activities.sheet, done === claimed || !isOfRows, known);
}

/** An activity as texts name it: without its year. */
const baseOf = remembering((name: string): string => name.toLowerCase().replace(/\s*(?:19|20)\d\d$/, ''));

/** The one activity, of whatever year, that the words just before name, and of that year when they name one. */
function namedBefore(before: string, after: string, workbook: Workbook): readonly Activity[] {
  const words = before.toLowerCase();
  const bases = [...new Set(workbook.activities.rows.map(({ activity }) => baseOf(activity.text)))].filter(
    (base) => base.length > 3 && words.includes(base),
  );
  const [base, another] = bases.sort((a, b) => b.length - a.length);
  if (base === undefined || (another !== undefined && !base.includes(another))) return [];
  const [next] = /^\s(?:(?:19|20)\d\d)(?!\d)/.exec(after) ?? [];
  const beside = /^\s(?:19|20)\d\d(?=\s\p{L}*\s?$)/u.exec(
    words.slice(words.lastIndexOf(base) + base.length),
  )?.[0];
  const years =
    next !== undefined || beside !== undefined ? [Number(next ?? beside)] : yearsIn(`${before}${after}`);
  return workbook.activities.rows.filter(
    (row) => baseOf(row.activity.text) === base && isOf(years, activityYear(row)),
  );
}

function namedFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const cancelled = firstMatch(sentence, CANCELLED);
  const late = firstMatch(sentence, LATE);
  const tab = workbook.activities.sheet;
  if (cancelled !== null && !occurs(sentence, SOME)) {
    const after = sentence.slice(cancelled.index + cancelled[0].length);
    const rows = namedBefore(sentence.slice(0, cancelled.index), after, workbook);
    const isCancelled = ({ status, plannedOccasions, heldOccasions: held }: Activity): boolean =>
      status.value === null ||
      status.value === 'Inställd' ||
      (status.value !== 'Pågår' && (held.value ?? 0) < (plannedOccasions.value ?? 0));
    const holds = /^\s(?:både|såväl)\s/.test(after) ? rows.every(isCancelled) : rows.some(isCancelled);
    const known = rows.map(({ status }) => `”${status.text}”`);
    return differing(`${sentence.slice(0, cancelled.index)}${cancelled[0]}`, tab, holds, known);
  }
  if (late === null) return [];
  const rows = namedBefore(
    sentence.slice(0, late.index),
    sentence.slice(late.index + late[0].length),
    workbook,
  );
  const days = rows.flatMap((row) => delayDays(row) ?? []);
  const [written, count = '', unit = ''] = late;
  const length = unit === 'dag' ? 1 : unit === 'veck' ? 7 : 30;
  const claimed = (/^en$/i.test(count) ? 1 : (numberOf(count) ?? 0)) * length;
  const holds = days.some((delay) => Math.abs(delay - claimed) <= length / 2);
  return differing(
    written,
    tab,
    holds,
    days.map((delay) => `${number(delay)} dagar`),
  );
}

function ownOccasionFaults(sentence: string, row: Activity, workbook: Workbook): readonly FactDiffers[] {
  const [written = '', count = ''] = firstMatch(sentence, ALL_OCCASIONS) ?? [];
  const held = heldOccasions(row);
  if (written === '' || held === null) return [];
  return differing(written, workbook.activities.sheet, held === numberOf(count), [number(held)]);
}

function cancelledOccasionFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const [written, planned = '', cancelled = ''] = firstMatch(sentence, OCCASIONS) ?? [];
  if (written === undefined) return [];
  const { rows, isKnown } = activitiesMeant(sentence, workbook);
  const years = yearsIn(sentence);
  const meant = rows.filter((row) => isOf(years, activityYear(row)));
  const all = sumOfKnown(meant.map(({ plannedOccasions }) => plannedOccasions.value));
  const held = sumOfKnown(meant.map(heldOccasions));
  if (!isKnown || all === null || held === null || all !== numberOf(planned)) return [];
  return differing(written, workbook.activities.sheet, all - held === numberOf(cancelled), [
    number(all - held),
  ]);
}

function trendFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const [written, what = '', way = '', from, to] = firstMatch(sentence, TREND) ?? [];
  if (written === undefined || occurs(sentence, SOME)) return [];
  const { rows, isKnown } = activitiesMeant(sentence, workbook);
  if (!isKnown) return [];
  const counting = /^besök/i.test(what) ? 'Besök' : 'Unika deltagare';
  const [before, after] = [from, to].map((year) =>
    rows
      .filter((row) => row.counting.value === counting && activityYear(row) === Number(year))
      .reduce((sum, row) => sum + (participants(row) ?? 0), 0),
  );
  if (before === undefined || after === undefined || before === 0 || after === 0) return [];
  const holds = /^öka/i.test(way) ? after > before : after < before;
  return differing(written, workbook.activities.sheet, holds, [`${number(before)} och ${number(after)}`]);
}

/** "Från 44 deltagare hösten 2022 till 55 hösten 2025", of the one programme that the sentence names. */
function fromToFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const match = firstMatch(sentence, FROM_TO);
  if (match === null) return [];
  const [name = '', another] = programmesNamed(sentence, workbook);
  if (another !== undefined || !/deltag|besök/i.test(sentence)) return [];
  if (occurs(sentence, SOME) || occurs(sentence, OF_PART)) return [];
  const of = workbook.activities.rows.filter(({ programme }) => programme.value === name);
  const [written, from, fromSeason, fromYear, to, toSeason, toYear] = match;
  return [
    [from, fromSeason, fromYear],
    [to, toSeason, toYear],
  ].flatMap(([figure = '', season = '', year]) => {
    const rows = of.filter(
      (row) =>
        activityYear(row) === Number(year) && row.activity.text.toLowerCase().includes(season.toLowerCase()),
    );
    const all = sumOfKnown(rows.map(participants));
    if (rows.length === 0 || all === null || numberOf(figure) === null) return [];
    return differing(written, workbook.activities.sheet, all === numberOf(figure), [number(all)]);
  });
}
