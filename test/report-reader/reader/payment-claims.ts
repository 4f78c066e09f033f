/** Sentences on what was agreed and paid, and on the ground of the aid. */
import { agreementsCalled, agreementsPhrase } from './agreement-phrases';
import { dayAfter, figuresEnd, isNotOver, partiesMeant, type BookAgreement } from './book';
import { KRONOR } from './budget-words';
import { claim, type Claim, type Desk } from './claim';
import type { GridRow } from './grid';
import { dayIn, numberIn, piece, plain } from './swedish';

const DAY = piece.day;
const WHICH = `(${agreementsPhrase})`;
const GRANT = 'Avtalat bidrag, hela perioden';
const COMPARISON = `(?:, vilket (motsvarar) det avtalade bidraget|, vilket är ${KRONOR} (mindre|mer) än det avtalade bidraget på ${KRONOR}(?:, som gällde hela den avtalade tiden)?)?`;

function total(
  rows: readonly GridRow[],
  heading: string,
  of: (ore: number) => number = (ore) => ore,
): number {
  return rows.reduce((sum, row) => sum + of(row.amount(heading) ?? Number.NaN), 0);
}

const agreed = ({ book }: Desk): number =>
  total(
    book.agreements.map(({ row }) => row),
    GRANT,
  ) / 100;
const paid = ({ book }: Desk): number => total(book.payments, 'Belopp', (ore) => Math.max(ore, 0)) / 100;
const paidBack = ({ book }: Desk): number => total(book.payments, 'Belopp', (ore) => Math.max(-ore, 0)) / 100;

function sayCompared(amount: number, groups: readonly string[], desk: Desk): void {
  const [same = '', difference = '', way = '', grant = ''] = groups;
  if (same !== '') desk.same('betalt mot avtalat', amount, agreed(desk));
  if (way === '') return;
  desk.same('avtalat bidrag', numberIn(grant), agreed(desk));
  desk.same('skillnad mot avtalat', numberIn(difference), Math.abs(amount - agreed(desk)));
  desk.same('mindre än avtalat', way === 'mindre', amount < agreed(desk));
}

function sayUntil(day: string, desk: Desk): void {
  desk.same(
    'betalt hittills',
    day === '' ? null : dayIn(day),
    isNotOver(desk.book) ? figuresEnd(desk.book) : null,
  );
}

/** Whether an earlier committee may have paid: then nobody is said to have. */
function isOfAnother({ book }: Desk): boolean {
  return book.parties.some(({ isPublic, formerNames }) => isPublic && formerNames.length > 0);
}

const payments: readonly Claim[] = [
  claim(
    `(?<=^|\\. )([^.]+?) har(?: till och med den ${DAY})? betalat ut ${KRONOR}${COMPARISON}\\.`,
    ([who = '', day = '', sum = '', ...compared], desk) => {
      const committees = desk.book.parties.filter(({ isPublic }) => isPublic);
      desk.same('flera offentliga parter', who === 'De offentliga parterna', committees.length > 1);
      desk.same('en nämnd som inte har bildats av en annan', isOfAnother(desk), false);
      if (committees.length <= 1) {
        const forms = [
          desk.book.caseRow.text('Nämnd, kort form'),
          ...committees.map(({ form }) => form),
          'nämnden',
        ];
        const known = forms.flatMap((form) => (form === null ? [] : plain(form).toLowerCase()));
        desk.same('vem som har betalat', true, known.includes(who.toLowerCase()));
      }
      sayUntil(day, desk);
      desk.same('utbetalt', numberIn(sum), paid(desk));
      sayCompared(paid(desk), compared, desk);
    },
  ),
  claim(
    `(?:Sammanlagt har|Till och med den ${DAY} har sammanlagt) ${KRONOR} betalats ut${COMPARISON}\\.`,
    ([day = '', sum = '', ...compared], desk) => {
      desk.same('en nämnd som kan ha bildats av en annan', isOfAnother(desk), true);
      sayUntil(day, desk);
      desk.same('utbetalt', numberIn(sum), paid(desk));
      sayCompared(paid(desk), compared, desk);
    },
  ),
  claim(
    `Av det har ${KRONOR} betalats tillbaka, och bidraget blev därmed ${KRONOR}(?:, vilket (motsvarar) det avtalade bidraget)?\\.`,
    ([back = '', net = '', same = ''], desk) => {
      desk.same('betalt tillbaka', numberIn(back), paidBack(desk));
      desk.same('netto', numberIn(net), paid(desk) - paidBack(desk));
      sayCompared(paid(desk) - paidBack(desk), [same], desk);
    },
  ),
  claim(
    `Enligt underlaget har ${KRONOR} betalats tillbaka, men inga utbetalningar är kända\\.`,
    ([sum = ''], desk) => {
      const back = desk.book.payments.reduce(
        (ore, row) => ore + Math.max(-(row.amount('Belopp') ?? 0), 0),
        0,
      );
      desk.same('återbetalt', numberIn(sum), back / 100);
      desk.same(
        'utbetalt',
        false,
        desk.book.payments.some((row) => (row.amount('Belopp') ?? 0) > 0),
      );
    },
  ),
  claim(`Det avtalade bidraget är ${KRONOR}\\. Uppgifter om utbetalningar saknas`, ([sum = ''], desk) => {
    desk.same('avtalat bidrag', numberIn(sum), agreed(desk));
    desk.same('utbetalningar', 0, desk.book.payments.length);
  }),
  claim(`Uppgifter om utbetalningar saknas i underlaget för ${WHICH}\\.`, ([which = ''], desk) => {
    const { book } = desk;
    const unpaid = book.agreements.filter(
      ({ row, start, number }) =>
        start !== null &&
        start <= (figuresEnd(book) ?? '') &&
        (row.amount(GRANT) ?? 0) > 0 &&
        !book.payments.some((payment) => payment.number('ÖK-nr') === number),
    );
    desk.same(`utan utbetalning: ${which}`, rowsOf(agreementsCalled(which, book) ?? []), rowsOf(unpaid));
  }),
];

