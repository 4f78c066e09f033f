/**
 * The published Husby report as a workbook, with its texts unchanged, so that a check shows what an officer would have
 * learned before publishing it. It has example values only for required cells that the report has nothing for; no
 * budget, payment, activity, grant or source is made up, since the example shows that they are missing.
 *
 * Where each fault of the published report can be seen (numbers as in the review of the report):
 *
 *  1 doubled verb "är … är"                   Texter, Måluppfyllelse
 *  2 "Hantverksföreningen" for the name       Texter, Uppfyllnad av parternas åtaganden; Åtaganden, row 2
 *  3 equality in the heading, not in the text Texter, Jämställdhetsanalys (empty; the text is of children only)
 *  4 claims of the whole period before it ends Ärende, Uppgifter till och med, against Texter, Sammanfattning,
 *                                              Måluppfyllelse, Tidsplan och budget, Uppfyllnad …
 *  5 evaluated before the period ended        Uppföljningar, Avser till of the workshop
 *  6 sixteen months without agreement         Överenskommelser, Glapp till föregående, of the second (empty)
 *  7 "flera" and "fyra", "mellan 2019-2020"   Texter, Sammanfattning and Bakgrund
 *  8 first period by day, the others by year  Texter, Bakgrund (the dates on Överenskommelser are days, as they must)
 *  9 the committee's name before July 2023    Överenskommelser, Benämning and Tecknad of the first three
 * 10 semicolon; Konstakuten never reported on Texter, Bakgrund; Mål (no goal for either programme)
 * 11 goals without wording, figure or source  Mål, row 2: Underlag empty
 * 12 "inte några avvikelser" without figures  Texter, Tidsplan och budget; Budget and Aktiviteter (empty);
 *                                              Överenskommelser, Avtalat bidrag (empty)
 * 13 challenges against "no deviations"       Lärdomar, Konsekvens = Ja
 * 14 partnerskapets, partnerskapens           Texter, Sammanfattning and Måluppfyllelse
 * 15 "tidsplan eller", "tidsplan och"         Texter, Sammanfattning against Tidsplan och budget
 * 16 no full stop; "uppdrar till"             Beslutsförslag, Lydelse
 * 17 proposals differ in the three places     Beslutsförslag against Texter, Sammanfattning and synpunkter
 * 18 renegotiating what ends; no day          Beslutsförslag, row 3; Texter, synpunkter
 * 19 attachment without number                Bilagor, Nr (empty); agreements 1–3 are not attached
 * 20 hyphens for dashes; "Slutrapport av"     Ärende, Rubrik; Texter
 * 21 IOP not written out in running text      Texter, Sammanfattning
 * 22 no consultation with the association     Ärende, Samråd med (empty)
 * 23 no article, no child heard, no effect    Texter, Barnkonsekvensanalys
 * 24 signatures in columns made with spaces   cannot be seen: Underskrifter is a table, and the columns may come
 *                                              from the text extract
 */
import { date, example as sample, type Example } from './example';
import {
  association,
  caseFacts,
  committee,
  dataUntil,
  firstAgreement,
  fourthAgreement,
  parties,
  publishedAttachment,
  secondAgreement,
  settings,
  signatures,
  thirdAgreement,
  workshop,
  yearlyReports,
} from './husby-facts';
import { originalTexts } from './husby-original-texts';

const aid = { Stödgrund: sample('Ej bedömt') };
const all = { 'ÖK-nr': '1; 2; 3; 4' };
const challenge = {
  Typ: 'Utmaning',
  'Konsekvens för tidsplan, budget eller åtagande': sample('Ja'),
};
const success = {
  Typ: 'Framgångsfaktor',
  'Lyft av': 'Gemensamt',
  'Konsekvens för tidsplan, budget eller åtagande': sample('Nej'),
};

