/** The words of the tool Tillgänglighet: what each barrier is, whom it stops, and how it is mended in Google Docs. */
import type { Barrier, BarrierKind } from '../../engine/barriers/barrier';
import { cardinal } from '../../swedish/grammar';

/** What stands over the barriers of a kind, and what to do about them. */
interface BarrierText {
  readonly title: string;
  readonly mend: string;
}

export const accessibilityText = {
  why: 'Går igenom rapportens dokument som det är nu, med det du och mallen har lagt till. Ingenting ändras i dokumentet.',
  press: 'Granska dokumentet',
  again: 'Granska igen',
  found: 'Det här kan hindra någon från att läsa',
  nothing: 'Inga hinder hittades',
  notSeenTitle: 'Det här är inte granskat',
  notSeen: [
    'om en alternativtext stämmer med bilden, och om bilden innehåller text',
    'vilket språk texten är märkt med; Google lämnar inte ut det',
    'om färg är det enda som skiljer något från annat',
    'tabeller i sidhuvud och sidfot, formler och kommentarer',
    'Word- och PDF-filen som du hämtar från Google',
  ],
} as const;

export const barrierTexts: Readonly<Record<BarrierKind, BarrierText>> = {
  'no-title': {
    title: 'Dokumentet saknar titel',
    mend: 'Ställ markören i dokumentets titel och välj Format, Styckeformat, Titel.',
  },
  'several-titles': {
    title: 'Dokumentet har flera titlar',
    mend: 'Ett dokument har en titel. Ge de andra Rubrik 1 eller Rubrik 2 under Format, Styckeformat.',
  },
  'heading-skipped': {
    title: 'Överhoppade rubriknivåer',
    mend: 'Den som lyssnar går mellan rubrikerna och tror att något saknas. Välj rätt nivå under Format, Styckeformat.',
  },
  'heading-empty': {
    title: 'Tomma rubriker',
    mend: 'En skärmläsare läser upp rubriken fast den är tom. Ta bort raden, eller välj Vanlig text under Format, Styckeformat.',
  },
  'heading-by-look': {
    title: 'Rubriker som bara är fetstil',
    mend: 'Den som lyssnar hör inte att det är en rubrik. Ställ markören i raden och välj en rubriknivå under Format, Styckeformat.',
  },
  'picture-without-text': {
    title: 'Bilder utan alternativtext',
    mend: 'Den som inte ser bilden får inte veta vad den visar. Markera bilden, tryck Ctrl+Alt+Y och skriv vad den säger.',
  },
  'picture-named': {
    title: 'Bilder som bara har ett filnamn som alternativtext',
    mend: 'Filnamnet läses upp men säger inte vad bilden visar. Markera bilden, tryck Ctrl+Alt+Y och skriv vad den säger.',
  },
  'link-says-nothing': {
    title: 'Länktexter som inte säger vart länken leder',
    mend: 'Den som lyssnar hör ofta bara länkarnas text. Skriv om den, till exempel ”Återrapport för 2023”.',
  },
  'link-is-address': {
    title: 'Länktexter som är en webbadress',
    mend: 'En adress läses upp tecken för tecken. Markera den, tryck Ctrl+K och skriv vad sidan handlar om.',
  },
  'table-without-header': {
    title: 'Tabeller utan rubrikrad',
    mend: 'Den som lyssnar hör inte vilken kolumn ett värde står i. Högerklicka i första raden och välj att fästa rubrikraden.',
  },
  'merged-cells': {
    title: 'Tabeller med sammanfogade celler',
    mend: 'En skärmläsare kan läsa värdet under fel rubrik. Markera cellen, högerklicka och välj att dela upp den.',
  },
  'list-by-hand': {
    title: 'Listor med streck eller siffror skrivna för hand',
    mend: 'Den som lyssnar hör inte att det är en lista. Ta bort tecknen, markera raderna och välj punktlista eller numrerad lista.',
  },
  'empty-paragraphs': {
    title: 'Tomma rader som mellanrum',
    mend: 'En skärmläsare kan läsa upp dem. Ta bort dem, och ändra avståndet under Format, Rad- och styckeavstånd.',
  },
  'low-contrast': {
    title: 'Text med för svag kontrast',
    mend: 'Texten är svår att se mot bakgrunden. Välj en mörkare textfärg eller en ljusare bakgrund.',
  },
  underlined: {
    title: 'Understruken text som inte är en länk',
    mend: 'Understruken text tas för en länk. Använd fetstil i stället.',
  },
  capitals: {
    title: 'Text i bara versaler',
    mend: 'Versaler är svåra att läsa, och en skärmläsare kan läsa dem bokstav för bokstav. Skriv med små bokstäver.',
  },
};

/** Where a barrier stands: "Under rubriken Bakgrund". */
export function placeText({ part, heading }: Pick<Barrier, 'part' | 'heading'>): string {
  switch (part) {
    case 'header':
      return 'I sidhuvudet';
    case 'footer':
      return 'I sidfoten';
    case 'footnote':
      return 'I en fotnot';
    case 'body':
      return heading === '' ? 'Före den första rubriken' : `Under rubriken ${heading}`;
  }
}

/** The words of a barrier, as what follows the place: ": ”här” i ”Läs mer här”. "; '' where it has none. */
export function wordsText({ words, around }: Pick<Barrier, 'words' | 'around'>): string {
  if (words === '') return '';
  const quoted = around === '' ? `”${words}”` : `”${words}” i ”${around}”`;
  return `: ${quoted}${/[.!?]”$/.test(quoted) ? '' : '.'}`;
}

/** What the figures of a barrier say; '' where it has none. */
export function figuresText({ kind, figures }: Pick<Barrier, 'kind' | 'figures'>): string {
  const [first = 0, second = 0] = figures;
  switch (kind) {
    case 'several-titles':
      return `${first} rader har formatet Titel.`;
    case 'heading-skipped':
      return first === 0
        ? `Den första rubriken är på nivå ${second}.`
        : `Den är på nivå ${second}, och rubriken före är på nivå ${first}.`;
    case 'list-by-hand':
      return `${first} rader i följd.`;
    case 'empty-paragraphs':
      return first === 1 ? 'En tom rad efter texten.' : `${first} tomma rader efter texten.`;
    case 'low-contrast':
      return `Kontrasten är ${ratioText(first)} och ska vara minst ${ratioText(second)}.`;
    default:
      return '';
  }
}

/** "2,9:1": rounded down, so that what is too little never looks enough. */
function ratioText(ratio: number): string {
  return `${String(Math.floor(ratio * 10) / 10).replace('.', ',')}:1`;
}

/** That only the first of many are shown. */
export function firstOfText(shown: number, count: number): string {
  return `De första ${cardinal(shown, 'en')} av ${count} visas.`;
}

/** That the document has more tabs than the one looked at; '' where it has none. */
export function otherTabsText(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'dokumentets andra flik' : `dokumentets ${cardinal(count, 'en')} andra flikar`;
}
