/** Numbers of the register, ages, targets, judgements and other facts that a text states, held against their tabs. */
import { yearOf } from '../../engine/values/civil-date';
import { cardinal } from '../../swedish/grammar';
import { number } from '../../swedish/format';
import type { Agreement, Goal, Workbook } from '../workbook';
import { differing, rowWith, type FactDiffers, type SentenceInPlace } from './k35-fact-differs';
import { partiesNamed, programmesNamed } from './prose/named-rows';
import { NUMERAL, numberOf } from './prose/number-words';
import { firstMatch, matchesOf, occurs, wholeWords, type WholeWords } from './prose/whole-words';

const YEAR = '((?:19|20)\\d\\d)';
const REGISTRY = wholeWords(
  `(ärendet|överenskommelsen för ${YEAR}) har (?:dnr|diarienr|diarienummer|diarienumret) (\\p{L}{2,5}(?: |-)?\\d{4}[-/]\\d{1,6})`,
  'dnr|diarie',
  'ärendet|överenskommelsen',
);
const AGES = wholeWords(
  '(?:riktar|vänder) sig till [^.;]{0,60}?(?:(\\d{1,2}) ?(?:–|-|till|och) ?(\\d{1,2}) år|från (\\d{1,2}) år)|är (?:till )?(?:öppen )?för [^.;]{0,40}?(?:åldern|åldrarna|mellan) (\\d{1,2}) ?(?:–|-|till|och) ?(\\d{1,2}) år',
  'sig till|är ',
  ' år',
);
const ATTACHED = wholeWords(
  `(?:överenskommelsen|återrapporten) för ${YEAR}[^.;:]{0,40}? \\(?bilaga (\\d{1,2})`,
  'bilaga',
  'överenskommelsen|återrapporten',
);
const TARGET = wholeWords(
  `målet(?: \\p{L}+){0,4}? (?:var|är) (?:minst |högst )?(${NUMERAL}) (\\p{L}+)`,
  'målet',
);
const JUDGED = wholeWords(
  'målet (?:om|att|för) ([^.;:]{5,90}?) (?:(?:har|är|bedöms vara|bedömdes vara) (delvis uppfyllt|inte uppfyllt|uppfyllt|uppfyllts|nåtts|inte uppfyllts|inte nåtts)|((?:nåddes|uppnåddes|uppfylldes)(?: inte| delvis)?|överträffades))',
  'målet',
  'uppfyll|nåtts|nåddes|uppnå|överträffades',
);
const PARTLY = wholeWords(
  `(${NUMERAL}) (?:mål av (?:de )?(${NUMERAL})|av (?:de )?(${NUMERAL}) mål(?:en)?) har (?:bara |endast )?(?:delvis uppfyllts|uppfyllts delvis)`,
  'mål',
  'delvis',
  'uppfyllts',
);
const OF_OTHERS = wholeWords(
  '(?:kommun|stad|region|nämnd|förening)(?:ens|ernas)|stadens|agenda|kommunfullmäktiges?',
);
const MEAN = wholeWords(
  `(?:i medeltal|i genomsnitt|genomsnittligt)[^.;:]{0,30}? (${NUMERAL}) (\\p{L}+)`,
  'medeltal|genomsnitt',
);
const MADE = wholeWords(
  `(?:gav|gett|gjorde|gjort|höll|hållit|genomförde|genomfört) (${NUMERAL}) (\\p{L}+)`,
  'gav|gett|gjor|höll|hållit|genomför',
);
const SURVEY = wholeWords(`(${NUMERAL}) av (${NUMERAL}) (\\p{L}+ \\p{L}+)`);
const LESSONS = wholeWords(
  `(?:enades om|dokumenterade|identifierade) (${NUMERAL}) (framgångsfaktor|utmaning|förbättringsförslag)\\p{L}*`,
  'enades om|dokumenterade|identifierade',
);
const NOT_FULFILLED = wholeWords(
  'har inte uppfyllt (?:sitt åtagande|sina åtaganden|något av sina åtaganden)',
  'inte',
  'uppfyllt',
);

/** Facts that a sentence states and their tabs deny. */
export function statedFaults(place: SentenceInPlace): readonly FactDiffers[] {
  const { sentence } = place;
  return [
    ...(/dnr|diarien/i.test(sentence) ? registryFaults(place) : []),
    ...(/\d\s?år/i.test(sentence) ? programmeAgeFaults(place) : []),
    ...(/bilaga/i.test(sentence) ? attachedFaults(place) : []),
    ...(/mål/i.test(sentence) && !occurs(sentence, OF_OTHERS) ? goalFaults(place) : []),
    ...unitFaults(place),
    ...(/enkät/i.test(sentence) ? surveyFaults(place) : []),
    ...(/framgångsfaktor|utmaning|förbättring/i.test(sentence) ? lessonFaults(place) : []),
    ...(/åtagande/i.test(sentence) ? undertakingFaults(place) : []),
  ];
}

