/** The sentences on one goal, on one activity that deviates, and on one party's undertakings. */
import { partiesCalled, partiesMeant, type BookParty } from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import {
  delayOf,
  hasFewTimes,
  isLateRow,
  isOverdueRow,
  judgementByFigures,
  oneDecimal,
  statusOf,
} from './figures';
import type { GridRow } from './grid';
import { judgementIn } from './result-claims';
import { countIn, dayIn, numberIn, piece, plain } from './swedish';

const NAME = '(”[^”]*(?:”[^”]*”[^”]*)*”|att [^:”]+?)';
const JUDGED =
  '(har uppfyllts delvis|inte har uppfyllts|har inte uppfyllts|har uppfyllts|går inte att bedöma|inte går att bedöma|har inte bedömts i underlaget)';
const FIGURES =
  '(andelen|antalet|utfallet|indikatorn)( ”[^”]*”| [^.:]+?)? var ([^.:]+?), och målet var (minst |högst |exakt )?([^.:]+?)(?=\\.|$)';

/** The words of a cell as a sentence quotes them: without quotation marks, "att" and the last full stop. */
function quoted(name: string): string {
  return plain(name).replace(/^”|”$/g, '').replace(/\.$/, '').trim().toLowerCase().replace(/^att /, '');
}

function rowsNamed(rows: readonly GridRow[], heading: string, name: string): readonly GridRow[] {
  return rows.filter((row) => quoted(row.text(heading) ?? '') === quoted(name));
}

/** True when a goal has this outcome and target, in the unit that its sentence gives. */
function hasFigures(goal: GridRow, [outcome = '', direction = '', target = '']: readonly string[]): boolean {
  const isShare = ['procent', '%'].includes(goal.text('Enhet') ?? '');
  const alike = (said: string, value: number | null): boolean => {
    const [digits = ''] = new RegExp(`^${piece.number}`).exec(said) ?? [];
    if (value === null) return false;
    const shown = isShare ? oneDecimal(value) : Math.round(value * 100) / 100;
    return numberIn(digits) === shown && (!isShare || said.endsWith('procent'));
  };
  const wanted = (goal.text('Riktning') ?? '').toLowerCase();
  return (
    alike(outcome, goal.number('Utfall')) &&
    alike(target, goal.number('Målvärde')) &&
    direction.trim() === wanted
  );
}

function sayGoal(name: string, judged: string, desk: Desk): readonly GridRow[] {
  const named = rowsNamed(desk.book.goals, 'Mål enligt överenskommelsen', name);
  const withId = desk.book.goals.filter((row) => row.text('Mål enligt överenskommelsen') === null);
  const goals = named.length > 0 ? named : rowsNamed(withId, 'Mål-ID', name);
  const judgement = judged.startsWith('har inte bedömts') ? null : judgementIn(judged);
  const found = goals.filter((row) => row.text('Bedömning') === judgement);
  desk.same(`målet ${name} ${judged}`, true, found.length > 0);
  return found;
}

