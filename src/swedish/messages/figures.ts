/** What the officer reads about figures, dates and lists that do not agree with one another. */
import type { Fault, FigureFault } from '../../finding';
import { dateText, kronor, number, percentWords, periodInWords } from '../format';
import { capitalise, count, list, nouns } from '../grammar';
import { cut, quoted } from './quoted';

type Sentences = {
  readonly [F in FigureFault['fault']]: (facts: Extract<FigureFault, { fault: F }>) => string;
};

const EXPLAIN_ACTIVITY = 'Skriv varför i kolumnen ”Avvikelse, förklaring”.';

const sentences: Sentences = {
  'gap-unexplained': ({ agreement, start, end }) =>
    `Ingen överenskommelse gäller ${span(start, end)}, före ${agreed(agreement)}, och det saknas en förklaring. Skriv varför, eller rätta datumen.`,
  overlap: ({ first, second, start, end }) =>
    `${capitalise(agreed(second))} överlappar ${agreed(first)} ${span(start, end)}. Rätta Startdatum, eller Slutdatum för ${agreed(first)}.`,
  'follow-up-ahead': ({ type, date, to }) =>
    `${named(type, 'Uppföljningen')} gjordes den ${dateText(date)} men sägs avse tiden till och med den ${dateText(to)}. Skriv den sista dag som uppföljningen kan avse.`,
  'deviation-unexplained': ({ post, year, ore, percent, above }) =>
    `${named(post, 'Budgetraden')}${year === null ? '' : ` ${String(year)}`}: utfallet är ${kronor(ore)}${percent === null ? '' : ` (${percentWords(Math.abs(percent))})`} ${above ? 'över' : 'under'} budget och saknar förklaring. Skriv en i kolumnen Förklaring.`,
  'grant-differs': ({ agreement, agreed: grant, budgeted, paid }) => {
    const others = [
      ...(budgeted === null ? [] : [`${kronor(budgeted)} är budgeterat`]),
      ...(paid === null ? [] : [`${kronor(paid)} är utbetalt`]),
    ];
    const own = paid === null ? '' : ', eller kommentera åtagandet om bidraget';
    return `Avtalat bidrag för ${agreed(agreement)} är ${kronor(grant)}, men ${list(others)}. Rätta det belopp som är fel${own}.`;
  },
  'financing-differs': ({ year, financing, costs }) =>
    `Budgeten för ${String(year)} går inte ihop: finansieringen är ${kronor(financing)} och kostnaderna ${kronor(costs)}. Rätta beloppen, eller lägg till det som saknas.`,
  unspent: ({ year, ore }) =>
    `Av finansieringen ${String(year)} har ${kronor(ore)} inte förbrukats. Skriv i Förklaring vad som händer med pengarna, eller föreslå att de återkrävs.`,
  'activity-outside': ({ activity, column, date, agreement, start, end }) =>
    `${named(activity)}: ${column} är den ${dateText(date)}, men ${agreed(agreement)} gäller ${span(start, end)}. Rätta datumet eller ÖK-nr.`,
  overdue: ({ activity, status, end, cutOff }) =>
    `${named(activity)} har status ${status}, men skulle ha slutat den ${dateText(end)}, och uppgifterna går till och med den ${dateText(cutOff)}. Ändra statusen eller Planerat slut.`,
  'held-ahead': ({ activity, date, cutOff }) =>
    `${named(activity)} sägs ha hållits den ${dateText(date)}, men uppgifterna går bara till och med den ${dateText(cutOff)}. Rätta datumet, eller töm cellen och ändra statusen.`,
  'status-contradicted': ({ activity, status, column, text }) =>
    `${named(activity)} har status ${status}, men vid ${column} står ${quoted(text)}. Ändra det som är fel.`,
  'participants-differ': ({ activity, byGender, byAge }) =>
    `${named(activity)} har ${count(byGender, nouns.participant)} efter kön men ${number(byAge)} efter ålder. Rätta antalen så att de stämmer; den vars ålder inte är känd räknas under Ålder okänd.`,
  'plan-deviation-unexplained': (facts) =>
    `${named(facts.activity)} ${planDeviation(facts)}, och det saknas en förklaring. ${EXPLAIN_ACTIVITY}`,
  'judgement-differs': ({ goal, judgement, computed, direction, target, outcome }) =>
    `${goalNamed(goal)} bedöms som ${quoted(judgement)}, men utfallet ${outcome} mot målvärdet ${target} (${direction.toLowerCase()}) ger ${quoted(computed)}. Ändra bedömningen, eller skriv varför i Kommentar.`,
  'goal-without-source': ({ goal }) =>
    `${goalNamed(goal)} saknar underlag. Skriv var uppgiften kommer ifrån, till exempel en återrapport eller en bilaga.`,
  'programme-without-goal': ({ programme }) =>
    `${capitalise(cut(programme))} har inget mål. Lägg till ett mål i fliken Mål, eller välj verksamhetsdelen vid ett mål som finns.`,
  'programmes-unnamed': ({ programmes }) =>
    `Texten nämner inte ${list(programmes)}. Skriv vad målen har gett där, eller ta bort texten, så skrivs avsnittet ur uppgifterna.`,
  'party-without-undertaking': ({ party }) =>
    `${named(party, 'Parten')} har inget åtagande. Lägg till minst ett i fliken Åtaganden.`,
  'undertaking-unexplained': ({ undertaking, status }) =>
    `Åtagandet ${quoted(undertaking)} har status ${status} och saknar kommentar. Skriv varför i Kommentar.`,
  'fulfilment-claimed': ({ written, undertaking, status }) =>
    `Texten säger ${quoted(written)}, men åtagandet ${quoted(undertaking)} har status ${status}. Ändra texten eller statusen.`,
  'attachment-number': ({ number: found, expected }) => {
    if (expected !== null)
      return `Bilaga ${String(expected)} saknas före bilaga ${String(found)}. Numrera bilagorna 1, 2, 3 och så vidare, och kontrollera hänvisningarna i texten.`;
    return found === null
      ? 'Bilagan saknar nummer. Numrera bilagorna 1, 2, 3 och så vidare.'
      : `Flera bilagor har nummer ${String(found)}. Ge varje bilaga ett eget nummer.`;
  },
  'attachment-without-agreement': ({ type }) =>
    `Bilagan är av typen ${type} men saknar ÖK-nr. Skriv numret på den överenskommelse som den hör till.`,
  'agreement-not-listed': ({ agreement }) =>
    `${capitalise(agreed(agreement))} ska bifogas men finns inte bland bilagorna. Lägg till den i fliken Bilagor med typen Överenskommelse och samma ÖK-nr, eller ändra till Nej.`,
  'attachment-not-listed': ({ attachment }) =>
    `Texten nämner bilaga ${String(attachment)}, som inte finns i fliken Bilagor. Rätta numret, eller lägg till bilagan.`,
  'decision-too-late': ({ renegotiates, end, meeting }) => {
    const expired = end < meeting;
    const told = expired
      ? `Överenskommelsen löpte ut den ${dateText(end)}, före sammanträdet den ${dateText(meeting)}.`
      : `Överenskommelsen löper ut den ${dateText(end)}, kort efter sammanträdet den ${dateText(meeting)}.`;
    const other = renegotiates ? ' i stället för en omförhandling' : '';
    const otherwise = expired ? '' : ', eller skriv vilken dag före dess som omförhandlingen ska inledas';
    return `${told} Föreslå en ny överenskommelse${other}${otherwise}.`;
  },
  'name-of-another-time': ({ written, right, signed, since }) =>
    `Här står ${written}, men överenskommelsen tecknades den ${dateText(signed)} och namnet ändrades den ${dateText(since)}. Skriv ${right}.`,
  'de-minimis': ({ party, ore, euro, ceiling, start, end, rate, rateDate }) => {
    const share = (euro / ceiling) * 100;
    const by = `kursen ${number(rate)}${rateDate === null ? '' : ` den ${dateText(rateDate)}`}`;
    const over = share > 100 ? 'Det är över taket' : `Det är ${percentWords(share)} av taket`;
    return `${party} har enligt uppgifterna fått ${kronor(ore)} i de minimis-stöd ${span(start, end)}, ${number(Math.round(euro))} euro enligt ${by}. ${over}, ${number(ceiling)} euro under tre år. Kontrollera stödet, och räkna med stöd från andra.`;
  },
  'registry-number': ({ text }) =>
    `Diarienumret ${quoted(text)} är inte skrivet som kommunens diarienummer brukar. Kontrollera det, eller ändra mönstret i fliken Inställningar.`,
  'dates-out-of-order': ({ of, column, date, otherColumn, other }) =>
    `${of === '' ? '' : `${cut(of)}: `}${column} är den ${dateText(date)}, före ${quoted(otherColumn)} den ${dateText(other)}. Rätta det datum som är fel.`,
};