function isOfYear({ start, end }: Agreement, year: number): boolean {
  return (
    start.value !== null && end.value !== null && yearOf(start.value) <= year && year <= yearOf(end.value)
  );
}

function registryFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  return matchesOf(sentence, REGISTRY).flatMap(([, , year, written = '']) => {
    const { agreements, case: caseInfo } = workbook;
    const entries =
      year === undefined
        ? [caseInfo.registryNumber]
        : agreements.rows
            .filter((row) => isOfYear(row, Number(year)))
            .map(({ registryNumber }) => registryNumber);
    const known = entries.map(({ text }) => text).filter((text) => text !== '');
    const plain = (text: string): string => text.toLowerCase().replace(/^d(?:iarie)?nr\.?\s*|\s/g, '');
    const holds = known.some((text) => plain(text) === plain(written));
    return differing(written, year === undefined ? 'Ärende' : agreements.sheet, holds, known);
  });
}

function programmeAgeFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const [name, another] = programmesNamed(sentence, workbook);
  const programme = workbook.programmes.rows.find((row) => row.name.value === name);
  const [written, ...ages] = firstMatch(sentence, AGES) ?? [];
  if (written === undefined || programme === undefined || another !== undefined) return [];
  const { ageFrom, ageTo } = programme;
  const [from, to] = ages.filter(Boolean).map(Number);
  if (ageFrom.value === null) return [];
  const holds = ageFrom.value === from && (to === undefined || ageTo.value === null || ageTo.value === to);
  const known =
    ageTo.value === null
      ? `från ${String(ageFrom.value)} år`
      : `${String(ageFrom.value)}–${String(ageTo.value)} år`;
  return differing(written, workbook.programmes.sheet, holds, [known]);
}

/** The attachment that is said to be the agreement of a year is another agreement's. */
function attachedFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  return matchesOf(sentence, ATTACHED).flatMap(([written, year, place]) => {
    const attachment = workbook.attachments.rows.find((row) => row.number.value === Number(place));
    const agreement = workbook.agreements.rows.find(
      (row) => row.number.value !== null && row.number.value === attachment?.agreement.value,
    );
    if (attachment === undefined || agreement === undefined) return [];
    return differing(written, workbook.attachments.sheet, isOfYear(agreement, Number(year)), [
      attachment.title.text,
    ]);
  });
}

/** The goals of the programmes that a sentence names; all when it names none. */
function goalsMeant(sentence: string, workbook: Workbook): readonly Goal[] {
  const programmes = programmesNamed(sentence, workbook);
  return workbook.goals.rows.filter(
    ({ programme }) => programmes.length === 0 || programmes.includes(programme.text),
  );
}

function goalFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const { sheet, rows } = workbook.goals;
  const targets = matchesOf(sentence, TARGET).flatMap(([written, figure = '', unit = '']) => {
    const goals = goalsMeant(sentence, workbook).filter(
      (goal) => goal.unit.text.toLowerCase() === unit.toLowerCase(),
    );
    const figures = rows.flatMap(({ target, outcome }) => [target.value, outcome.value]);
    const known = goals.flatMap(({ target }) =>
      target.value === null ? [] : `${number(target.value)} ${unit}`,
    );
    return differing(written, sheet, figures.includes(numberOf(figure)), known);
  });
  const judged = matchesOf(sentence, JUDGED).flatMap(([written, words = '', ofState, ofEvent = '']) => {
    const judgement = ofState ?? ofEvent.replace(/^(\S+) (\S+)$/, '$2 $1');
    const goal = goalOf(words, rows);
    if (goal?.judgement.value == null) return [];
    const said = /^delvis/i.test(judgement)
      ? 'Delvis uppfyllt'
      : /^inte/i.test(judgement)
        ? 'Inte uppfyllt'
        : 'Uppfyllt';
    // "Har inte nåtts" holds of what was partly met, too.
    const holds =
      said === 'Inte uppfyllt' ? goal.judgement.value !== 'Uppfyllt' : goal.judgement.value === said;
    return differing(written, sheet, holds, [goal.judgement.value.toLowerCase()]);
  });
  const partly = matchesOf(sentence, PARTLY).flatMap(([written, some = '', ...totals]) => {
    const count = rows.filter((row) => row.judgement.value === 'Delvis uppfyllt').length;
    const isOfAll = numberOf(totals.find(Boolean) ?? '') === rows.length;
    return differing(written, sheet, !isOfAll || numberOf(some) === count, [cardinal(count, 'ett')]);
  });
  return [...targets, ...judged, ...partly];
}