const goals: readonly Claim[] = [
  claim(
    `(?<!av )Målet (?!går|saknar|gäller|har)${NAME} ${JUDGED}: ${FIGURES}`,
    ([name = '', judged = '', , , outcome = '', direction = '', target = ''], desk) => {
      const found = sayGoal(name, judged, desk);
      desk.same(
        `${outcome} mot ${direction}${target} för ${name}`,
        true,
        found.some((row) => hasFigures(row, [outcome, direction, target])),
      );
    },
  ),
  claim(
    `(?:Målet|att målet) (?!går|saknar|gäller|har|inte)${NAME} ${JUDGED}(?=[.:,; ])`,
    ([name = '', judged = ''], desk) => {
      sayGoal(name, judged, desk);
    },
  ),
  claim(
    `(?<=^)(?:Målet (?!att|har|inte|går)([^ ”]+)|Ett mål utan beskrivning) ${JUDGED}(?:: ${FIGURES})?(?=[.:,; ])`,
    ([name = '', judged = '', , , outcome = '', direction = '', target = ''], desk) => {
      const isSo = (row: GridRow): boolean => outcome === '' || hasFigures(row, [outcome, direction, target]);
      desk.same(
        `${outcome} mot ${direction}${target} för ${name}`,
        true,
        sayGoal(name, judged, desk).some(isSo),
      );
    },
  ),
  claim(
    `Mätvärdet visar att målet ${JUDGED}: ${FIGURES}`,
    ([judged = '', , , outcome = '', direction = '', target = ''], desk) => {
      const found = desk.book.goals.filter(
        (row) =>
          hasFigures(row, [outcome, direction, target]) &&
          judgementByFigures(row, desk.book) === judgementIn(judged),
      );
      desk.same(`${outcome} mot ${direction}${target}: ${judged}`, true, found.length > 0);
    },
  ),
  claim(
    '(?<=\\. )(?:Andelen|Antalet|Utfallet|Indikatorn)( ”[^”]*”| [^.:]+?)? var ([^.:]+?), och målet var (minst |högst |exakt )?([^.:]+?)(?=\\.)',
    ([, outcome = '', direction = '', target = ''], desk) => {
      const found = desk.book.goals.some((row) => hasFigures(row, [outcome, direction, target]));
      desk.same(`${outcome} mot ${direction}${target}`, true, found);
    },
  ),
  empty(
    '(?:Uppgift om utfallet saknas i underlaget|Skälet(?: till bedömningen)? framgår inte av underlaget)\\.',
  ),
];

/** The activities that a sentence names; its name may begin with a small letter in the cell. */
function activitiesNamed(name: string, { book }: Desk): readonly GridRow[] {
  const named = rowsNamed(book.activities, 'Aktivitet', name);
  return named.length > 0 ? named : rowsNamed(book.activities, 'Aktivitet-ID', name);
}

/** One activity, several by name, or so many of them: "Fyra aktiviteter". */
function sayActivity(name: string, what: string, desk: Desk, isSo: (row: GridRow) => boolean): void {
  const [, count = ''] = new RegExp(`^${piece.count} aktiviteter$`, 'iu').exec(name) ?? [];
  const isNamed = (one: string): boolean => activitiesNamed(one.replace(/,$/, ''), desk).some(isSo);
  const found =
    count === ''
      ? isNamed(name) || splitsOf(name).some((names) => names.every(isNamed))
      : desk.book.activities.filter(isSo).length >= (countIn(count) ?? Number.POSITIVE_INFINITY);
  desk.same(`${name} ${what}`, true, found);
}

/** The ways to read a series as two or three names, which may have an "och" or a comma of their own. */
function splitsOf(names: string): readonly (readonly string[])[] {
  const atAnd = [...names.matchAll(/ och /g)].map(({ index }) => [
    names.slice(0, index),
    names.slice(index + 5),
  ]);
  return atAnd.flatMap(([before = '', last = '']) => [
    [before, last],
    ...[...before.matchAll(/, /g)].map(({ index }) => [
      before.slice(0, index),
      before.slice(index + 2),
      last,
    ]),
  ]);
}

const SUBJECT = String.raw`(?<=^|[.:?!] )([^.:]+?)`;

