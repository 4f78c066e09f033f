/** What the officer reads about a fault in what someone wrote. */
import type { Fault, FigureKind, ProseFault } from '../../../engine/checks/finding';
import { dateText, kronor, number } from '../../../swedish/format';
import { cardinal, list } from '../../../swedish/grammar';
import { quoted } from './quoted';

type Form = Extract<ProseFault, { fault: 'proposal-form' }>;

type Sentences = {
  readonly [F in ProseFault['fault']]: (facts: Extract<ProseFault, { fault: F }>) => string;
};

/** What a text tells the sum of, its tab, and how the sum is written. */
const FIGURES: Readonly<
  Record<FigureKind, readonly [what: string, tab: string, told: (n: number) => string]>
> = {
  costs: ['kostnaderna', 'Budget', kronor],
  budget: ['budgeten', 'Budget', kronor],
  grant: ['det avtalade bidraget', 'Överenskommelser', kronor],
  payments: ['utbetalningarna', 'Utbetalningar', kronor],
  occasions: ['antalet tillfällen', 'Aktiviteter', number],
  'Unika deltagare': ['antalet deltagare', 'Aktiviteter', number],
  Besök: ['antalet besök', 'Aktiviteter', number],
};

const CHILDREN = {
  'best-interests': 'vad som är barnets bästa',
  heard: 'hur barn har fått komma till tals',
} as const;

const FORMS: Readonly<Record<Form['wanted'], (text: string) => string>> = {
  beginning: (text) => `börja med ${quoted(text)}`,
  stop: () => 'sluta med punkt',
  'one-act': () => 'innehålla en enda åtgärd. Lägg den andra på en egen rad',
  date: (text) =>
    `ange ${text === '' ? 'när det ska vara gjort eller gälla' : `den ${dateText(text)}, som kolumnerna bredvid`}`,
  amount: () => 'ange hur många kronor som ska återkrävas',
};

