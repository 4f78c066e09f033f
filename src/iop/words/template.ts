/** What was found in a Word template of the officer's own, in words. */
import type { TemplateWords } from '../../engine/app/template/template-words';
import { cardinal, list } from '../../swedish/grammar';

type Remark = Parameters<TemplateWords['remark']>[0];

const RAPPORT = '{{Rapport}}';

/** Word's own styles by their lasting names, as Word calls them in Swedish. */
const STYLES: Readonly<Record<string, string>> = {
  title: 'Rubrik',
  subtitle: 'Underrubrik',
  'heading 1': 'Rubrik 1',
  'heading 2': 'Rubrik 2',
  'body text': 'Brödtext',
  'list paragraph': 'Liststycke',
  'no spacing': 'Inget avstånd',
  caption: 'Beskrivning',
  quote: 'Citat',
};

/** As many names as a sentence lists. */
const MOST_NAMES = 6;

const sentences: Readonly<Record<Remark['kind'], (remark: Remark) => string>> = {
  'no-place': () =>
    `Mallen saknar ${RAPPORT}. Skriv ${RAPPORT} på en egen rad i brödtexten, där rapportens text ska stå.`,
  'second-place': (remark) =>
    `${RAPPORT} står mer än en gång i mallen${quoted(remark)}. Rapporten skrivs på ett enda ställe: ta bort det som är för mycket.`,
  'place-on-pages': (remark) =>
    `${RAPPORT} står ${where(remark)}${quoted(remark)}. ${
      remark.about.includes('only')
        ? 'Flytta det till en egen rad i brödtexten.'
        : 'Ta bort det där: rapporten skrivs bara i brödtexten.'
    }`,
  'place-in-table': (remark) =>
    `${RAPPORT} står i en tabell${quoted(remark)}. Flytta det till en egen rad utanför tabellen.`,
  'place-in-line': (remark) =>
    remark.around === remark.about[0]
      ? `På samma rad som ${RAPPORT} finns en brytning, en bild eller något annat som inte är text. Sätt ${RAPPORT} på en egen rad.`
      : `${RAPPORT} står inte ensamt på sin rad: ”${remark.around}”. Sätt det på en egen rad. Texten före och efter kan stå kvar på raderna intill.`,
  'unknown-tag': (remark) => {
    const [tag = '', meant] = remark.about;
    const mend = meant === undefined ? 'Rätta eller ta bort det.' : `Menar du ${meant}?`;
    return `Märket ${tag} ${where(remark)} känns inte igen${quoted(remark)}. ${mend}`;
  },
  'half-tag': (remark) =>
    `Ett märke ${where(remark)} är inte helt: ”${remark.around}”. Ett märke har två klamrar före och två efter namnet och står på en och samma rad, som {{Datum}}.`,
  'tag-in-box': ({ about: [text = ''] }) =>
    `Textrutan ”${text}” har ett märke, men textrutor följer inte med till Google Dokument. Flytta texten till ett vanligt stycke eller en tabell.`,
  'tag-in-note': ({ about: [text = ''] }) =>
    `Noten ”${text}” har ett märke, men märken fylls bara i i brödtext, sidhuvud och sidfot. Flytta märket dit.`,
  'tracked-changes': () =>
    'Mallen har spårade ändringar. Godkänn eller avvisa dem i Word, spara och ladda upp filen på nytt.',
  'lacks-tags': ({ about }) =>
    `Mallen saknar ${list(about.map((name) => `{{${name}}}`))}. ${about.length === 1 ? 'Den uppgiften' : 'De uppgifterna'} kommer inte med i dokumentet.`,
  'lacks-styles': ({ about }) =>
    `Mallen har ingen egen formatmall för ${list(about.map(styleName))}. Där gäller Google Dokuments utseende.`,
  tight: () =>
    'Formatmallen Normal har inget avstånd mellan stycken, så rapportens stycken kommer att stå tätt. Ge den till exempel 6 punkter efter stycket i Word.',
  'no-page-number': () => 'Mallen har inga sidnummer i sidhuvud eller sidfot.',
  'other-styles': ({ about }) =>
    `${about.length === 1 ? 'Formatmallen' : 'Formatmallarna'} ${some(about.map(styleName))} tas inte över. Text i mallen som har ${about.length === 1 ? 'den' : 'dem'} behåller sitt utseende, men rapportens text skrivs med Normal, Rubrik, Underrubrik och Rubrik 1–6.`,
  sections: ({ about: [count = '', own = ''] }) =>
    `Mallen har ${cardinal(Number(count), 'ett')} avsnitt, och rapporten skrivs i nummer ${own}. Se efter i det färdiga dokumentet att sidhuvud, sidfot och marginaler är de som du vill ha.`,
  'text-box': ({ about: [text = ''] }) =>
    text === ''
      ? 'En tom textruta i mallen följer inte med till Google Dokument.'
      : `Textrutan ”${text}” följer inte med till Google Dokument. Ska texten vara med: flytta den till ett vanligt stycke eller en tabell.`,
  drawing: ({ about: [text = ''] }) =>
    text === ''
      ? 'Ett diagram eller en SmartArt-bild i mallen följer inte med. Spara det som en vanlig bild om det ska vara med.'
      : `Vattenstämpeln ”${text}” följer inte med.`,
  floating: () =>
    'En bild ligger fritt på sidan och kan hamna på ett annat ställe i Google Dokument. Välj ”I nivå med texten” för bilden i Word om den flyttar sig.',
  field: ({ about }) =>
    `${about.length === 1 ? 'Fältet' : 'Fälten'} ${list(about)} räknas inte om. Det som visades när filen sparades står kvar som vanlig text.`,
  control: () => 'Innehållskontroller blir vanlig text.',
  restart: () =>
    'En numrerad lista i mallen börjar om på ett eget sätt. Se efter i det färdiga dokumentet att numren stämmer.',
  language: ({ about: [language = ''] }) =>
    `Texten i mallen är märkt med språket ${language}, inte svenska. Ändra språket i Word, så att den som lyssnar på dokumentet får rätt uttal.`,
};

export const templateText: TemplateWords = {
  remark: (remark) => sentences[remark.kind](remark),
  documentName: (name) => `Mall: ${name.replace(/\.docx$/i, '')}`,
};

function where({ place }: Remark): string {
  if (place === null) return 'i mallen';
  return { body: 'i brödtexten', header: 'i ett sidhuvud', footer: 'i en sidfot' }[place];
}

/** The words around what is amiss; nothing when there are none but itself. */
function quoted({ about: [written = ''], around }: Remark): string {
  return around === '' || around === written ? '' : `: ”${around}”`;
}

function styleName(name: string): string {
  return STYLES[name.toLowerCase()] ?? name;
}

/** The first of the names, and how many more there are. */
function some(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return list(names);
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')} och ${cardinal(more, 'en')} till`;
}
