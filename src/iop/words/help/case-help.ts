/** The help of the tabs about the case, its parties and its agreements. The examples are made up. */
import type { agreementsSheet, caseSheet, partiesSheet, programmesSheet } from '../../sheets';
import type { HelpOf } from './help-text';

export const caseHelp: HelpOf<typeof caseSheet> = {
  municipality: ['Kommunens namn.', 'Lindby', 'styr rubriker och hur besluten skrivs.'],
  documentType: [
    'Vad er kommun kallar skrivelsen till nämnden.',
    'Tjänsteutlåtande',
    'överst på första sidan.',
  ],
  administration: [
    'Förvaltningen som lägger fram rapporten.',
    'Kultur- och fritidsförvaltningen',
    'sidhuvudet och underskrifterna.',
  ],
  department: ['Avdelningen eller enheten som har gjort rapporten.', 'Avdelningen för unga', 'sidhuvudet.'],
  registryNumber: ['Ärendets nummer i diariet.', 'KFN-2024-00123', 'sidhuvudet på varje sida.'],
  date: ['Dagen då rapporten är klar.', '2024-11-15', 'sidhuvudet.'],
  dataUntil: [
    'Sista dagen som uppgifterna i arbetsboken gäller.',
    '2024-10-31',
    'avsnittet Ärendet: vilken tid uppgifterna avser.',
  ],
  officerName: ['Ditt namn.', 'Kim Exempelsson', 'sidhuvudet, som kontaktperson.'],
  officerPhone: ['Din tjänstetelefon.', '08-123 45 67', 'sidhuvudet.'],
  officerEmail: ['Din e-postadress i tjänsten.', 'kim.exempelsson@lindby.example', 'sidhuvudet.'],
  committee: [
    'Nämndens hela namn.',
    'Kultur- och fritidsnämnden',
    'mottagaren i sidhuvudet och förslagen till beslut.',
  ],
  committeeShort: [
    'Hur nämnden kallas i löpande text.',
    'nämnden',
    'i stället för hela namnet, efter första gången.',
  ],
  meetingDate: ['Dagen då nämnden ska besluta.', '2024-12-12', 'sidhuvudet.'],
  title: [
    'Ärendets rubrik, högst 120 tecken.',
    'Slutrapport för partnerskapet Öppen ateljé',
    'rubriken på första sidan.',
  ],
  subtitle: ['En underrubrik, om det behövs.', 'Perioden 2022–2024', 'under rubriken.'],
  preparedWithin: ['Var ärendet har beretts.', 'avdelningen för unga', 'avsnittet Ärendets beredning.'],
  consultedWith: ['Vilka ni har samrått med.', 'Föreningen Lindby Ateljé', 'avsnittet Ärendets beredning.'],
  concernsChildren: [
    'Om beslutet rör barn. Svarar du Ja ska barnets bästa analyseras.',
    'Ja',
    'avgör om avsnittet Barnkonsekvensanalys behövs.',
  ],
  otherFunding: [
    'Om andra myndigheter betalar för samma verksamhet, och hur ni vet det. Skriv hela meningar.',
    'Regionen har gett ateljén 80 000 kronor för 2024, enligt föreningens årsredovisning.',
    'avsnittet Tidsplan och budget.',
  ],
};

export const partiesHelp: HelpOf<typeof partiesSheet> = {
  id: [
    'Kort beteckning som andra flikar hänvisar till. Lämna tomt, så fyller kontrollen i P1, P2 …',
    'P1',
    'syns inte.',
  ],
  name: ['Namnet som parten är registrerad med.', 'Föreningen Lindby Ateljé', 'första gången parten nämns.'],
  shortName: ['Den enda kortform som får användas.', 'Lindby Ateljé', 'löpande text, efter första gången.'],
  definiteForm: ['Ordet för parten i bestämd form.', 'föreningen', 'löpande text.'],
  formerName: [
    'Vad parten hette förut, eller vilka den har bildats av, med semikolon emellan.',
    'Lindby Konstförening',
    'avsnittet Ärendet.',
  ],
  nameSince: [
    'Dagen då det nuvarande namnet började gälla.',
    '2023-07-01',
    'avgör vilket namn som står vid äldre överenskommelser.',
  ],
  nameChange: [
    'Om parten har bytt namn, eller är en ny nämnd eller organisation som har bildats av dem som står vid Tidigare namn.',
    'Namnbyte',
    'avsnittet Ärendet: vem som ingick de äldre överenskommelserna.',
  ],
  role: [
    'Om parten är offentlig eller idéburen. Det ska finnas minst en av varje.',
    'Idéburen part',
    'avsnittet Ärendet.',
  ],
  type: ['Vilket slags organisation parten är.', 'Ideell förening', 'avsnittet Ärendet.'],
  organisationNumber: [
    'Organisationsnumret, med bindestreck. Behövs för idéburna parter.',
    '802000-1234',
    'avsnittet Ärendet.',
  ],
};

