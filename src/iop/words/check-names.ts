/**
 * What the checks across tabs are called, why they are made, and the source of what they want, for docs/kontroller.md. The
 * add-on imports nothing of it: what it carries are the sentences.
 */

/** What a check is called, why it is made, and where the demand comes from. */
export type CheckName = readonly [name: string, why: string, source: string];

const OWN = 'Tillägget. Rapporten ska säga samma sak som arbetsboken.';
const RULES_OF_WRITING = 'Myndigheternas skrivregler (Ds 2014:3).';
const LAW_OF_LANGUAGE =
  '11 § språklagen (2009:600): språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt.';

/** By the code of the check. */
export const checkNames: Readonly<Record<string, CheckName>> = {
  K01: [
    'Namn på parter och personer',
    'Ett namn som skrivs på två sätt kan vara två parter, och två parter med samma kortnamn går inte att skilja åt.',
    'Tillägget. Namnet i fliken Parter gäller.',
  ],
  K02: [
    'Antal i text',
    'Står det ”fyra överenskommelser” ska fliken ha fyra rader. Annars vet läsaren inte vad som är rätt.',
    OWN,
  ],
  K03: [
    'Glapp och överlapp mellan överenskommelser',
    'Nämnden behöver veta vad som gällde hela tiden, och varför det kan ha funnits ett uppehåll.',
    'Tillägget. Uppgifterna i fliken Överenskommelser ska hänga ihop.',
  ],
  K04: [
    'Påståenden om hela perioden',
    'Det som inte är redovisat ännu går inte att säga något säkert om.',
    'Tillägget. ”Uppgifter till och med” i fliken Ärende är gränsen.',
  ],
  K05: [
    'Uppföljning av tid som inte har varit',
    'En uppföljning kan inte avse dagar efter den dag då den gjordes.',
    'Tillägget. Datumen i fliken Uppföljningar jämförs med varandra.',
  ],
  K06: [
    'Påståenden om att inget avviker',
    '”Inga avvikelser” får bara stå där varje rad visar det. Saknas uppgifter går det inte att säga.',
    OWN,
  ],
  K07: [
    'Avvikelse från budgeten utan förklaring',
    'Nämnden ska få veta varför pengarna inte användes som det var tänkt.',
    'Gränserna i fliken Inställningar: Tröskel avvikelse, procent och kronor.',
  ],
  K08: [
    'Avtalat, budgeterat och utbetalt bidrag',
    'Bidraget ska vara detsamma i överenskommelsen, i budgeten och i utbetalningarna, eller så ska skillnaden förklaras.',
    'Tillägget. Avtalat bidrag i fliken Överenskommelser gäller.',
  ],
  K09: [
    'Finansiering och kostnader',
    'En budget ska gå ihop. Pengar som blev över, eller fattades, ska följas av ett besked om vad som händer.',
    'Tillägget. Summorna år för år i fliken Budget jämförs.',
  ],
  K10: [
    'Utfall som saknas',
    'En tom cell är inte noll. Utan utfall kan rapporten inte säga hur det gick.',
    'Tillägget. Gäller överenskommelser som har löpt ut.',
  ],
  K11: [
    'Aktiviteter utanför överenskommelsens tid',
    'Det som hölls utanför perioden hör till en annan överenskommelse, eller så är ett datum fel.',
    'Tillägget. Perioden i fliken Överenskommelser är gränsen.',
  ],
  K12: [
    'Status mot datum och tillfällen',
    'En aktivitet som står som genomförd ska ha hållits, och en inställd ska inte ha det.',
    'Tillägget. Gäller fliken Aktiviteter.',
  ],
  K13: [
    'Deltagare efter kön och ålder',
    'Samma deltagare räknas på två sätt, och summorna ska vara lika.',
    'Tillägget. Gäller fliken Aktiviteter.',
  ],
  K14: [
    'Avvikelse från tidsplanen utan förklaring',
    'Nämnden ska få veta varför något försenades, ställdes in eller hölls färre gånger än planerat.',
    'Gränserna i fliken Inställningar: Tröskel försening, dagar och Tröskel tillfällen, procent.',
  ],
  K15: [
    'Bedömning mot utfall',
    'En bedömning som inte följer av siffrorna kan vara riktig, men då ska skälet stå.',
    'Tillägget. Riktning, Målvärde och Utfall i fliken Mål avgör.',
  ],
  K16: [
    'Mål och deras underlag',
    'Den som läser ska kunna se vad en bedömning bygger på, och att varje verksamhetsdel är med.',
    'Tillägget. Gäller flikarna Mål och Verksamhetsdelar.',
  ],
  K17: [
    'Åtaganden mot status, kommentar och aktiviteter',
    'Att ett åtagande är uppfyllt ska stämma med det som gjordes. Är det inte uppfyllt ska skälet stå.',
    'Tillägget. Gäller flikarna Åtaganden och Aktiviteter.',
  ],
  K18: [
    'Lärdomar mot avvikelser',
    'En lärdom som har påverkat tid, pengar eller åtaganden ska märkas också i resten av rapporten.',
    OWN,
  ],
  K19: [
    'Jämställdhetsanalysen',
    'En analys av jämställdhet ska säga något om kön, eller varför uppgifter om det saknas.',
    'Tillägget. Avsnittet Jämställdhetsanalys i rapporten.',
  ],
  K20: [
    'Barnkonsekvensanalysen',
    'Rör ärendet barn ska det framgå vad som är barnets bästa och hur barn har fått komma till tals.',
    'Barnkonventionen, artikel 3 och 12, som är svensk lag (2018:1197).',
  ],
  K21: [
    'Bilagor',
    'En bilaga som nämns ska finnas i listan, med nummer och typ, och den som ska bifogas ska stå där. Är filer uppladdade ska ingen fattas, och alla ska gå att öppna och läsa.',
    'Tillägget. Gäller fliken Bilagor. Att en inskannad fil ska ha text: lagen om tillgänglighet till digital offentlig service (2018:1937).',
  ],
  K22: [
    'Beslutsförslagens form, och att de är desamma överallt',
    'Nämnden beslutar ordagrant om förslagen. De ska ha rätt form och stå likadant i hela rapporten.',
    'Kommunens mall, vald i fliken Inställningar.',
  ],
  K23: [
    'Beslut som kommer för sent',
    'En överenskommelse som har löpt ut går inte att förlänga eller omförhandla.',
    'Tillägget. Sammanträdesdatum jämförs med Slutdatum.',
  ],
  K24: [
    'Namn som inte gällde då',
    'Den som ingick överenskommelsen ska stå med det namn som gällde när den tecknades.',
    'Tillägget. ”Tidigare namn” och ”Namn gäller från” i fliken Parter avgör.',
  ],
  K25: [
    'Personnummer och samordningsnummer',
    'Rapporten blir offentlig, och arbetsboken läses av flera.',
    '3 kap. 10 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning.',
  ],
  K26: [
    'Uppgifter om enskilda',
    'Adresser, hälsa, brott, tro och ursprung, eller vem som lever skyddad, hör inte hemma i en offentlig rapport.',
    'Artikel 9 i EU:s dataskyddsförordning (2016/679) och offentlighets- och sekretesslagen (2009:400).',
  ],
  K27: [
    'Platser att fylla i',
    'Det som lämnades kvar av en mall, till exempel ”XX”, ska inte nå nämnden.',
    'Tillägget.',
  ],
  K28: ['Ord som står två gånger', 'Det är nästan alltid ett skrivfel.', LAW_OF_LANGUAGE],
  K29: ['Skrivregler', 'Rapporten ska följa de regler som myndigheter skriver efter.', RULES_OF_WRITING],
  K30: [
    'Läsbarhet',
    'Förtroendevalda läser många ärenden samma kväll. Långa meningar och oförklarade förkortningar kostar tid.',
    `${LAW_OF_LANGUAGE} Läsbarhetsindex efter Björnsson, Läsbarhet (1968).`,
  ],
  K31: [
    'Samma ord i samma form',
    'Växlar texten mellan en och flera, till exempel ”partnerskapets” och ”partnerskapens”, undrar läsaren vad som menas.',
    RULES_OF_WRITING,
  ],
  K33: [
    'Stöd av mindre betydelse',
    'Passerar stödet taket kan det vara olagligt statligt stöd. Kontrollen säger hur mycket som är lämnat enligt arbetsboken, aldrig om det är lagligt.',
    'Kommissionens förordningar (EU) 2023/2831 och (EU) 2023/2832 om stöd av mindre betydelse.',
  ],
  K34: [
    'Diarienummer och datum i ärendet',
    'Ett diarienummer i fel form går inte att söka på, och datumen ska följa på varandra.',
    'Kommunens mönster för diarienummer, eller det som står i fliken Inställningar.',
  ],
  K35: [
    'Siffror och datum i text',
    'Ett belopp, ett antal eller ett datum i texten ska vara detsamma som i flikarna.',
    OWN,
  ],
  K36: [
    'Revisorns frågor',
    'Den som väljer sidan lovar läsaren svar: en fråga utan en siffra, en dag eller en mening är inte besvarad.',
    'Granskningar av kommuner och myndigheter 2010–2023, som står vid varje fråga på sidan.',
  ],
};
