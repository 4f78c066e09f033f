/** Sentences on programmes, lessons, follow-ups, withheld groups and signatures. */
import { compare, partiesCalled, partiesMeant, periodsOf, type Book } from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import { setting } from './figures';
import type { GridRow } from './grid';
import { countIn, dayIn, monthIn, piece, plain } from './swedish';

const DAY = piece.day;

const programmes: readonly Claim[] = [
  claim(`Partnerskapet har omfattat ${piece.count} verksamhetsdelar\\.`, ([count = ''], desk) => {
    const named = desk.book.programmes.filter((row) => row.text('Verksamhetsdel') !== null);
    desk.same('verksamhetsdelar i sammanfattningen', countIn(count), named.length);
  }),
  claim('Partnerskapet har omfattat (?![^.]+ verksamhetsdel)(.+?)\\.(?= [A-ZÅÄÖ]|$)', ([all = ''], desk) => {
    for (const row of desk.book.programmes) {
      const name = plain(row.text('Verksamhetsdel') ?? '');
      if (name === '') continue;
      desk.same(`${name} i sammanfattningen`, true, all.includes(name));
      const [, , what = ''] =
        new RegExp(`${escaped(name)}, som (är) (.+?)(?:,|$| och [A-ZÅÄÖ])`).exec(all) ?? [];
      const cell = plain(row.text('Beskrivning') ?? '').toLowerCase();
      desk.same(`${name} är ${what}`, true, cell.startsWith(what.toLowerCase()));
    }
  }),
  claim(
    `Partnerskapet har omfattat ${piece.count} verksamhetsdel(?:ar)?:(?=(.*))`,
    ([count = '', rest = ''], desk) => {
      const named = desk.book.programmes.filter((row) => row.text('Verksamhetsdel') !== null);
      desk.same('verksamhetsdelar', countIn(count), named.length);
      if (rest !== '')
        desk.same(
          'verksamhetsdelarna och vad de är',
          true,
          named.every((row) =>
            [', som är ', ' är '].some((tie) => rest.toLowerCase().includes(described(row, tie))),
          ),
        );
    },
  ),
  claim('(?<=verksamhetsdel(?:ar)?: .*\\. )([^.]+?) är (?=(?:en|ett|den|det|de) )', ([name = ''], desk) => {
    const named = desk.book.programmes.map((row) => plain(row.text('Verksamhetsdel') ?? '').toLowerCase());
    desk.same(`${name} är en verksamhetsdel`, true, named.includes(name.toLowerCase()));
  }),
  claim(
    '^([^”.]+?) - (?=(.+?)(?: [^.]+ riktar sig till [^.]+\\.)?$)',
    ([name = '', description = ''], desk) => {
      const said = `${name} - ${description}`.toLowerCase().replace(/\.$/, '');
      desk.same(
        said,
        true,
        desk.book.programmes.some((row) => described(row, ' - ') === said),
      );
    },
  ),
  claim(
    '(?<=^|[.?!)] )([^.]+?) riktar sig till ([^.]+?)(?: i åldern (\\d+)-(\\d+) år| från (\\d+) års ålder| till och med (\\d+) års ålder)?\\.',
    ([name = '', audience = '', from = '', to = '', only = '', until = ''], desk) => {
      const rows =
        name === 'Båda' || name === 'Alla'
          ? desk.book.programmes
          : desk.book.programmes.filter((row) => isWithin(row.text('Verksamhetsdel'), name));
      const isSo = (row: GridRow): boolean =>
        plain(row.text('Målgrupp') ?? '')
          .toLowerCase()
          .replace(/\.$/, '') === audience.toLowerCase() &&
        [from === '' ? only : from, to === '' ? until : to].every(
          (age, at) =>
            age === '' || String(row.number(at === 0 ? 'Åldersspann från' : 'Åldersspann till')) === age,
        );
      desk.same(
        `${name} riktar sig till ${audience}`,
        true,
        rows.length > 0 && (name === 'Båda' || name === 'Alla' ? rows.every(isSo) : rows.some(isSo)),
      );
      if (name === 'Båda') desk.same('båda verksamhetsdelarna', 2, desk.book.programmes.length);
    },
  ),
];

/** A programme's name and what it is, as a sentence or a list has them; in small letters, without the last full stop. */
function described(row: GridRow, between: string): string {
  const name = plain(row.text('Verksamhetsdel') ?? '');
  const description = plain(row.text('Beskrivning') ?? '').replace(/\.$/, '');
  if (between.includes('som') && description.includes(name)) return description.toLowerCase();
  return `${name}${description === '' ? '' : between}${description}`.toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\d ]/gu, '\\$&');
}

function isWithin(cell: string | null, text: string): boolean {
  return cell !== null && text.toLowerCase().endsWith(plain(cell).toLowerCase());
}

const LESSON_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^framgångsfaktor/, 'Framgångsfaktor'],
  [/^utmaning/, 'Utmaning'],
  [/^förbättringsförslag/, 'Förbättringsförslag'],
];

