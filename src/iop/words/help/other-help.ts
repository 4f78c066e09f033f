/** The help of the tabs of undertakings, lessons, texts, decisions and settings. The examples are made up. */
import type {
  attachmentsSheet,
  followUpsSheet,
  lessonsSheet,
  proposalsSheet,
  settingsSheet,
  signaturesSheet,
  textsSheet,
  undertakingsSheet,
} from '../../sheets';
import type { HelpOf, HelpText } from './help-text';

export const undertakingsHelp: HelpOf<typeof undertakingsSheet> = {
  party: [
    'Part-ID för den som lovade. Varje part ska ha minst ett åtagande.',
    'P2',
    'avsnittet Uppfyllnad av parternas åtaganden.',
  ],
  agreements: [
    'Numren på överenskommelserna, med semikolon emellan.',
    '1; 2',
    'avsnittet Uppfyllnad av parternas åtaganden.',
  ],
  undertaking: [
    'Vad parten lovade. Börja med att och ett verb, utan punkt.',
    'att hålla ateljén öppen tre dagar i veckan',
    'avsnittet Uppfyllnad av parternas åtaganden.',
  ],
  status: ['Om det har uppfyllts.', 'Uppfyllt', 'avsnittet Uppfyllnad av parternas åtaganden.'],
  source: [
    'Var uppgiften kommer ifrån.',
    'Verksamhetsberättelse 2024',
    'avsnittet Uppfyllnad av parternas åtaganden.',
  ],
  comment: [
    'Varför det inte uppfylldes helt.',
    'Lokalen var stängd i juli',
    'avsnittet Uppfyllnad av parternas åtaganden.',
  ],
  ground: [
    'Vad bedömningen bygger på, utöver underlaget: vad ni har sett eller jämfört.',
    'Besöket den 14 mars 2024',
    'tabellen över parternas åtaganden.',
  ],
};

export const lessonsHelp: HelpOf<typeof lessonsSheet> = {
  type: [
    'Vilket slags lärdom det är. Ta med minst en framgångsfaktor och en utmaning.',
    'Framgångsfaktor',
    'avsnittet Lärdomar från partnerskapet.',
  ],
  lesson: [
    'Lärdomen, som en hel mening.',
    'Regelbundna möten gav snabba beslut.',
    'avsnittet Lärdomar från partnerskapet.',
  ],
  raisedBy: ['Vem som tog upp den.', 'Gemensamt', 'avsnittet Lärdomar från partnerskapet.'],
  priority: ['1 för den viktigaste.', '1', 'i vilken ordning lärdomarna står.'],
  consequence: [
    'Om den har påverkat tidsplan, budget eller åtaganden.',
    'Nej',
    'jämförs med avvikelserna i rapporten.',
  ],
  furtherWork: [
    'Vad ni gör vidare med den.',
    'Mötesformen används också nästa period',
    'avsnittet Lärdomar från partnerskapet.',
  ],
};

export const followUpsHelp: HelpOf<typeof followUpsSheet> = {
  type: [
    'Vilket slags uppföljning eller kontroll det var.',
    'Årlig återrapport',
    'avsnitten Ärendet och Lärdomar från partnerskapet.',
  ],
  date: ['Dagen då den gjordes.', '2024-02-15', 'avsnittet Ärendet.'],
  from: ['Första dagen i tiden som följdes upp.', '2023-01-01', 'avsnittet Ärendet.'],
  to: ['Sista dagen i tiden som följdes upp.', '2023-12-31', 'avsnittet Ärendet.'],
  agreements: ['Numren på överenskommelserna, med semikolon emellan.', '1', 'avsnittet Ärendet.'],
  parties: [
    'Part-ID för dem som deltog, med semikolon emellan.',
    'P1; P2',
    'avsnittet Lärdomar från partnerskapet.',
  ],
  registryNumber: ['Uppföljningens diarienummer.', 'KFN-2024-00078', 'avsnittet Ärendet.'],
  conclusion: [
    'Vad ni kom fram till, kort.',
    'Samarbetet fungerar väl',
    'avsnittet Lärdomar från partnerskapet. Resultatet av en kontroll står i tabellen över kontroller.',
  ],
  doneBy: [
    'Vem som gjorde besöket, stickprovet eller granskningen. Skriv funktionen, inte namnet.',
    'förvaltningens controller',
    'tabellen över kontroller.',
  ],
  link: [
    'Adressen till återrapporten eller det andra dokumentet. Tillägget fyller i den för en återrapport som det skapar.',
    'https://lindby.example/aterrapport-2023',
    'leder dig till dokumentet, men står inte i rapporten.',
  ],
};

