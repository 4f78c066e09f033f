import type { RuleSentences } from './rule-sentences';

const wording = {
  first: 'Slutrapporten läggs',
  last: 'till handlingarna',
  template: 'Uppsala',
  unspent: null,
};

/** Sentences of the rules on texts, by code and kind. Non-breaking spaces are shown as `_`. */
export const proseSentences: RuleSentences = {
  'K01 name-variant': [
    [
      { written: 'Husby Konst & Hantverksföreningen', registered: 'Husby Konst & Hantverksförening' },
      'Här står ”Husby Konst & Hantverksföreningen”, men det registrerade namnet är Husby Konst & Hantverksförening. Skriv Husby Konst & Hantverksförening, eller den kortform som anges i fliken Parter.',
    ],
  ],
  'K01 person-variant': [
    [
      { written: 'Toni Mellbom', name: 'Toni Mellblom', tab: 'Underskrifter' },
      'Här står ”Toni Mellbom”, men i fliken Underskrifter står Toni Mellblom. Skriv namnet likadant.',
    ],
  ],
  'K35 fact-differs': [
    [
      { written: '30 juni 2020', tab: 'Överenskommelser', known: ['den 31_augusti_2020'] },
      'Texten säger ”30 juni 2020”, men enligt fliken Överenskommelser är det den 31_augusti_2020. Ändra texten, eller rätta uppgifterna.',
    ],
    [
      { written: 'från 13 år', tab: 'Verksamhetsdelar', known: ['från 16 år', '7–15 år'] },
      'Texten säger ”från 13 år”, men enligt fliken Verksamhetsdelar är det från 16 år eller 7–15 år. Ändra texten, eller rätta uppgifterna.',
    ],
  ],
  'K02 count-differs': [
    [
      { written: 'fyra överenskommelser', tab: 'Överenskommelser', rows: 3 },
      'Texten säger ”fyra överenskommelser”, men fliken Överenskommelser har tre rader. Ändra texten, eller rätta fliken.',
    ],
    [
      { written: 'två mål', tab: 'Mål', rows: 1 },
      'Texten säger ”två mål”, men fliken Mål har en rad. Ändra texten, eller rätta fliken.',
    ],
  ],
  'K01 same-short-name': [
    [
      { written: 'föreningen', first: 'Kvinnojouren Linnea', second: 'Friluftsfrämjandet i Lindby' },
      '”föreningen” är kortnamn för både Kvinnojouren Linnea och Friluftsfrämjandet i Lindby. Ge dem olika kortnamn.',
    ],
  ],
  'K04 rest-unplanned': [
    [
      { reported: '2024-03-14', end: '2024-12-31' },
      'Återrapporten är från den 14_mars_2024, men överenskommelsen löper till och med den 31_december_2024. Skriv vid ”Planerad återrapport” när resten redovisas.',
    ],
  ],
  'K04 whole-period-claim': [
    [
      { written: 'Målen har uppfyllts', dataUntil: '2024-09-30', end: '2024-12-31' },
      'Texten säger ”Målen har uppfyllts”, men uppgifterna gäller till och med den 30_september_2024 och överenskommelsen till och med den 31_december_2024. Skriv i texten till vilket datum uppgifterna gäller.',
    ],
  ],
  'K06 no-deviation-claim': [
    [
      {
        written: 'inga avvikelser',
        tab: 'Budget',
        state: 'deviates',
        more: ['Personal 2024', 'Lokaler 2023'],
      },
      'Texten säger ”inga avvikelser”, men i fliken Budget avviker Personal 2024 och Lokaler 2023. Ändra texten, eller ta bort den, så skrivs avsnittet utifrån uppgifterna.',
    ],
    [
      { written: 'inga avvikelser', tab: 'Aktiviteter', state: 'unknown', more: [] },
      'Texten säger ”inga avvikelser”, men uppgifterna i fliken Aktiviteter räcker inte för att säga det. Ändra texten, eller ta bort den, så skrivs avsnittet utifrån uppgifterna.',
    ],
    [
      {
        written: 'inga avvikelser',
        tab: 'Aktiviteter',
        state: 'deviates',
        more: ['Läger', 'Kör', 'Kafé', 'Kurs'],
      },
      'Texten säger ”inga avvikelser”, men i fliken Aktiviteter avviker Läger, Kör, Kafé med flera. Ändra texten, eller ta bort den, så skrivs avsnittet utifrån uppgifterna.',
    ],
  ],
  'K18 lesson-contradicted': [
    [
      { written: 'inga avvikelser', section: 'Sammanfattning' },
      'Lärdomen har haft konsekvens för tidsplan, budget eller åtagande, men under Sammanfattning står ”inga avvikelser”. Ändra den texten, eller förklara vid ”Fortsatt arbete” hur det hänger ihop.',
    ],
    [
      { written: 'inga avvikelser', section: 'Sammanfattning', more: 'knappa resurser' },
      'Texten berättar om ”knappa resurser”, men under Sammanfattning står ”inga avvikelser”. Ändra den ena texten, eller förklara här hur det hänger ihop.',
    ],
  ],
  'K18 lesson-without-deviation': [
    [
      {},
      'Här står Ja, men i flikarna Budget, Aktiviteter och Åtaganden finns ingen avvikelse. Ändra till Nej, eller fyll i avvikelsen där med en förklaring.',
    ],
  ],
  'K19 gender-untold': [
    [
      {},
      'Jämställdhetsanalysen säger inget om kön. Ta med könsuppdelade uppgifter, eller förklara varför de saknas.',
    ],
  ],
  'K20 children-denied': [
    [
      { programme: 'Art Camp', audience: 'Barn och unga', ageFrom: 7, ageTo: 15, counted: 456 },
      'Här står Nej, men Art Camp riktar sig till ”Barn och unga” (7–15 år) och fliken Aktiviteter har 456 i åldrarna 0–19 år. Svara Ja och skriv barnkonsekvensanalysen.',
    ],
    [
      { programme: null, audience: '', ageFrom: null, ageTo: null, counted: 12 },
      'Här står Nej, men fliken Aktiviteter har 12 i åldrarna 0–19 år. Svara Ja och skriv barnkonsekvensanalysen.',
    ],
  ],
  'K20 decision-untold': [
    [
      {},
      'Barnkonsekvensanalysen säger inte vad beslutet betyder för barn. Skriv vad som händer för dem om nämnden beslutar som föreslås, eller om den inte gör det, i texten eller i kolumnen Konsekvens för barn i fliken Beslutsförslag.',
    ],
  ],
  'K20 children-analysis-lacks': [
    [
      { lacks: ['best-interests', 'heard'] },
      'Barnkonsekvensanalysen säger inte vad som är barnets bästa och hur barn har fått komma till tals. Lägg till det i texten.',
    ],
    [
      { lacks: ['heard'] },
      'Barnkonsekvensanalysen säger inte hur barn har fått komma till tals. Lägg till det i texten.',
    ],
  ],
  'K22 proposals-differ': [
    [
      { section: 'Sammanfattning', missing: ['lägger den till handlingarna'], added: [] },
      'Förslagen under Sammanfattning är inte desamma som i fliken Beslutsförslag: här saknas ”lägger den till handlingarna”. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den utifrån uppgifterna.',
    ],
    [
      { section: 'Sammanfattning', missing: ['31 maj 2025'], added: ['omförhandling', '30 juni 2025'] },
      'Förslagen under Sammanfattning är inte desamma som i fliken Beslutsförslag: här saknas ”31 maj 2025” och bara här står ”omförhandling” och ”30 juni 2025”. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den utifrån uppgifterna.',
    ],
    [
      { section: 'Sammanfattning', missing: [], added: [] },
      'Förslagen under Sammanfattning är inte desamma som i fliken Beslutsförslag: de står i en annan ordning. Skriv samma förslag på båda ställena, eller ta bort texten, så skrivs den utifrån uppgifterna.',
    ],
  ],
  'K22 proposal-form': [
    [
      { wanted: 'stop', text: '', more: wording },
      'Beslutsförslaget slutar med ”till handlingarna”. Sätt punkt efter det.',
    ],
    [
      { wanted: 'beginning', text: 'Stadsdelsnämnden', more: wording },
      'Beslutsförslaget börjar med ”Slutrapporten läggs”. Börja med ”Stadsdelsnämnden”, eller välj Passiv vid Beslutsstil i fliken Inställningar.',
    ],
    [
      { wanted: 'beginning', text: 'att', more: wording },
      'Beslutsförslaget börjar med ”Slutrapporten läggs”. Mallen för Uppsala har att-satser: ”att godkänna …”. Skriv så, eller välj Numrerade meningar vid Beslutsstil i fliken Inställningar.',
    ],
    [
      { wanted: 'beginning', text: 'att', more: { ...wording, template: '' } },
      'Beslutsförslaget börjar med ”Slutrapporten läggs”. Beslutsstilen är Att-satser: ”att godkänna …”. Skriv så, eller välj Numrerade meningar vid Beslutsstil i fliken Inställningar.',
    ],
    [
      { wanted: 'one-act', text: '' },
      'Beslutsförslaget ska innehålla en enda åtgärd. Lägg den andra på en egen rad, med ett eget nummer.',
    ],
    [
      { wanted: 'date', text: '' },
      'Beslutsförslaget ska ange när det ska vara gjort eller gälla. Skriv en dag, till exempel ”senast den 31 maj 2025”.',
    ],
    [
      { wanted: 'date', text: '2025-12-31' },
      'Beslutsförslaget ska ange den 31_december_2025, som kolumnerna bredvid. Skriv den dagen här, eller ändra kolumnerna.',
    ],
    [
      { wanted: 'amount', text: '', more: wording },
      'Beslutsförslaget ska ange hur många kronor som ska återkrävas. Skriv beloppet i förslaget.',
    ],
    [
      { wanted: 'amount', text: '', more: { ...wording, unspent: 62_800_00 } },
      'Beslutsförslaget ska ange hur många kronor som ska återkrävas. Enligt fliken Budget är 62_800_kronor inte förbrukade. Skriv beloppet i förslaget.',
    ],
  ],
  'K22 proposal-assigns-till': [[{}, 'Skriv ”uppdrar åt” i stället för ”uppdrar till”.']],
  'K25 identity-number': [
    [
      { column: 'Kommentar', certain: true },
      'Vid Kommentar står ett personnummer eller samordningsnummer. Ta bort det. Rapporten blir offentlig.',
    ],
    [
      { column: 'Kommentar', certain: false },
      'Vid Kommentar står siffror som kan vara ett personnummer eller samordningsnummer. Ta bort det. Rapporten blir offentlig.',
    ],
  ],
  'K25 identity-number-elsewhere': [
    [
      { certain: true, cells: 1 },
      'I cellen står ett personnummer eller samordningsnummer. Ta bort det. Arbetsboken läses av fler än du.',
    ],
    [
      { certain: false, cells: 12 },
      'I 12 celler i kolumnen står siffror som kan vara ett personnummer eller samordningsnummer. Ta bort dem alla. Arbetsboken läses av fler än du.',
    ],
  ],
  'K25 identity-number-in-tab-name': [
    [{ certain: true }, 'I flikens namn står ett personnummer eller samordningsnummer. Byt namn på fliken.'],
  ],
  'K25 identity-number-in-reason': [
    [
      { certain: true },
      'I kommentaren står ett personnummer eller samordningsnummer. Ta bort det och skriv skälet utan det. Arbetsboken läses av fler än du.',
    ],
  ],
  'K26 private-email': [
    [
      { column: 'Kommentar' },
      'Vid Kommentar står en e-postadress som inte ser ut att vara en parts eller en myndighets. Ta bort det om det inte hör till tjänsten och får vara offentligt.',
    ],
  ],
  'K26 name-with-age': [
    [
      { column: 'Kommentar' },
      'Vid Kommentar står en persons namn och ålder. Rapporten blir offentlig. Skriv det så att ingen kan pekas ut.',
    ],
  ],
  'K26 about-one-person': [
    [
      { column: 'Kommentar', about: 'hälsa', written: 'diagnosen' },
      'Vid Kommentar står ”diagnosen” om en enskild person, alltså en uppgift om hälsa. Rapporten blir offentlig. Ta bort uppgiften, eller skriv den så att ingen kan pekas ut.',
    ],
  ],
  'K26 mobile-number': [
    [
      { column: 'Kommentar' },
      'Vid Kommentar står ett mobilnummer. Ta bort det om det inte hör till tjänsten och får vara offentligt.',
    ],
  ],
  'K26 protected-person': [
    [
      { column: 'Kommentar', more: 'har skyddad adress' },
      'Vid Kommentar står ”har skyddad adress”, som kan röja en skyddad person, plats eller uppgift. Ta bort det om det inte hör till tjänsten och får vara offentligt.',
    ],
  ],
  'K27 placeholder': [
    [
      { column: 'Kommentar', written: 'XX' },
      'Vid Kommentar står ”XX”, som ser ut som en plats att fylla i. Skriv det som ska stå där.',
    ],
  ],
  'K27 title-empty': [[{}, 'Rapporten har ingen rubrik. Skriv rubriken i fliken Ärende.']],
  'K28 repeated-word': [[{ written: 'att att' }, 'Samma ord står två gånger: ”att att”. Ta bort det ena.']],
  'K29 typography': [
    [
      { examples: [{ written: '2022-2024', better: '2022–2024' }] },
      'Skriv ”2022–2024” i stället för ”2022-2024”.',
    ],
    [
      {
        more: [
          { written: 'm m', better: 'med mera' },
          { written: '(IOP) - Lyktan', better: '(IOP) – Lyktan' },
        ],
      },
      'Skriv ”med mera” i stället för ”m m” och ”(IOP) – Lyktan” i stället för ”(IOP) - Lyktan”.',
    ],
  ],
  'K30 hard-to-read': [
    [
      { lix: 62 },
      'Texten är svår att läsa (läsbarhetsindex 62; över 55 är svårt). Dela långa meningar och välj kortare ord.',
    ],
  ],
  'K30 long-sentence': [
    [
      {
        words: 35,
        written: 'Under våren utvärderades partnerskapet i en gemensam workshop som syftade till allt.',
      },
      'Meningen som börjar ”Under våren utvärderades partnerskapet i en gemensam worksho…” har 35 ord. Dela den i kortare meningar.',
    ],
  ],
  'K30 abbreviation-unexplained': [
    [
      { written: 'IOP' },
      'Förkortningen IOP står utan förklaring. Skriv ”idéburet offentligt partnerskap (IOP)” första gången.',
    ],
  ],
  'K31 number-shifts': [
    [
      { written: 'partnerskapens', elsewhere: 'partnerskapets', section: 'Sammanfattning' },
      'Här står ”partnerskapens”, men under Sammanfattning står ”partnerskapets”. Skriv likadant på båda ställena.',
    ],
  ],
  'K35 figure-differs': [
    [
      { written: '1 921 000 kronor', of: 'costs', known: 192_000_000, years: [] },
      'Texten säger ”1 921 000 kronor”, men kostnaderna är 1_920_000_kronor enligt fliken Budget. Ändra texten, eller rätta uppgifterna.',
    ],
    [
      { written: '650 000 kronor', of: 'grant', known: 120_000_000, years: [2022, 2023] },
      'Texten säger ”650 000 kronor”, men det avtalade bidraget 2022 och 2023 är 1_200_000_kronor enligt fliken Överenskommelser. Ändra texten, eller rätta uppgifterna.',
    ],
    [
      { written: '175 barn', of: 'Unika deltagare', known: 174, years: [] },
      'Texten säger ”175 barn”, men antalet deltagare är 174 enligt fliken Aktiviteter. Ändra texten, eller rätta uppgifterna.',
    ],
    [
      {
        written: 'kom 61 deltagare',
        of: 'Unika deltagare',
        known: 58,
        years: [2023],
        more: 'Sommarkurs 2023',
      },
      'Texten säger ”kom 61 deltagare”, men antalet deltagare i ”Sommarkurs 2023” är 58 enligt fliken Aktiviteter. Ändra texten, eller rätta uppgifterna.',
    ],
  ],
  'K35 goals-differ': [
    [
      { written: 'Målen har uppfyllts', fulfilled: 2, goals: 3 },
      'Texten säger ”Målen har uppfyllts”, men enligt fliken Mål är 2 av 3 mål uppfyllda. Ändra texten, eller rätta bedömningarna.',
    ],
  ],
};
