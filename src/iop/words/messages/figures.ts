/** What the officer reads about figures, dates and lists that do not agree with one another. */
import type { Fault, FigureFault } from '../../../engine/checks/finding';
import { dateText, kronor, number, percentWords, periodInWords } from '../../../swedish/format';
import { capitalise, count, list, nouns } from '../../../swedish/grammar';
import { cut, quoted } from './quoted';

type Sentences = {
  readonly [F in FigureFault['fault']]: (facts: Extract<FigureFault, { fault: F }>) => string;
};

const sentences: Sentences = {
  'gap-unexplained': ({ agreement, start, end }) =>
    `Ingen överenskommelse gäller ${span(start, end)}, före ${agreed(agreement)}, och det saknas en förklaring. Skriv varför, eller rätta datumen.`,
  overlap: ({ first, second, start, end }) =>
    `${capitalise(agreed(second))} överlappar ${agreed(first)} ${span(start, end)}. Rätta datumen.`,
  'deviation-unexplained': ({ post, year, ore, percent, above }) =>
    `${named(post, 'Budgetraden')}${year === null ? '' : ` ${String(year)}`}: utfallet är ${kronor(ore)}${percent === null ? '' : ` (${percentWords(Math.abs(percent))})`} ${above ? 'över' : 'under'} budget och saknar förklaring. Skriv en i kolumnen Förklaring.`,
  'grant-differs': ({ agreement, agreed: grant, budgeted, paid }) => {
    const others = [
      ...(budgeted === null ? [] : [`${kronor(budgeted)} är budgeterat`]),
      ...(paid === null ? [] : [`${kronor(paid)} är utbetalt`]),
    ];
    return `Avtalat bidrag för ${agreed(agreement)} är ${kronor(grant)}, men ${list(others)}. Rätta det som är fel${paid === null ? '' : ', eller kommentera åtagandet om bidraget'}.`;
  },
  'financing-differs': ({ year, financing, costs }) =>
    `Budgeten för ${String(year)} går inte ihop: finansieringen är ${kronor(financing)} och kostnaderna ${kronor(costs)}. Rätta det som är fel.`,
  unspent: ({ year, ore }) =>
    `Av finansieringen ${String(year)} har ${kronor(ore)} inte förbrukats. Skriv i Förklaring vad som händer med pengarna, eller föreslå att de återkrävs.`,
  'participants-differ': ({ activity, byGender, byAge }) =>
    `${named(activity, 'Aktiviteten')} har ${count(byGender, nouns.participant)} efter kön men ${number(byAge)} efter ålder. Rätta antalen; den vars ålder inte är känd räknas under Ålder okänd.`,
  'judgement-differs': ({ goal, judgement, computed, target, outcome }) =>
    `Målet ${cut(goal)} bedöms som ${quoted(judgement)}, men utfallet ${outcome} mot målvärdet ${target} ger ${quoted(computed)}. Ändra bedömningen, eller skriv varför i Kommentar.`,
  'rows-missing': ({ of, tab, type }) =>
    `${typeof of === 'string' ? cut(of) : `Överenskommelse ${list(of.map(String))}`} har ingen rad${type === null ? '' : ` av typen ${type}`} i fliken ${tab}. Lägg till det som saknas.`,
  'programmes-unnamed': ({ programmes }) =>
    `Texten nämner inte ${list(programmes)}. Skriv vad målen har gett där, eller ta bort texten, så skrivs avsnittet ur uppgifterna.`,
  'fulfilment-claimed': ({ written, undertaking, status }) =>
    `Texten säger ${quoted(written)}, men åtagandet ${quoted(undertaking)} har status ${status}. Ändra texten eller statusen.`,
  'decision-too-late': ({ end, meeting }) =>
    `Nämnden sammanträder den ${dateText(meeting)}, och överenskommelsen ${end < meeting ? 'löpte' : 'löper'} ut den ${dateText(end)}. Föreslå en ny överenskommelse${end < meeting ? '' : ', eller skriv vilken dag före dess som omförhandlingen ska inledas'}.`,
  'name-of-another-time': ({ written, right, signed, since }) =>
    `Här står ${written}, men överenskommelsen tecknades den ${dateText(signed)} och namnet ändrades den ${dateText(since)}. Skriv ${right}.`,
  'de-minimis': ({ party, ore, euro, ceiling, start, end, rate }) =>
    `${party} har enligt uppgifterna fått ${kronor(ore)} i de minimis-stöd ${span(start, end)}. Med kursen ${number(rate)} är det ${number(Math.round(euro))} euro, ${percentWords((euro / ceiling) * 100)} av taket under tre år. Kontrollera stödet, och räkna med stöd från andra.`,
  'registry-number': ({ text }) =>
    `Diarienumret ${quoted(text)} är inte skrivet som kommunens diarienummer brukar. Kontrollera det, eller ändra mönstret i fliken Inställningar.`,
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

function agreed(agreement: number | null): string {
  return agreement === null ? 'överenskommelsen' : `överenskommelse ${String(agreement)}`;
}

function span(start: string, end: string): string {
  return start === end ? `den ${dateText(start)}` : periodInWords(start, end);
}

/** A cell's text as the subject of a sentence, or another word where the cell is empty. */
function named(text: string, otherwise: string): string {
  return text === '' ? otherwise : cut(text);
}