const activities: readonly Claim[] = [
  claim(
    `${SUBJECT} försenades(?: med ${piece.count} dag(?:ar)?)?(?: och hölls ${piece.number} av ${piece.number} planerade? gång(?:er)?)?(?=[.:,]| på| till| med| genom| beroende)`,
    ([name = '', days = '', held = '', planned = ''], desk) => {
      if (/ av .+ aktiviteter$/.test(name) || /^(?:Av|Alla|Båda|Aktiviteten)(?!\p{L})/u.test(name)) return;
      sayActivity(name, `försenades ${days}`, desk, (row) => {
        const isSoLate = days === '' ? (delayOf(row) ?? 0) === 0 : delayOf(row) === countIn(days);
        return isLateRow(row, desk.book) && isSoLate && isHeld(row, held, planned);
      });
    },
  ),
  claim(
    `${SUBJECT} hölls ${piece.number} av ${piece.number} planerade? gång(?:er)?`,
    ([name = '', held = '', planned = ''], desk) => {
      const [subject = ''] = name.split(/ (?:försenades|flyttades)/);
      sayActivity(
        subject,
        `hölls ${held} av ${planned}`,
        desk,
        (row) => hasFewTimes(row, desk.book) && isHeld(row, held, planned),
      );
    },
  ),
  claim(`${SUBJECT} ställdes in(?=[.:,]| på| till| med| genom| beroende)`, ([name = ''], desk) => {
    if (isCounted(name)) return;
    sayActivity(name, 'ställdes in', desk, (row) => statusOf(row) === 'Inställd');
  }),
  claim(
    `${SUBJECT} flyttades(?: till den ((?:\\d{1,2}(?: \\p{L}+)?(?: \\d{4})?-)?)${piece.day}(, efter överenskommelsens slut)?)?(?: och hölls ${piece.number} av ${piece.number} planerade? gång(?:er)?)?(?=[.:,]| på| till| med| genom| beroende)`,
    ([name = '', from = '', last = '', after = '', held = '', planned = ''], desk) => {
      if (isCounted(name) || /^(?:Av|Alla|Båda)(?!\p{L})/u.test(name)) return;
      const day = last === '' ? null : dayIn(last);
      // What the first day does not say, it shares with the last.
      const given = from.replace('-', '').split(' ').filter(Boolean);
      const first =
        given.length === 0 ? day : dayIn([...given, ...last.split(' ').slice(given.length)].join(' '));
      sayActivity(name, `flyttades till ${first ?? ''} ${day ?? ''}`, desk, (row) => {
        const [start, end] = [row.day('Faktisk start'), row.day('Faktiskt slut')];
        const until = start === null || end === null || end <= start ? start : end;
        const of = desk.book.agreements.find(({ number }) => number === row.number('ÖK-nr'));
        const isAfter = start !== null && of?.end !== null && of?.end !== undefined && start > of.end;
        return (
          statusOf(row) === 'Flyttad' &&
          start === first &&
          until === day &&
          isAfter === (after !== '') &&
          isHeld(row, held, planned)
        );
      });
    },
  ),
  claim(`${SUBJECT} genomfördes med avvikelse(?=[.:,]| på| till| genom| beroende)`, ([name = ''], desk) => {
    if (isCounted(name)) return;
    sayActivity(
      name,
      'genomfördes med avvikelse',
      desk,
      (row) => statusOf(row) === 'Genomförd med avvikelse',
    );
  }),
  claim(
    `${SUBJECT} skulle ha avslutats den ${piece.day} men är enligt underlaget inte genomförd`,
    ([name = '', day = ''], desk) => {
      sayActivity(
        name,
        `skulle ha avslutats den ${day}`,
        desk,
        (row) => isOverdueRow(row, desk.book) && row.day('Planerat slut') === dayIn(day),
      );
    },
  ),
  claim(`Ytterligare ${piece.count} aktivitet(?:er)? avvek från tidsplanen\\.`, ([count = ''], desk) => {
    const { book } = desk;
    const marked = ['Inställd', 'Flyttad', 'Genomförd med avvikelse'];
    const deviating = book.activities.filter(
      (row) =>
        marked.includes(statusOf(row) ?? '') ||
        isLateRow(row, book) ||
        hasFewTimes(row, book) ||
        isOverdueRow(row, book),
    );
    const left = countIn(count) ?? 0;
    desk.same('aktiviteter som avvek, utöver de nämnda', true, left > 0 && left <= deviating.length - 12);
  }),
];

function isCounted(name: string): boolean {
  return (
    / aktiviteter(?: |$)/.test(name) ||
    /^Aktiviteten/.test(name) ||
    / och (?:en|\d+|två|tre|fyra)$/.test(name)
  );
}

function isHeld(row: GridRow, held: string, planned: string): boolean {
  if (held === '') return true;
  return (
    row.number('Genomförda tillfällen') === numberIn(held) &&
    row.number('Planerade tillfällen') === numberIn(planned)
  );
}

