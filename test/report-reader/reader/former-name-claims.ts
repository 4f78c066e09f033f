/** Sentences on what a party was called before, and in whose name the first agreements were made. */
import { agreementsCalled, agreementsPhrase } from './agreement-phrases';
import { partiesMeant, type BookAgreement, type BookParty } from './book';
import { claim, type Claim, type Desk } from './claim';
import { asList, dayIn, piece, plain } from './swedish';

const DAY = piece.day;

function nameOf({ name }: BookParty): string {
  return plain(name ?? '');
}

/** The parties with a former name and the day of the new one: only they have such sentences. */
function renamed({ book }: Desk): readonly BookParty[] {
  return book.parties.filter(({ formerNames, nameSince }) => formerNames.length > 0 && nameSince !== null);
}

/** The party's agreements that were signed before its name. */
function earlierOf(party: BookParty, { book }: Desk): readonly BookAgreement[] {
  return book.agreements.filter(({ row, start }) => {
    const signed = row.day('Tecknad') ?? start;
    const isParty = row
      .several('Parter')
      .some((each) => partiesMeant(each, book).some(({ id }) => id !== null && id === party.id));
    return isParty && signed !== null && signed < (party.nameSince ?? '');
  });
}

/** Who made them, as far as is known: the one former name, or of several the one that every agreement names. */
function makerOf(party: BookParty, earlier: readonly BookAgreement[]): string | null {
  const { formerNames } = party;
  if (formerNames.length === 1) return formerNames[0] ?? null;
  const namedBy = ({ row }: BookAgreement): readonly string[] => {
    const cells = ['Benämning', 'Beslutad av och paragraf'].map((heading) => plain(row.text(heading) ?? ''));
    return formerNames.filter((name) =>
      cells.some((cell) => cell.toLowerCase().includes(name.toLowerCase())),
    );
  };
  const makers = new Set(earlier.flatMap(namedBy));
  const [maker = null] = makers;
  return makers.size === 1 && earlier.every((each) => namedBy(each).length > 0) ? maker : null;
}

/** The agreements that a sentence names are all that the party made before its name, and no others. */
function sayMade(which: string, what: string, desk: Desk, isOf: (party: BookParty) => boolean): void {
  const called = new Set(agreementsCalled(which, desk.book) ?? []);
  const found = renamed(desk).filter((party) => {
    const earlier = earlierOf(party, desk);
    return isOf(party) && earlier.length === called.size && earlier.every((each) => called.has(each));
  });
  desk.same(`${which} ${what}`, true, called.size > 0 && found.length > 0);
}

/** Sentences on former names. */
export const formerNameClaims: readonly Claim[] = [
  claim(`(?<=^|[.\\]] )Namnet ([^.]+?) gäller från och med den ${DAY}\\.`, ([name = '', day = ''], desk) => {
    const found = renamed(desk).some(
      (party) =>
        nameOf(party) === name &&
        party.nameSince === dayIn(day) &&
        !(party.isCommittee && party.formerNames.length > 1),
    );
    desk.same(`namnet ${name} från ${day}`, true, found);
  }),
  claim(
    `(?<=^|[.\\]] )([^.]+?) bildades den ${DAY} (?:genom sammanslagning av|ur) ([^.]+)\\.`,
    ([name = '', day = '', former = ''], desk) => {
      const found = renamed(desk).some(
        (party) =>
          nameOf(party) === name &&
          party.isCommittee &&
          party.nameSince === dayIn(day) &&
          party.formerNames.length > 1 &&
          asList(party.formerNames) === former,
      );
      desk.same(`${name} bildades ${day} av ${former}`, true, found);
    },
  ),
  claim('(?<=\\. )Tidigare namn är ([^.]+)\\.', ([former = ''], desk) => {
    const found = renamed(desk).some(({ formerNames }) => asList(formerNames) === former);
    desk.same('tidigare namn', true, found);
  }),
  claim(
    `(${agreementsPhrase}) ingicks (av|under namnet) ([^.]+)\\.`,
    ([which = '', by = '', maker = ''], desk) => {
      sayMade(which, `ingicks ${by} ${maker}`, desk, (party) => {
        const isBy = party.isPublic === (by === 'av');
        return isBy && makerOf(party, earlierOf(party, desk)) === maker;
      });
    },
  ),
  claim(`(${agreementsPhrase}) ingicks före den ${DAY}\\.`, ([which = '', day = ''], desk) => {
    sayMade(
      which,
      `ingicks före ${day}`,
      desk,
      (party) => party.nameSince === dayIn(day) && makerOf(party, earlierOf(party, desk)) === null,
    );
  }),
];