const own = (title: string, made: string): HelpText => [
  `Egen text i avsnittet ${title}. Lämna tomt, så skrivs avsnittet utifrån ${made}.`,
  'Under perioden har …',
  `avsnittet ${title}, i stället för den automatiska texten eller efter den.`,
];

export const textsHelp: HelpOf<typeof textsSheet> = {
  summary: own('Sammanfattning', 'hela arbetsboken'),
  background: own('Ärendet', 'Överenskommelser och Verksamhetsdelar'),
  goals: own('Måluppfyllelse', 'Mål'),
  timeAndBudget: own('Tidsplan och budget', 'Budget och Aktiviteter'),
  undertakings: own('Uppfyllnad av parternas åtaganden', 'Åtaganden'),
  lessons: own('Lärdomar från partnerskapet', 'Lärdomar och Uppföljningar'),
  preparation: own('Ärendets beredning', 'Ärende'),
  equality: [
    'Hur flickor och pojkar, kvinnor och män har nåtts, med uppdelade siffror.',
    'Av deltagarna var 34 flickor och 28 pojkar …',
    'avsnittet Jämställdhetsanalys.',
  ],
  children: [
    'Vad beslutet betyder för barn: barnets bästa, och hur barn har fått komma till tals. Behövs när ärendet rör barn.',
    'Barnen har i en enkät …',
    'avsnittet Barnkonsekvensanalys.',
  ],
  economy: [
    'Vad beslutet betyder för kommunens ekonomi, om er mall kräver det.',
    'Förslaget ryms inom nämndens ram.',
    'avsnittet Ekonomiska konsekvenser.',
  ],
  opinion: own('Förvaltningens synpunkter och förslag', 'Beslutsförslag'),
  ecology: [
    'Vad beslutet betyder för miljön och klimatet, om er mall har det avsnittet.',
    'Verksamheten använder återbrukat material.',
    'avsnittet Bedömning ur ekologisk dimension.',
  ],
  unions: [
    'När och hur ärendet har samverkats med de fackliga organisationerna, om er mall har det avsnittet.',
    'Ärendet samverkades i förvaltningens samverkansgrupp den 2 oktober 2024.',
    'avsnittet Samverkan.',
  ],
};

export const proposalsHelp: HelpOf<typeof proposalsSheet> = {
  number: ['Punktens nummer: 1, 2, 3 …', '1', 'förslagen till beslut.'],
  type: [
    'Vad nämnden ska besluta.',
    'Godkänna slutrapporten och lägga den till handlingarna',
    'avgör vad som kontrolleras.',
  ],
  wording: [
    'Beslutet, som en hel mening med punkt.',
    'Nämnden godkänner slutrapporten och lägger den till handlingarna.',
    'förslagen till beslut, ordagrant.',
  ],
  motivation: [
    'Varför, om det inte framgår av rapporten.',
    'Partnerskapet har nått sina mål',
    'avsnittet Förvaltningens synpunkter och förslag.',
  ],
  from: [
    'Första dagen, för beslut om att förlänga eller avsluta.',
    '2025-01-01',
    'avsnittet Förvaltningens synpunkter och förslag.',
  ],
  to: [
    'Sista dagen, för beslut om att förlänga.',
    '2025-12-31',
    'avsnittet Förvaltningens synpunkter och förslag.',
  ],
  forChildren: [
    'Vad just det här beslutet betyder för barn. Skriv hela meningar.',
    'Barnen får behålla ateljén nära hemmet.',
    'avsnittet Barnkonsekvensanalys.',
  ],
  forEconomy: [
    'Vad just det här beslutet kostar eller sparar. Skriv hela meningar.',
    'Ett lika stort bidrag som 2024 ryms inom nämndens budget.',
    'avsnittet Ekonomiska konsekvenser.',
  ],
};

export const signaturesHelp: HelpOf<typeof signaturesSheet> = {
  order: ['I vilken ordning namnen ska stå: 1, 2 …', '1', 'underskrifterna.'],
  name: ['Namnet på den som skriver under.', 'Kim Exempelsson', 'underskrifterna.'],
  title: ['Personens titel.', 'Förvaltningschef', 'underskrifterna.'],
  administration: ['Personens förvaltning.', 'Kultur- och fritidsförvaltningen', 'underskrifterna.'],
};