const sentences: Sentences = {
  'name-variant': ({ written, registered }) =>
    `Här står ${quoted(written)}, men det registrerade namnet är ${registered}. Skriv namnet som det är registrerat i fliken Parter, eller den kortform som anges där.`,
  'count-differs': ({ written, tab, rows }) =>
    `Texten säger ${quoted(written)}, men fliken ${tab} har ${rows === 1 ? 'en rad' : `${cardinal(rows, 'en')} rader`}. Ändra texten, eller rätta fliken.`,
  'whole-period-claim': ({ written, dataUntil, end }) =>
    `Texten säger ${quoted(written)}, men uppgifterna gäller till och med den ${dateText(dataUntil)} och överenskommelsen till och med den ${dateText(end)}. Skriv i texten till vilket datum uppgifterna gäller.`,
  'no-deviation-claim': ({ written, tab, state }) =>
    `Texten säger ${quoted(written)}, men ${state === 'deviates' ? `fliken ${tab} visar avvikelser` : `uppgifterna i fliken ${tab} räcker inte för att säga det`}. Ändra texten, eller ta bort den, så skrivs avsnittet ur uppgifterna.`,
  'lesson-contradicted': ({ written, section }) =>
    `Lärdomen har haft konsekvens för tidsplan, budget eller åtagande, men under ${section} står ${quoted(written)}. Ändra texten, eller förklara under Fortsatt arbete hur det hänger ihop.`,
  'lesson-without-deviation': () =>
    'Lärdomen har haft konsekvens för tidsplan, budget eller åtagande, men ingen avvikelse finns i arbetsboken. Ändra till Nej, eller fyll i avvikelsen med en förklaring.',
  'gender-untold': () =>
    'Jämställdhetsanalysen säger inget om kön. Ta med könsuppdelade uppgifter, eller förklara varför de saknas.',
  'children-analysis-lacks': ({ lacks }) =>
    `Barnkonsekvensanalysen säger inte ${list(lacks.map((topic) => CHILDREN[topic]))}. Lägg till det i texten.`,
  'proposals-differ': ({ section, missing, added }) =>
    `Förslagen under ${section} är inte desamma som i fliken Beslutsförslag: ${differences(missing, added)}. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den ur uppgifterna.`,
  'proposal-form': ({ wanted, text }) => `Beslutsförslaget ska ${FORMS[wanted](text)}.`,
  'proposal-assigns-till': () => 'Skriv ”uppdrar åt” i stället för ”uppdrar till”.',
  'identity-number': ({ column, certain }) =>
    `Vid ${column} står ${certain ? '' : 'siffror som kan vara '}ett personnummer eller samordningsnummer. Ta bort det. Rapporten blir offentlig.`,
  'private-email': sensitive('en e-postadress som ser privat ut'),
  'mobile-number': sensitive('ett mobilnummer'),
  'protected-person': sensitive('något som kan röja en skyddad person, plats eller uppgift'),
  placeholder: ({ column, written }) =>
    `Vid ${column} står ${quoted(written)}, som ser ut som en plats att fylla i. Skriv det som ska stå där.`,
  'title-empty': () => 'Rapporten har ingen rubrik. Skriv rubriken i fliken Ärende.',
  'repeated-word': ({ written }) => `Samma ord står två gånger: ${quoted(written)}. Ta bort det ena.`,
  typography: ({ examples }) =>
    `Skriv ${list(examples.map(({ written, better }) => `${quoted(better.trim())} i stället för ${quoted(written.trim())}`))}.`,
  'hard-to-read': ({ lix }) =>
    `Texten är svår att läsa (läsbarhetsindex ${number(lix)}; över 55 är svårt). Dela långa meningar och välj kortare ord.`,
  'long-sentence': ({ words, written }) =>
    `Meningen som börjar ${quoted(written)} har ${number(words)} ord. Dela den i kortare meningar.`,
  'abbreviation-unexplained': ({ written }) =>
    `Förkortningen ${written} står utan förklaring. Skriv ”idéburet offentligt partnerskap (IOP)” första gången.`,
  'number-shifts': ({ written, elsewhere, section }) =>
    `Här står ${quoted(written)}, men under ${section} står ${quoted(elsewhere)}. Skriv likadant på båda ställena.`,
  'figure-differs': ({ written, of, known, years }) => {
    const [what, tab, told] = FIGURES[of];
    const when = years.length === 0 ? '' : ` ${list(years.map(String))}`;
    return `Texten säger ${quoted(written)}, men ${what}${when} är ${told(known)} enligt fliken ${tab}. Ändra texten, eller rätta uppgifterna.`;
  },
  'goals-differ': ({ written, fulfilled, goals }) =>
    `Texten säger ${quoted(written)}, men enligt fliken Mål är ${number(fulfilled)} av ${number(goals)} mål uppfyllda. Ändra texten, eller rätta bedömningarna.`,
};

function sensitive(what: string): (facts: { readonly column: string }) => string {
  return ({ column }) =>
    `Vid ${column} står ${what}. Ta bort det om det inte hör till tjänsten och får vara offentligt.`;
}

/** True for a fault in what someone wrote. */
export function isProseFault(facts: Fault): facts is ProseFault {
  return facts.fault in sentences;
}

/** What is wrong in the text, with the very words, and how to mend it, in one to three sentences. */
export function proseMessage(facts: ProseFault): string {
  // Each sentence takes the fault that it is listed under.
  const tell = sentences[facts.fault] as (facts: ProseFault) => string;
  return tell(facts);
}

function differences(missing: readonly string[], added: readonly string[]): string {
  const told = [
    ...(missing.length === 0 ? [] : [`här saknas ${list(missing.map(quoted))}`]),
    ...(added.length === 0 ? [] : [`bara här står ${list(added.map(quoted))}`]),
  ];
  return told.length === 0 ? 'de står i en annan ordning' : list(told);
}
