/**
 * The published report's free texts from `forlaga.txt`: the extract's line breaks are removed, and nothing else is
 * changed.
 */
import type { ExampleTexts } from './example';

function paragraphs(...texts: readonly string[]) {
  return { text: texts.join('\n\n') };
}

export const originalTexts: ExampleTexts = {
  name: 'Texter',
  texts: {
    Sammanfattning: paragraphs(
      'Husby Konst & Hantverksförening och Järva stadsdelsnämnd (tidigare Rinkeby-Kista stadsdelsnämnd) har samverkat inom ramen för flera överenskommelser om IOP mellan åren 2019-2020 samt 2022-2024. Förvaltningen bedömer att partnerskapets mål har uppfyllts utifrån en sammanvägd bedömning av tidigare rapporterade resultat. Det har inte varit några avvikelser i förhållande till tidsplan eller budget och parterna har uppfyllt sina respektive åtaganden som de framgår av överenskommelserna.',
      'Hela partnerskapets tidsperiod utvärderades i en gemensam workshop under våren 2024 där gemensamma prioriteringar av utmaningar och framgångsfaktorer gjordes.',
      'Förvaltningen föreslår att stadsdelsnämnden godkänner förvaltningens slutrapport samt att nämnden uppdrar till förvaltningen att inleda en omförhandling av överenskommelsen om IOP.',
    ),
    Bakgrund: paragraphs(
      'Husby Konst & Hantverksförening och Järva stadsdelsnämnd (tidigare Rinkeby-Kista stadsdelsnämnd) har samverkat inom ramen för fyra överenskommelser om IOP mellan åren 2019 och 2020 samt 2022-2024. Den första överenskommelsen tecknades för perioden 1 juni 2019 till och med 31 augusti 2020. Den andra överenskommelsen tecknades för 2022, den tredje för 2023 och den fjärde för 2024. Samtliga IOP har gällt två verksamhetsdelar; den öppna konstverksamheten Art Camp som hålls under skollov för barn och unga samt Konstakuten som är en uppsökande och mobil konstverksamhet.',
      'Förvaltningen har återrapporterat kring IOP årligen. Arbetet inom ramen för den aktuella överenskommelsen för 2024 kommer att återrapporteras under det första kvartalet 2025. Överenskommelsen för 2024 biläggs ärendet.',
    ),
    Måluppfyllelse: paragraphs(
      'Förvaltningen bedömer att partnerskapens mål har uppfyllts utifrån en sammanvägd bedömning av tidigare rapporterade resultat. Verksamheten har bidragit till att barn och unga i närområdet får en meningsfull, kreativ och varierande fritid. Det är en öppen och kostnadsfri lågtröskelverksamhet som barn kan gå till utan att föräldrar behöver ledsaga. Det är också en plats för fritt skapande utan bedömning. Verksamheten utgör också ett viktigt komplement till stadsdelsområdets övriga utbud och kulturskolans terminsaktiviteter genom sin konstnärliga verksamhet. Utöver detta är Husby Konst & Hantverksförening är en välkänd och etablerad verksamhet i närområdet vilket skapar igenkänning, kontinuitet och stabilitet.',
    ),
    'Tidsplan och budget': paragraphs(
      'Det har inte varit några avvikelser i förhållande till tidsplan och budget.',
    ),
    'Uppfyllnad av parternas åtaganden': paragraphs(
      'Stadsdelsnämnden har uppfyllt åtagandet att bidra med ett årligt ekonomiskt bidrag till Husby Konst & Hantverksföreningen för genomförandet av aktiviteterna i överenskommelserna. Stadsdelsnämnden har även uppfyllt åtagandet att samordna IOP:t och bidra med personella resurser från kärnverksamhet.',
      'Husby Konst & Hantverksförening har uppfyllt åtagandena att genomföra aktiviteterna som framgår i överenskommelsen.',
    ),
    'Lärdomar från partnerskapet': paragraphs(
      'Under våren 2024 utvärderades partnerskapets hela tidsperiod i en gemensam workshop som syftade till att reflektera över arbetsprocesserna och lära av de gemensamma åtagandena. Under utvärderingsworkshopen gjorde föreningen och förvaltningen gemensamma prioriteringar av de främsta utmaningar och framgångsfaktorer som funnits inom IOP-samverkan. En av de utmaningar som lyftes var svårigheten att skapa samverkansstrukturer mellan föreningen och förvaltningens kärnverksamheter. Samverkan bedrevs på chefsnivå inom förvaltningen vilket försvårade den reella samverkan mellan de olika verksamheterna. En annan utmaning har varit att utveckla lovverksamheten Art Camp i takt med att barngrupperna har växt. Föreningen framhöll också de knappa ekonomiska resurserna som en utmaning inom partnerskapet.',
      'Bland framgångsfaktorerna inom IOP:t framhölls att det funnits en samsyn mellan föreningen och förvaltningens representanter kring hur partnerskapet ska genomföras och följas upp. Partnerskapet har också haft ett avgränsat och tydligt verksamhetsinnehåll vilket har underlättat arbetsprocesserna och samverkan. Det ömsesidiga förtroendet mellan parterna lyftes också som en framgångsfaktor samt att det funnits en kontinuitet i vilka som har medverkat inom IOP:t.',
    ),
    'Ärendets beredning': paragraphs('Ärendet har beretts inom avdelningen för administration.'),
    Barnkonsekvensanalys: paragraphs(
      'Barnkonventionen säger att barn har rätt att till fullo delta i det kulturella och konstnärliga livet och uppmuntrar tillhandahållandet av lämpliga och lika möjligheter till kulturell och konstnärlig verksamhet. Genom konstnärliga aktiviteter i grupp skapas samhörighet och deltagarnas självkänsla stärks. Skapandet upplevs av många unga som en fristad i vardagen. Verksamheten inom partnerskapet har bidragit positivt till dessa rättigheter genom att erbjuda en öppen, kostnadsfri lågtröskelverksamhet som ger utrymme för fritt skapande.',
    ),
    'Förvaltningens synpunkter och förslag': paragraphs(
      'Överenskommelsen om IOP med Husby Konst & Hantverksförening löper ut den 31 december 2024. Förvaltningen föreslår att nämnden uppdrar till förvaltningen att inleda en omförhandling av överenskommelsen om IOP tillsammans med föreningen samt att nämnden godkänner förvaltningens slutrapport och lägger den till handlingarna.',
    ),
  },
};
