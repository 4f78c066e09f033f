/** Sentences on what was reported of the agreements, and on what is attached. */
import { agreementsCalled, agreementsPhrase } from './agreement-phrases';
import type { Book, BookAgreement } from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import type { GridRow } from './grid';
import { capital } from './result-claims';
import { countIn, dayIn, piece, plain } from './swedish';

const DAY = piece.day;
const COUNT = capital(piece.count);
const WHICH = `(${agreementsPhrase})`;

/** Holds a phrase on agreements against a row that each of them must have so. */
function sayEach(which: string, what: string, desk: Desk, isSo: (agreement: BookAgreement) => boolean): void {
  const found = agreementsCalled(which, desk.book);
  desk.same(`${which} ${what}`, true, found?.every(isSo) === true);
}

function isEarly({ row, end }: BookAgreement): boolean {
  const reported = row.day('Återrapporterad');
  return reported !== null && end !== null && reported < end;
}

function plannedDay({ row }: BookAgreement): string | null {
  return row.day('Planerad återrapport') ?? dayIn(plain(row.text('Planerad återrapport') ?? ''));
}

/** The title as a sentence may have it: its first letter small or not. */
function isTitle(said: string, { text }: GridRow): boolean {
  const title = plain(text('Titel') ?? '');
  return said.slice(1) === title.slice(1) && said.charAt(0).toLowerCase() === title.charAt(0).toLowerCase();
}

/** The papers that a party was to hand in. */
function demandedPapers({ attachments }: Book): readonly GridRow[] {
  return attachments.filter(
    (row) => row.day('Begärd till') !== null || row.text('Status') === 'Har inte kommit in',
  );
}

/** What became of such a paper, in the report's words. */
function paperPhrase(row: GridRow): string {
  if (row.text('Status') === 'Har inte kommit in') return 'har inte kommit in';
  const [due, received] = [row.day('Begärd till'), row.day('Inkom')];
  if (due === null || received === null) return '';
  return received > due ? 'kom in efter den sista dagen' : 'kom in i tid';
}

/** A yearly report by its years: "återrapporten för 2024", or in a series of them the years alone. */
function isReportOf(said: string, { text }: GridRow): boolean {
  const years = /^(?:återrapport(?:en|erna) för )?(\d{4}(?:-\d{4})?)$/.exec(said)?.[1];
  const title = plain(text('Titel') ?? '');
  return years !== undefined && /^(?:årlig )?återrapport(?: för)? /i.test(title) && title.endsWith(years);
}