const undertakings: readonly Claim[] = [
  claim('^Underlag för alla (mål|åtaganden): (.+)\\.$', ([what = '', source = ''], { book, same }) => {
    const rows = what === 'mål' ? book.goals : book.undertakings;
    const isSo = rows.every(
      (row) =>
        plain(row.text('Underlag') ?? '')
          .trim()
          .replace(/\.$/, '') === source,
    );
    same(`underlag för alla ${what}`, true, rows.length > 1 && isSo);
  }),
  claim(
    `^(.+?) har uppfyllt (sitt åtagande|(?:${piece.count} av )?sina ${piece.count} åtaganden)(?=[.: ])(?=(.*))`,
    ([name = '', what = '', part = '', total = '', rest = ''], desk) => {
      const rows = undertakingsOf(name, desk);
      const n = what === 'sitt åtagande' ? 1 : countIn(total);
      desk.same(`${name}: åtaganden`, n, rows.length);
      desk.same(`${name}: uppfyllda åtaganden`, part === '' ? n : countIn(part), fulfilledOf(rows));
      const isNamed = (row: GridRow): boolean =>
        quoted(rest).includes(quoted(row.text('Åtagande') ?? 'utan beskrivning'));
      if (/^[: ]/.test(rest) && part === '') desk.same(`${name}: vilka åtaganden`, true, rows.every(isNamed));
    },
  ),
  claim(
    `^(.+?) har inte (fullt ut )?uppfyllt något av sina ${piece.count} åtaganden\\.`,
    ([name = '', , total = ''], desk) => {
      const rows = undertakingsOf(name, desk);
      desk.same(`${name}: åtaganden`, countIn(total), rows.length);
      desk.same(`${name}: uppfyllda åtaganden`, 0, fulfilledOf(rows));
    },
  ),
  claim(`^(.+?) har ${piece.count} åtagande(?:n)?\\.`, ([name = '', total = ''], desk) => {
    desk.same(`${name}: åtaganden`, countIn(total), undertakingsOf(name, desk).length);
  }),
  claim('^Uppgifter om (.+?) åtaganden saknas i underlaget\\.', ([name = ''], desk) => {
    const parties = [...partiesCalled(name, desk.book), ...partiesCalled(name.replace(/s$/, ''), desk.book)];
    if (name !== 'parternas') desk.same(`åtaganden för ${name}`, 0, partyRows(parties, desk).length);
    else desk.same('åtaganden', 0, desk.book.undertakings.length);
  }),
  claim(
    `(?:Åtagandet|För åtagandet) ${NAME} (har uppfyllts delvis|har inte uppfyllts|har uppfyllts|saknas status)(?=[.:,; ])`,
    ([name = '', what = ''], desk) => {
      const status = what === 'saknas status' ? null : judgementIn(what);
      const found = rowsNamed(desk.book.undertakings, 'Åtagande', name).some(
        (row) => row.text('Status') === status,
      );
      desk.same(`åtagandet ${name} ${what}`, true, found);
    },
  ),
];

function fulfilledOf(rows: readonly GridRow[]): number {
  return rows.filter((row) => row.text('Status') === 'Uppfyllt').length;
}

/** The undertakings of the one party that a subject names. */
function undertakingsOf(name: string, desk: Desk): readonly GridRow[] {
  if (name === 'En part som inte är angiven') {
    return desk.book.undertakings.filter((row) => partiesMeant(row.text('Part'), desk.book).length === 0);
  }
  const called = partiesCalled(name, desk.book);
  desk.same(
    `vem ”${name}” är`,
    1,
    new Set(called.map((party) => `${String(party.id)} ${String(party.name)}`)).size,
  );
  return partyRows(called, desk);
}

function partyRows(parties: readonly BookParty[], { book }: Desk): readonly GridRow[] {
  const isOne = (meant: BookParty): boolean =>
    parties.some(({ id, name }) => id === meant.id && name === meant.name);
  return book.undertakings.filter((row) => partiesMeant(row.text('Part'), book).some(isOne));
}

/** Sentences on one goal, one activity and one party. */
export const singleClaims: readonly Claim[] = [...goals, ...activities, ...undertakings];