export const agreementsHelp: HelpOf<typeof agreementsSheet> = {
  number: [
    'Överenskommelsens nummer: 1, 2, 3 … Andra flikar hänvisar till det.',
    '1',
    'hur många överenskommelserna är, och vilken som avses.',
  ],
  title: [
    'Vad överenskommelsen heter.',
    'Överenskommelse om IOP 2024',
    'avsnittet Ärendet och listan över bilagor.',
  ],
  type: [
    'Tillägg om raden förlänger eller ändrar en tidigare överenskommelse, annars Avtal. Tomt betyder Avtal. Ett tillägg har ett eget nummer, men räknas inte som en överenskommelse.',
    'Avtal',
    'avsnittet Ärendet: vad tillägget ändrade.',
  ],
  start: [
    'Första dagen som överenskommelsen eller tillägget gäller.',
    '2024-01-01',
    'avsnittet Ärendet: perioden.',
  ],
  end: ['Sista dagen som överenskommelsen gäller.', '2024-12-31', 'avsnittet Ärendet: perioden.'],
  ended: [
    'Dagen då överenskommelsen upphörde, om det var före Slutdatum. Slutdatum ändras inte.',
    '2024-06-30',
    'avsnittet Ärendet. Det som var planerat därefter räknas inte som en avvikelse.',
  ],
  endDecision: [
    'Vem som beslutade att överenskommelsen skulle upphöra, och i vilken paragraf. Sades den upp skriver du det.',
    'Kultur- och fritidsnämnden, 2024-03-14, § 31, sedan föreningen hade sagt upp överenskommelsen',
    'avsnittet Ärendet.',
  ],
  signed: ['Dagen då den undertecknades.', '2023-12-15', 'avsnittet Ärendet.'],
  decidedBy: [
    'Vem som beslutade, och i vilken paragraf.',
    'Kultur- och fritidsnämnden, § 97',
    'avsnittet Ärendet.',
  ],
  registryNumber: ['Överenskommelsens eget diarienummer.', 'KFN-2023-00456', 'avsnittet Ärendet.'],
  parties: ['Parterna, med Part-ID och semikolon emellan.', 'P1; P2', 'avsnittet Ärendet.'],
  grant: [
    'Kommunens bidrag för hela perioden, i kronor. För ett tillägg: det som bidraget höjs med, annars 0.',
    '900000',
    'avsnittet Tidsplan och budget.',
  ],
  gapExplanation: [
    'Varför det är uppehåll sedan den förra överenskommelsen, om det är det.',
    'Verksamheten var vilande under pandemin',
    'avsnittet Ärendet.',
  ],
  reported: ['Dagen då överenskommelsen återrapporterades till nämnden.', '2025-02-20', 'avsnittet Ärendet.'],
  plannedReport: [
    'När den ska återrapporteras, om det inte har skett.',
    'Första kvartalet 2025',
    'avsnittet Ärendet.',
  ],
  aidGround: [
    'Vilken grund som stödet har i reglerna om statsstöd.',
    'Inte ekonomisk verksamhet',
    'avsnittet Tidsplan och budget.',
  ],
  attached: [
    'Om överenskommelsen följer med som bilaga. Skriv den då också i Bilagor.',
    'Ja',
    'listan över bilagor.',
  ],
};

export const programmesHelp: HelpOf<typeof programmesSheet> = {
  name: [
    'Verksamhetsdelens namn. Mål och Aktiviteter hänvisar till det.',
    'Öppen ateljé',
    'avsnittet Ärendet.',
  ],
  description: [
    'Vad verksamhetsdelen är, så att det kan stå efter ”som är”. 15–60 ord.',
    'en öppen ateljé för barn och unga, med handledare …',
    'avsnittet Ärendet.',
  ],
  audience: ['Vilka den vänder sig till.', 'Barn och unga i Lindby', 'avsnittet Ärendet.'],
  ageFrom: ['Lägsta ålder, i hela år.', '7', 'avsnittet Ärendet.'],
  ageTo: ['Högsta ålder, i hela år.', '15', 'avsnittet Ärendet.'],
  free: ['Om det är kostnadsfritt att delta.', 'Ja', 'avsnittet Ärendet.'],
};