function rowsOf(agreements: readonly BookAgreement[]): string {
  return agreements
    .map(({ number, start }) => `${String(number)} ${String(start)}`)
    .sort()
    .join();
}

const GROUNDS: Readonly<Record<string, string>> = {
  'är fråga om ekonomisk verksamhet enligt EU:s regler om statligt stöd': 'Inte ekonomisk verksamhet',
  'lämnats som stöd av mindre betydelse (de minimis) enligt förordning (EU) 2023/2831':
    'De minimis, allmän (EU 2023/2831)',
  'lämnats som stöd av mindre betydelse (de minimis) för tjänster av allmänt ekonomiskt intresse, enligt förordning (EU) 2023/2832':
    'De minimis, SGEI (EU 2023/2832)',
  'lämnats enligt ett annat undantag i EU:s regler om statligt stöd': 'Annat undantag',
  'ännu inte bedömts enligt EU:s regler om statligt stöd': 'Ej bedömt',
};
const CEILINGS: Readonly<Record<string, number>> = {
  'De minimis, allmän (EU 2023/2831)': 300_000,
  'De minimis, SGEI (EU 2023/2832)': 750_000,
};

/** Each payment of aid, or grant that nothing is paid of, with the one who got it: öre. */
function aidOf({ book }: Desk, ceiling: number, name: string): readonly { day: string; ore: number }[] {
  return book.agreements.flatMap(({ row, number, start }) => {
    if (CEILINGS[row.text('Stödgrund') ?? ''] !== ceiling || number === null) return [];
    const civil = row
      .several('Parter')
      .flatMap((each) => partiesMeant(each, book))
      .filter(({ isCivil }) => isCivil);
    const receivers = [...new Set(civil.map(({ id }) => id))];
    const sole = receivers.length === 1 ? (civil[0] ?? null) : null;
    const ofAgreement = book.payments.filter((payment) => payment.number('ÖK-nr') === number);
    const given =
      ofAgreement.length === 0
        ? [{ to: sole, day: row.day('Tecknad') ?? start, ore: row.amount(GRANT) }]
        : ofAgreement.map((payment) => {
            const ore = payment.amount('Belopp');
            const to = partiesMeant(payment.text('Mottagare'), book).at(-1) ?? null;
            return { to: (ore ?? 0) < 0 && to?.isCivil !== true ? sole : to, day: payment.day('Datum'), ore };
          });
    return given.flatMap(({ to, day, ore }) =>
      to === null || plain(to.name ?? '') !== name || day === null || ore === null ? [] : [{ day, ore }],
    );
  });
}

const aid: readonly Claim[] = [
  claim(
    `(?:Förvaltningen bedömer att det|Bidraget)(?: enligt ${WHICH})? (?:har|inte) (${Object.keys(GROUNDS)
      .map((text) => text.replace(/[()]/g, '\\$&'))
      .join('|')})\\.`,
    ([which = '', text = ''], desk) => {
      const { agreements } = desk.book;
      const of = agreements.filter(({ row }) => row.text('Stödgrund') === GROUNDS[text]);
      const called = which === '' ? agreements : (agreementsCalled(which, desk.book) ?? []);
      desk.same(`stödgrund ${which}`, rowsOf(called), rowsOf(of));
    },
  ),
  claim(
    `Som mest har ([^.(]+?) (?:fått|beviljats) ${KRONOR} under en treårsperiod \\((?:utbetalning|avtal|(?:utbetalningar|avtal) från och med) den ${DAY}(?: till och med den ${DAY})?\\)(?:, vilket motsvarar ${piece.number} euro med kursen(?: den ${DAY})? \\(${piece.number} kronor per euro\\)\\. Taket är ${piece.number} euro under tre år\\. Stöd från andra ingår inte i summan|\\. Eurokursen saknas i underlaget, och stödet kan därför inte jämföras med taket på ${piece.number} euro)\\.`,
    (
      [name = '', sum = '', from = '', to = '', euro = '', rateDay = '', rate = '', most = '', open = ''],
      desk,
    ) => {
      const ceiling = numberIn(most === '' ? open : most) ?? 0;
      const all = aidOf(desk, ceiling, name);
      const until = (last: string): number =>
        all
          .filter(({ day }) => day <= last && day > `${String(Number(last.slice(0, 4)) - 3)}${last.slice(4)}`)
          .reduce((ore, each) => ore + each.ore, 0);
      const largest = Math.max(0, ...all.map(({ day }) => until(day)));
      desk.same('mest stöd', numberIn(sum), largest / 100);
      const last = dayIn(to === '' ? from : to) ?? '';
      desk.same('tre år', until(last), largest);
      desk.same(
        'första dagen',
        true,
        all.some(({ day }) => day === dayIn(from)),
      );
      desk.same('högst tre år', true, (dayIn(from) ?? '') > dayAfter(last, -3 * 366));
      const known = desk.book.settings.number('Eurokurs');
      desk.same('eurokurs', rate === '' ? null : numberIn(rate), known);
      if (rate === '') return;
      desk.same('euro', numberIn(euro), Math.round(largest / 100 / (known ?? Number.NaN)));
      const ofDay = desk.book.settings.day('Eurokursdatum');
      desk.same('kursens dag', rateDay === '' ? null : dayIn(rateDay), ofDay);
    },
  ),
];

/** Sentences on payments and aid. */
export const paymentClaims: readonly Claim[] = [...payments, ...aid];
