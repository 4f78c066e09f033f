/** What the officer reads about a fault in what someone wrote. */
import type { Fault, ProposedAct, ProseFault } from '../../finding';
import { dateText, kronor, number, percentWords } from '../format';
import { capitalise, cardinal, count, list, nouns, type Noun } from '../grammar';
import { quoted } from './quoted';

type Sentences = {
  readonly [F in ProseFault['fault']]: (facts: Extract<ProseFault, { fault: F }>) => string;
};

const AMOUNTS = {
  costs: 'kostnaderna i fliken Budget',
  budget: 'budgeten i fliken Budget',
  grant: 'det avtalade bidraget i fliken Överenskommelser',
  payments: 'beloppen i fliken Utbetalningar',
} as const;

const QUANTITIES = {
  participants: 'deltagare',
  visits: 'besök',
  occasions: 'genomförda tillfällen',
  activities: 'aktiviteter',
  girls: 'flickor och kvinnor',
  boys: 'pojkar och män',
} as const;

const LACKS = {
  budget: 'fliken Budget har inga rader',
  outcomes: 'uppgifter om utfall saknas i fliken Budget',
  activities: 'fliken Aktiviteter har inga rader',
  'activity-facts': 'uppgifter om datum eller tillfällen saknas i fliken Aktiviteter',
} as const;

const CHILDREN = {
  'best-interests': 'vad som är barnets bästa',
  heard: 'hur barn har fått komma till tals',
} as const;

const ACTS: Readonly<Record<ProposedAct, string>> = {
  approve: 'att godkänna slutrapporten',
  file: 'att lägga den till handlingarna',
  renegotiate: 'att inleda en omförhandling',
  renew: 'en ny överenskommelse',
  extend: 'att förlänga överenskommelsen',
  end: 'att avsluta partnerskapet',
  reclaim: 'att återkräva medel',
  supplement: 'en kompletterande redovisning',
  adjust: 'omedelbar justering',
};

