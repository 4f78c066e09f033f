import type { ProseFault } from '../../../src/finding';
import { message } from '../../../src/swedish/messages';
import { isProseFault } from '../../../src/swedish/messages/prose';

type Told = {
  readonly [F in ProseFault['fault']]: readonly (readonly [
    facts: Omit<Extract<ProseFault, { fault: F }>, 'fault'>,
    sentence: string,
  ])[];
};

/** Non-breaking spaces are shown as `_`. */
const told: Told = {
  'name-variant': [
    [
      { written: 'Husby Konst & Hantverksföreningen', registered: 'Husby Konst & Hantverksförening' },
      'Här står ”Husby Konst & Hantverksföreningen”, men det registrerade namnet är Husby Konst & Hantverksförening. Skriv namnet som det är registrerat i fliken Parter, eller den kortform som anges där.',
    ],
  ],
  'former-name': [
    [
      { written: 'Västra stadsdelsnämnd', registered: 'Lindby stadsdelsnämnd', since: '2023-07-01' },
      'Här står ”Västra stadsdelsnämnd”, men sedan den 1_juli_2023 är namnet Lindby stadsdelsnämnd. Skriv det nya namnet, eller skriv ”tidigare” före det gamla.',
    ],
  ],
  'count-differs': [
    [
      { written: 'fyra överenskommelser', of: 'agreement', rows: 3 },
      'Texten säger ”fyra överenskommelser”, men fliken Överenskommelser har tre överenskommelser. Ändra texten, eller rätta fliken Överenskommelser.',
    ],
    [
      { written: 'två mål', of: 'goal', rows: 1 },
      'Texten säger ”två mål”, men fliken Mål har ett mål. Ändra texten, eller rätta fliken Mål.',
    ],
  ],
  'ordinal-differs': [
    [
      { written: 'den fjärde överenskommelsen', of: 'agreement', rows: 3 },
      'Texten nämner ”den fjärde överenskommelsen”, men fliken Överenskommelser har tre överenskommelser. Ändra texten, eller rätta fliken Överenskommelser.',
    ],
  ],
  'ordinal-year-differs': [
    [
      { written: 'den andra', year: 2024, start: '2023-01-01', end: '2023-12-31' },
      'Texten säger att ”den andra” gällde 2024, men den gäller från och med den 1_januari_2023 till och med den 31_december_2023 enligt fliken Överenskommelser. Ändra texten, eller rätta datumen.',
    ],
  ],
  'whole-period-claim': [
    [
      { written: 'Målen har uppfyllts', dataUntil: '2024-09-30', end: '2024-12-31' },
      'Texten säger ”Målen har uppfyllts”, men uppgifterna gäller till och med den 30_september_2024 och överenskommelsen löper till och med den 31_december_2024. Skriv i texten till vilket datum uppgifterna gäller.',
    ],
  ],
  'report-before-end': [
    [
      { written: 'Målen har uppfyllts', reported: '2024-10-01', end: '2024-12-31' },
      'Texten säger ”Målen har uppfyllts”, men den senaste återrapporten är från den 1_oktober_2024 och överenskommelsen löper till och med den 31_december_2024. Skriv i texten till vilket datum uppgifterna gäller.',
    ],
  ],
  'no-deviation-claim': [
    [
      { written: 'inga avvikelser', budgetRows: 3, activities: 0 },
      'Texten säger ”inga avvikelser”, men tre budgetrader avviker mer än tröskeln. Ändra texten, eller ta bort den, så skrivs avsnittet ur uppgifterna.',
    ],
    [
      { written: 'inga avvikelser', budgetRows: 1, activities: 2 },
      'Texten säger ”inga avvikelser”, men en budgetrad avviker mer än tröskeln och två aktiviteter avviker från planen. Ändra texten, eller ta bort den, så skrivs avsnittet ur uppgifterna.',
    ],
  ],
  'no-deviation-unknown': [
    [
      { written: 'inga avvikelser', lacks: 'budget' },
      'Texten säger ”inga avvikelser”, men fliken Budget har inga rader. Fyll i uppgifterna, eller skriv i texten att de saknas.',
    ],
    [
      { written: 'inga avvikelser', lacks: 'outcomes' },
      'Texten säger ”inga avvikelser”, men uppgifter om utfall saknas i fliken Budget. Fyll i uppgifterna, eller skriv i texten att de saknas.',
    ],
    [
      { written: 'inga avvikelser', lacks: 'activities' },
      'Texten säger ”inga avvikelser”, men fliken Aktiviteter har inga rader. Fyll i uppgifterna, eller skriv i texten att de saknas.',
    ],
    [
      { written: 'inga avvikelser', lacks: 'activity-facts' },
      'Texten säger ”inga avvikelser”, men uppgifter om datum eller tillfällen saknas i fliken Aktiviteter. Fyll i uppgifterna, eller skriv i texten att de saknas.',
    ],
  ],
  'lesson-contradicted': [
    [
      { written: 'inga avvikelser', section: 'Sammanfattning' },
      'Lärdomen har haft konsekvens för tidsplan, budget eller åtagande, men under Sammanfattning står ”inga avvikelser”. Ändra texten, eller förklara under Fortsatt arbete hur det hänger ihop.',
    ],
  ],
  'lesson-without-deviation': [
    [
      {},
      'Lärdomen har enligt kolumnen haft konsekvens för tidsplan, budget eller åtagande, men inga sådana avvikelser finns i arbetsboken. Ändra till Nej, eller fyll i avvikelsen med en förklaring.',
    ],
  ],
  'gender-untold': [
    [
      { empty: true },
      'Jämställdhetsanalysen är tom. Beskriv hur flickor och pojkar, kvinnor och män har deltagit, eller varför sådana uppgifter saknas.',
    ],
    [
      { empty: false },
      'Jämställdhetsanalysen nämner inte kön. Ta med könsuppdelade uppgifter, eller förklara varför de saknas.',
    ],
  ],
  'children-analysis-missing': [
    [
      {},
      'Ärendet rör barn, men barnkonsekvensanalysen är tom. Beskriv vad som är barnets bästa och hur barn har fått komma till tals.',
    ],
  ],
  'children-analysis-lacks': [
    [
      { lacks: ['best-interests', 'heard'] },
      'Barnkonsekvensanalysen säger inte vad som är barnets bästa och hur barn har fått komma till tals. Lägg till det i texten.',
    ],
    [
      { lacks: ['heard'] },
      'Barnkonsekvensanalysen säger inte hur barn har fått komma till tals. Lägg till det i texten.',
    ],
  ],
  'proposals-differ': [
    [
      { section: 'Sammanfattning', missing: ['file'], added: [] },
      'Förslagen under Sammanfattning är inte desamma som i fliken Beslutsförslag: här saknas att lägga den till handlingarna. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den ur uppgifterna.',
    ],
    [
      { section: 'Sammanfattning', missing: ['renew', 'adjust'], added: ['renegotiate', 'extend'] },
      'Förslagen under Sammanfattning är inte desamma som i fliken Beslutsförslag: här saknas en ny överenskommelse och omedelbar justering och bara här står att inleda en omförhandling och att förlänga överenskommelsen. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den ur uppgifterna.',
    ],
  ],
  'proposal-untold': [
    [
      { section: 'Sammanfattning', wording: 'Nämnden tackar föreningen.' },
      'Förslaget ”Nämnden tackar föreningen.” i fliken Beslutsförslag finns inte under Sammanfattning. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den ur uppgifterna.',
    ],
  ],
  'proposal-day-untold': [
    [
      { section: 'Sammanfattning', day: '2025-05-31' },
      'Beslutsförslaget gäller den 31_maj_2025, men under Sammanfattning saknas datumet. Skriv samma datum på båda ställena.',
    ],
  ],
  'proposal-day-differs': [
    [
      { section: 'Sammanfattning', day: '2025-06-30' },
      'Under Sammanfattning gäller förslaget den 30_juni_2025, men det datumet finns inte i fliken Beslutsförslag. Skriv samma datum på båda ställena.',
    ],
  ],
  'proposals-order': [
    [
      { section: 'Sammanfattning' },
      'Förslagen under Sammanfattning står i en annan ordning än i fliken Beslutsförslag. Skriv dem i samma ordning.',
    ],
  ],
  'proposal-without-stop': [
    [{}, 'Beslutsförslaget slutar inte med punkt. Skriv det som en hel mening med punkt.'],
  ],
  'proposal-beginning': [
    [{ wanted: 'Stadsdelsnämnden' }, 'Beslutsförslaget ska börja med ”Stadsdelsnämnden”. Skriv om det så.'],
  ],
  'proposal-two-acts': [
    [
      {},
      'Beslutsförslaget innehåller mer än en åtgärd. Skriv en åtgärd per punkt och lägg den andra på en egen rad.',
    ],
  ],
  'proposal-without-date': [
    [
      {},
      'Beslutsförslaget saknar datum. Skriv när det ska vara gjort eller gälla, till exempel ”senast den 1_mars_2025”.',
    ],
  ],
  'proposal-without-amount': [
    [{}, 'Beslutsförslaget saknar belopp. Skriv hur många kronor som ska återkrävas.'],
  ],
  'proposal-date-differs': [
    [
      { written: '31 mars 2026', column: 'Gäller till', date: '2025-12-31' },
      'I lydelsen står ”31 mars 2026”, men under Gäller till står den 31_december_2025. Skriv samma datum på båda ställena.',
    ],
  ],
  'proposal-assigns-till': [[{}, 'Skriv ”uppdrar åt” i stället för ”uppdrar till”.']],
  'identity-number': [
    [
      { column: 'Kommentar', certain: true },
      'Vid Kommentar står ett personnummer eller samordningsnummer. Ta bort det. Rapporten blir offentlig.',
    ],
    [
      { column: 'Kommentar', certain: false },
      'Vid Kommentar står siffror som kan vara ett personnummer. Ta bort dem om det är ett personnummer.',
    ],
  ],
  'private-email': [
    [
      { column: 'Kommentar' },
      'Vid Kommentar står en e-postadress som ser privat ut. Ta bort den, eller skriv en adress i tjänsten.',
    ],
  ],
  'mobile-number': [
    [
      { column: 'Kommentar' },
      'Vid Kommentar står ett mobilnummer. Ta bort det om det inte är ett nummer i tjänsten.',
    ],
  ],
  'protected-person': [
    [
      { column: 'Kommentar', written: 'skyddad identitet' },
      'Vid Kommentar står ”skyddad identitet”. Kontrollera att texten inte röjer en skyddad person, plats eller uppgift.',
    ],
  ],
  placeholder: [
    [
      { column: 'Kommentar', written: 'XX' },
      'Vid Kommentar står ”XX”, som ser ut som en plats att fylla i. Skriv det som ska stå där.',
    ],
  ],
  'title-empty': [[{}, 'Rapporten har ingen rubrik. Skriv rubriken i fliken Ärende.']],
  'repeated-word': [[{ written: 'att att' }, 'Samma ord står två gånger: ”att att”. Ta bort det ena.']],
  'repeated-verb': [
    [
      { written: 'är föreningen är' },
      'Samma verb står två gånger i satsen: ”är föreningen är”. Ta bort det ena.',
    ],
  ],
  typography: [
    [
      { examples: [{ written: '2022-2024', better: '2022–2024' }] },
      'Skriv ”2022–2024” i stället för ”2022-2024”.',
    ],
    [
      {
        examples: [
          { written: 'm m', better: 'med mera' },
          { written: ' - ', better: ' – ' },
        ],
      },
      'Skriv ”med mera” i stället för ”m m” och ”–” i stället för ”-”.',
    ],
  ],
  'hard-to-read': [
    [
      { lix: 62 },
      'Texten är svår att läsa (läsbarhetsindex 62; över 55 är svårt). Dela långa meningar och välj kortare ord.',
    ],
  ],
  'long-sentences': [
    [
      {
        sentences: 1,
        words: 35,
        written: 'Under våren utvärderades partnerskapet i en gemensam workshop som syftade till allt.',
      },
      'Meningen som börjar ”Under våren utvärderades partnerskapet i en gemensam worksho…” har 35 ord. Dela den i kortare meningar.',
    ],
    [
      { sentences: 3, words: 41, written: 'Under våren.' },
      'Tre meningar har mer än 30 ord. Den längsta börjar ”Under våren.” och har 41 ord. Dela dem i kortare meningar.',
    ],
  ],
  'abbreviation-unexplained': [
    [
      { written: 'IOP' },
      'Förkortningen IOP står utan förklaring. Skriv ”idéburet offentligt partnerskap (IOP)” första gången.',
    ],
  ],
  'number-shifts': [
    [
      { written: 'partnerskapens', elsewhere: 'partnerskapets', section: 'Sammanfattning' },
      'Här står ”partnerskapens”, men under Sammanfattning står ”partnerskapets”. Skriv likadant på båda ställena.',
    ],
  ],
  'amount-differs': [
    [
      { written: '1 921 000 kronor', of: 'costs', ore: 192_000_000, years: [] },
      'Texten säger ”1 921 000 kronor”, men kostnaderna i fliken Budget är sammanlagt 1_920_000_kronor. Ändra texten, eller rätta uppgifterna.',
    ],
    [
      { written: '650 000 kronor', of: 'grant', ore: 120_000_000, years: [2022, 2023] },
      'Texten säger ”650 000 kronor”, men det avtalade bidraget i fliken Överenskommelser är sammanlagt 1_200_000_kronor för 2022 och 2023. Ändra texten, eller rätta uppgifterna.',
    ],
  ],
  'quantity-differs': [
    [
      { written: '175 barn', of: 'participants', total: 174 },
      'Texten säger ”175 barn”, men fliken Aktiviteter har sammanlagt 174 deltagare. Ändra texten, eller rätta uppgifterna.',
    ],
  ],
  'goals-differ': [
    [
      { written: 'Målen har uppfyllts', fulfilled: 2, goals: 3 },
      'Texten säger ”Målen har uppfyllts”, men enligt fliken Mål har två av tre mål uppfyllts. Ändra texten, eller rätta bedömningarna.',
    ],
    [
      { written: 'Målen har uppfyllts', fulfilled: 0, goals: 1 },
      'Texten säger ”Målen har uppfyllts”, men enligt fliken Mål har inget mål uppfyllts. Ändra texten, eller rätta bedömningarna.',
    ],
  ],
  'share-differs': [
    [
      { written: 'andelen flickor var 62 procent', percent: 51.28 },
      'Texten säger ”andelen flickor var 62 procent”, men enligt fliken Aktiviteter är andelen 51,3_procent. Ändra texten, eller rätta uppgifterna.',
    ],
  ],
  'expiry-differs': [
    [
      { written: 'löper ut den 30 juni 2024', end: '2024-12-31' },
      'Texten säger ”löper ut den 30 juni 2024”, men den sista överenskommelsen löper till och med den 31_december_2024 enligt fliken Överenskommelser. Ändra texten, eller rätta datumet.',
    ],
  ],
  'period-differs': [
    [
      { written: '2021–2024' },
      'Texten säger ”2021–2024”, men ingen överenskommelse har den perioden i fliken Överenskommelser. Ändra texten, eller rätta datumen.',
    ],
  ],
  'wording-shifts': [
    [
      { written: 'tidsplan och budget', elsewhere: 'tidsplan eller budget' },
      'Här står ”tidsplan och budget”, men under Sammanfattning står ”tidsplan eller budget” om samma sak. Skriv likadant på båda ställena.',
    ],
  ],
};

const cases = Object.entries(told).flatMap(([fault, examples]) =>
  // Each list holds the facts of the fault that it is listed under.
  examples.map(([facts, sentence]) => [sentence, { fault, ...facts } as ProseFault] as const),
);

describe('message', () => {
  it.each(cases)('says: %s', (sentence, facts) => {
    const said = message({ code: 'K01', severity: 'FEL', sheet: 'Texter', cell: 'B2', facts });
    expect(said.replaceAll('\u00a0', '_')).toBe(sentence);
  });
});

describe('isProseFault', () => {
  it('knows the faults of prose from others', () => {
    expect(cases.every(([, facts]) => isProseFault(facts))).toBe(true);
    expect(isProseFault({ fault: 'no-rows' })).toBe(false);
  });
});
