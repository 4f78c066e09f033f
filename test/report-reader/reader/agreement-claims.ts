/** Sentences on the parties, their agreements, what was reported and what is attached. */
import { agreementsCalled, agreementsPhrase, coveredYears, inOrder } from './agreement-phrases';
import { dayAfter, isOverFor, lastDay, partiesMeant, periodsOf, type BookAgreement } from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import { countIn, dayIn, ordinalIn, piece, plain, spansIn } from './swedish';

const DAY = piece.day;
const WHICH = `(${agreementsPhrase})`;

/** "A, B och C", each name with "(tidigare X)" or without, the public parties first. */
function partyList(desk: Desk, formerToo: boolean): readonly string[] {
  const { parties } = desk.book;
  const order = [
    ...parties.filter(({ isPublic }) => isPublic),
    ...parties.filter(({ isPublic }) => !isPublic),
  ];
  return order.flatMap(({ name, formerName }) => {
    if (name === null) return [];
    return [plain(formerToo && formerName !== null ? `${name} (tidigare ${formerName})` : name)];
  });
}

function asList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}

function agreementOf(ordinal: string, desk: Desk): BookAgreement | undefined {
  return inOrder(desk.book)[(ordinalIn(ordinal) ?? 0) - 1];
}

const parties: readonly Claim[] = [
  claim(
    `^(?:(.+?) har (?:samverkat|ingått) i|Rapporten gäller) ett idéburet offentligt partnerskap \\(IOP\\)(?: genom ${piece.count} överenskommelse(?:r)?)?(?:, ${piece.years})?\\.`,
    ([names = '', count = '', years = ''], desk) => {
      const lists = [asList(partyList(desk, false)), asList(partyList(desk, true))];
      desk.same(`parterna ${names}`, true, lists.includes(names));
      desk.same('överenskommelser', count === '' ? 0 : countIn(count), desk.book.agreements.length);
      if (count !== '') desk.figure('överenskommelser', countIn(count) ?? -1);
      if (years !== '') desk.same('år', spansIn(years).join(' '), coveredYears(desk.book).join(' '));
    },
  ),
  claim(
    `(?<=^|[.\\]] )([^.]+?) ingick (${agreementsPhrase}) under namnet ([^.]+?), som användes före den ${DAY}\\.`,
    ([name = '', which = '', former = '', day = ''], desk) => {
      const party = desk.book.parties.find((each) => each.name === name && each.formerName === former);
      desk.same(`${name}, tidigare ${former}`, dayIn(day), party?.nameSince ?? null);
      for (const { row, start } of agreementsCalled(which, desk.book) ?? []) {
        desk.same(`${which} före namnbytet`, true, (row.day('Tecknad') ?? start ?? '9') < (dayIn(day) ?? ''));
        const isParty = row
          .several('Parter')
          .some((each) => partiesMeant(each, desk.book).some(({ id }) => id === party?.id));
        desk.same(`${name} är part i ${which}`, true, isParty);
      }
      desk.same(which, true, agreementsCalled(which, desk.book) !== null);
    },
  ),
  claim(
    `(?<=^|[.\\]] )([^.]+?) hade tidigare namnet ([^.]+?), som användes före den ${DAY}\\.`,
    ([name = '', former = '', day = ''], desk) => {
      const party = desk.book.parties.find((each) => each.name === name && each.formerName === former);
      desk.same(`${name}, tidigare ${former}`, dayIn(day), party?.nameSince ?? null);
    },
  ),
  empty('Underlaget (?:nämner bara en part|innehåller inga parter|innehåller inga överenskommelser)\\.'),
];

const PERIOD = `(?:(?:tiden )?från och med den ${DAY} till och med den ${DAY}|(\\d{4}(?:-\\d{4})?))`;
const CLAUSE = `[Dd]en ${piece.ordinal}(?: överenskommelsen)?(?: (gällde|gäller|avser))? ${PERIOD}`;

function sayPeriod(
  agreement: BookAgreement | undefined,
  verb: string,
  said: readonly string[],
  desk: Desk,
): void {
  const [from = '', to = '', years = ''] = said;
  const [span] = spansIn(years);
  const start = span === undefined ? dayIn(from) : `${String(span[0])}-01-01`;
  const end = span === undefined ? dayIn(to) : `${String(span[1])}-12-31`;
  desk.same(
    'överenskommelsens tid',
    `${String(start)} ${String(end)}`,
    `${String(agreement?.start)} ${String(agreement?.end)}`,
  );
  if (verb === '' || end === null) return;
  const over = isOverFor(end, desk.book);
  desk.same('överenskommelsen gäller', verb, over === null ? 'avser' : over ? 'gällde' : 'gäller');
}