/** The goal that the words are of: the one that has most of their long words, and two at least. */
function goalOf(words: string, goals: readonly Goal[]): Goal | undefined {
  const stems = [
    ...new Set((words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5))),
  ];
  const scored = goals.map((goal) => {
    const own = `${goal.goal.text} ${goal.indicator.text} ${goal.programme.text}`.toLowerCase();
    return { goal, score: stems.filter((stem) => own.includes(stem)).length };
  });
  const ofTarget = goals.filter(
    ({ target, unit }) =>
      target.value !== null && words.replace(/\s/g, '').includes(`${String(target.value)}${unit.text}`),
  );
  if (ofTarget.length === 1) return ofTarget[0];
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 1 && best.score > (next?.score ?? 0) ? best.goal : undefined;
}

/** A mean, or what only one goal counts ("sju konserter"), where the sentence or the comment is that goal's. */
function unitFaults({ sentence, prose, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const own = rowWith(workbook.goals, 'comment', prose);
  const isNamed = own !== undefined || programmesNamed(sentence, workbook).length > 0;
  if (!isNamed || /(?:19|20)\d\d|höst|vår|sommar/i.test(sentence)) return [];
  const goals = own === undefined ? goalsMeant(sentence, workbook) : [own];
  const faults = (pattern: WholeWords, isMeant: (goal: Goal) => boolean): readonly FactDiffers[] =>
    matchesOf(sentence, pattern).flatMap(([written, figure = '', unit = '']) => {
      const meant = goals.filter(
        (goal) => goal.unit.text.toLowerCase() === unit.toLowerCase() && isMeant(goal),
      );
      const figures = meant.flatMap(({ outcome, target }) => [outcome.value, target.value]);
      const known = meant.flatMap(({ outcome }) =>
        outcome.value === null ? [] : `${number(outcome.value)} ${unit}`,
      );
      return differing(written, workbook.goals.sheet, figures.includes(numberOf(figure)), known);
    });
  return [
    ...faults(MEAN, ({ indicator }) => /medel|genomsnitt/i.test(indicator.text)),
    ...faults(MADE, ({ unit }) => !/^(?:deltagare|besök|tillfällen|barn|procent|%)$/i.test(unit.text)),
  ];
}

/** "Åtta av tio barn trivs, enligt enkäten", where the survey's conclusion has another number of the same. */
function surveyFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const { rows, sheet } = workbook.followUps;
  const concluded = rows.flatMap(({ type, conclusion }) =>
    type.value === 'Enkät' ? matchesOf(conclusion.text, SURVEY) : [],
  );
  return matchesOf(sentence, SURVEY).flatMap(([written, some = '', of = '', what = '']) => {
    const same = concluded.filter(
      ([, , all = '', words = '']) =>
        numberOf(all) === numberOf(of) && words.toLowerCase() === what.toLowerCase(),
    );
    const holds = same.some(([, known = '']) => numberOf(known) === numberOf(some));
    return differing(
      written,
      sheet,
      holds,
      same.map(([words]) => words.toLowerCase()),
    );
  });
}

function lessonFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  return matchesOf(sentence, LESSONS).flatMap(([written, count = '', kind = '']) => {
    const type = kind.toLowerCase();
    const rows = workbook.lessons.rows.filter((row) => row.type.text.toLowerCase() === type).length;
    const known = rows === 0 ? [] : [cardinal(rows, 'en')];
    return differing(written, workbook.lessons.sheet, rows === numberOf(count), known);
  });
}

/** A party that is said not to have fulfilled what the tab says that it has. */
function undertakingFaults({ sentence, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const match = firstMatch(sentence, NOT_FULFILLED);
  if (match === null) return [];
  const [party, another] = partiesNamed(sentence.slice(0, match.index), workbook);
  if (party === undefined || another !== undefined) return [];
  const own = workbook.undertakings.rows.filter((row) => row.party.value === party.id.value);
  const holds = own.some(({ status }) => status.value !== 'Uppfyllt');
  return differing(match[0], workbook.undertakings.sheet, holds, own.length === 0 ? [] : ['uppfyllt']);
}