/** Sentences on reports and attachments. */
export const reportingClaims: readonly Claim[] = [
  claim(`${WHICH} har återrapporterats\\.`, ([which = ''], desk) => {
    const isReported = (each: BookAgreement): boolean =>
      each.row.day('Återrapporterad') !== null && !isEarly(each);
    sayEach(which, 'har återrapporterats', desk, isReported);
    desk.same(
      'återrapporterade överenskommelser',
      agreementsCalled(which, desk.book)?.length,
      desk.book.agreements.filter(isReported).length,
    );
  }),
  claim(
    `${WHICH} återrapporterades senast den ${DAY}(?=[. ])(?: och ska slutredovisas den ${DAY}\\.)?`,
    ([which = '', day = '', rest = ''], desk) => {
      sayEach(which, `återrapporterades senast ${day}`, desk, (each) => {
        const isSo = isEarly(each) && each.row.day('Återrapporterad') === dayIn(day);
        return isSo && (rest === '' || plannedDay(each) === dayIn(rest));
      });
    },
  ),
  claim(
    `${WHICH} (?:ska återrapporteras den ${DAY}|återrapporteras|har ännu inte återrapporterats)(?=[. ])`,
    ([which = '', day = ''], desk) => {
      sayEach(which, 'återrapporteras', desk, (each) => {
        const isSo = day === '' || plannedDay(each) === dayIn(day);
        return each.row.day('Återrapporterad') === null && isSo;
      });
    },
  ),
  claim(`Uppgift saknas om återrapportering av ${WHICH}\\.`, ([which = ''], desk) => {
    sayEach(
      which,
      'utan uppgift',
      desk,
      ({ row }) => row.isEmpty('Återrapporterad') || row.day('Återrapporterad') === null,
    );
  }),
  claim('(?:En årlig återrapport|Årliga återrapporter) lämnades ([^.]+)\\.', ([all = ''], desk) => {
    const reports = desk.book.followUps
      .filter((row) => row.text('Typ') === 'Årlig återrapport' && row.day('Datum') !== null)
      .map((row) => `${String(row.day('Datum'))} ${plain(row.text('Diarienummer') ?? '')}`.trim());
    const said = [...all.matchAll(new RegExp(`den ${DAY}(?: \\(dnr ([^)]+)\\))?`, 'g'))].map(
      ([, day = '', dnr = '']) => `${String(dayIn(day))} ${dnr}`.trim(),
    );
    desk.same('årliga återrapporter', [...said].sort().join(), [...reports].sort().join());
  }),
  claim(
    `(${agreementsPhrase}|Den) (biläggs ärendet|finns i akten)(?: \\(([^)]+)\\))?\\.`,
    ([which = '', where = '', refs = ''], desk) => {
      const { book } = desk;
      const attached = book.agreements.filter(
        ({ row }) => row.text('Bifogas') === 'Ja' || row.number('Bifogas') === 1,
      );
      const called = which === 'Den' ? attached : (agreementsCalled(which, book) ?? []);
      desk.same(
        `${which} bifogas`,
        true,
        called.length > 0 && called.every((each) => attached.includes(each)),
      );
      for (const number of refs.match(/\d+/g) ?? []) {
        const isOne = book.attachments.some(
          (row) =>
            row.number('Nr') === Number(number) &&
            row.text('Typ') === 'Överenskommelse' &&
            called.some((each) => each.number === row.number('ÖK-nr')) &&
            (row.text('Status') === 'Finns i akten') === (where === 'finns i akten'),
        );
        desk.same(`bilaga ${number} är ${which}`, true, isOne);
      }
    },
  ),
  claim('(Till ärendet hör även|I akten finns) (.+?)\\.(?= I akten|$)', ([where = '', all = ''], desk) => {
    for (const [, title = '', number = ''] of all.matchAll(/(?:^|, | och | samt )(.+?) \(bilaga (\d+)\)/g)) {
      const row = desk.book.attachments.find(
        (each) => each.number('Nr') === Number(number) && (isTitle(title, each) || isReportOf(title, each)),
      );
      desk.same(`bilaga ${number}, ${title}`, true, row !== undefined);
      desk.same(
        `bilaga ${number} i akten`,
        where === 'I akten finns',
        row?.text('Status') === 'Finns i akten',
      );
    }
  }),
  claim(
    `^Bilaga (\\d+|\\[nummer saknas\\]): (.+?)(?:, (?:datera[dt] )?den ${DAY})?( \\(personuppgifter är maskade\\)| \\(finns i akten\\))?$`,
    ([number = '', title = '', day = '', note = ''], desk) => {
      const status = {
        ' (personuppgifter är maskade)': 'Bifogas maskad',
        ' (finns i akten)': 'Finns i akten',
      }[note];
      const isOne = desk.book.attachments.some(
        (row) =>
          String(row.number('Nr') ?? '[nummer saknas]') === number &&
          plain(row.text('Titel') ?? '[titel saknas]') === title &&
          row.day('Datum') === (day === '' ? null : dayIn(day)) &&
          (status === undefined || row.text('Status') === status),
      );
      desk.same(`bilaga ${number}: ${title}`, true, isOne);
    },
  ),
  claim(
    `^((?:${COUNT} (?:besök|stickprov|granskning(?:ar)? av räkenskaper)(?:, | och )?)+) har gjorts\\.`,
    ([all = ''], { book, same }) => {
      for (const [, n = '', what = ''] of all.matchAll(
        new RegExp(`${COUNT} (besök|stickprov|granskning(?:ar)? av räkenskaper)`, 'giu'),
      )) {
        const type = what.replace('granskningar', 'granskning');
        const rows = book.followUps.filter((row) => row.text('Typ')?.toLowerCase() === type);
        same(`kontroller: ${type}`, countIn(n), rows.length);
      }
    },
  ),
  claim(`${COUNT} handling(?:ar)? skulle lämnas\\. ([^.]+)\\.`, ([total = '', said = ''], { book, same }) => {
    const papers = demandedPapers(book);
    same('handlingar som skulle lämnas', countIn(total), papers.length);
    for (const part of said.split(/, | och /)) {
      const phrase =
        /(?:kom in i tid|kom in efter den sista dagen|har (?:inte )?kommit in)$/.exec(part)?.[0] ?? '';
      const [first = ''] = part.split(' ');
      const all = /^(?:Den|Båda|Alla|Ingen)$/.test(first);
      const count = all ? papers.length : countIn(first);
      same(
        `handlingar: ${part}`,
        count,
        papers.filter((row) => paperPhrase(row) === phrase.replace('har kommit', 'har inte kommit')).length,
      );
    }
  }),
  empty('Inga bilagor finns angivna i underlaget\\.'),
  claim(`^(?:Tjänsteskrivelse|Tjänsteutlåtande) daterad den ${DAY}$`, ([day = ''], desk) => {
    desk.same('Datum', dayIn(day), desk.book.today);
  }),
];
