/**
 * The report's free texts with the published report's faults corrected, in its own voice. What the published report
 * does not say is `added`. Claims extend to the cut-off date of the figures; the first mention of the partnership has
 * its full name; the decision proposals are word for word those of the tab Beslutsförslag.
 *
 * Two sections have the composed text: Tidsplan och budget, since the published claim of no deviations must follow from
 * figures, and Ärendets beredning, which the tab Ärende has the facts for.
 */
import { added, example, mixed, type ExampleTexts } from './example';

/** The published first proposal, with its full stop. */
export const approval =
  'Stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna.';

/**
 * The second proposal, as published except for three things: "uppdrar åt", the full stop, and a day for the assignment
 * while the agreement is in force, since an agreement that has ended cannot be renegotiated.
 */
export const renegotiation = mixed(
  'Stadsdelsnämnden uppdrar åt förvaltningen att ',
  added('senast den 12 december 2024 '),
  'inleda en omförhandling av överenskommelsen om idéburet offentligt partnerskap (IOP) med Husby Konst & Hantverksförening.',
);

const published =
  'Förvaltningen föreslår att stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna. Förvaltningen föreslår också att stadsdelsnämnden uppdrar åt förvaltningen att ';
const deadline = added('senast den 12 december 2024 ');
const afterMended =
  'inleda en omförhandling av överenskommelsen om idéburet offentligt partnerskap (IOP) med Husby Konst & Hantverksförening.';

const paragraph = '\n\n';

