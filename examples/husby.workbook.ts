/**
 * The published Husby report as a workbook that is ready for a report: its facts, its texts with the faults corrected,
 * and example values for what it does not say.
 */
import { added, date, example as sample, exampleRow, mixed, type Example } from './example';
import { activities } from './husby-activities';
import {
  association,
  caseFacts,
  committee,
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
import { budget, goals, grants, payments } from './husby-figures';
import { approval, renegotiation, texts } from './husby-texts';

const aid = { Stödgrund: sample('Inte ekonomisk verksamhet') };
const all = { 'ÖK-nr': '1; 2; 3; 4' };
const reports = sample('Återrapporterna (bilaga 2, 3 och 4) och delårsrapporten för 2024 (bilaga 5)');
const fulfilled = { Status: 'Uppfyllt' };
const noConsequence = { 'Konsekvens för tidsplan, budget eller åtagande': sample('Nej') };

/** The workbook `husby.xlsx`: no errors, and a report that one would sign. */
export const example: Example = {
  file: 'husby.xlsx',
  name: 'Slutrapport Husby Konst & Hantverksförening',
  about: [
    'Den här arbetsboken är ett exempel. Den bygger på en slutrapport som Järva stadsdelsnämnd har publicerat om partnerskapet med Husby Konst & Hantverksförening.',
    'Ur den publicerade rapporten kommer parterna, överenskommelserna och deras perioder, de två verksamhetsdelarna, åtagandena, lärdomarna, workshopen våren 2024, beslutsförslaget att godkänna slutrapporten, underskrifterna och bilagan med överenskommelsen för 2024.',
    'De publicerade texterna har rättats: skrivfel, namnformer och tankstreck, och påståenden som gick längre än uppgifterna. Rapporten som den publicerades finns i arbetsboken husby-original.',
    'Uppgifter som den publicerade rapporten inte innehåller är påhittade för exemplet, bland annat diarienummer, datum, mål, belopp, aktiviteter och deltagare. De är inte fakta om partnerskapet. Varje sådan cell har en anteckning och står i listan nedan. När bara en del av en text är påhittad visar listan den delen.',
    'Att Järva stadsdelsnämnd bildades den 1 juli 2023 är ett känt förhållande, men det står inte i den publicerade rapporten och finns därför med i listan.',
  ],
  sheets: [
    {
      name: 'Ärende',
      keys: {
        ...caseFacts,
        Rubrik: 'Slutrapport om idéburet offentligt partnerskap (IOP) – Husby Konst & Hantverksförening',
        Underrubrik: 'IOP mellan Husby Konst & Hantverksförening och Järva stadsdelsnämnd',
        'Samråd med': sample(association),
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
            'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Rinkeby-Kista stadsdelsnämnd och Husby Konst & Hantverksförening 2019–2020',
          ),
          'Avtalat bidrag, hela perioden': sample(grants[1]),
        },
        {
          ...secondAgreement,
          ...aid,
          Benämning: sample(
            'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Rinkeby-Kista stadsdelsnämnd och Husby Konst & Hantverksförening 2022',
          ),
          'Avtalat bidrag, hela perioden': sample(grants[2]),
          // The published report does not say why there was no agreement for sixteen months.
          'Glapp till föregående, förklaring': sample(
            'Parterna avvaktade med en ny överenskommelse under pandemin.',
          ),
        },
        {
          ...thirdAgreement,
          ...aid,
          Benämning: sample(
            'Överenskommelse om idéburet offentligt partnerskap (IOP) mellan Rinkeby-Kista stadsdelsnämnd och Husby Konst & Hantverksförening 2023',
          ),
          'Avtalat bidrag, hela perioden': sample(grants[3]),
        },
        { ...fourthAgreement, ...aid, 'Avtalat bidrag, hela perioden': sample(grants[4]) },
      ],
    },
    {
      name: 'Verksamhetsdelar',
      rows: [
        {
          Verksamhetsdel: 'Art Camp',
          Beskrivning:
            'en öppen och kostnadsfri konstverksamhet för barn och unga, som hålls under skollov och ger utrymme för fritt skapande utan bedömning',
          Målgrupp: 'Barn och unga',
          'Åldersspann från': sample(7),
          'Åldersspann till': sample(15),
          Kostnadsfri: 'Ja',
        },
        {
          Verksamhetsdel: 'Konstakuten',
          Beskrivning: mixed(
            'en uppsökande och mobil konstverksamhet',
            added(', som möter barn och unga i närområdet på de platser där de redan är'),
          ),
          Målgrupp: 'Barn och unga',
          'Åldersspann från': sample(7),
          'Åldersspann till': sample(19),
          Kostnadsfri: 'Ja',
        },
      ],
    },
    goals,
    budget,
    payments,
    activities,
    {
      name: 'Åtaganden',
      rows: [
        {
          ...all,
          ...fulfilled,
          Part: committee,
          Åtagande:
            'att lämna ett årligt ekonomiskt bidrag till Husby Konst & Hantverksförening för aktiviteterna i överenskommelserna',
          Underlag: sample('Utbetalningarna 2019–2024'),
        },
        { ...all, ...fulfilled, Part: committee, Åtagande: 'att samordna partnerskapet', Underlag: reports },
        {
          ...all,
          ...fulfilled,
          Part: committee,
          Åtagande: 'att bidra med personal från kärnverksamheten',
          Underlag: reports,
          Kommentar: sample(
            'Samverkan på chefsnivå har gjort det svårare att samarbeta i vardagen, men personalen har deltagit som avtalat.',
          ),
        },
        {
          ...all,
          ...fulfilled,
          Part: association,
          Åtagande: 'att genomföra de aktiviteter som framgår av överenskommelserna',
          Underlag: reports,
        },
      ],
    },
    {
      name: 'Lärdomar',
      rows: [
        {
          ...noConsequence,
          Typ: 'Utmaning',
          Lärdom:
            'Det har varit svårt att skapa samverkansstrukturer mellan föreningen och förvaltningens kärnverksamheter.',
          'Lyft av': 'Gemensamt',
          'Fortsatt arbete': sample('Parterna utser kontaktpersoner i varje kärnverksamhet.'),
        },
        {
          ...noConsequence,
          Typ: 'Utmaning',
          Lärdom:
            'Samverkan bedrevs på chefsnivå inom förvaltningen, vilket försvårade den reella samverkan mellan de olika verksamheterna.',
          'Lyft av': 'Gemensamt',
          'Fortsatt arbete': sample('Medarbetarna i verksamheterna deltar i planeringen inför varje lov.'),
        },
        {
          ...noConsequence,
          Typ: 'Utmaning',
          Lärdom:
            'Det har varit en utmaning att utveckla lovverksamheten Art Camp i takt med att barngrupperna har växt.',
          'Lyft av': 'Gemensamt',
          'Fortsatt arbete': sample('En ny överenskommelse anger hur många barn som Art Camp kan ta emot.'),
        },
        {
          ...noConsequence,
          Typ: 'Utmaning',
          Lärdom: 'De knappa ekonomiska resurserna har varit en utmaning i partnerskapet.',
          'Lyft av': 'Föreningen',
          'Fortsatt arbete': sample('Parterna går igenom finansieringen inför en ny överenskommelse.'),
        },
        {
          ...noConsequence,
          Typ: 'Framgångsfaktor',
          Lärdom:
            'Föreningen och förvaltningens representanter har haft en samsyn kring hur partnerskapet ska genomföras och följas upp.',
          'Lyft av': 'Gemensamt',
        },
        {
          ...noConsequence,
          Typ: 'Framgångsfaktor',
          Lärdom:
            'Partnerskapet har haft ett avgränsat och tydligt verksamhetsinnehåll, vilket har underlättat arbetsprocesserna och samverkan.',
          'Lyft av': 'Gemensamt',
        },
        {
          ...noConsequence,
          Typ: 'Framgångsfaktor',
          Lärdom: 'Det har funnits ett ömsesidigt förtroende mellan parterna.',
          'Lyft av': 'Gemensamt',
        },
        {
          ...noConsequence,
          Typ: 'Framgångsfaktor',
          Lärdom: 'Det har funnits en kontinuitet i vilka som har medverkat.',
          'Lyft av': 'Gemensamt',
        },
      ],
    },
    {
      name: 'Uppföljningar',
      rows: [
        ...yearlyReports,
        { ...workshop, 'Avser till': sample(date('2024-04-30')) },
        exampleRow({
          Typ: 'Delårsrapport',
          Datum: date('2024-10-10'),
          'Avser från': date('2024-01-01'),
          'Avser till': date('2024-09-30'),
          'ÖK-nr': 4,
        }),
      ],
    },
    texts,
    {
      name: 'Beslutsförslag',
      rows: [
        { Nr: 1, Beslutstyp: 'Godkänna slutrapporten och lägga den till handlingarna', Lydelse: approval },
        {
          Nr: 2,
          Beslutstyp: 'Uppdra åt förvaltningen att inleda omförhandling',
          Lydelse: renegotiation,
          Motivering: sample(
            'Överenskommelsen löper ut den 31 december 2024, och förvaltningen bedömer att partnerskapet bör fortsätta.',
          ),
        },
      ],
    },
    signatures,
    {
      name: 'Bilagor',
      rows: [
        { Nr: 1, ...publishedAttachment },
        report(2, 'Återrapport 2019–2020', 1),
        report(3, 'Återrapport 2022', 2),
        report(4, 'Återrapport 2023', 3),
        report(5, 'Delårsrapport 2024', 4),
      ],
    },
    settings,
  ],
};

function report(number: number, title: string, agreement: number) {
  return exampleRow({
    Nr: number,
    Titel: title,
    Typ: 'Återrapport',
    'ÖK-nr': agreement,
    Status: 'Bifogas',
  });
}