const lessons: readonly Claim[] = [
  claim(
    `(?<=^|[.] )(?:(Parterna) lyfte gemensamt fram|(I utvärderingen|Dessutom) lyftes|(.+?) lyfte (?:även )?fram) ${piece.count} (framgångsfaktor(?:er)?|utmaning(?:ar)?|förbättringsförslag)(?: fram)?:`,
    ([both = '', nobody = '', who = '', count = '', noun = ''], desk) => {
      const type = LESSON_TYPES.find(([pattern]) => pattern.test(noun))?.[1] ?? '';
      const voice =
        both !== ''
          ? 'Gemensamt'
          : nobody !== ''
            ? null
            : who === 'Förvaltningen'
              ? 'Förvaltningen'
              : 'Föreningen';
      const found = desk.book.lessons.filter(
        (row) => row.text('Typ') === type && row.text('Lyft av') === voice && row.text('Lärdom') !== null,
      );
      desk.same(`${noun} av ${voice ?? 'okänd'}`, countIn(count), found.length);
      if (voice === 'Föreningen' && who !== '' && !/^De idéburna parterna$/.test(who)) sayCivil(who, desk);
    },
  ),
  claim(
    'Underlaget innehåller inga (lärdomar|framgångsfaktorer(?: och utmaningar)?|utmaningar)\\.',
    ([what = ''], desk) => {
      const found = desk.book.lessons.filter((row) => {
        const type = row.text('Typ')?.toLowerCase() ?? '-';
        return row.text('Lärdom') !== null && (what === 'lärdomar' || what.includes(type));
      });
      desk.same(what, 0, found.length);
    },
  ),
];

function sayCivil(who: string, desk: Desk): void {
  const civil = desk.book.parties.filter(({ isCivil }) => isCivil);
  const called = partiesCalled(who, desk.book).some(({ isCivil }) => isCivil);
  const byType = /^(?:Föreningen|Stiftelsen|Trossamfundet|Bolaget|Organisationen)$/.test(who);
  desk.same(`${who} är den idéburna parten`, true, civil.length < 2 && (called || byType));
}

const EVALUATIONS: Readonly<Record<string, readonly string[]>> = {
  Utvärderingen: ['Utvärderingsworkshop'],
  Den: ['Enkät', 'Extern utvärdering'],
  Delårsrapporten: ['Delårsrapport'],
};

function followUps(type: string, { followUps: rows }: Book): readonly GridRow[] {
  return rows.filter((row) => row.text('Typ') === type && row.day('Datum') !== null);
}

function sayDay(type: string, day: string, desk: Desk): void {
  desk.same(
    `${type} ${day}`,
    true,
    followUps(type, desk.book).some((row) => row.day('Datum') === dayIn(day)),
  );
}

const evaluations: readonly Claim[] = [
  claim(
    `(En enkät genomfördes|Partnerskapet har utvärderats externt; utvärderingen är daterad|En delårsrapport lämnades) den ${DAY}(?: \\(dnr [^)]+\\))?\\.`,
    ([opening = '', day = ''], desk) => {
      const type = opening.startsWith('En enkät')
        ? 'Enkät'
        : opening.startsWith('En del')
          ? 'Delårsrapport'
          : 'Extern utvärdering';
      sayDay(type, day, desk);
    },
  ),
  claim(
    `(?<=^|[.] )(?:(Parterna) utvärderade partnerskapet i en gemensam|Partnerskapet utvärderades i en|(.+?) utvärderade partnerskapet i en) workshop den ${DAY}\\.`,
    ([all = '', some = '', day = ''], desk) => {
      sayDay('Utvärderingsworkshop', day, desk);
      const isSo = followUps('Utvärderingsworkshop', desk.book).some((row) => {
        const present = row.several('Deltagande parter').flatMap((each) => partiesMeant(each, desk.book));
        if (row.day('Datum') !== dayIn(day)) return false;
        if (all !== '') return desk.book.parties.every(({ id }) => present.some((party) => party.id === id));
        return some === ''
          ? present.every(({ name }) => name === null)
          : present.every(({ name }) => name === null || some.includes(plain(name)));
      });
      desk.same(`deltagande parter ${day}`, true, isSo);
    },
  ),
  claim(
    `(Utvärderingen|Den|Delårsrapporten) avser tiden(?: från och med ([^.]+?))? till och med (den [^.]+|\\p{L}+ \\d{4})\\.`,
    ([subject = '', from = '', to = ''], desk) => {
      const isSo = (EVALUATIONS[subject] ?? [])
        .flatMap((type) => followUps(type, desk.book))
        .some((row) => {
          const end = row.day('Avser till');
          const start = row.day('Avser från');
          return (
            end !== null &&
            isDayOrMonth(to, end) &&
            (from === '' ? isFromStart(start, desk.book) : start !== null && isStart(from, start, end))
          );
        });
      desk.same(`${subject} avser ${from} till ${to}`, true, isSo);
    },
  ),
  claim(
    `(?:Sammanlagt har )?(\\p{L}+|\\d+) styrgruppsmöten? (?:hölls|hållits, det senaste) den ${DAY}\\.`,
    ([count = '', day = ''], desk) => {
      const meetings = followUps('Styrgruppsmöte', desk.book).map((row) => row.day('Datum') ?? '');
      desk.same('styrgruppsmöten', countIn(count), meetings.length);
      desk.same('senaste styrgruppsmötet', dayIn(day), [...meetings].sort(compare).at(-1));
    },
  ),
  claim(`Slutsats från styrgruppsmötet den ${DAY}:`, ([day = ''], desk) => {
    sayDay('Styrgruppsmöte', day, desk);
  }),
  claim('(Enkäten|Utvärderingen) visar följande:', ([subject = ''], desk) => {
    const type = subject === 'Enkäten' ? 'Enkät' : 'Extern utvärdering';
    const has = followUps(type, desk.book).some((row) => row.text('Slutsats') !== null);
    desk.same(`${subject} har en slutsats`, true, has);
  }),
];