export const attachmentsHelp: HelpOf<typeof attachmentsSheet> = {
  number: ['Bilagans nummer: 1, 2, 3 …', '1', 'listan över bilagor, som Bilaga 1.'],
  title: [
    'Vad bilagan heter. En överenskommelse heter som i Överenskommelser.',
    'Överenskommelse om IOP 2024',
    'listan över bilagor.',
  ],
  type: ['Vilket slags bilaga det är.', 'Överenskommelse', 'avgör vad som kontrolleras.'],
  agreement: [
    'Numret på överenskommelsen, för överenskommelser och återrapporter.',
    '1',
    'listan över bilagor.',
  ],
  link: [
    'Adressen till bilagan, om den finns på nätet.',
    'https://lindby.example/bilaga1.pdf',
    'listan över bilagor. Ingen får åtkomst genom länken.',
  ],
  status: [
    'Om bilagan följer med, är maskad, finns i akten eller inte har kommit in. Den som inte har kommit in får inget nummer.',
    'Bifogas',
    'listan över bilagor.',
  ],
  dated: ['Dagen som handlingen är daterad.', '2024-03-14', 'listan över bilagor.'],
  due: [
    'Sista dagen att lämna handlingen, om parten skulle lämna den.',
    '2024-03-31',
    'tabellen över begärda handlingar.',
  ],
  received: [
    'Dagen då handlingen kom in. Har den inte det väljer du Har inte kommit in vid Status.',
    '2024-03-14',
    'tabellen över begärda handlingar.',
  ],
};

export const settingsHelp: HelpOf<typeof settingsSheet> = {
  template: [
    'Vilken kommuns mall rapporten följer. Tomt: efter Kommun i Ärende.',
    'Stockholm',
    'rubriker och hur besluten skrivs.',
  ],
  deviationPercent: [
    'Över hur många procent en avvikelse ska förklaras. Tomt: 5.',
    '5',
    'avsnittet Tidsplan och budget.',
  ],
  deviationAmount: [
    'Över hur många kronor en avvikelse ska förklaras. Tomt: 5 000.',
    '5000',
    'avsnittet Tidsplan och budget.',
  ],
  partlyThreshold: [
    'Från vilken andel av målvärdet ett mål är delvis uppfyllt. Tomt: 0,75.',
    '0,75',
    'den beräknade bedömningen.',
  ],
  delayDays: [
    'Efter hur många dagar en aktivitet är försenad. Tomt: 14.',
    '14',
    'avsnittet Tidsplan och budget.',
  ],
  occasionsPercent: [
    'Under hur många procent av tillfällena som ska förklaras. Tomt: 80.',
    '80',
    'avsnittet Tidsplan och budget.',
  ],
  smallestGroup: ['Mindre grupper än så visas inte. Tomt: 5.', '5', 'tabeller och texter med deltagare.'],
  euroRate: ['Kronor för en euro. Behövs för stöd av mindre betydelse.', '11,5', 'beräkningen av stödet.'],
  euroRateDate: ['Dagen som kursen gäller.', '2024-10-31', 'beräkningen av stödet.'],
  registryPattern: [
    'Hur era diarienummer skrivs. Tomt: efter kommunens mall.',
    'KFN-ÅÅÅÅ-NNNNN',
    'syns inte; kontrollen jämför.',
  ],
  emailDomain: [
    'Det som står efter @ i kommunens e-postadresser.',
    'lindby.example',
    'syns inte; kontrollen jämför.',
  ],
  recipients: [
    'Adresserna som den färdiga rapporten delas med, med semikolon emellan.',
    'namnden@lindby.example',
    'syns inte.',
  ],
  sections: [
    'Avsnitten i ordning, och era rubriker på dem. Tomt: efter kommunens mall.',
    'Sammanfattning; Bakgrund=Ärendet; Måluppfyllelse',
    'vilka avsnitt som finns.',
  ],
  decisionStyle: [
    'Hur förslagen till beslut skrivs. Tomt: efter kommunens mall.',
    'Att-satser',
    'förslagen till beslut.',
  ],
  signaturePlace: [
    'Var underskrifterna står. Tomt: efter kommunens mall.',
    'Efter förslag',
    'underskrifterna.',
  ],
  distribution: [
    'Vilka som ska få beslutet, med semikolon emellan.',
    'Föreningen Lindby Ateljé',
    'sändlistan sist i rapporten.',
  ],
  decisionOpening: [
    'Orden mellan nämndens namn och att-satserna. Tomt: efter kommunens mall.',
    'beslutar',
    'raden före förslagen till beslut.',
  ],
  signatureForm: [
    'Om underskrifterna har en linje att skriva på. Tomt: efter kommunens mall.',
    'Namn utan linje',
    'underskrifterna.',
  ],
  listsItself: [
    'Ja om rapporten själv ska stå först bland bilagorna. Tomt: efter kommunens mall.',
    'Ja',
    'listan med bilagor.',
  ],
  registryLabel: ['Ordet framför diarienumret. Tomt: efter kommunens mall.', 'Ärendenummer', 'sidhuvudet.'],
  auditorQuestions: [
    'Om rapporten ska ha en sida som svarar på det som revisorer har frågat efter.',
    'Ja',
    'sidan Revisorns frågor, sist i rapporten.',
  ],
};