export const texts: ExampleTexts = {
  name: 'Texter',
  texts: {
    Sammanfattning: {
      text: mixed(
        'Husby Konst & Hantverksförening och Järva stadsdelsnämnd (tidigare Rinkeby-Kista stadsdelsnämnd) har samverkat i ett idéburet offentligt partnerskap (IOP). De har haft fyra överenskommelser, 2019–2020 och 2022–2024. ',
        added('Uppgifterna gäller till och med den 30 september 2024. '),
        'Förvaltningen bedömer att partnerskapets mål har uppfyllts. Bedömningen är sammanvägd och bygger på tidigare rapporterade resultat. ',
        added('De avslutade överenskommelserna har genomförts inom budgeten och enligt tidsplanen. '),
        'Parterna har uppfyllt sina åtaganden enligt överenskommelserna. Den fjärde överenskommelsen löper till och med den 31 december 2024 och återrapporteras under det första kvartalet 2025.',
        paragraph,
        'Parterna utvärderade partnerskapet i en gemensam workshop våren 2024. De prioriterade då gemensamt utmaningar och framgångsfaktorer.',
        added(' Utvärderingen avser tiden till och med april 2024.'),
        paragraph,
        published,
        deadline,
        afterMended,
      ),
    },
    Bakgrund: {
      text: mixed(
        'Husby Konst & Hantverksförening och Järva stadsdelsnämnd (tidigare Rinkeby-Kista stadsdelsnämnd) har samverkat i ett idéburet offentligt partnerskap (IOP) genom fyra överenskommelser. Den första överenskommelsen gällde från och med den 1 juni 2019 till och med den 31 augusti 2020. ',
        added(
          'Därefter saknades överenskommelse till och med den 31 december 2021, eftersom parterna avvaktade med en ny överenskommelse under pandemin. ',
        ),
        'Den andra överenskommelsen gällde hela 2022 och den tredje hela 2023. Den fjärde gäller hela 2024.',
        added(
          ' Järva stadsdelsnämnd bildades den 1 juli 2023. De överenskommelser som tecknades dessförinnan ingicks av Rinkeby-Kista stadsdelsnämnd.',
        ),
        paragraph,
        'Samtliga överenskommelser har gällt två verksamhetsdelar: Art Camp och Konstakuten. Art Camp är en öppen konstverksamhet för barn och unga som hålls under skollov. Konstakuten är en uppsökande och mobil konstverksamhet.',
        paragraph,
        'Överenskommelsen för 2024 biläggs ärendet (bilaga 1). Förvaltningen har återrapporterat partnerskapet årligen',
        added(
          ' när en överenskommelse har gällt. Återrapporterna för 2019–2020 (bilaga 2), 2022 (bilaga 3) och 2023 (bilaga 4) biläggs också, liksom delårsrapporten för 2024 (bilaga 5)',
        ),
        '. Arbetet enligt överenskommelsen för 2024 återrapporteras under det första kvartalet 2025.',
      ),
    },
    Måluppfyllelse: {
      text: mixed(
        'Bedömningen är sammanvägd och bygger på tidigare rapporterade resultat.',
        added(' Den gäller till och med den 30 september 2024.'),
        paragraph,
        'Art Camp och Konstakuten har bidragit till att barn och unga i närområdet får en meningsfull, kreativ och varierande fritid. Verksamheten är öppen och kostnadsfri och har låg tröskel. Barn kan gå dit utan att föräldrar behöver följa med. Den är också en plats för fritt skapande utan bedömning. Genom sin konstnärliga verksamhet är partnerskapet ett viktigt komplement till stadsdelsområdets övriga utbud och till kulturskolans terminsaktiviteter. Husby Konst & Hantverksförening är dessutom en välkänd och etablerad verksamhet i närområdet, vilket skapar igenkänning, kontinuitet och stabilitet.',
      ),
      placement: 'Efter den automatiska texten',
    },
    'Uppfyllnad av parternas åtaganden': {
      text: mixed(
        'Stadsdelsnämnden har ',
        added('till och med den 30 september 2024 '),
        'uppfyllt åtagandet att lämna ett årligt ekonomiskt bidrag till Husby Konst & Hantverksförening för aktiviteterna i överenskommelserna. Nämnden har även uppfyllt åtagandena att samordna partnerskapet och att bidra med personal från kärnverksamheten.',
        added(
          ' Samverkan har skett på chefsnivå. Det har gjort det svårare att samarbeta i vardagen, men personalen har deltagit som avtalat.',
        ),
        paragraph,
        'Husby Konst & Hantverksförening har ',
        added('under samma tid '),
        'uppfyllt åtagandet att genomföra de aktiviteter som framgår av överenskommelserna.',
      ),
    },
    'Lärdomar från partnerskapet': {
      text: mixed(
        'Parterna utvärderade partnerskapet i en gemensam workshop våren 2024. Syftet var att reflektera över arbetsprocesserna och lära av de gemensamma åtagandena.',
        added(' Utvärderingen avser tiden från och med juni 2019 till och med april 2024.'),
        ' Under workshopen prioriterade föreningen och förvaltningen gemensamt de främsta utmaningarna och framgångsfaktorerna i samverkan.',
        paragraph,
        'En utmaning har varit att skapa samverkansstrukturer mellan föreningen och förvaltningens kärnverksamheter. Samverkan bedrevs på chefsnivå inom förvaltningen, och det försvårade den reella samverkan mellan de olika verksamheterna. En annan utmaning har varit att utveckla lovverksamheten Art Camp i takt med att barngrupperna har växt. Föreningen framhöll också de knappa ekonomiska resurserna som en utmaning i partnerskapet.',
        added(
          ' Utmaningarna har inte påverkat tidsplanen, budgeten eller åtagandena, men behöver hanteras i en ny överenskommelse.',
        ),
        paragraph,
        'Som framgångsfaktor framhölls att föreningen och förvaltningens representanter har haft en samsyn kring hur partnerskapet ska genomföras och följas upp. Partnerskapet har också haft ett avgränsat och tydligt verksamhetsinnehåll, vilket har underlättat arbetsprocesserna och samverkan. Det ömsesidiga förtroendet mellan parterna lyftes också som en framgångsfaktor, liksom kontinuiteten i vilka som har medverkat.',
      ),
    },
    Jämställdhetsanalys: {
      text: example(
        [
          'Flickor och pojkar deltar i ungefär lika stor utsträckning. På Art Camp var 247 av 456 deltagare flickor (54 procent) och 209 pojkar (46 procent), räknat per lov. I Konstakuten gjordes 536 av 1\u00a0020 besök av flickor (53 procent) och 484 av pojkar (47 procent). Uppgifterna gäller till och med den 30 september 2024.',
          'Verksamheten är öppen och kostnadsfri för alla oavsett kön. Förvaltningen bedömer att den når flickor och pojkar på lika villkor. Könsfördelningen bör följas även i en ny överenskommelse.',
        ].join(paragraph),
      ),
    },
    Barnkonsekvensanalys: {
      text: mixed(
        added('Ärendet rör de barn och unga, 7–19 år, som deltar i Art Camp och Konstakuten. '),
        'Enligt barnkonventionen',
        added(' (artikel 31)'),
        ' har barn rätt att till fullo delta i det kulturella och konstnärliga livet. Konventionen uppmuntrar till lämpliga och lika möjligheter till kulturell och konstnärlig verksamhet. Verksamheten i partnerskapet har bidragit till dessa rättigheter genom att vara öppen och kostnadsfri, ha låg tröskel och ge utrymme för fritt skapande.',
        paragraph,
        added(
          'Barnen har fått komma till tals i gruppsamtal efter varje lov. Av återrapporterna framgår att ',
        ),
        'konstnärliga aktiviteter i grupp skapar samhörighet och stärker deltagarnas självkänsla, och att många unga upplever skapandet som en fristad i vardagen. ',
        added('Barnen vill framför allt ha mer tid för eget skapande.'),
        paragraph,
        added(
          'Förvaltningen bedömer att en fortsättning är till barnets bästa. Utan en ny överenskommelse upphör verksamheten efter den 31 december 2024, och barnen förlorar en kostnadsfri plats för skapande nära hemmet. Med en ny överenskommelse kan den fortsätta utan avbrott.',
        ),
      ),
    },
    'Förvaltningens synpunkter och förslag': {
      text: mixed(
        'Överenskommelsen om IOP med Husby Konst & Hantverksförening löper ut den 31 december 2024. ',
        added(
          'Förvaltningen bedömer att partnerskapet bör fortsätta. Då behövs en ny överenskommelse från och med den 1 januari 2025.',
        ),
        paragraph,
        published,
        deadline,
        afterMended,
      ),
    },
  },
};