function isDayOrMonth(said: string, day: string): boolean {
  return dayIn(said) === day || monthIn(said) === day.slice(0, 7);
}

function isFromStart(start: string | null, book: Book): boolean {
  const [first] = periodsOf(book);
  return start === null || (first !== undefined && start <= first.start);
}

/** The day, the month, or either without its year where that is named at the end. */
function isStart(said: string, start: string, end: string): boolean {
  const year = end.slice(0, 4);
  return isDayOrMonth(said, start) || isDayOrMonth(`${said} ${year}`, start);
}

const withheld: readonly Claim[] = [
  claim(
    `Grupper med färre än ${piece.count} personer visas inte i tabellerna, och inte heller uppgifter som skulle avslöja dem\\.`,
    ([count = ''], desk) => {
      desk.same('Minsta grupp', countIn(count), setting(desk.book, 'Minsta grupp', 5));
      const cells = desk.report.tables.flatMap(({ rows }) => rows.flat());
      desk.same('celler som inte visas', true, cells.includes('Visas inte'));
    },
  ),
  empty('De grupper som inte visas ingår i totalen\\.'),
  empty('Antalet besök visas alltid, eftersom ett besök inte är detsamma som en person\\.'),
  claim(
    'Unika deltagare räknas för varje aktivitet\\. Den som har deltagit i flera aktiviteter räknas därför flera gånger\\.',
    (_, desk) => {
      const unique = desk.book.activities.filter((row) => row.text('Räknesätt') === 'Unika deltagare');
      desk.same('flera aktiviteter med unika deltagare', true, unique.length > 1);
    },
  ),
];

const others: readonly Claim[] = [
  claim('Samråd har skett med (.+?)\\.(?= |$)', ([whom = ''], desk) => {
    const cell = plain(desk.book.caseRow.text('Samråd med') ?? '').replace(/\.$/, '');
    desk.same('Samråd med', whom.toLowerCase(), cell.toLowerCase());
  }),
  claim('Ärendet har beretts inom (.+?)\\.(?= |$)', ([where = ''], desk) => {
    const cell = plain(desk.book.caseRow.text('Ärendet har beretts inom') ?? '').replace(/\.$/, '');
    desk.same('Ärendet har beretts inom', where.toLowerCase(), cell.toLowerCase());
  }),
  claim(`^(.+) den ${DAY}$`, ([committee = '', day = ''], desk) => {
    if (desk.section !== 'Beslutsplanering') return;
    desk.same('nämnden', committee, plain(desk.book.caseRow.text('Nämnd, fullständigt namn') ?? ''));
    desk.same('sammanträdet', dayIn(day), desk.book.caseRow.day('Sammanträdesdatum'));
  }),
  empty('^(?:SIGNERAD|Undertecknas elektroniskt)$'),
  empty('^UTKAST\\..*$'),
  empty('Underlaget innehåller ingen [^.]+\\.'),
  empty('Underlaget innehåller inga förslag till beslut\\.'),
  empty('Ärendet rör barn, men underlaget innehåller ingen barnkonsekvensanalys\\.'),
  empty('Därför har ingen barnkonsekvensanalys gjorts\\.'),
  claim('Underlaget saknar uppgifter om ([^.]+)\\.', ([what = ''], { book, same }) => {
    const tabs = {
      överenskommelser: book.agreements,
      mål: book.goals,
      budget: book.budget,
      aktiviteter: book.activities,
      åtaganden: book.undertakings,
    };
    const absent = Object.entries(tabs)
      .filter(([, rows]) => rows.length === 0)
      .map(([name]) => name);
    same('det som saknas', what.split(/, | och /).join(), absent.join());
  }),
];

/** Sentences on everything else. */
export const textClaims: readonly Claim[] = [
  ...programmes,
  ...lessons,
  ...evaluations,
  ...withheld,
  ...others,
];
