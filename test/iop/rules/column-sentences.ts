/** Sentences of what the reader and the rules of single columns report of the partnership. The tab is Mål. */
import type { Facts } from '../../../src/engine/checks/finding';

export const columnSentences: readonly (readonly [facts: Facts, sentence: string])[] = [
  [
    { kind: 'not-consulted', column: 'Samråd med', parties: ['Kulturgården', 'Norrby IF'] },
    'Cellen för ”Samråd med” i fliken Mål nämner inte Kulturgården och Norrby IF. Fyll i alla som ärendet har beretts i samråd med.',
  ],
  [
    { kind: 'addendum-alone', column: 'Typ', text: 'Tillägg' },
    'Vid Typ i fliken Mål står ”Tillägg”, men ingen överenskommelse börjar gälla före tillägget. Välj Avtal, eller rätta startdatumen.',
  ],
  [
    {
      kind: 'addendum-late',
      column: 'Typ',
      text: 'Tillägg',
      agreement: 1,
      start: '2023-02-01',
      end: '2022-12-31',
    },
    'Vid Typ i fliken Mål står ”Tillägg”, men tillägget börjar gälla den 1\u00a0februari\u00a02023 och överenskommelse 1 löpte ut den 31\u00a0december\u00a02022. Välj Avtal, eller rätta datumen.',
  ],
  [
    { kind: 'addendum-shorter', column: 'Slutdatum', text: '2022-06-30', agreement: 1, end: '2022-12-31' },
    'Vid Slutdatum i fliken Mål står ”2022-06-30”, men överenskommelse 1 gäller till och med den 31\u00a0december\u00a02022. Om tillägget förkortade tiden fyller du i dagen vid Upphörde. Om det bara avsåg en del av tiden godtar du varningen med det skälet.',
  ],
  [
    { kind: 'too-few-parties', column: 'Parter', text: 'P1' },
    'Vid Parter i fliken Mål står ”P1”. Fyll i minst två parter, med semikolon emellan.',
  ],
  [
    {
      kind: 'outside-period',
      column: 'Datum',
      text: '2021-09-01',
      agreement: 1,
      start: '2022-01-01',
      end: '2022-12-31',
    },
    'Vid Datum i fliken Mål står ”2021-09-01”, men perioden för överenskommelse 1 är 2022. Ändra antingen Datum här eller perioden i fliken Överenskommelser.',
  ],
  [
    { kind: 'amount-zero', column: 'Belopp', text: '0' },
    'Vid Belopp i fliken Mål står ”0”. Skriv det som betalades ut. En återbetalning har minustecken.',
  ],
  [
    { kind: 'typed-over', column: 'Deltagare totalt', text: '57', computed: '50' },
    'Vid ”Deltagare totalt” i fliken Mål står ”57”, men uträknat blir det 50. Rapporten använder det uträknade. Skriv det här, eller ändra antalen efter kön.',
  ],
  [
    { kind: 'minus-sign', column: 'Utfall', text: '-45000' },
    'Vid Utfall i fliken Mål står ”-45000”. Kostnader och intäkter skrivs utan minustecken. Ta bort det, eller godta varningen med ett skäl.',
  ],
  [
    {
      kind: 'forecast-missing',
      column: 'Prognos',
      agreement: 3,
      end: '2024-12-31',
      dataUntil: '2024-09-30',
    },
    'Överenskommelse 3 pågår till och med den 31\u00a0december\u00a02024, men uppgifterna gäller till och med den 30\u00a0september\u00a02024. Fyll i Prognos, så jämförs den med budgeten.',
  ],
  [
    { kind: 'gender-unknown', column: 'Flickor/kvinnor', activities: 6, held: 6 },
    'Ingen av aktiviteterna har uppgift om kön. Skriv antalet deltagare vid Annat/uppgift saknas, om det inte redan står där eller vid Deltagare totalt, och förklara i jämställdhetsanalysen varför uppgifter om kön saknas.',
  ],
  [
    { kind: 'gender-unknown', column: 'Flickor/kvinnor', activities: 1, held: 6 },
    'En av sex aktiviteter saknar uppgift om kön. Skriv antalet deltagare vid Annat/uppgift saknas, om det inte redan står där eller vid Deltagare totalt, och förklara i jämställdhetsanalysen varför uppgifter om kön saknas.',
  ],
  [
    { kind: 'text-left-out', column: 'Facklig samverkan', text: 'Ärendet har samverkats.' },
    'Texten vid ”Facklig samverkan” kommer inte med, eftersom rapporten saknar det avsnittet. Lägg till avsnittet vid Avsnitt i fliken Inställningar, eller töm cellen.',
  ],
  [
    { kind: 'not-an-address', column: 'Mottagare', text: 'registrator', problem: 'no-address' },
    'Vid Mottagare i fliken Mål står ”registrator”. Det är ingen e-postadress. Skriv adressen, till exempel namn@kommun.se.',
  ],
  [
    {
      kind: 'not-an-address',
      column: 'Mottagare',
      text: 'a@lindby.example, b@lindby.example',
      problem: 'several',
    },
    'Vid Mottagare i fliken Mål står ”a@lindby.example, b@lindby.example”. Det är flera adresser. Skriv semikolon mellan dem.',
  ],
  [
    { kind: 'not-an-address', column: 'Mottagare', text: 'Karin karin@lindby.example', problem: 'spaces' },
    'Vid Mottagare i fliken Mål står ”Karin karin@lindby.example”. En e-postadress har inga mellanslag. Skriv bara adressen, till exempel namn@kommun.se.',
  ],
  [
    { kind: 'not-an-address', column: 'Mottagare', text: 'karin@lindby', problem: 'not-whole' },
    'Vid Mottagare i fliken Mål står ”karin@lindby”. Adressen är inte hel, eller har tecken som inte hör hemma i en e-postadress. Skriv den så här: namn@kommun.se.',
  ],
  [
    { kind: 'not-a-clause', column: 'Åtagande', text: 'Lämna bidrag' },
    'Vid Åtagande i fliken Mål står ”Lämna bidrag”. Skriv ”att lämna bidrag”.',
  ],
  [
    { kind: 'not-a-clause', column: 'Åtagande', text: 'Ordförande på mötena.' },
    'Vid Åtagande i fliken Mål står ”Ordförande på mötena.”. Skriv så att det kan stå efter ”åtagandet”: börja med ”att” och ett verb, med liten bokstav och utan punkt.',
  ],
  [
    { kind: 'not-a-continuation', column: 'Beskrivning', text: 'Vi läser högt.' },
    'Vid Beskrivning i fliken Mål står ”Vi läser högt.”. Skriv så att det kan stå efter ”som är”: med liten bokstav och utan punkt.',
  ],
  [
    { kind: 'wrong-length', column: 'Beskrivning', unit: 'words', length: 9, least: 15, most: 60 },
    'Beskrivningen har 9 ord. Skriv 15–60 ord, så att läsaren förstår vad verksamheten är.',
  ],
  [
    { kind: 'wrong-length', column: 'Namn', unit: 'characters', length: 230, least: 1, most: 200 },
    'Cellen för Namn i fliken Mål har 230 tecken. Korta texten till högst 200 tecken.',
  ],
  [
    {
      kind: 'required-when',
      column: 'Organisationsnummer',
      because: { sheet: 'Parter', column: 'Roll', text: 'Idéburen part' },
      more: 'Sällskapet Ljuslyktan',
    },
    'Organisationsnummer saknas för Sällskapet Ljuslyktan. En idéburen part ska ha ett. Skriv det här.',
  ],
  [
    { kind: 'not-a-sentence', column: 'Lärdom', text: 'fler barn' },
    'Vid Lärdom i fliken Mål står ”fler barn”. Skriv en hel mening, med stor bokstav först och punkt sist.',
  ],
  [
    { kind: 'not-a-continuation', column: 'Beskrivning', text: 'En kurs.' },
    'Vid Beskrivning i fliken Mål står ”En kurs.”. Skriv ”en kurs”.',
  ],
  [
    { kind: 'not-an-effect', column: 'Avsedd effekt', text: 'Mer fritid' },
    'Vid ”Avsedd effekt” i fliken Mål står ”Mer fritid”. Skriv så att det kan stå efter ”effekten är”: börja med ”att”, med liten bokstav och utan punkt.',
  ],
  [
    {
      kind: 'hours-differ',
      column: 'Timvärde',
      text: '210',
      worth: 4200000,
      amount: 4000000,
    },
    'Vid Timvärde i fliken Mål står ”210”. Timmarna är då värda 42\u00a0000\u00a0kronor, men som utfall eller kostnad står 40\u00a0000\u00a0kronor. Ändra Timmar, Timvärde eller beloppet, så att de går ihop.',
  ],
  [
    { kind: 'unmentioned', column: 'Titel', text: 'Revisionsintyg' },
    'Vid Titel i fliken Mål står ”Revisionsintyg”. Bilagan nämns inte i texterna. Hänvisa till den, eller ta bort den.',
  ],
  [
    {
      kind: 'outside-period',
      column: 'År',
      text: '2021',
      agreement: 1,
      start: '2022-01-01',
      end: '2022-10-31',
    },
    'Vid År i fliken Mål står ”2021”, men perioden för överenskommelse 1 är 1\u00a0januari\u00a02022–31\u00a0oktober\u00a02022. Ändra antingen År här eller perioden i fliken Överenskommelser.',
  ],
  [
    { kind: 'typed-over', column: 'Beräknad bedömning', text: 'Uppfyllt', computed: '”Inte uppfyllt”' },
    'Vid ”Beräknad bedömning” i fliken Mål står ”Uppfyllt”, men uträknat blir det ”Inte uppfyllt”. Rapporten använder det uträknade. Skriv det här, eller ändra Riktning, Målvärde eller Utfall.',
  ],
  [
    { kind: 'not-a-pattern', column: 'Diarienummermönster', text: '(' },
    'Vid Diarienummermönster i fliken Mål står ”(”. Det går inte att använda som mönster, och därför jämförs inga diarienummer med det. Skriv till exempel ”"FRI-"ÅÅÅÅ-0+”: ÅÅÅÅ är ett årtal, 0 en siffra, 0+ flera siffror, A en stor bokstav, och det som står inom citattecken skrivs som det är. Töm cellen om kommunmallens mönster ska gälla.',
  ],
];
