/** The made-up partnership's undertakings, lessons and follow-ups. */
import { date, type ExampleRow, type ExampleTable } from './example';
import { association, committee, foundation } from './komplett-facts';

const reports = 'Återrapporterna (bilaga 2, 3 och 4)';

export const undertakings: ExampleTable = {
  name: 'Åtaganden',
  rows: [
    undertaking(committee, 'att lämna ett årligt ekonomiskt bidrag till föreningen', {
      Underlag: 'Den ekonomiska redovisningen (bilaga 5)',
    }),
    undertaking(committee, 'att låna ut lokaler i Fabelgården utan kostnad'),
    undertaking(association, 'att hålla Lyktverkstan öppen två eftermiddagar i veckan under terminerna'),
    undertaking(association, 'att hålla en sommarverkstad varje år', {
      Status: 'Delvis uppfyllt',
      Kommentar: 'Sommarverkstaden hölls 2023 och 2024 men ställdes in 2025.',
    }),
    undertaking(association, 'att leda Fabelkören en kväll i veckan under terminerna'),
    undertaking(foundation, 'att bidra till kostnaderna med ett kontant belopp varje år', {
      Underlag: 'Den ekonomiska redovisningen (bilaga 5)',
    }),
    undertaking(foundation, 'att låna ut instrument och noter till Fabelkören'),
  ],
};

export const lessons: ExampleTable = {
  name: 'Lärdomar',
  rows: [
    lesson('Framgångsfaktor', 'Gemensamt', 1, 'Alla parter deltog i styrgruppen, som löste frågor snabbt.'),
    lesson('Framgångsfaktor', 'Gemensamt', 2, 'Parterna hade tydliga roller från början.'),
    lesson(
      'Framgångsfaktor',
      'Föreningen',
      3,
      'Lokalerna i Fabelgården ligger nära skolan, och barnen kan gå dit själva.',
    ),
    {
      ...lesson('Utmaning', 'Gemensamt', 1, 'Sommarverkstaden var svår att bemanna under semestrarna.'),
      'Konsekvens för tidsplan, budget eller åtagande': 'Ja',
      'Fortsatt arbete': 'Parterna planerar sommaren redan i januari och anlitar feriearbetare.',
    },
    {
      ...lesson('Utmaning', 'Förvaltningen', 2, 'Fabelkören har haft svårt att nå unga under 20 år.'),
      'Fortsatt arbete': 'Förvaltningen bjuder in gymnasieskolorna till två öppna repetitioner om året.',
    },
    {
      ...lesson(
        'Förbättringsförslag',
        'Gemensamt',
        1,
        'En ny överenskommelse bör ange hur många barn som Lyktverkstan kan ta emot.',
      ),
      'Fortsatt arbete': 'Parterna räknar besöken per eftermiddag under våren 2026.',
    },
  ],
};

export const followUps: ExampleTable = {
  name: 'Uppföljningar',
  rows: [
    followUp('Styrgruppsmöte', '2023-02-16', ['2022-08-01', '2023-01-31'], '1', {
      'Deltagande parter': 'P1; P2; P3',
      Slutsats: 'Parterna kom överens om att föreningen skulle anställa en ledare till i Lyktverkstan.',
    }),
    followUp('Årlig återrapport', '2024-03-14', ['2022-08-01', '2023-12-31'], '1', {
      Diarienummer: 'FRI-2024-11',
    }),
    followUp('Årlig återrapport', '2025-03-13', ['2024-01-01', '2024-12-31'], '2', {
      Diarienummer: 'FRI-2025-9',
    }),
    followUp('Delårsrapport', '2025-08-28', ['2025-01-01', '2025-06-30'], '3'),
    followUp('Enkät', '2025-11-06', ['2025-01-01', '2025-10-31'], '3', {
      Slutsats: 'Nio av tio barn trivs i Lyktverkstan.',
    }),
    followUp('Utvärderingsworkshop', '2025-12-04', ['2022-08-01', '2025-11-30'], '1; 2; 3', {
      'Deltagande parter': 'P1; P2; P3',
      Slutsats: 'Parterna vill fortsätta samverka.',
    }),
    followUp('Styrgruppsmöte', '2025-12-11', ['2025-07-01', '2025-12-10'], '3', {
      'Deltagande parter': 'P1; P2; P3',
    }),
    followUp('Årlig återrapport', '2026-02-12', ['2025-01-01', '2025-12-31'], '3', {
      Diarienummer: 'FRI-2026-6',
    }),
  ],
};

function undertaking(party: string, words: string, more: ExampleRow = {}): ExampleRow {
  return {
    Part: party,
    'ÖK-nr': '1; 2; 3',
    Åtagande: words,
    Status: 'Uppfyllt',
    Underlag: reports,
    ...more,
  };
}

function lesson(type: string, raisedBy: string, priority: number, text: string): ExampleRow {
  return {
    Typ: type,
    Lärdom: text,
    'Lyft av': raisedBy,
    Prioritet: priority,
    'Konsekvens för tidsplan, budget eller åtagande': 'Nej',
  };
}

function followUp(
  type: string,
  day: string,
  [from, to]: readonly [from: string, to: string],
  agreements: string,
  more: ExampleRow = {},
): ExampleRow {
  return {
    Typ: type,
    Datum: date(day),
    'Avser från': date(from),
    'Avser till': date(to),
    'ÖK-nr': agreements,
    ...more,
  };
}