/** The workbook `husby-original.xlsx`: the published texts, for a check to find their faults. */
export const example: Example = {
  file: 'husby-original.xlsx',
  name: 'Slutrapport Husby Konst & Hantverksförening, som publicerad',
  about: [
    'Den här arbetsboken är ett exempel. Den återger en slutrapport som Järva stadsdelsnämnd har publicerat om partnerskapet med Husby Konst & Hantverksförening, med texterna ordagrant som de publicerades.',
    'Arbetsboken visar vad kontrollen säger om en rapport som ännu inte är färdig. Samma uppgifter med rättade texter finns i arbetsboken husby.',
    'Den publicerade rapporten innehåller inga belopp, aktiviteter eller deltagare och inget underlag för målen. De flikarna och cellerna är därför tomma.',
    'Några uppgifter som arbetsboken måste ha finns inte i den publicerade rapporten, bland annat diarienummer och datum. De är påhittade för exemplet och inte fakta om partnerskapet. Varje sådan cell har en anteckning och står i listan nedan.',
    'Att Järva stadsdelsnämnd bildades den 1 juli 2023 är ett känt förhållande, men det står inte i den publicerade rapporten och finns därför med i listan.',
  ],
  sheets: [
    {
      name: 'Ärende',
      keys: {
        ...caseFacts,
        Rubrik: 'Slutrapport av idéburet offentligt partnerskap (IOP) - Husby Konst & Hantverksförening',
        Underrubrik: 'IOP mellan Husby Konst & Hantverksförening och Järva stadsdelsnämnd',
      },
    },
    parties,
    {
      name: 'Överenskommelser',
      rows: [
        {
          ...firstAgreement,
          ...aid,
          Benämning: sample(
            'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Järva stadsdelsnämnd och Husby Konst & Hantverksförening 2019-2020',
          ),
        },
        {
          ...secondAgreement,
          ...aid,
          Benämning: sample(
            'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Järva stadsdelsnämnd och Husby Konst & Hantverksförening 2022',
          ),
        },
        {
          ...thirdAgreement,
          ...aid,
          Benämning: sample(
            'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Järva stadsdelsnämnd och Husby Konst & Hantverksförening 2023',
          ),
        },
        { ...fourthAgreement, ...aid },
      ],
    },
    {
      name: 'Verksamhetsdelar',
      rows: [
        {
          Verksamhetsdel: 'Art Camp',
          Beskrivning: 'den öppna konstverksamheten Art Camp som hålls under skollov för barn och unga',
          Målgrupp: 'barn och unga',
          Kostnadsfri: 'Ja',
        },
        {
          Verksamhetsdel: 'Konstakuten',
          Beskrivning: 'en uppsökande och mobil konstverksamhet',
          Målgrupp: 'barn och unga',
          Kostnadsfri: 'Ja',
        },
      ],
    },
    {
      name: 'Mål',
      rows: [
        {
          ...all,
          'Mål-ID': 'M1',
          'Mål enligt överenskommelsen':
            'barn och unga i närområdet får en meningsfull, kreativ och varierande fritid',
          Riktning: 'Kvalitativt',
          'Uppgift till och med': dataUntil,
          Bedömning: 'Uppfyllt',
        },
      ],
    },
    {
      name: 'Åtaganden',
      rows: [
        {
          ...all,
          Part: committee,
          Åtagande:
            'att bidra med ett årligt ekonomiskt bidrag till Husby Konst & Hantverksföreningen för genomförandet av aktiviteterna i överenskommelserna',
          Status: 'Uppfyllt',
        },
        {
          ...all,
          Part: committee,
          Åtagande: 'att samordna IOP:t och bidra med personella resurser från kärnverksamhet',
          Status: 'Uppfyllt',
        },
        {
          ...all,
          Part: association,
          Åtagande: 'att genomföra aktiviteterna som framgår i överenskommelsen',
          Status: 'Uppfyllt',
        },
      ],
    },
    {
      name: 'Lärdomar',
      rows: [
        {
          ...challenge,
          Lärdom:
            'En av de utmaningar som lyftes var svårigheten att skapa samverkansstrukturer mellan föreningen och förvaltningens kärnverksamheter.',
          'Lyft av': 'Gemensamt',
        },
        {
          ...challenge,
          Lärdom:
            'Samverkan bedrevs på chefsnivå inom förvaltningen vilket försvårade den reella samverkan mellan de olika verksamheterna.',
          'Lyft av': 'Gemensamt',
        },
        {
          ...challenge,
          Lärdom:
            'En annan utmaning har varit att utveckla lovverksamheten Art Camp i takt med att barngrupperna har växt.',
          'Lyft av': 'Gemensamt',
        },
        {
          ...challenge,
          Lärdom:
            'Föreningen framhöll också de knappa ekonomiska resurserna som en utmaning inom partnerskapet.',
          'Lyft av': 'Föreningen',
        },
        {
          ...success,
          Lärdom:
            'Bland framgångsfaktorerna inom IOP:t framhölls att det funnits en samsyn mellan föreningen och förvaltningens representanter kring hur partnerskapet ska genomföras och följas upp.',
        },
        {
          ...success,
          Lärdom:
            'Partnerskapet har också haft ett avgränsat och tydligt verksamhetsinnehåll vilket har underlättat arbetsprocesserna och samverkan.',
        },
        {
          ...success,
          Lärdom:
            'Det ömsesidiga förtroendet mellan parterna lyftes också som en framgångsfaktor samt att det funnits en kontinuitet i vilka som har medverkat inom IOP:t.',
        },
      ],
    },
    {
      name: 'Uppföljningar',
      // The report says that the workshop evaluated the whole period, and the period ends in December 2024.
      rows: [...yearlyReports, { ...workshop, 'Avser till': date('2024-12-31') }],
    },
    originalTexts,
    {
      name: 'Beslutsförslag',
      rows: [
        {
          Nr: 1,
          Beslutstyp: 'Godkänna slutrapporten och lägga den till handlingarna',
          Lydelse: 'Stadsdelsnämnden godkänner förvaltningens slutrapport och lägger den till handlingarna',
        },
        {
          Nr: 2,
          Beslutstyp: 'Uppdra åt förvaltningen att inleda omförhandling',
          Lydelse:
            'Stadsdelsnämnden uppdrar till förvaltningen att inleda en omförhandling av överenskommelsen om IOP',
        },
      ],
    },
    signatures,
    { name: 'Bilagor', rows: [publishedAttachment] },
    settings,
  ],
};
