import type { RuleSentences } from './rule-sentences';

const activity = 'Sommarkurs 2024';

const file = 'intyg.pdf';

/** Sentences of the rules on figures, dates and lists, by code and kind. Non-breaking spaces are shown as `_`. */
export const figureSentences: RuleSentences = {
  'K21 file-missing': [
    [
      {},
      'Bilagan har ingen fil, men andra bilagor har det. Öppna Bilagor i sidofältet och ladda upp filen till den här raden. Ska den inte följa med rapporten: välj Finns i akten under Status.',
    ],
  ],
  'K21 link-unchecked': [
    [
      {},
      'Länken leder inte till en fil som är uppladdad i den här arbetsboken. Därför delas filen inte tillsammans med rapporten, och tillägget kan inte kontrollera om mottagarna når den eller om den ändras. Vill du att tillägget håller reda på filen: töm cellen, öppna Bilagor i sidofältet och ladda upp filen till den här raden.',
    ],
  ],
  'K21 file-empty': [
    [{ file }, 'Filen ”intyg.pdf” är tom. Öppna Bilagor i sidofältet och byt ut den mot den rätta filen.'],
  ],
  'K21 file-locked': [
    [
      { file },
      'Filen ”intyg.pdf” går bara att öppna med lösenord, så mottagarna kan inte läsa den och innehållet är inte kontrollerat. Öppna Bilagor i sidofältet och byt ut den mot en fil utan lösenord.',
    ],
  ],
  'K21 file-scanned': [
    [
      { file },
      'Filen ”intyg.pdf” är inskannad utan text. Den går inte att söka i, och den som använder uppläsning kan inte ta del av den. Öppna Bilagor i sidofältet och byt ut den mot en fil med text, till exempel originalet eller en skanning med textigenkänning.',
    ],
  ],
  'K21 file-replaced': [
    [
      { file },
      'Filen ”intyg.pdf” har ändrats i Google Drive sedan den laddades upp. Öppna Bilagor i sidofältet och byt ut den mot den fil som gäller.',
    ],
  ],
  'K21 file-gone': [
    [
      { file },
      'Filen ”intyg.pdf” finns inte längre i Google Drive, eller så ligger den i papperskorgen. Återställ den i Google Drive, eller öppna Bilagor i sidofältet och ladda upp den igen.',
    ],
  ],
  'K03 gap-unexplained': [
    [
      { agreement: 2, start: '2020-09-01', end: '2021-12-31' },
      'Ingen överenskommelse gäller från och med den 1_september_2020 till och med den 31_december_2021, före överenskommelse 2, och det saknas en förklaring. Skriv varför i den här cellen, eller ändra Startdatum eller Slutdatum.',
    ],
    [
      { agreement: null, start: '2020-09-01', end: '2020-09-01', more: 'past' },
      'Ingen överenskommelse gällde den 1_september_2020, före överenskommelsen, och det saknas en förklaring. Skriv varför i den här cellen, eller ändra Startdatum eller Slutdatum.',
    ],
  ],
  'K03 gap-of-a-day': [
    [
      { day: '2022-12-31', more: 'past' },
      'Ingen överenskommelse gällde den 31_december_2022. Är det ett skrivfel? Ändra Startdatum eller Slutdatum, eller godta varningen med ett skäl.',
    ],
  ],
  'K09 uncovered': [
    [
      { year: 2024, ore: 43_800_00 },
      'Kostnaderna 2024 är 43_800_kronor högre än finansieringen. Skriv i Förklaring vem som har betalat mellanskillnaden.',
    ],
  ],
  'K13 nobody-came': [
    [
      { activity, occasions: 24 },
      'Sommarkurs 2024 har hållits 24 gånger men har inga deltagare. Är antalet inte känt ska cellerna vara tomma, för noll betyder att ingen kom.',
    ],
  ],
  'K14 behind-plan': [
    [
      { activity, held: 3, planned: 40, dataUntil: '2024-09-30' },
      'Sommarkurs 2024 har hållits 3 av 40 planerade gånger till och med den 30_september_2024, långt färre än tiden har hunnit. Skriv varför i ”Avvikelse, förklaring”, eller ändra antalet.',
    ],
  ],
  'K33 aid-unassessed': [
    [
      { agreements: [1, 3] },
      'Stödgrunden är inte bedömd för överenskommelse 1 och 3. Bedöm om bidraget är statligt stöd innan nämnden beslutar, och välj stödgrunden i den här kolumnen.',
    ],
  ],
  'K03 overlap': [
    [
      { first: 1, second: 2, start: '2023-01-01', end: '2023-01-31' },
      'Överenskommelse 2 överlappar överenskommelse 1 från och med den 1_januari_2023 till och med den 31_januari_2023. Ändra antingen Startdatum för överenskommelse 2 eller Slutdatum för överenskommelse 1.',
    ],
  ],
  'K07 deviation-unexplained': [
    [
      { post: 'Personal', year: 2024, ore: 42_600_00, percent: -10.8, above: true },
      'Personal 2024: utfallet är 42_600_kronor (10,8_procent) över budget och saknar förklaring. Skriv en i kolumnen Förklaring.',
    ],
    [
      { post: '', year: null, ore: 50_000_00, percent: null, above: false },
      'Budgetraden: utfallet är 50_000_kronor under budget och saknar förklaring. Skriv en i kolumnen Förklaring.',
    ],
  ],
  'K08 grant-differs': [
    [
      { agreement: 2, agreed: 600_000_00, budgeted: 590_000_00, paid: 580_000_00 },
      'Avtalat bidrag för överenskommelse 2 är 600_000_kronor, men 590_000_kronor är budgeterat och 580_000_kronor är utbetalt. Ändra det avtalade bidraget här, Kommunens bidrag i fliken Budget eller beloppen i fliken Utbetalningar, eller kommentera åtagandet om bidraget.',
    ],
    [
      { agreement: 2, agreed: 600_000_00, budgeted: 590_000_00, paid: null },
      'Avtalat bidrag för överenskommelse 2 är 600_000_kronor, men 590_000_kronor är budgeterat. Ändra det avtalade bidraget här eller Kommunens bidrag i fliken Budget.',
    ],
  ],
  'K07 no-reason-given': [
    [
      { column: 'Förklaring', text: 'Ja' },
      'I Förklaring står bara ”Ja”, och det förklarar ingenting. Skriv orsaken i en mening.',
    ],
  ],
  'K08 payment-differs-with-reason': [
    [
      { agreement: 2, agreed: 600_000_00, paid: 500_000_00, comment: 'Den sista delen uteblev.' },
      'Avtalat bidrag för överenskommelse 2 är 600_000_kronor, men 500_000_kronor är utbetalt, och åtagandet om bidraget är bedömt som Uppfyllt. I Kommentar står: ”Den sista delen uteblev”. Godta varningen med ett skäl, eller ändra beloppen eller statusen.',
    ],
  ],
  'K11 outside-period-with-reason': [
    [
      {
        column: 'Faktiskt slut',
        text: '2023-01-09',
        agreement: 1,
        start: '2022-01-01',
        end: '2022-12-31',
        explanation: 'Lokalen var stängd',
      },
      'Vid ”Faktiskt slut” i fliken Texter står ”2023-01-09”, men perioden för överenskommelse 1 är 2022. I ”Avvikelse, förklaring” står: ”Lokalen var stängd”. Godta varningen med ett skäl, eller ändra datumet.',
    ],
  ],
  'K09 financing-differs': [
    [
      { year: 2023, financing: 640_000_00, costs: 650_000_00 },
      'Budgeten för 2023 går inte ihop: finansieringen är 640_000_kronor och kostnaderna 650_000_kronor. Ändra det ena i kolumnen Budget, så att summorna blir lika.',
    ],
  ],
  'K09 unspent': [
    [
      { year: 2022, ore: 12_000_00 },
      'Av finansieringen 2022 har 12_000_kronor inte förbrukats. Skriv i Förklaring vad som händer med pengarna, eller föreslå att de återkrävs.',
    ],
  ],
  'K13 participants-differ': [
    [
      { activity, byGender: 1200, byAge: 1190 },
      'Sommarkurs 2024 har 1_200 deltagare efter kön men 1_190 efter ålder. Ändra antalen efter kön eller ålder. Den vars ålder inte är känd räknas vid Ålder okänd.',
    ],
  ],
  'K15 judgement-differs': [
    [
      {
        goal: 'M1',
        judgement: 'Uppfyllt',
        computed: 'Inte uppfyllt',
        target: '100',
        outcome: '60',
      },
      'Målet M1 bedöms som ”Uppfyllt”, men utfallet 60 mot målvärdet 100 ger ”Inte uppfyllt”. Ändra bedömningen, eller skriv varför i Kommentar.',
    ],
  ],
  'K15 judgement-differs-with-reason': [
    [
      {
        goal: 'M1',
        judgement: 'Uppfyllt',
        computed: 'Inte uppfyllt',
        target: '40',
        outcome: '12',
        direction: 'Minst',
        relation: 'below',
        comment: 'Lokalen var stängd',
      },
      'Målet M1 är bedömt som ”Uppfyllt”, men utfallet 12 är lägre än målvärdet 40, och med riktningen Minst ger det ”Inte uppfyllt”. I Kommentar står: ”Lokalen var stängd”. Godta varningen med ett skäl, eller ändra bedömningen.',
    ],
  ],
  'K10 rows-missing': [
    [
      { of: 'Art Camp', tab: 'Mål', type: null },
      'Art Camp har ingen rad i fliken Mål. Lägg till en sådan rad.',
    ],
    [
      { of: [1, 2, 3], tab: 'Budget', type: null },
      'Överenskommelse 1, 2 och 3 har ingen rad i fliken Budget. Lägg till en sådan rad för var och en.',
    ],
    [
      { of: [4], tab: 'Bilagor', type: 'Överenskommelse' },
      'Överenskommelse 4 har ingen rad av typen Överenskommelse i fliken Bilagor. Lägg till en sådan rad.',
    ],
  ],
  'K16 programmes-unnamed': [
    [
      { programmes: ['Art Camp', 'Konstakuten'] },
      'Texten nämner inte Art Camp och Konstakuten. Skriv vad målen har gett där, eller ta bort texten, så skrivs avsnittet utifrån uppgifterna.',
    ],
  ],
  'K16 reason-missing': [
    [
      { goal: 'M2' },
      'Målet M2 har inget mätvärde och behöver ett skäl. Skriv i Kommentar vad bedömningen bygger på.',
    ],
  ],
  'K17 few-occasions': [
    [
      { undertaking: 'att hålla sommarkurser', planned: 20, held: 4 },
      'Åtagandet ”att hålla sommarkurser” är bedömt som Uppfyllt, men 4 av 20 planerade tillfällen har genomförts. Ändra statusen, eller skriv varför i Kommentar.',
    ],
  ],
  'K17 few-occasions-with-reason': [
    [
      { undertaking: 'att hålla sommarkurser', planned: 20, held: 4, comment: 'Kurserna blev längre' },
      'Åtagandet ”att hålla sommarkurser” är bedömt som Uppfyllt, men 4 av 20 planerade tillfällen har genomförts. I Kommentar står: ”Kurserna blev längre”. Godta varningen med ett skäl, eller ändra statusen.',
    ],
  ],
  'K17 fulfilment-claimed': [
    [
      {
        written: 'Parterna har uppfyllt sina åtaganden.',
        undertaking: 'att samordna partnerskapet',
        status: 'Inte uppfyllt',
      },
      'Texten säger ”Parterna har uppfyllt sina åtaganden.”, men åtagandet ”att samordna partnerskapet” har status Inte uppfyllt. Ändra texten eller statusen.',
    ],
  ],
  'K23 decision-too-late': [
    [
      { end: '2024-12-31', meeting: '2025-03-06' },
      'Nämnden sammanträder den 6_mars_2025, och överenskommelsen löpte ut den 31_december_2024. Föreslå en ny överenskommelse.',
    ],
    [
      { end: '2024-12-31', meeting: '2024-11-21' },
      'Nämnden sammanträder den 21_november_2024, och överenskommelsen löper ut den 31_december_2024. Föreslå en ny överenskommelse, eller skriv vilken dag före dess som omförhandlingen ska inledas.',
    ],
  ],
  'K23 rest-not-proposed': [
    [
      { dataUntil: '2024-09-30', end: '2024-12-31' },
      'Uppgifterna gäller till och med den 30_september_2024, men överenskommelsen löper till och med den 31_december_2024. Överväg ett förslag om att förvaltningen ska återkomma med en redovisning av tiden därefter.',
    ],
  ],
  'K24 name-of-another-time': [
    [
      {
        written: 'Järva stadsdelsnämnd',
        right: 'Rinkeby-Kista stadsdelsnämnd',
        signed: '2019-05-20',
        since: '2023-07-01',
      },
      'Här står Järva stadsdelsnämnd, men överenskommelsen tecknades den 20_maj_2019 och namnet ändrades den 1_juli_2023. Skriv Rinkeby-Kista stadsdelsnämnd.',
    ],
  ],
  'K24 name-before-formed': [
    [
      {
        written: 'Järva stadsdelsnämnd',
        right: 'Rinkeby-Kista stadsdelsnämnd',
        signed: '2019-05-20',
        since: '2023-07-01',
      },
      'Här står Järva stadsdelsnämnd, men överenskommelsen tecknades den 20_maj_2019 och parten bildades den 1_juli_2023. Skriv Rinkeby-Kista stadsdelsnämnd.',
    ],
  ],
  'K33 de-minimis': [
    [
      {
        party: 'Föreningen Kulturgården',
        ore: 1_800_000_00,
        euro: 250_000,
        ceiling: 300_000,
        start: '2022-02-15',
        end: '2024-08-15',
        rate: 7.2,
      },
      'Föreningen Kulturgården har enligt uppgifterna fått 1_800_000_kronor i de minimis-stöd från och med den 15_februari_2022 till och med den 15_augusti_2024. Med kursen 7,2 är det 250_000 euro, 83,3_procent av taket under tre år. Hämta in uppgift om stöd från andra och bedöm om taket hålls, innan nämnden beslutar.',
    ],
    [
      {
        party: 'Körföreningen',
        ore: 4_000_000_00,
        euro: 400_000,
        ceiling: 300_000,
        start: '2024-02-15',
        end: '2024-02-15',
        rate: 10,
      },
      'Körföreningen har enligt uppgifterna fått 4_000_000_kronor i de minimis-stöd den 15_februari_2024. Med kursen 10 är det 400_000 euro, 133,3_procent av taket under tre år. Hämta in uppgift om stöd från andra och bedöm om taket hålls, innan nämnden beslutar.',
    ],
  ],
  'K34 registry-number': [
    [
      { text: 'LIN-2025-12' },
      'Diarienumret ”LIN-2025-12” är inte skrivet som kommunens diarienummer brukar. Kontrollera det, eller ändra mönstret i fliken Inställningar.',
    ],
  ],
  'K36 question-open': [
    [
      { question: 'grund', column: 'Grund för bedömningen', text: '' },
      'Revisorns fråga ”Vad bygger bedömningen av varje mål på?” är inte besvarad. Fyll i ”Grund för bedömningen”.',
    ],
    [
      { question: 'beslut', column: 'Beslutad av och paragraf', text: 'Lindby stadsdelsnämnd' },
      'Revisorns fråga ”Vem beslutade om varje överenskommelse, och när?” är inte besvarad. Vid ”Beslutad av och paragraf” står ”Lindby stadsdelsnämnd”. Svara med en siffra eller en hel mening.',
    ],
  ],
  'K36 question-without-row': [
    [
      {
        question: 'anvandning',
        column: 'Slutsats',
        where: ' med ”Stickprov” eller ”Granskning av räkenskaper” vid Typ',
      },
      'Revisorns fråga ”Hur har det kontrollerats att bidraget har använts till sitt ändamål?” är inte besvarad. Lägg till en rad med ”Stickprov” eller ”Granskning av räkenskaper” vid Typ och fyll i ”Slutsats”.',
    ],
    [
      { question: 'utbetalningar', column: 'Belopp', where: '' },
      'Revisorns fråga ”Hur mycket har betalats ut, och till vem?” är inte besvarad. Lägg till en rad och fyll i ”Belopp”.',
    ],
  ],
};
