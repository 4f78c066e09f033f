/** Sentences on the parties and the time of their agreements. */
import { agreementsCalled, agreementsPhrase, coveredYears, inOrder } from './agreement-phrases';
import {
  areEndsKnown,
  dayAfter,
  figuresEnd,
  isNotOver,
  isOverFor,
  lastDay,
  periodsOf,
  type BookAgreement,
} from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import { asList, countIn, dayIn, ordinalIn, piece, plain, spansIn } from './swedish';

const DAY = piece.day;
const WHICH = `(${agreementsPhrase})`;

/** "A, B och C", the public parties first; each with what it is called and was called, "(föreningen, tidigare X)", or without. */
function partyList(desk: Desk, othersToo: boolean): readonly string[] {
  const { parties } = desk.book;
  const order = [
    ...parties.filter(({ isPublic }) => isPublic),
    ...parties.filter(({ isPublic }) => !isPublic),
  ];
  const isOwn = (form: string): boolean =>
    parties.filter((other) => other.form?.toLowerCase() === form.toLowerCase()).length === 1;
  return order.flatMap(({ name, form, formerNames, isPublic, isCommittee, nameSince }) => {
    if (name === null) return [];
    const isFormed = isCommittee && formerNames.length > 1;
    const isLeftOut = formerNames.length === 0 || (isFormed && nameSince !== null);
    const others = [
      ...(isPublic || form === null || !isOwn(form) ? [] : [plain(form)]),
      ...(isLeftOut ? [] : [`${isFormed ? 'bildad ur' : 'tidigare'} ${asList(formerNames)}`]),
    ];
    return [`${plain(name)}${othersToo && others.length > 0 ? ` (${others.join(', ')})` : ''}`];
  });
}

function agreementOf(ordinal: string, desk: Desk): BookAgreement | undefined {
  return inOrder(desk.book)[(ordinalIn(ordinal) ?? 0) - 1];
}

/** Who decided on the only agreement, when it was signed, and its registry number. */
const decision = claim(
  `Den (?:beslutades av ([^()]+?),? och tecknades den ${DAY}|beslutades av ([^()]+?)|tecknades den ${DAY})(?: \\(dnr ([^)]+)\\))?\\.(?= |$)`,
  ([by = '', day = '', onlyBy = '', onlyDay = '', number = ''], desk) => {
    const [only, another] = desk.book.agreements;
    const text = (heading: string): string => plain(only?.row.text(heading) ?? '').toLowerCase();
    desk.same('en överenskommelse', undefined, another);
    const said = (by + onlyBy).toLowerCase();
    const withDay = said.replace(
      new RegExp(` den ${DAY}`),
      (_, decided: string) => `, ${dayIn(decided) ?? ''}`,
    );
    const known = text('Beslutad av och paragraf');
    desk.same('beslutad av', known.includes(said) ? said : withDay, known);
    desk.same('tecknad', dayIn(day + onlyDay), only?.row.day('Tecknad') ?? null);
    desk.same('diarienummer', number.toLowerCase(), text('Diarienummer'));
  },
);

const parties: readonly Claim[] = [
  decision,
  claim(
    `^(?:(.+?) har (?:samverkat|ingått) i|Rapporten gäller) ett idéburet offentligt partnerskap \\(IOP\\)(?: genom ${piece.count} överenskommelse(?:r)?)?(?:(?:,| för) ${piece.years})?\\.`,
    ([names = '', count = '', years = ''], desk) => {
      const lists = [false, true].map((othersToo) => asList(partyList(desk, othersToo)).toLowerCase());
      desk.same(`parterna ${names}`, true, lists.includes(names.toLowerCase()));
      desk.same('överenskommelser', count === '' ? 0 : countIn(count), desk.book.agreements.length);
      if (count !== '') desk.figure('överenskommelser', countIn(count) ?? -1);
      if (years !== '') desk.same('år', spansIn(years).join(' '), coveredYears(desk.book).join(' '));
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
      desk.same('sista dagar som är kända', true, areEndsKnown(desk.book));
      desk.same('en överenskommelse', which === 'Överenskommelsen', desk.book.agreements.length === 1);
      desk.same('löper eller löpte', verb === 'löpte', isOverFor(dayIn(day) ?? '', desk.book));
    },
  ),
  claim(
    `(Överenskommelsens|Den senaste överenskommelsens) sista dag är den ${DAY}\\.`,
    ([whose = '', day = ''], desk) => {
      desk.same('sista dagen', dayIn(day), lastDay(desk.book));
      desk.same('sista dagar som är kända', true, areEndsKnown(desk.book));
      desk.same('en överenskommelse', whose === 'Överenskommelsens', desk.book.agreements.length === 1);
    },
  ),
  claim(`Bedömningen gäller till och med den ${DAY}\\.`, ([day = ''], desk) => {
    desk.same('bedömningens sista dag', dayIn(day), figuresEnd(desk.book));
    desk.same('bedömningen före sista dagen', true, isNotOver(desk.book));
  }),
  claim('Det framgår inte av underlaget till vilken dag uppgifterna gäller\\.', (_, desk) => {
    desk.same('Uppgifter till och med', null, desk.book.cutOff);
  }),
];

/** Sentences on parties and the time of their agreements. */
export const agreementClaims: readonly Claim[] = [...parties, ...periods];
