import type { FigureFault } from '../../../src/finding';
import { figureMessage, isFigureFault } from '../../../src/swedish/messages/figures';

type Told = {
  readonly [F in FigureFault['fault']]: readonly (readonly [
    facts: Omit<Extract<FigureFault, { fault: F }>, 'fault'>,
    sentence: string,
  ])[];
};

const activity = 'Sommarkurs 2024';

/** Non-breaking spaces are shown as `_`. */
const told: Told = {
  'gap-unexplained': [
    [
      { agreement: 2, start: '2020-09-01', end: '2021-12-31' },
      'Ingen överenskommelse gäller från och med den 1_september_2020 till och med den 31_december_2021, före överenskommelse 2, och det saknas en förklaring. Skriv varför, eller rätta datumen.',
    ],
    [
      { agreement: null, start: '2020-09-01', end: '2020-09-01' },
      'Ingen överenskommelse gäller den 1_september_2020, före överenskommelsen, och det saknas en förklaring. Skriv varför, eller rätta datumen.',
    ],
  ],
  overlap: [
    [
      { first: 1, second: 2, start: '2023-01-01', end: '2023-01-31' },
      'Överenskommelse 2 överlappar överenskommelse 1 från och med den 1_januari_2023 till och med den 31_januari_2023. Rätta Startdatum, eller Slutdatum för överenskommelse 1.',
    ],
  ],
  'follow-up-ahead': [
    [
      { type: 'Utvärderingsworkshop', date: '2024-05-14', to: '2024-12-31' },
      'Utvärderingsworkshop gjordes den 14_maj_2024 men sägs avse tiden till och med den 31_december_2024. Skriv den sista dag som uppföljningen kan avse.',
    ],
  ],
  'deviation-unexplained': [
    [
      { post: 'Personal', year: 2024, ore: 42_600_00, percent: -10.8, above: true },
      'Personal 2024: utfallet är 42_600_kronor (10,8_procent) över budget och saknar förklaring. Skriv en i kolumnen Förklaring.',
    ],
    [
      { post: '', year: null, ore: 50_000_00, percent: null, above: false },
      'Budgetraden: utfallet är 50_000_kronor under budget och saknar förklaring. Skriv en i kolumnen Förklaring.',
    ],
  ],
  'grant-differs': [
    [
      { agreement: 2, agreed: 600_000_00, budgeted: 590_000_00, paid: 580_000_00 },
      'Avtalat bidrag för överenskommelse 2 är 600_000_kronor, men 590_000_kronor är budgeterat och 580_000_kronor är utbetalt. Rätta det belopp som är fel, eller kommentera åtagandet om bidraget.',
    ],
    [
      { agreement: 2, agreed: 600_000_00, budgeted: 590_000_00, paid: null },
      'Avtalat bidrag för överenskommelse 2 är 600_000_kronor, men 590_000_kronor är budgeterat. Rätta det belopp som är fel.',
    ],
  ],
  'financing-differs': [
    [
      { year: 2023, financing: 640_000_00, costs: 650_000_00 },
      'Budgeten för 2023 går inte ihop: finansieringen är 640_000_kronor och kostnaderna 650_000_kronor. Rätta beloppen, eller lägg till det som saknas.',
    ],
  ],
  unspent: [
    [
      { year: 2022, ore: 12_000_00 },
      'Av finansieringen 2022 har 12_000_kronor inte förbrukats. Skriv i Förklaring vad som händer med pengarna, eller föreslå att de återkrävs.',
    ],
  ],
  'activity-outside': [
    [
      {
        activity,
        column: 'Planerad start',
        date: '2021-12-31',
        agreement: 1,
        start: '2022-01-01',
        end: '2022-12-31',
      },
      'Sommarkurs 2024: Planerad start är den 31_december_2021, men överenskommelse 1 gäller från och med den 1_januari_2022 till och med den 31_december_2022. Rätta datumet eller ÖK-nr.',
    ],
  ],
  overdue: [
    [
      { activity, status: 'Planerad', end: '2024-07-01', cutOff: '2025-01-31' },
      'Sommarkurs 2024 har status Planerad, men skulle ha slutat den 1_juli_2024, och uppgifterna går till och med den 31_januari_2025. Ändra statusen eller Planerat slut.',
    ],
  ],
  'held-ahead': [
    [
      { activity, date: '2025-02-01', cutOff: '2025-01-31' },
      'Sommarkurs 2024 sägs ha hållits den 1_februari_2025, men uppgifterna går bara till och med den 31_januari_2025. Rätta datumet, eller töm cellen och ändra statusen.',
    ],
  ],
  'status-contradicted': [
    [
      { activity: '', status: 'Inställd', column: 'Genomförda tillfällen', text: '10' },
      'Aktiviteten har status Inställd, men vid Genomförda tillfällen står ”10”. Ändra det som är fel.',
    ],
  ],
  'participants-differ': [
    [
      { activity, byGender: 1200, byAge: 1190 },
      'Sommarkurs 2024 har 1_200 deltagare efter kön men 1_190 efter ålder. Rätta antalen så att de stämmer; den vars ålder inte är känd räknas under Ålder okänd.',
    ],
  ],
  'plan-deviation-unexplained': [
    [
      { activity, status: 'Genomförd', days: 21, held: null, planned: 10 },
      'Sommarkurs 2024 slutade 21 dagar för sent, och det saknas en förklaring. Skriv varför i kolumnen ”Avvikelse, förklaring”.',
    ],
    [
      { activity, status: 'Genomförd', days: 21, held: 18, planned: 96 },
      'Sommarkurs 2024 slutade 21 dagar för sent och hölls 18 av 96 gånger, och det saknas en förklaring. Skriv varför i kolumnen ”Avvikelse, förklaring”.',
    ],
    [
      { activity, status: 'Inställd', days: 0, held: null, planned: 10 },
      'Sommarkurs 2024 har status Inställd, och det saknas en förklaring. Skriv varför i kolumnen ”Avvikelse, förklaring”.',
    ],
  ],
  'judgement-differs': [
    [
      {
        goal: 'M1',
        judgement: 'Uppfyllt',
        computed: 'Inte uppfyllt',
        direction: 'Minst',
        target: '100',
        outcome: '60',
      },
      'Mål M1 bedöms som ”Uppfyllt”, men utfallet 60 mot målvärdet 100 (minst) ger ”Inte uppfyllt”. Ändra bedömningen, eller skriv varför i Kommentar.',
    ],
  ],
  'goal-without-source': [
    [
      { goal: '' },
      'Målet saknar underlag. Skriv var uppgiften kommer ifrån, till exempel en återrapport eller en bilaga.',
    ],
  ],
  'programme-without-goal': [
    [
      { programme: 'Art Camp' },
      'Art Camp har inget mål. Lägg till ett mål i fliken Mål, eller välj verksamhetsdelen vid ett mål som finns.',
    ],
  ],
  'programmes-unnamed': [
    [
      { programmes: ['Art Camp', 'Konstakuten'] },
      'Texten nämner inte Art Camp och Konstakuten. Skriv vad målen har gett där, eller ta bort texten, så skrivs avsnittet ur uppgifterna.',
    ],
  ],
  'party-without-undertaking': [
    [
      { party: 'Föreningen Kulturgården' },
      'Föreningen Kulturgården har inget åtagande. Lägg till minst ett i fliken Åtaganden.',
    ],
  ],
  'undertaking-unexplained': [
    [
      { undertaking: 'att samordna partnerskapet', status: 'Delvis uppfyllt' },
      'Åtagandet ”att samordna partnerskapet” har status Delvis uppfyllt och saknar kommentar. Skriv varför i Kommentar.',
    ],
  ],
  'fulfilment-claimed': [
    [
      {
        written: 'Parterna har uppfyllt sina åtaganden.',
        undertaking: 'att samordna partnerskapet',
        status: 'Inte uppfyllt',
      },
      'Texten säger ”Parterna har uppfyllt sina åtaganden.”, men åtagandet ”att samordna partnerskapet” har status Inte uppfyllt. Ändra texten eller statusen.',
    ],
  ],
  'attachment-number': [
    [
      { number: 4, expected: 3 },
      'Bilaga 3 saknas före bilaga 4. Numrera bilagorna 1, 2, 3 och så vidare, och kontrollera hänvisningarna i texten.',
    ],
    [{ number: null, expected: null }, 'Bilagan saknar nummer. Numrera bilagorna 1, 2, 3 och så vidare.'],
    [{ number: 2, expected: null }, 'Flera bilagor har nummer 2. Ge varje bilaga ett eget nummer.'],
  ],
  'attachment-without-agreement': [
    [
      { type: 'Återrapport' },
      'Bilagan är av typen Återrapport men saknar ÖK-nr. Skriv numret på den överenskommelse som den hör till.',
    ],
  ],
  'agreement-not-listed': [
    [
      { agreement: 4 },
      'Överenskommelse 4 ska bifogas men finns inte bland bilagorna. Lägg till den i fliken Bilagor med typen Överenskommelse och samma ÖK-nr, eller ändra till Nej.',
    ],
  ],
  'attachment-not-listed': [
    [
      { attachment: 5 },
      'Texten nämner bilaga 5, som inte finns i fliken Bilagor. Rätta numret, eller lägg till bilagan.',
    ],
  ],
  'decision-too-late': [
    [
      { renegotiates: true, end: '2024-12-31', meeting: '2025-03-06' },
      'Överenskommelsen löpte ut den 31_december_2024, före sammanträdet den 6_mars_2025. Föreslå en ny överenskommelse i stället för en omförhandling.',
    ],
    [
      { renegotiates: true, end: '2024-12-31', meeting: '2024-11-21' },
      'Överenskommelsen löper ut den 31_december_2024, kort efter sammanträdet den 21_november_2024. Föreslå en ny överenskommelse i stället för en omförhandling, eller skriv vilken dag före dess som omförhandlingen ska inledas.',
    ],
    [
      { renegotiates: false, end: '2024-12-31', meeting: '2025-03-06' },
      'Överenskommelsen löpte ut den 31_december_2024, före sammanträdet den 6_mars_2025. Föreslå en ny överenskommelse.',
    ],
  ],
  'name-of-another-time': [
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
  'de-minimis': [
    [
      {
        party: 'Föreningen Kulturgården',
        ore: 1_800_000_00,
        euro: 250_000,
        ceiling: 300_000,
        start: '2022-02-15',
        end: '2024-08-15',
        rate: 7.2,
        rateDate: '2025-01-02',
      },
      'Föreningen Kulturgården har enligt uppgifterna fått 1_800_000_kronor i de minimis-stöd från och med den 15_februari_2022 till och med den 15_augusti_2024, 250_000 euro enligt kursen 7,2 den 2_januari_2025. Det är 83,3_procent av taket, 300_000 euro under tre år. Kontrollera stödet, och räkna med stöd från andra.',
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
        rateDate: null,
      },
      'Körföreningen har enligt uppgifterna fått 4_000_000_kronor i de minimis-stöd den 15_februari_2024, 400_000 euro enligt kursen 10. Det är över taket, 300_000 euro under tre år. Kontrollera stödet, och räkna med stöd från andra.',
    ],
  ],
  'registry-number': [
    [
      { text: 'LIN-2025-12' },
      'Diarienumret ”LIN-2025-12” är inte skrivet som kommunens diarienummer brukar. Kontrollera det, eller ändra mönstret i fliken Inställningar.',
    ],
  ],
  'dates-out-of-order': [
    [
      {
        of: '',
        column: 'Datum',
        date: '2025-01-30',
        otherColumn: 'Uppgifter till och med',
        other: '2025-01-31',
      },
      'Datum är den 30_januari_2025, före ”Uppgifter till och med” den 31_januari_2025. Rätta det datum som är fel.',
    ],
    [
      {
        of: activity,
        column: 'Planerat slut',
        date: '2024-06-19',
        otherColumn: 'Planerad start',
        other: '2024-06-20',
      },
      'Sommarkurs 2024: Planerat slut är den 19_juni_2024, före ”Planerad start” den 20_juni_2024. Rätta det datum som är fel.',
    ],
  ],
};

const cases = Object.entries(told).flatMap(([fault, each]) =>
  each.map(([facts, sentence]) => ({ facts: { ...facts, fault } as FigureFault, sentence })),
);

describe('figureMessage', () => {
  it.each(cases)('$facts.fault: $sentence', ({ facts, sentence }) => {
    expect(figureMessage(facts).replaceAll('\u00a0', '_')).toBe(sentence);
  });

  it('cuts long texts from cells', () => {
    const facts = { fault: 'party-without-undertaking', party: 'Å'.repeat(5000) } as const;
    expect(figureMessage(facts).length).toBeLessThan(200);
  });
});

describe('isFigureFault', () => {
  it('knows its own faults and no others', () => {
    expect(cases.every(({ facts }) => isFigureFault(facts))).toBe(true);
    expect(isFigureFault({ fault: 'required', column: 'Namn' })).toBe(false);
  });
});