/** True for a fault among figures, dates and lists. */
export function isFigureFault(facts: Fault): facts is FigureFault {
  return facts.fault in sentences;
}

/** What does not agree, with the very values, and how to mend it, in one to three sentences. */
export function figureMessage(facts: FigureFault): string {
  // Each sentence takes the fault that it is listed under.
  const tell = sentences[facts.fault] as (facts: FigureFault) => string;
  return tell(facts);
}

function planDeviation({
  status,
  days,
  held,
  planned,
}: Extract<FigureFault, { fault: 'plan-deviation-unexplained' }>): string {
  const told = [
    ...(days === 0 ? [] : [`slutade ${count(days, nouns.day)} för sent`]),
    ...(held === null || planned === null ? [] : [`hölls ${number(held)} av ${number(planned)} gånger`]),
  ];
  return told.length === 0 ? `har status ${status}` : list(told);
}

function goalNamed(id: string): string {
  return id === '' ? 'Målet' : `Mål ${cut(id)}`;
}

function agreed(agreement: number | null): string {
  return agreement === null ? 'överenskommelsen' : `överenskommelse ${String(agreement)}`;
}

function span(start: string, end: string): string {
  return start === end ? `den ${dateText(start)}` : periodInWords(start, end);
}

/** A cell's text as the subject of a sentence, or another word where the cell is empty. */
function named(text: string, otherwise = 'Aktiviteten'): string {
  return text === '' ? otherwise : cut(text);
}