const periods: readonly Claim[] = [
  claim(`(?<=^|[.:?!] )Den [^ .]+ överenskommelsen (?:gällde|gäller|avser) [^.]+\\.`, (_, desk) => {
    desk.same('mening om överenskommelser', true, desk.book.agreements.length > 0);
  }),
  claim(CLAUSE, ([ordinal = '', verb = '', ...said], desk) => {
    sayPeriod(agreementOf(ordinal, desk), verb, said, desk);
  }),
  claim(`Överenskommelsen (gällde|gäller|avser) ${PERIOD}\\.`, ([verb = '', ...said], desk) => {
    sayPeriod(desk.book.agreements.length === 1 ? desk.book.agreements[0] : undefined, verb, said, desk);
  }),
  claim(`Därefter saknades överenskommelse till och med den ${DAY}`, ([day = ''], desk) => {
    const end = dayIn(day) ?? '';
    const free = (each: string): boolean =>
      periodsOf(desk.book).every(({ start, end: last }) => each < start || each > last);
    const follows = periodsOf(desk.book).some(({ start }) => end !== '' && dayAfter(end, 1) === start);
    desk.same(`ingen överenskommelse ${day}`, true, follows && free(end));
    desk.same('överenskommelser vars tid är känd', desk.book.agreements.length, periodsOf(desk.book).length);
  }),
  claim(`Uppgift saknas om vilken tid ${WHICH} avser\\.`, ([which = ''], desk) => {
    const known = agreementsCalled(which, desk.book)?.map(
      ({ start, end }) => start !== null && end !== null && start <= end,
    );
    desk.same(`tiden för ${which}`, 'false', known?.join());
  }),
  claim(
    `Uppgifterna gäller till och med den ${DAY}; ${WHICH} (löper|löpte) till och med den ${DAY}\\.`,
    ([cutOff = '', which = '', verb = '', end = ''], desk) => {
      desk.same('Uppgifter till och med', dayIn(cutOff), desk.book.cutOff);
      desk.same(
        which,
        dayIn(end),
        agreementsCalled(which, desk.book)
          ?.map((each) => each.end)
          .join(),
      );
      desk.same('sista dagen', dayIn(end), lastDay(desk.book));
      desk.same('löper eller löpte', verb === 'löpte', isOverFor(dayIn(end) ?? '', desk.book));
    },
  ),
  claim(
    `(Överenskommelsen|Den (?:nuvarande|senaste) överenskommelsen) (löper|löpte) ut den ${DAY}\\.`,
    ([which = '', verb = '', day = ''], desk) => {
      desk.same(which, dayIn(day), lastDay(desk.book));
      desk.same('en överenskommelse', which === 'Överenskommelsen', desk.book.agreements.length === 1);
      desk.same('löper eller löpte', verb === 'löpte', isOverFor(dayIn(day) ?? '', desk.book));
    },
  ),
  claim(
    `(?:Överenskommelsens|Den senaste överenskommelsens) sista dag är den ${DAY}\\.`,
    ([day = ''], desk) => {
      desk.same('sista dagen', dayIn(day), lastDay(desk.book));
    },
  ),
];

/** Holds a phrase on agreements against a row that each of them must have so. */
function sayEach(which: string, what: string, desk: Desk, isSo: (agreement: BookAgreement) => boolean): void {
  const found = agreementsCalled(which, desk.book);
  desk.same(`${which} ${what}`, true, found?.every(isSo) === true);
}

function isEarly({ row, end }: BookAgreement): boolean {
  const reported = row.day('Återrapporterad');
  return reported !== null && end !== null && reported < end;
}

const reporting: readonly Claim[] = [
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
    ([which = '', day = ''], desk) => {
      sayEach(
        which,
        `återrapporterades senast ${day}`,
        desk,
        (each) => isEarly(each) && each.row.day('Återrapporterad') === dayIn(day),
      );
    },
  ),
  claim(
    `${WHICH} (?:ska återrapporteras den ${DAY}|återrapporteras|har ännu inte återrapporterats)(?=[. ])`,
    ([which = '', day = ''], desk) => {
      sayEach(which, 'återrapporteras', desk, ({ row }) => {
        const planned =
          row.day('Planerad återrapport') ?? dayIn(plain(row.text('Planerad återrapport') ?? ''));
        return row.day('Återrapporterad') === null && (day === '' || planned === dayIn(day));
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
  claim('(?:En årlig återrapport|Årliga återrapporter) har lämnats ([^.]+)\\.', ([all = ''], desk) => {
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
    for (const [, title = '', number = ''] of all.matchAll(/(?:^|, | och )(.+?) \(bilaga (\d+)\)/g)) {
      const row = desk.book.attachments.find(
        (each) => each.number('Nr') === Number(number) && plain(each.text('Titel') ?? '') === title,
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
    '^Bilaga (\\d+|\\[nummer saknas\\]): (.+?)( \\(personuppgifter är maskade\\)| \\(finns i akten\\))?$',
    ([number = '', title = '', note = ''], desk) => {
      const status = {
        ' (personuppgifter är maskade)': 'Bifogas maskad',
        ' (finns i akten)': 'Finns i akten',
      }[note];
      const isOne = desk.book.attachments.some(
        (row) =>
          String(row.number('Nr') ?? '[nummer saknas]') === number &&
          plain(row.text('Titel') ?? '[titel saknas]') === title &&
          (status === undefined || row.text('Status') === status),
      );
      desk.same(`bilaga ${number}: ${title}`, true, isOne);
    },
  ),
  empty('Inga bilagor finns angivna i underlaget\\.'),
  claim(`^(?:Tjänsteskrivelse|Tjänsteutlåtande) daterad den ${DAY}$`, ([day = ''], desk) => {
    desk.same('Datum', dayIn(day), desk.book.today);
  }),
];

/** Sentences on parties, agreements, reports and attachments. */
export const agreementClaims: readonly Claim[] = [...parties, ...periods, ...reporting];