const sentences: Sentences = {
  'name-variant': ({ written, registered }) =>
    `Här står ${quoted(written)}, men det registrerade namnet är ${registered}. Skriv namnet som det är registrerat i fliken Parter, eller den kortform som anges där.`,
  'count-differs': ({ written, tab, rows }) =>
    `Texten säger ${quoted(written)}, men fliken ${tab} har ${rows === 1 ? 'en rad' : `${cardinal(rows, 'en')} rader`}. Ändra texten, eller rätta fliken.`,
  'whole-period-claim': ({ written, dataUntil, end }) =>
    `Texten säger ${quoted(written)}, men uppgifterna gäller till och med den ${dateText(dataUntil)} och överenskommelsen löper till och med den ${dateText(end)}. Skriv i texten till vilket datum uppgifterna gäller.`,
  'report-before-end': ({ written, reported, end }) =>
    `Texten säger ${quoted(written)}, men den senaste återrapporten är från den ${dateText(reported)} och överenskommelsen löper till och med den ${dateText(end)}. Skriv i texten till vilket datum uppgifterna gäller.`,
  'no-deviation-claim': ({ written, budgetRows, activities }) =>
    `Texten säger ${quoted(written)}, men ${deviating(budgetRows, activities)}. Ändra texten, eller ta bort den, så skrivs avsnittet ur uppgifterna.`,
  'no-deviation-unknown': ({ written, lacks }) =>
    `Texten säger ${quoted(written)}, men ${LACKS[lacks]}. Fyll i uppgifterna, eller skriv i texten att de saknas.`,
  'lesson-contradicted': ({ written, section }) =>
    `Lärdomen har haft konsekvens för tidsplan, budget eller åtagande, men under ${section} står ${quoted(written)}. Ändra texten, eller förklara under Fortsatt arbete hur det hänger ihop.`,
  'lesson-without-deviation': () =>
    'Lärdomen har enligt kolumnen haft konsekvens för tidsplan, budget eller åtagande, men inga sådana avvikelser finns i arbetsboken. Ändra till Nej, eller fyll i avvikelsen med en förklaring.',
  'gender-untold': ({ empty }) =>
    empty
      ? 'Jämställdhetsanalysen är tom. Beskriv hur flickor och pojkar, kvinnor och män har deltagit, eller varför sådana uppgifter saknas.'
      : 'Jämställdhetsanalysen nämner inte kön. Ta med könsuppdelade uppgifter, eller förklara varför de saknas.',
  'children-analysis-missing': () =>
    'Ärendet rör barn, men barnkonsekvensanalysen är tom. Beskriv vad som är barnets bästa och hur barn har fått komma till tals.',
  'children-analysis-lacks': ({ lacks }) =>
    `Barnkonsekvensanalysen säger inte ${list(lacks.map((topic) => CHILDREN[topic]))}. Lägg till det i texten.`,
  'proposals-differ': ({ section, missing, added }) =>
    `Förslagen under ${section} är inte desamma som i fliken Beslutsförslag: ${differences(missing, added)}. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den ur uppgifterna.`,
  'proposal-untold': ({ section, wording }) =>
    `Förslaget ${quoted(wording)} i fliken Beslutsförslag finns inte under ${section}. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den ur uppgifterna.`,
  'proposal-day-untold': ({ section, day }) =>
    `Beslutsförslaget gäller den ${dateText(day)}, men under ${section} saknas datumet. Skriv samma datum på båda ställena.`,
  'proposal-day-differs': ({ section, day }) =>
    `Under ${section} gäller förslaget den ${dateText(day)}, men det datumet finns inte i fliken Beslutsförslag. Skriv samma datum på båda ställena.`,
  'proposals-order': ({ section }) =>
    `Förslagen under ${section} står i en annan ordning än i fliken Beslutsförslag. Skriv dem i samma ordning.`,
  'proposal-without-stop': () =>
    'Beslutsförslaget slutar inte med punkt. Skriv det som en hel mening med punkt.',
  'proposal-beginning': ({ wanted }) => `Beslutsförslaget ska börja med ${quoted(wanted)}. Skriv om det så.`,
  'proposal-two-acts': () =>
    'Beslutsförslaget innehåller mer än en åtgärd. Skriv en åtgärd per punkt och lägg den andra på en egen rad.',
  'proposal-without-date': () =>
    `Beslutsförslaget saknar datum. Skriv när det ska vara gjort eller gälla, till exempel ”senast den ${dateText('2025-03-01')}”.`,
  'proposal-without-amount': () =>
    'Beslutsförslaget saknar belopp. Skriv hur många kronor som ska återkrävas.',
  'proposal-date-differs': ({ written, column, date }) =>
    `I lydelsen står ${quoted(written)}, men under ${column} står den ${dateText(date)}. Skriv samma datum på båda ställena.`,
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
  'amount-differs': ({ written, of, ore, years }) =>
    `Texten säger ${quoted(written)}, men ${AMOUNTS[of]} är sammanlagt ${kronor(ore)}${years.length === 0 ? '' : ` för ${list(years.map(String))}`}. Ändra texten, eller rätta uppgifterna.`,
  'quantity-differs': ({ written, of, total }) =>
    `Texten säger ${quoted(written)}, men fliken Aktiviteter har sammanlagt ${number(total)} ${QUANTITIES[of]}. Ändra texten, eller rätta uppgifterna.`,
  'goals-differ': ({ written, fulfilled, goals }) =>
    `Texten säger ${quoted(written)}, men enligt fliken Mål har ${fulfilledOf(fulfilled, goals)} uppfyllts. Ändra texten, eller rätta bedömningarna.`,
  'share-differs': ({ written, percent }) =>
    `Texten säger ${quoted(written)}, men enligt fliken Aktiviteter är andelen ${percentWords(percent)}. Ändra texten, eller rätta uppgifterna.`,
  'expiry-differs': ({ written, end }) =>
    `Texten säger ${quoted(written)}, men den sista överenskommelsen löper till och med den ${dateText(end)} enligt fliken Överenskommelser. Ändra texten, eller rätta datumet.`,
  'wording-shifts': ({ written, elsewhere }) =>
    `Här står ${quoted(written)}, men under Sammanfattning står ${quoted(elsewhere)} om samma sak. Skriv likadant på båda ställena.`,
  'period-differs': ({ written }) =>
    `Texten säger ${quoted(written)}, men ingen överenskommelse har den perioden i fliken Överenskommelser. Ändra texten, eller rätta datumen.`,
};

function sensitive(what: string): (facts: { readonly column: string }) => string {
  return ({ column }) => `Vid ${column} står ${what}. Ta bort det om det inte hör till tjänsten och får vara offentligt.`;
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

function deviating(budgetRows: number, activities: number): string {
  const told = [
    ...(budgetRows === 0 ? [] : [`${count(budgetRows, BUDGET_ROW)} avviker mer än tröskeln`]),
    ...(activities === 0 ? [] : [`${count(activities, nouns.activity)} avviker från planen`]),
  ];
  return list(told);
}

const BUDGET_ROW: Noun = {
  gender: 'en',
  one: 'budgetrad',
  many: 'budgetrader',
  theOne: 'budgetraden',
  theMany: 'budgetraderna',
};

function differences(missing: readonly ProposedAct[], added: readonly ProposedAct[]): string {
  const told = [
    ...(missing.length === 0 ? [] : [`här saknas ${list(missing.map((act) => ACTS[act]))}`]),
    ...(added.length === 0 ? [] : [`bara här står ${list(added.map((act) => ACTS[act]))}`]),
  ];
  return list(told);
}

function fulfilledOf(fulfilled: number, goals: number): string {
  if (goals === 1) return fulfilled === 1 ? 'målet' : 'inget mål';
  if (fulfilled === goals) return `alla ${count(goals, nouns.goal)}`;
  return `${fulfilled === 0 ? 'inget' : cardinal(fulfilled, 'ett')} av ${count(goals, nouns.goal)}`;
}
